import {
  AuthError,
  type AuthReason,
  type ClientContext,
  type ClientOptions,
  clientContext,
  createInvoke,
  memoryStore,
  parseJson,
  type TokenSource,
  TransportError,
  tokenSource,
  ValidationError,
} from '@minigate/core';
import { sha256, signRequest } from '@minigate/core/service';
import { type AuthorizerApis, authorizerApis, type ComponentApis, componentApis } from '../client/apis.js';
import { checkAppId, isHttpUrl } from '../client/options.js';
import { rawCalls } from '../client/raw.js';
import { inQuery } from '../client/tokens.js';
import type { Raw } from '../client/types.js';
import { wechatRules } from '../platform.js';

/** Where tokens come from. */
export interface RemoteTokens {
  /** Address of the token server, such as `https://tokens.internal/internal/wx`. */
  readonly url: string;
  /** Id of this client at the server. */
  readonly id: string;
  /** Key of this client at the server. */
  readonly key: string;
}

/** Options of {@link createRemoteWechatOpen}. */
export interface RemoteWechatOpenOptions extends ClientOptions {
  /** `wx…` of the third-party platform; many calls name it. */
  readonly componentAppId: string;
  readonly tokens: RemoteTokens;
}

/** The calls of one account, without what needs the store or pushes. */
export interface RemoteAuthorizerClient extends AuthorizerApis {
  readonly appId: string;
}

/** A client that has neither the platform's secret nor pushes nor a store, and never renews a token itself. */
export interface RemoteWechatOpen {
  /** The client bound to an account. @param appId - the account's app id, `wx…`. */
  authorizer(appId: string): RemoteAuthorizerClient;
  /** Calls for the platform itself, except those that make tokens. */
  readonly component: Omit<ComponentApis, 'componentToken'>;
  /** Calls that are not in the catalogue. */
  readonly raw: Raw;
}

/** Checks where tokens come from. @throws ValidationError that names each wrong option. */
export function remoteTokens(options: RemoteTokens): RemoteTokens {
  const issues = [
    ...(isHttpUrl(options.url) && !/[?#@]/.test(options.url)
      ? []
      : [{ path: 'url', message: 'must be an absolute address without query or password' }]),
    ...(/^[\w.-]{1,64}$/.test(options.id) ? [] : [{ path: 'id', message: 'must be the id that the server knows' }]),
    ...(options.key ? [] : [{ path: 'key', message: 'is missing' }]),
  ];
  if (issues.length > 0) throw new ValidationError('options', issues);
  return { ...options, url: options.url.replace(/\/+$/, '') };
}

/**
 * Makes a client whose tokens come from a token server. They are kept in memory until near their end; of any number of calls that need
 * one, a single request asks for it.
 *
 * @throws ValidationError that names each wrong option.
 */
export function createRemoteWechatOpen(options: RemoteWechatOpenOptions): RemoteWechatOpen {
  checkAppId(options.componentAppId);
  const tokens = remoteTokens(options.tokens);
  const base: ClientContext = {
    ...clientContext(wechatRules, { ...options, baseUrl: options.baseUrl ?? 'https://api.weixin.qq.com' }),
    supplied: { component_appid: options.componentAppId },
  };
  const platform = inQuery(remoteSource(base, tokens, undefined));
  const credentials = { component: platform, either: platform };
  const invoke = createInvoke({ ...base, credentials });
  const accounts = new Map<string, RemoteAuthorizerClient>();
  const account = (appId: string): RemoteAuthorizerClient => {
    const known = accounts.get(appId);
    if (known !== undefined) return known;
    checkAppId(appId);
    const own = inQuery(remoteSource(base, tokens, appId));
    const apis = authorizerApis(
      createInvoke({ ...base, subject: appId, credentials: { ...credentials, authorizer: own, either: own } }),
    );
    const client = Object.assign(apis, { appId });
    accounts.set(appId, client);
    return client;
  };
  const { componentToken: _, ...component } = componentApis(invoke);
  return { authorizer: account, component, raw: rawCalls(invoke, (appId) => account(appId).invoke) };
}

/** A token that is asked for at the server: core's windows and single flight over a store that is this process alone. */
function remoteSource(client: ClientContext, remote: RemoteTokens, appId: string | undefined): TokenSource {
  const { runtime, hooks, platform } = client;
  let refused: string | undefined;
  const source = tokenSource({
    platform: platform.name,
    credential: appId === undefined ? 'component' : 'authorizer',
    subject: appId,
    key: `wechat-open/remote/${appId ?? 'component'}`,
    store: memoryStore({ clock: runtime.clock }),
    runtime,
    hooks,
    load: async (current, timeoutMs) => {
      const rejected = current !== undefined && current.value === refused ? refused : undefined;
      return ask(client, remote, appId, rejected, timeoutMs);
    },
  });
  return {
    ...source,
    get(options = {}) {
      refused = options.rejected ?? refused;
      return source.get(options);
    },
  };
}

async function ask(
  { runtime, platform }: ClientContext,
  { url, id, key }: RemoteTokens,
  appId: string | undefined,
  rejected: string | undefined,
  timeoutMs: number,
): Promise<{ value: string; expiresInSec: number }> {
  const address = new URL(`${url}/tokens/${appId ?? 'component'}`);
  const method = rejected === undefined ? 'GET' : 'POST';
  const body = rejected === undefined ? '' : JSON.stringify({ rejected });
  const headers = signRequest(
    {
      method,
      target: address.pathname,
      client: id,
      timestamp: String(Math.floor(runtime.clock.now() / 1000)),
      nonce: Buffer.from(runtime.random.bytes(16)).toString('hex'),
      payload: sha256(body),
    },
    key,
  );
  const late = new AbortController();
  const timer = new AbortController();
  runtime.clock.sleep(timeoutMs, timer.signal).then(
    () => late.abort(),
    () => undefined,
  );
  try {
    const response = await runtime.fetch(
      new Request(address, {
        method,
        headers: body === '' ? headers : { ...headers, 'content-type': 'application/json' },
        body: body === '' ? null : body,
        redirect: 'manual',
        signal: late.signal,
      }),
    );
    return read(platform.name, response.status, await response.text());
  } catch (error) {
    if (AuthError.is(error)) throw error;
    const reason = late.signal.aborted ? 'timeout' : 'network';
    throw new TransportError(reason, 'tokenServer', 'the token server does not answer');
  } finally {
    timer.abort();
  }
}

const reasons: Readonly<Record<string, AuthReason>> = {
  unauthenticated: 'rejected',
  replayed: 'rejected',
  expired: 'clock-skew',
  forbidden: 'not-authorized',
  unknown_app: 'not-authorized',
};

interface TokenAnswer {
  readonly access_token?: unknown;
  readonly expires_in?: unknown;
  readonly error?: { readonly code?: unknown } | undefined;
}

/** `undefined` for a gateway's page. */
function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function read(platform: string, status: number, text: string): { value: string; expiresInSec: number } {
  const answer = parsed(text) as TokenAnswer | null | undefined;
  if (status === 200 && typeof answer?.access_token === 'string')
    return { value: answer.access_token, expiresInSec: Number(answer.expires_in) };
  const told = answer?.error?.code;
  const code = typeof told === 'string' && /^[a-z_]{1,40}$/.test(told) ? told : `HTTP ${status}`;
  throw new AuthError(platform, reasons[code] ?? 'not-ready', `the token server refused: ${code}`);
}
