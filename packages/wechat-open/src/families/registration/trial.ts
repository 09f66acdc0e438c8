import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link convertBetaToPersonal}. */
export interface ConvertBetaToPersonalRequest {
  /** Createtask starts the conversion, query reads its state. */
  action: 'createtask' | 'query';
  /** Phone number of the platform, shown in the message about the outcome. */
  component_phone: string;
  /** Always `true`; the client fills it in. */
  new_version?: true | undefined;
}

/** Result of {@link convertBetaToPersonal}. */
export interface ConvertBetaToPersonalResponse {
  /** Task of the conversion. */
  taskid?: string | undefined;
  /** Page for the user, valid 24 hours; show it as a QR code or send the link. */
  authorize_url?: string | undefined;
  /**
   * Task: 0 made, 1 timed out, 2 refused by the user, 3 agreed, 4 face check started, 5 face check failed, 6 face check passed, 7
   * phone code sent, 8 phone failed, 9 phone passed, 10 creation submitted, 11 creation failed, 12 created, 13 verified, 14
   * verification failed, 1001 subject has too many programs, 1002 subject blacklisted, 1003 administrator has too many accounts,
   * 1004 administrator blacklisted, 1005 phone has too many accounts, 1006 phone blacklisted, 1007 id card has too many accounts,
   * 1008 id card blacklisted.
   */
  status?: number | undefined;
}

/**
 * 转正为个人升级版小程序。Starts (`action` createtask) or reads (`action` query) the conversion of a trial program into a personal program
 * that may trade; the trade component is switched on for it. The trial program must have granted sets 18, 30, 76, 81 and 85
 * when it was made.
 * Calls `POST /wxa/component/fastnormalizebetaweapp`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/register-management/fast-regist-beta/api_fastnormalizebetaweapp.html
 */
export const convertBetaToPersonal: WechatEndpoint<
  ConvertBetaToPersonalRequest,
  ConvertBetaToPersonalResponse,
  'authorizer'
> = {
  id: 'fastNormalizeBetaWeapp',
  family: 'registration',
  method: 'POST',
  path: '/wxa/component/fastnormalizebetaweapp',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/register-management/fast-regist-beta/api_fastnormalizebetaweapp.html',
  query: ['action'],
  fixed: { new_version: true },
  permissionSets: [81],
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['createtask', 'query']),
      component_phone: z.string(),
      new_version: z.literal([true]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      taskid: z.string().optional(),
      authorize_url: z.string().optional(),
      status: z.number().optional(),
    }),
};

/** Input of {@link registerBeta}. */
export interface RegisterBetaRequest {
  /** Name, 4 to 30 characters; WeChat adds 的体验小程序 and refuses brands. */
  name: string;
  /** User who becomes administrator: an openid, not a WeChat id. */
  openid: string;
}

/** Result of {@link registerBeta}. */
export interface RegisterBetaResponse {
  /** Identifies this request in the event, which carries the new app id. */
  unique_id: string;
  /** Page for the user, valid 24 hours; after a failure take a new one. */
  authorize_url: string;
}

/**
 * 注册试用小程序。Starts the registration of a trial program (体验小程序) that is usable for about 14 days. The user confirms at
 * `authorize_url` within 24 hours; the outcome comes as the event notify_third_fastregisterbetaapp. A WeChat user can have 5
 * programs, trial and personal ones together.
 * Calls `POST /wxa/component/fastregisterbetaweapp`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/registerBetaMiniprogram.html
 */
export const registerBeta: WechatEndpoint<RegisterBetaRequest, RegisterBetaResponse, 'component'> = {
  id: 'registerBetaMiniprogram',
  family: 'registration',
  method: 'POST',
  path: '/wxa/component/fastregisterbetaweapp',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/registerBetaMiniprogram.html',
  errors: [86011],
  request: (z: Zod) => z.strictObject({ name: z.string(), openid: z.string() }),
  response: (z: Zod) => z.looseObject({ unique_id: z.string(), authorize_url: z.string() }),
};

/** Input of {@link requestOfficialAccountConsent}. */
export interface RequestOfficialAccountConsentRequest {
  /** App id, WeChat id or original id of the official account. */
  mp_appid: string;
  /** 1 when one person administers program and account, 0 when not. */
  same_admin: 0 | 1;
}

/** Result of {@link requestOfficialAccountConsent}. */
export interface RequestOfficialAccountConsentResponse {
  /** Page for the administrator of the official account. */
  authorize_url: string;
}

/**
 * 获取公众号管理员授权。First step of a conversion with the subject of an official account: makes a page where the administrator of that
 * account agrees. The ticket for {@link verifyBetaByOfficialAccount} comes as an event.
 * Calls `POST /wxa/getmpadminauth`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/getmpadminauth.html
 */
export const requestOfficialAccountConsent: WechatEndpoint<
  RequestOfficialAccountConsentRequest,
  RequestOfficialAccountConsentResponse,
  'authorizer'
> = {
  id: 'getMpAdminAuth',
  family: 'registration',
  method: 'POST',
  path: '/wxa/getmpadminauth',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/getmpadminauth.html',
  request: (z: Zod) => z.strictObject({ mp_appid: z.string(), same_admin: z.literal([0, 1]) }),
  response: (z: Zod) => z.looseObject({ authorize_url: z.string() }),
};

/** Input of {@link verifyBetaByOfficialAccount}. */
export interface VerifyBetaByOfficialAccountRequest {
  /** App id, WeChat id or original id of the official account. */
  mp_appid: string;
  /** Ticket from the event about the administrator’s consent, valid 2 hours. */
  ticket: string;
}

/** Result of {@link verifyBetaByOfficialAccount}. */
export interface VerifyBetaByOfficialAccountResponse {
  /** Page for the administrator of the mini program. */
  authorize_url: string;
}

/**
 * 复用公众号主体认证小程序。Second step: converts the trial program with the subject of the official account whose administrator agreed, see
 * {@link requestOfficialAccountConsent}.
 * Calls `POST /wxa/mpverifybetaweapp`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/mpverifybetaweapp.html
 */
export const verifyBetaByOfficialAccount: WechatEndpoint<
  VerifyBetaByOfficialAccountRequest,
  VerifyBetaByOfficialAccountResponse,
  'authorizer'
> = {
  id: 'mpVerifyBetaWeapp',
  family: 'registration',
  method: 'POST',
  path: '/wxa/mpverifybetaweapp',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/mpverifybetaweapp.html',
  request: (z: Zod) => z.strictObject({ mp_appid: z.string(), ticket: z.string() }),
  response: (z: Zod) => z.looseObject({ authorize_url: z.string() }),
};

/** Input of {@link setBetaName}. */
export interface SetBetaNameRequest {
  /** New name without the suffix, which WeChat adds. */
  name: string;
}

/** Result of {@link setBetaName}. */
export type SetBetaNameResponse = NoFields;

/**
 * 修改试用小程序名称。Renames a trial program that is not converted yet. The suffix 的体验小程序 stays even after the conversion, until
 * setNickName of basic-info removes it.
 * Sources disagree: Senparc names the token componentAccessToken; docs say authorizer_access_token.
 * Calls `POST /wxa/setbetaweappnickname`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/modifyBetaMiniprogramNickName.html
 */
export const setBetaName: WechatEndpoint<SetBetaNameRequest, SetBetaNameResponse, 'authorizer'> = {
  id: 'modifyBetaMiniprogramNickName',
  family: 'registration',
  method: 'POST',
  path: '/wxa/setbetaweappnickname',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/modifyBetaMiniprogramNickName.html',
  permissionSets: [81],
  errors: [86011, 91020],
  request: (z: Zod) => z.strictObject({ name: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link verifyBeta}. */
export interface VerifyBetaRequest {
  /** Enterprise to convert to. */
  verify_info: {
    /** Name as registered; 个体户 and the name of the legal person for a sole trader without a name. */
    enterprise_name: string;
    /** Unified social credit code, 18 characters. */
    code: string;
    /** Old form only: 1 unified social credit code, 2 organisation code, 3 business licence number. */
    code_type?: 1 | 2 | 3 | undefined;
    /** Old form only: name of the legal person. */
    legal_persona_name?: string | undefined;
    /** Old form only: WeChat id of the legal person. */
    legal_persona_wechat?: string | undefined;
    /** Old form only: id card number of the legal person. */
    legal_persona_idcard?: string | undefined;
    /** Phone number of the platform’s service desk. */
    component_phone: string;
  };
  /** Always `true`; the client fills it in. */
  new_version?: true | undefined;
}

/** Result of {@link verifyBeta}. */
export interface VerifyBetaResponse {
  /** Page for the legal person, valid 24 hours; show it as a QR code or send the link. */
  authorize_url?: string | undefined;
}

/**
 * 试用小程序快速转正。Converts a trial program into one of an enterprise or sole trader; legal person and administrator confirm. 5 calls
 * a minute, 100 a day; needs the trial program’s own token. The outcome comes as the event notify_third_fastverifybetaapp; call
 * setNickName of basic-info afterwards to drop the suffix.
 * Sources disagree: Senparc names the token componentAccessToken; docs say authorizer_access_token of the trial mini program
 * and a component token is rejected.
 * Calls `POST /wxa/verifybetaweapp`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/verfifyBetaMiniprogram.html
 */
export const verifyBeta: WechatEndpoint<VerifyBetaRequest, VerifyBetaResponse, 'authorizer'> = {
  id: 'verfifyBetaMiniprogram',
  family: 'registration',
  method: 'POST',
  path: '/wxa/verifybetaweapp',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/verfifyBetaMiniprogram.html',
  fixed: { new_version: true },
  permissionSets: [81],
  errors: [61070, 86004, 89247, 89248, 89249, 89251, 89252, 89253, 89254, 89255, 91021],
  request: (z: Zod) =>
    z.strictObject({
      verify_info: z.strictObject({
        enterprise_name: z.string(),
        code: z.string(),
        code_type: z.literal([1, 2, 3]).optional(),
        legal_persona_name: z.string().optional(),
        legal_persona_wechat: z.string().optional(),
        legal_persona_idcard: z.string().optional(),
        component_phone: z.string(),
      }),
      new_version: z.literal([true]).optional(),
    }),
  response: (z: Zod) => z.looseObject({ authorize_url: z.string().optional() }),
};
