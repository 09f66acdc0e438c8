import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link createTag}. */
export interface CreateTagRequest {
  /** The tag. */
  tag: {
    /** Name of the tag. */
    name: string;
  };
}

/** Result of {@link createTag}. */
export interface CreateTagResponse {
  /** The tag. */
  tag: {
    /** Tag, from {@link createTag} or {@link listTags}. */
    id: number;
    /** Name of the tag. */
    name: string;
  };
}

/**
 * 创建标签。Adds a tag; an account holds 100.
 * Calls `POST /cgi-bin/tags/create`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
 */
export const createTag: WechatEndpoint<CreateTagRequest, CreateTagResponse, 'authorizer'> = {
  id: 'tagsCreate',
  family: 'oa-tag',
  method: 'POST',
  path: '/cgi-bin/tags/create',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html',
  permissionSets: [2, 100],
  errors: [45056, 45157, 45158],
  request: (z: Zod) => z.strictObject({ tag: z.strictObject({ name: z.string().max(30) }) }),
  response: (z: Zod) => z.looseObject({ tag: z.looseObject({ id: z.number(), name: z.string() }) }),
};

/** Input of {@link deleteTag}. */
export interface DeleteTagRequest {
  /** The tag. */
  tag: {
    /** Tag, from {@link createTag} or {@link listTags}. */
    id: number;
  };
}

/** Result of {@link deleteTag}. */
export type DeleteTagResponse = NoFields;

/**
 * 删除标签。Removes a tag from the account and its users. With more than 100000 users take it off them first.
 * Calls `POST /cgi-bin/tags/delete`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
 */
export const deleteTag: WechatEndpoint<DeleteTagRequest, DeleteTagResponse, 'authorizer'> = {
  id: 'tagsDelete',
  family: 'oa-tag',
  method: 'POST',
  path: '/cgi-bin/tags/delete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html',
  permissionSets: [2, 100],
  errors: [45057, 45058],
  request: (z: Zod) => z.strictObject({ tag: z.strictObject({ id: z.number() }) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listTags}. */
export type ListTagsRequest = NoFields;

/** Result of {@link listTags}. */
export interface ListTagsResponse {
  /** Tags. */
  tags: {
    /** Tag, from {@link createTag} or {@link listTags}. */
    id: number;
    /** Name of the tag. */
    name: string;
    /** Users with the tag. */
    count: number;
  }[];
}

/**
 * 获取标签。All tags of the account.
 * Calls `GET /cgi-bin/tags/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
 */
export const listTags: WechatEndpoint<ListTagsRequest, ListTagsResponse, 'authorizer'> = {
  id: 'tagsGet',
  family: 'oa-tag',
  method: 'GET',
  path: '/cgi-bin/tags/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html',
  permissionSets: [2, 100],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({ tags: z.array(z.looseObject({ id: z.number(), name: z.string(), count: z.number() })) }),
};

/** Input of {@link listTagsOfUser}. */
export interface ListTagsOfUserRequest {
  /** User, as this account sees them. */
  openid: string;
}

/** Result of {@link listTagsOfUser}. */
export interface ListTagsOfUserResponse {
  /** Tags of the user. */
  tagid_list: number[];
}

/**
 * 获取用户的标签列表。Tags on one user.
 * Calls `POST /cgi-bin/tags/getidlist`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
 */
export const listTagsOfUser: WechatEndpoint<ListTagsOfUserRequest, ListTagsOfUserResponse, 'authorizer'> = {
  id: 'tagsGetIdList',
  family: 'oa-tag',
  method: 'POST',
  path: '/cgi-bin/tags/getidlist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html',
  permissionSets: [2, 100],
  errors: [49003],
  request: (z: Zod) => z.strictObject({ openid: z.string() }),
  response: (z: Zod) => z.looseObject({ tagid_list: z.array(z.number()) }),
};

/** Input of {@link blacklistUsers}. */
export interface BlacklistUsersRequest {
  /** Users. */
  openid_list: string[];
}

/** Result of {@link blacklistUsers}. */
export type BlacklistUsersResponse = NoFields;

/**
 * 拉黑用户。Puts up to 20 users on the blacklist.
 * Calls `POST /cgi-bin/tags/members/batchblacklist`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html
 */
export const blacklistUsers: WechatEndpoint<BlacklistUsersRequest, BlacklistUsersResponse, 'authorizer'> = {
  id: 'tagsMembersBatchBlackList',
  family: 'oa-tag',
  method: 'POST',
  path: '/cgi-bin/tags/members/batchblacklist',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html',
  permissionSets: [2, 100],
  errors: [40032, 49003],
  request: (z: Zod) => z.strictObject({ openid_list: z.array(z.string()).min(1).max(20) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link tagUsers}. */
export interface TagUsersRequest {
  /** Users. */
  openid_list: string[];
  /** Tag, from {@link listTags}. */
  tagid: number;
}

/** Result of {@link tagUsers}. */
export interface TagUsersResponse {
  /** Openids that failed; only with 45171. */
  fail_openid_list?: string[] | undefined;
}

/**
 * 批量为用户打标签。Puts a tag on up to 50 users; a user carries at most 20 tags.
 * Calls `POST /cgi-bin/tags/members/batchtagging`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
 */
export const tagUsers: WechatEndpoint<TagUsersRequest, TagUsersResponse, 'authorizer'> = {
  id: 'tagsMembersBatchTagging',
  family: 'oa-tag',
  method: 'POST',
  path: '/cgi-bin/tags/members/batchtagging',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html',
  permissionSets: [2, 100],
  errors: [40032, 45059, 45159, 45169, 45171, 49003],
  request: (z: Zod) => z.strictObject({ openid_list: z.array(z.string()).min(1).max(50), tagid: z.number() }),
  response: (z: Zod) => z.looseObject({ fail_openid_list: z.array(z.string()).optional() }),
};

/** Input of {@link unblacklistUsers}. */
export interface UnblacklistUsersRequest {
  /** Users. */
  openid_list: string[];
}

/** Result of {@link unblacklistUsers}. */
export type UnblacklistUsersResponse = NoFields;

/**
 * 取消拉黑用户。Takes up to 20 users off the blacklist.
 * Calls `POST /cgi-bin/tags/members/batchunblacklist`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html
 */
export const unblacklistUsers: WechatEndpoint<UnblacklistUsersRequest, UnblacklistUsersResponse, 'authorizer'> = {
  id: 'tagsMembersBatchUnblackList',
  family: 'oa-tag',
  method: 'POST',
  path: '/cgi-bin/tags/members/batchunblacklist',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html',
  permissionSets: [2, 100],
  errors: [40032, 49003],
  request: (z: Zod) => z.strictObject({ openid_list: z.array(z.string()).min(1).max(20) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link untagUsers}. */
export interface UntagUsersRequest {
  /** Users. */
  openid_list: string[];
  /** Tag, from {@link listTags}. */
  tagid: number;
}

/** Result of {@link untagUsers}. */
export interface UntagUsersResponse {
  /** Openids that failed; only with 45171. */
  fail_openid_list?: string[] | undefined;
}

/**
 * 批量为用户取消标签。Takes a tag off users.
 * Calls `POST /cgi-bin/tags/members/batchuntagging`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
 */
export const untagUsers: WechatEndpoint<UntagUsersRequest, UntagUsersResponse, 'authorizer'> = {
  id: 'tagsMembersBatchUntagging',
  family: 'oa-tag',
  method: 'POST',
  path: '/cgi-bin/tags/members/batchuntagging',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html',
  permissionSets: [2, 100],
  errors: [40032, 45159, 45169, 45171, 49003],
  request: (z: Zod) => z.strictObject({ openid_list: z.array(z.string()), tagid: z.number() }),
  response: (z: Zod) => z.looseObject({ fail_openid_list: z.array(z.string()).optional() }),
};

/** Input of {@link listBlacklist}. */
export interface ListBlacklistRequest {
  /** `next_openid` of the page before; from the start if left out. */
  begin_openid?: string | undefined;
}

/** Result of {@link listBlacklist}. */
export interface ListBlacklistResponse {
  /** Blacklisted users in all. */
  total: number;
  /** Users in this answer. */
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
 * 获取公众号的黑名单列表。Openids on the blacklist, up to 1000 a page.
 * Calls `POST /cgi-bin/tags/members/getblacklist`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html
 */
export const listBlacklist: WechatPagedEndpoint<
  ListBlacklistRequest,
  ListBlacklistResponse,
  'authorizer',
  string,
  'begin_openid'
> = {
  id: 'tagsMembersGetBlackList',
  family: 'oa-tag',
  method: 'POST',
  path: '/cgi-bin/tags/members/getblacklist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html',
  permissionSets: [2, 100],
  errors: [49003],
  paging: {
    kind: 'cursor',
    cursor: 'begin_openid',
    items: (answer) => answer.data?.openid,
    next: (answer) => answer.next_openid,
  },
  request: (z: Zod) => z.strictObject({ begin_openid: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      total: z.number(),
      count: z.number(),
      data: z.looseObject({ openid: z.array(z.string()) }).optional(),
      next_openid: z.string(),
    }),
};

/** Input of {@link renameTag}. */
export interface RenameTagRequest {
  /** The tag. */
  tag: {
    /** Tag, from {@link createTag} or {@link listTags}. */
    id: number;
    /** New name. */
    name: string;
  };
}

/** Result of {@link renameTag}. */
export type RenameTagResponse = NoFields;

/**
 * 编辑标签。Renames a tag.
 * Calls `POST /cgi-bin/tags/update`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
 */
export const renameTag: WechatEndpoint<RenameTagRequest, RenameTagResponse, 'authorizer'> = {
  id: 'tagsUpdate',
  family: 'oa-tag',
  method: 'POST',
  path: '/cgi-bin/tags/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html',
  permissionSets: [2, 100],
  errors: [45058, 45157, 45158],
  request: (z: Zod) => z.strictObject({ tag: z.strictObject({ id: z.number(), name: z.string().max(30) }) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listUsersWithTag}. */
export interface ListUsersWithTagRequest {
  /** Tag, from {@link listTags}. */
  tagid: number;
  /** Last openid of the page before; from the start if left out. */
  next_openid?: string | undefined;
}

/** Result of {@link listUsersWithTag}. */
export interface ListUsersWithTagResponse {
  /** Users in this answer. */
  count: number;
  /** The page; missing when empty. */
  data?:
    | {
        /** Openids. */
        openid: string[];
      }
    | undefined;
  /** Last openid of this page; empty or missing at the end. */
  next_openid?: string | undefined;
}

/**
 * 获取标签下粉丝列表。Openids of the users with a tag, page by page.
 * Calls `POST /cgi-bin/user/tag/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
 */
export const listUsersWithTag: WechatPagedEndpoint<
  ListUsersWithTagRequest,
  ListUsersWithTagResponse,
  'authorizer',
  string,
  'next_openid'
> = {
  id: 'userTagGet',
  family: 'oa-tag',
  method: 'POST',
  path: '/cgi-bin/user/tag/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html',
  permissionSets: [2, 100],
  errors: [45159],
  paging: {
    kind: 'cursor',
    cursor: 'next_openid',
    items: (answer) => answer.data?.openid,
    next: (answer) => answer.next_openid,
  },
  request: (z: Zod) => z.strictObject({ tagid: z.number(), next_openid: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      count: z.number(),
      data: z.looseObject({ openid: z.array(z.string()) }).optional(),
      next_openid: z.string().optional(),
    }),
};
