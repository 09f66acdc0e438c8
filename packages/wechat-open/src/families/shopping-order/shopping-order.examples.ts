import type { Examples } from '../example.js';
import type * as shoppingOrder from './shopping-order.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof shoppingOrder> = {
  uploadCombinedShoppingInfo: {
    request: {
      order_key: {
        order_number_type: 1,
        mchid: 'order_number_type',
        out_trade_no: 'order_number_type',
        transaction_id: 'order_number_type',
      },
      sub_orders: [
        {
          order_key: {
            order_number_type: 1,
            mchid: 'order_number_type',
            out_trade_no: 'order_number_type',
            transaction_id: 'order_number_type',
          },
          merchant_order_no: 'merchant-order-no-1',
          order_detail_jump_link: {
            type: '1',
            appid: 'wx2000000000000001',
            path: 'pages/index/index',
            url: 'https://example.com/page',
          },
          item_list: [
            {
              merchant_item_id: 'merchant-item-id-1',
              name: 'Corner shop',
              description: 'An example',
              unit_price: 100,
              quantity: 1,
              image_url: ['https://example.com/image.png'],
              item_detail_jump_link: {
                type: '1',
                appid: 'wx2000000000000001',
                path: 'pages/index/index',
                url: 'https://example.com/page',
              },
            },
          ],
          logistics_type: '1',
        },
      ],
      payer: { openid: 'oUser0000000000000000000001' },
      upload_time: '2022-12-15T13:29:35.120+08:00',
    },
    response: {},
  },
  uploadCombinedShippingInfo: {
    request: {
      order_key: {
        order_number_type: 1,
        mchid: 'order_number_type',
        out_trade_no: 'order_number_type',
        transaction_id: 'order_number_type',
      },
      sub_orders: [
        {
          order_key: {
            order_number_type: 1,
            mchid: 'order_number_type',
            out_trade_no: 'order_number_type',
            transaction_id: 'order_number_type',
          },
          shipping_list: [
            {
              express_company: 'SF',
              tracking_no: 'tracking-no-1',
              contact: { consignor_contact: '138****0000', receiver_contact: '138****0000' },
              item_list: [{ merchant_item_id: 'merchant-item-id-1' }],
            },
          ],
          delivery_mode: '1',
        },
      ],
      payer: { openid: 'oUser0000000000000000000001' },
      upload_time: '2022-12-15T13:29:35.120+08:00',
    },
    response: {},
  },
  uploadShoppingInfo: {
    request: {
      order_key: {
        order_number_type: 1,
        mchid: 'order_number_type',
        out_trade_no: 'order_number_type',
        transaction_id: 'order_number_type',
      },
      order_list: [
        {
          merchant_order_no: 'merchant-order-no-1',
          order_detail_jump_link: {
            type: '1',
            appid: 'wx2000000000000001',
            path: 'pages/index/index',
            url: 'https://example.com/page',
          },
          item_list: [
            {
              merchant_item_id: 'merchant-item-id-1',
              name: 'Corner shop',
              description: 'An example',
              unit_price: 100,
              quantity: 1,
              image_url: ['https://example.com/image.png'],
              item_detail_jump_link: {
                type: '1',
                appid: 'wx2000000000000001',
                path: 'pages/index/index',
                url: 'https://example.com/page',
              },
            },
          ],
        },
      ],
      payer: { openid: 'oUser0000000000000000000001' },
      logistics_type: '1',
      upload_time: '2022-12-15T13:29:35.120+08:00',
    },
    response: {},
  },
  confirmProductPermission: { request: {}, response: { last_result: 'Example last result' } },
  openProductPermission: { request: {}, response: {} },
  uploadShippingInfo: {
    request: {
      order_key: {
        order_number_type: 1,
        mchid: 'order_number_type',
        out_trade_no: 'order_number_type',
        transaction_id: 'order_number_type',
      },
      shipping_list: [
        {
          express_company: 'SF',
          tracking_no: 'tracking-no-1',
          contact: { consignor_contact: '138****0000', receiver_contact: '138****0000' },
          item_list: [{ merchant_item_id: 'merchant-item-id-1' }],
        },
      ],
      payer: { openid: 'oUser0000000000000000000001' },
      delivery_mode: '1',
      upload_time: '2022-12-15T13:29:35.120+08:00',
    },
    response: {},
  },
  checkUploadResult: {
    request: {
      order_key: {
        order_number_type: 1,
        mchid: 'order_number_type',
        out_trade_no: 'order_number_type',
        transaction_id: 'order_number_type',
      },
      payer: { openid: 'oUser0000000000000000000001' },
    },
    response: { verify_result: 'Example verify result' },
  },
};
