import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Versions with their shares. */
interface SetContainersTrafficItemsItem {
  /** Name of the version. */
  version_name: string;
  /** Share of the traffic, percent, 0 to 100. */
  flow_ratio: number;
}

const setContainersTrafficItemsItem = (z: Zod) => z.strictObject({ version_name: z.string(), flow_ratio: z.number() });

/** Input of {@link setContainersTraffic}. */
export interface SetContainersTrafficRequest {
  /** Services. */
  items: {
    /** Cloud environment, from {@link listEnvironments}. */
    env: string;
    /** Name of the container service. */
    service_name: string;
    /** Versions with their shares. */
    items: SetContainersTrafficItemsItem[];
  }[];
}

/** Result of {@link setContainersTraffic}. */
export interface SetContainersTrafficResponse {
  /** What succeeded. */
  succ_list: {
    /** Cloud environment, from {@link listEnvironments}. */
    env: string;
    /** Name of the container service. */
    service_name: string;
  }[];
  /** What failed. */
  fail_list: {
    /** Cloud environment, from {@link listEnvironments}. */
    env: string;
    /** Name of the container service. */
    service_name: string;
    /** What went wrong with this entry. */
    errmsg: string;
  }[];
}

/**
 * 批量设置容器服务流量比例。Divides the traffic of several services among their versions.
 * One of the older container calls, which the current directory of the documentation no longer lists.
 * Calls `POST /componenttcb/batchsetcspropotion`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchSetCSPropotion.html
 */
export const setContainersTraffic: WechatEndpoint<
  SetContainersTrafficRequest,
  SetContainersTrafficResponse,
  'component'
> = {
  id: 'cloudbaseBatchBatchSetContainerServicePropotion',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/batchsetcspropotion',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchSetCSPropotion.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      items: z.array(
        z.strictObject({ env: z.string(), service_name: z.string(), items: z.array(setContainersTrafficItemsItem(z)) }),
      ),
    }),
  response: (z: Zod) =>
    z.looseObject({
      succ_list: z.array(z.looseObject({ env: z.string(), service_name: z.string() })),
      fail_list: z.array(z.looseObject({ env: z.string(), service_name: z.string(), errmsg: z.string() })),
    }),
};

/** Input of {@link createContainerService}. */
export interface CreateContainerServiceRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the container service. */
  service_name: string;
  /** Remark. */
  remark?: string | undefined;
  /** Private network of the service. */
  vpc?:
    | {
        /** Private network. */
        vpcid: string;
        /** Subnets of the private network. */
        subnetids?: string[] | undefined;
        /** How the private network comes about. */
        create_type: number;
      }
    | undefined;
}

/** Result of {@link createContainerService}. */
export type CreateContainerServiceResponse = NoFields;

/**
 * 创建容器服务。Creates a container service.
 * One of the older container calls, which the current directory of the documentation no longer lists.
 * Calls `POST /componenttcb/createcontainerservice`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/createcontainerservice.html
 */
export const createContainerService: WechatEndpoint<
  CreateContainerServiceRequest,
  CreateContainerServiceResponse,
  'component'
> = {
  id: 'batchCreateContainerService',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/createcontainerservice',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/createcontainerservice.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      service_name: z.string(),
      remark: z.string().optional(),
      vpc: z
        .strictObject({ vpcid: z.string(), subnetids: z.array(z.string()).optional(), create_type: z.number() })
        .optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteContainerService}. */
export interface DeleteContainerServiceRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the container service. */
  service_name: string;
}

/** Result of {@link deleteContainerService}. */
export type DeleteContainerServiceResponse = NoFields;

/**
 * 删除容器服务。Deletes a container service.
 * One of the older container calls, which the current directory of the documentation no longer lists.
 * Calls `POST /componenttcb/delcontainerservice`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/delcontainerservice.html
 */
export const deleteContainerService: WechatEndpoint<
  DeleteContainerServiceRequest,
  DeleteContainerServiceResponse,
  'component'
> = {
  id: 'batchDeleteContainerService',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/delcontainerservice',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/delcontainerservice.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), service_name: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listContainerServices}. */
export interface ListContainerServicesRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Entries to skip, default 0. */
  offset?: number | undefined;
  /** Entries to return, default 20. */
  limit?: number | undefined;
}

/** Result of {@link listContainerServices}. */
export interface ListContainerServicesResponse {
  /** Services. */
  cslist: {
    /** Name of the service. */
    server_name: string;
    /** Private network of the service. */
    vpcid: string;
    /** State of the service. */
    status: string;
    /** Image repository of the service. */
    image_repo?: string | undefined;
    /** Last change. */
    updated_time: string;
    /** Creation. */
    created_time: string;
  }[];
  /** Entries in all. */
  total: number;
}

/**
 * 获取容器服务列表。Container services of an environment.
 * One of the older container calls, which the current directory of the documentation no longer lists.
 * Calls `POST /componenttcb/getcslist`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcslist.html
 */
export const listContainerServices: WechatPagedEndpoint<
  ListContainerServicesRequest,
  ListContainerServicesResponse,
  'component',
  NonNullable<ListContainerServicesResponse['cslist']>[number],
  'offset' | 'limit'
> = {
  id: 'batchGetContainerServiceList',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/getcslist',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcslist.html',
  errors: [40097, 40101, 85088],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 20,
    items: (answer) => answer.cslist,
    total: (answer) => answer.total,
  },
  request: (z: Zod) => z.strictObject({ env: z.string(), offset: z.number().optional(), limit: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      cslist: z.array(
        z.looseObject({
          server_name: z.string(),
          vpcid: z.string(),
          status: z.string(),
          image_repo: z.string().optional(),
          updated_time: z.string(),
          created_time: z.string(),
        }),
      ),
      total: z.number(),
    }),
};

/** Input of {@link openContainerService}. */
export interface OpenContainerServiceRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
}

/** Result of {@link openContainerService}. */
export type OpenContainerServiceResponse = NoFields;

/**
 * 开通容器托管。Opens container hosting in an environment.
 * One of the older container calls, which the current directory of the documentation no longer lists.
 * Calls `POST /componenttcb/opencontainerservice`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/opencontainerservice.html
 */
export const openContainerService: WechatEndpoint<
  OpenContainerServiceRequest,
  OpenContainerServiceResponse,
  'component'
> = {
  id: 'batchOpenContainerService',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/opencontainerservice',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/opencontainerservice.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setContainerTraffic}. */
export interface SetContainerTrafficRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the container service. */
  service_name: string;
  /** Versions with their shares. */
  items: SetContainersTrafficItemsItem[];
}

/** Result of {@link setContainerTraffic}. */
export type SetContainerTrafficResponse = NoFields;

/**
 * 设置容器服务流量比例。Divides the traffic of a service among its versions.
 * One of the older container calls, which the current directory of the documentation no longer lists.
 * Calls `POST /componenttcb/setcspropotion`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/setcspropotion.html
 */
export const setContainerTraffic: WechatEndpoint<SetContainerTrafficRequest, SetContainerTrafficResponse, 'component'> =
  {
    id: 'batchSetContainerServicePropotion',
    family: 'cloudbase-batch',
    method: 'POST',
    path: '/componenttcb/setcspropotion',
    auth: 'component',
    body: 'json',
    retry: 'idempotent',
    doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/setcspropotion.html',
    errors: [40097, 40101, 85088],
    request: (z: Zod) =>
      z.strictObject({ env: z.string(), service_name: z.string(), items: z.array(setContainersTrafficItemsItem(z)) }),
    response: (z: Zod) => z.looseObject({}),
  };
