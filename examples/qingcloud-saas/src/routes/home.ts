import { Router } from 'express';
import type { PageTools } from '../app.ts';
import type { Saas } from '../saas.ts';
import { homePage } from '../views/home.ts';

/** The user, the session, and what was bought in the catalogue. */
export function homeRoutes({ tenants }: Saas, { pageOf }: PageTools): Router {
  return Router().get('/app', async (request, response) => {
    const bought = await tenants.list(request.qingcloud?.user.user_id ?? '');
    response.send(homePage(pageOf(request, response), bought));
  });
}
