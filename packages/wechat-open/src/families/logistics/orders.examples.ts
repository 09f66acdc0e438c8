import type { Examples } from '../example.js';
import type * as orders from './orders.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof orders> = {
  addOrder: {
    request: {
      add_source: 0,
      wx_appid: 'wx2000000000000001',
      order_id: '512',
      openid: 'oUser0000000000000000000001',
      delivery_id: 'delivery-id-1',
      biz_id: 'cash_biz_id',
      custom_remark: '易碎物品',
      tagid: 1,
      sender: {
        name: '64',
        tel: '020-88888888',
        mobile: '13800138000',
        company: '64',
        post_code: '10',
        country: '中国',
        province: '广东省',
        city: '广州市',
        area: '海珠区',
        address: '512',
      },
      receiver: {
        name: '64',
        tel: '020-88888888',
        mobile: '13800138000',
        company: '64',
        post_code: '10',
        country: '中国',
        province: '广东省',
        city: '广州市',
        area: '海珠区',
        address: '512',
      },
      cargo: {
        count: 10,
        space_x: 20,
        space_y: 15,
        space_z: 10,
        weight: 1.2,
        detail_list: [{ name: '128', count: 10 }],
      },
      shop: {
        wxa_path: '/pages/order/detail?id=1',
        img_url: 'https://example.com/image.png',
        goods_name: '128',
        goods_count: 10,
        detail_list: [
          { goods_name: 'Corner shop', goods_img_url: 'https://example.com/image.png', goods_desc: 'An example' },
        ],
      },
      insured: { use_insured: 0, insured_value: 10000 },
      service: { service_type: 1, service_name: '标准快递' },
      expect_time: 1735689600,
      take_mode: 0,
    },
    response: {
      delivery_resultcode: 0,
      delivery_resultmsg: 'An example',
      order_id: 'order-id-1',
      waybill_id: 'waybill-id-1',
      waybill_data: [{ key: 'key-1', value: 'Value' }],
    },
  },
  getOrders: {
    request: { order_list: [{ order_id: 'order-id-1', delivery_id: 'delivery-id-1', waybill_id: 'waybill-id-1' }] },
    response: {
      order_list: [
        {
          errcode: 0,
          errmsg: 'An example',
          order_id: 'order-id-1',
          delivery_id: 'delivery-id-1',
          waybill_id: 'waybill-id-1',
          waybill_data: [{ key: 'key-1', value: 'Value' }],
          print_html: 'ZXhhbXBsZQ==',
          order_status: 0,
        },
      ],
    },
  },
  cancelOrder: {
    request: {
      order_id: 'order-id-1',
      openid: 'oUser0000000000000000000001',
      delivery_id: 'delivery-id-1',
      waybill_id: 'waybill-id-1',
    },
    response: { delivery_resultcode: 0, delivery_resultmsg: 'An example' },
  },
  getOrder: {
    request: {
      order_id: 'order-id-1',
      openid: 'oUser0000000000000000000001',
      delivery_id: 'delivery-id-1',
      waybill_id: 'waybill-id-1',
      print_type: 0,
    },
    response: {
      order_id: 'order-id-1',
      delivery_id: 'delivery-id-1',
      waybill_id: 'waybill-id-1',
      waybill_data: [{ key: 'key-1', value: 'Value' }],
      print_html: 'ZXhhbXBsZQ==',
      order_status: 0,
    },
  },
  getPath: {
    request: {
      order_id: 'order-id-1',
      openid: 'oUser0000000000000000000001',
      delivery_id: 'delivery-id-1',
      waybill_id: 'waybill-id-1',
    },
    response: {
      openid: 'oUser0000000000000000000001',
      delivery_id: 'delivery-id-1',
      waybill_id: 'waybill-id-1',
      path_item_list: [{ action_time: 1735689600, action_type: 300003, action_msg: 'An example' }],
      path_item_num: 1,
    },
  },
  testUpdateOrder: {
    request: {
      order_id: 'order-id-1',
      waybill_id: 'waybill-id-1',
      action_time: 1735689600,
      action_type: 300003,
      action_msg: 'An example',
    },
    response: {},
  },
};
