import type { Examples } from '../example.js';
import type * as serverCoupon from './server-coupon.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverCoupon> = {
  uploadCouponImage: {
    request: { file: new Blob(['example']) },
    response: { data: { url: 'https://example.com/page' } },
  },
  addCouponBanner: {
    request: {
      couponId: 'couponid-1',
      picUrl: 'https://example.com/image.png',
      title: 'Corner shop',
      appRedirectPath: 'example',
    },
    response: { data: { bannerId: 1 } },
  },
  batchGetCouponBanner: {
    request: {
      couponId: 'couponid-1',
      pageNum: 10,
      pageSize: 10,
      picUrl: 'https://example.com/image.png',
      title: 'Corner shop',
    },
    response: {
      data: {
        dataList: [
          {
            appRedirectPath: 'example',
            bannerId: 1,
            couponId: 'couponid-1',
            createTime: 1,
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
  deleteCouponBanner: { request: { couponId: 'couponid-1', bannerId: 1 }, response: { data: true } },
  getCouponBanner: {
    request: { couponId: 'couponid-1', bannerIds: 'example' },
    response: {
      data: [
        {
          appRedirectPath: 'example',
          bannerId: 1,
          couponId: 'couponid-1',
          createTime: 1,
          picUrl: 'https://example.com/image.png',
          title: 'Corner shop',
          updateTime: 1,
        },
      ],
    },
  },
  updateCouponBanner: {
    request: {
      couponId: 'couponid-1',
      picUrl: 'https://example.com/image.png',
      title: 'Corner shop',
      appRedirectPath: 'example',
      bannerId: 1,
    },
    response: { data: true },
  },
  batchGetCoupon: {
    request: { title: 'Corner shop', couponType: 'example', pageNum: 10, pageSize: 10 },
    response: {
      data: {
        dataList: [
          {
            baseInfo: {
              color: 'example',
              dateInfo: {
                beginTimestamp: 1,
                endTimestamp: 1,
                getEndTimestamp: 1,
                getStartTimestamp: 1,
                timeUnit: 1,
                timeValue: 100,
                type: 1,
              },
              getLimit: 1,
              title: 'Corner shop',
              codeType: 1,
              quantity: 1,
              appRedirectPath: 'example',
              isMemberShip: true,
            },
            callbackUrl: 'https://example.com/page',
            couponType: 'example',
            description: 'An example',
            discount: 1,
            couponId: 'couponid-1',
          },
        ],
        pageNo: 1,
        total: 1,
      },
    },
  },
  batchUploadCouponCode: {
    request: { couponId: 'couponid-1', couponCodes: 'example' },
    response: { data: { failNum: 'example', successNum: 'example' } },
  },
  consumeCouponCode: {
    request: { couponId: 'couponid-1', openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs', couponTakeId: 1 },
    response: { data: true },
  },
  createCoupon: {
    request: {
      description: 'An example',
      callbackUrl: 'https://example.com/page',
      couponType: 'example',
      leastCost: 100,
      reduceCost: 100,
      discount: 'example',
      baseInfo: {
        appRedirectPath: 'example',
        codeType: 1,
        color: 'example',
        dateInfo: {
          beginTimestamp: 1,
          endTimestamp: 1,
          getEndTimestamp: 1,
          getStartTimestamp: 1,
          timeUnit: 1,
          timeValue: 100,
          type: 1,
        },
        getLimit: 10,
        quantity: 1,
        title: 'Corner shop',
        limitChannel: 10,
        isMemberShip: true,
      },
    },
    response: { data: { couponId: 'couponid-1' } },
  },
  deleteCoupon: { request: { couponId: 'couponid-1' }, response: { data: true } },
  getCoupon: {
    request: { couponId: 'couponid-1' },
    response: {
      data: {
        baseInfo: {
          appRedirectPath: 'example',
          codeType: 1,
          color: 'example',
          dateInfo: {
            beginTimestamp: 1,
            endTimestamp: 1,
            getEndTimestamp: 1,
            getStartTimestamp: 1,
            timeUnit: 1,
            timeValue: 100,
            type: 1,
          },
          getLimit: 1,
          quantity: 1,
          title: 'Corner shop',
          isMemberShip: true,
        },
        callbackUrl: 'https://example.com/page',
        couponId: 'couponid-1',
        couponType: 'example',
        description: 'An example',
        discount: 1,
      },
    },
  },
  couponGetSchema: { request: { couponId: 'couponid-1' }, response: { data: 'example' } },
  returnCoupon: {
    request: { couponId: 'couponid-1', openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs', couponTakeId: 1 },
    response: { data: true },
  },
  sendCoupon: {
    request: { couponId: 'couponid-1', openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs', uniqueSendingIdentity: 'example' },
    response: { data: { couponTakeId: 1 } },
  },
};
