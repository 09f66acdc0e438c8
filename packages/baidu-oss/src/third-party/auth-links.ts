import { parseJson, stringifyJson, ValidationError } from '@minigate/core';
import { getPreAuthCode } from '../families/third-party-auth/index.js';
import type { Exchange, Grant } from './authorization.js';
import type { ThirdPartyContext } from './context.js';
import { isHttpUrl } from './options.js';

/** Query parameter that is added to the redirect address, so that the redirect finds its link. */
export const linkParameter = 'auth_link';

/** What to make a link for. */
export interface AuthLinkRequest {
  /** Absolute address of your page that calls {@link AuthLinks.finish}. The console knows the domain of the page that shows the link. */
  readonly redirectUri: string;
  /** Comes back with the grant. JSON. Kept in the store: Baidu's page takes none. */
  readonly state?: unknown;
  /** Asks for the right to register accounts and create mini programs (代注册、代创建) instead of for access to one. */
  readonly register?:
    | { /** Comes back with the push `REGISTER_AUTH_SUCCESS`. */ readonly userId?: string | undefined }
    | undefined;
}

/** A link that an administrator opens. */
export interface AuthLink {
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** The grant of an administrator, with what was given to {@link AuthLinks.create}. */
export interface Authorization extends Grant {
  readonly state: unknown;
}

/** The right to register and to create, with what was given to {@link AuthLinks.create}. */
export interface RegistrationGrant {
  readonly state: unknown;
  /** Registers an account (`platform.register`); absent when the person has one. A secret without end: keep it. */
  readonly authorizationCode: string | undefined;
  /** Creates mini programs. A secret without end: keep it. */
  readonly createAuthorizationCode: string | undefined;
}

/** Makes authorization links and takes the administrators back. */
export interface AuthLinks {
  /** @throws ValidationError for a redirect address that is not absolute; AuthError while there is no ticket. */
  create(request: AuthLinkRequest): Promise<AuthLink>;
  /**
   * Ends the redirect: exchanges the code exactly once, and returns the grant with its state. May be called again.
   *
   * @param query - the decoded query of the redirect: `authorization_code`, `expires_in` and `auth_link`.
   * @throws ValidationError when the code is missing or the link is unknown; PlatformError when Baidu refuses the code.
   */
  finish(query: Readonly<Record<string, unknown>>): Promise<Authorization>;
  /** Ends the redirect of a link with `register`. @throws ValidationError as {@link finish} does. */
  finishRegistration(query: Readonly<Record<string, unknown>>): Promise<RegistrationGrant>;
}

/** @param page - address of Baidu's page. @param exchange - the exactly-once exchange that pushes share. */
export function authLinks(
  { options, store, client, keys, invoke }: ThirdPartyContext,
  page: string,
  exchange: Exchange,
): AuthLinks {
  const { clock, random } = client.runtime;
  const stateOf = async (query: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const id = textOf(query, linkParameter) ?? '';
    const link = /^[0-9a-f]{32}$/.test(id) ? await store.get(keys.authLink(id)) : undefined;
    if (link === undefined)
      throw problem(
        linkParameter,
        'is missing or unknown: the link was not made by authLinks.create of this platform, or is more than a day old',
      );
    return (parseJson(link.value) as { readonly state: unknown }).state;
  };
  return {
    async create({ redirectUri, state, register }) {
      if (!isHttpUrl(redirectUri))
        throw problem('redirectUri', 'must be an absolute address such as https://example.com/baidu/bound');
      const kept = serialized(state);
      const startedAt = clock.now();
      const { data } = await invoke(getPreAuthCode, {});
      const expiresAt = startedAt + Number(data.expires_in) * 1000;
      const id = Buffer.from(random.bytes(16)).toString('hex');
      // Kept a day longer than the code lives: the administrator may come back late.
      await store.set(keys.authLink(id), kept, { expiresAt: expiresAt + 86_400_000 });
      const redirect = new URL(redirectUri);
      redirect.searchParams.set(linkParameter, id);
      const url = new URL(page);
      const query = {
        client_id: options.clientId,
        redirect_uri: redirect.href,
        pre_auth_code: data.pre_auth_code,
        ...(register && { type: '1' }),
        ...(register?.userId !== undefined && { user_id: register.userId }),
      };
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      return { url: url.href, expiresAt };
    },
    async finish(query) {
      const state = await stateOf(query);
      const code = textOf(query, 'authorization_code');
      if (!code) throw problem('authorization_code', 'is missing: this is not the redirect of an authorization');
      return { ...(await exchange(code, {})), state };
    },
    async finishRegistration(query) {
      const state = await stateOf(query);
      const authorizationCode = textOf(query, 'authorization_code');
      const createAuthorizationCode = textOf(query, 'create_authorization_code');
      if (authorizationCode === undefined && createAuthorizationCode === undefined)
        throw problem('create_authorization_code', 'is missing: this is not the redirect of a registration');
      return { state, authorizationCode, createAuthorizationCode };
    },
  };
}

/** A parameter that is there once, and not empty. */
function textOf(query: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = query[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const problem = (path: string, message: string): ValidationError => new ValidationError('request', [{ path, message }]);

/** @throws ValidationError when the state cannot be stored and come back the same. */
function serialized(state: unknown): string {
  if (typeof state === 'function' || typeof state === 'symbol')
    throw problem('state', 'must be a value that JSON can hold');
  try {
    return stringifyJson({ state });
  } catch {
    throw problem('state', 'must be a value that JSON can hold: it refers to itself');
  }
}
