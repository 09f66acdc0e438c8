import { beginLogin, expiredAnswer, type LogoutOptions, logOut, requireSession, type SessionOptions } from './guard.js';
import type { Answer, Visit } from './http.js';
import type { QingCloudSession, SessionKit } from './kit.js';
import { type LandingOptions, landing } from './landing.js';
import { SessionExpiredError } from './session-error.js';

/** Functions over the Web's `Request` and `Response`: Hono, Next.js route handlers, edge-style servers. */
export interface WebHandlers {
  /** Where the cloud sends users after the login. */
  landing(options?: LandingOptions): (request: Request) => Promise<Response>;
  /** The session of a request, or the answer when there is none. With `optional`, `undefined` when there is none. */
  session(): (request: Request) => Promise<QingCloudSession | Response>;
  session(options: SessionOptions): (request: Request) => Promise<QingCloudSession | Response | undefined>;
  /** Sends the browser to the cloud's login page. */
  login(): (request: Request) => Promise<Response>;
  /** Ends the session. */
  logout(options?: LogoutOptions): (request: Request) => Promise<Response>;
  /**
   * The answer for an error of a route: the page with the login when the session is over. `undefined` for other errors.
   *
   * @param session - what the request had, for the user's language.
   */
  sessionError(error: unknown, request: Request, session?: QingCloudSession): Response | undefined;
}

/** @param kit - made when a function is. */
export function webHandlers(kit: () => SessionKit): WebHandlers {
  return {
    landing(options) {
      const land = landing(kit(), options);
      return async (request) => responseOf(await land(visitOf(request)));
    },
    session(options: SessionOptions = {}) {
      const own = kit();
      return async (request: Request) => {
        const { session, answer } = await requireSession(own, visitOf(request), options);
        return (session ?? (answer && responseOf(answer))) as QingCloudSession | Response;
      };
    },
    login() {
      const own = kit();
      return async (request) => responseOf(beginLogin(own, visitOf(request)));
    },
    logout(options = {}) {
      const own = kit();
      return async (request) => responseOf(await logOut(own, visitOf(request), options));
    },
    sessionError: (error, request, session) =>
      SessionExpiredError.is(error)
        ? responseOf(expiredAnswer(kit(), visitOf(request), session?.user.lang))
        : undefined,
  };
}

function visitOf({ method, url, headers }: Request): Visit {
  const { pathname, search } = new URL(url);
  return { method, url: `${pathname}${search}`, header: (name) => headers.get(name) ?? undefined };
}

function responseOf({ status, headers, cookies = [], body }: Answer): Response {
  const response = new Response(body, { status, headers });
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}
