import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';
import { type Good, good } from './parts.js';

/** Where the goods go back to. */
interface BizAddr {
  /** Country, at most 64 bytes. */
  country: string;
  /** Province, at most 64 bytes. */
  province: string;
  /** City, at most 64 bytes. */
  city: string;
  /** District, at most 64 bytes. */
  area: string;
  /** Street, building and room, at most 512 bytes. */
  address: string;
  /** Name, at most 64 bytes. */
  name: string;
  /** Mobile number, at most 32 bytes. */
  mobile: string;
}

const bizAddr = (z: Zod) =>
  z.strictObject({
    country: z.string(),
    province: z.string(),
    city: z.string(),
    area: z.string(),
    address: z.string(),
    name: z.string(),
    mobile: z.string(),
  });

/** Input of {@link addReturnId}. */
export interface AddReturnIdRequest {
  /** Return number of the merchant; one return id each. */
  shop_order_id: string;
  /** Where the goods go back to. */
  biz_addr: BizAddr;
  /** Where the goods were delivered. */
  user_addr?: BizAddr | undefined;
  /** User who returns, as this mini program sees them. */
  openid: string;
  /** Order page of the mini program; that of the policy wins. */
  order_path: string;
  /** Goods that come back; those of the policy win. */
  goods_list: Good[];
  /** Price of the returned order; the page names no unit, fen in all other fields of the family. */
  order_price: number;
  /** Insured payment order of WeChat Pay. */
  wx_pay_id: string;
  /** Code of the dynamic service notice of the order. */
  notify_code?: string | undefined;
}

/** Result of {@link addReturnId}. */
export interface AddReturnIdResponse {
  /** Id of the return. */
  return_id: string;
}

/**
 * 创建退货ID。Starts a return that the merchant agreed to; the user is asked, with a message, to book a pick-up or to enter a
 * waybill.
 * Calls `POST /cgi-bin/express/delivery/no_worry_return/add`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html
 */
export const addReturnId: WechatEndpoint<AddReturnIdRequest, AddReturnIdResponse, 'authorizer'> = {
  id: 'addReturnId',
  family: 'freight-insurance',
  method: 'POST',
  path: '/cgi-bin/express/delivery/no_worry_return/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html',
  permissionSets: [45],
  errors: [40097, 9300522, 9300569, 9300570],
  request: (z: Zod) =>
    z.strictObject({
      shop_order_id: z.string(),
      biz_addr: bizAddr(z),
      user_addr: bizAddr(z).optional(),
      openid: z.string(),
      order_path: z.string(),
      goods_list: z.array(good(z)),
      order_price: z.number(),
      wx_pay_id: z.string(),
      notify_code: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ return_id: z.string() }),
};

/** Input of {@link getReturnStatus}. */
export interface GetReturnStatusRequest {
  /** Return, from {@link addReturnId}. */
  return_id: string;
}

/** Result of {@link getReturnStatus}. */
export interface GetReturnStatusResponse {
  /** 0 nothing entered yet, 1 pick-up booked, 2 sent by the user. */
  status: Numeric;
  /** Waybill of the return. */
  waybill_id: string;
  /**
   * 0 waiting for pick-up, 1 picked up, 2 in transit, 3 out for delivery, 4 signed for, 5 trouble, 6 signed for by another, 7
   * pick-up failed, 8 delivery failed, 11 cancelled, 13 going back, 14 gone back, 99 unknown.
   */
  order_status: number;
  /** Express company. */
  delivery_id: string;
  /** Name of the express company. */
  delivery_name: string;
}

/**
 * 查询退货ID状态。Tells how the user returns the goods, and where the parcel is.
 * Calls `POST /cgi-bin/express/delivery/no_worry_return/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html
 */
export const getReturnStatus: WechatEndpoint<GetReturnStatusRequest, GetReturnStatusResponse, 'authorizer'> = {
  id: 'getReturnId',
  family: 'freight-insurance',
  method: 'POST',
  path: '/cgi-bin/express/delivery/no_worry_return/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html',
  permissionSets: [45, 85],
  errors: [40097, 931023],
  request: (z: Zod) => z.strictObject({ return_id: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      status: numeric(z),
      waybill_id: z.string(),
      order_status: z.number(),
      delivery_id: z.string(),
      delivery_name: z.string(),
    }),
};

/** Input of {@link unbindReturnId}. */
export interface UnbindReturnIdRequest {
  /** Return, from {@link addReturnId}. */
  return_id: string;
}

/** Result of {@link unbindReturnId}. */
export type UnbindReturnIdResponse = NoFields;

/**
 * 解绑退货ID。Ends a return that is not needed after all; only where the user entered a waybill, not for booked pick-ups.
 * Calls `POST /cgi-bin/express/delivery/no_worry_return/unbind`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html
 */
export const unbindReturnId: WechatEndpoint<UnbindReturnIdRequest, UnbindReturnIdResponse, 'authorizer'> = {
  id: 'unbindReturnId',
  family: 'freight-insurance',
  method: 'POST',
  path: '/cgi-bin/express/delivery/no_worry_return/unbind',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html',
  permissionSets: [45],
  errors: [40097, 931023],
  request: (z: Zod) => z.strictObject({ return_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
