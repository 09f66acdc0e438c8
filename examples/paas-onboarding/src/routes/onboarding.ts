import { Router } from 'express';
import { type FormAction, formRoutes, textOf, textsOf } from '../../../shared/form.ts';
import type { PageTools } from '../app.ts';
import type { Office } from '../office.ts';
import { onboardingPage } from '../views/onboarding.ts';

const page = '/onboarding';

/** The wish, its plan, and carrying it out. */
export function onboardingRoutes({ onboardings, works, notices }: Office, { pageOf }: PageTools): Router {
  const actions: Readonly<Record<string, FormAction>> = {
    choose: {
      words: { en: 'Make the plan', zh: '生成计划' },
      run: (form) =>
        onboardings.choose({
          appName: textOf(form, 'appName'),
          version: textOf(form, 'version'),
          notes: textOf(form, 'notes'),
          packageVersion: textOf(form, 'packageVersion'),
          publishTo: textsOf(form, 'publishTo'),
        }),
    },
    plan: { words: { en: 'Read the platform again', zh: '重新读取平台' }, run: () => onboardings.plan() },
    apply: {
      words: { en: 'Carry the plan out', zh: '执行计划' },
      isBeginning: true,
      run: () => onboardings.apply(),
    },
  };
  return Router()
    .get(page, async (request, response) => {
      const choices = await onboardings.choices();
      const shown = {
        choices,
        latest: onboardings.latest(),
        works: works.list('onboarding'),
        notice: notices.get(page),
      };
      response.send(onboardingPage(pageOf(request, response), shown));
    })
    .use(formRoutes(notices, page, actions));
}
