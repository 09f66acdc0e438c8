import { join } from 'node:path';
import { MinigateError } from '@minigate/core';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import { streamLog } from '../../shared/event-stream.ts';
import { type Language, languageOf, sayIn } from '../../shared/language.ts';
import { sameOriginOnly, securityHeaders } from '../../shared/security.ts';
import { platformRoutes } from './platform/routes.ts';
import { addressRoutes } from './routes/addresses.ts';
import { enterRoutes } from './routes/enter.ts';
import { homeRoutes } from './routes/home.ts';
import { instanceRoutes } from './routes/instances.ts';
import { orderRoutes } from './routes/orders.ts';
import type { Saas } from './saas.ts';
import { messagePage } from './views/message.ts';
import { adviceOf, type SaasPage } from './views/page.ts';
import { platformPanel } from './views/platform.ts';
import { startPage } from './views/start.ts';

/** What the routes need to show a page. */
export interface PageTools {
  /** The page that a request asks for. */
  pageOf(request: Request, response: Response): SaasPage;
}

/** The server without its socket. */
export function createApp(saas: Saas): Express {
  const { qc, spi, log, platform, notices, clock, desks } = saas;
  const app = express();
  app.disable('x-powered-by');
  // The platform signs the query as it stands in the address.
  app.get('/qingcloud/spi', spi.nodeHandler);

  // Nobody else learns which page a link was on.
  app.use(
    securityHeaders({ referrer: 'same-origin' }),
    express.static(join(import.meta.dirname, '../public')),
    express.static(join(import.meta.dirname, '../../shared/public')),
    enterRoutes(saas),
    sameOriginOnly,
    express.urlencoded({ extended: false, limit: '64kb' }),
    (request, _response, next) => {
      request.body ??= {};
      next();
    },
  );
  app.use(qc.session({ optional: true }));

  const tools: PageTools = {
    pageOf(request, response) {
      const session = request.qingcloud;
      const language = languageFor(request, response);
      const page: Omit<SaasPage, 'panel'> = {
        language,
        say: sayIn(language),
        advise: adviceOf(sayIn(language)),
        path: request.path,
        now: clock.now(),
        // It tells of all users.
        log: platform && log,
        session,
        desk: session && desks.of(session.sessionId),
        isFake: platform !== undefined,
        helpUrl: saas.helpUrl,
      };
      return { ...page, panel: platform && platformPanel(page, platform, notices.get('platform')) };
    },
  };
  app.get('/events', (request, response) => {
    // The log tells of all users; a desk's news are of one session.
    const news = platform ? log : request.qingcloud && desks.of(request.qingcloud.sessionId).news;
    if (news) streamLog(news, sayIn(languageFor(request, response)), response);
    else response.status(204).end();
  });
  app.get('/', (request, response) => {
    if (request.qingcloud) response.redirect(303, '/app');
    else response.send(startPage(tools.pageOf(request, response)));
  });
  if (platform) app.use('/platform', platformRoutes(saas, platform));

  app.use(['/app', '/instances', '/addresses', '/orders'], qc.session(), verifyCsrf);
  app.use(homeRoutes(saas, tools), instanceRoutes(saas, tools), addressRoutes(saas, tools), orderRoutes(saas, tools));

  app.use((request, response) => {
    response.status(404).send(messagePage(tools.pageOf(request, response), 'nothing-here'));
  });
  const showError: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent) return next(error);
    // Express marks what the request is at fault for: a broken address, a form that is too large.
    const status = MinigateError.is(error) ? 502 : ((error as { readonly status?: number }).status ?? 500);
    if (status === 500) saas.report(error);
    response.status(status).send(messagePage(tools.pageOf(request, response), error));
  };
  return app.use(qc.sessionErrors(), showError);
}

/** What was chosen, else the language that the user has in the cloud. */
function languageFor(request: Request, response: Response): Language {
  const lang = request.qingcloud?.user.lang;
  return languageOf(request, response, lang === undefined ? undefined : /^zh/i.test(lang) ? 'zh' : 'en');
}

/** Refuses forms that no page of this session held. */
const verifyCsrf: express.RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.qingcloud?.verifyCsrf((request.body as Form)['csrf'])) return next();
  response.status(403).type('text').send('This form is not of your session. Load the page again.');
};

type Form = Readonly<Record<string, string | undefined>>;
