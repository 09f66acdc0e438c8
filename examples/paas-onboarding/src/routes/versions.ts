import { envCode } from '@minigate/paas-openapi';
import { Router } from 'express';
import { type FormAction, formRoutes, textOf } from '../../../shared/form.ts';
import type { PageTools } from '../app.ts';
import type { Office } from '../office.ts';
import { versionsPage } from '../views/versions.ts';

const page = '/versions';

/** Environments, versions, and where they are. */
export function versionRoutes({ publications, works, notices }: Office, { pageOf }: PageTools): Router {
  const actions: Readonly<Record<string, FormAction>> = {
    create: {
      words: { en: 'Create a version', zh: '创建版本' },
      run: (form) => publications.create(textOf(form, 'version'), textOf(form, 'notes')),
    },
    publish: {
      words: { en: 'Publish', zh: '发布' },
      isBeginning: true,
      run: (form) => publications.publish(textOf(form, 'version'), envCode(textOf(form, 'envCode'))),
    },
    online: {
      words: { en: 'Set the online version', zh: '设为线上版本' },
      run: (form) => publications.setOnline(textOf(form, 'version'), envCode(textOf(form, 'envCode'))),
    },
    rollback: {
      words: { en: 'Roll back', zh: '回退' },
      isBeginning: true,
      run: (form) => publications.rollBack(envCode(textOf(form, 'envCode'))),
    },
  };
  return Router()
    .get(page, async (request, response) => {
      const [environments, versions] = await Promise.all([publications.environments(), publications.versions()]);
      const shown = { environments, versions, works: works.list('task '), notice: notices.get(page) };
      response.send(versionsPage(pageOf(request, response), shown));
    })
    .use(formRoutes(notices, page, actions));
}
