import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link addDelayedFunctionTask}. */
export interface AddDelayedFunctionTaskRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the cloud function. */
  function_name: string;
  /** Seconds to wait: 6 up to 30 days. */
  delay_time: number;
  /** JSON text for the function. */
  data: string;
}

/** Result of {@link addDelayedFunctionTask}. */
export type AddDelayedFunctionTaskResponse = NoFields;

/**
 * 延时调用云函数。Runs a cloud function once, later.
 * Calls `POST /tcb/adddelayedfunctiontask`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.addDelayedFunctionTask.html
 */
export const addDelayedFunctionTask: WechatEndpoint<
  AddDelayedFunctionTaskRequest,
  AddDelayedFunctionTaskResponse,
  'authorizer'
> = {
  id: 'addDelayedFunctionTask',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/adddelayedfunctiontask',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.addDelayedFunctionTask.html',
  permissionSets: [49],
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      function_name: z.string(),
      delay_time: z.number().min(6).max(2592000),
      data: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link createFunction}. */
export interface CreateFunctionRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the cloud function. */
  function_name: string;
}

/** Result of {@link createFunction}. */
export type CreateFunctionResponse = NoFields;

/**
 * 创建云函数。Creates an empty cloud function; its code is uploaded afterwards with {@link getUploadSignature}.
 * Calls `POST /tcb/createfunction`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/createFunction.html
 */
export const createFunction: WechatEndpoint<CreateFunctionRequest, CreateFunctionResponse, 'authorizer'> = {
  id: 'createFunction',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/createfunction',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/createFunction.html',
  permissionSets: [49],
  request: (z: Zod) => z.strictObject({ env: z.string(), function_name: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getFunctionDownloadLink}. */
export interface GetFunctionDownloadLinkRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the cloud function. */
  function_name: string;
}

/** Result of {@link getFunctionDownloadLink}. */
export interface GetFunctionDownloadLinkResponse {
  /** Address of the code. */
  url: string;
  /** Checksum of the code. */
  checksum: string;
}

/**
 * 获取云函数下载地址。Where to download the code of a function.
 * Calls `POST /tcb/downloadfunction`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionLink.html
 */
export const getFunctionDownloadLink: WechatEndpoint<
  GetFunctionDownloadLinkRequest,
  GetFunctionDownloadLinkResponse,
  'authorizer'
> = {
  id: 'getFuntionLink',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/downloadfunction',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionLink.html',
  permissionSets: [49],
  request: (z: Zod) => z.strictObject({ env: z.string(), function_name: z.string() }),
  response: (z: Zod) => z.looseObject({ url: z.string(), checksum: z.string() }),
};

/** Input of {@link getCodeSecret}. */
export type GetCodeSecretRequest = NoFields;

/** Result of {@link getCodeSecret}. */
export interface GetCodeSecretResponse {
  /** Key of the code protection. */
  codesecret: string;
}

/**
 * 获取代码保护密钥。Key that encrypts the code of functions in an upload.
 * Calls `POST /tcb/getcodesecret`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getCodeSecret.html
 */
export const getCodeSecret: WechatEndpoint<GetCodeSecretRequest, GetCodeSecretResponse, 'authorizer'> = {
  id: 'getCodeSecret',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/getcodesecret',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  confidential: true,
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getCodeSecret.html',
  permissionSets: [49],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ codesecret: z.string() }),
};

/** Input of {@link getFunctionConfig}. */
export interface GetFunctionConfigRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the cloud function. */
  function_name: string;
  /** 1 permissions of cloud calls, 2 timer triggers, 3 environment. */
  type: 1 | 2 | 3;
}

/** Result of {@link getFunctionConfig}. */
export interface GetFunctionConfigResponse {
  /** Configuration as JSON text. */
  config: string;
}

/**
 * 获取云函数配置。One configuration of a function.
 * Calls `POST /tcb/getfuncconfig`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionConfig.html
 */
export const getFunctionConfig: WechatEndpoint<GetFunctionConfigRequest, GetFunctionConfigResponse, 'authorizer'> = {
  id: 'getFuntionConfig',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/getfuncconfig',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionConfig.html',
  permissionSets: [49],
  request: (z: Zod) => z.strictObject({ env: z.string(), function_name: z.string(), type: z.literal([1, 2, 3]) }),
  response: (z: Zod) => z.looseObject({ config: z.string() }),
};

/** Input of {@link getUploadSignature}. */
export interface GetUploadSignatureRequest {
  /** SHA-256 of the JSON body to be sent, in lowercase hex. */
  hashed_payload: string;
}

/** Result of {@link getUploadSignature}. */
export interface GetUploadSignatureResponse {
  /** Signed headers as text, lines joined with `\r\n`. */
  headers: string;
}

/**
 * 获取云函数上传签名。Signs the upload of a function's code to Tencent Cloud; you send the request yourself.
 * Calls `POST /tcb/getuploadsignature`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getYploadSignature.html
 */
export const getUploadSignature: WechatEndpoint<GetUploadSignatureRequest, GetUploadSignatureResponse, 'authorizer'> = {
  id: 'getYploadSignature',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/getuploadsignature',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getYploadSignature.html',
  permissionSets: [49],
  request: (z: Zod) => z.strictObject({ hashed_payload: z.string() }),
  response: (z: Zod) => z.looseObject({ headers: z.string() }),
};

/** Input of {@link invokeFunction}. */
export interface InvokeFunctionRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the cloud function. */
  name: string;
  /** JSON text that the cloud function gets. */
  data: string;
}

/** Result of {@link invokeFunction}. */
export interface InvokeFunctionResponse {
  /** Answer of the function, as text. */
  resp_data?: string | undefined;
}

/**
 * 触发云函数。Runs a cloud function and returns its answer.
 * Calls `POST /tcb/invokecloudfunction`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/invokeCloudFunction.html
 */
export const invokeFunction: WechatEndpoint<InvokeFunctionRequest, InvokeFunctionResponse, 'authorizer'> = {
  id: 'invokeCloudFunction',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/invokecloudfunction',
  auth: 'authorizer',
  body: 'text',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/invokeCloudFunction.html',
  query: ['env', 'name'],
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), name: z.string(), data: z.string() }),
  response: (z: Zod) => z.looseObject({ resp_data: z.string().optional() }),
};

/** Input of {@link listFunctions}. */
export interface ListFunctionsRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Functions to skip. */
  offset?: number | undefined;
  /** Functions to return. */
  limit?: number | undefined;
}

/** Result of {@link listFunctions}. */
export interface ListFunctionsResponse {
  /** Functions. */
  functions: {
    /** Name of the function. */
    name: string;
    /** Runtime. */
    runtime: string;
    /** State of the function. */
    status: string;
    /** Last change. */
    mod_time: string;
    /** Creation. */
    add_time: string;
  }[];
  /** Functions in all. */
  total_count: number;
}

/**
 * 获取云函数列表。Cloud functions of an environment.
 * Calls `POST /tcb/listfunctions`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionList.html
 */
export const listFunctions: WechatPagedEndpoint<
  ListFunctionsRequest,
  ListFunctionsResponse,
  'authorizer',
  NonNullable<ListFunctionsResponse['functions']>[number],
  'offset' | 'limit'
> = {
  id: 'getFuntionList',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/listfunctions',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionList.html',
  permissionSets: [49],
  errors: [40101],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 20,
    items: (answer) => answer.functions,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) => z.strictObject({ env: z.string(), offset: z.number().optional(), limit: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      functions: z.array(
        z.looseObject({
          name: z.string(),
          runtime: z.string(),
          status: z.string(),
          mod_time: z.string(),
          add_time: z.string(),
        }),
      ),
      total_count: z.number(),
    }),
};

/** Input of {@link uploadFunctionConfig}. */
export interface UploadFunctionConfigRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the cloud function. */
  function_name: string;
  /** 1 permissions of cloud calls, 2 timer triggers, 3 environment. */
  type: 1 | 2 | 3;
  /**
   * Configuration as JSON text; an environment has `timeout` (1–300 seconds) and `environment`, a list of key and value.
   */
  config: string;
}

/** Result of {@link uploadFunctionConfig}. */
export type UploadFunctionConfigResponse = NoFields;

/**
 * 上传云函数配置。Replaces one configuration of a function.
 * Calls `POST /tcb/uploadfuncconfig`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getUploadFuntionConfig.html
 */
export const uploadFunctionConfig: WechatEndpoint<
  UploadFunctionConfigRequest,
  UploadFunctionConfigResponse,
  'authorizer'
> = {
  id: 'getUploadFuntionConfig',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/uploadfuncconfig',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getUploadFuntionConfig.html',
  permissionSets: [49],
  request: (z: Zod) =>
    z.strictObject({ env: z.string(), function_name: z.string(), type: z.literal([1, 2, 3]), config: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
