import type { Examples } from '../example.js';
import type * as billing from './billing.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof billing> = {
  nBCreatePrdOrder: {
    request: {
      app_id: 'app-12345678',
      order_user_id: 'usr-12345678',
      order_user_name: 'Wei Example',
      description: 'An example',
      extra_info: 'example',
      order_product_set: [
        {
          prod_id: 'prod-id-1',
          prod_name: 'Corner shop',
          prod_instance_ext_array: [{ id: 'hpcjob-u2d2en1y', is_auto_renew: 0 }],
          plan: { plan_id: 'plan-id-1', attrs_id_value: [{ attr_id: 'attr-id-1', attr_value: '4' }] },
        },
      ],
    },
    response: { order_id: 'order-id-1', order_status: 'example', cost: 100, amount_payable: '1.00' },
  },
  nBCancelPrdOrder: { request: { order_id: 'order-id-1' }, response: { order_id: 'order-id-1' } },
  nBChargePrdOrder: { request: { order_id: 'order-id-1' }, response: { order_id: 'order-id-1' } },
  nBRenewProdInstance: {
    request: { prod_inst_id_ext: 'example', charge_channel: 'example', duration: 'example' },
    response: { prod_inst_id_ext: 'example', order_id: 'order-id-1' },
  },
  nBStopProdInstance: { request: { prod_inst_id_ext: 'example' }, response: { prod_inst_id_ext: 'example' } },
  nBChangeProdInstanceConfig: {
    request: {
      prod_inst_id_ext: 'example',
      plan_id: 'plan-id-1',
      component_infos: [
        { component_id: 'comp_7EP50E3np6Jy', attrs_id_value: [{ attr_id: 'attr-id-1', attr_value: '4' }] },
      ],
    },
    response: { order_id: 'order-id-1', order_status: 1, cost: 100, amount_payable: 100 },
  },
};
