import type { IncomingMessage, ServerResponse } from 'node:http';
import { beginLogin, expiredAnswer, type LogoutOptions, logOut, requireSession, type SessionOptions } from './guard.js';
import type { Answer, Visit } from './http.js';
import type { QingCloudSession, SessionKit } from './kit.js';
import { type LandingOptions, landing } from './landing.js';
import { SessionExpiredError } from './session-error.js';

declare global {
  // The way in which Express itself lets middleware tell what it puts into requests.
  namespace Express {
    interface Request {
      /** Set by `session()` of a QingCloud client. */
      qingcloud?: QingCloudSession;
    }
  }
}

/** The part of a `node:http` or Express request that is used; Express 4 and 5 fit. */
export interface NodeRequest extends IncomingMessage {
  /** What Express keeps of the address when routers are nested. */
  readonly originalUrl?: string;
  qingcloud?: QingCloudSession;
}

/** Goes on with the next handler, or with an error. */
export type NextHandler = (error?: unknown) => void;

/** Handles a request of Express, Connect or, with a `next` of yours, `node:http`. */
export type NodeHandler = (request: NodeRequest, response: ServerResponse, next: NextHandler) => Promise<void>;

/** Handles an error of Express. */
export type NodeErrorHandler = (
  error: unknown,
  request: NodeRequest,
  response: ServerResponse,
  next: NextHandler,
) => void;

/** Handlers for Express. What they cannot handle goes to `next`. */
export interface NodeHandlers {
  /**
   * Where the cloud sends users after the login: `app.get('/landing', qc.landing({ to: '/app' }))`. Tokens or the code are taken from the
   * address once, checked and kept in the store; the browser gets a cookie and a clean address.
   */
  landing(options?: LandingOptions): NodeHandler;
  /** Puts the session into `request.qingcloud`, or answers with a page that has the login in it (JSON for programs), status 401. */
  session(options?: SessionOptions): NodeHandler;
  /** Sends the browser to the cloud's login page: `app.get('/login', qc.login())`. `?next=/path` says where to go after it. */
  login(): NodeHandler;
  /** Ends the session: `app.post('/logout', qc.logout())`. Takes POST only, and nothing that another site made the browser send. */
  logout(options?: LogoutOptions): NodeHandler;
  /** Answers as {@link session} does when the cloud ended a session in the middle of a route: `app.use(qc.sessionErrors())` after the routes. */
  sessionErrors(): NodeErrorHandler;
}

/** @param kit - made when a handler is. */
export function nodeHandlers(kit: () => SessionKit): NodeHandlers {
  const handler =
    (answer: (visit: Visit, request: NodeRequest) => Promise<Answer | undefined> | Answer): NodeHandler =>
    async (request, response, next) => {
      try {
        const found = await answer(visitOf(request), request);
        if (found === undefined) next();
        else send(response, found);
      } catch (error) {
        next(error);
      }
    };
  return {
    landing: (options) => handler(landing(kit(), options)),
    session(options = {}) {
      const own = kit();
      return handler(async (visit, request) => {
        const { session, answer } = await requireSession(own, visit, options);
        if (session !== undefined) request.qingcloud = session;
        return answer;
      });
    },
    login() {
      const own = kit();
      return handler((visit) => beginLogin(own, visit));
    },
    logout(options = {}) {
      const own = kit();
      return handler((visit) => logOut(own, visit, options));
    },
    sessionErrors() {
      const own = kit();
      return (error, request, response, next) => {
        if (!SessionExpiredError.is(error) || response.headersSent) next(error);
        else send(response, expiredAnswer(own, visitOf(request), request.qingcloud?.user.lang));
      };
    },
  };
}

const visitOf = (request: NodeRequest): Visit => ({
  method: request.method ?? 'GET',
  url: request.originalUrl ?? request.url ?? '/',
  header(name) {
    const value = request.headers[name];
    return typeof value === 'string' ? value : value?.join(', ');
  },
});

function send(response: ServerResponse, { status, headers, cookies = [], body }: Answer): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  for (const cookie of cookies) response.appendHeader('set-cookie', cookie);
  response.end(body);
}
