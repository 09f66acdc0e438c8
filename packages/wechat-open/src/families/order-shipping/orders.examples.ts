import type { Examples } from '../example.js';
import type * as orders from './orders.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof orders> = {
  getShippingOrder: {
    request: {
      merchant_id: 'merchant-id-1',
      sub_merchant_id: 'sub-merchant-id-1',
      merchant_trade_no: 'merchant-trade-no-1',
      transaction_id: 'transaction-id-1',
    },
    response: {
      order: {
        merchant_id: 'merchant-id-1',
        sub_merchant_id: 'sub-merchant-id-1',
        merchant_trade_no: 'merchant-trade-no-1',
        transaction_id: 'transaction-id-1',
        description: '120',
        openid: 'oUser0000000000000000000001',
        paid_amount: 100,
        order_state: 1,
        pay_time: 1735689600,
        trade_create_time: 1735689600,
        in_complaint: true,
        shipping: {
          logistics_type: 1,
          delivery_mode: 1,
          goods_desc: 'An example',
          finish_shipping: true,
          finish_shipping_count: 2,
          shipping_list: [
            {
              express_company: 'SF',
              tracking_no: 'tracking-no-1',
              goods_desc: 'An example',
              contact: { consignor_contact: '138****0000', receiver_contact: '138****0000' },
              upload_time: 1,
              item_desc: '120',
            },
          ],
        },
      },
    },
  },
  listShippingOrders: {
    request: {
      pay_time_range: { begin_time: 1735689600, end_time: 1735689600 },
      order_state: 1,
      openid: 'oUser0000000000000000000001',
      last_index: 'last_index',
      page_size: 10,
    },
    response: {
      order_list: [
        {
          merchant_id: 'merchant-id-1',
          sub_merchant_id: 'sub-merchant-id-1',
          merchant_trade_no: 'merchant-trade-no-1',
          transaction_id: 'transaction-id-1',
          description: '120',
          openid: 'oUser0000000000000000000001',
          paid_amount: 100,
          order_state: 1,
          pay_time: 1735689600,
          trade_create_time: 1735689600,
          in_complaint: true,
          shipping: {
            logistics_type: 1,
            delivery_mode: 1,
            goods_desc: 'An example',
            finish_shipping: true,
            finish_shipping_count: 2,
            shipping_list: [
              {
                express_company: 'SF',
                tracking_no: 'tracking-no-1',
                goods_desc: 'An example',
                contact: { consignor_contact: '138****0000', receiver_contact: '138****0000' },
                upload_time: 1,
                item_desc: '120',
              },
            ],
          },
        },
      ],
      has_more: false,
      last_index: 'Example last index',
    },
  },
  notifyConfirmReceive: {
    request: {
      merchant_id: 'merchant-id-1',
      sub_merchant_id: 'sub-merchant-id-1',
      merchant_trade_no: 'merchant-trade-no-1',
      transaction_id: 'transaction-id-1',
      received_time: 1735689600,
    },
    response: {},
  },
  reportSpecialOrder: { request: { order_id: 'order-id-1', type: 1, delay_to: 1735689600 }, response: {} },
  uploadCombinedShippingInfo: {
    request: {
      order_key: {
        order_number_type: 1,
        mchid: 'order_number_type',
        out_trade_no: 'order_number_type',
        transaction_id: 'transaction-id-1',
      },
      payer: { openid: 'oUser0000000000000000000001' },
      sub_orders: [
        {
          order_key: {
            order_number_type: 1,
            mchid: 'order_number_type',
            out_trade_no: 'order_number_type',
            transaction_id: 'transaction-id-1',
          },
          logistics_type: 1,
          delivery_mode: 1,
          is_all_delivered: true,
          shipping_list: [
            {
              express_company: 'SF',
              tracking_no: 'tracking-no-1',
              item_desc: '120',
              contact: { consignor_contact: '138****0000', receiver_contact: '138****0000' },
            },
          ],
        },
      ],
      upload_time: '2022-12-15T13:29:35.120+08:00',
    },
    response: {},
  },
  uploadShippingInfo: {
    request: {
      order_key: {
        order_number_type: 1,
        mchid: 'order_number_type',
        out_trade_no: 'order_number_type',
        transaction_id: 'transaction-id-1',
      },
      payer: { openid: 'oUser0000000000000000000001' },
      logistics_type: 1,
      delivery_mode: 1,
      is_all_delivered: true,
      shipping_list: [
        {
          express_company: 'SF',
          tracking_no: 'tracking-no-1',
          item_desc: '120',
          contact: { consignor_contact: '138****0000', receiver_contact: '138****0000' },
        },
      ],
      upload_time: '2022-12-15T13:29:35.120+08:00',
    },
    response: {},
  },
};
