import { AuthError, type Runtime, type TokenSource } from '@minigate/core';
import type { AuthorizerRecords } from './authorizer-records.js';
import type { WechatContext } from './context.js';
import { checkAppId } from './options.js';

/** An access token with its times, in milliseconds since the epoch. */
export interface AccessToken {
  readonly value: string;
  readonly expiresAt: number;
  readonly obtainedAt: number;
}

/** What the token service and the API proxy need of a client, and nothing more: no component secret, ticket, refresh token or store. */
export interface Backend {
  /** WeChat's address, without a slash at its end. */
  readonly baseUrl: string;
  readonly runtime: Pick<Runtime, 'clock' | 'fetch' | 'logger'>;
  /**
   * Remembers a nonce of a signed request for all processes.
   *
   * @param expiresAt - when it may be forgotten, in milliseconds since the epoch.
   * @returns false when it was remembered already.
   */
  useNonce(nonce: string, expiresAt: number): Promise<boolean>;
  /** Asks the store for something. @throws what the store throws when it does not answer. */
  ping(): Promise<void>;
  /** The current token, expired or not, without asking WeChat. @param appId - an account; without it the platform itself. */
  peek(appId: string | undefined): Promise<AccessToken | undefined>;
  /**
   * The token, renewed first when it must be. An account that the store does not know as granted is refused without asking WeChat.
   *
   * @param appId - an account; without it the platform itself.
   * @param options.rejected - a value that WeChat refused; renewed once if it is still the current one.
   * @throws AuthError `not-authorized` for an account without a grant.
   */
  token(
    appId: string | undefined,
    options?: { readonly signal?: AbortSignal | undefined; readonly rejected?: string | undefined },
  ): Promise<AccessToken>;
}

/** Anything that holds tokens; services need only this of the client. */
export interface BackendTarget {
  /**
   * For `tokenServer` and `apiProxy`; may change in any release.
   *
   * @internal
   */
  readonly backend: Backend;
}

/** @param platform - the component's token. @param records - the granted accounts. @param account - the token of one account. */
export function backend(
  { client, store, keys }: WechatContext,
  platform: TokenSource,
  records: AuthorizerRecords,
  account: (appId: string) => TokenSource,
): Backend {
  const sourceOf = async (appId: string | undefined): Promise<TokenSource | undefined> => {
    if (appId === undefined) return platform;
    checkAppId(appId);
    // Made-up ids must cost neither a request to WeChat nor memory.
    return (await records.get(appId))?.status === 'authorized' ? account(appId) : undefined;
  };
  const valueIn = async (source: TokenSource): Promise<AccessToken | undefined> => {
    const record = await source.peek();
    // Only the access token leaves: the record of an account holds its refresh token too.
    return record?.value
      ? { value: record.value, expiresAt: record.expiresAt, obtainedAt: record.obtainedAt }
      : undefined;
  };
  return {
    baseUrl: client.baseUrl,
    runtime: client.runtime,
    useNonce: async (nonce, expiresAt) =>
      (await store.set(keys.serviceNonce(nonce), '1', { ifGeneration: 0, expiresAt })) !== undefined,
    async ping() {
      await store.get(keys.serviceNonce('ping'));
    },
    async peek(appId) {
      const source = await sourceOf(appId);
      return source && valueIn(source);
    },
    async token(appId, options) {
      const source = await sourceOf(appId);
      await source?.get(options);
      const token = source && (await valueIn(source));
      if (token === undefined)
        throw new AuthError(
          client.platform.name,
          'not-authorized',
          'this account has not granted access, or took it back',
        );
      return token;
    },
  };
}
