import type { Step } from '../exchange.js';

/** Signs each attempt anew, so that timestamp and nonce are never reused. */
export const sign: Step = (exchange, next) => {
  const { client, endpoint } = exchange;
  if (client.signer === undefined) return next(exchange);
  return next({ ...exchange, wire: client.signer(exchange.wire, { endpoint, runtime: client.runtime }) });
};
