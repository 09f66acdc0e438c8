import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link getOpenDataByUser}. */
export interface GetOpenDataByUserRequest {
  /** User, as this account sees them. */
  openid: string;
  /** CloudIDs from the mini program. */
  cloudid_list: string[];
}

/** Result of {@link getOpenDataByUser}. */
export interface GetOpenDataByUserResponse {
  /** Open data, in the order of the request. */
  data_list: {
    /** CloudID that was asked for. */
    cloud_id: string;
    /** Open data behind the CloudID, as the platform sends it. */
    json?: unknown | undefined;
  }[];
}

/**
 * 获取开放数据。Open data behind CloudIDs of one user, on the older cloud path; see {@link getOpenData}.
 * Calls `POST /tcb/getopendata`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getOpenData.html
 */
export const getOpenDataByUser: WechatEndpoint<GetOpenDataByUserRequest, GetOpenDataByUserResponse, 'authorizer'> = {
  id: 'getOpenData',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/getopendata',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getOpenData.html',
  query: ['openid'],
  permissionSets: [18, 49],
  request: (z: Zod) => z.strictObject({ openid: z.string(), cloudid_list: z.array(z.string()) }),
  response: (z: Zod) =>
    z.looseObject({ data_list: z.array(z.looseObject({ cloud_id: z.string(), json: z.unknown().optional() })) }),
};

/** Input of {@link getVoipSignatureByUser}. */
export interface GetVoipSignatureByUserRequest {
  /** User, as this account sees them. */
  openid: string;
  /** Voice chat room, chosen by you. */
  group_id: string;
  /** Random text that goes into the signature. */
  nonce: string;
  /** Moment that goes into the signature, seconds since the epoch. */
  timestamp: number;
}

/** Result of {@link getVoipSignatureByUser}. */
export interface GetVoipSignatureByUserResponse {
  /** Signature for the voice chat call of the mini program. */
  signature: string;
}

/**
 * 获取实时语音签名。Signature for joining a voice chat, for one user, on the cloud path.
 * Calls `POST /tcb/getvoipsign`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getVoIPSign.html
 */
export const getVoipSignatureByUser: WechatEndpoint<
  GetVoipSignatureByUserRequest,
  GetVoipSignatureByUserResponse,
  'authorizer'
> = {
  id: 'getVoIPSign',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/getvoipsign',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getVoIPSign.html',
  query: ['openid'],
  request: (z: Zod) =>
    z.strictObject({ openid: z.string(), group_id: z.string(), nonce: z.string(), timestamp: z.number() }),
  response: (z: Zod) => z.looseObject({ signature: z.string() }),
};

/** Input of {@link getOpenData}. */
export interface GetOpenDataRequest {
  /** CloudIDs from the mini program. */
  cloudid_list?: string[] | undefined;
}

/** Result of {@link getOpenData}. */
export interface GetOpenDataResponse {
  /** Open data, in the order of the request. */
  data_list?:
    | {
        /** CloudID that was asked for. */
        cloud_id?: string | undefined;
        /** Open data behind the CloudID, as the platform sends it. */
        json?: unknown | undefined;
      }[]
    | undefined;
}

/**
 * 获取开放数据。Open data behind CloudIDs, on the current path.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /wxa/getopendata`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.addDelayedFunctionTask.html
 */
export const getOpenData: WechatEndpoint<GetOpenDataRequest, GetOpenDataResponse, 'authorizer'> = {
  id: 'getOpenDataDirect',
  family: 'cloudbase',
  method: 'POST',
  path: '/wxa/getopendata',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.addDelayedFunctionTask.html',
  permissionSets: [18, 49],
  request: (z: Zod) => z.strictObject({ cloudid_list: z.array(z.string()).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      data_list: z.array(z.looseObject({ cloud_id: z.string().optional(), json: z.unknown().optional() })).optional(),
    }),
};

/** Input of {@link getVoipSignature}. */
export interface GetVoipSignatureRequest {
  /** Voice chat room, chosen by you. */
  group_id?: unknown | undefined;
  /** Moment that goes into the signature, seconds since the epoch. */
  timestamp?: unknown | undefined;
  /** Random text that goes into the signature. */
  nonce?: unknown | undefined;
}

/** Result of {@link getVoipSignature}. */
export interface GetVoipSignatureResponse {
  /** Signature for the voice chat call of the mini program. */
  signature?: string | undefined;
}

/**
 * 获取实时语音签名。Signature for joining a voice chat.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /wxa/getvoipsign`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.addDelayedFunctionTask.html
 */
export const getVoipSignature: WechatEndpoint<GetVoipSignatureRequest, GetVoipSignatureResponse, 'authorizer'> = {
  id: 'getVoIPSignDirect',
  family: 'cloudbase',
  method: 'POST',
  path: '/wxa/getvoipsign',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.addDelayedFunctionTask.html',
  request: (z: Zod) =>
    z.strictObject({
      group_id: z.unknown().optional(),
      timestamp: z.unknown().optional(),
      nonce: z.unknown().optional(),
    }),
  response: (z: Zod) => z.looseObject({ signature: z.string().optional() }),
};
