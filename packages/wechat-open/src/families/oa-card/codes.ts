import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type UserInfo, userInfo } from './parts.js';

/** Input of {@link checkCodes}. */
export interface CheckCodesRequest {
  /** Card with imported codes, from {@link createCard}. */
  card_id: string;
  /** Codes, at most 100. */
  code: string[];
}

/** Result of {@link checkCodes}. */
export interface CheckCodesResponse {
  /** Codes that are imported. */
  exist_code: string[];
  /** Codes that are not imported. */
  not_exist_code: string[];
}

/**
 * 核查 Code。Which of at most 100 codes have been imported.
 * Calls `POST /card/code/checkcode`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5
 */
export const checkCodes: WechatEndpoint<CheckCodesRequest, CheckCodesResponse, 'authorizer'> = {
  id: 'cardCodeCheckCode',
  family: 'oa-card',
  method: 'POST',
  path: '/card/code/checkcode',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5',
  errors: [41012, 45030],
  request: (z: Zod) => z.strictObject({ card_id: z.string(), code: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ exist_code: z.array(z.string()), not_exist_code: z.array(z.string()) }),
};

/** Input of {@link redeemCode}. */
export interface RedeemCodeRequest {
  /** Card the code belongs to; needed when codes are custom. */
  card_id?: string | undefined;
  /** Code of one card in the hands of a user. */
  code: string;
}

/** Result of {@link redeemCode}. */
export interface RedeemCodeResponse {
  /** Card that was redeemed. */
  card: {
    /** Card, from {@link createCard}. */
    card_id: string;
  };
  /** User who holds the card. */
  openid: string;
}

/**
 * 核销 Code。Redeems one code. A code can be redeemed once (40099), which cannot be undone.
 * Calls `POST /card/code/consume`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#2
 */
export const redeemCode: WechatEndpoint<RedeemCodeRequest, RedeemCodeResponse, 'authorizer'> = {
  id: 'cardCodeConsume',
  family: 'oa-card',
  method: 'POST',
  path: '/card/code/consume',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#2',
  errors: [40056, 40099, 40116, 40127, 41012, 45030],
  request: (z: Zod) => z.strictObject({ card_id: z.string().optional(), code: z.string() }),
  response: (z: Zod) => z.looseObject({ card: z.looseObject({ card_id: z.string() }), openid: z.string() }),
};

/** Input of {@link getDecryptedCode}. */
export interface GetDecryptedCodeRequest {
  /** Encrypted code, from a link of a card or the JS-SDK. */
  encrypt_code: string;
}

/** Result of {@link getDecryptedCode}. */
export interface GetDecryptedCodeResponse {
  /** The code in plain text. */
  code: string;
}

/**
 * Code 解码。Decrypts the `encrypt_code` that links of cards and the JS-SDK give.
 * Calls `POST /card/code/decrypt`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#5
 */
export const getDecryptedCode: WechatEndpoint<GetDecryptedCodeRequest, GetDecryptedCodeResponse, 'authorizer'> = {
  id: 'cardCodeDecrypt',
  family: 'oa-card',
  method: 'POST',
  path: '/card/code/decrypt',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#5',
  errors: [40056, 40116],
  request: (z: Zod) => z.strictObject({ encrypt_code: z.string() }),
  response: (z: Zod) => z.looseObject({ code: z.string() }),
};

/** Input of {@link importCodes}. */
export interface ImportCodesRequest {
  /** Card with imported codes, from {@link createCard}. */
  card_id: string;
  /** Codes, at most 100. */
  code: string[];
}

/** Result of {@link importCodes}. */
export type ImportCodesResponse = NoFields;

/**
 * 导入自定义 Code。Imports codes for a card with `GET_CUSTOM_CODE_MODE_DEPOSIT`, at most 100 at a time. The card must have passed
 * review; a failed import can be repeated. Raise the stock afterwards with {@link changeStock}.
 * Calls `POST /card/code/deposit`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5
 */
export const importCodes: WechatEndpoint<ImportCodesRequest, ImportCodesResponse, 'authorizer'> = {
  id: 'cardCodeDeposit',
  family: 'oa-card',
  method: 'POST',
  path: '/card/code/deposit',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5',
  errors: [41012, 45030],
  request: (z: Zod) => z.strictObject({ card_id: z.string(), code: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getCode}. */
export interface GetCodeRequest {
  /** Card the code belongs to; needed when codes are custom. */
  card_id?: string | undefined;
  /** Code of one card in the hands of a user. */
  code: string;
  /** Whether to check that it can be redeemed; true makes unusable codes fail (40127). */
  check_consume?: boolean | undefined;
}

/** Result of {@link getCode}. */
export interface GetCodeResponse {
  /** The card. */
  card: {
    /** Card, from {@link createCard}. */
    card_id: string;
    /** Code of one card in the hands of a user. */
    code?: string | undefined;
    /** Number of the card. */
    card_number?: string | undefined;
    /** Start of validity, seconds since the epoch. */
    begin_time: number;
    /** End of validity, seconds since the epoch. */
    end_time: number;
    /** Points in all. */
    bonus?: number | undefined;
    /** Balance in fen. */
    balance?: number | undefined;
  };
  /**
   * `NORMAL` usable, `CONSUMED` redeemed, `EXPIRE` expired, `GIFTING` being given, `GIFT_SUCC` given, `GIFT_TIMEOUT` gift not
   * taken, `DELETE` deleted, `UNAVAILABLE` made invalid.
   */
  user_card_status: string;
  /** User who holds the card. */
  openid: string;
  /** Nickname of the user. */
  nickname: string;
  /** Membership number. */
  membership_number?: string | undefined;
  /** Data the member gave. */
  user_info?: UserInfo | undefined;
  /** Points in all. */
  bonus?: number | undefined;
  /** Balance in fen. */
  balance?: number | undefined;
  /** Order of a gift card. */
  order_id?: string | undefined;
  /** Background picture, URL on the CDN of WeChat. */
  background_pic_url?: string | undefined;
  /** Whether it can be redeemed. */
  can_consume?: boolean | undefined;
  /** Channel value given when the card was sent out. */
  outer_str?: string | undefined;
}

/**
 * 查询 Code。Holder, validity and state of one code. Ask this before {@link redeemCode}.
 * Calls `POST /card/code/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#1
 */
export const getCode: WechatEndpoint<GetCodeRequest, GetCodeResponse, 'authorizer'> = {
  id: 'cardCodeGet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/code/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#1',
  errors: [40056, 40116, 40127, 41012, 45030],
  request: (z: Zod) =>
    z.strictObject({ card_id: z.string().optional(), code: z.string(), check_consume: z.boolean().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      card: z.looseObject({
        card_id: z.string(),
        code: z.string().optional(),
        card_number: z.string().optional(),
        begin_time: z.number(),
        end_time: z.number(),
        bonus: z.number().optional(),
        balance: z.number().optional(),
      }),
      user_card_status: z.string(),
      openid: z.string(),
      nickname: z.string(),
      membership_number: z.string().optional(),
      user_info: userInfo(z).optional(),
      bonus: z.number().optional(),
      balance: z.number().optional(),
      order_id: z.string().optional(),
      background_pic_url: z.string().optional(),
      can_consume: z.boolean().optional(),
      outer_str: z.string().optional(),
    }),
};

/** Input of {@link getImportedCodeCount}. */
export interface GetImportedCodeCountRequest {
  /** Card with imported codes, from {@link createCard}. */
  card_id: string;
}

/** Result of {@link getImportedCodeCount}. */
export interface GetImportedCodeCountResponse {
  /** Codes imported so far. */
  count: number;
}

/**
 * 查询导入 Code 数目。How many codes were imported for a card.
 * Calls `POST /card/code/getdepositcount`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5
 */
export const getImportedCodeCount: WechatEndpoint<
  GetImportedCodeCountRequest,
  GetImportedCodeCountResponse,
  'authorizer'
> = {
  id: 'cardCodeGetDepositCount',
  family: 'oa-card',
  method: 'POST',
  path: '/card/code/getdepositcount',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5',
  errors: [41012, 45030],
  request: (z: Zod) => z.strictObject({ card_id: z.string() }),
  response: (z: Zod) => z.looseObject({ count: z.number() }),
};

/** Input of {@link invalidateCode}. */
export interface InvalidateCodeRequest {
  /** Card the code belongs to; needed when codes are custom. */
  card_id?: string | undefined;
  /** Code of one card in the hands of a user. */
  code: string;
  /** Reason, shown in the message to the user. */
  reason?: string | undefined;
}

/** Result of {@link invalidateCode}. */
export type InvalidateCodeResponse = NoFields;

/**
 * 设置卡券失效。Makes one code invalid, for example after a refund. Cannot be undone.
 * Calls `POST /card/code/unavailable`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#8
 */
export const invalidateCode: WechatEndpoint<InvalidateCodeRequest, InvalidateCodeResponse, 'authorizer'> = {
  id: 'cardCodeUnavailable',
  family: 'oa-card',
  method: 'POST',
  path: '/card/code/unavailable',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#8',
  errors: [40056, 40116, 40127, 41012, 45030],
  request: (z: Zod) =>
    z.strictObject({ card_id: z.string().optional(), code: z.string(), reason: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link changeCode}. */
export interface ChangeCodeRequest {
  /** Card the code belongs to; needed when codes are custom. */
  card_id?: string | undefined;
  /** Code of one card in the hands of a user. */
  code: string;
  /** Code to put in its place. */
  new_code: string;
}

/** Result of {@link changeCode}. */
export type ChangeCodeResponse = NoFields;

/**
 * 更改 Code。Replaces the code of a card that a user holds, so that a code given to others stops working. For custom codes.
 * Calls `POST /card/code/update`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#6
 */
export const changeCode: WechatEndpoint<ChangeCodeRequest, ChangeCodeResponse, 'authorizer'> = {
  id: 'cardCodeUpdate',
  family: 'oa-card',
  method: 'POST',
  path: '/card/code/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#6',
  errors: [40056, 40116, 40127, 41012, 45030],
  request: (z: Zod) => z.strictObject({ card_id: z.string().optional(), code: z.string(), new_code: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listUserCards}. */
export interface ListUserCardsRequest {
  /** User, as this account sees them. */
  openid: string;
  /** Only this card; all cards if left out. */
  card_id?: string | undefined;
}

/** Result of {@link listUserCards}. */
export interface ListUserCardsResponse {
  /** Cards of the user. */
  card_list: {
    /** Card, from {@link createCard}. */
    card_id: string;
    /** Code of one card in the hands of a user. */
    code: string;
  }[];
  /** Whether the user holds cards shared by friends. */
  has_share_card: boolean;
}

/**
 * 获取用户已领取卡券。Cards of this account that a user holds, also those that cannot be used any more.
 * Calls `POST /card/user/getcardlist`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#1
 */
export const listUserCards: WechatEndpoint<ListUserCardsRequest, ListUserCardsResponse, 'authorizer'> = {
  id: 'cardUserGetCardList',
  family: 'oa-card',
  method: 'POST',
  path: '/card/user/getcardlist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#1',
  request: (z: Zod) => z.strictObject({ openid: z.string(), card_id: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      card_list: z.array(z.looseObject({ card_id: z.string(), code: z.string() })),
      has_share_card: z.boolean(),
    }),
};
