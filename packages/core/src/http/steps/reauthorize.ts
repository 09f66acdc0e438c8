import { PlatformError } from '../../errors/errors.js';
import type { Step } from '../exchange.js';

/**
 * When the platform refuses the token, asks once a call for a new one and repeats. The refusal proves that nothing was done.
 * One that was only found, as another process had renewed, may be refused too: then, and only then, it asks a second time.
 */
export const reauthorizeOnce: Step = async (exchange, next) => {
  const { progress } = exchange;
  for (let attempt = exchange; ; ) {
    try {
      return await next(attempt);
    } catch (error) {
      const { credential: rejected, reauthorized } = progress;
      if (!PlatformError.is(error) || error.class !== 'token' || rejected === undefined || reauthorized === 'renewed')
        throw error;
      progress.reauthorized = 'renewed';
      const onFound = (): void => {
        progress.reauthorized = 'found';
      };
      attempt = { ...exchange, rejected, onFound: reauthorized === undefined ? onFound : undefined };
    }
  }
};
