import type { PushTable } from '../decode.js';
import type { TicketPush } from './base.js';

/** What became of one app's request. */
export interface OrderPathApplyResult {
  /** App id of the account. */
  readonly appid: string;
  /** 0 submitted, 1 duplicate, -1 busy, -2 wrong app id. */
  readonly ret_code: number;
}

/** 批量申请订单页 path 结果. The page shows `List/Appid/AuditId/RetCode`; real pushes look as here. */
export interface OrderPathApplyResultPush extends TicketPush<'order_path_apply_result_notify'> {
  /** One entry per account. */
  readonly list: readonly OrderPathApplyResult[];
}

/** What became of one app's review. */
export interface OrderPathAuditResult {
  /** App id of the account. */
  readonly appid: string;
  /** Review. A string, so that no digit is lost. */
  readonly audit_id: string;
  /** 3 rejected, 4 approved; may be missing. */
  readonly status?: number | undefined;
  /** Seconds since the epoch. */
  readonly apply_time: number;
  /** Seconds since the epoch. */
  readonly audit_time: number;
  /** Why it was refused. */
  readonly reason: string;
}

/** 订单页 path 审核结果. */
export interface OrderPathAuditResultPush extends TicketPush<'order_path_audit_result_notify'> {
  /** One entry per account. */
  readonly list: readonly OrderPathAuditResult[];
}

/** Pushes about order pages (订单页 path). */
export type OrderPathPush = OrderPathApplyResultPush | OrderPathAuditResultPush;

/** Fields of {@link OrderPathPush}. */
export const orderPathPushes: PushTable<OrderPathPush> = {
  order_path_apply_result_notify: { list: [{ appid: 'string', ret_code: 'number' }] },
  order_path_audit_result_notify: {
    list: [
      {
        appid: 'string',
        audit_id: 'string',
        status: 'number',
        apply_time: 'number',
        audit_time: 'number',
        reason: 'string',
      },
    ],
  },
};
