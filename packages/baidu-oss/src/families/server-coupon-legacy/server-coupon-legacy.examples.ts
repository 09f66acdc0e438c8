import type { Examples } from '../example.js';
import type * as serverCouponLegacy from './server-coupon-legacy.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverCouponLegacy> = {
  createBanner: {
    request: {
      couponTemplateId: 1,
      destUrl: 'https://example.com/page',
      title: 'Corner shop',
      multipartFile: new Blob(['example']),
    },
    response: {
      data: {
        couponTemplateId: 1,
        createTime: 1,
        deleted: 0,
        destUrl: 'https://example.com/page',
        id: 1,
        picUrl: 'https://example.com/image.png',
        title: 'Corner shop',
        updateTime: 1,
      },
    },
  },
  addStock: {
    request: { couponTemplateId: 1, stockName: 'stock-20200101', stock: 1000, createTime: 1577808000 },
    response: {},
  },
  deleteBanner: { request: { couponBannerId: 1, couponTemplateId: 1 }, response: { data: true } },
  listBanners: {
    request: { couponTemplateId: 1, page: 1, pageSize: 10 },
    response: {
      data: {
        dataList: [
          {
            couponTemplateId: 1,
            createTime: 1,
            deleted: 0,
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
  getStatistics: {
    request: { statDateStart: 'example', statDateEnd: 1, pageNo: 1, pageSize: 20 },
    response: {
      data: {
        dataList: [
          {
            appKey: 'AppKey00000000000000000000000001',
            couponId: 1,
            getPv: 1,
            getRate: 1,
            getUv: 1,
            pdate: '2025-01-01 08:00:00',
            stock: 1,
            usePv: 1,
            useRate: 1,
            useUv: 1,
            viewPv: 1,
            viewUv: 1,
          },
        ],
        pageNo: 1,
        total: 1,
      },
    },
  },
  createCoupon: {
    request: {
      bgColor: 'B010',
      couponType: 2,
      description: '代金券一张',
      effectTime: 1558702254,
      expireTime: 1561294254,
      introduce: '500',
      sill: '订单满199元可用',
      takeLimit: '每个用户限领1张',
      title: '10元优惠券',
      callbackUrl: 'https://example.com/baidu/issue-coupon',
    },
    response: {
      data: {
        appId: 1,
        bgColor: 'example',
        couponType: 1,
        createTime: 1,
        deleted: 0,
        description: 'An example',
        effectTime: 1735689600,
        expireTime: 1735689600,
        id: 1,
        introduce: 'example',
        sill: 'example',
        takeLimit: 'example',
        title: 'Corner shop',
        updateTime: 1,
      },
    },
  },
  deleteCoupon: { request: { couponTemplateId: 1 }, response: { data: true } },
  listCoupons: {
    request: { couponType: 1, page: 1, pageSize: 10 },
    response: {
      data: {
        dataList: [
          {
            appId: 1,
            bgColor: 'example',
            couponType: 1,
            createTime: 1,
            deleted: 0,
            description: 'An example',
            effectTime: 1735689600,
            expireTime: 1735689600,
            id: 1,
            introduce: 'example',
            sill: 'example',
            takeLimit: 'example',
            title: 'Corner shop',
            updateTime: 1,
          },
        ],
        pageNo: 1,
        total: 1,
      },
    },
  },
  sendCoupon: {
    request: {
      openid: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      coupon: {
        record_id: '931c6e3af4a94b448becf9e0e8dc1663',
        coupon_template_id: 123,
        effect_time: 1558702254,
        expire_time: 1558702255,
        code: 'ShowMeTheMoney',
      },
    },
    response: {},
  },
  updateCoupon: {
    request: {
      couponTemplateId: 1,
      bgColor: 'B010',
      couponType: 2,
      description: '代金券一张',
      effectTime: 1558702254,
      expireTime: 1561294254,
      introduce: '500',
      sill: '订单满199元可用',
      takeLimit: '每个用户限领1张',
      title: '10元优惠券',
      callbackUrl: 'https://example.com/baidu/issue-coupon',
    },
    response: {
      data: {
        appId: 1,
        bgColor: 'example',
        couponType: 1,
        createTime: 1,
        deleted: 0,
        description: 'An example',
        effectTime: 1735689600,
        expireTime: 1735689600,
        id: 1,
        introduce: 'example',
        sill: 'example',
        takeLimit: 'example',
        title: 'Corner shop',
        updateTime: 1,
      },
    },
  },
  consumeCoupon: { request: { recordId: 'recordid-1', openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs' }, response: {} },
};
