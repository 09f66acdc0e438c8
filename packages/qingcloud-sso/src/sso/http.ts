/** What handlers read of a request, whatever the server is. */
export interface Visit {
  readonly method: string;
  /** Path and query as the browser sent them. */
  readonly url: string;
  header(name: string): string | undefined;
}

/** What handlers answer with. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** `Set-Cookie` headers. */
  readonly cookies?: readonly string[] | undefined;
  readonly body?: string | undefined;
}

/** Path and query of a request, split. */
export const addressOf = ({ url }: Visit): URL => new URL(url, 'http://localhost');

/** Answers of login pages are nobody's to keep, and the address that they were asked by is nobody's to know. */
export const privately: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
};

/** @param location - a path of ours, or the cloud's login page. */
export const seeOther = (location: string, cookies: readonly string[] = []): Answer => ({
  status: 303,
  headers: { ...privately, location },
  cookies,
});

/** @param allow - methods that are taken. */
export const notAllowed = (allow: string): Answer => ({ status: 405, headers: { ...privately, allow } });

/** Whether a browser asks before anybody wants to see the page. What can be used once must not be used by that. */
export function isPrefetch(visit: Visit): boolean {
  const purpose = visit.header('sec-purpose') ?? visit.header('purpose') ?? visit.header('x-moz') ?? '';
  return /prefetch|preview|prerender/i.test(purpose);
}

/** Whether another site made the browser send this. */
export const isForeign = (visit: Visit): boolean =>
  ['cross-site', 'same-site'].includes(visit.header('sec-fetch-site') ?? '');

/** Whether a person reads the answer, and not a program. */
export const wantsPage = (visit: Visit): boolean => (visit.header('accept') ?? '').includes('text/html');
