import type { AppStatus } from '@minigate/baidu-oss';
import { type Request, Router } from 'express';
import type { PageTools } from '../app.ts';
import type { Host } from '../host.ts';
import { cataloguePage } from '../views/catalogue.ts';
import { appStates } from '../views/words.ts';

const pageSize = 12;

/** The host's mini programs, out of the mirror alone. */
export function catalogueRoutes({ mirror, works }: Host, { pageOf }: PageTools): Router {
  return Router().get('/', async (request, response) => {
    const search = textOf(request, 'search').slice(0, 100);
    const status = (Object.keys(appStates) as AppStatus[]).find((state) => state === textOf(request, 'status'));
    const after = /^\d{1,20}$/.exec(textOf(request, 'after'))?.[0];
    const found = await mirror.apps({ search, status, after, limit: pageSize + 1 });
    const apps = await Promise.all(
      found.slice(0, pageSize).map(async (app) => ({ app, packages: await mirror.packages(app.appId) })),
    );
    const view = { apps, search, status, after, hasMore: found.length > pageSize, works: works.list('backfill') };
    response.send(cataloguePage(pageOf(request, response), view));
  });
}

/** A parameter of the query. */
function textOf({ query }: Request, name: string): string {
  const value = query[name];
  return typeof value === 'string' ? value.trim() : '';
}
