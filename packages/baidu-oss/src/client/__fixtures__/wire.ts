import { type Answer, type Observed, observed, type Sent } from '../../../../../scripts/test-support/observed.js';
import { type BaiduOss, createBaiduOss } from '../create.js';
import type { BaiduOssOptions } from '../options.js';

export { type Answer, newYear, type Sent } from '../../../../../scripts/test-support/observed.js';

/** A client whose requests are answered by a function, with all that it says observed. */
export interface Harness extends Omit<Observed, 'options'> {
  readonly baidu: BaiduOss;
  /** Another process on the same store and clock. */
  connect(): BaiduOss;
}

/** Credentials. */
export const keys = { ak: 'Va5yQRHlA4Fq4eR', sk: 'sk-0rDSjzQ20XUj5itV7WRtznPQS', hsk: 'hsk-4a1f7c', unionId: 'host-7' };

/** A token as Baidu writes it. */
export const tokenOf = (index: number, lifetimeSec = 2_592_000): string =>
  `24.${String(index).padStart(32, 'f')}.${lifetimeSec}.${1_767_225_600 + lifetimeSec}.282335-${index}`;

/** The answer of the token service. */
export const issued = (index: number, lifetimeSec = 2_592_000): Answer => ({
  body: {
    access_token: tokenOf(index, lifetimeSec),
    expires_in: lifetimeSec,
    refresh_token: `25.refresh-${index}`,
    scope: 'smartapp_snsapi_base',
    session_key: `9mnRd-session-${index}`,
    session_secret: `secret-of-session-${index}`,
  },
});

/** @param answer - called for each request but those for a token, which are answered with the next one. */
export function harness(
  answer: (request: Sent, index: number) => Answer | Promise<Answer>,
  changes: Partial<BaiduOssOptions> = {},
): Harness {
  let tokens = 0;
  let calls = 0;
  const { options, ...rest } = observed(
    (request) => (request.url.pathname === '/oauth/2.0/token' ? issued(++tokens) : answer(request, calls++)),
    [keys.sk, keys.hsk],
    ['access_token', 'refresh_token', 'session_key', 'session_secret'],
  );
  const connect = (): BaiduOss => createBaiduOss({ ...keys, ...options, ...changes });
  return { baidu: connect(), connect, ...rest };
}

/** Requests that were no requests for a token. */
export const calls = (sent: readonly Sent[]): Sent[] => sent.filter(({ url }) => url.pathname !== '/oauth/2.0/token');
