import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** 提醒接入发货信息管理服务. */
export interface RemindAccessPush extends MessagePush<'trade_manage_remind_access_api'> {
  /** Text of the notice. */
  readonly msg: string;
}

interface Order {
  /** Transaction of WeChat Pay. */
  readonly transaction_id: string;
  /** Merchant. */
  readonly merchant_id: string;
  /** Sub-merchant. */
  readonly sub_merchant_id: string;
  /** The merchant's order. */
  readonly merchant_trade_no: string;
  /** Seconds since the epoch. */
  readonly pay_time: number;
}

/** 提醒上传发货信息. */
export interface RemindShippingPush extends MessagePush<'trade_manage_remind_shipping'>, Order {
  /** Text of the notice. */
  readonly msg: string;
}

/** 订单将要结算或已经结算. */
export interface OrderSettlementPush extends MessagePush<'trade_manage_order_settlement'>, Order {
  /** Seconds since the epoch. */
  readonly shipped_time: number;
  /** Seconds since the epoch; sent at shipping. */
  readonly estimated_settlement_time?: number | undefined;
  /** 1 automatic, 2 by hand; sent at settlement. */
  readonly confirm_receive_method?: number | undefined;
  /** Seconds since the epoch; sent at settlement. */
  readonly confirm_receive_time?: number | undefined;
  /** Seconds since the epoch; sent at settlement. */
  readonly settlement_time?: number | undefined;
}

/** Pushes about orders whose shipping WeChat supervises (发货信息管理). */
export type TradePush = RemindAccessPush | RemindShippingPush | OrderSettlementPush;

const order = {
  transaction_id: 'string',
  merchant_id: 'string',
  sub_merchant_id: 'string',
  merchant_trade_no: 'string',
  pay_time: 'number',
} as const;

/** Fields of {@link TradePush}. */
export const tradePushes: PushTable<TradePush> = {
  trade_manage_remind_access_api: { msg: 'string' },
  trade_manage_remind_shipping: { ...order, msg: 'string' },
  trade_manage_order_settlement: {
    ...order,
    shipped_time: 'number',
    estimated_settlement_time: 'number',
    confirm_receive_method: 'number',
    confirm_receive_time: 'number',
    settlement_time: 'number',
  },
};
