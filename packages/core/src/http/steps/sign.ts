import type { Step } from '../exchange.js';

/** Signs each attempt anew, so that timestamp and nonce are never reused. */
export const sign: Step = (exchange, next) => {
  const { client, endpoint } = exchange;
  if (client.signer === undefined) return next(exchange);
  const { runtime, clockOffset } = client;
  const now = runtime.clock.now() + (clockOffset?.ms ?? 0);
  return next({ ...exchange, wire: client.signer(exchange.wire, { endpoint, runtime, now }) });
};
