import { Router } from 'express';
import { type FormAction, formRoutes } from '../../../shared/form.ts';
import type { PageTools } from '../app.ts';
import type { Office } from '../office.ts';
import { webhooksPage } from '../views/webhooks.ts';

const page = '/webhooks';
const shownEvents = 50;

/** The platform's events, as they came in. */
export function webhookRoutes(office: Office, { pageOf }: PageTools): Router {
  const { notices } = office;
  const actions: Readonly<Record<string, FormAction>> = {
    subscribe: {
      words: { en: 'Subscribe to the events', zh: '订阅事件' },
      isBeginning: true,
      run: () => office.subscribe(),
    },
    replay: {
      words: { en: 'Handle the event again', zh: '重新处理事件' },
      run: (_form, id) => office.paas().webhooks.replay(id),
    },
  };
  return Router()
    .get(page, async (request, response) => {
      const { webhooks } = office.paas();
      const entries = await webhooks.list({ limit: shownEvents });
      response.send(
        webhooksPage(pageOf(request, response), { entries, refused: webhooks.refusals(), notice: notices.get(page) }),
      );
    })
    .use(formRoutes(notices, page, actions));
}
