import { nothingToDo, sendFewer, shorten, useKnownId } from './advice.js';
import { documentedFor, type ErrorGroup, entry } from './entry.js';

/** Coupons. Source: https://github.com/baidu/smartapp-openapi-java, SmartAppErrorCode. */
export const couponErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['server-coupon', 'server-coupon-legacy', 'third-party-coupon'], {
    70000: entry('state', ['The coupon has a banner already', '优惠券已有推广图'], nothingToDo),
    70001: entry('bug', ['There is no such coupon', '没有该优惠券'], useKnownId),
    70002: entry('bug', ['There are too many coupon codes', '导入的券码过多'], sendFewer),
    70003: entry('bug', ['A coupon code is too long', '导入的券码过长'], shorten),
  }),
];
