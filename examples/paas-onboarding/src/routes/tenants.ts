import { envCode } from '@minigate/paas-openapi';
import { Router } from 'express';
import { type FormAction, formRoutes, textOf } from '../../../shared/form.ts';
import type { PageTools } from '../app.ts';
import type { Office } from '../office.ts';
import { tenantsPage } from '../views/tenants.ts';

const page = '/tenants';
const mostAtOnce = 1_000;

/** Tenants and their copies of the application: one, or many. */
export function tenantRoutes({ openings, works, notices }: Office, { pageOf }: PageTools): Router {
  const actions: Readonly<Record<string, FormAction>> = {
    open: {
      words: { en: 'Open the tenant', zh: '开通租户' },
      isBeginning: true,
      run: (form) =>
        openings.openOne({
          code: textOf(form, 'code'),
          name: textOf(form, 'name'),
          envCode: envCode(textOf(form, 'envCode')),
        }),
    },
    bulk: {
      words: { en: 'Open in bulk', zh: '批量开通' },
      isBeginning: true,
      run(form) {
        const count = Number(form['count']);
        if (!Number.isInteger(count) || count < 1 || count > mostAtOnce)
          throw new Error(`Give a number from 1 to ${mostAtOnce}.`);
        return openings.openMany({ count, prefix: textOf(form, 'prefix'), envCode: textOf(form, 'envCode') });
      },
    },
    pause: { words: { en: 'Pause', zh: '暂停' }, run: (_form, id) => openings.pause(id) },
    resume: { words: { en: 'Go on', zh: '继续' }, isBeginning: true, run: (_form, id) => openings.goOn(id) },
    retry: {
      words: { en: 'Try the failed ones again', zh: '重试失败项' },
      isBeginning: true,
      run: (_form, id) => openings.goOn(id, { retryFailed: true }),
    },
  };
  return Router()
    .get(page, async (request, response) => {
      const at = Math.max(1, Math.trunc(Number(request.query['page']) || 1));
      const [apps, bulk] = await Promise.all([openings.tenantApps(at), openings.list()]);
      const shown = {
        apps,
        at,
        bulk,
        works: [...works.list('tenant '), ...works.list('opening ')],
        notice: notices.get(page),
      };
      response.send(tenantsPage(pageOf(request, response), shown));
    })
    .use(formRoutes(notices, page, actions));
}
