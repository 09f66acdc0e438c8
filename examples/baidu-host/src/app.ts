import { join } from 'node:path';
import { MinigateError } from '@minigate/core';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import { streamLog } from '../../shared/event-stream.ts';
import { languageOf, sayIn } from '../../shared/language.ts';
import type { Page } from '../../shared/page.ts';
import { passwordOnly } from '../../shared/password.ts';
import { platformRoutes } from '../../shared/platform-routes.ts';
import { sameOriginOnly, securityHeaders } from '../../shared/security.ts';
import type { Host } from './host.ts';
import { actionOf } from './platform/actions.ts';
import { cover } from './platform/seed.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { liveRoutes } from './routes/live.ts';
import { programRoutes } from './routes/program.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { messagePage } from './views/message.ts';
import { platformPanel } from './views/platform.ts';

/** What the routes need to show a page. */
export interface PageTools {
  /** The page that a request asks for. */
  pageOf(request: Request, response: Response): Page;
}

/** Where Baidu keeps covers. */
const coverHosts = 'https://*.bdstatic.com';

/** The server without its socket. */
export function createApp(host: Host): Express {
  const { log, platform, password, notices, clock } = host;
  const app = express();
  app.disable('x-powered-by');

  // Before the password: Baidu signs, and knows none.
  app.get('/baidu/session', async (request, response) => {
    const { status, body } = await host.signIns.answer(new URL(request.originalUrl, 'http://host').searchParams);
    log.changed();
    response.status(status).set('Cache-Control', 'no-store').json(body);
  });

  app.use(
    securityHeaders({ referrer: 'same-origin', images: platform ? [] : [coverHosts] }),
    express.static(join(import.meta.dirname, '../public')),
    express.static(join(import.meta.dirname, '../../shared/public')),
  );
  if (password !== undefined) app.use(passwordOnly(password));
  app.use(sameOriginOnly, express.urlencoded({ extended: false, limit: '64kb' }), (request, _response, next) => {
    request.body ??= {};
    next();
  });

  const tools: PageTools = {
    pageOf(request, response) {
      const language = languageOf(request, response);
      const page = { language, say: sayIn(language), path: request.originalUrl, now: clock.now(), log };
      return { ...page, panel: platform && platformPanel(page, platform, notices.get('platform')) };
    },
  };
  app.get('/events', (request, response) => streamLog(log, sayIn(languageOf(request, response)), response));
  for (const routes of [catalogueRoutes, programRoutes, liveRoutes, signInRoutes]) app.use(routes(host, tools));
  if (platform) {
    app.get('/covers/:number.svg', (request, response) => {
      response.type('svg').send(cover(Math.trunc(Number(request.params.number)) || 0));
    });
    app.use(
      '/platform',
      platformRoutes(notices, actionOf, (action, form) => action.run(platform, form)),
    );
  }

  app.use((request, response) => {
    response.status(404).send(messagePage(tools.pageOf(request, response), 'nothing-here'));
  });
  const showError: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent) return next(error);
    // Express marks what the request is at fault for: a broken address, a form that is too large.
    const status = MinigateError.is(error) ? 502 : ((error as { readonly status?: number }).status ?? 500);
    if (status === 500) host.report(error);
    response.status(status).send(messagePage(tools.pageOf(request, response), error));
  };
  return app.use(showError);
}
