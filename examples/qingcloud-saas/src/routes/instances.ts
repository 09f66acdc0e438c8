import { Router } from 'express';
import type { Words } from '../../../shared/notices.ts';
import type { PageTools } from '../app.ts';
import type { Call, Saas } from '../saas.ts';
import { instancesPage } from '../views/instances.ts';
import { type FormAction, formRoutes, watcher } from './form.ts';
import { first, zonesOf } from './zone.ts';

const page = '/instances';
const states = ['pending', 'running', 'stopped', 'suspended'];

/** The user's instances: start, stop, restart and run them, and watch the jobs. */
export function instanceRoutes(saas: Saas, { pageOf }: PageTools): Router {
  const watch = watcher(saas, page);
  /** An action that goes on as a job. */
  const job = (
    words: Words,
    begin: (call: Call, id: string) => Promise<{ readonly job_id?: string | undefined }>,
  ): FormAction => ({
    words,
    async run(call, _form, id) {
      watch(call, words, (await begin(call, id)).job_id, [id]);
    },
  });

  const run: Words = { en: 'Run an instance', zh: '创建云服务器' };
  const actions: Readonly<Record<string, FormAction>> = {
    start: job({ en: 'Start', zh: '启动' }, ({ session, zone }, id) =>
      session.call('StartInstances', { zone, instances: [id] }),
    ),
    stop: job({ en: 'Stop', zh: '关机' }, ({ session, zone }, id) =>
      session.call('StopInstances', { zone, instances: [id] }),
    ),
    restart: job({ en: 'Restart', zh: '重启' }, ({ session, zone }, id) =>
      session.call('RestartInstances', { zone, instances: [id] }),
    ),
    run: {
      words: run,
      async run(call, { name, type, password }) {
        const { instances = [], job_id } = await call.session.call('RunInstances', {
          zone: call.zone,
          image_id: 'centos73x64b',
          instance_type: type ?? '',
          instance_name: name ?? '',
          login_mode: 'passwd',
          login_passwd: password ?? '',
        });
        watch(call, run, job_id, instances);
      },
    },
  };

  return Router()
    .get(page, async (request, response) => {
      const zones = await zonesOf(request, response);
      const list = request.qingcloud?.instance.describeInstances.items({ zone: zones.current, status: states });
      response.send(instancesPage(pageOf(request, response), zones, list ? await first(list, 100) : []));
    })
    .use(formRoutes(saas, page, actions));
}
