import type { Examples } from '../example.js';
import type * as accounts from './accounts.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof accounts> = {
  listDeliveryCompanies: {
    request: {},
    response: { resultcode: 0, resultmsg: 'An example', list: [{ delivery_id: 'SFTC', delivery_name: 'Corner shop' }] },
  },
  openDelivery: { request: {}, response: { resultcode: 0, resultmsg: 'An example' } },
  bindAccount: { request: { delivery_id: 'delivery-id-1' }, response: { resultcode: 0, resultmsg: 'An example' } },
  listBoundAccounts: {
    request: {},
    response: {
      resultcode: 0,
      resultmsg: 'An example',
      shop_list: [{ delivery_id: 'delivery-id-1', shopid: 'shopid-1', audit_result: 0 }],
    },
  },
};
