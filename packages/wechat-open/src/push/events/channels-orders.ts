import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** An order. */
export interface ChannelsOrder {
  /** Order. 64-bit, so a string. */
  readonly order_id: string;
}

/** A cancelled order. */
export interface ChannelsOrderCancel extends ChannelsOrder {
  /** 1 user, 2 not paid in time, 3 all goods returned. */
  readonly cancel_type: number;
}

/** A received order. */
export interface ChannelsOrderConfirm extends ChannelsOrder {
  /** 1 user, 2 automatic. */
  readonly confirm_type: number;
}

/** A shipped order. */
export interface ChannelsOrderDelivery extends ChannelsOrder {
  /** Whether everything is shipped. */
  readonly finish_delivery: boolean;
}

/** A changed order. */
export interface ChannelsOrderChange extends ChannelsOrder {
  /** What changed. */
  readonly type: number;
}

/** A paid order. */
export interface ChannelsOrderPayment extends ChannelsOrder {
  /** Seconds since the epoch. */
  readonly pay_time: number;
}

/** A settled order. */
export interface ChannelsOrderSettlement extends ChannelsOrder {
  /** Seconds since the epoch. */
  readonly settle_time: number;
}

/** 订单下单. */
export interface ChannelsOrderNewPush extends MessagePush<'channels_ec_order_new'> {
  /** The order. */
  readonly order_info?: ChannelsOrder | undefined;
}

/** 订单取消. */
export interface ChannelsOrderCancelPush extends MessagePush<'channels_ec_order_cancel'> {
  /** The order. */
  readonly order_info?: ChannelsOrderCancel | undefined;
}

/** 订单支付成功. */
export interface ChannelsOrderPayPush extends MessagePush<'channels_ec_order_pay'> {
  /** The order. */
  readonly order_info?: ChannelsOrderPayment | undefined;
}

/** 订单发货. */
export interface ChannelsOrderDeliverPush extends MessagePush<'channels_ec_order_deliver'> {
  /** The order. */
  readonly order_info?: ChannelsOrderDelivery | undefined;
}

/** 订单确认收货. */
export interface ChannelsOrderConfirmPush extends MessagePush<'channels_ec_order_confirm'> {
  /** The order. */
  readonly order_info?: ChannelsOrderConfirm | undefined;
}

/** 订单结算成功. */
export interface ChannelsOrderSettlePush extends MessagePush<'channels_ec_order_settle'> {
  /** The order. */
  readonly order_info?: ChannelsOrderSettlement | undefined;
}

/** 订单其他信息更新. */
export interface ChannelsOrderChangePush extends MessagePush<'channels_ec_order_ext_info_update'> {
  /** The order. */
  readonly order_info?: ChannelsOrderChange | undefined;
}

/** 订单状态更新. */
export interface ProductOrderPush extends MessagePush<'product_order_status_update'> {
  /** The order and its state. */
  readonly ProductOrderStatusUpdate?: ProductOrderState | undefined;
}

/** State of an order. */
export interface ProductOrderState extends ChannelsOrder {
  /** State of the order. */
  readonly status: number;
}

/** State of an after-sale order. */
export interface AftersaleState {
  /** After-sale order. 64-bit, so a string. */
  readonly after_sale_order_id: string;
  /** Order. 64-bit, so a string. */
  readonly order_id: string;
  /** State of the after-sale order, such as `MERCHANT_PROCESSING`. */
  readonly status: string;
}

/** State of an after-sale order, and the members' discount. */
export interface DiscountedAftersaleState extends AftersaleState {
  /** Discount of members, in fen. */
  readonly wxa_vip_discounted_price?: number | undefined;
}

/** 售后单更新. */
export interface ChannelsAftersalePush extends MessagePush<'channels_ec_aftersale_update'> {
  /** The after-sale order. */
  readonly finder_shop_aftersale_status_update?: DiscountedAftersaleState | undefined;
}

/** 礼物单售后更新. */
export interface ChannelsPresentAftersalePush extends MessagePush<'channels_ec_present_aftersale_update'> {
  /** The after-sale order. */
  readonly finder_shop_present_aftersale_status_update?: AftersaleState | undefined;
}

/** A dispute. */
export interface ChannelsComplaint {
  /** Dispute. */
  readonly complaint_id: string;
  /** After-sale order. 64-bit, so a string. */
  readonly after_sale_order_id: string;
  /** Order. 64-bit, so a string. */
  readonly order_id: string;
  /** State of the dispute. */
  readonly complaint_status: number;
}

/** 纠纷单更新. */
export interface ChannelsComplaintPush extends MessagePush<'channels_ec_complaint_update'> {
  /** The dispute. */
  readonly finder_shop_complaint?: ChannelsComplaint | undefined;
}

/** State of a guarantee order. */
export interface GuaranteeState {
  /** Guarantee order. 64-bit, so a string. */
  readonly guarantee_order_id: string;
  /** Order. 64-bit, so a string. */
  readonly order_id: string;
  /** State of the guarantee order. */
  readonly status: string;
}

/** 保障单更新. */
export interface ChannelsGuaranteePush extends MessagePush<'channels_ec_guarantee_update'> {
  /** The guarantee order. */
  readonly finder_shop_guarantee_status_update?: GuaranteeState | undefined;
}

/** Pushes about orders of a channels shop (微信小店). */
export type ChannelsOrderPush =
  | ChannelsOrderNewPush
  | ChannelsOrderCancelPush
  | ChannelsOrderPayPush
  | ChannelsOrderDeliverPush
  | ChannelsOrderConfirmPush
  | ChannelsOrderSettlePush
  | ChannelsOrderChangePush
  | ProductOrderPush
  | ChannelsAftersalePush
  | ChannelsPresentAftersalePush
  | ChannelsComplaintPush
  | ChannelsGuaranteePush;

const channelsOrder = { order_id: 'string' } as const;
const aftersaleState = { after_sale_order_id: 'string', order_id: 'string', status: 'string' } as const;

/** Fields of {@link ChannelsOrderPush}. */
export const channelsOrderPushes: PushTable<ChannelsOrderPush> = {
  channels_ec_order_new: { order_info: channelsOrder },
  channels_ec_order_cancel: { order_info: { ...channelsOrder, cancel_type: 'number' } },
  channels_ec_order_pay: { order_info: { ...channelsOrder, pay_time: 'number' } },
  channels_ec_order_deliver: { order_info: { ...channelsOrder, finish_delivery: 'boolean' } },
  channels_ec_order_confirm: { order_info: { ...channelsOrder, confirm_type: 'number' } },
  channels_ec_order_settle: { order_info: { ...channelsOrder, settle_time: 'number' } },
  channels_ec_order_ext_info_update: { order_info: { ...channelsOrder, type: 'number' } },
  product_order_status_update: { ProductOrderStatusUpdate: { ...channelsOrder, status: 'number' } },
  channels_ec_aftersale_update: {
    finder_shop_aftersale_status_update: { ...aftersaleState, wxa_vip_discounted_price: 'number' },
  },
  channels_ec_present_aftersale_update: { finder_shop_present_aftersale_status_update: aftersaleState },
  channels_ec_complaint_update: {
    finder_shop_complaint: {
      complaint_id: 'string',
      after_sale_order_id: 'string',
      order_id: 'string',
      complaint_status: 'number',
    },
  },
  channels_ec_guarantee_update: {
    finder_shop_guarantee_status_update: { guarantee_order_id: 'string', order_id: 'string', status: 'string' },
  },
};
