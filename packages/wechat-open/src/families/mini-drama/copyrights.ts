import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { type AuthorizeCopyrightResult, authorizeCopyrightResult } from './parts.js';

/** Grants. */
interface CopyrightAuthorization {
  /** Id of the drama. */
  drama_id: number;
  /** Mini program that grants the right. */
  authorizer_appid: string;
  /** Who receives it: 1 a subject, 2 a mini program. */
  authorization_type: number;
  /** Mini program that receives the right. */
  authorized_appid?: string | undefined;
  /** Unified social credit code of the subject that receives it; with type 1. */
  authorized_subject_cert_no?: string | undefined;
  /** Grant, seconds since the epoch. */
  authorized_time: number;
  /** End of the grant, seconds since the epoch; 0 for ever. */
  expire_time?: number | undefined;
}

const copyrightAuthorization = (z: Zod) =>
  z.looseObject({
    drama_id: z.number(),
    authorizer_appid: z.string(),
    authorization_type: z.number(),
    authorized_appid: z.string().optional(),
    authorized_subject_cert_no: z.string().optional(),
    authorized_time: z.number(),
    expire_time: z.number().optional(),
  });

/** Input of {@link authorizeCopyright}. */
export interface AuthorizeCopyrightRequest {
  /** Dramas under copyright protection. */
  drama_ids: number[];
  /** Who receives it: 1 a subject, 2 a mini program. */
  authorization_type: 1 | 2;
  /** Mini program that receives it; with type 2. */
  authorized_appid?: string | undefined;
  /** Unified social credit code of the subject that receives it; with type 1. */
  authorized_subject_cert_no?: string | undefined;
  /** End of the grant, seconds since the epoch, at least 7 days ahead; 0 or missing for ever. */
  expire_time?: number | undefined;
}

/** Result of {@link authorizeCopyright}. */
export interface AuthorizeCopyrightResponse {
  /** Outcome for each drama. */
  result: AuthorizeCopyrightResult[];
}

/**
 * 增加版权授权。Lets a mini program, or all mini programs of a subject, use dramas under copyright protection. Outcomes are told per
 * drama. Both accounts need the category of mini dramas.
 * Calls `POST /wxa/sec/vod/authorizecopyright`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_authorizecopyright.html
 */
export const authorizeCopyright: WechatEndpoint<AuthorizeCopyrightRequest, AuthorizeCopyrightResponse, 'authorizer'> = {
  id: 'authorizeCopyright',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/authorizecopyright',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_authorizecopyright.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) =>
    z.strictObject({
      drama_ids: z.array(z.number()).max(100),
      authorization_type: z.literal([1, 2]),
      authorized_appid: z.string().optional(),
      authorized_subject_cert_no: z.string().optional(),
      expire_time: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ result: z.array(authorizeCopyrightResult(z)) }),
};

/** Input of {@link deauthorizeCopyright}. */
export interface DeauthorizeCopyrightRequest {
  /** Dramas. */
  drama_ids: number[];
  /** Who receives it: 1 a subject, 2 a mini program. */
  authorization_type: 1 | 2;
  /** Mini program that received it; with type 2. */
  authorized_appid?: string | undefined;
  /** Unified social credit code of the subject that receives it; with type 1. */
  authorized_subject_cert_no?: string | undefined;
}

/** Result of {@link deauthorizeCopyright}. */
export interface DeauthorizeCopyrightResponse {
  /** Outcome for each drama. */
  result: AuthorizeCopyrightResult[];
}

/**
 * 解除版权授权。Ends rights given by {@link authorizeCopyright}. Outcomes are told per drama.
 * Calls `POST /wxa/sec/vod/deauthorizecopyright`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_deauthorizecopyright.html
 */
export const deauthorizeCopyright: WechatEndpoint<
  DeauthorizeCopyrightRequest,
  DeauthorizeCopyrightResponse,
  'authorizer'
> = {
  id: 'deauthorizeCopyright',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/deauthorizecopyright',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_deauthorizecopyright.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) =>
    z.strictObject({
      drama_ids: z.array(z.number()).max(100),
      authorization_type: z.literal([1, 2]),
      authorized_appid: z.string().optional(),
      authorized_subject_cert_no: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ result: z.array(authorizeCopyrightResult(z)) }),
};

/** Input of {@link listGivenCopyrightAuthorizations}. */
export interface ListGivenCopyrightAuthorizationsRequest {
  /** Only this drama. */
  drama_id?: number | undefined;
  /** Only this kind: 1 to subjects, 2 to mini programs. */
  authorization_type?: number | undefined;
  /** Only this mini program. */
  authorized_appid?: string | undefined;
  /** Only this subject, by unified social credit code. */
  authorized_subject_cert_no?: string | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Items to return, 100 by default. */
  limit?: number | undefined;
}

/** Result of {@link listGivenCopyrightAuthorizations}. */
export interface ListGivenCopyrightAuthorizationsResponse {
  /** Grants. */
  list: CopyrightAuthorization[];
  /** Number of items in all. */
  total_count: number;
}

/**
 * 查询版权授权信息。Copyrights of this account that others may use.
 * Calls `POST /wxa/sec/vod/getcopyrightauthorizationlist`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_getcopyrightauthorizationlist.html
 */
export const listGivenCopyrightAuthorizations: WechatPagedEndpoint<
  ListGivenCopyrightAuthorizationsRequest,
  ListGivenCopyrightAuthorizationsResponse,
  'authorizer',
  CopyrightAuthorization,
  'offset' | 'limit'
> = {
  id: 'getCopyrightAuthorizationList',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/getcopyrightauthorizationlist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_getcopyrightauthorizationlist.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 1000,
    items: (answer) => answer.list,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      drama_id: z.number().optional(),
      authorization_type: z.number().optional(),
      authorized_appid: z.string().optional(),
      authorized_subject_cert_no: z.string().optional(),
      offset: z.number().optional(),
      limit: z.number().max(1000).optional(),
    }),
  response: (z: Zod) => z.looseObject({ list: z.array(copyrightAuthorization(z)), total_count: z.number() }),
};

/** Input of {@link listReceivedCopyrightAuthorizations}. */
export interface ListReceivedCopyrightAuthorizationsRequest {
  /** Only from this mini program. */
  authorizer_appid?: string | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Items to return, 100 by default. */
  limit?: number | undefined;
}

/** Result of {@link listReceivedCopyrightAuthorizations}. */
export interface ListReceivedCopyrightAuthorizationsResponse {
  /** Grants. */
  list: CopyrightAuthorization[];
  /** Number of items in all. */
  total_count: number;
}

/**
 * 查询被版权授权信息。Copyrights of others that this account may use.
 * Calls `POST /wxa/sec/vod/getcopyrightauthorizedlist`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_getcopyrightauthorizedlist.html
 */
export const listReceivedCopyrightAuthorizations: WechatPagedEndpoint<
  ListReceivedCopyrightAuthorizationsRequest,
  ListReceivedCopyrightAuthorizationsResponse,
  'authorizer',
  CopyrightAuthorization,
  'offset' | 'limit'
> = {
  id: 'getCopyrightAuthorizedList',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/getcopyrightauthorizedlist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_getcopyrightauthorizedlist.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 1000,
    items: (answer) => answer.list,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      authorizer_appid: z.string().optional(),
      offset: z.number().optional(),
      limit: z.number().max(1000).optional(),
    }),
  response: (z: Zod) => z.looseObject({ list: z.array(copyrightAuthorization(z)), total_count: z.number() }),
};
