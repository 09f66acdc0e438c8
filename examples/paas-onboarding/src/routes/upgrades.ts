import { envCode } from '@minigate/paas-openapi';
import { Router } from 'express';
import { type FormAction, formRoutes, textOf } from '../../../shared/form.ts';
import type { PageTools } from '../app.ts';
import type { Office } from '../office.ts';
import { upgradesPage } from '../views/upgrades.ts';

const page = '/upgrades';

/** One version for many tenant apps, in waves. */
export function upgradeRoutes({ upgradings, publications, works, notices }: Office, { pageOf }: PageTools): Router {
  const actions: Readonly<Record<string, FormAction>> = {
    plan: {
      words: { en: 'Make the plan', zh: '生成计划' },
      run: (form) => upgradings.plan(textOf(form, 'to'), envCode(textOf(form, 'envCode'))),
    },
    start: { words: { en: 'Begin the upgrade', zh: '开始升级' }, isBeginning: true, run: () => upgradings.start() },
    pause: { words: { en: 'Pause', zh: '暂停' }, run: (_form, id) => upgradings.pause(id) },
    resume: { words: { en: 'Go on', zh: '继续' }, isBeginning: true, run: (_form, id) => upgradings.goOn(id) },
    retry: {
      words: { en: 'Try the failed ones again', zh: '重试失败项' },
      isBeginning: true,
      run: (_form, id) => upgradings.goOn(id, { retries: true }),
    },
  };
  return Router()
    .get(page, async (request, response) => {
      const [versions, reports] = await Promise.all([publications.versions(), upgradings.list()]);
      const shown = {
        versions,
        reports,
        latest: upgradings.latest(),
        works: works.list('upgrade '),
        notice: notices.get(page),
      };
      response.send(upgradesPage(pageOf(request, response), shown));
    })
    .use(formRoutes(notices, page, actions));
}
