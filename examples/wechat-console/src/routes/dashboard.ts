import { Router } from 'express';
import { type Console, learnName, type PageTools } from '../console.ts';
import { dashboard } from '../views/dashboard.ts';

/** The start page. */
export function dashboardRoutes({ wx, programs, notices, log }: Console, { pageOf }: PageTools): Router {
  return Router()
    .get('/', async (request, response) => {
      const [health, list] = await Promise.all([wx.health(), programs.list()]);
      response.send(dashboard(pageOf(request, response), health, list, notices.get('/')));
    })
    .post('/sync', async (_request, response) => {
      await notices.run('/', { en: 'Compare with WeChat’s list', zh: '与微信的授权列表核对' }, async () => {
        const { added } = await wx.recover();
        for (const appId of added) await learnName({ wx, log }, appId);
      });
      response.redirect(303, '/');
    });
}
