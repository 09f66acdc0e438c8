import type { Examples } from '../example.js';
import type * as thirdPartyCoupon from './third-party-coupon.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyCoupon> = {
  couponTpBannerAdd: {
    request: {
      coupon_id: 'coupon-id-1',
      pic_url: 'https://example.com/image.png',
      title: 'Corner shop',
      app_redirect_path: 'example',
    },
    response: { data: { banner_id: 1 } },
  },
  couponTpBannerBatchGet: {
    request: {
      coupon_id: 'coupon-id-1',
      pic_url: 'https://example.com/image.png',
      title: 'Corner shop',
      page_num: 10,
      page_size: 10,
    },
    response: {
      data: {
        page_no: 1,
        total: 1,
        data_list: [
          {
            banner_id: 1,
            coupon_id: 'coupon-id-1',
            title: 'Corner shop',
            pic_url: 'https://example.com/image.png',
            app_redirect_path: 'example',
            create_time: 1,
            update_time: 1,
          },
        ],
      },
    },
  },
  couponTpBannerDelete: { request: { coupon_id: 'coupon-id-1', banner_id: 1 }, response: { data: true } },
  couponTpBannerGet: {
    request: { coupon_id: 'coupon-id-1', banner_ids: 1 },
    response: {
      data: [
        {
          banner_ids: 1,
          coupon_id: 'coupon-id-1',
          title: 'Corner shop',
          pic_url: 'https://example.com/image.png',
          app_redirect_path: 'example',
          create_time: 1,
          update_time: 1,
        },
      ],
    },
  },
  couponTpBannerUpdate: {
    request: {
      coupon_id: 'coupon-id-1',
      banner_ids: 1,
      pic_url: 'https://example.com/image.png',
      title: 'Corner shop',
      app_redirect_path: 'example',
    },
    response: { data: true },
  },
  couponTpBatchGet: {
    request: { title: 'Corner shop', coupon_type: 'example', page_num: 10, page_size: 10 },
    response: {
      data: {
        page_no: 1,
        total: 1,
        data_list: [
          {
            coupon_type: 'example',
            discount: 1,
            base_info: {
              title: 'Corner shop',
              color: 'example',
              get_limit: 1,
              date_info: {
                get_start_timestamp: 1,
                get_end_timestamp: 1,
                type: 1,
                begin_timestamp: 1,
                end_timestamp: 1,
                time_unit: 1,
                time_value: 100,
              },
            },
            description: 'An example',
            callback_url: 'https://example.com/page',
          },
        ],
      },
    },
  },
  couponTpBatchUpload: {
    request: { coupon_id: 'coupon-id-1', coupon_codes: 'example' },
    response: { data: { success_num: 1, fail_num: 1 } },
  },
  couponTpConsume: {
    request: {
      coupon_id: 'coupon-id-1',
      coupon_take_id: 1,
      coupon_code: 'coupon-code-1',
      open_id: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
    },
    response: { data: true },
  },
  couponTpCreate: {
    request: {
      coupon_type: 'example',
      least_cost: 100,
      reduce_cost: 100,
      base_info: 'example',
      description: 'An example',
      callback_url: 'https://example.com/page',
      discount: 10,
      title: 'Corner shop',
      color: 'example',
      date_info: 'example',
      type: 1,
      begin_timestamp: 1,
      end_timestamp: 1,
      time_unit: 1,
      time_value: 100,
      get_start_timestamp: 1,
      get_end_timestamp: 1,
      get_limit: 10,
      app_redirect_path: 'example',
    },
    response: { data: { coupon_id: 'coupon-id-1' } },
  },
  couponTpDelete: { request: { coupon_id: 'coupon-id-1' }, response: { data: true } },
  couponTpGet: {
    request: { coupon_id: 'coupon-id-1' },
    response: {
      data: {
        coupon_id: 'coupon-id-1',
        coupon_type: 'example',
        discount: 1,
        base_info: {
          title: 'Corner shop',
          color: 'example',
          get_limit: 1,
          date_info: {
            get_start_timestamp: 1,
            get_end_timestamp: 1,
            type: 1,
            begin_timestamp: 1,
            end_timestamp: 1,
            time_unit: 1,
            time_value: 100,
          },
        },
        description: 'An example',
        callback_url: 'https://example.com/page',
      },
    },
  },
};
