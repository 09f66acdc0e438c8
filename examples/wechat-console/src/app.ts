import { join } from 'node:path';
import { MinigateError, WebhookError } from '@minigate/core';
import { expressHandler } from '@minigate/wechat-open/webhook';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { streamLog } from '../../shared/event-stream.ts';
import { languageOf, sayIn } from '../../shared/language.ts';
import { passwordOnly } from '../../shared/password.ts';
import { platformRoutes } from '../../shared/platform-routes.ts';
import { sameOriginOnly, securityHeaders } from '../../shared/security.ts';
import type { Console, PageTools } from './console.ts';
import { actionOf } from './platform/actions.ts';
import { authorizeRoutes, boundRoute } from './routes/authorize.ts';
import { dashboardRoutes } from './routes/dashboard.ts';
import { programRoutes } from './routes/programs.ts';
import { pushRoutes } from './routes/pushes.ts';
import { messagePage } from './views/message.ts';
import { adviceOf } from './views/page.ts';
import { platformPanel } from './views/platform.ts';

/** The server without its socket. */
export function createApp(parts: Console): Express {
  const { wx, log, platform, password, notices, clock } = parts;
  const app = express();
  app.disable('x-powered-by');

  // Before everything that parses bodies or asks for a password: WeChat signs the raw bytes and knows no password.
  const onError = (error: unknown): void => {
    if (WebhookError.is(error)) log.add({ kind: 'refused', title: error.reason, detail: error.message, tone: 'bad' });
    else parts.report(error);
  };
  app.all(['/wechat/ticket', '/wechat/message/:appId'], expressHandler(wx, { onError }));

  app.use(
    // WeChat's consent page checks that it was opened from the registered domain, so the origin must be sent along.
    securityHeaders({ formTargets: [parts.consentOrigin], referrer: 'strict-origin-when-cross-origin' }),
    express.static(join(import.meta.dirname, '../public')),
    express.static(join(import.meta.dirname, '../../shared/public')),
    boundRoute(parts),
  );
  if (password !== undefined) app.use(passwordOnly(password));
  app.use(sameOriginOnly, express.urlencoded({ extended: false, limit: '64kb' }), (request, _response, next) => {
    request.body ??= {};
    next();
  });

  const tools: PageTools = {
    pageOf(request, response) {
      const language = languageOf(request, response);
      const page = {
        language,
        say: sayIn(language),
        advise: adviceOf(sayIn(language)),
        path: request.path,
        now: clock.now(),
        log,
      };
      return { ...page, panel: platform && platformPanel(page, platform, notices.get('platform')) };
    },
  };
  app.get('/events', (request, response) => streamLog(log, sayIn(languageOf(request, response)), response));
  app.use(authorizeRoutes(parts), dashboardRoutes(parts, tools), programRoutes(parts, tools), pushRoutes(parts, tools));
  if (platform)
    app.use(
      '/platform',
      platformRoutes(notices, actionOf, (action, form) => action.run(platform, form)),
    );

  app.use((request, response) => {
    response.status(404).send(messagePage(tools.pageOf(request, response), 'nothing-here'));
  });
  const showError: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent) return next(error);
    // Express marks what the request is at fault for: a broken address, a form that is too large.
    const status = MinigateError.is(error) ? 500 : ((error as { readonly status?: number }).status ?? 500);
    if (status >= 500) parts.report(error);
    response.status(status).send(messagePage(tools.pageOf(request, response), error));
  };
  return app.use(showError);
}
