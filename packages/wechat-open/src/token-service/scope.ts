import { AuthError, ValidationError } from '@minigate/core';
import { type ServiceClient, type ServiceOptions, ServiceRefusal } from '@minigate/core/service';
import type { AccessToken, Backend } from '../client/backend.js';

/** Whose tokens a client may use. Nothing beyond what is listed. */
export interface ScopedClient extends ServiceClient {
  /** App ids of accounts, or `*` for all of the platform. */
  readonly apps?: readonly string[] | '*' | undefined;
  /**
   * The platform's own token. Whoever holds it can do everything that the platform can, so give it to programs you trust as much as this one.
   */
  readonly component?: boolean | undefined;
}

/** Options of both services. */
export interface TokenServiceOptions extends ServiceOptions {
  /** Largest difference between a request's time and now, in seconds. Default 300. */
  readonly windowSec?: number | undefined;
  /** A token younger than this is not renewed because a client, or WeChat's answer to its call, says that it is refused; in seconds. Default 30. */
  readonly minAgeSec?: number | undefined;
}

const accountId = /^wx\w{6,30}$/;

/** @throws ValidationError that names each app id that cannot be one, such as a `*` in a list. */
export function checkScopes(clients: readonly ScopedClient[]): void {
  const issues = clients.flatMap(({ apps = [] }, index) =>
    apps === '*' || (Array.isArray(apps) && apps.every((appId) => accountId.test(appId)))
      ? []
      : [{ path: `clients.${index}.apps`, message: 'must be a list of app ids ("wx…"), or "*" without a list' }],
  );
  if (issues.length > 0) throw new ValidationError('options', issues);
}

/** The account that a path names: `component` is the platform itself. */
export function subjectOf(name: string): string | undefined {
  if (name === 'component') return undefined;
  if (!accountId.test(name)) throw new ServiceRefusal('not_found', 'the path names neither an app id nor "component"');
  return name;
}

/** @throws ServiceRefusal `forbidden` when the client may not use that token. */
export function checkScope({ apps = [], component = false }: ScopedClient, appId: string | undefined): void {
  if (appId === undefined ? component : apps === '*' || apps.includes(appId)) return;
  throw new ServiceRefusal('forbidden', 'outside the scope of this client');
}

/**
 * Makes the check whether a refused token is the current one and too young to be renewed. WeChat counts renewals, so nobody may cause one with every request.
 *
 * @param minAgeSec - default 30.
 */
export function tokenAge(
  { peek, runtime }: Backend,
  minAgeSec = 30,
): (appId: string | undefined, rejected: string) => Promise<boolean> {
  return async (appId, rejected) => {
    const current = await peek(appId);
    return current?.value === rejected && runtime.clock.now() - current.obtainedAt < minAgeSec * 1000;
  };
}

/** The token for a caller. @throws ServiceRefusal that says nothing of how tokens are had. */
export async function tokenFor(
  backend: Backend,
  appId: string | undefined,
  options: Parameters<Backend['token']>[1],
): Promise<AccessToken> {
  try {
    return await backend.token(appId, options);
  } catch (error) {
    if (AuthError.is(error) && error.reason === 'not-authorized')
      throw new ServiceRefusal('unknown_app', 'this account has not granted access to the platform');
    if (AuthError.is(error)) throw new ServiceRefusal('not_ready', 'no token can be had at the moment');
    if (ValidationError.is(error)) throw new ServiceRefusal('not_found', 'this is no app id');
    throw new ServiceRefusal('upstream', 'the token could not be renewed');
  }
}
