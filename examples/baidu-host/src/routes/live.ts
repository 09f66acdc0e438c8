import { Router } from 'express';
import { type FormAction, formRoutes, textOf } from '../../../shared/form.ts';
import { languageOf, sayIn } from '../../../shared/language.ts';
import type { PageTools } from '../app.ts';
import { streamChanges } from '../change-stream.ts';
import type { Host } from '../host.ts';
import { namesOf } from '../names.ts';
import { livePage } from '../views/live.ts';

const page = '/live';
const shownChanges = 50;
const shownLetters = 20;
const mostAtOnce = 1_000;

/** Changes as they come, and how the mirror is. */
export function liveRoutes(host: Host, { pageOf }: PageTools): Router {
  const { mirror, readings, intake, works, notices } = host;
  const replay = async (id: string): Promise<void> => {
    if ((await mirror.deadLetters.replay(id)) === false) throw new Error('It is as broken as before, and stays here.');
  };
  const actions: Readonly<Record<string, FormAction>> = {
    reconcile: { words: { en: 'Reconcile', zh: '全量对账' }, isBeginning: true, run: readings.reconcile },
    backfill: {
      words: { en: 'Read mini programs', zh: '回填小程序' },
      isBeginning: true,
      run(form) {
        const ids = textOf(form, 'appIds').split(/[\s,，]+/);
        if (ids.length > mostAtOnce || !ids.every((id) => /^\d{1,20}$/.test(id)))
          throw new Error(`Give ids of mini programs, numbers, ${mostAtOnce} at most.`);
        readings.backfill(ids, true);
      },
    },
    replay: { words: { en: 'Handle it again', zh: '重新处理' }, run: (_form, id) => replay(id) },
    drop: { words: { en: 'Drop it', zh: '丢弃' }, run: (_form, id) => mirror.deadLetters.drop(id) },
  };
  return Router()
    .get(page, async (request, response) => {
      const [changes, metrics, letters] = await Promise.all([
        mirror.changes({ limit: shownChanges }),
        mirror.metrics(),
        mirror.deadLetters.list({ limit: shownLetters }),
      ]);
      const now = { works: [...works.list('backfill'), ...works.list('reconcile')], notice: notices.get(page) };
      const view = {
        changes,
        names: await namesOf(mirror, changes),
        metrics,
        letters,
        intake,
        difference: readings.difference(),
        ...now,
      };
      response.send(livePage(pageOf(request, response), view));
    })
    .get(`${page}/changes`, (request, response) => {
      const seen = Number(request.get('last-event-id') ?? request.query['after']);
      const after = Number.isSafeInteger(seen) && seen >= 0 ? seen : 0;
      const language = languageOf(request, response);
      return streamChanges(host, { after, language, say: sayIn(language) }, response);
    })
    .use(formRoutes(notices, page, actions));
}
