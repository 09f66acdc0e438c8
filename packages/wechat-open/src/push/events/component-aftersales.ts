import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** An after-sale order. */
export interface ComponentAftersale {
  /** After-sale order. 64-bit, so a string. */
  readonly aftersale_id: string;
  /** The merchant's after-sale order. */
  readonly out_aftersale_id: string;
}

/** A new after-sale order. */
export interface NewComponentAftersale {
  /** After-sale order. 64-bit, so a string. */
  readonly aftersale_id: string;
  /** Order. 64-bit, so a string. */
  readonly order_id: string;
  /** The merchant's order. */
  readonly out_order_id: string;
}

interface Aftersale {
  /** The after-sale order. */
  readonly aftersale_info?: ComponentAftersale | undefined;
}

/** 用户提交售后申请. */
export interface AftersaleNewPush extends MessagePush<'aftersale_new_order'> {
  /** The after-sale order. */
  readonly aftersale_info?: NewComponentAftersale | undefined;
}

/** 用户修改售后申请. */
export interface AftersaleUpdatePush extends MessagePush<'aftersale_update_order'>, Aftersale {}

/** 用户取消售后申请. */
export interface AftersaleCancelPush extends MessagePush<'aftersale_user_cancel'>, Aftersale {}

/** 用户修改退货物流. */
export interface AftersaleReturnInfoPush extends MessagePush<'aftersale_user_modify_return_info'>, Aftersale {}

/** 用户确认退款凭证. */
export interface AftersaleCertificatePush extends MessagePush<'aftersale_user_confirm_refund_certificate'>, Aftersale {}

/** 用户上传退货物流超时. */
export interface AftersaleReturnOverduePush
  extends MessagePush<'aftersale_user_upload_return_info_overdue'>,
    Aftersale {}

/** 用户申请平台介入超时. */
export interface AftersaleJudgeOverduePush
  extends MessagePush<'aftersale_user_apply_platform_judge_overdue'>,
    Aftersale {}

/** 待商家确认收货. */
export interface AftersaleReceiptPush extends MessagePush<'aftersale_wait_merchant_confirm_receipt'>, Aftersale {}

/** 待商家线下退款. */
export interface AftersaleOfflineRefundPush extends MessagePush<'aftersale_wait_merchant_offline_refund'>, Aftersale {}

/** 商家确认收货超时. */
export interface AftersaleReceiptOverduePush
  extends MessagePush<'aftersale_merchant_confirm_receipt_overdue'>,
    Aftersale {}

/** 商家处理退款申请超时. */
export interface AftersaleRefundOverduePush
  extends MessagePush<'aftersale_merchant_handle_refund_overdue'>,
    Aftersale {}

/** 商家处理退货申请超时. */
export interface AftersaleHandleReturnOverduePush
  extends MessagePush<'aftersale_merchant_handle_return_overdue'>,
    Aftersale {}

/** 退款成功. */
export interface AftersaleRefundPush extends MessagePush<'aftersale_refund_success'>, Aftersale {}

/** 纠纷单改变售后状态. */
export interface AftersaleComplaintPush extends MessagePush<'aftersale_complaint_update_order_state'>, Aftersale {}

/** Pushes about after-sales of the trade component (自定义交易组件). */
export type ComponentAftersalePush =
  | AftersaleNewPush
  | AftersaleUpdatePush
  | AftersaleCancelPush
  | AftersaleReturnInfoPush
  | AftersaleCertificatePush
  | AftersaleReturnOverduePush
  | AftersaleJudgeOverduePush
  | AftersaleReceiptPush
  | AftersaleOfflineRefundPush
  | AftersaleReceiptOverduePush
  | AftersaleRefundOverduePush
  | AftersaleHandleReturnOverduePush
  | AftersaleRefundPush
  | AftersaleComplaintPush;

const aftersale = { aftersale_info: { aftersale_id: 'string', out_aftersale_id: 'string' } } as const;

/** Fields of {@link ComponentAftersalePush}. */
export const componentAftersalePushes: PushTable<ComponentAftersalePush> = {
  aftersale_new_order: { aftersale_info: { aftersale_id: 'string', order_id: 'string', out_order_id: 'string' } },
  aftersale_update_order: aftersale,
  aftersale_user_cancel: aftersale,
  aftersale_user_modify_return_info: aftersale,
  aftersale_user_confirm_refund_certificate: aftersale,
  aftersale_user_upload_return_info_overdue: aftersale,
  aftersale_user_apply_platform_judge_overdue: aftersale,
  aftersale_wait_merchant_confirm_receipt: aftersale,
  aftersale_wait_merchant_offline_refund: aftersale,
  aftersale_merchant_confirm_receipt_overdue: aftersale,
  aftersale_merchant_handle_refund_overdue: aftersale,
  aftersale_merchant_handle_return_overdue: aftersale,
  aftersale_refund_success: aftersale,
  aftersale_complaint_update_order_state: aftersale,
};
