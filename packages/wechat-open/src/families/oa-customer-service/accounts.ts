import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { upload } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link listAccounts}. */
export type ListAccountsRequest = NoFields;

/** Result of {@link listAccounts}. */
export interface ListAccountsResponse {
  /** Service accounts. */
  kf_list: {
    /** Number of the service account. */
    kf_id: string;
    /**
     * Service account as `prefix@WeChat id of the official account`; prefix at most 10 letters, digits or underscores.
     */
    kf_account: string;
    /** Nickname. */
    kf_nick: string;
    /** URL of the avatar. */
    kf_headimgurl: string;
    /** WeChat id bound to it. */
    kf_wx?: string | undefined;
    /** Openid of the person bound to it. */
    kf_openid?: string | undefined;
    /** WeChat id that was invited. */
    invite_wx?: string | undefined;
    /** End of the invitation, seconds since the epoch. */
    invite_expire_time?: number | undefined;
    /** Waiting, rejected or expired. */
    invite_status?: string | undefined;
  }[];
}

/**
 * 获取所有客服账号。Service accounts and the people bound to them.
 * Calls `GET /cgi-bin/customservice/getkflist`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#5
 */
export const listAccounts: WechatEndpoint<ListAccountsRequest, ListAccountsResponse, 'authorizer'> = {
  id: 'customServiceGetKfList',
  family: 'oa-customer-service',
  method: 'GET',
  path: '/cgi-bin/customservice/getkflist',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#5',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      kf_list: z.array(
        z.looseObject({
          kf_id: z.string(),
          kf_account: z.string(),
          kf_nick: z.string(),
          kf_headimgurl: z.string(),
          kf_wx: z.string().optional(),
          kf_openid: z.string().optional(),
          invite_wx: z.string().optional(),
          invite_expire_time: z.number().optional(),
          invite_status: z.string().optional(),
        }),
      ),
    }),
};

/** Input of {@link listOnlineAccounts}. */
export type ListOnlineAccountsRequest = NoFields;

/** Result of {@link listOnlineAccounts}. */
export interface ListOnlineAccountsResponse {
  /** Service accounts. */
  kf_online_list: {
    /** Number of the service account. */
    kf_id: string;
    /**
     * Service account as `prefix@WeChat id of the official account`; prefix at most 10 letters, digits or underscores.
     */
    kf_account: string;
    /** 1 online on the web, 0 offline. */
    status: number;
    /** Openid of the person bound to it. */
    kf_openid?: string | undefined;
    /** Sessions the account serves now. */
    accepted_case: number;
  }[];
}

/**
 * 获取在线客服列表。Service accounts that are online, with their load.
 * Calls `GET /cgi-bin/customservice/getonlinekflist`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#0
 */
export const listOnlineAccounts: WechatEndpoint<ListOnlineAccountsRequest, ListOnlineAccountsResponse, 'authorizer'> = {
  id: 'customServiceGetOnlineKfList',
  family: 'oa-customer-service',
  method: 'GET',
  path: '/cgi-bin/customservice/getonlinekflist',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#0',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      kf_online_list: z.array(
        z.looseObject({
          kf_id: z.string(),
          kf_account: z.string(),
          status: z.number(),
          kf_openid: z.string().optional(),
          accepted_case: z.number(),
        }),
      ),
    }),
};

/** Input of {@link addAccount}. */
export interface AddAccountRequest {
  /**
   * Service account as `prefix@WeChat id of the official account`; prefix at most 10 letters, digits or underscores.
   */
  kf_account?: string | undefined;
  /** Nickname, at most 16 characters. */
  nickname?: string | undefined;
  /** MD5 of the password; no longer documented. */
  password?: string | undefined;
  /** WeChat id to bind; mini programs only, instead of the other fields. */
  kf_wx?: string | undefined;
}

/** Result of {@link addAccount}. */
export type AddAccountResponse = NoFields;

/**
 * 添加客服账号。Adds a service account, at most 100. It works only after {@link inviteWorker} was accepted. The official account needs
 * a WeChat id.
 * Calls `POST /customservice/kfaccount/add`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#1
 */
export const addAccount: WechatEndpoint<AddAccountRequest, AddAccountResponse, 'authorizer'> = {
  id: 'customServiceKfAccountAdd',
  family: 'oa-customer-service',
  method: 'POST',
  path: '/customservice/kfaccount/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#1',
  permissionSets: [1, 6, 19, 100, 101],
  errors: [65400, 65401, 65403, 65404, 65405, 65406],
  request: (z: Zod) =>
    z.strictObject({
      kf_account: z.string().optional(),
      nickname: z.string().optional(),
      password: z.string().optional(),
      kf_wx: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteAccount}. */
export interface DeleteAccountRequest {
  /**
   * Service account as `prefix@WeChat id of the official account`; prefix at most 10 letters, digits or underscores.
   */
  kf_account: string;
}

/** Result of {@link deleteAccount}. */
export type DeleteAccountResponse = NoFields;

/**
 * 删除客服账号。Removes a service account.
 * Calls `POST /customservice/kfaccount/del`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#3
 */
export const deleteAccount: WechatEndpoint<DeleteAccountRequest, DeleteAccountResponse, 'authorizer'> = {
  id: 'customServiceKfAccountDelete',
  family: 'oa-customer-service',
  method: 'POST',
  path: '/customservice/kfaccount/del',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#3',
  errors: [65400, 65401],
  request: (z: Zod) => z.strictObject({ kf_account: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link inviteWorker}. */
export interface InviteWorkerRequest {
  /**
   * Service account as `prefix@WeChat id of the official account`; prefix at most 10 letters, digits or underscores.
   */
  kf_account: string;
  /** WeChat id to invite. */
  invite_wx: string;
}

/** Result of {@link inviteWorker}. */
export type InviteWorkerResponse = NoFields;

/**
 * 邀请绑定客服账号。Asks a WeChat user to take over a service account; they confirm in WeChat.
 * Calls `POST /customservice/kfaccount/inviteworker`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#3
 */
export const inviteWorker: WechatEndpoint<InviteWorkerRequest, InviteWorkerResponse, 'authorizer'> = {
  id: 'customServiceKfAccountInviteWorker',
  family: 'oa-customer-service',
  method: 'POST',
  path: '/customservice/kfaccount/inviteworker',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#3',
  permissionSets: [1, 6, 19, 100, 101],
  errors: [65401, 65407, 65408, 65409, 65410, 65411, 65412],
  request: (z: Zod) => z.strictObject({ kf_account: z.string(), invite_wx: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateAccount}. */
export interface UpdateAccountRequest {
  /**
   * Service account as `prefix@WeChat id of the official account`; prefix at most 10 letters, digits or underscores.
   */
  kf_account?: string | undefined;
  /** Nickname, at most 16 characters. */
  nickname?: string | undefined;
  /** MD5 of the password; no longer documented. */
  password?: string | undefined;
  /** WeChat id bound to it; no longer documented. */
  kf_wx?: string | undefined;
}

/** Result of {@link updateAccount}. */
export type UpdateAccountResponse = NoFields;

/**
 * 修改客服账号。Changes the nickname of a service account.
 * Calls `POST /customservice/kfaccount/update`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#2
 */
export const updateAccount: WechatEndpoint<UpdateAccountRequest, UpdateAccountResponse, 'authorizer'> = {
  id: 'customServiceKfAccountUpdate',
  family: 'oa-customer-service',
  method: 'POST',
  path: '/customservice/kfaccount/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#2',
  permissionSets: [1, 6, 100, 101],
  errors: [65400, 65401, 65403],
  request: (z: Zod) =>
    z.strictObject({
      kf_account: z.string().optional(),
      nickname: z.string().optional(),
      password: z.string().optional(),
      kf_wx: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setAvatar}. */
export interface SetAvatarRequest {
  /**
   * Service account as `prefix@WeChat id of the official account`; prefix at most 10 letters, digits or underscores.
   */
  kf_account: string;
  /** The picture, with a file name. */
  media: Upload;
}

/** Result of {@link setAvatar}. */
export type SetAvatarResponse = NoFields;

/**
 * 设置客服头像。Sets the avatar of a service account. JPG, at most 5 MB, 640 × 640 looks best.
 * Calls `POST /customservice/kfaccount/uploadheadimg`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#4
 */
export const setAvatar: WechatEndpoint<SetAvatarRequest, SetAvatarResponse, 'authorizer'> = {
  id: 'customServiceKfAccountUploadHeadImage',
  family: 'oa-customer-service',
  method: 'POST',
  path: '/customservice/kfaccount/uploadheadimg',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#4',
  query: ['kf_account'],
  errors: [40005, 40009, 65400, 65401],
  request: (z: Zod) => z.strictObject({ kf_account: z.string(), media: upload(z) }),
  response: (z: Zod) => z.looseObject({}),
};
