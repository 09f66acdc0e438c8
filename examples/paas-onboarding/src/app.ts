import { join } from 'node:path';
import { MinigateError, WebhookError } from '@minigate/core';
import { expressHandler } from '@minigate/paas-openapi/webhook';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import { streamLog } from '../../shared/event-stream.ts';
import { languageOf, sayIn } from '../../shared/language.ts';
import type { Page } from '../../shared/page.ts';
import { passwordOnly } from '../../shared/password.ts';
import { platformRoutes } from '../../shared/platform-routes.ts';
import { sameOriginOnly, securityHeaders } from '../../shared/security.ts';
import type { Office } from './office.ts';
import { actionOf } from './platform/actions.ts';
import { onboardingRoutes } from './routes/onboarding.ts';
import { teamRoutes } from './routes/team.ts';
import { tenantRoutes } from './routes/tenants.ts';
import { upgradeRoutes } from './routes/upgrades.ts';
import { versionRoutes } from './routes/versions.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { messagePage } from './views/message.ts';
import { platformPanel } from './views/platform.ts';

/** What the routes need to show a page. */
export interface PageTools {
  /** The page that a request asks for. */
  pageOf(request: Request, response: Response): Page;
}

/** The server without its socket. */
export function createApp(office: Office): Express {
  const { log, platform, password, notices, clock } = office;
  const app = express();
  app.disable('x-powered-by');

  // Before everything that parses bodies or asks for a password: the platform signs the raw bytes and knows no password.
  const onError = (error: unknown): void => {
    if (WebhookError.is(error)) log.add({ kind: 'refused', title: error.reason, detail: error.message, tone: 'bad' });
    else office.report(error);
  };
  app.post('/paas/events', (request, response) =>
    expressHandler(office.paas().webhooks, { onError })(request, response),
  );

  app.use(
    securityHeaders({ referrer: 'same-origin' }),
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
      const page = { language, say: sayIn(language), path: request.path, now: clock.now(), log };
      return { ...page, panel: platform && platformPanel(page, platform, notices.get('platform')) };
    },
  };
  app.get('/events', (request, response) => streamLog(log, sayIn(languageOf(request, response)), response));
  for (const routes of [teamRoutes, onboardingRoutes, versionRoutes, tenantRoutes, upgradeRoutes, webhookRoutes])
    app.use(routes(office, tools));
  if (platform)
    app.use(
      '/platform',
      platformRoutes(notices, actionOf, (action, form) => action.run(platform, form, office)),
    );

  app.use((request, response) => {
    response.status(404).send(messagePage(tools.pageOf(request, response), 'nothing-here'));
  });
  const showError: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent) return next(error);
    // Express marks what the request is at fault for: a broken address, a form that is too large.
    const status = MinigateError.is(error) ? 502 : ((error as { readonly status?: number }).status ?? 500);
    if (status === 500) office.report(error);
    response.status(status).send(messagePage(tools.pageOf(request, response), error));
  };
  return app.use(showError);
}
