import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';
import { type Consignment, consignment } from './instant-delivery-order.js';

/** The rider. */
export interface Rider {
  /** Name. */
  readonly name: string;
  /** Telephone number. */
  readonly phone: string;
  /** Expected arrival; its unit is not documented. */
  readonly reach_time?: number | undefined;
}

interface ShopOrder {
  /** The merchant's id with the company. */
  readonly shopid: string;
  /** The merchant's order. */
  readonly shop_order_id: string;
  /** The merchant's store. */
  readonly shop_no: string;
}

interface SignedOrder extends ShopOrder {
  /** SHA-1 over shop, order and the app secret; check it. */
  readonly delivery_sign: string;
}

interface SignedWaybill extends SignedOrder {
  /** Waybill. */
  readonly waybill_id?: string | undefined;
}

/** 获取预授权码. */
export interface DeliveryPreAuthPush extends MessagePush<'get_pre_auth_code'> {
  /** App id of the merchant. */
  readonly wx_appid: string;
}

/** 使用授权码拉取授权信息. */
export interface DeliveryAuthPush extends MessagePush<'get_auth_info'> {
  /** App id of the merchant. */
  readonly wx_appid: string;
  /** Authorization code; a secret. */
  readonly code: string;
}

/** 取消授权帐号. */
export interface DeliveryUnbindPush extends MessagePush<'cancel_auth_account'> {
  /** The merchant's id with the company. */
  readonly shopid: string;
  /** App id of the merchant. */
  readonly wx_appid: string;
}

/** 预下单. */
export interface DeliveryPrecreatePush extends MessagePush<'transport_precreate_order'>, SignedOrder, Consignment {}

/** 下单. */
export interface DeliveryAddPush extends MessagePush<'transport_add_order'>, SignedOrder, Consignment {
  /** Repeat it in later calls about the order. */
  readonly wx_token: string;
}

/** 重新下单. */
export interface DeliveryReaddPush extends MessagePush<'transport_readd_order'>, SignedOrder, Consignment {
  /** Repeat it in later calls about the order. */
  readonly wx_token: string;
}

/** 增加小费. */
export interface DeliveryTipsPush extends MessagePush<'transport_add_tips'>, SignedWaybill {
  /** Yuan. */
  readonly tips: number;
  /** Remark. */
  readonly remark: string;
}

interface Cancellation {
  /** 1 no longer needed, 2 price, 3 wrong information, 4 late pick-up, 5 late delivery, 6 other. */
  readonly cancel_reason_id: number;
  /** Reason in words. */
  readonly cancel_reason?: string | undefined;
}

/** 预取消订单. */
export interface DeliveryPrecancelPush extends MessagePush<'transport_precancel_order'>, SignedWaybill, Cancellation {}

/** 取消订单. */
export interface DeliveryCancelPush extends MessagePush<'transport_cancel_order'>, SignedWaybill, Cancellation {}

/** 异常件退回商家确认. */
export interface DeliveryReturnPush extends MessagePush<'transport_confirm_return_to_biz'>, SignedWaybill {}

/** 查询订单状态. */
export interface DeliveryStatusQueryPush extends MessagePush<'transport_query_order_status'>, SignedWaybill {}

/** 查询骑手位置. */
export interface RiderPositionPush extends MessagePush<'transport_get_agent_pos'>, ShopOrder {
  /** Waybill. */
  readonly waybill_id: string;
}

/** 骑手评分. */
export interface RiderScorePush extends MessagePush<'transport_set_rider_score'>, ShopOrder {
  /** Waybill. */
  readonly waybill_id: string;
  /** 1 to 5. */
  readonly delivery_ontime_score: number;
  /** 1 to 5. */
  readonly cargo_intact_score: number;
  /** 1 to 5. */
  readonly attitude_score: number;
}

/** 配送状态更新 (to merchants). */
export interface DeliveryStatusPush extends MessagePush<'update_waybill_status'>, ShopOrder {
  /** Waybill. */
  readonly waybill_id: string;
  /** State of the delivery. */
  readonly order_status: number;
  /** Seconds since the epoch. */
  readonly action_time: number;
  /** What happened. */
  readonly action_msg?: string | undefined;
  /** The rider. */
  readonly agent?: Rider | undefined;
}

/** 模拟配送状态更新. */
export interface MockDeliveryStatusPush extends MessagePush<'mock_update_order_status'>, SignedOrder {
  /** Waybill. */
  readonly waybill_id: string;
  /** State of the delivery. */
  readonly order_status: number;
  /** Seconds since the epoch. */
  readonly action_time: number;
  /** What happened. */
  readonly action_msg?: string | undefined;
}

/** Pushes to instant-delivery companies (即时配送) and to their merchants. Those to companies ask for an answer: `eventReply`. */
export type InstantDeliveryPush =
  | DeliveryPreAuthPush
  | DeliveryAuthPush
  | DeliveryUnbindPush
  | DeliveryPrecreatePush
  | DeliveryAddPush
  | DeliveryReaddPush
  | DeliveryTipsPush
  | DeliveryPrecancelPush
  | DeliveryCancelPush
  | DeliveryReturnPush
  | DeliveryStatusQueryPush
  | RiderPositionPush
  | RiderScorePush
  | DeliveryStatusPush
  | MockDeliveryStatusPush;

const shopOrder = { shopid: 'string', shop_order_id: 'string', shop_no: 'string' } as const;
const signedOrder = { ...shopOrder, delivery_sign: 'string' } as const;
const signedWaybill = { ...signedOrder, waybill_id: 'string' } as const;
const cancellation = { cancel_reason_id: 'number', cancel_reason: 'string' } as const;

/** Fields of {@link InstantDeliveryPush}. */
export const instantDeliveryPushes: PushTable<InstantDeliveryPush> = {
  get_pre_auth_code: { wx_appid: 'string' },
  get_auth_info: { wx_appid: 'string', code: 'string' },
  cancel_auth_account: { shopid: 'string', wx_appid: 'string' },
  transport_precreate_order: { ...signedOrder, ...consignment },
  transport_add_order: { ...signedOrder, ...consignment, wx_token: 'string' },
  transport_readd_order: { ...signedOrder, ...consignment, wx_token: 'string' },
  transport_add_tips: { ...signedWaybill, tips: 'number', remark: 'string' },
  transport_precancel_order: { ...signedWaybill, ...cancellation },
  transport_cancel_order: { ...signedWaybill, ...cancellation },
  transport_confirm_return_to_biz: signedWaybill,
  transport_query_order_status: signedWaybill,
  transport_get_agent_pos: { ...shopOrder, waybill_id: 'string' },
  transport_set_rider_score: {
    ...shopOrder,
    waybill_id: 'string',
    delivery_ontime_score: 'number',
    cargo_intact_score: 'number',
    attitude_score: 'number',
  },
  update_waybill_status: {
    ...shopOrder,
    waybill_id: 'string',
    order_status: 'number',
    action_time: 'number',
    action_msg: 'string',
    agent: { name: 'string', phone: 'string', reach_time: 'number' },
  },
  mock_update_order_status: {
    ...signedOrder,
    waybill_id: 'string',
    order_status: 'number',
    action_time: 'number',
    action_msg: 'string',
  },
};
