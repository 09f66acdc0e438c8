import type { PushTable } from '../decode.js';
import type { UserPush } from './base.js';

/**
 * 文本消息: a user wrote to customer service.
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/contact_api_background/
 */
export interface TextMessage extends UserPush<'message.text'> {
  /** What the user wrote. Without white space around it where the document is XML. */
  readonly Content: string;
  /** 64-bit number. */
  readonly MsgId?: string | undefined;
}

/**
 * 图片消息: a user sent a picture to customer service.
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/contact_api_background/
 */
export interface ImageMessage extends UserPush<'message.image'> {
  /** Address of the picture. */
  readonly PicUrl: string;
  /** 64-bit number. */
  readonly MsgId?: string | undefined;
}

/**
 * 用户领取卡券: a user took a coupon.
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_collect/
 */
export interface UserGetCouponPush extends UserPush<'user_get_coupon'> {
  /** Coupon. */
  readonly CouponId: string;
  /** Code of the coupon that the user has. */
  readonly UserCouponCode: string;
  /** Names this taking; needed to report the use. */
  readonly CouponTakeId: string;
}

/** Pushes about what users do: messages to customer service, coupons taken. */
export type UserMessage = TextMessage | ImageMessage | UserGetCouponPush;

/** Fields of {@link UserMessage}. */
export const userPushes: PushTable<UserMessage> = {
  'message.text': { Content: 'string', MsgId: 'string' },
  'message.image': { PicUrl: 'string', MsgId: 'string' },
  user_get_coupon: { CouponId: 'string', UserCouponCode: 'string', CouponTakeId: 'string' },
};
