import type { Examples } from '../example.js';
import type * as serviceMarket from './service-market.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serviceMarket> = {
  invokeService: {
    request: {
      service: 'wx79ac3de8be320b71',
      api: 'OcrAllInOne',
      async: true,
      data: {},
      client_msg_id: 'client-msg-id-1',
    },
    response: { request_id: 'request-id-1', data: '{}' },
  },
  listPaidOrders: {
    request: {
      appid: 'wx2000000000000001',
      service_id: 'service-id-1',
      offset: 0,
      limit: 10,
      buyer_type: 1,
      openid: 'oUser0000000000000000000001',
    },
    response: {
      order_list: [
        {
          order_id: 1,
          specification_id: 'specification-id-1',
          effective_time: 1735689600,
          expire_time: 1735689600,
          total_price: 100,
        },
      ],
    },
  },
  getServiceBuyer: {
    request: {
      appid: 'wx2000000000000001',
      service_id: 'service-id-1',
      buyer_type: 1,
      openid: 'oUser0000000000000000000001',
    },
    response: {
      buyer: {
        appid: 'wx2000000000000001',
        service_id: 1,
        spec_list: [{ specification_id: 'specification-id-1', expire_time: 1735689600 }],
      },
    },
  },
  listServiceBuyers: {
    request: { service_id: 'service-id-1', offset: 0, limit: 10, buyer_type: 1 },
    response: {
      buyer_list: [
        {
          appid: 'wx2000000000000001',
          service_id: 1,
          spec_list: [{ specification_id: 'specification-id-1', expire_time: 1735689600 }],
        },
      ],
    },
  },
  verifyLogin: {
    request: { code: 'code-1' },
    response: {
      order_id: 1,
      appid: 'wx2000000000000001',
      openid: 'oUser0000000000000000000001',
      service_id: 1,
      sku_id: 'sku-id-1',
      spec_id: 'spec-id-1',
    },
  },
  getInvokeResult: { request: { request_id: 'request-id-1' }, response: { data: '{}' } },
};
