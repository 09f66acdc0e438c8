import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link completeAdminRebind}. */
export interface CompleteAdminRebindRequest {
  /** Task that the page hands to the redirect address. */
  taskid: string;
}

/** Result of {@link completeAdminRebind}. */
export type CompleteAdminRebindResponse = NoFields;

/**
 * 小程序管理员换绑。Last step of a change of administrator: the page componentrebindadmin returns to the platform with a task, this call
 * carries it out. Needs the mini program’s token.
 * Calls `POST /cgi-bin/account/componentrebindadmin`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/product/Register_Mini_Programs/fast_registration_of_mini_program.html
 */
export const completeAdminRebind: WechatEndpoint<
  CompleteAdminRebindRequest,
  CompleteAdminRebindResponse,
  'authorizer'
> = {
  id: 'componentRebindAdmin',
  family: 'registration',
  method: 'POST',
  path: '/cgi-bin/account/componentrebindadmin',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/product/Register_Mini_Programs/fast_registration_of_mini_program.html',
  request: (z: Zod) => z.strictObject({ taskid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link registerByOfficialAccount}. */
export interface RegisterByOfficialAccountRequest {
  /** Ticket that the page fastregisterauth hands to the redirect address, valid 24 hours. */
  ticket: string;
}

/** Result of {@link registerByOfficialAccount}. */
export interface RegisterByOfficialAccountResponse {
  /** App id of the new mini program. */
  appid: string;
  /** Authorization code of the new mini program; exchange it for its refresh token at once. */
  authorization_code: string;
  /** "true" when the verification of the official account was taken over, a text. */
  is_wx_verify_succ: string;
  /** "true" when program and official account were linked, a text. */
  is_link_succ: string;
}

/**
 * 复用公众号主体快速注册小程序。Registers a mini program with the subject of a verified official account, whose token this call takes. At most
 * 5 a month for an account. Wait more than 5 seconds before a second attempt: the ticket counts as used (61058) while the first
 * one runs.
 * Calls `POST /cgi-bin/account/fastregister`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-officalaccount/registerMiniprogramByOffiaccount.html
 */
export const registerByOfficialAccount: WechatEndpoint<
  RegisterByOfficialAccountRequest,
  RegisterByOfficialAccountResponse,
  'authorizer'
> = {
  id: 'registerMiniprogramByOffiaccount',
  family: 'registration',
  method: 'POST',
  path: '/cgi-bin/account/fastregister',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-officalaccount/registerMiniprogramByOffiaccount.html',
  permissionSets: [27],
  errors: [61028, 61029, 61051, 61052, 61053, 61054, 61055, 61056, 61057, 61058, 61060, 61061],
  request: (z: Zod) => z.strictObject({ ticket: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      appid: z.string(),
      authorization_code: z.string(),
      is_wx_verify_succ: z.string(),
      is_link_succ: z.string(),
    }),
};

/** Input of {@link registerEnterprise}. */
export interface RegisterEnterpriseRequest {
  /** Create starts a task, query reads its state. */
  action: 'create' | 'query';
  /**
   * Name of the enterprise as registered; 个体户 and the name of the legal person for a sole trader without a name. For create.
   */
  name?: string | undefined;
  /** Unified social credit code, 18 characters; for create. */
  code?: string | undefined;
  /** Phone number of the platform’s service desk; for create. */
  component_phone?: string | undefined;
  /** Always `true`; the client fills it in. */
  new_version?: true | undefined;
  /** Task to read, from the answer to create; for query. */
  taskid?: string | undefined;
}

/** Result of {@link registerEnterprise}. */
export interface RegisterEnterpriseResponse {
  /** Task, to be read with `action` query. */
  taskid?: string | undefined;
  /** Page for the legal person, valid 24 hours; show it as a QR code or send the link. */
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
 * 快速注册企业小程序。Starts (`action` create) or reads (`action` query) the registration of an enterprise’s or sole trader’s mini
 * program. Pass `authorize_url` on to the legal person, who confirms it in WeChat within 24 hours; the outcome comes as the
 * event notify_third_fasteregister. The new program is unverified.
 * Calls `POST /wxa/component/fastregisterenterpriseweapp`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/register-management/fast-registration-ent/api_fastregisterenterpriseweapp.html
 */
export const registerEnterprise: WechatEndpoint<RegisterEnterpriseRequest, RegisterEnterpriseResponse, 'component'> = {
  id: 'fastRegisterEnterpriseWeapp',
  family: 'registration',
  method: 'POST',
  path: '/wxa/component/fastregisterenterpriseweapp',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/register-management/fast-registration-ent/api_fastregisterenterpriseweapp.html',
  query: ['action'],
  fixed: { new_version: true },
  errors: [89247, 89249, 89250, 89253, 89254, 89255],
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['create', 'query']),
      name: z.string().optional(),
      code: z.string().min(18).max(18).optional(),
      component_phone: z.string().optional(),
      new_version: z.literal([true]).optional(),
      taskid: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      taskid: z.string().optional(),
      authorize_url: z.string().optional(),
      status: z.number().optional(),
    }),
};

/** Input of {@link registerPersonal}. */
export interface RegisterPersonalRequest {
  /** Always `create`; the client fills it in. */
  action?: 'create' | undefined;
  /** Real name of the user; the current form no longer compares it in advance. */
  idname: string;
  /** WeChat id of the user, not an openid. */
  wxuser: string;
  /** Phone number of the platform’s service desk. */
  component_phone?: string | undefined;
  /** Always `true`; the client fills it in. */
  new_version?: true | undefined;
}

/** Result of {@link registerPersonal}. */
export interface RegisterPersonalResponse {
  /** Task, for {@link getPersonalRegistration}. */
  taskid: string;
  /**
   * Task: 0 made, 1 timed out, 2 refused by the user, 3 agreed, 4 face check started, 5 face check failed, 6 face check passed, 7
   * phone code sent, 8 phone failed, 9 phone passed, 10 creation submitted, 11 creation failed, 12 created, 13 verified, 14
   * verification failed, 1001 subject has too many programs, 1002 subject blacklisted, 1003 administrator has too many accounts,
   * 1004 administrator blacklisted, 1005 phone has too many accounts, 1006 phone blacklisted, 1007 id card has too many accounts,
   * 1008 id card blacklisted.
   */
  status: number;
  /** Page for the user, valid 24 hours; show it as a QR code or send the link. */
  authorize_url?: string | undefined;
}

/**
 * 快速注册个人小程序。Starts the registration of a person’s mini program. Pass `authorize_url` on to the user, who confirms identity,
 * face and phone within 24 hours; the outcome comes as the event notify_third_fasteregister. Such programs cannot use WeChat
 * Pay and start unverified.
 * Calls `POST /wxa/component/fastregisterpersonalweapp`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ind/fastRegisterPersonalMp.html
 */
export const registerPersonal: WechatEndpoint<RegisterPersonalRequest, RegisterPersonalResponse, 'component'> = {
  id: 'fastRegisterPersonalMp',
  family: 'registration',
  method: 'POST',
  path: '/wxa/component/fastregisterpersonalweapp',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ind/fastRegisterPersonalMp.html',
  query: ['action'],
  fixed: { action: 'create', new_version: true },
  errors: [61070, 86004, 89247, 89249, 89254],
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['create']).optional(),
      idname: z.string(),
      wxuser: z.string(),
      component_phone: z.string().optional(),
      new_version: z.literal([true]).optional(),
    }),
  response: (z: Zod) => z.looseObject({ taskid: z.string(), status: z.number(), authorize_url: z.string().optional() }),
};

/** Input of {@link getPersonalRegistration}. */
export interface GetPersonalRegistrationRequest {
  /** Always `query`; the client fills it in. */
  action?: 'query' | undefined;
  /** Task, from {@link registerPersonal}. */
  taskid: string;
  /** Always `true`; the client fills it in. */
  new_version?: true | undefined;
}

/** Result of {@link getPersonalRegistration}. */
export interface GetPersonalRegistrationResponse {
  /** The task once more. */
  taskid: string;
  /**
   * Task: 0 made, 1 timed out, 2 refused by the user, 3 agreed, 4 face check started, 5 face check failed, 6 face check passed, 7
   * phone code sent, 8 phone failed, 9 phone passed, 10 creation submitted, 11 creation failed, 12 created, 13 verified, 14
   * verification failed, 1001 subject has too many programs, 1002 subject blacklisted, 1003 administrator has too many accounts,
   * 1004 administrator blacklisted, 1005 phone has too many accounts, 1006 phone blacklisted, 1007 id card has too many accounts,
   * 1008 id card blacklisted.
   */
  status: number;
  /** Page for the user, valid 24 hours from the start of the task. */
  authorize_url?: string | undefined;
}

/**
 * 查询快速注册个人小程序任务。State of a task of {@link registerPersonal}.
 * Calls `POST /wxa/component/fastregisterpersonalweapp`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ind/fastRegisterPersonalMp.html
 */
export const getPersonalRegistration: WechatEndpoint<
  GetPersonalRegistrationRequest,
  GetPersonalRegistrationResponse,
  'component'
> = {
  id: 'fastRegisterPersonalMpQuery',
  family: 'registration',
  method: 'POST',
  path: '/wxa/component/fastregisterpersonalweapp',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ind/fastRegisterPersonalMp.html',
  query: ['action'],
  fixed: { action: 'query', new_version: true },
  errors: [89250],
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['query']).optional(),
      taskid: z.string(),
      new_version: z.literal([true]).optional(),
    }),
  response: (z: Zod) => z.looseObject({ taskid: z.string(), status: z.number(), authorize_url: z.string().optional() }),
};

/** Input of {@link registerUpgradedPersonal}. */
export interface RegisterUpgradedPersonalRequest {
  /** Create starts a task, query reads its state. */
  action?: 'create' | 'query' | undefined;
  /** User who becomes administrator: an openid, not a WeChat id. For create. */
  openid?: string | undefined;
  /** Phone number of the platform’s service desk; for create. */
  component_phone?: string | undefined;
  /** Always `true`; the client fills it in. */
  new_version?: true | undefined;
  /** Task to read, from the answer to create; for query. */
  taskid?: string | undefined;
}

/** Result of {@link registerUpgradedPersonal}. */
export interface RegisterUpgradedPersonalResponse {
  /** Task, to be read with `action` query. */
  taskid?: string | undefined;
  /** Page for the user, valid one day; show it as a QR code or send the link. */
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
 * 快速注册个人升级版小程序。Starts (`action` create) or reads (`action` query) the registration of a personal program that may trade; the
 * trade component is switched on for it. Only for platforms with top assessment, a deposit above 50 % and the feature switched
 * on; they need sets 18, 30, 76 and 85.
 * Calls `POST /wxa/component/fastregistertransactionweapp`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/register-management/fast-registration-ind/api_fastregistertransactionweapp.html
 */
export const registerUpgradedPersonal: WechatEndpoint<
  RegisterUpgradedPersonalRequest,
  RegisterUpgradedPersonalResponse,
  'component'
> = {
  id: 'fastRegisterTransactionWeapp',
  family: 'registration',
  method: 'POST',
  path: '/wxa/component/fastregistertransactionweapp',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/register-management/fast-registration-ind/api_fastregistertransactionweapp.html',
  query: ['action'],
  fixed: { new_version: true },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['create', 'query']).optional(),
      openid: z.string().optional(),
      component_phone: z.string().optional(),
      new_version: z.literal([true]).optional(),
      taskid: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      taskid: z.string().optional(),
      authorize_url: z.string().optional(),
      status: z.number().optional(),
    }),
};

/** Input of {@link registerEnterpriseLegacy}. */
export interface RegisterEnterpriseLegacyRequest {
  /** Always `create`; the client fills it in. */
  action?: 'create' | undefined;
  /** Registered name of the enterprise. */
  name: string;
  /** Registration number of the enterprise. */
  code: string;
  /**
   * 1 unified social credit code (18 characters), 2 organisation code (9 characters, with the hyphen), 3 business licence number
   * (15 characters).
   */
  code_type: 1 | 2 | 3;
  /** Name of the legal person. */
  legal_persona_name: string;
  /** WeChat id of the legal person. */
  legal_persona_wechat: string;
  /** Phone number of the provider, shown to the legal person. */
  component_phone?: string | undefined;
}

/** Result of {@link registerEnterpriseLegacy}. */
export type RegisterEnterpriseLegacyResponse = NoFields;

/**
 * 快速注册企业小程序（旧）。The older registration of an enterprise’s mini program. Its result came as the push
 * `notify_third_fasteregister`.
 * Calls `POST /cgi-bin/component/fastregisterweapp`.
 *
 * @deprecated Withdrawn by the platform on 2026-04-30 12:00 China time (official announcement of 2026
 * (developers.weixin.qq.com/community/develop/doc/0004829e9105005ce7d480e6561401)); answers -1 since then
 * (community/develop/doc/000044ceb88098c22a152ff2c66000). Use registerEnterprise.
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ent/registerMiniprogram.html
 */
export const registerEnterpriseLegacy: WechatEndpoint<
  RegisterEnterpriseLegacyRequest,
  RegisterEnterpriseLegacyResponse,
  'component'
> = {
  id: 'registerMiniprogram',
  family: 'registration',
  method: 'POST',
  path: '/cgi-bin/component/fastregisterweapp',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ent/registerMiniprogram.html',
  query: ['action'],
  fixed: { action: 'create' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['create']).optional(),
      name: z.string(),
      code: z.string(),
      code_type: z.literal([1, 2, 3]),
      legal_persona_name: z.string(),
      legal_persona_wechat: z.string(),
      component_phone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getEnterpriseRegistrationLegacy}. */
export interface GetEnterpriseRegistrationLegacyRequest {
  /** Always `search`; the client fills it in. */
  action?: 'search' | undefined;
  /** Registered name of the enterprise. */
  name: string;
  /** Name of the legal person. */
  legal_persona_name: string;
  /** WeChat id of the legal person. */
  legal_persona_wechat: string;
}

/** Result of {@link getEnterpriseRegistrationLegacy}. */
export type GetEnterpriseRegistrationLegacyResponse = NoFields;

/**
 * 查询快速注册企业小程序任务（旧）。State of a registration by {@link registerEnterpriseLegacy}: an error number tells it.
 * Calls `POST /cgi-bin/component/fastregisterweapp`.
 *
 * @deprecated Withdrawn with registerMiniprogram on 2026-04-30 12:00 China time (official announcement of 2026
 * (developers.weixin.qq.com/community/develop/doc/0004829e9105005ce7d480e6561401)); polls only tasks of that call. Use
 * registerEnterprise with action query.
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ent/registerMiniprogram.html
 */
export const getEnterpriseRegistrationLegacy: WechatEndpoint<
  GetEnterpriseRegistrationLegacyRequest,
  GetEnterpriseRegistrationLegacyResponse,
  'component'
> = {
  id: 'registerMiniprogramSearch',
  family: 'registration',
  method: 'POST',
  path: '/cgi-bin/component/fastregisterweapp',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ent/registerMiniprogram.html',
  query: ['action'],
  fixed: { action: 'search' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['search']).optional(),
      name: z.string(),
      legal_persona_name: z.string(),
      legal_persona_wechat: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
