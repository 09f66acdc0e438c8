import { createRequire } from 'node:module';
import type * as Msw from 'msw';
import { isConnectionReset } from './faults.js';
import type { FakePlatform } from './types.js';

/**
 * One handler for everything below each of the fake's origins. One, because MSW tries handlers in turn: the last of hundreds would
 * cost milliseconds.
 *
 * @throws Error when `msw` is not installed.
 */
export function createMswHandlers(
  fake: Pick<FakePlatform, 'origin' | 'fetch'>,
  otherOrigins: readonly string[] = [],
): Msw.HttpHandler[] {
  const { http, HttpResponse } = loadMsw();
  return [fake.origin, ...otherOrigins].map((origin) =>
    http.all(`${origin}/*`, async ({ request }) => {
      try {
        return await fake.fetch(request);
      } catch (error) {
        if (isConnectionReset(error)) return HttpResponse.error();
        throw error;
      }
    }),
  );
}

/** Loaded here and not by an import, because `msw` is an optional peer and loading it costs what few users of a fake need. */
function loadMsw(): typeof Msw {
  try {
    return createRequire(import.meta.url)('msw') as typeof Msw;
  } catch (cause) {
    throw new Error('mswHandlers() needs the package msw, version 3 or newer: npm install --save-dev msw', { cause });
  }
}
