import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link closeSession}. */
export interface CloseSessionRequest {
  /**
   * Service account as `prefix@WeChat id of the official account`; prefix at most 10 letters, digits or underscores.
   */
  kf_account: string;
  /** User, as this account sees them. */
  openid: string;
}

/** Result of {@link closeSession}. */
export type CloseSessionResponse = NoFields;

/**
 * 关闭会话。Ends a session.
 * Calls `POST /customservice/kfsession/close`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
 */
export const closeSession: WechatEndpoint<CloseSessionRequest, CloseSessionResponse, 'authorizer'> = {
  id: 'customServiceKfSessionClose',
  family: 'oa-customer-service',
  method: 'POST',
  path: '/customservice/kfsession/close',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html',
  errors: [65413, 65414],
  request: (z: Zod) => z.strictObject({ kf_account: z.string(), openid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link createSession}. */
export interface CreateSessionRequest {
  /**
   * Service account as `prefix@WeChat id of the official account`; prefix at most 10 letters, digits or underscores.
   */
  kf_account: string;
  /** User, as this account sees them. */
  openid: string;
}

/** Result of {@link createSession}. */
export type CreateSessionResponse = NoFields;

/**
 * 创建会话。Hands a user to a service account, which must be bound and online.
 * Calls `POST /customservice/kfsession/create`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
 */
export const createSession: WechatEndpoint<CreateSessionRequest, CreateSessionResponse, 'authorizer'> = {
  id: 'customServiceKfSessionCreate',
  family: 'oa-customer-service',
  method: 'POST',
  path: '/customservice/kfsession/create',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html',
  permissionSets: [1, 6, 100, 101],
  errors: [65400, 65401, 65402, 65414, 65415],
  request: (z: Zod) => z.strictObject({ kf_account: z.string(), openid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getSession}. */
export interface GetSessionRequest {
  /** User, as this account sees them. */
  openid: string;
}

/** Result of {@link getSession}. */
export interface GetSessionResponse {
  /** Service account; empty if nobody serves the user. */
  kf_account?: string | undefined;
  /** Begin of the session, seconds since the epoch. */
  createtime?: number | undefined;
}

/**
 * 获取客户会话状态。Who serves a user and since when.
 * Calls `GET /customservice/kfsession/getsession`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
 */
export const getSession: WechatEndpoint<GetSessionRequest, GetSessionResponse, 'authorizer'> = {
  id: 'customServiceKfSessionGetSession',
  family: 'oa-customer-service',
  method: 'GET',
  path: '/customservice/kfsession/getsession',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html',
  permissionSets: [1, 6, 100, 101],
  errors: [65400],
  request: (z: Zod) => z.strictObject({ openid: z.string() }),
  response: (z: Zod) => z.looseObject({ kf_account: z.string().optional(), createtime: z.number().optional() }),
};

/** Input of {@link listSessions}. */
export interface ListSessionsRequest {
  /**
   * Service account as `prefix@WeChat id of the official account`; prefix at most 10 letters, digits or underscores.
   */
  kf_account: string;
}

/** Result of {@link listSessions}. */
export interface ListSessionsResponse {
  /** Sessions. */
  sessionlist: {
    /** User, as this account sees them. */
    openid: string;
    /** Begin of the session, seconds since the epoch. */
    createtime: number;
  }[];
}

/**
 * 获取客服会话列表。Users that a service account serves now.
 * Calls `GET /customservice/kfsession/getsessionlist`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
 */
export const listSessions: WechatEndpoint<ListSessionsRequest, ListSessionsResponse, 'authorizer'> = {
  id: 'customServiceKfSessionGetSessionList',
  family: 'oa-customer-service',
  method: 'GET',
  path: '/customservice/kfsession/getsessionlist',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html',
  permissionSets: [1, 6, 100, 101],
  errors: [65401, 65402],
  request: (z: Zod) => z.strictObject({ kf_account: z.string() }),
  response: (z: Zod) =>
    z.looseObject({ sessionlist: z.array(z.looseObject({ openid: z.string(), createtime: z.number() })) }),
};

/** Input of {@link listWaitingSessions}. */
export type ListWaitingSessionsRequest = NoFields;

/** Result of {@link listWaitingSessions}. */
export interface ListWaitingSessionsResponse {
  /** Waiting users in all. */
  count: number;
  /** Waiting users. */
  waitcaselist: {
    /** User, as this account sees them. */
    openid: string;
    /** Their last message, seconds since the epoch. */
    latest_time: number;
  }[];
}

/**
 * 获取未接入会话列表。Users that nobody serves yet, at most 100, in the order of their coming.
 * Calls `GET /customservice/kfsession/getwaitcase`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
 */
export const listWaitingSessions: WechatEndpoint<
  ListWaitingSessionsRequest,
  ListWaitingSessionsResponse,
  'authorizer'
> = {
  id: 'customServiceKfSessionGetWaitCase',
  family: 'oa-customer-service',
  method: 'GET',
  path: '/customservice/kfsession/getwaitcase',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html',
  errors: [65400],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      count: z.number(),
      waitcaselist: z.array(z.looseObject({ openid: z.string(), latest_time: z.number() })),
    }),
};

/** Input of {@link listMessages}. */
export interface ListMessagesRequest {
  /** From, seconds since the epoch. */
  starttime: number;
  /** To, seconds since the epoch, at most 24 hours later. */
  endtime: number;
  /** Where to go on; 1 at first. */
  msgid: Int64;
  /** Records to return. */
  number: number;
}

/** Result of {@link listMessages}. */
export interface ListMessagesResponse {
  /** Where the next page goes on. */
  msgid: Int64;
  /** Records in this answer. */
  number: number;
  /** Records. */
  recordlist: {
    /** User, as this account sees them. */
    openid: string;
    /** Service account. */
    worker: string;
    /** 2002 sent by the account, 2003 received by it. */
    opercode: number;
    /** Text. */
    text: string;
    /** Time, seconds since the epoch. */
    time: number;
  }[];
}

/**
 * 获取聊天记录。Chat records of up to 24 hours; pictures, voices and videos appear as [image], [voice], [video]. Go on with the msgid
 * of the answer until fewer than asked come back.
 * Calls `POST /customservice/msgrecord/getmsglist`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Obtain_chat_transcript.html
 */
export const listMessages: WechatEndpoint<ListMessagesRequest, ListMessagesResponse, 'authorizer'> = {
  id: 'customServiceMessageRecordGetMessageList',
  family: 'oa-customer-service',
  method: 'POST',
  path: '/customservice/msgrecord/getmsglist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Obtain_chat_transcript.html',
  permissionSets: [1, 6, 19, 100, 101],
  errors: [65400, 65416, 65417],
  request: (z: Zod) =>
    z.strictObject({
      starttime: z.number(),
      endtime: z.number(),
      msgid: int64(z),
      number: z.number().min(1).max(10000),
    }),
  response: (z: Zod) =>
    z.looseObject({
      msgid: int64(z),
      number: z.number(),
      recordlist: z.array(
        z.looseObject({
          openid: z.string(),
          worker: z.string(),
          opercode: z.number(),
          text: z.string(),
          time: z.number(),
        }),
      ),
    }),
};
