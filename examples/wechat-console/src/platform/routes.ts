import { Router } from 'express';
import type { Notices } from '../../../shared/notices.ts';
import { actionOf } from './actions.ts';
import type { Platform } from './platform.ts';

/** The panel's buttons: `POST /platform/<action>`, back to the page they were pressed on. */
export function platformRoutes(platform: Platform, notices: Notices): Router {
  return Router().post('/:action', async (request, response, next) => {
    const action = actionOf(request.params.action);
    if (action === undefined) return next();
    const form = request.body as Readonly<Record<string, string>>;
    await notices.run('platform', action.words, async () => action.run(platform, form));
    const { back = '/' } = form;
    response.redirect(303, /^\/(?![/\\])[\w/-]*$/.test(back) ? back : '/');
  });
}
