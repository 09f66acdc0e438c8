import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { MakeObject } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Push to a cloud hosting container. */
interface ContainerConfig {
  /** Whether this push is on. */
  enable: boolean;
  /** Environment of the container. */
  qbase_env?: string | undefined;
  /** Path in the container that receives the messages. */
  qbase_container_path?: string | undefined;
  /** Format of the messages: 1 JSON, 2 XML. */
  text_mode?: number | undefined;
}

const containerConfig = (z: Zod, object: MakeObject = z.strictObject) =>
  object({
    enable: z.boolean(),
    qbase_env: z.string().optional(),
    qbase_container_path: z.string().optional(),
    text_mode: z.number().optional(),
  });

/** Push to cloud functions. */
interface FunctionConfig {
  /** Whether this push is on. */
  enable: boolean;
  /** Which message goes to which function. */
  callbacks?:
    | {
        /** Whether this push is on. */
        enable: boolean;
        /** Type of message, such as `event`. */
        msgType: string;
        /** Event, when the type is `event`. */
        event: string;
        /** Environment of the function. */
        env: string;
        /** Cloud function that receives it. */
        functionName: string;
      }[]
    | undefined;
}

const functionConfig = (z: Zod, object: MakeObject = z.strictObject) =>
  object({
    enable: z.boolean(),
    callbacks: z
      .array(
        object({
          enable: z.boolean(),
          msgType: z.string(),
          event: z.string(),
          env: z.string(),
          functionName: z.string(),
        }),
      )
      .optional(),
  });

/** Input of {@link getAppConfig}. */
export interface GetAppConfigRequest {
  /** Number of the kind of configuration. */
  type: number;
}

/** Result of {@link getAppConfig}. */
export interface GetAppConfigResponse {
  /** Configuration as JSON text. */
  config: string;
}

/**
 * 获取小程序配置。Cloud configuration of the account.
 * Calls `POST /tcb/getappconfig`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/getAppConfig.html
 */
export const getAppConfig: WechatEndpoint<GetAppConfigRequest, GetAppConfigResponse, 'authorizer'> = {
  id: 'tcbGetAppConfig',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/getappconfig',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/getAppConfig.html',
  permissionSets: [49],
  request: (z: Zod) => z.strictObject({ type: z.number() }),
  response: (z: Zod) => z.looseObject({ config: z.string() }),
};

/** Input of {@link getCallbackConfig}. */
export type GetCallbackConfigRequest = NoFields;

/** Result of {@link getCallbackConfig}. */
export interface GetCallbackConfigResponse {
  /** Both kinds of push. */
  data: {
    /** Push to a cloud hosting container. */
    container_config: ContainerConfig;
    /** Push to cloud functions. */
    function_config: FunctionConfig;
  };
}

/**
 * 查询消息推送配置。Where messages and events of the account are pushed in the cloud.
 * Calls `POST /tcb/getcallbackconfig`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/msg-push/getCallBackConfig.html
 */
export const getCallbackConfig: WechatEndpoint<GetCallbackConfigRequest, GetCallbackConfigResponse, 'authorizer'> = {
  id: 'getCallBackConfig',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/getcallbackconfig',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/msg-push/getCallBackConfig.html',
  permissionSets: [49],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        container_config: containerConfig(z, z.looseObject),
        function_config: functionConfig(z, z.looseObject),
      }),
    }),
};

/** Input of {@link setCallbackConfig}. */
export interface SetCallbackConfigRequest {
  /** Push to a cloud hosting container. */
  container_config?: ContainerConfig | undefined;
  /** Push to cloud functions. */
  function_config?: FunctionConfig | undefined;
}

/** Result of {@link setCallbackConfig}. */
export type SetCallbackConfigResponse = NoFields;

/**
 * 设置消息推送配置。Sets where messages and events are pushed in the cloud. A part that is left out stays; push to functions cannot be
 * on together with push to a container.
 * Calls `POST /tcb/setcallbackconfig`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/msg-push/setCallBackConfig.html
 */
export const setCallbackConfig: WechatEndpoint<SetCallbackConfigRequest, SetCallbackConfigResponse, 'authorizer'> = {
  id: 'setCallBackConfig',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/setcallbackconfig',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/msg-push/setCallBackConfig.html',
  permissionSets: [49],
  request: (z: Zod) =>
    z.strictObject({ container_config: containerConfig(z).optional(), function_config: functionConfig(z).optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link uploadAppConfig}. */
export interface UploadAppConfigRequest {
  /** Kind of configuration, as in {@link getAppConfig}. */
  type: number;
  /** Configuration as JSON text. */
  config: string;
}

/** Result of {@link uploadAppConfig}. */
export type UploadAppConfigResponse = NoFields;

/**
 * 上传小程序配置。Replaces the cloud configuration of the account.
 * Calls `POST /tcb/uploadappconfig`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/uploadAppConfig.html
 */
export const uploadAppConfig: WechatEndpoint<UploadAppConfigRequest, UploadAppConfigResponse, 'authorizer'> = {
  id: 'tcbUploadAppConfig',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/uploadappconfig',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/uploadAppConfig.html',
  permissionSets: [49],
  request: (z: Zod) => z.strictObject({ type: z.number(), config: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listWechatPayMerchants}. */
export type ListWechatPayMerchantsRequest = NoFields;

/** Result of {@link listWechatPayMerchants}. */
export interface ListWechatPayMerchantsResponse {
  /** Merchants. */
  list: {
    /** Merchant number of WeChat Pay. */
    merchant_code: string;
    /** Name of the merchant. */
    merchant_name: string;
    /** Company behind the merchant. */
    company_name: string;
    /** State of the binding. */
    mch_relation_state: string;
    /** State of the permission to pay. */
    jsapi_auth_state: string;
    /** State of the permission to refund. */
    refund_auth_state: string;
  }[];
}

/**
 * 查询微信支付商户列表。Merchants of WeChat Pay that are bound to cloud payment, with their states.
 * Calls `POST /tcb/wxpaylist`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/wechatpay/getWechatPayList.html
 */
export const listWechatPayMerchants: WechatEndpoint<
  ListWechatPayMerchantsRequest,
  ListWechatPayMerchantsResponse,
  'authorizer'
> = {
  id: 'getWechatPayList',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/wxpaylist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/wechatpay/getWechatPayList.html',
  permissionSets: [49, 102],
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          merchant_code: z.string(),
          merchant_name: z.string(),
          company_name: z.string(),
          mch_relation_state: z.string(),
          jsapi_auth_state: z.string(),
          refund_auth_state: z.string(),
        }),
      ),
    }),
};

/** Input of {@link requestWechatPayAuth}. */
export interface RequestWechatPayAuthRequest {
  /** `bind` merchant, `openjsapi` payments, `openrefund` refunds. */
  action: 'bind' | 'openjsapi' | 'openrefund';
  /** Merchant number of WeChat Pay. */
  merchant_code: string;
}

/** Result of {@link requestWechatPayAuth}. */
export type RequestWechatPayAuthResponse = NoFields;

/**
 * 申请微信支付商户授权。Asks a merchant for the binding or for a permission; the merchant's super administrator has to confirm.
 * Calls `POST /tcb/wxpayopenauth`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/wechatpay/getWechatPayAuth.html
 */
export const requestWechatPayAuth: WechatEndpoint<
  RequestWechatPayAuthRequest,
  RequestWechatPayAuthResponse,
  'authorizer'
> = {
  id: 'getWechatPayAuth',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/wxpayopenauth',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/wechatpay/getWechatPayAuth.html',
  permissionSets: [49, 102],
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['bind', 'openjsapi', 'openrefund']), merchant_code: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
