import { Router } from 'express';
import { type Console, learnName } from '../console.ts';

/** Starts an authorization: makes a link and sends the browser to WeChat's consent page. */
export function authorizeRoutes({ wx, notices, publicUrl }: Console): Router {
  return Router().post('/authorize', async (_request, response) => {
    let target = '/';
    await notices.run('/', { en: 'Authorize a merchant', zh: '邀请商家授权' }, async () => {
      const link = await wx.authLinks.create({ redirectUri: `${publicUrl}/wechat/bound`, state: { from: 'console' } });
      target = link.url;
    });
    response.redirect(303, target);
  });
}

/** Where WeChat sends the merchant's browser back to. It needs no password: the merchant has none, and the code proves him. */
export function boundRoute({ wx, notices, programs, log }: Console): Router {
  return Router().get('/wechat/bound', async (request, response) => {
    let target = '/';
    await notices.run('/', { en: 'Authorization', zh: '授权' }, async () => {
      const { appId } = await wx.authLinks.finish(request.query);
      programs.forget(appId);
      target = `/programs/${appId}`;
      await learnName({ wx, log }, appId);
      log.add({ kind: 'step', title: 'authorized', subject: appId, tone: 'good' });
    });
    response.redirect(303, target);
  });
}
