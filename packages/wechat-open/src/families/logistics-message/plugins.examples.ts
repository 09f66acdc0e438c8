import type { Examples } from '../example.js';
import type * as plugins from './plugins.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof plugins> = {
  listDeliveryCompanies: {
    request: {},
    response: { delivery_list: [{ delivery_id: 'delivery-id-1', delivery_name: 'Corner shop' }], count: 1 },
  },
  applyMessagePlugin: { request: {}, response: {} },
  applyQueryPlugin: { request: {}, response: {} },
  applyReturnPlugin: { request: {}, response: {} },
};
