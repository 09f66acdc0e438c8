import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { MakeObject } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Triggers of the function. */
interface Trigger {
  /** Name of the trigger. */
  trigger_name: string;
  /** Configuration; for a timer a cron expression of seven fields. */
  config: string;
  /** Kind of trigger, such as `timer`. */
  type: string;
}

const trigger = (z: Zod, object: MakeObject = z.strictObject) =>
  object({ trigger_name: z.string(), config: z.string(), type: z.string() });

/** What failed, by environment. */
interface SetFunctionTriggersErr {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** What went wrong with this entry. */
  errmsg?: string | undefined;
}

const setFunctionTriggersErr = (z: Zod) => z.looseObject({ env: z.string(), errmsg: z.string().optional() });

/** Input of {@link setFunctionTriggers}. */
export interface SetFunctionTriggersRequest {
  /** Name of the cloud function. */
  funcname: string;
  /** Environments to act on. */
  envs: string[];
  /** Triggers of the function. */
  triggers: Trigger[];
}

/** Result of {@link setFunctionTriggers}. */
export interface SetFunctionTriggersResponse {
  /** What failed, by environment. */
  err_list?: SetFunctionTriggersErr[] | undefined;
}

/**
 * 批量更新触发器。Replaces the triggers of a function in several environments.
 * Calls `POST /componenttcb/batchupdatetriggers`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/updateTriggers.html
 */
export const setFunctionTriggers: WechatEndpoint<SetFunctionTriggersRequest, SetFunctionTriggersResponse, 'component'> =
  {
    id: 'updateTriggers',
    family: 'cloudbase-batch',
    method: 'POST',
    path: '/componenttcb/batchupdatetriggers',
    auth: 'component',
    body: 'json',
    retry: 'idempotent',
    doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/updateTriggers.html',
    errors: [40097, 40101, 85088],
    request: (z: Zod) =>
      z.strictObject({ funcname: z.string(), envs: z.array(z.string()), triggers: z.array(trigger(z)) }),
    response: (z: Zod) => z.looseObject({ err_list: z.array(setFunctionTriggersErr(z)).optional() }),
  };

/** Input of {@link uploadFunction}. */
export interface UploadFunctionRequest {
  /** Name of the cloud function. */
  functionname: string;
  /** Environments to act on. */
  envs: string[];
  /** Code of the function: ZIP file in base64. */
  zipfile: string;
  /** Private network of the function. */
  vpcid?: string | undefined;
  /** Subnet of the private network. */
  subnetid?: string | undefined;
}

/** Result of {@link uploadFunction}. */
export interface UploadFunctionResponse {
  /** Environments that failed. */
  fail_env_list?: SetFunctionTriggersErr[] | undefined;
}

/**
 * 上传云函数。Creates a cloud function with its code in several environments.
 * Calls `POST /componenttcb/batchuploadscf`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/batchuUloadCloudFunction.html
 */
export const uploadFunction: WechatEndpoint<UploadFunctionRequest, UploadFunctionResponse, 'component'> = {
  id: 'batchuUloadCloudFunction',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/batchuploadscf',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/batchuUloadCloudFunction.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      functionname: z.string(),
      envs: z.array(z.string()),
      zipfile: z.string(),
      vpcid: z.string().optional(),
      subnetid: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ fail_env_list: z.array(setFunctionTriggersErr(z)).optional() }),
};

/** Input of {@link updateFunctionCode}. */
export interface UpdateFunctionCodeRequest {
  /** Name of the cloud function. */
  functionname: string;
  /** Environments to act on. */
  envs: string[];
  /** Code of the function: ZIP file in base64. */
  zipfile: string;
}

/** Result of {@link updateFunctionCode}. */
export interface UpdateFunctionCodeResponse {
  /** Environments that failed. */
  fail_env_list?: SetFunctionTriggersErr[] | undefined;
}

/**
 * 更新云函数代码。Replaces the code of a function in several environments.
 * Calls `POST /componenttcb/batchuploadscfcode`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/uploadCloudFunctionCode.html
 */
export const updateFunctionCode: WechatEndpoint<UpdateFunctionCodeRequest, UpdateFunctionCodeResponse, 'component'> = {
  id: 'uploadCloudFunctionCode',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/batchuploadscfcode',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/uploadCloudFunctionCode.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ functionname: z.string(), envs: z.array(z.string()), zipfile: z.string() }),
  response: (z: Zod) => z.looseObject({ fail_env_list: z.array(setFunctionTriggersErr(z)).optional() }),
};

/** Input of {@link deleteFunction}. */
export interface DeleteFunctionRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the cloud function. */
  functionname: string;
}

/** Result of {@link deleteFunction}. */
export type DeleteFunctionResponse = NoFields;

/**
 * 删除云函数。Deletes a function.
 * Calls `POST /componenttcb/deletescf`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/deleteCloudFunction.html
 */
export const deleteFunction: WechatEndpoint<DeleteFunctionRequest, DeleteFunctionResponse, 'component'> = {
  id: 'deleteCloudFunction',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/deletescf',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/deleteCloudFunction.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), functionname: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listFunctions}. */
export interface ListFunctionsRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Entries to skip, default 0. */
  offset?: number | undefined;
  /** Entries to return, default 20. */
  limit?: number | undefined;
  /** Part of the name. */
  searchkey?: string | undefined;
}

/** Result of {@link listFunctions}. */
export interface ListFunctionsResponse {
  /** Functions. */
  functions: {
    /** Name of the function. */
    name: string;
    /** Runtime, such as `Nodejs8.9`. */
    runtime: string;
    /** State, such as Active or CreateFailed. */
    status: string;
    /** Why the state is bad. */
    status_reason: {
      /** Error code of the cloud. */
      errcode: string;
      /** Error text of the cloud. */
      errmsg: string;
    }[];
    /** Last change. */
    mod_time: string;
    /** Creation. */
    add_time: string;
  }[];
  /** Functions in all. */
  total_count: number;
}

/**
 * 获取云函数列表。Functions of an environment.
 * Calls `POST /componenttcb/getscflist`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/getCloudFunctionList.html
 */
export const listFunctions: WechatPagedEndpoint<
  ListFunctionsRequest,
  ListFunctionsResponse,
  'component',
  NonNullable<ListFunctionsResponse['functions']>[number],
  'offset' | 'limit'
> = {
  id: 'getCloudFunctionList',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/getscflist',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/getCloudFunctionList.html',
  errors: [40097, 40101, 85088],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 20,
    items: (answer) => answer.functions,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      offset: z.number().optional(),
      limit: z.number().optional(),
      searchkey: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      functions: z.array(
        z.looseObject({
          name: z.string(),
          runtime: z.string(),
          status: z.string(),
          status_reason: z.array(z.looseObject({ errcode: z.string(), errmsg: z.string() })),
          mod_time: z.string(),
          add_time: z.string(),
        }),
      ),
      total_count: z.number(),
    }),
};

/** Input of {@link listFunctionTriggers}. */
export interface ListFunctionTriggersRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the cloud function. */
  funcname: string;
}

/** Result of {@link listFunctionTriggers}. */
export interface ListFunctionTriggersResponse {
  /** Triggers of the function. */
  triggers: Trigger[];
}

/**
 * 获取触发器。Triggers of a function.
 * Calls `POST /componenttcb/gettriggers`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/getTriggers.html
 */
export const listFunctionTriggers: WechatEndpoint<
  ListFunctionTriggersRequest,
  ListFunctionTriggersResponse,
  'component'
> = {
  id: 'getTriggers',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/gettriggers',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/getTriggers.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), funcname: z.string() }),
  response: (z: Zod) => z.looseObject({ triggers: z.array(trigger(z, z.looseObject)) }),
};

/** Input of {@link setFunctionConfig}. */
export interface SetFunctionConfigRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the cloud function. */
  functionname: string;
  /** Memory, MB. */
  memorysize?: number | undefined;
  /** Longest run, seconds. */
  timeout?: number | undefined;
  /** Environment variables. */
  environment_variables?:
    | {
        /** Name of the variable. */
        key: string;
        /** Value of the variable. */
        value: string;
      }[]
    | undefined;
  /** Access to the internet. */
  public_net_config?:
    | {
        /** Whether the internet can be reached: `ENABLE`, `DISABLE`. */
        public_net_status: 'ENABLE' | 'DISABLE';
        /** Whether the outgoing address is fixed: `ENABLE`, `DISABLE`. */
        eip_status: 'ENABLE' | 'DISABLE';
      }
    | undefined;
  /** Private network of the function. */
  vpc_config?:
    | {
        /** Private network. */
        vpcid: string;
        /** Subnet of the private network. */
        subnetid: string;
      }
    | undefined;
}

/** Result of {@link setFunctionConfig}. */
export type SetFunctionConfigResponse = NoFields;

/**
 * 更新云函数配置。Changes the configuration of a function.
 * Calls `POST /componenttcb/updatescfconfig`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/uploadCloudFunctionConfig.html
 */
export const setFunctionConfig: WechatEndpoint<SetFunctionConfigRequest, SetFunctionConfigResponse, 'component'> = {
  id: 'uploadCloudFunctionConfig',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/updatescfconfig',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/uploadCloudFunctionConfig.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      functionname: z.string(),
      memorysize: z.number().optional(),
      timeout: z.number().optional(),
      environment_variables: z.array(z.strictObject({ key: z.string(), value: z.string() })).optional(),
      public_net_config: z
        .strictObject({
          public_net_status: z.literal(['ENABLE', 'DISABLE']),
          eip_status: z.literal(['ENABLE', 'DISABLE']),
        })
        .optional(),
      vpc_config: z.strictObject({ vpcid: z.string(), subnetid: z.string() }).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
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
export const invokeFunction: WechatEndpoint<InvokeFunctionRequest, InvokeFunctionResponse, 'component'> = {
  id: 'batchInvokeCloudFunction',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/tcb/invokecloudfunction',
  auth: 'component',
  body: 'text',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/invokeCloudFunction.html',
  query: ['env', 'name'],
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), name: z.string(), data: z.string() }),
  response: (z: Zod) => z.looseObject({ resp_data: z.string().optional() }),
};
