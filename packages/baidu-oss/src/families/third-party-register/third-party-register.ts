import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** List of `{ sub_category_id, qualis }`: the category of the second level and, where needed, its qualifications `{ id, addr }` with an uploaded image. */
interface AppCategory {
  /** Id of the category of the second level. */
  sub_category_id: Int64 | string;
  /** Qualifications; leave out where none is needed. */
  qualis?:
    | {
        /** Id of the qualification item, from the category list. */
        id: Int64 | string;
        /** Image address that the image upload gave. */
        addr: string;
      }[]
    | undefined;
}

const appCategory = (z: Zod) =>
  z.strictObject({
    sub_category_id: z.union([int64(z), z.string()]),
    qualis: z.array(z.strictObject({ id: z.union([int64(z), z.string()]), addr: z.string() })).optional(),
  });

/** Input of {@link registerAccount}. */
export interface RegisterAccountRequest {
  /** Registration code from the customer’s authorisation; valid as long as the authorisation lasts. */
  authorization_code: string;
  /** Image address of the confirmation letter; needed for government accounts. */
  confirm_letter?: string | undefined;
  /** Official site; needed for government accounts. */
  website?: string | undefined;
  /** Name of the mini program, 3 to 30 characters, Chinese ones counting two. */
  app_name: string;
  /** Description, 10 to 56 characters, Chinese ones counting two. */
  app_desc: string;
  /** Image address of the icon, from the image upload. */
  app_avatar: string;
  /**
   * List of `{ sub_category_id, qualis }`: the category of the second level and, where needed, its qualifications `{ id, addr }`
   * with an uploaded image.
   */
  app_category: AppCategory[] | string;
  /** Name of the organisation or company. */
  org_name: string;
  /** Organisation code or number of the business licence. */
  org_code: string;
  /** Image address of the licence. */
  org_license: string;
  /** 2 media, 3 company, 4 government, 5 other. */
  org_type: 2 | 3 | 4 | 5;
  /** Needed for media (1 institution, 2 media company) and companies (1 sole trader, 2 company). */
  org_sub_type?: 1 | 2 | undefined;
  /** Image addresses that prove the right to a brand or high-traffic word in the name, separated by commas. */
  app_name_material?: string | undefined;
  /** Name of the agent. */
  agent?: string | undefined;
}

/** Result of {@link registerAccount}. */
export interface RegisterAccountResponse {
  /** The answer’s content. */
  data: {
    /** Id of the customer’s account. */
    customer_id: Int64 | string;
  };
}

/**
 * 代注册账号。Registers the customer’s account and creates its first mini program; also sends corrected papers after a refusal. The
 * result arrives as event `ACCOUNT_AND_APP_CREATE_AUDIT_PASS`, `ACCOUNT_AND_APP_CREATE_AUDIT_FAIL` or `APP_CREATE_FAIL`; Baidu
 * has to open this API to the platform.
 * Calls `POST /rest/2.0/smartapp/account/register`.
 *
 * @see https://smartprogram.baidu.com/docs/third/register/
 */
export const registerAccount: BaiduEndpoint<RegisterAccountRequest, RegisterAccountResponse, 'tp'> = {
  id: 'tp.register.accountRegister',
  family: 'third-party-register',
  method: 'POST',
  path: '/rest/2.0/smartapp/account/register',
  auth: 'tp',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/register/',
  errors: [40001, 47008, 50016, 50017, 50018, 50020, 50021, 50022, 50023, 50024, 50025, 50027],
  request: (z: Zod) =>
    z.strictObject({
      authorization_code: z.string(),
      confirm_letter: z.string().optional(),
      website: z.string().optional(),
      app_name: z.string(),
      app_desc: z.string(),
      app_avatar: z.string(),
      app_category: z.union([z.array(appCategory(z)), z.string()]),
      org_name: z.string(),
      org_code: z.string(),
      org_license: z.string(),
      org_type: z.literal([2, 3, 4, 5]),
      org_sub_type: z.literal([1, 2]).optional(),
      app_name_material: z.string().optional(),
      agent: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ customer_id: z.union([int64(z), z.string()]) }) }),
};

/** Input of {@link createApp}. */
export interface CreateAppRequest {
  /** Creation code from the customer’s authorisation; valid as long as the authorisation lasts. */
  create_authorization_code: string;
  /** Name of the mini program. */
  app_name: string;
  /** Description of the mini program. */
  app_desc: string;
  /** Image address of the icon, from the image upload. */
  photo: string;
  /**
   * List of `{ sub_category_id, qualis }`: the category of the second level and, where needed, its qualifications `{ id, addr }`
   * with an uploaded image.
   */
  category: AppCategory[] | string;
  /** Image addresses that prove the right to a brand or high-traffic word in the name, separated by commas. */
  app_name_material?: string | undefined;
}

/** Result of {@link createApp}. */
export interface CreateAppResponse {
  /** The answer’s content. */
  data: {
    /** Id of the new mini program. */
    app_id: Int64 | string;
    /** AppKey of the new mini program. */
    app_key: string;
    /** Id of the review of its basic information. */
    examine_id?: Int64 | string | undefined;
    /** Code to exchange for an access token of the new mini program. */
    authorization_code: string;
  };
}

/**
 * 代创建小程序。Creates a mini program for a customer whose account is registered already; may be called again for more of them.
 * Calls `POST /rest/2.0/smartapp/app/createbytp`.
 *
 * @see https://smartprogram.baidu.com/docs/third/register/
 */
export const createApp: BaiduEndpoint<CreateAppRequest, CreateAppResponse, 'tp'> = {
  id: 'tp.register.appCreatebytp',
  family: 'third-party-register',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/createbytp',
  auth: 'tp',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/register/',
  request: (z: Zod) =>
    z.strictObject({
      create_authorization_code: z.string(),
      app_name: z.string(),
      app_desc: z.string(),
      photo: z.string(),
      category: z.union([z.array(appCategory(z)), z.string()]),
      app_name_material: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        app_id: z.union([int64(z), z.string()]),
        app_key: z.string(),
        examine_id: z.union([int64(z), z.string()]).optional(),
        authorization_code: z.string(),
      }),
    }),
};

/** Input of {@link exchangeCodeForApps}. */
export interface ExchangeCodeForAppsRequest {
  /** Registration or creation code. */
  authorization_code: string;
}

/** Result of {@link exchangeCodeForApps}. */
export interface ExchangeCodeForAppsResponse {
  /** The mini programs created with the code. */
  data: {
    /** Id of the mini program. */
    app_id: Int64 | string;
    /** Name of the mini program. */
    app_name?: string | undefined;
    /** AppKey of the mini program. */
    app_key: string;
  }[];
}

/**
 * 授权码换取小程序信息。Tells which mini programs were created with a registration or creation code: one for a registration code, possibly
 * several for a creation code.
 * Calls `GET /rest/2.0/smartapp/auth/tp/authcodetoapp`.
 *
 * @see https://smartprogram.baidu.com/docs/third/register/
 */
export const exchangeCodeForApps: BaiduEndpoint<ExchangeCodeForAppsRequest, ExchangeCodeForAppsResponse, 'tp'> = {
  id: 'tp.register.authTpAuthcodetoapp',
  family: 'third-party-register',
  method: 'GET',
  path: '/rest/2.0/smartapp/auth/tp/authcodetoapp',
  auth: 'tp',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/register/',
  request: (z: Zod) => z.strictObject({ authorization_code: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          app_id: z.union([int64(z), z.string()]),
          app_name: z.string().optional(),
          app_key: z.string(),
        }),
      ),
    }),
};

/** Input of {@link exchangeCodeForCustomerId}. */
export interface ExchangeCodeForCustomerIdRequest {
  /** Registration code. */
  authorization_code: string;
}

/** Result of {@link exchangeCodeForCustomerId}. */
export interface ExchangeCodeForCustomerIdResponse {
  /** The answer’s content. */
  data: {
    /** Id of the customer’s account. */
    customer_id: Int64 | string;
  };
}

/**
 * 通过授权码换取customer_id。Gets the customer id that belongs to a registration code, in case the answer of the registration was lost.
 * Calls `GET /rest/2.0/smartapp/auth/tp/authcodetocustomerid`.
 *
 * @see https://smartprogram.baidu.com/docs/third/register/
 */
export const exchangeCodeForCustomerId: BaiduEndpoint<
  ExchangeCodeForCustomerIdRequest,
  ExchangeCodeForCustomerIdResponse,
  'tp'
> = {
  id: 'tp.register.authTpAuthcodetocustomerid',
  family: 'third-party-register',
  method: 'GET',
  path: '/rest/2.0/smartapp/auth/tp/authcodetocustomerid',
  auth: 'tp',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/register/',
  request: (z: Zod) => z.strictObject({ authorization_code: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ customer_id: z.union([int64(z), z.string()]) }) }),
};
