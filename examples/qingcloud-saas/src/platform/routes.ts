import { Router } from 'express';
import type { Saas } from '../saas.ts';
import { actionOf } from './actions.ts';
import type { Platform } from './platform.ts';

/** The panel's buttons: `POST /platform/<action>`, back to the page they were pressed on. */
export function platformRoutes(saas: Saas, platform: Platform): Router {
  return Router()
    .post('/open', (request, response) => {
      const { instanceId = '' } = request.body as { readonly instanceId?: string };
      response.redirect(303, platform.fake.spi.open(instanceId));
    })
    .post('/:action', async (request, response, next) => {
      const action = actionOf(request.params.action);
      if (action === undefined) return next();
      const form = request.body as Readonly<Record<string, string>>;
      await saas.notices.run('platform', action.words, async () => action.run(platform, form, saas));
      const { back = '/' } = form;
      response.redirect(303, /^\/(?![/\\])[\w/-]*$/.test(back) ? back : '/');
    });
}
