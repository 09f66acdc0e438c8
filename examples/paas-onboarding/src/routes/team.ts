import { Router } from 'express';
import { type FormAction, formRoutes, textOf } from '../../../shared/form.ts';
import type { PageTools } from '../app.ts';
import type { Office } from '../office.ts';
import { teamPage } from '../views/team.ts';

/** The team, its credentials, and how the client is. */
export function teamRoutes(office: Office, { pageOf }: PageTools): Router {
  const actions: Readonly<Record<string, FormAction>> = {
    secret: {
      words: { en: 'Use the new secret', zh: '启用新密钥' },
      run: (form) => office.enterSecret(textOf(form, 'secret')),
    },
    clock: {
      words: { en: 'Change how a wrong clock is treated', zh: '修改时钟偏差处理方式' },
      run: (form) => office.correctClock(form['corrects'] === 'yes'),
    },
  };
  return Router()
    .get('/', async (request, response) => {
      const paas = office.paas();
      const team = await paas.team.get({}).then(
        (found) => ({ found }),
        (problem: unknown) => ({ problem }),
      );
      // After a call, which may have found the clock wrong.
      const health = await paas.health();
      response.send(teamPage(pageOf(request, response), office, health, team));
    })
    .use(formRoutes(office.notices, '/', actions, '/team'));
}
