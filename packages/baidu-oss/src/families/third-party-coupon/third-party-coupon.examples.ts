import type { Examples } from '../example.js';
import type * as thirdPartyCoupon from './third-party-coupon.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyCoupon> = {
  addBanner: {
    request: {
      coupon_id: '23830866',
      pic_url: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
      title: '新人专享券',
      app_redirect_path: '/pages/index/index',
    },
    response: { data: { banner_id: 1 } },
  },
  listBanners: {
    request: {
      coupon_id: '23830866',
      pic_url: 'https://example.com/image.png',
      title: 'Corner shop',
      page_num: 1,
      page_size: 20,
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
            create_time: 1735689600,
            update_time: 1735689600,
          },
        ],
      },
    },
  },
  deleteBanner: { request: { coupon_id: '23830866', banner_id: 23830865 }, response: { data: true } },
  getBanners: {
    request: { coupon_id: '23830866', banner_ids: '23830865,23830867' },
    response: {
      data: [
        {
          banner_ids: 1,
          coupon_id: 'coupon-id-1',
          title: 'Corner shop',
          pic_url: 'https://example.com/image.png',
          app_redirect_path: 'example',
          create_time: 1735689600,
          update_time: 1735689600,
        },
      ],
    },
  },
  updateBanner: {
    request: {
      coupon_id: '23830866',
      banner_ids: 23830865,
      pic_url: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
      title: '新人专享券',
      app_redirect_path: '/pages/index/index',
      banner_id: 23830865,
    },
    response: { data: true },
  },
  listCoupons: {
    request: { title: 'Corner shop', coupon_type: 'CASH', page_num: 1, page_size: 20 },
    response: {
      data: {
        page_no: 1,
        total: 1,
        data_list: [
          {
            coupon_type: 'CASH',
            discount: 80,
            base_info: {
              title: 'Corner shop',
              color: 'B010',
              get_limit: 1,
              date_info: {
                get_start_timestamp: 1735689600,
                get_end_timestamp: 1735689600,
                type: 1,
                begin_timestamp: 1735689600,
                end_timestamp: 1735689600,
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
  uploadCodes: {
    request: { coupon_id: '23830866', coupon_codes: '226009850808,226009850809' },
    response: { data: { success_num: 1, fail_num: 1 } },
  },
  consumeCoupon: {
    request: {
      coupon_id: '23830866',
      coupon_take_id: 4587,
      coupon_code: '226009850808',
      open_id: 'mS7CUV3KbtGbNTZdMQwBJLnBlU',
    },
    response: { data: true },
  },
  createCoupon: {
    request: {
      coupon_type: 'CASH',
      least_cost: 1000,
      reduce_cost: 500,
      base_info: {
        title: '满10元减5元',
        color: 'B010',
        get_limit: 3,
        date_info: {
          type: 1,
          begin_timestamp: 1574952776,
          end_timestamp: 1577544776,
          get_start_timestamp: 1574952776,
          get_end_timestamp: 1577544776,
        },
        app_redirect_path: '/pages/index/index',
      },
      description: '下单时选择该优惠券',
      callback_url: 'https://www.example.com/coupon',
      discount: 80,
    },
    response: { data: { coupon_id: 'coupon-id-1' } },
  },
  deleteCoupon: { request: { coupon_id: '23830866' }, response: { data: true } },
  getCoupon: {
    request: { coupon_id: '23830866' },
    response: {
      data: {
        coupon_id: 'coupon-id-1',
        coupon_type: 'CASH',
        discount: 80,
        base_info: {
          title: 'Corner shop',
          color: 'B010',
          get_limit: 1,
          date_info: {
            get_start_timestamp: 1735689600,
            get_end_timestamp: 1735689600,
            type: 1,
            begin_timestamp: 1735689600,
            end_timestamp: 1735689600,
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
