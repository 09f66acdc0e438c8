import type { PushTable } from '../decode.js';
import type { TicketPush } from './base.js';

// The pages of the filing events show message events in JSON; reports have them as XML on the ticket URL, which is followed here.
// Either form is read.

/** 小程序备案人脸核身结果. */
export interface IcpFilingVerifyResultPush extends TicketPush<'notify_icpfiling_verify_result'> {
  /** The face check. */
  readonly task_id: string;
  /** App id of the account. */
  readonly verify_appid: string;
  /** 2 failed, 3 passed. */
  readonly result: number;
  /** 9: the phone check passed along with it. */
  readonly along_with_auth_result?: number | undefined;
}

/** 小程序备案状态变更. */
export interface ApplyIcpFilingResultPush extends TicketPush<'notify_apply_icpfiling_result'> {
  /** App id of the account. */
  readonly authorizer_appid: string;
  /**
   * 2 platform review, 3 platform rejected, 4 bureau review, 5 bureau rejected, 6 filed, 1024 not filed, 1025 not filed and being
   * prepared; more exist.
   */
  readonly beian_status: number;
}

/** The company that verifies. */
export interface VerificationDispatch {
  /** Name. */
  readonly provider: string;
  /** How to reach it. */
  readonly contact: string;
  /** Seconds since the epoch. */
  readonly dispatch_time: number;
}

/** 小程序认证（代商家）进度. Comes when `task_status` becomes 0, 6, 9 or 12 and when `apply_status` becomes 2 to 5. */
export interface WxaAuthPush extends TicketPush<'notify_3rd_wxa_auth'> {
  /** App id of the account. */
  readonly appid: string;
  /** The verification task. */
  readonly taskid: string;
  /**
   * 0 created, 1 not handled within 24 h, 2 refused, 3 accepted, 4 face check started, 5 face check failed, 6 face check passed,
   * 7 SMS sent, 8 phone check failed, 9 phone check passed, 11 no order could be made, 12 order made, 14 failed, 15 to be paid.
   */
  readonly task_status: number;
  /** Counts after `task_status` 12: 0 none, 1 to be paid, 2 in review, 3 returned, 4 passed, 5 finally failed. */
  readonly apply_status: number;
  /** Explanation. */
  readonly message?: string | undefined;
  /** The company that verifies. */
  readonly dispatch_info?: VerificationDispatch | undefined;
}

/** 小程序年审与能力限制提醒. */
export interface WxaVerifyPush extends TicketPush<'notify_3rd_wxa_wxverify'> {
  /** App id of the account. */
  readonly appid: string;
  /** Seconds since the epoch. */
  readonly expired: number;
  /** Explanation. */
  readonly message: string;
}

/** 小程序认证及备案进度: verification and filing in one procedure. */
export interface WxaAuthAndIcpPush extends TicketPush<'notify_3rd_wxa_auth_and_icp'> {
  /** The procedure. */
  readonly procedure_id: string;
  /**
   * 9 phone check passed, 15 to be paid, 16 paid, 17 verification in review, 18 returned, 19 verified, 20 finally failed,
   * 21 no filing could be made, 22 platform review, 23 platform rejected, 24 bureau review, 25 bureau rejected, 26 both done,
   * 27 expired, 28 ended, 29 filing withdrawn.
   */
  readonly procedure_status: number;
  /** App id of the account. */
  readonly appid?: string | undefined;
  /** The verification task. */
  readonly taskid?: string | undefined;
  /** As in {@link WxaAuthPush}. */
  readonly task_status?: number | undefined;
  /** As in {@link WxaAuthPush}. */
  readonly apply_status?: number | undefined;
  /** Explanation. */
  readonly message?: string | undefined;
}

/** Pushes about verification (认证) and ICP filing (备案). */
export type VerificationPush =
  | IcpFilingVerifyResultPush
  | ApplyIcpFilingResultPush
  | WxaAuthPush
  | WxaVerifyPush
  | WxaAuthAndIcpPush;

/** Fields of {@link VerificationPush}. */
export const verificationPushes: PushTable<VerificationPush> = {
  notify_icpfiling_verify_result: {
    task_id: 'string',
    verify_appid: 'string',
    result: 'number',
    along_with_auth_result: 'number',
  },
  notify_apply_icpfiling_result: { authorizer_appid: 'string', beian_status: 'number' },
  notify_3rd_wxa_auth: {
    appid: 'string',
    taskid: 'string',
    task_status: 'number',
    apply_status: 'number',
    message: 'string',
    dispatch_info: { provider: 'string', contact: 'string', dispatch_time: 'number' },
  },
  notify_3rd_wxa_wxverify: { appid: 'string', expired: 'number', message: 'string' },
  notify_3rd_wxa_auth_and_icp: {
    procedure_id: 'string',
    procedure_status: 'number',
    appid: 'string',
    taskid: 'string',
    task_status: 'number',
    apply_status: 'number',
    message: 'string',
  },
};
