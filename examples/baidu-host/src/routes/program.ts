import { Router } from 'express';
import { type FormAction, formRoutes } from '../../../shared/form.ts';
import type { PageTools } from '../app.ts';
import type { Host } from '../host.ts';
import { messagePage } from '../views/message.ts';
import { programPage } from '../views/program.ts';

const page = '/programs/:id';
const shownChanges = 50;

/** One mini program: what the mirror has, and how it came about. */
export function programRoutes({ mirror, readings, notices }: Host, { pageOf }: PageTools): Router {
  const actions: Readonly<Record<string, FormAction>> = {
    read: { words: { en: 'Read again', zh: '重新读取' }, run: (_form, id) => readings.readAgain(id) },
    verify: {
      words: { en: 'Compare with the platform', zh: '与平台核对' },
      isBeginning: true,
      run: (_form, id) => readings.verify(id),
    },
  };
  return Router()
    .param('id', (_request, _response, next, id) => next(/^\d{1,20}$/.test(String(id)) ? undefined : 'route'))
    .get(page, async (request, response) => {
      const { id } = request.params;
      const [app, packages, changes] = await Promise.all([
        mirror.app(id),
        mirror.packages(id),
        mirror.changes({ appId: id, limit: shownChanges }),
      ]);
      // One that is gone keeps its history.
      if (app === undefined && changes.length === 0)
        return void response.status(404).send(messagePage(pageOf(request, response), 'nothing-here'));
      const notice = notices.get(`/programs/${id}`);
      const verification = readings.verification(id);
      response.send(programPage(pageOf(request, response), { id, app, packages, changes, verification, notice }));
    })
    .use(formRoutes(notices, page, actions));
}
