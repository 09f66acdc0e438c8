import { type Answer, addressOf, isForeign, notAllowed, privately, seeOther, type Visit, wantsPage } from './http.js';
import type { QingCloudSession, SessionKit } from './kit.js';
import { nextPath } from './next-path.js';

/** Options of what stands before the routes that need a login. */
export interface SessionOptions {
  /** Whether requests without a session go on. Default false: they get a page with the login, or JSON. */
  readonly optional?: boolean | undefined;
}

/** Options of the logout. */
export interface LogoutOptions {
  /** Where to go then: a path of this application. Default `/`. */
  readonly to?: string | undefined;
  /** Whether the user's sessions in all browsers end. Default false. */
  readonly everywhere?: boolean | undefined;
}

/** The session of a request, or the answer when there is none. */
export async function requireSession(
  kit: SessionKit,
  visit: Visit,
  { optional = false }: SessionOptions,
): Promise<{ readonly session?: QingCloudSession; readonly answer?: Answer }> {
  const session = await kit.current(visit);
  if (session !== undefined) return { session: kit.open(session) };
  if (optional) return {};
  const had = kit.cookies.session.read(visit.header('cookie')) !== undefined;
  return { answer: kit.refuse(visit, had ? 'session-expired' : 'not-logged-in', { next: wayBack(visit) }) };
}

/** The answer for a session that the cloud ended while a request used it. */
export function expiredAnswer(kit: SessionKit, visit: Visit, lang: string | undefined): Answer {
  return kit.refuse(visit, 'session-expired', { next: wayBack(visit), lang });
}

/** Only a page can be opened again. */
const wayBack = (visit: Visit): string | undefined =>
  visit.method === 'GET' && wantsPage(visit) ? visit.url : undefined;

/** Sends the browser to the cloud's login page; the query's `next` says where to go after it. */
export function beginLogin(kit: SessionKit, visit: Visit): Answer {
  if (visit.method !== 'GET') return notAllowed('GET');
  const { url, setCookie } = kit.begin(visit.header('cookie'), addressOf(visit).searchParams.get('next') ?? undefined);
  return seeOther(url, [setCookie]);
}

/** Ends the session and takes the cookie away. Only a form or script of this application may ask for it. */
export async function logOut(
  kit: SessionKit,
  visit: Visit,
  { to = '/', everywhere = false }: LogoutOptions,
): Promise<Answer> {
  if (visit.method !== 'POST') return notAllowed('POST');
  if (isForeign(visit)) return { status: 403, headers: privately };
  const session = await kit.current(visit);
  if (session !== undefined) await kit.open(session).end({ everywhere });
  // Where no cookie came, the form may be another site's: `SameSite` kept it away, and taking it away would be that site's doing.
  const came = kit.cookies.session.read(visit.header('cookie')) !== undefined;
  return seeOther(nextPath(to) ?? '/', came ? [kit.cookies.session.write('', 0)] : []);
}
