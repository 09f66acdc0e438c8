import type { PushTable } from '../decode.js';
import type { TicketPush } from './base.js';

/** What a registration was asked with: the company's fields, or the person's. */
export interface RegistrationInfo {
  /** Company name. */
  readonly name?: string | undefined;
  /** Company code. */
  readonly code?: string | undefined;
  /** 1 unified social credit code, 2 organisation code, 3 business licence number. */
  readonly code_type?: number | undefined;
  /** WeChat id of the legal representative. */
  readonly legal_persona_wechat?: string | undefined;
  /** Name of the legal representative. */
  readonly legal_persona_name?: string | undefined;
  /** The platform's telephone number. */
  readonly component_phone?: string | undefined;
  /** A person's WeChat id. */
  readonly wxuser?: string | undefined;
  /** A person's name. */
  readonly idname?: string | undefined;
  /** Seen in personal registrations and in company ones made with `new_version`. */
  readonly taskid?: string | undefined;
}

/**
 * 快速注册小程序结果: of a company or a person. An `authorized` push for the same app comes too, in any order.
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Register_Mini_Programs/Fast_Registration_Interface_document.html
 */
export interface FastRegisterPush extends TicketPush<'notify_third_fasteregister'> {
  /** Only when `status` is 0. */
  readonly appid?: string | undefined;
  /** 0 when registered, else an error number. */
  readonly status: number;
  /** Authorization code of the new app, only when `status` is 0; a secret that works once. */
  readonly auth_code?: string | undefined;
  /** Text of the outcome. */
  readonly msg: string;
  /** What was asked for. */
  readonly info?: RegistrationInfo | undefined;
}

/** What a trial registration was asked with. */
export interface BetaRegistrationInfo {
  /** The request, as the call returned it. */
  readonly unique_id: string;
  /** Name of the company or of the trial app. */
  readonly name: string;
}

/** 创建试用小程序结果. */
export interface FastRegisterBetaAppPush extends TicketPush<'notify_third_fastregisterbetaapp'> {
  /** Only when `status` is 0. */
  readonly appid?: string | undefined;
  /** 0 when created, else an error number. */
  readonly status: number;
  /** Text of the outcome. */
  readonly msg: string;
  /** What was asked for. */
  readonly info?: BetaRegistrationInfo | undefined;
}

/** What a conversion of a trial app was asked with. */
export interface BetaVerificationInfo {
  /** Name of the company or of the trial app. */
  readonly name: string;
  /** Company code. */
  readonly code: string;
  /** 1 unified social credit code, 2 organisation code, 3 business licence number. */
  readonly code_type: number;
  /** WeChat id of the legal representative. */
  readonly legal_persona_wechat: string;
  /** Name of the legal representative. */
  readonly legal_persona_name: string;
  /** The platform's telephone number. */
  readonly component_phone: string;
}

/** 试用小程序快速认证结果: a trial app became a formal one, or did not. */
export interface FastVerifyBetaAppPush extends TicketPush<'notify_third_fastverifybetaapp'> {
  /** App id of the account. */
  readonly appid: string;
  /** 0 when verified, else an error number. */
  readonly status: number;
  /** Text of the outcome. */
  readonly msg: string;
  /** What was asked for. */
  readonly info?: BetaVerificationInfo | undefined;
}

/** Pushes about new mini programs. */
export type RegistrationPush = FastRegisterPush | FastRegisterBetaAppPush | FastVerifyBetaAppPush;

/** Fields of {@link RegistrationPush}. */
export const registrationPushes: PushTable<RegistrationPush> = {
  notify_third_fasteregister: {
    appid: 'string',
    status: 'number',
    auth_code: 'string',
    msg: 'string',
    info: {
      name: 'string',
      code: 'string',
      code_type: 'number',
      legal_persona_wechat: 'string',
      legal_persona_name: 'string',
      component_phone: 'string',
      wxuser: 'string',
      idname: 'string',
      taskid: 'string',
    },
  },
  notify_third_fastregisterbetaapp: {
    appid: 'string',
    status: 'number',
    msg: 'string',
    info: { unique_id: 'string', name: 'string' },
  },
  notify_third_fastverifybetaapp: {
    appid: 'string',
    status: 'number',
    msg: 'string',
    info: {
      name: 'string',
      code: 'string',
      code_type: 'number',
      legal_persona_wechat: 'string',
      legal_persona_name: 'string',
      component_phone: 'string',
    },
  },
};
