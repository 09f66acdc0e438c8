import type { Examples } from '../example.js';
import type * as waybills from './waybills.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof waybills> = {
  getContact: {
    request: { token: 'token-1', waybill_id: 'waybill-id-1' },
    response: {
      waybill_id: 'waybill-id-1',
      sender: { name: 'Corner shop', tel: '13800000000', mobile: '13800000000', address: '1 Example Road' },
      receiver: { name: 'Corner shop', tel: '13800000000', mobile: '13800000000', address: '1 Example Road' },
    },
  },
  updatePath: {
    request: {
      token: 'token-1',
      waybill_id: 'waybill-id-1',
      action_time: 1735689600,
      action_type: 100001,
      action_msg: 'An example',
    },
    response: {},
  },
  notifyPath: {
    request: {
      sender: {
        name: 'Corner shop',
        phone: '13800000000',
        province: 'Guangdong',
        city: 'Guangzhou',
        area: 'Haizhu',
        street: 'Example Road',
        address: '1 Example Road',
        id: 'id-1',
      },
      receiver: {
        name: 'Corner shop',
        phone: '13800000000',
        province: 'Guangdong',
        city: 'Guangzhou',
        area: 'Haizhu',
        street: 'Example Road',
        address: '1 Example Road',
        id: 'id-1',
      },
      waybill_id: 'waybill-id-1',
      path: {
        action_time: 1735689600,
        action_type: 90001,
        action_msg: 'An example',
        pickup_courier_name: 'Corner shop',
        pickup_courier_phone: '13800000000',
        delivery_courier_name: 'Corner shop',
        delivery_courier_phone: '13800000000',
      },
      create_time: 1735689600,
    },
    response: { exist: 1 },
  },
  updateBusinessAudit: {
    request: { shop_app_id: 'shop-app-id-1', biz_id: 'biz-id-1', result_code: 0, result_msg: 'An example' },
    response: {},
  },
  getTemplatePreview: {
    request: {
      waybill_id: 'waybill-id-1',
      waybill_template: 'ZXhhbXBsZQ==',
      waybill_data: [{ key: 'key-1', value: 'Value' }],
      custom: {
        order_id: 'order-id-1',
        openid: 'oUser0000000000000000000001',
        delivery_id: 'delivery-id-1',
        biz_id: 'biz-id-1',
        custom_remark: 'An example',
        tagid: 1,
        sender: {
          name: 'Corner shop',
          tel: '13800000000',
          mobile: '13800000000',
          company: 'Example company',
          post_code: 'post-code-1',
          country: 'China',
          province: 'Guangdong',
          city: 'Guangzhou',
          area: 'Haizhu',
          address: '1 Example Road',
        },
        receiver: {
          name: 'Corner shop',
          tel: '13800000000',
          mobile: '13800000000',
          company: 'Example company',
          post_code: 'post-code-1',
          country: 'China',
          province: 'Guangdong',
          city: 'Guangzhou',
          area: 'Haizhu',
          address: '1 Example Road',
        },
        cargo: {
          count: 10,
          space_x: 1,
          space_y: 1,
          space_z: 1,
          weight: 1,
          detail_list: [{ name: 'Corner shop', count: 10 }],
        },
        shop: {
          wxa_path: 'pages/index/index',
          img_url: 'https://example.com/image.png',
          goods_name: 'Corner shop',
          goods_count: 10,
          detail_list: [
            { goods_name: 'Corner shop', goods_img_url: 'https://example.com/image.png', goods_desc: 'An example' },
          ],
        },
        insured: { use_insured: 0, insured_value: 100 },
        service: { service_type: 1, service_name: 'Corner shop' },
      },
    },
    response: { waybill_id: 'waybill-id-1', rendered_waybill_template: 'ZXhhbXBsZQ==' },
  },
  queryUserBinding: { request: { phone: '13800000000' }, response: { exist: 1 } },
};
