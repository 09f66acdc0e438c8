import { HttpError } from '../../errors/errors.js';
import { isSuccess, type Step } from '../exchange.js';
import { retryAfterMs } from '../retry-after.js';

/** Turns an HTTP failure without a platform's refusal in it into an {@link HttpError}. */
export const checkStatus: Step = async (exchange, next) => {
  const reply = await next(exchange);
  if (isSuccess(reply)) return reply;
  const { client, endpoint } = exchange;
  throw new HttpError({
    platform: client.platform.name,
    endpointId: endpoint.id,
    status: reply.status,
    reason: 'status',
    message: `HTTP ${reply.status} without a platform answer`,
    retryAfterMs: retryAfterMs(reply.headers.get('retry-after'), client.runtime.clock.now()),
  });
};
