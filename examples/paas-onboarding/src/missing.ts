import { PlatformError } from '@minigate/core';

/** The platform's number for an application that is not there. */
export const noApp = 40401;
/** The platform's number for an environment in which nothing is online. */
export const noOnlineVersion = 42201;

/** An answer, or `undefined` when the platform refuses by one of the numbers. */
export const unless = <T>(answer: Promise<T>, ...codes: readonly number[]): Promise<T | undefined> =>
  answer.catch((error: unknown) => {
    if (PlatformError.is(error) && codes.some((code) => code === error.code)) return undefined;
    throw error;
  });
