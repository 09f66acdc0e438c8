import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** 提醒接入发货信息管理服务. */
export interface RemindAccessPush extends MessagePush<'trade_manage_remind_access_api'> {
  readonly msg: string;
}

interface Order {
  readonly transaction_id: string;
  readonly merchant_id: string;
  readonly sub_merchant_id: string;
  readonly merchant_trade_no: string;
  /** Seconds since the epoch. */
  readonly pay_time: number;
}

/** 提醒上传发货信息. */
export interface RemindShippingPush extends MessagePush<'trade_manage_remind_shipping'>, Order {
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

/** The payment of a virtual order. */
export interface VirtualPayment {
  readonly MchOrderNo: string;
  readonly TransactionId: string;
  /** Seconds since the epoch. */
  readonly PaidTime: number;
}

/** Coins that were bought. Prices in fen. */
export interface VirtualCoins {
  readonly Quantity: number;
  readonly OrigPrice: number;
  readonly ActualPrice: number;
  readonly Attach: string;
}

/** Goods that were bought. Prices in fen. */
export interface VirtualGoods extends VirtualCoins {
  readonly ProductId: string;
}

interface VirtualOrder {
  readonly OpenId: string;
  readonly OutTradeNo: string;
  /** 0 live, 1 sandbox. */
  readonly Env: number;
  readonly WeChatPayInfo?: VirtualPayment | undefined;
  /** WeChat's attempts so far. */
  readonly RetryTimes?: number | undefined;
}

/**
 * 虚拟支付道具发货. Team purchases (`TeamInfo`) are in `raw`.
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html
 */
export interface GoodsDeliverPush extends MessagePush<'xpay_goods_deliver_notify'>, VirtualOrder {
  readonly GoodsInfo?: VirtualGoods | undefined;
}

/** 虚拟支付代币支付. */
export interface CoinPayPush extends MessagePush<'xpay_coin_pay_notify'>, VirtualOrder {
  readonly CoinInfo?: VirtualCoins | undefined;
}

/** 虚拟支付退款. Team purchases (`TeamInfo`) are in `raw`. */
export interface RefundPush extends MessagePush<'xpay_refund_notify'> {
  readonly OpenId: string;
  readonly WxRefundId: string;
  readonly MchRefundId: string;
  readonly WxOrderId: string;
  readonly MchOrderId: string;
  /** Fen. */
  readonly RefundFee: number;
  readonly RetCode: number;
  readonly RetMsg: string;
  /** Seconds since the epoch. */
  readonly RefundStartTimestamp: number;
  /** Seconds since the epoch. */
  readonly RefundSuccTimestamp: number;
  readonly WxpayRefundTransactionId: string;
  /** WeChat's attempts so far. */
  readonly RetryTimes: number;
}

/** 虚拟支付投诉. */
export interface PayComplaintPush extends MessagePush<'xpay_complaint_notify'> {
  readonly OpenId: string;
  readonly WxOrderId: string;
  readonly MchOrderId: string;
  readonly TransactionId?: string | undefined;
  /** Seconds since the epoch. */
  readonly ComplaintTime: number;
  /** WeChat's attempts so far. */
  readonly RetryTimes: number;
  readonly RequestId: string;
}

/** 虚拟支付订阅签约结果. */
export interface SigningResultPush extends MessagePush<'xpay_subscribe_signing_result_notify'> {
  readonly OpenId: string;
  readonly OutTradeNo: string;
  /** 0 live, 1 sandbox. */
  readonly Env: number;
  readonly ProductId: string;
  readonly ContractResult: number;
  readonly ContractResultMsg: string;
  readonly ContractId: string;
  readonly Attach: string;
}

/** Pushes about orders and virtual payments. */
export type TradePush =
  | RemindAccessPush
  | RemindShippingPush
  | OrderSettlementPush
  | GoodsDeliverPush
  | CoinPayPush
  | RefundPush
  | PayComplaintPush
  | SigningResultPush;

const order = {
  transaction_id: 'string',
  merchant_id: 'string',
  sub_merchant_id: 'string',
  merchant_trade_no: 'string',
  pay_time: 'number',
} as const;

const virtualOrder = {
  OpenId: 'string',
  OutTradeNo: 'string',
  Env: 'number',
  WeChatPayInfo: { MchOrderNo: 'string', TransactionId: 'string', PaidTime: 'number' },
  RetryTimes: 'number',
} as const;

const coins = { Quantity: 'number', OrigPrice: 'number', ActualPrice: 'number', Attach: 'string' } as const;

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
  xpay_goods_deliver_notify: { ...virtualOrder, GoodsInfo: { ...coins, ProductId: 'string' } },
  xpay_coin_pay_notify: { ...virtualOrder, CoinInfo: coins },
  xpay_refund_notify: {
    OpenId: 'string',
    WxRefundId: 'string',
    MchRefundId: 'string',
    WxOrderId: 'string',
    MchOrderId: 'string',
    RefundFee: 'number',
    RetCode: 'number',
    RetMsg: 'string',
    RefundStartTimestamp: 'number',
    RefundSuccTimestamp: 'number',
    WxpayRefundTransactionId: 'string',
    RetryTimes: 'number',
  },
  xpay_complaint_notify: {
    OpenId: 'string',
    WxOrderId: 'string',
    MchOrderId: 'string',
    TransactionId: 'string',
    ComplaintTime: 'number',
    RetryTimes: 'number',
    RequestId: 'string',
  },
  xpay_subscribe_signing_result_notify: {
    OpenId: 'string',
    OutTradeNo: 'string',
    Env: 'number',
    ProductId: 'string',
    ContractResult: 'number',
    ContractResultMsg: 'string',
    ContractId: 'string',
    Attach: 'string',
  },
};
