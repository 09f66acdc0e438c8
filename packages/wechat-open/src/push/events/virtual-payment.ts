import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** The payment of a virtual order. */
export interface VirtualPayment {
  /** Order of the virtual payment. */
  readonly MchOrderNo: string;
  /** Transaction of WeChat Pay. */
  readonly TransactionId: string;
  /** Seconds since the epoch. */
  readonly PaidTime: number;
}

/** Coins that were bought. */
export interface VirtualCoins {
  /** Coins. */
  readonly Quantity: number;
  /** Price before discounts, in fen. */
  readonly OrigPrice: number;
  /** Price paid, in fen. */
  readonly ActualPrice: number;
  /** The mini program's own text. */
  readonly Attach: string;
}

/** Goods that were bought. */
export interface VirtualGoods extends VirtualCoins {
  /** Product. */
  readonly ProductId: string;
}

/** Goods of a subscription. */
export interface SubscribedGoods extends VirtualGoods {
  /** Days of a period. */
  readonly SubscribePeriodDays?: number | undefined;
}

/** A team of users who buy together (拼团). */
export interface PurchaseTeam {
  /** Activity. */
  readonly ActivityId: string;
  /** Team. */
  readonly TeamId: string;
  /** 1 all pay, and are refunded when the team stays incomplete. */
  readonly TeamType: number;
  /** 0 began a team, 1 joined one. */
  readonly TeamAction: number;
}

interface Contract {
  /** Openid of the user. */
  readonly OpenId: string;
  /** The merchant's order. */
  readonly OutTradeNo: string;
  /** 0 live, 1 sandbox. */
  readonly Env: number;
}

interface VirtualOrder extends Contract {
  /** The payment. */
  readonly WeChatPayInfo?: VirtualPayment | undefined;
  /** The team. */
  readonly TeamInfo?: PurchaseTeam | undefined;
  /** WeChat's attempts so far. */
  readonly RetryTimes?: number | undefined;
}

/**
 * 虚拟支付道具发货.
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html
 */
export interface GoodsDeliverPush extends MessagePush<'xpay_goods_deliver_notify'>, VirtualOrder {
  /** The goods. */
  readonly GoodsInfo?: VirtualGoods | undefined;
}

/** 虚拟支付代币支付. */
export interface CoinPayPush extends MessagePush<'xpay_coin_pay_notify'>, VirtualOrder {
  /** The coins. */
  readonly CoinInfo?: VirtualCoins | undefined;
}

/** 虚拟支付退款. */
export interface RefundPush extends MessagePush<'xpay_refund_notify'> {
  /** Openid of the user. */
  readonly OpenId: string;
  /** WeChat's refund. */
  readonly WxRefundId: string;
  /** The merchant's refund. */
  readonly MchRefundId: string;
  /** WeChat's order. */
  readonly WxOrderId: string;
  /** The merchant's order. */
  readonly MchOrderId: string;
  /** Fen. */
  readonly RefundFee: number;
  /** 0 refunded, else an error number. */
  readonly RetCode: number;
  /** Why it failed. */
  readonly RetMsg: string;
  /** Seconds since the epoch. */
  readonly RefundStartTimestamp: number;
  /** Seconds since the epoch. */
  readonly RefundSuccTimestamp: number;
  /** Refund of WeChat Pay. */
  readonly WxpayRefundTransactionId: string;
  /** WeChat's attempts so far. */
  readonly RetryTimes: number;
  /** The team. */
  readonly TeamInfo?: PurchaseTeam | undefined;
  /** The mini program's own text, in refunds of iOS. */
  readonly Attach?: string | undefined;
  /** Transaction of the order, in refunds of iOS. */
  readonly WxTransactionId?: string | undefined;
}

/** 虚拟支付投诉. */
export interface PayComplaintPush extends MessagePush<'xpay_complaint_notify'> {
  /** Openid of the user. */
  readonly OpenId: string;
  /** WeChat's order. */
  readonly WxOrderId: string;
  /** The merchant's order. */
  readonly MchOrderId: string;
  /** Transaction of WeChat Pay. */
  readonly TransactionId?: string | undefined;
  /** Complaint. */
  readonly ComplaintId?: string | undefined;
  /** Words of the complaint. */
  readonly ComplaintDetail?: string | undefined;
  /** Seconds since the epoch. */
  readonly ComplaintTime: number;
  /** WeChat's attempts so far. */
  readonly RetryTimes: number;
  /** Request. */
  readonly RequestId: string;
}

/** 微信支付风控事件. Fields known from SDKs. */
export interface PayRiskPush extends MessagePush<'xpay_wxpay_callback_notify'> {
  /** App id of the mini program. */
  readonly AppId?: string | undefined;
  /** Name of the mini program. */
  readonly NickName?: string | undefined;
  /** Merchant. */
  readonly MerchantCode?: string | undefined;
  /** Company of the merchant. */
  readonly MerchantCompanyName?: string | undefined;
  /** RFC 3339 time with offset. */
  readonly BusinessTime?: string | undefined;
  /** Case. */
  readonly BusinessCode?: string | undefined;
  /** State of the case. */
  readonly BusinessState?: string | undefined;
  /** Remark. */
  readonly Remark?: string | undefined;
  /** `due_diligence` or `punishment`. */
  readonly EventType?: string | undefined;
  /** WeChat's attempts so far. */
  readonly RetryTimes?: number | undefined;
}

/** 虚拟支付订阅签约结果. */
export interface SigningResultPush extends MessagePush<'xpay_subscribe_signing_result_notify'>, Contract {
  /** Product. */
  readonly ProductId: string;
  /** Outcome, as a number. */
  readonly ContractResult: number;
  /** Outcome in words. */
  readonly ContractResultMsg: string;
  /** Contract. */
  readonly ContractId: string;
  /** The mini program's own text. */
  readonly Attach: string;
}

/** 虚拟支付订阅扣费失败. Fields known from SDKs. */
export interface SubscriptionPayFailPush extends MessagePush<'xpay_subscribe_pay_fail_notify'>, Contract {
  /** The payment. */
  readonly WeChatPayInfo?: VirtualPayment | undefined;
  /** The goods. */
  readonly GoodsInfo?: SubscribedGoods | undefined;
  /** App id of the contract. */
  readonly ContractWxAppid?: string | undefined;
}

/** iOS 退款问询: Apple asks whether to refund, and wants to know within 3 seconds; answer with `iosRefundReply`. */
export interface IosRefundQueryPush extends MessagePush<'xpay_subscribe_ios_refund_query_notify'> {
  /** Seconds since the epoch, as text. */
  readonly refund_time: string;
  /** Seconds since the epoch, as text. */
  readonly order_time: string;
  /** Apple's receipt. */
  readonly channel_bill: string;
  /** The app's bundle id. */
  readonly bundleid: string;
  /** Product. */
  readonly product_id: string;
  /** Pieces, as text. */
  readonly p_count: string;
  /** The user's reason. */
  readonly refund_request_reason: string;
  /** 0 not delivered, 1 delivered, 2 under way. */
  readonly provide_status: string;
  /** Order. */
  readonly pay_order_id: string;
}

/** Pushes about virtual payments (虚拟支付). They are answered in a form of their own: `acknowledgement`. */
export type VirtualPaymentPush =
  | GoodsDeliverPush
  | CoinPayPush
  | RefundPush
  | PayComplaintPush
  | PayRiskPush
  | SigningResultPush
  | SubscriptionPayFailPush
  | IosRefundQueryPush;

const contract = { OpenId: 'string', OutTradeNo: 'string', Env: 'number' } as const;
const virtualPayment = { MchOrderNo: 'string', TransactionId: 'string', PaidTime: 'number' } as const;
const purchaseTeam = { ActivityId: 'string', TeamId: 'string', TeamType: 'number', TeamAction: 'number' } as const;
const virtualOrder = {
  ...contract,
  WeChatPayInfo: virtualPayment,
  TeamInfo: purchaseTeam,
  RetryTimes: 'number',
} as const;
const virtualCoins = { Quantity: 'number', OrigPrice: 'number', ActualPrice: 'number', Attach: 'string' } as const;
const virtualGoods = { ...virtualCoins, ProductId: 'string' } as const;

/** Fields of {@link VirtualPaymentPush}. */
export const virtualPaymentPushes: PushTable<VirtualPaymentPush> = {
  xpay_goods_deliver_notify: { ...virtualOrder, GoodsInfo: virtualGoods },
  xpay_coin_pay_notify: { ...virtualOrder, CoinInfo: virtualCoins },
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
    TeamInfo: purchaseTeam,
    Attach: 'string',
    WxTransactionId: 'string',
  },
  xpay_complaint_notify: {
    OpenId: 'string',
    WxOrderId: 'string',
    MchOrderId: 'string',
    TransactionId: 'string',
    ComplaintId: 'string',
    ComplaintDetail: 'string',
    ComplaintTime: 'number',
    RetryTimes: 'number',
    RequestId: 'string',
  },
  xpay_wxpay_callback_notify: {
    AppId: 'string',
    NickName: 'string',
    MerchantCode: 'string',
    MerchantCompanyName: 'string',
    BusinessTime: 'string',
    BusinessCode: 'string',
    BusinessState: 'string',
    Remark: 'string',
    EventType: 'string',
    RetryTimes: 'number',
  },
  xpay_subscribe_signing_result_notify: {
    ...contract,
    ProductId: 'string',
    ContractResult: 'number',
    ContractResultMsg: 'string',
    ContractId: 'string',
    Attach: 'string',
  },
  xpay_subscribe_pay_fail_notify: {
    ...contract,
    WeChatPayInfo: virtualPayment,
    GoodsInfo: { ...virtualGoods, SubscribePeriodDays: 'number' },
    ContractWxAppid: 'string',
  },
  xpay_subscribe_ios_refund_query_notify: {
    refund_time: 'string',
    order_time: 'string',
    channel_bill: 'string',
    bundleid: 'string',
    product_id: 'string',
    p_count: 'string',
    refund_request_reason: 'string',
    provide_status: 'string',
    pay_order_id: 'string',
  },
};
