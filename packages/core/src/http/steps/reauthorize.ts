import { PlatformError } from '../../errors/errors.js';
import type { Step } from '../exchange.js';

/** When the platform refuses the token, asks once a call for another one and repeats. The refusal proves that nothing was done. */
export const reauthorizeOnce: Step = async (exchange, next) => {
  try {
    return await next(exchange);
  } catch (error) {
    const { progress } = exchange;
    const { credential: rejected, reauthorized } = progress;
    if (!PlatformError.is(error) || error.class !== 'token' || rejected === undefined || reauthorized) throw error;
    progress.reauthorized = true;
    return await next({ ...exchange, rejected });
  }
};
