import { PlatformError, ValidationError } from '@minigate/core';
import { type QingCloudAccount, qingCloudAccount } from '../client/account.js';
import type { QingCloudContext } from '../client/context.js';
import type { QingCloudUser } from '../families/sso/index.js';
import { type Cookies, cookies } from './cookies.js';
import { sessionKeys } from './credentials.js';
import type { Answer, Visit } from './http.js';
import { type Keyring, keyring } from './keyring.js';
import { loginAddress } from './login-address.js';
import { type LoginStates, loginMs, loginStates } from './login-state.js';
import { type PageKind, refusalPage } from './pages.js';
import { SessionExpiredError } from './session-error.js';
import { type LiveSession, type Sessions, sessions } from './sessions.js';
import { type SingleSignOn, singleSignOn } from './single-sign-on.js';

/** A user who is logged in, and the cloud as this user may use it. */
export interface QingCloudSession extends QingCloudAccount {
  /** As the cloud described the user at the login. */
  readonly user: QingCloudUser;
  /** Names the session in logs; worth nothing to a thief. */
  readonly sessionId: string;
  /** For a hidden field of forms, or a header of scripts: proves that a page of ours sent the request. */
  readonly csrfToken: string;
  /** Whether a token is this session's {@link csrfToken}. Compared in constant time. */
  verifyCsrf(token: unknown): boolean;
  /** Ends the session and deletes its credentials. @param options.everywhere - ends all sessions of the user, in all browsers. */
  end(options?: { readonly everywhere?: boolean | undefined }): Promise<void>;
}

/** What the handlers of one application share. */
export interface SessionKit {
  readonly context: QingCloudContext;
  readonly calls: SingleSignOn;
  readonly sessions: Sessions;
  readonly states: LoginStates;
  readonly cookies: Cookies;
  readonly keys: Keyring;
  /** The session of a request. The cookie's signature is verified before the store is asked. */
  current(visit: Visit): Promise<LiveSession | undefined>;
  /** The session as routes get it. */
  open(session: LiveSession): QingCloudSession;
  /** The address where a login begins, and the cookie that binds it to the browser. Send both in one answer. */
  begin(cookies: string | undefined, next: string | undefined): { readonly url: string; readonly setCookie: string };
  /** A page with a login in it. */
  refuse(
    visit: Visit,
    kind: PageKind,
    options?: { readonly next?: string | undefined; readonly lang?: string | undefined },
  ): Answer;
}

/** @throws ValidationError without the options that sessions need. */
export function sessionKit(context: QingCloudContext): SessionKit {
  const { app, cookie } = context.options;
  const missing = Object.entries({ app, cookie }).filter(([, value]) => value === undefined);
  if (app === undefined || cookie === undefined)
    throw new ValidationError(
      'options',
      missing.map(([path]) => ({ path, message: 'is needed for sessions' })),
    );
  const { runtime } = context.sso;
  const { kind, durable, encrypted } = context.store;
  if (!durable) runtime.logger?.warn(`the ${kind} store forgets all sessions with the process`);
  else if (!encrypted) runtime.logger?.warn(`the ${kind} store keeps credentials as plain text: give it encryptWith`);
  const keys = keyring([cookie.secret].flat(), context.keys.prefix);
  const states = loginStates(keys, runtime);
  const named = cookies(context.options);
  const calls = singleSignOn(context);
  const all = sessions(context, calls);
  const begin: SessionKit['begin'] = (header, next) => {
    const { state, browser } = states.begin(next, named.login.read(header));
    return { url: loginAddress(context, state), setCookie: named.login.write(browser, loginMs) };
  };
  return {
    context,
    calls,
    sessions: all,
    states,
    cookies: named,
    keys,
    begin,
    async current(visit) {
      const sealed = named.session.read(visit.header('cookie'));
      const id = sealed === undefined ? undefined : keys.open('session', sealed);
      return id === undefined ? undefined : await all.find(id);
    },
    open: (session) => openSession({ context, sessions: all, keys }, session),
    refuse(visit, kind, { next, lang } = {}) {
      const { url, setCookie } = begin(visit.header('cookie'), next);
      return refusalPage(visit, kind, { loginUrl: url, cookies: [setCookie], lang });
    },
  };
}

function openSession(
  { context, sessions: all, keys }: Pick<SessionKit, 'context' | 'sessions' | 'keys'>,
  session: LiveSession,
): QingCloudSession {
  const { user, publicId, userId, loginUrl } = session;
  const source = sessionKeys(all.credentials(session), {
    subject: userId,
    path: context.paths.iam,
    onEnd: (error) => all.end(session, error.ended),
  });
  const account = qingCloudAccount(context, {
    ...source,
    async failed(error) {
      // The cloud refused a key that it gave a moment ago.
      if (!PlatformError.is(error) || error.class !== 'token') return error;
      await all.end(session, 'refused');
      const message = 'the cloud refuses the key of the session, also a new one';
      return new SessionExpiredError(loginUrl, message, { reason: 'refused', cause: error });
    },
  });
  return Object.assign(account, {
    user,
    sessionId: publicId,
    csrfToken: keys.seal('csrf', publicId),
    verifyCsrf: (token: unknown) => typeof token === 'string' && keys.open('csrf', token) === publicId,
    async end({ everywhere = false }: { readonly everywhere?: boolean | undefined } = {}) {
      await all.end(session, 'logout');
      if (everywhere) await all.endAll(userId);
    },
  });
}
