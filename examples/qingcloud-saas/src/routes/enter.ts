import { consoleToken } from '@minigate/qingcloud-sso';
import { Router } from 'express';
import type { Saas } from '../saas.ts';

/** The ways in and out. */
export function enterRoutes({ qc, publicUrl }: Saas): Router {
  const land = qc.web.landing({ to: '/app' });
  return (
    Router()
      .get('/login', qc.login())
      .get('/landing', qc.landing({ to: '/app' }))
      // From the cloud's console (立即访问): the token is the access token of a user, so it is checked and used up as at the landing.
      .get('/open/:instanceId', async ({ originalUrl, headers }, response) => {
        const token = consoleToken(originalUrl);
        if (token === undefined) return response.redirect(303, '/login');
        const landing = new URL('/landing', publicUrl);
        landing.searchParams.set('access_token', token);
        const { cookie = '', accept = '' } = headers;
        const language = headers['accept-language'] ?? '';
        const answer = await land(new Request(landing, { headers: { cookie, accept, 'accept-language': language } }));
        response
          .status(answer.status)
          .setHeaders(answer.headers)
          .send(await answer.text());
      })
      .post('/logout', qc.logout())
      .post('/logout/everywhere', qc.logout({ everywhere: true }))
  );
}
