import { Router } from 'express';
import type { Notices, Words } from './notices.ts';

/**
 * Buttons of the panel that plays the platform: `POST /platform/<action>`, back to the page they were pressed on.
 *
 * @param actionOf - the action of an address, if there is one.
 */
export function platformRoutes<Action extends { readonly words: Words }>(
  notices: Notices,
  actionOf: (name: string) => Action | undefined,
  run: (action: Action, form: Readonly<Record<string, string>>) => unknown,
): Router {
  return Router().post('/:action', async (request, response, next) => {
    const action = actionOf(request.params.action);
    if (action === undefined) return next();
    const form = request.body as Readonly<Record<string, string>>;
    await notices.run('platform', action.words, async () => run(action, form));
    const { back = '/' } = form;
    response.redirect(303, /^\/(?![/\\])[\w/-]*(?:\?[\w=&%+.-]*)?$/.test(back) ? back : '/');
  });
}
