import type { Step } from '../exchange.js';

/** Signs each attempt anew, so that timestamp and nonce are never reused. */
export const sign: Step = async (exchange, next) => {
  const { client, endpoint } = exchange;
  if (client.signer === undefined) return next(exchange);
  const { runtime, clockOffset } = client;
  const credential = endpoint.auth === 'none' ? undefined : exchange.progress.credential;
  const now = runtime.clock.now() + (clockOffset?.ms ?? 0);
  return next({ ...exchange, wire: await client.signer(exchange.wire, { endpoint, runtime, now, credential }) });
};
