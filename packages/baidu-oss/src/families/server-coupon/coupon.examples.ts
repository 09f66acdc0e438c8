import type { Examples } from '../example.js';
import type * as coupon from './coupon.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof coupon> = {
  listCoupons: {
    request: { title: 'Corner shop', couponType: 'CASH', pageNum: 10, pageSize: 10 },
    response: {
      data: {
        dataList: [
          {
            baseInfo: {
              color: 'example',
              dateInfo: {
                beginTimestamp: 1735689600,
                endTimestamp: 1735689600,
                getEndTimestamp: 1735689600,
                getStartTimestamp: 1735689600,
                timeUnit: 1,
                timeValue: 2,
                type: 1,
              },
              getLimit: 1,
              title: 'Corner shop',
              codeType: 1,
              quantity: 1,
              appRedirectPath: 'example',
              isMemberShip: 1,
            },
            callbackUrl: 'https://example.com/page',
            couponType: 'example',
            description: '<br>',
            discount: 1,
            couponId: 'couponid-1',
          },
        ],
        pageNo: 1,
        total: 1,
      },
    },
  },
  uploadCodes: {
    request: { couponId: 'couponid-1', couponCodes: 'A0001,A0002' },
    response: { data: { failNum: 'example', successNum: 'example' } },
  },
  consumeCoupon: {
    request: { couponId: 'couponid-1', openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs', couponTakeId: 1, couponCode: '2020' },
    response: { data: true },
  },
  createCoupon: {
    request: {
      description: 'Open the mini program, choose the coupon when ordering',
      callbackUrl: 'https://example.com/baidu/coupon-events',
      couponType: 'CASH',
      leastCost: 1000,
      reduceCost: 500,
      discount: '80',
      baseInfo: {
        appRedirectPath: '/pages/index/index',
        codeType: 1,
        color: 'B080',
        dateInfo: {
          type: 1,
          beginTimestamp: 1574952776,
          endTimestamp: 1577544776,
          getStartTimestamp: 1574952776,
          getEndTimestamp: 1577544776,
        },
        getLimit: 1,
        quantity: 1000,
        title: '满100减5元',
        limitChannel: 10,
        isMemberShip: 1,
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
            beginTimestamp: 1735689600,
            endTimestamp: 1735689600,
            getEndTimestamp: 1735689600,
            getStartTimestamp: 1735689600,
            timeUnit: 1,
            timeValue: 2,
            type: 1,
          },
          getLimit: 1,
          quantity: 1,
          title: 'Corner shop',
          isMemberShip: 1,
        },
        callbackUrl: 'https://example.com/page',
        couponId: 'couponid-1',
        couponType: 'example',
        description: '<br>',
        discount: 1,
      },
    },
  },
  getSchema: { request: { couponId: 'couponid-1' }, response: { data: 'example' } },
  returnCoupon: {
    request: { couponId: 'couponid-1', openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs', couponTakeId: 1 },
    response: { data: true },
  },
  sendCoupon: {
    request: {
      couponId: 'couponid-1',
      openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      uniqueSendingIdentity: '0f8fad5b-d9cb-469f-a165-70867728950e',
    },
    response: { data: { couponTakeId: 1 } },
  },
};
