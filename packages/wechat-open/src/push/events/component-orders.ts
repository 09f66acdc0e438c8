import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** An order. */
export interface ComponentOrder {
  /** The merchant's order. */
  readonly out_order_id: string;
  /** Order. 64-bit, so a string. */
  readonly order_id: string;
}

/** An order and its user. */
export interface AnalyzedComponentOrder extends ComponentOrder {
  /** Openid of the user. */
  readonly openid: string;
}

/** A paid order. */
export interface PaidComponentOrder extends ComponentOrder {
  /** Transaction of WeChat Pay. */
  readonly transaction_id: string;
  /** Time as text. */
  readonly pay_time: string;
}

/** A settled order. */
export interface SettledComponentOrder extends ComponentOrder {
  /** Settlement. */
  readonly settle_no: string;
  /** Fen. */
  readonly amount: number;
  /** Time as text. */
  readonly settle_time: string;
}

interface OrderOnly {
  /** The order. */
  readonly order_info?: ComponentOrder | undefined;
}

/** 订单归因. */
export interface ComponentOrderAnalyzePush extends MessagePush<'open_product_order_analyze'> {
  /** The order. */
  readonly order_info?: AnalyzedComponentOrder | undefined;
}

/** 订单支付. */
export interface ComponentOrderPayPush extends MessagePush<'open_product_order_pay'> {
  /** The order. */
  readonly order_info?: PaidComponentOrder | undefined;
}

/** 订单取消. */
export interface ComponentOrderCancelPush extends MessagePush<'open_product_order_cancel'>, OrderOnly {}

/** 订单确认收货. */
export interface ComponentOrderConfirmPush extends MessagePush<'open_product_order_confirm'>, OrderOnly {}

/** 订单退款. */
export interface ComponentOrderRefundPush extends MessagePush<'open_product_order_refund'>, OrderOnly {}

/** 订单结算. */
export interface ComponentOrderSettlePush extends MessagePush<'open_product_order_settle'> {
  /** The order. */
  readonly order_info?: SettledComponentOrder | undefined;
}

/** A payment. */
export interface FundsPayment {
  /** The merchant's order. */
  readonly trade_no: string;
  /** Transaction of WeChat Pay. */
  readonly transaction_id: string;
  /** Time as text. */
  readonly pay_time: string;
}

/** 支付管理：支付成功. */
export interface FundsPayPush extends MessagePush<'funds_order_pay'> {
  /** The payment. */
  readonly order_info?: FundsPayment | undefined;
}

/** A profit-sharing order. */
export interface FundsProfitSharing {
  /** The merchant's profit-sharing order. */
  readonly profit_sharing_no: string;
  /** Fen. */
  readonly amount: number;
  /** Result. */
  readonly result: string;
  /** Time as text. */
  readonly finish_time: string;
}

/** 支付管理：分账完成. */
export interface FundsProfitSharingPush extends MessagePush<'funds_order_profitsharing'> {
  /** The profit-sharing order. */
  readonly order_info?: FundsProfitSharing | undefined;
}

/** A refund. */
export interface FundsRefund {
  /** The merchant's refund. */
  readonly refund_no: string;
  /** State of the refund. */
  readonly status: string;
  /** Time as text. */
  readonly success_time?: string | undefined;
}

/** 支付管理：退款结果. */
export interface FundsRefundPush extends MessagePush<'funds_order_refund'> {
  /** The refund. */
  readonly order_info?: FundsRefund | undefined;
}

/** A withdrawal. */
export interface Withdrawal {
  /** The merchant's withdrawal. */
  readonly out_request_no: string;
  /** What became of it. */
  readonly event: number;
}

/** 提现结果. */
export interface WithdrawPush extends MessagePush<'withdraw_notify'> {
  /** The withdrawal. */
  readonly withdraw_info?: Withdrawal | undefined;
}

/** A dispute and its state. */
export interface ComponentComplaint {
  /** Dispute. 64-bit, so a string. */
  readonly complaint_order_id: string;
  /** State of the dispute. */
  readonly state: number;
  /** What happened. */
  readonly event: number;
}

/** 纠纷单更新. */
export interface ComponentComplaintPush extends MessagePush<'complaint_notify'> {
  /** The dispute. */
  readonly complaint_info?: ComponentComplaint | undefined;
}

/** Pushes about orders and funds of the trade component (自定义交易组件). */
export type ComponentOrderPush =
  | ComponentOrderAnalyzePush
  | ComponentOrderPayPush
  | ComponentOrderCancelPush
  | ComponentOrderConfirmPush
  | ComponentOrderRefundPush
  | ComponentOrderSettlePush
  | FundsPayPush
  | FundsProfitSharingPush
  | FundsRefundPush
  | WithdrawPush
  | ComponentComplaintPush;

const componentOrder = { out_order_id: 'string', order_id: 'string' } as const;
const orderOnly = { order_info: componentOrder } as const;

/** Fields of {@link ComponentOrderPush}. */
export const componentOrderPushes: PushTable<ComponentOrderPush> = {
  open_product_order_analyze: { order_info: { ...componentOrder, openid: 'string' } },
  open_product_order_pay: { order_info: { ...componentOrder, transaction_id: 'string', pay_time: 'string' } },
  open_product_order_cancel: orderOnly,
  open_product_order_confirm: orderOnly,
  open_product_order_refund: orderOnly,
  open_product_order_settle: {
    order_info: { ...componentOrder, settle_no: 'string', amount: 'number', settle_time: 'string' },
  },
  funds_order_pay: { order_info: { trade_no: 'string', transaction_id: 'string', pay_time: 'string' } },
  funds_order_profitsharing: {
    order_info: { profit_sharing_no: 'string', amount: 'number', result: 'string', finish_time: 'string' },
  },
  funds_order_refund: { order_info: { refund_no: 'string', status: 'string', success_time: 'string' } },
  withdraw_notify: { withdraw_info: { out_request_no: 'string', event: 'number' } },
  complaint_notify: { complaint_info: { complaint_order_id: 'string', state: 'number', event: 'number' } },
};
