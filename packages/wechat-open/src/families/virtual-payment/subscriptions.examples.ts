import type { Examples } from '../example.js';
import type * as subscriptions from './subscriptions.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof subscriptions> = {
  cancelSubscribeContract: {
    request: {
      openid: 'oUser0000000000000000000001',
      termination_reason: 'An example',
      product_id: 'product-id-1',
      out_contract_code: 'out-contract-code-1',
    },
    response: {},
  },
  querySubscribeContract: {
    request: {
      openid: 'oUser0000000000000000000001',
      product_id: 'product-id-1',
      out_contract_code: 'out-contract-code-1',
    },
    response: { authorization_state: 'SIGNED' },
  },
  sendSubscribePrePayment: {
    request: {
      openid: 'oUser0000000000000000000001',
      deduct_price: 100,
      product_id: 'product-id-1',
      out_contract_code: 'out-contract-code-1',
    },
    response: {},
  },
  submitSubscribePayOrder: {
    request: {
      openid: 'oUser0000000000000000000001',
      offer_id: 'offer-id-1',
      buy_quantity: 'Example buy quantity',
      env: 0,
      currency_type: 'CNY',
      product_id: 'product-id-1',
      deduct_price: 100,
      order_id: '80000000',
      attach: 'attachment',
    },
    response: {},
  },
};
