import type { Examples } from '../example.js';
import type * as waybills from './waybills.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof waybills> = {
  queryTrace: {
    request: { openid: 'oUser0000000000000000000001', waybill_token: 'waybill-token-1' },
    response: {
      waybill_info: { waybill_id: 'waybill-id-1', status: 0 },
      shop_info: {
        goods_info: {
          detail_list: [{ goods_name: '60', goods_img_url: 'https://example.com/image.png', goods_desc: '40' }],
        },
      },
      delivery_info: { delivery_id: 'delivery-id-1', delivery_name: 'Corner shop' },
    },
  },
  traceWaybill: {
    request: {
      openid: 'oUser0000000000000000000001',
      waybill_id: 'waybill-id-1',
      sender_phone: '13800000000',
      receiver_phone: '13800000000',
      goods_info: {
        detail_list: [{ goods_name: '60', goods_img_url: 'https://example.com/image.png', goods_desc: '40' }],
      },
      delivery_id: 'delivery-id-1',
      trans_id: 'trans-id-1',
      order_detail_path: 'An example',
    },
    response: { waybill_token: 'waybill-token-1' },
  },
  updateWaybillGoods: {
    request: {
      openid: 'oUser0000000000000000000001',
      waybill_token: 'waybill-token-1',
      goods_info: {
        detail_list: [{ goods_name: '60', goods_img_url: 'https://example.com/image.png', goods_desc: '40' }],
      },
    },
    response: {},
  },
  followWaybill: {
    request: {
      openid: 'oUser0000000000000000000001',
      waybill_id: 'waybill-id-1',
      sender_phone: '13800000000',
      receiver_phone: '13800000000',
      goods_info: {
        detail_list: [{ goods_name: '60', goods_img_url: 'https://example.com/image.png', goods_desc: '40' }],
      },
      trans_id: 'trans-id-1',
      order_detail_path: 'An example',
    },
    response: { waybill_token: 'waybill-token-1' },
  },
  queryFollowTrace: {
    request: { openid: 'oUser0000000000000000000001', waybill_token: 'waybill-token-1' },
    response: {
      waybill_info: { waybill_id: 'waybill-id-1', status: 0 },
      shop_info: {
        goods_info: {
          detail_list: [{ goods_name: '60', goods_img_url: 'https://example.com/image.png', goods_desc: '40' }],
        },
      },
      delivery_info: { delivery_id: 'delivery-id-1', delivery_name: 'Corner shop' },
    },
  },
  updateFollowWaybillGoods: {
    request: {
      openid: 'oUser0000000000000000000001',
      waybill_token: 'waybill-token-1',
      goods_info: {
        detail_list: [{ goods_name: '60', goods_img_url: 'https://example.com/image.png', goods_desc: '40' }],
      },
    },
    response: {},
  },
};
