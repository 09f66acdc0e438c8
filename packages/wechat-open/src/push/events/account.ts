import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** 认证费用已支付. Known from SDKs. */
export interface VerifyPaidPush extends MessagePush<'wx_verify_pay_succ'> {
  /** The order. */
  readonly OrderId: string;
}

/** 认证已派单: the verification went to an auditing company. Known from SDKs. */
export interface VerifyDispatchPush extends MessagePush<'wx_verify_dispatch'> {
  /** Name of the auditing company. */
  readonly Provider: string;
  /** How to reach it. */
  readonly Contact: string;
  /** Seconds since the epoch. */
  readonly DispatchTime: number;
}

/** State of a trial app's verification through an official account. */
export interface BetaAppAuthorization {
  /** App id of the account. */
  readonly appid: string;
  /** App id of the official account. */
  readonly mp_appid: string;
  /** State of the application. */
  readonly status: number;
  /** Explanation. */
  readonly msg?: string | undefined;
  /** When it happened, as text. */
  readonly operation_time: string;
  /** Ticket of the application; a secret. */
  readonly ticket?: string | undefined;
}

interface BetaApp {
  /** The misspelling is WeChat's. */
  readonly ApplyAuthorizationInfoNoitfy?: BetaAppAuthorization | undefined;
}

/** 试用小程序认证结果. */
export interface BetaAppVerifyPush extends MessagePush<'betaapp_verify_event'>, BetaApp {}

/** 试用小程序认证申请. */
export interface BetaAppVerifyApplyPush extends MessagePush<'betaapp_verify_apply_event'>, BetaApp {}

/** 试用小程序授权申请. */
export interface BetaAppAuthorizationApplyPush extends MessagePush<'betaapp_authorization_apply_event'>, BetaApp {}

/** 付费接口额度提醒: a package of paid API calls runs low. */
export interface ChargeQuotaPush extends MessagePush<'charge_service_quota_notify'> {
  /** 3. */
  readonly event_type: number;
  /** The package of calls. A string, so that no digit is lost. */
  readonly spu_id: string;
  /** Name of the package. */
  readonly spu_name: string;
  /** Calls of the package. */
  readonly total_quota: number;
  /** Calls used. */
  readonly total_used_quota: number;
}

/** Sent by the console's push debugger. */
export interface DebugDemoPush extends MessagePush<'debug_demo'> {
  /** Text typed in at the debugger. */
  readonly debug_str: string;
}

/** Pushes about the account itself. */
export type AccountPush =
  | VerifyPaidPush
  | VerifyDispatchPush
  | BetaAppVerifyPush
  | BetaAppVerifyApplyPush
  | BetaAppAuthorizationApplyPush
  | ChargeQuotaPush
  | DebugDemoPush;

const betaApp = {
  ApplyAuthorizationInfoNoitfy: {
    appid: 'string',
    mp_appid: 'string',
    status: 'number',
    msg: 'string',
    operation_time: 'string',
    ticket: 'string',
  },
} as const;

/** Fields of {@link AccountPush}. */
export const accountPushes: PushTable<AccountPush> = {
  wx_verify_pay_succ: { OrderId: 'string' },
  wx_verify_dispatch: { Provider: 'string', Contact: 'string', DispatchTime: 'number' },
  betaapp_verify_event: betaApp,
  betaapp_verify_apply_event: betaApp,
  betaapp_authorization_apply_event: betaApp,
  charge_service_quota_notify: {
    event_type: 'number',
    spu_id: 'string',
    spu_name: 'string',
    total_quota: 'number',
    total_used_quota: 'number',
  },
  debug_demo: { debug_str: 'string' },
};
