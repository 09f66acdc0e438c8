import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';

/** Headers of every page: nothing is loaded from elsewhere. @param consentOrigin - where "Authorize a merchant" leads. */
export function securityHeaders(consentOrigin: string): RequestHandler {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    // Browsers apply this to the redirect after a form as well.
    `form-action 'self' ${consentOrigin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return (_request, response, next) => {
    response.set({
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      // WeChat's consent page checks that it was opened from the registered domain, so the origin must be sent along.
      'Referrer-Policy': 'strict-origin-when-cross-origin',
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

/** Asks for a password by HTTP Basic authentication; any user name does. */
export function passwordOnly(password: string): RequestHandler {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const expected = digest(password);
  return (request, response, next) => {
    const [scheme, credentials = ''] = (request.get('authorization') ?? '').split(' ');
    const given = Buffer.from(credentials, 'base64')
      .toString()
      .replace(/^[^:]*:/, '');
    if (scheme?.toLowerCase() === 'basic' && timingSafeEqual(digest(given), expected)) return next();
    response
      .status(401)
      .set('WWW-Authenticate', 'Basic realm="minigate console", charset="UTF-8"')
      .send('Password required.');
  };
}
