import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Where the goods go. */
interface BizAddr {
  /** Country. */
  country: string;
  /** Province. */
  province: string;
  /** City. */
  city: string;
  /** District. */
  area: string;
  /** Street and number. */
  address: string;
  /** Name of the contact. */
  name: string;
  /** Phone number of the contact. */
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

/** Input of {@link addDeliveryReturn}. */
export interface AddDeliveryReturnRequest {
  /** Own number of the return, unique. */
  shop_order_id: string;
  /** Where the goods go. */
  biz_addr: BizAddr;
  /** Where the order was delivered. */
  user_addr?: BizAddr | undefined;
  /** User who returns the goods. */
  openid: string;
  /** Page of the return in the mini program. */
  order_path: string;
  /** Goods. */
  goods_list: {
    /** Name of the goods. */
    name: string;
    /** Picture. */
    url: string;
  }[];
  /** Price of the order in fen. */
  order_price: number;
}

/** Result of {@link addDeliveryReturn}. */
export interface AddDeliveryReturnResponse {
  /** Id of the return. */
  return_id: string;
}

/**
 * 创建退货ID。Opens a return; the user is told to choose how to send the goods. One return per own number.
 * Calls `POST /cgi-bin/express/delivery/return/add`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html
 */
export const addDeliveryReturn: WechatEndpoint<AddDeliveryReturnRequest, AddDeliveryReturnResponse, 'authorizer'> = {
  id: 'addDeliveryReturn',
  family: 'logistics-message',
  method: 'POST',
  path: '/cgi-bin/express/delivery/return/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html',
  errors: [40097, 9300522],
  request: (z: Zod) =>
    z.strictObject({
      shop_order_id: z.string(),
      biz_addr: bizAddr(z),
      user_addr: bizAddr(z).optional(),
      openid: z.string(),
      order_path: z.string(),
      goods_list: z.array(z.strictObject({ name: z.string(), url: z.string() })),
      order_price: z.number(),
    }),
  response: (z: Zod) => z.looseObject({ return_id: z.string() }),
};

/** Input of {@link getDeliveryReturn}. */
export interface GetDeliveryReturnRequest {
  /** Return, from {@link addDeliveryReturn}. */
  return_id: string;
}

/** Result of {@link getDeliveryReturn}. */
export interface GetDeliveryReturnResponse {
  /** How they are sent: 0 not chosen, 1 picked up by a courier, 2 sent by the user. */
  status: Numeric;
  /** Waybill number of the return. */
  waybill_id: string;
  /**
   * 0 ordered, 1 picked up, 2 on the way, 3 being delivered, 4 signed for, 5 abnormal, 6 signed for by another, 7 pick-up failed,
   * 8 delivery failed, 11 cancelled, 13 being sent back, 14 sent back, 99 unknown.
   */
  order_status: number;
  /** Id of the carrier. */
  delivery_id: string;
  /** Name of the carrier. */
  delivery_name: string;
}

/**
 * 查询退货ID状态。Whether the user has chosen how to send the goods, and where they are.
 * Calls `POST /cgi-bin/express/delivery/return/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html
 */
export const getDeliveryReturn: WechatEndpoint<GetDeliveryReturnRequest, GetDeliveryReturnResponse, 'authorizer'> = {
  id: 'getDeliveryReturn',
  family: 'logistics-message',
  method: 'POST',
  path: '/cgi-bin/express/delivery/return/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html',
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

/** Input of {@link unbindDeliveryReturn}. */
export interface UnbindDeliveryReturnRequest {
  /** Return, from {@link addDeliveryReturn}. */
  return_id: string;
}

/** Result of {@link unbindDeliveryReturn}. */
export type UnbindDeliveryReturnResponse = NoFields;

/**
 * 解绑退货ID。Closes a return that is no longer needed.
 * Calls `POST /cgi-bin/express/delivery/return/unbind`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html
 */
export const unbindDeliveryReturn: WechatEndpoint<
  UnbindDeliveryReturnRequest,
  UnbindDeliveryReturnResponse,
  'authorizer'
> = {
  id: 'unbindDeliveryReturn',
  family: 'logistics-message',
  method: 'POST',
  path: '/cgi-bin/express/delivery/return/unbind',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html',
  request: (z: Zod) => z.strictObject({ return_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
