import type { ClientContext, CredentialSource, Invoke, PushSecret, Store, TokenSource } from '@minigate/core';
import type { BaiduThirdPartyOptions } from './options.js';

/** What the parts of one client share. */
export interface ThirdPartyContext {
  readonly options: BaiduThirdPartyOptions;
  readonly store: Store;
  readonly client: ClientContext;
  /** Keys of the pushes, current first. */
  readonly secrets: readonly PushSecret[];
  /** Sends calls without a mini program. */
  readonly invoke: Invoke;
  /** Sends calls with a credential of a mini program, for whatever it is named in errors and hooks. */
  invokeWith(appId: string | undefined, authorizer: CredentialSource): Invoke;
  readonly keys: StoreKeys;
}

/** Store keys of one platform. */
export interface StoreKeys {
  readonly ticket: string;
  readonly platformToken: string;
  readonly inbox: string;
  /** Prefix of all records of mini programs. */
  readonly authorizers: string;
  authorizerToken(appId: string): string;
  authLink(id: string): string;
  /** Outcome of an exchange. @param digest - of the code. */
  authorizationCode(digest: string): string;
  /** Tokens of a mini program whose app id is not known yet. @param digest - of the code. */
  namelessGrant(digest: string): string;
  /** Lease: who exchanges a code. */
  readonly exchange: string;
  /** Grows when a push says that a package was reviewed. */
  auditDecision(appId: string): string;
  /** A workflow about a version of a mini program. */
  packageRun(appId: string, work: 'upload' | 'ship', version: string): string;
}

/** @param clientId - of the platform. */
export function storeKeys(clientId: string): StoreKeys {
  const base = `baidu-third-party/${clientId}`;
  return {
    ticket: `${base}/ticket`,
    platformToken: `${base}/platform-token`,
    inbox: `${base}/inbox`,
    authorizers: `${base}/authorizer/`,
    authorizerToken: (appId) => `${base}/authorizer-token/${appId}`,
    authLink: (id) => `${base}/auth-link/${id}`,
    authorizationCode: (digest) => `${base}/authorization-code/${digest}`,
    namelessGrant: (digest) => `${base}/nameless-grant/${digest}`,
    exchange: `${base}/exchange`,
    auditDecision: (appId) => `${base}/audit-decision/${appId}`,
    packageRun: (appId, work, version) => `${base}/package-run/${appId}/${work}/${version}`,
  };
}

/** A token that travels in the query. */
export const inQuery = (tokens: Pick<TokenSource, 'get'>): CredentialSource => ({
  placement: { in: 'query', name: 'access_token' },
  get: (request) => tokens.get(request),
});
