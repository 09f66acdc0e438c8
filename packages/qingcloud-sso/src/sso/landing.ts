import { HttpError, MinigateError, PlatformError, TransportError, ValidationError } from '@minigate/core';
import type { CheckTokenResponse } from '../families/sso/index.js';
import type { LoginTokens } from './credentials.js';
import { type Answer, addressOf, isPrefetch, notAllowed, privately, seeOther, type Visit } from './http.js';
import { hashOf } from './keyring.js';
import type { SessionKit } from './kit.js';
import { nextPath } from './next-path.js';
import { refusalPage } from './pages.js';
import { isRefusal, isText } from './single-sign-on.js';

/** Options of the landing page. */
export interface LandingOptions {
  /** Where users go after the login, when nothing says otherwise: a path of this application. Default `/`. */
  readonly to?: string | undefined;
}

/** What an address brought. */
interface Arrival {
  readonly code?: string | undefined;
  readonly tokens?: LoginTokens | undefined;
  readonly state?: string | undefined;
}

/** How long it is remembered that a code or token was taken. No document says how long they live. */
const rememberMs = 86_400_000;
const longestCredential = 8_192;

/**
 * Where the cloud sends users after the login, with tokens or a code in the address. They are taken once, checked, and kept in the store;
 * the browser gets a cookie and a clean address.
 *
 * @throws ValidationError when `to` is no path of this application.
 */
export function landing(kit: SessionKit, { to = '/' }: LandingOptions = {}): (visit: Visit) => Promise<Answer> {
  const target = nextPath(to);
  if (target === undefined)
    throw new ValidationError('options', [{ path: 'to', message: 'must be a path of this application, such as /app' }]);
  return async (visit) => {
    if (visit.method !== 'GET') return notAllowed('GET');
    // Not a page that could be kept and shown later: the browser asks again.
    if (isPrefetch(visit)) return { status: 503, headers: privately };
    const { searchParams } = addressOf(visit);
    const arrival = arrivalOf(searchParams);
    const previous = await kit.current(visit);
    const begun = arrival.state === undefined ? undefined : stateOf(kit, visit, arrival.state);
    const next = begun?.next ?? nextPath(searchParams.get('next') ?? undefined) ?? target;
    const credential = arrival.code ?? arrival.tokens?.accessToken;
    if (credential === undefined) return previous ? seeOther(target) : kit.refuse(visit, 'not-logged-in');
    const own = begun !== undefined;
    if (!own && (arrival.state !== undefined || kit.context.options.session?.onlyOwnLogins))
      return kit.refuse(visit, 'login-foreign', { next });
    const { store, keys } = kit.context;
    const mark = keys.landing(hashOf(credential));
    const expiresAt = kit.context.sso.runtime.clock.now() + rememberMs;
    if ((await store.set(mark, '', { ifGeneration: 0, expiresAt })) === undefined)
      return previous ? seeOther(next) : kit.refuse(visit, 'login-used', { next });
    try {
      const { tokens, checked } = await logIn(kit, arrival);
      const session = await kit.sessions.create(checked, tokens, previous);
      const lifeMs = session.endsAt - session.createdAt;
      return seeOther(next, [kit.cookies.session.write(kit.keys.seal('session', session.id), lifeMs)]);
    } catch (error) {
      const { logger } = kit.context.sso.runtime;
      if (MinigateError.is(error)) logger?.warn('a login failed', { error: error.message });
      // What the cloud refuses it refuses again; for everything else, a reload tries again.
      await store.delete(mark);
      if (isRefusal(error)) return kit.refuse(visit, 'login-refused', { next });
      if (!PlatformError.is(error) && !HttpError.is(error) && !TransportError.is(error)) throw error;
      return refusalPage(visit, 'login-unavailable');
    }
  };
}

/** What came, each thing once. A credential that stands there twice, or is too long to be one, did not come. */
function arrivalOf(query: URLSearchParams): Arrival {
  const one = (name: string): string | undefined => {
    const [value, ...more] = query.getAll(name);
    return value && more.length === 0 && value.length <= longestCredential ? value : undefined;
  };
  // The console sends users to an instance's authUrl with `token`: https://github.com/yunify/qingcloud-docs, 50_login_console.md
  const accessToken = one('access_token') ?? one('token');
  const refreshToken = one('refresh_token');
  return {
    code: one('code'),
    tokens: accessToken === undefined ? undefined : { accessToken, refreshToken },
    // An empty or doubled one is not "no state".
    state: query.has('state') ? (one('state') ?? '') : undefined,
  };
}

const stateOf = (kit: SessionKit, visit: Visit, state: string): ReturnType<SessionKit['states']['finish']> =>
  kit.states.finish(state, kit.cookies.login.read(visit.header('cookie')));

async function logIn(
  { calls }: SessionKit,
  { code, tokens }: Arrival,
): Promise<{ readonly tokens: LoginTokens; readonly checked: CheckTokenResponse }> {
  if (code === undefined && tokens !== undefined) return { tokens, checked: await calls.check(tokens.accessToken) };
  const { access_token, refresh_token } = await calls.exchange(code ?? '');
  const exchanged: LoginTokens = {
    accessToken: access_token,
    ...(isText(refresh_token) && { refreshToken: refresh_token }),
  };
  return { tokens: exchanged, checked: await calls.check(exchanged.accessToken) };
}
