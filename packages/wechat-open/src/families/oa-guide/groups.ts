import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Input of {@link addGroupGuide}. */
export interface AddGroupGuideRequest {
  /** Group, from {@link createGroup} or {@link listGroups}. */
  group_id: Numeric;
  /** WeChat id of the guide. */
  guide_account: string;
}

/** Result of {@link addGroupGuide}. */
export type AddGroupGuideResponse = NoFields;

/**
 * 分组内添加顾问。Puts a guide into a group.
 * Calls `POST /cgi-bin/guide/addguide2guidegroup`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuide2GuideGroup.html
 */
export const addGroupGuide: WechatEndpoint<AddGroupGuideRequest, AddGroupGuideResponse, 'authorizer'> = {
  id: 'guideAddGuide2GuideGroup',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/addguide2guidegroup',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuide2GuideGroup.html',
  permissionSets: [54],
  request: (z: Zod) => z.strictObject({ group_id: numeric(z), guide_account: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link removeGroupGuide}. */
export interface RemoveGroupGuideRequest {
  /** Group, from {@link createGroup} or {@link listGroups}. */
  group_id: Numeric;
  /** WeChat id of the guide. */
  guide_account: string;
}

/** Result of {@link removeGroupGuide}. */
export type RemoveGroupGuideResponse = NoFields;

/**
 * 分组内删除顾问。Takes a guide out of a group.
 * Calls `POST /cgi-bin/guide/delguide2guidegroup`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuide2GuideGroup.html
 */
export const removeGroupGuide: WechatEndpoint<RemoveGroupGuideRequest, RemoveGroupGuideResponse, 'authorizer'> = {
  id: 'guideDeleteGuide2GuideGroup',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/delguide2guidegroup',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuide2GuideGroup.html',
  permissionSets: [54],
  request: (z: Zod) => z.strictObject({ group_id: numeric(z), guide_account: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteGroup}. */
export interface DeleteGroupRequest {
  /** Group, from {@link createGroup} or {@link listGroups}. */
  group_id: Numeric;
}

/** Result of {@link deleteGroup}. */
export type DeleteGroupResponse = NoFields;

/**
 * 删除指定顾问分组。Removes a group.
 * Calls `POST /cgi-bin/guide/delguidegroup`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideGroup.html
 */
export const deleteGroup: WechatEndpoint<DeleteGroupRequest, DeleteGroupResponse, 'authorizer'> = {
  id: 'guideDeleteGuideGroup',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/delguidegroup',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideGroup.html',
  permissionSets: [54],
  request: (z: Zod) => z.strictObject({ group_id: numeric(z) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listGuideGroups}. */
export interface ListGuideGroupsRequest {
  /** WeChat id of the guide. */
  guide_account: string;
}

/** Result of {@link listGuideGroups}. */
export interface ListGuideGroupsResponse {
  /** Groups, see {@link listGroups}. */
  group_id_list: number[];
}

/**
 * 获取顾问所在分组。Groups that a guide is in.
 * Calls `POST /cgi-bin/guide/getgroupbyguide`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupByGuide.html
 */
export const listGuideGroups: WechatEndpoint<ListGuideGroupsRequest, ListGuideGroupsResponse, 'authorizer'> = {
  id: 'guideGetGroupByGuide',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getgroupbyguide',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupByGuide.html',
  permissionSets: [54],
  request: (z: Zod) => z.strictObject({ guide_account: z.string() }),
  response: (z: Zod) => z.looseObject({ group_id_list: z.array(z.number()) }),
};

/** Input of {@link listGroupGuides}. */
export interface ListGroupGuidesRequest {
  /** Group, from {@link createGroup} or {@link listGroups}. */
  group_id: Numeric;
  /** Page, from 0. */
  page: number;
  /** Entries of a page. */
  num: number;
}

/** Result of {@link listGroupGuides}. */
export interface ListGroupGuidesResponse {
  /** Guides of the group. */
  guide_list: {
    /** WeChat id of the guide; only if added by it. */
    guide_account?: string | undefined;
    /** Openid or union id of the guide; only if added by it. */
    guide_openid?: string | undefined;
    /** Nickname of the guide. */
    guide_nickname: string;
    /** URL of the avatar. */
    guide_headimgurl: string;
    /** Creation, seconds since the epoch. */
    create_time: number;
  }[];
  /** Guides of the group in all. */
  total_num: number;
}

/**
 * 获取指定顾问分组信息。Guides of a group.
 * Calls `POST /cgi-bin/guide/getgroupinfo`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupInfo.html
 */
export const listGroupGuides: WechatPagedEndpoint<
  ListGroupGuidesRequest,
  ListGroupGuidesResponse,
  'authorizer',
  NonNullable<ListGroupGuidesResponse['guide_list']>[number],
  'page' | 'num'
> = {
  id: 'guideGetGroupInfo',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getgroupinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupInfo.html',
  permissionSets: [54],
  paging: {
    kind: 'page',
    page: 'page',
    first: 0,
    limit: 'num',
    size: 100,
    items: (answer) => answer.guide_list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) => z.strictObject({ group_id: numeric(z), page: z.number(), num: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      guide_list: z.array(
        z.looseObject({
          guide_account: z.string().optional(),
          guide_openid: z.string().optional(),
          guide_nickname: z.string(),
          guide_headimgurl: z.string(),
          create_time: z.number(),
        }),
      ),
      total_num: z.number(),
    }),
};

/** Input of {@link listGroups}. */
export type ListGroupsRequest = NoFields;

/** Result of {@link listGroups}. */
export interface ListGroupsResponse {
  /** Groups. */
  group_list: {
    /** Group. */
    id: number;
    /** Name of the group. */
    name: string;
    /** Creation, seconds since the epoch. */
    create_time: number;
    /** Last change, seconds since the epoch. */
    update_time: number;
  }[];
}

/**
 * 获取服务号下所有顾问分组的列表。All groups of the account.
 * Calls `POST /cgi-bin/guide/getguidegrouplist`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideGroupList.html
 */
export const listGroups: WechatEndpoint<ListGroupsRequest, ListGroupsResponse, 'authorizer'> = {
  id: 'guideGetGuideGroupList',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguidegrouplist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideGroupList.html',
  permissionSets: [54],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      group_list: z.array(
        z.looseObject({ id: z.number(), name: z.string(), create_time: z.number(), update_time: z.number() }),
      ),
    }),
};

/** Input of {@link createGroup}. */
export interface CreateGroupRequest {
  /** Name of the group. */
  group_name: string;
}

/** Result of {@link createGroup}. */
export interface CreateGroupResponse {
  /** The new group. */
  group_id: Numeric;
}

/**
 * 新建顾问分组。Makes a group of guides.
 * Calls `POST /cgi-bin/guide/newguidegroup`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.newGuideGroup.html
 */
export const createGroup: WechatEndpoint<CreateGroupRequest, CreateGroupResponse, 'authorizer'> = {
  id: 'guideNewGuideGroup',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/newguidegroup',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.newGuideGroup.html',
  permissionSets: [54],
  request: (z: Zod) => z.strictObject({ group_name: z.string() }),
  response: (z: Zod) => z.looseObject({ group_id: numeric(z) }),
};
