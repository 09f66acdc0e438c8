import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link createStores}. */
export interface CreateStoresRequest {
  /** Stores. */
  retail_info_list: {
    /** First-level type of store. */
    retail_type?: string | undefined;
    /** Second-level type of store; needed when the first is `其他`. */
    sub_retail_type?: string | undefined;
    /** Name of the store, 1 to 100 characters, a Chinese one counts twice. */
    retail_name: string;
    /** Province. */
    address_province: string;
    /** City. */
    address_city: string;
    /** District. */
    address_region: string;
    /** Street and number. */
    address_street: string;
    /** Phone number of the person in charge. */
    mobile_phone: string;
    /** Name of the enterprise. */
    biz_name?: string | undefined;
    /** Number of the business licence. */
    registration_number?: string | undefined;
    /** Legal person. */
    corporation_name?: string | undefined;
    /** Latitude. */
    latitude?: number | undefined;
    /** Longitude. */
    longitude?: number | undefined;
    /** Main goods, first level. */
    business_type?: string[] | undefined;
    /** Main goods, second level; needed when they include `其他`. */
    other_business_type?: string | undefined;
  }[];
}

/** Result of {@link createStores}. */
export interface CreateStoresResponse {
  /** Stores that were entered. */
  num_success: number;
  /** Stores that failed. */
  num_failure: number;
  /** Failures. */
  failure_record_list?:
    | {
        /** Phone number of the person in charge. */
        mobile_phone: string;
        /** Number of the business licence. */
        registration_number?: string | undefined;
        /**
         * 2 bad phone number, 3 bad type, 4 address not found, 5 phone number entered before, 6 bad name, 7 bad main goods.
         */
        failure_code: number;
      }[]
    | undefined;
}

/**
 * 预录入门店信息。Enters up to 100 stores ahead of their certification. Failures are told per store.
 * Calls `POST /wxa/business/batchcreateretail`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/store_assistant/api_batchcreateretail
 */
export const createStores: WechatEndpoint<CreateStoresRequest, CreateStoresResponse, 'authorizer'> = {
  id: 'batchCreateRetail',
  family: 'b2b',
  method: 'POST',
  path: '/wxa/business/batchcreateretail',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/store_assistant/api_batchcreateretail',
  permissionSets: [158],
  request: (z: Zod) =>
    z.strictObject({
      retail_info_list: z
        .array(
          z.strictObject({
            retail_type: z.string().optional(),
            sub_retail_type: z.string().optional(),
            retail_name: z.string(),
            address_province: z.string(),
            address_city: z.string(),
            address_region: z.string(),
            address_street: z.string(),
            mobile_phone: z.string(),
            biz_name: z.string().optional(),
            registration_number: z.string().optional(),
            corporation_name: z.string().optional(),
            latitude: z.number().optional(),
            longitude: z.number().optional(),
            business_type: z.array(z.string()).optional(),
            other_business_type: z.string().optional(),
          }),
        )
        .max(100),
    }),
  response: (z: Zod) =>
    z.looseObject({
      num_success: z.number(),
      num_failure: z.number(),
      failure_record_list: z
        .array(
          z.looseObject({
            mobile_phone: z.string(),
            registration_number: z.string().optional(),
            failure_code: z.number(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link getStoreInfo}. */
export interface GetStoreInfoRequest {
  /** Administrator or employee of the store; goes before the phone number. */
  openid?: string | undefined;
  /** Phone number of the person in charge; give this or `openid`. */
  mobile_phone?: string | undefined;
}

/** Result of {@link getStoreInfo}. */
export interface GetStoreInfoResponse {
  /** Stores. */
  info: {
    /** First-level type of store. */
    retail_type: string;
    /** Second-level type of store. */
    sub_retail_type: string;
    /** Name of the store. */
    retail_name: string;
    /** Address. */
    retail_address: string;
    /** Administrator or employee; the administrator when asked by phone number. */
    openid: string;
    /** Phone number of the person in charge. */
    mobile_phone: string;
    /** Name of the enterprise. */
    principal?: string | undefined;
    /** Number of the business licence. */
    identification?: string | undefined;
    /** Legal person. */
    legal_person_name?: string | undefined;
    /** How it was certified, as a code. */
    auth_mode: number;
    /** 1 certified. */
    status: number;
    /** Certification, seconds since the epoch. */
    auth_time?: number | undefined;
    /** Authorization, seconds since the epoch. */
    grant_time?: number | undefined;
  }[];
}

/**
 * 门店信息查询。Certified stores of a user, by openid or phone number.
 * Calls `POST /wxa/business/getretailinfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/store_assistant/api_getretailinfo
 */
export const getStoreInfo: WechatEndpoint<GetStoreInfoRequest, GetStoreInfoResponse, 'authorizer'> = {
  id: 'getRetailInfo',
  family: 'b2b',
  method: 'POST',
  path: '/wxa/business/getretailinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/store_assistant/api_getretailinfo',
  permissionSets: [158],
  request: (z: Zod) => z.strictObject({ openid: z.string().optional(), mobile_phone: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      info: z.array(
        z.looseObject({
          retail_type: z.string(),
          sub_retail_type: z.string(),
          retail_name: z.string(),
          retail_address: z.string(),
          openid: z.string(),
          mobile_phone: z.string(),
          principal: z.string().optional(),
          identification: z.string().optional(),
          legal_person_name: z.string().optional(),
          auth_mode: z.number(),
          status: z.number(),
          auth_time: z.number().optional(),
          grant_time: z.number().optional(),
        }),
      ),
    }),
};

/** Input of {@link listStoreMessages}. */
export interface ListStoreMessagesRequest {
  /** Items to skip, from 0. */
  start?: number | undefined;
  /** Items to return, 20 by default (not a position). */
  offset?: number | undefined;
  /** First day as `yyyy-MM-dd` in China time. */
  begin_date?: string | undefined;
  /** Last day as `yyyy-MM-dd` in China time. */
  end_date?: string | undefined;
}

/** Result of {@link listStoreMessages}. */
export interface ListStoreMessagesResponse {
  /** Number of messages in all. */
  total_num?: number | undefined;
  /** Messages. */
  data_line?:
    | {
        /** Id of the message at WeChat. */
        msg_id?: Int64 | undefined;
        /** Template, as a code. */
        msg_type?: number | undefined;
        /** Day of the message. */
        date?: string | undefined;
        /** Time of sending. */
        msg_time?: string | undefined;
        /** People it was sent to. */
        send_uv?: number | undefined;
        /** People who opened the mini program. */
        entry_uv?: number | undefined;
        /** Own id of the message. */
        business_msg_id?: string | undefined;
      }[]
    | undefined;
}

/**
 * 消息效果数据。How messages to stores did in a range of days.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxa/business/getretailmessagelist`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/notify/api_getretailmessagelist
 */
export const listStoreMessages: WechatPagedEndpoint<
  ListStoreMessagesRequest,
  ListStoreMessagesResponse,
  'authorizer',
  NonNullable<ListStoreMessagesResponse['data_line']>[number],
  'start' | 'offset'
> = {
  id: 'getRetailMessageList',
  family: 'b2b',
  method: 'POST',
  path: '/wxa/business/getretailmessagelist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/notify/api_getretailmessagelist',
  permissionSets: [158],
  paging: {
    kind: 'offset',
    offset: 'start',
    limit: 'offset',
    size: 1000,
    items: (answer) => answer.data_line,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) =>
    z.strictObject({
      start: z.number().optional(),
      offset: z.number().max(1000).optional(),
      begin_date: z.string().optional(),
      end_date: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      total_num: z.number().optional(),
      data_line: z
        .array(
          z.looseObject({
            msg_id: int64(z).optional(),
            msg_type: z.number().optional(),
            date: z.string().optional(),
            msg_time: z.string().optional(),
            send_uv: z.number().optional(),
            entry_uv: z.number().optional(),
            business_msg_id: z.string().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link listStoreOpenids}. */
export interface ListStoreOpenidsRequest {
  /** Items to return. */
  limit?: number | undefined;
  /** `page_context` of the last answer; empty at first. */
  page_context?: string | undefined;
}

/** Result of {@link listStoreOpenids}. */
export interface ListStoreOpenidsResponse {
  /** Administrators and employees, as openids. */
  openid_list?: string[] | undefined;
  /** Where the next page begins. */
  page_context?: string | undefined;
}

/**
 * 全量授权门店查询。Users of all stores that authorized the mini program.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxa/business/getretailopenidlist`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/store_assistant/api_getretailopenidlist
 */
export const listStoreOpenids: WechatPagedEndpoint<
  ListStoreOpenidsRequest,
  ListStoreOpenidsResponse,
  'authorizer',
  string,
  'page_context' | 'limit'
> = {
  id: 'getRetailOpenidList',
  family: 'b2b',
  method: 'POST',
  path: '/wxa/business/getretailopenidlist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/store_assistant/api_getretailopenidlist',
  permissionSets: [158],
  paging: {
    kind: 'cursor',
    cursor: 'page_context',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.openid_list,
    next: (answer) => answer.page_context,
  },
  request: (z: Zod) =>
    z.strictObject({ limit: z.number().min(1).max(100).optional(), page_context: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({ openid_list: z.array(z.string()).optional(), page_context: z.string().optional() }),
};

/** Input of {@link applyStoreAssistant}. */
export interface ApplyStoreAssistantRequest {
  /** Goods sold, such as `食品` or `其他`. */
  goods_type_list?: string[] | undefined;
  /** Kinds of shops sold to, such as `便利店`. */
  goods_sale_list?: string[] | undefined;
  /** Number of stores: `0-5千`, `5千-1万`, `1万-10万`, `10万-50万` or `50万以上`. */
  cover_num?: string | undefined;
  /** Services wanted: `门店订货`, `门店促销`, `门店活动执行`, `门店直播` or `其他`. */
  service_list?: string[] | undefined;
  /** What the mini program does, 21 to 100 Chinese characters. */
  description?: string | undefined;
  /** Contact, 1 to 7 Chinese characters. */
  contact_name?: string | undefined;
  /** Phone number of the contact. */
  contact_phone?: string | undefined;
  /** Mail address of the contact. */
  contact_email?: string | undefined;
}

/** Result of {@link applyStoreAssistant}. */
export type ApplyStoreAssistantResponse = NoFields;

/**
 * 申请开通门店助手。Applies for the store assistant on behalf of the mini program.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxa/business/retailbusinessapply`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/store_assistant/api_retailbusinessapply
 */
export const applyStoreAssistant: WechatEndpoint<
  ApplyStoreAssistantRequest,
  ApplyStoreAssistantResponse,
  'authorizer'
> = {
  id: 'retailBusinessApply',
  family: 'b2b',
  method: 'POST',
  path: '/wxa/business/retailbusinessapply',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/store_assistant/api_retailbusinessapply',
  permissionSets: [158],
  request: (z: Zod) =>
    z.strictObject({
      goods_type_list: z.array(z.string()).optional(),
      goods_sale_list: z.array(z.string()).optional(),
      cover_num: z.string().optional(),
      service_list: z.array(z.string()).optional(),
      description: z.string().optional(),
      contact_name: z.string().optional(),
      contact_phone: z.string().optional(),
      contact_email: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link sendStoreMessage}. */
export interface SendStoreMessageRequest {
  /** Template, as a code of the platform. */
  type: number;
  /** Content of the template as JSON text. */
  content: string;
  /** Receivers, as openids. */
  to_user_list: string[];
}

/** Result of {@link sendStoreMessage}. */
export type SendStoreMessageResponse = NoFields;

/**
 * 模板消息下发。Sends a template message to people in charge of stores.
 * Calls `POST /wxa/business/retailnotifybusiness`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/notify/api_retailnotifybusiness
 */
export const sendStoreMessage: WechatEndpoint<SendStoreMessageRequest, SendStoreMessageResponse, 'authorizer'> = {
  id: 'retailNotifyBusiness',
  family: 'b2b',
  method: 'POST',
  path: '/wxa/business/retailnotifybusiness',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/notify/api_retailnotifybusiness',
  permissionSets: [158],
  request: (z: Zod) =>
    z.strictObject({ type: z.number(), content: z.string(), to_user_list: z.array(z.string()).max(200) }),
  response: (z: Zod) => z.looseObject({}),
};
