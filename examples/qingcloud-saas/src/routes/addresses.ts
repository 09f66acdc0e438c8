import { Router } from 'express';
import type { PageTools } from '../app.ts';
import type { Saas } from '../saas.ts';
import { addressesPage } from '../views/addresses.ts';
import { type FormAction, formRoutes } from './form.ts';
import { first, zonesOf } from './zone.ts';

const page = '/addresses';

const actions: Readonly<Record<string, FormAction>> = {
  allocate: {
    words: { en: 'Allocate an address', zh: '申请公网 IP' },
    run: ({ session, zone }, { name }) =>
      session.call('AllocateEips', { zone, bandwidth: 1, count: 1, eip_name: name ?? '' }),
  },
  release: {
    words: { en: 'Release the address', zh: '释放公网 IP' },
    run: ({ session, zone }, _form, id) => session.call('ReleaseEips', { zone, eips: [id] }),
  },
};

/** The user's public addresses. */
export function addressRoutes(saas: Saas, { pageOf }: PageTools): Router {
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
