import type { RequestHandler } from 'express';

/** What differs between the examples. */
export interface PagePolicy {
  /** Where forms may lead beside this server: browsers apply this to the redirect after a form as well. */
  readonly formTargets?: readonly string[] | undefined;
  /** Where pictures may come from beside this server. */
  readonly images?: readonly string[] | undefined;
  /** How much other servers learn of the page that a link or form was on. */
  readonly referrer: 'same-origin' | 'strict-origin-when-cross-origin';
}

/** Headers of every page: nothing is loaded from elsewhere but what the policy names. */
export function securityHeaders({ formTargets = [], images = [], referrer }: PagePolicy): RequestHandler {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ["img-src 'self'", ...images].join(' '),
    "connect-src 'self'",
    ["form-action 'self'", ...formTargets].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return (_request, response, next) => {
    response.set({
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': referrer,
      'Cache-Control': 'no-store',
    });
    next();
  };
}

/** Refuses what another site makes a browser send. */
export const sameOriginOnly: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  // Plain http on an address other than localhost sends no Sec-Fetch-Site; Origin is always sent with POST.
  const same =
    site === undefined
      ? origin !== undefined && URL.canParse(origin) && new URL(origin).host === request.get('host')
      : site === 'same-origin';
  if (same) return next();
  response.status(403).type('text').send('This request came from another site and was refused.');
};
