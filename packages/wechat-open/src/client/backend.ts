import { AuthError, type Runtime, type Store, type TokenSource } from '@minigate/core';
import type { WechatContext } from './context.js';
import { checkAppId } from './options.js';

/** An access token with its times, in milliseconds since the epoch. */
export interface AccessToken {
  readonly value: string;
  readonly expiresAt: number;
  readonly obtainedAt: number;
}

/** What the token service and the API proxy need of a client. Holds no component secret, ticket or refresh token. */
export interface Backend {
  /** `wx…` of the third-party platform. */
  readonly componentAppId: string;
  /** WeChat's address, without a slash at its end. */
  readonly baseUrl: string;
  readonly runtime: Runtime;
  readonly store: Store;
  /** What the store holds, expired or not. @param appId - an account; without it the platform itself. */
  peek(appId: string | undefined): Promise<AccessToken | undefined>;
  /**
   * The token, renewed first when it must be.
   *
   * @param appId - an account; without it the platform itself.
   * @param options.rejected - a value that WeChat refused; renewed once if it is still the current one.
   */
  token(
    appId: string | undefined,
    options?: { readonly signal?: AbortSignal | undefined; readonly rejected?: string | undefined },
  ): Promise<AccessToken>;
}

/** Anything that holds tokens; services need only this of the client. */
export interface BackendTarget {
  readonly backend: Backend;
}

/** @param platform - the component's token. @param account - the token of one account. */
export function backend(
  { client, store, component }: WechatContext,
  platform: TokenSource,
  account: (appId: string) => TokenSource,
): Backend {
  const sourceOf = (appId: string | undefined): TokenSource => {
    if (appId === undefined) return platform;
    checkAppId(appId);
    return account(appId);
  };
  const peek: Backend['peek'] = async (appId) => {
    const record = await sourceOf(appId).peek();
    // Only the access token leaves: the record of an account holds its refresh token too.
    return record?.value
      ? { value: record.value, expiresAt: record.expiresAt, obtainedAt: record.obtainedAt }
      : undefined;
  };
  return {
    componentAppId: component.appId,
    baseUrl: client.baseUrl,
    runtime: client.runtime,
    store,
    peek,
    async token(appId, options) {
      await sourceOf(appId).get(options);
      const token = await peek(appId);
      if (token === undefined) throw new AuthError(client.platform.name, 'not-authorized', 'the grant ended meanwhile');
      return token;
    },
  };
}
