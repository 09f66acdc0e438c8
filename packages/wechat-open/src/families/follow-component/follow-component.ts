import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getShownAccount}. */
export type GetShownAccountRequest = NoFields;

/** Result of {@link getShownAccount}. */
export interface GetShownAccountResponse {
  /** Whether the component can be set: 1 yes, 0 no. */
  can_open: number;
  /** Whether it is set: 1 yes, 0 no. */
  is_open: number;
  /** App id of the official account. */
  appid?: string | undefined;
  /** Name of the official account. */
  nickname?: string | undefined;
  /** URL of the icon of the official account. */
  headimg?: string | undefined;
}

/**
 * 获取已设置公众号信息。The official account that is shown, if any.
 * Calls `GET /wxa/getshowwxaitem`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/getShowItem.html
 */
export const getShownAccount: WechatEndpoint<GetShownAccountRequest, GetShownAccountResponse, 'authorizer'> = {
  id: 'getShowItem',
  family: 'follow-component',
  method: 'GET',
  path: '/wxa/getshowwxaitem',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/getShowItem.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      can_open: z.number(),
      is_open: z.number(),
      appid: z.string().optional(),
      nickname: z.string().optional(),
      headimg: z.string().optional(),
    }),
};

/** Input of {@link listLinkableAccounts}. */
export interface ListLinkableAccountsRequest {
  /** Page, from 0. */
  page: number;
  /** Accounts on a page, at most 20. */
  num: number;
}

/** Result of {@link listLinkableAccounts}. */
export interface ListLinkableAccountsResponse {
  /** The accounts. */
  biz_info_list: {
    /** App id, for {@link setShownAccount}. */
    appid: string;
    /** Name of the official account. */
    nickname: string;
    /** URL of the icon of the official account. */
    headimg: string;
  }[];
  /** Accounts in total. */
  total_num: number;
}

/**
 * 获取可设置公众号列表。Official accounts that may be shown: of the same or a related subject.
 * Calls `GET /wxa/getwxamplinkforshow`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/getLinkForShow.html
 */
export const listLinkableAccounts: WechatPagedEndpoint<
  ListLinkableAccountsRequest,
  ListLinkableAccountsResponse,
  'authorizer',
  NonNullable<ListLinkableAccountsResponse['biz_info_list']>[number],
  'page' | 'num'
> = {
  id: 'getLinkForShow',
  family: 'follow-component',
  method: 'GET',
  path: '/wxa/getwxamplinkforshow',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/getLinkForShow.html',
  permissionSets: [18],
  paging: {
    kind: 'page',
    page: 'page',
    first: 0,
    limit: 'num',
    size: 20,
    items: (answer) => answer.biz_info_list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) => z.strictObject({ page: z.number(), num: z.number().max(20) }),
  response: (z: Zod) =>
    z.looseObject({
      biz_info_list: z.array(z.looseObject({ appid: z.string(), nickname: z.string(), headimg: z.string() })),
      total_num: z.number(),
    }),
};

/** Input of {@link setShownAccount}. */
export interface SetShownAccountRequest {
  /** 1 on, 0 off. */
  wxa_subscribe_biz_flag: 0 | 1;
  /** Official account to show, from {@link listLinkableAccounts}; required to switch on. */
  appid?: string | undefined;
}

/** Result of {@link setShownAccount}. */
export type SetShownAccountResponse = NoFields;

/**
 * 设置扫码关注的公众号。Switches the component on with an official account, or off.
 * Calls `POST /wxa/updateshowwxaitem`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/setShowItem.html
 */
export const setShownAccount: WechatEndpoint<SetShownAccountRequest, SetShownAccountResponse, 'authorizer'> = {
  id: 'setShowItem',
  family: 'follow-component',
  method: 'POST',
  path: '/wxa/updateshowwxaitem',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/setShowItem.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ wxa_subscribe_biz_flag: z.literal([0, 1]), appid: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};
