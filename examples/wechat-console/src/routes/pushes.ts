import { Router } from 'express';
import type { Console, PageTools } from '../console.ts';
import { pushesPage } from '../views/pushes.ts';

/** The log of pushes and the replay of ended ones. */
export function pushRoutes({ wx, notices }: Console, { pageOf }: PageTools): Router {
  return Router()
    .get('/pushes', async (request, response) => {
      const deadOnly = request.query['state'] === 'dead';
      const entries = await wx.push.list({ limit: 50, state: deadOnly ? 'dead' : undefined });
      response.send(pushesPage(pageOf(request, response), entries, deadOnly, notices.get('/pushes')));
    })
    .post('/pushes/replay', async (request, response) => {
      const { id, list } = request.body as { readonly id?: string; readonly list?: string };
      await notices.run('/pushes', { en: 'Handled again', zh: '重新处理' }, async () => {
        if (!(await wx.push.replay(id ?? ''))) throw new Error('There is no ended push with this id.');
      });
      response.redirect(303, list === 'dead' ? '/pushes?state=dead' : '/pushes');
    });
}
