import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getMigratedOpenids}. */
export interface GetMigratedOpenidsRequest {
  /** App id of the old account. */
  from_appid: string;
  /** Openids of the old account. */
  openid_list: string[];
}

/** Result of {@link getMigratedOpenids}. */
export interface GetMigratedOpenidsResponse {
  /** One entry for each openid. */
  result_list: {
    /** `ok`, or why this one failed. */
    err_msg: string;
    /** Openid of the old account. */
    ori_openid: string;
    /** Openid of this account; only with ok. */
    new_openid?: string | undefined;
  }[];
}

/**
 * 获取新旧账号 openid 对应关系。Openids of this account for followers of an account that was merged into it. Only after an approved
 * migration, at most 100 at once.
 * Calls `POST /cgi-bin/changeopenid`.
 *
 * @see https://kf.qq.com/faq/1901177NrqMr190117nqYJze.html
 */
export const getMigratedOpenids: WechatEndpoint<GetMigratedOpenidsRequest, GetMigratedOpenidsResponse, 'authorizer'> = {
  id: 'changeOpenId',
  family: 'oa-user',
  method: 'POST',
  path: '/cgi-bin/changeopenid',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://kf.qq.com/faq/1901177NrqMr190117nqYJze.html',
  errors: [63178],
  request: (z: Zod) => z.strictObject({ from_appid: z.string(), openid_list: z.array(z.string()).min(1).max(100) }),
  response: (z: Zod) =>
    z.looseObject({
      result_list: z.array(
        z.looseObject({ err_msg: z.string(), ori_openid: z.string(), new_openid: z.string().optional() }),
      ),
    }),
};

/** Input of {@link listFollowers}. */
export interface ListFollowersRequest {
  /** Last openid of the page before; from the start if left out. */
  next_openid?: string | undefined;
}

/** Result of {@link listFollowers}. */
export interface ListFollowersResponse {
  /** Followers in all. */
  total: number;
  /** Followers in this answer. */
  count: number;
  /** The page; missing when empty. */
  data?:
    | {
        /** Openids. */
        openid: string[];
      }
    | undefined;
  /** Last openid of this page; empty at the end. */
  next_openid: string;
}

/**
 * 获取关注用户列表。Openids of the followers, up to 10000 a page.
 * Calls `GET /cgi-bin/user/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Getting_a_User_List.html
 */
export const listFollowers: WechatPagedEndpoint<
  ListFollowersRequest,
  ListFollowersResponse,
  'authorizer',
  string,
  'next_openid'
> = {
  id: 'userGet',
  family: 'oa-user',
  method: 'GET',
  path: '/cgi-bin/user/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/Getting_a_User_List.html',
  permissionSets: [2, 100],
  paging: {
    kind: 'cursor',
    cursor: 'next_openid',
    items: (answer) => answer.data?.openid,
    next: (answer) => answer.next_openid,
  },
  request: (z: Zod) => z.strictObject({ next_openid: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      total: z.number(),
      count: z.number(),
      data: z.looseObject({ openid: z.array(z.string()) }).optional(),
      next_openid: z.string(),
    }),
};

/** Input of {@link getUser}. */
export interface GetUserRequest {
  /** User, as this account sees them. */
  openid: string;
  /** Language of country names: zh_CN, zh_TW, en. */
  lang?: string | undefined;
}

/** Result of {@link getUser}. */
export interface GetUserResponse {
  /** User, as this account sees them. */
  openid: string;
  /** User across the accounts of one open-platform account; only when bound. */
  unionid?: string | undefined;
  /** Empty since 2021-12-27. */
  nickname?: string | undefined;
  /** 0 since 2021; before: 1 male, 2 female. */
  sex?: number | undefined;
  /** Empty since 2021. */
  country?: string | undefined;
  /** Empty since 2021. */
  province?: string | undefined;
  /** Empty since 2021. */
  city?: string | undefined;
  /** Language of the user; no longer filled. */
  language?: string | undefined;
  /** Empty since 2021-12-27. */
  headimgurl?: string | undefined;
  /** 1 follows the account; 0 does not, and nothing else is known. */
  subscribe: number;
  /** Time of the last follow, seconds since the epoch. */
  subscribe_time?: number | undefined;
  /**
   * Way of the follow: `ADD_SCENE_SEARCH`, `ADD_SCENE_ACCOUNT_MIGRATION`, `ADD_SCENE_PROFILE_CARD`, `ADD_SCENE_QR_CODE`,
   * `ADD_SCENE_PROFILE_LINK`, `ADD_SCENE_PROFILE_ITEM`, `ADD_SCENE_PAID`, `ADD_SCENE_WECHAT_ADVERTISEMENT`, `ADD_SCENE_REPRINT`,
   * `ADD_SCENE_LIVESTREAM`, `ADD_SCENE_CHANNELS`, `ADD_SCENE_WXA`, `ADD_SCENE_OTHERS`.
   */
  subscribe_scene?: string | undefined;
  /** Name that the account gave the user. */
  remark?: string | undefined;
  /** Group of the user; the old form of tags. */
  groupid?: number | undefined;
  /** Tags of the user. */
  tagid_list?: number[] | undefined;
  /** Number in the code that was scanned to follow. */
  qr_scene?: number | undefined;
  /** Text in the code that was scanned to follow. */
  qr_scene_str?: string | undefined;
}

const user = (z: Zod) =>
  z.looseObject({
    openid: z.string(),
    unionid: z.string().optional(),
    nickname: z.string().optional(),
    sex: z.number().optional(),
    country: z.string().optional(),
    province: z.string().optional(),
    city: z.string().optional(),
    language: z.string().optional(),
    headimgurl: z.string().optional(),
    subscribe: z.number(),
    subscribe_time: z.number().optional(),
    subscribe_scene: z.string().optional(),
    remark: z.string().optional(),
    groupid: z.number().optional(),
    tagid_list: z.array(z.number()).optional(),
    qr_scene: z.number().optional(),
    qr_scene_str: z.string().optional(),
  });

/**
 * 获取用户基本信息。What is known of one user; name, avatar and region are no longer given.
 * Calls `GET /cgi-bin/user/info`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId
 */
export const getUser: WechatEndpoint<GetUserRequest, GetUserResponse, 'authorizer'> = {
  id: 'userInfo',
  family: 'oa-user',
  method: 'GET',
  path: '/cgi-bin/user/info',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId',
  permissionSets: [2, 100],
  request: (z: Zod) => z.strictObject({ openid: z.string(), lang: z.string().optional() }),
  response: (z: Zod) => user(z),
};

/** Input of {@link getUsers}. */
export interface GetUsersRequest {
  /** Users. */
  user_list: {
    /** User, as this account sees them. */
    openid: string;
    /** Language of country names: zh_CN, zh_TW, en. */
    lang?: string | undefined;
  }[];
}

/** Result of {@link getUsers}. */
export interface GetUsersResponse {
  /** The users, also those who do not follow. */
  user_info_list: GetUserResponse[];
}

/**
 * 批量获取用户基本信息。What is known of up to 100 users.
 * Calls `POST /cgi-bin/user/info/batchget`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId
 */
export const getUsers: WechatEndpoint<GetUsersRequest, GetUsersResponse, 'authorizer'> = {
  id: 'userInfoBatchGet',
  family: 'oa-user',
  method: 'POST',
  path: '/cgi-bin/user/info/batchget',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId',
  permissionSets: [2, 100],
  errors: [40032],
  request: (z: Zod) =>
    z.strictObject({
      user_list: z
        .array(z.strictObject({ openid: z.string(), lang: z.string().optional() }))
        .min(1)
        .max(100),
    }),
  response: (z: Zod) =>
    z.looseObject({
      user_info_list: z.array(user(z)),
    }),
};

/** Input of {@link setRemark}. */
export interface SetRemarkRequest {
  /** User, as this account sees them. */
  openid: string;
  /** New name, below 30 bytes. */
  remark: string;
}

/** Result of {@link setRemark}. */
export type SetRemarkResponse = NoFields;

/**
 * 设置用户备注名。Gives a follower a name for the account’s own use. For verified service accounts.
 * Calls `POST /cgi-bin/user/info/updateremark`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Configuring_user_notes.html
 */
export const setRemark: WechatEndpoint<SetRemarkRequest, SetRemarkResponse, 'authorizer'> = {
  id: 'userInfoUpdateRemark',
  family: 'oa-user',
  method: 'POST',
  path: '/cgi-bin/user/info/updateremark',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/Configuring_user_notes.html',
  permissionSets: [2, 100],
  errors: [40092, 43004],
  request: (z: Zod) => z.strictObject({ openid: z.string(), remark: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
