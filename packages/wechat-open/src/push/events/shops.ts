import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** An order of a cooperation shop. */
export interface CooperationOrder {
  /** App id of the shop. */
  readonly shop_appid: string;
  /** Order. 64-bit, so a string. */
  readonly order_id: string;
}

/** 合作小店订单. Repeated up to ten times over some hours. */
export interface CooperationOrderPush extends MessagePush<'cooperation_shop_order'> {
  /** The order. */
  readonly EventData?: CooperationOrder | undefined;
}

interface DropshipOrder {
  /** Drop-shipping order. */
  readonly ds_order_id: string;
}

/** 代发订单分配. */
export interface DropshipOrderPush extends MessagePush<'dropship_order_new'>, DropshipOrder {}

/** 代发订单取消. */
export interface DropshipCancelPush extends MessagePush<'dropship_order_cancel'>, DropshipOrder {}

/** 代发订单更新. */
export interface DropshipUpdatePush extends MessagePush<'dropship_order_update'>, DropshipOrder {
  /** Seconds since the epoch. */
  readonly update_time: number;
}

/** 微信小店（旧）订单付款. */
export interface MerchantOrderPush extends MessagePush<'merchant_order'> {
  /** Order. */
  readonly OrderId: string;
  /** State of the order. */
  readonly OrderStatus: number;
  /** Product. */
  readonly ProductId: string;
  /** Variant, `id:value` pairs joined by `;`. */
  readonly SkuInfo: string;
}

/** B2b 退款结果. */
export interface RetailRefundPush extends MessagePush<'retail_refund_notify'> {
  /** App id of the account. */
  readonly appid: string;
  /** Merchant. */
  readonly mchid: string;
  /** The merchant's refund. */
  readonly out_refund_no: string;
  /** Refund. */
  readonly refund_id: string;
  /** The merchant's order. */
  readonly out_trade_no: string;
  /** Order. */
  readonly order_id: string;
  /** Fen. */
  readonly refund_amount: number;
  /** Fen. */
  readonly order_amount: number;
  /** Who asked for the refund, as a number in text. */
  readonly refund_from: string;
  /** Why, as a number in text. */
  readonly refund_reason: string;
  /** When the refund was asked for, as text. */
  readonly create_time: string;
  /** When the money went back, as text. */
  readonly refund_time: string;
  /** State of the refund. */
  readonly refund_status: string;
  /** Refund of WeChat Pay. */
  readonly wxpay_refund_id: string;
  /** 0 live, 1 sandbox. */
  readonly env: number;
  /** Number of the way of payment. */
  readonly pay_channel: number;
  /** Description. */
  readonly refund_desc: string;
}

/** Pushes about shops that are no channels shops: cooperation, drop shipping, the old shop. */
export type ShopPush =
  | CooperationOrderPush
  | DropshipOrderPush
  | DropshipCancelPush
  | DropshipUpdatePush
  | MerchantOrderPush
  | RetailRefundPush;

const dropshipOrder = { ds_order_id: 'string' } as const;

/** Fields of {@link ShopPush}. */
export const shopPushes: PushTable<ShopPush> = {
  cooperation_shop_order: { EventData: { shop_appid: 'string', order_id: 'string' } },
  dropship_order_new: dropshipOrder,
  dropship_order_cancel: dropshipOrder,
  dropship_order_update: { ...dropshipOrder, update_time: 'number' },
  merchant_order: { OrderId: 'string', OrderStatus: 'number', ProductId: 'string', SkuInfo: 'string' },
  retail_refund_notify: {
    appid: 'string',
    mchid: 'string',
    out_refund_no: 'string',
    refund_id: 'string',
    out_trade_no: 'string',
    order_id: 'string',
    refund_amount: 'number',
    order_amount: 'number',
    refund_from: 'string',
    refund_reason: 'string',
    create_time: 'string',
    refund_time: 'string',
    refund_status: 'string',
    wxpay_refund_id: 'string',
    env: 'number',
    pay_channel: 'number',
    refund_desc: 'string',
  },
};
