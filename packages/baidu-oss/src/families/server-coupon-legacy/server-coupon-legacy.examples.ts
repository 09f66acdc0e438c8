import type { Examples } from '../example.js';
import type * as serverCouponLegacy from './server-coupon-legacy.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverCouponLegacy> = {
  couponBannerCreate: {
    request: {
      couponTemplateId: 1,
      destUrl: 'https://example.com/page',
      multipartFile: new Blob(['example']),
      title: 'Corner shop',
    },
    response: {
      data: {
        couponTemplateId: 1,
        createTime: 1,
        deleted: 1,
        destUrl: 'https://example.com/page',
        id: 1,
        picUrl: 'https://example.com/image.png',
        title: 'Corner shop',
        updateTime: 1,
      },
    },
  },
  couponAddStock: { request: { couponTemplateId: 1, stockName: 'Corner shop', stock: 1, createTime: 1 }, response: {} },
  couponBannerDelete: { request: { couponBannerId: 1, couponTemplateId: 1 }, response: { data: true } },
  couponBannerList: {
    request: { couponTemplateId: 1, page: 1, pageSize: 10 },
    response: {
      data: {
        dataList: [
          {
            couponTemplateId: 1,
            createTime: 1,
            deleted: 1,
            destUrl: 'https://example.com/page',
            id: 1,
            picUrl: 'https://example.com/image.png',
            title: 'Corner shop',
            updateTime: 1,
          },
        ],
        pageNo: 1,
        total: 1,
      },
    },
  },
  couponCouponStat: { request: { statDateStart: 'example', statDateEnd: 1, pageNo: 1, pageSize: 10 }, response: {} },
  couponCreate: {
    request: {
      bgColor: 'example',
      couponType: 1,
      description: 'An example',
      effectTime: 1,
      expireTime: 1,
      introduce: 'example',
      sill: 'example',
      takeLimit: 'example',
      title: 'Corner shop',
      callbackUrl: 'https://example.com/page',
    },
    response: {},
  },
  couponDelete: { request: { couponTemplateId: 1 }, response: { data: true } },
  couponList: { request: { couponType: 1, page: 1, pageSize: 10 }, response: {} },
  couponSync: {
    request: {
      openid: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      coupon: { name: {} },
      record_id: 'record-id-1',
      coupon_template_id: 1,
      effect_time: 1,
      expire_time: 1,
      code: 'code-1',
    },
    response: {},
  },
  couponUpdate: {
    request: {
      couponTemplateId: 1,
      bgColor: 'example',
      couponType: 1,
      description: 'An example',
      effectTime: 1,
      expireTime: 1,
      introduce: 'example',
      sill: 'example',
      takeLimit: 'example',
      title: 'Corner shop',
      callbackUrl: 'https://example.com/page',
    },
    response: {},
  },
  couponWriteOffCoupon: { request: { recordId: 'recordid-1', openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs' }, response: {} },
};
