import { createHash } from 'node:crypto';
import { type KeyValues, type RandomSource, systemRuntime, ValidationError, WebhookError } from '@minigate/core';

/**
 * Makes a login code, `<random>@<host>/<random>`. Keep with it whose it is, and answer it once.
 *
 * @param host - the host's name as Baidu registered it, such as `iqiyi`.
 * @throws ValidationError when the name would break the form.
 * @see https://github.com/swan-team/host-app-guide (oauth实现)
 */
export function makeCode(host: string, random: RandomSource = systemRuntime().random): string {
  if (!/^[\w.-]{1,64}$/.test(host))
    throw new ValidationError('request', [{ path: 'host', message: 'must be letters, digits, "_", "." or "-"' }]);
  const part = (): string => Buffer.from(random.bytes(16)).toString('hex');
  return `${part()}@${host}/${part()}`;
}

/**
 * Which host made a login code.
 *
 * @returns `host` as Baidu registered it; `undefined` for a code without `@`, which is one of the Baidu app.
 * @throws WebhookError `malformed` when it has no such form.
 */
export function parseCode(code: string): { readonly host: string | undefined } {
  const parts = /^[^@/\s]+(?:@([\w.-]+)(?:\/[^@/\s]+)?)?$/.exec(code);
  if (parts === null || code.length > 512) throw new WebhookError('malformed', 'the login code is malformed');
  return { host: parts[1] };
}

/** Beginning of every SwanID that a host makes. @param host - as for {@link makeCode}. @returns such as `HIQIYI`. */
export const swanIdPrefix = (host: string): string => `H${host.toUpperCase()}`;

/**
 * Marks a login code as used: Baidu asks for each once, and a second question is somebody's repetition.
 *
 * @param request - as `verifyHostRequest` returned it.
 * @param options.expiresAt - until when the mark is kept, in milliseconds since the epoch: at least as long as the code is good, and no
 *   shorter than the request is fresh.
 * @returns whether it was not used before, in any process on the store.
 */
export async function useCode(
  store: Pick<KeyValues, 'set'>,
  { clientId, code }: { readonly clientId: string; readonly code: string },
  { expiresAt }: { readonly expiresAt: number },
): Promise<boolean> {
  const digest = createHash('sha256')
    .update(JSON.stringify([clientId, code]))
    .digest('hex');
  return (await store.set(`baidu-host/code/${digest}`, '1', { ifGeneration: 0, expiresAt })) !== undefined;
}
