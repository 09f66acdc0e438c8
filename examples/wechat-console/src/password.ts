import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';

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
