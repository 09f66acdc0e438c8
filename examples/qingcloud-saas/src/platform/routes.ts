import { Router } from 'express';
import * as shared from '../../../shared/platform-routes.ts';
import type { Saas } from '../saas.ts';
import { actionOf } from './actions.ts';
import type { Platform } from './platform.ts';

/** The panel's buttons, and the one that opens the application in the cloud's name. */
export function platformRoutes(saas: Saas, platform: Platform): Router {
  return Router()
    .post('/open', (request, response) => {
      const { instanceId = '' } = request.body as { readonly instanceId?: string };
      response.redirect(303, platform.fake.spi.open(instanceId));
    })
    .use(shared.platformRoutes(saas.notices, actionOf, (action, form) => action.run(platform, form, saas)));
}
