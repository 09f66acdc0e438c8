import { parseJson, stringifyJson, ValidationError } from '@minigate/core';
import { createPreAuthCode } from '../families/component-token/index.js';
import { type Authorization, type CodeOrigin, digest, type PendingLink } from './authorization.js';
import type { WechatContext } from './context.js';
import { isHttpUrl } from './options.js';

/** Query parameter that is added to the redirect address, so that the redirect finds its link. */
export const linkParameter = 'auth_link';

/** Kinds of account that the page offers, by `auth_type`. https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Authorization_Process_Technical_Description.html */
const authTypes = {
  'official-account': 1,
  'mini-program': 2,
  both: 3,
  promoter: 4,
  channels: 5,
  all: 6,
  'affiliate-assistant': 8,
} as const;

/** What to make a link for. */
export interface AuthLinkRequest {
  /** Comes back with the grant, on the redirect and on the push alike. JSON. */
  readonly state?: unknown;
  /** Absolute address of your page that calls {@link AuthLinks.finish}, under the domain registered for authorization. */
  readonly redirectUri: string;
  /** `pc` shows a QR code on a computer (default); `mobile` opens inside WeChat. */
  readonly channel?: 'pc' | 'mobile' | undefined;
  /** Which accounts the administrator may choose. Default `mini-program`. */
  readonly show?: keyof typeof authTypes | undefined;
  /** Only this account. */
  readonly onlyAppId?: string | undefined;
  /** Permission-set ids to ask for; default all that the platform has published. */
  readonly permissionSets?: readonly number[] | undefined;
}

/** A link that an account's administrator opens. WeChat refuses it unless it is opened from a page on the registered domain. */
export interface AuthLink {
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Makes authorization links and takes the administrators back. */
export interface AuthLinks {
  /** @throws ValidationError for a redirect address that is not absolute; AuthError while there is no ticket. */
  create(request: AuthLinkRequest): Promise<AuthLink>;
  /**
   * Ends the redirect: exchanges the code exactly once (the push may have done it already) and returns the grant with its state.
   *
   * @param query - the decoded query of the redirect: `auth_code`, `expires_in` and `auth_link`.
   * @throws ValidationError when the code is missing or the link is unknown.
   */
  finish(query: Readonly<Record<string, unknown>>): Promise<Authorization>;
}

/** @param exchange - the exactly-once exchange that pushes share. */
export function authLinks(
  context: WechatContext,
  pages: { readonly pc: string; readonly mobile: string },
  exchange: (code: string, origin: CodeOrigin) => Promise<Authorization>,
): AuthLinks {
  const { store, client, keys, invoke, component } = context;
  const { clock, random } = client.runtime;
  return {
    async create({ state, redirectUri, channel = 'pc', show = 'mini-program', onlyAppId, permissionSets }) {
      if (!isHttpUrl(redirectUri))
        throw problem('redirectUri', 'must be an absolute address such as https://example.com/wechat/bound');
      if (!Object.hasOwn(authTypes, show)) throw problem('show', `must be one of ${Object.keys(authTypes).join(', ')}`);
      const kept = serialized(state);
      const startedAt = clock.now();
      const answer = await invoke(createPreAuthCode, { component_appid: component.appId });
      const expiresAt = startedAt + Number(answer.expires_in) * 1000;
      const id = Buffer.from(random.bytes(16)).toString('hex');
      // Kept a day longer than the code lives: the administrator may come back late, and the push may be redelivered.
      const keep = { expiresAt: expiresAt + 86_400_000 };
      await store.set(keys.authLink(id), kept, keep);
      await store.set(keys.preAuthCode(digest(answer.pre_auth_code)), id, keep);

      const redirect = new URL(redirectUri);
      redirect.searchParams.set(linkParameter, id);
      const query = new URLSearchParams({
        component_appid: component.appId,
        pre_auth_code: answer.pre_auth_code,
        redirect_uri: redirect.href,
        auth_type: String(authTypes[show]),
        ...(onlyAppId === undefined ? {} : { biz_appid: onlyAppId }),
        ...(permissionSets === undefined ? {} : { category_id_list: permissionSets.join('|') }),
      });
      const url =
        channel === 'pc'
          ? `${pages.pc}/cgi-bin/componentloginpage?${query}`
          : `${pages.mobile}/wxaopen/safe/bindcomponent?action=bindcomponent&no_scan=1&${query}#wechat_redirect`;
      return { url, expiresAt };
    },
    async finish(query) {
      const code = query['auth_code'];
      const linkId = query[linkParameter];
      if (typeof code !== 'string' || code === '')
        throw problem('auth_code', 'is missing: this is not the redirect of an authorization');
      if (typeof linkId !== 'string' || (await store.get(keys.authLink(linkId))) === undefined)
        throw problem(
          linkParameter,
          'is missing or unknown: the link was not made by authLinks.create of this component, or is more than a day old',
        );
      const authorization = await exchange(code, { linkId });
      const link = await store.get(keys.authLink(linkId));
      return link ? { ...authorization, state: (parseJson(link.value) as PendingLink).state } : authorization;
    },
  };
}

const problem = (path: string, message: string): ValidationError => new ValidationError('request', [{ path, message }]);

/** @throws ValidationError when the state cannot be stored and come back the same. */
function serialized(state: unknown): string {
  if (typeof state === 'function' || typeof state === 'symbol')
    throw problem('state', 'must be a value that JSON can hold');
  try {
    return stringifyJson({ state } satisfies PendingLink);
  } catch {
    throw problem('state', 'must be a value that JSON can hold: it refers to itself');
  }
}
