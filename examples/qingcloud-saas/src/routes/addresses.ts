import { Router } from 'express';
import type { Words } from '../../../shared/notices.ts';
import type { PageTools } from '../app.ts';
import type { Saas } from '../saas.ts';
import { addressesPage } from '../views/addresses.ts';
import { type FormAction, formRoutes, watcher } from './form.ts';
import { first, zonesOf } from './zone.ts';

const page = '/addresses';

/** The user's public addresses. */
export function addressRoutes(saas: Saas, { pageOf }: PageTools): Router {
  const watch = watcher(saas, page);
  const release: Words = { en: 'Release the address', zh: '释放公网 IP' };
  const actions: Readonly<Record<string, FormAction>> = {
    allocate: {
      words: { en: 'Allocate an address', zh: '申请公网 IP' },
      run: ({ session, zone }, { name }) =>
        session.call('AllocateEips', { zone, bandwidth: 1, count: 1, eip_name: name ?? '' }),
    },
    release: {
      words: release,
      async run(call, _form, id) {
        const { job_id } = await call.session.call('ReleaseEips', { zone: call.zone, eips: [id] });
        watch(call, release, job_id, [id]);
      },
    },
  };
  return Router()
    .get(page, async (request, response) => {
      const zones = await zonesOf(request, response);
      const list = request.qingcloud?.eip.describeEips.items({
        zone: zones.current,
        status: ['pending', 'available', 'associated', 'suspended'],
      });
      response.send(addressesPage(pageOf(request, response), zones, list ? await first(list, 100) : []));
    })
    .use(formRoutes(saas, page, actions));
}
