import { HttpError } from '../../errors/errors.js';
import type { Step } from '../exchange.js';

/** Turns an HTTP failure without a platform's refusal in it into an {@link HttpError}. */
export const checkStatus: Step = async (exchange, next) => {
  const reply = await next(exchange);
  if (reply.status >= 200 && reply.status < 300) return reply;
  throw new HttpError({
    platform: exchange.client.platform.name,
    endpointId: exchange.endpoint.id,
    status: reply.status,
    reason: 'status',
    message: `HTTP ${reply.status} without a platform answer`,
  });
};
