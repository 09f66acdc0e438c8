import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link addGuide}. */
export interface AddGuideRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** Nickname, at most 16 characters; by default that of WeChat. */
  guide_nickname?: string | undefined;
  /** Avatar, a URL from uploading pictures for articles; by default that of WeChat. */
  guide_headimgurl?: string | undefined;
}

/** Result of {@link addGuide}. */
export type AddGuideResponse = NoFields;

/**
 * 为服务号添加顾问。Invites a WeChat user to be a guide; the outcome comes as the event `guide_invite_result_event`.
 * `guide_account` counts when both ids are sent.
 * Calls `POST /cgi-bin/guide/addguideacct`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuideAcct.html
 */
export const addGuide: WechatEndpoint<AddGuideRequest, AddGuideResponse, 'authorizer'> = {
  id: 'guideAddGuideAccount',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/addguideacct',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuideAcct.html',
  permissionSets: [54],
  errors: [43004, 65407, 9300801, 9300802, 9300803, 9300810, 9300812],
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      guide_nickname: z.string().optional(),
      guide_headimgurl: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteGuide}. */
export interface DeleteGuideRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
}

/** Result of {@link deleteGuide}. */
export type DeleteGuideResponse = NoFields;

/**
 * 删除顾问。Takes a guide off the account.
 * Calls `POST /cgi-bin/guide/delguideacct`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideAcct.html
 */
export const deleteGuide: WechatEndpoint<DeleteGuideRequest, DeleteGuideResponse, 'authorizer'> = {
  id: 'guideDeleteGuideAccount',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/delguideacct',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideAcct.html',
  permissionSets: [54],
  errors: [9300801],
  request: (z: Zod) => z.strictObject({ guide_account: z.string().optional(), guide_openid: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getGuide}. */
export interface GetGuideRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
}

/** Result of {@link getGuide}. */
export interface GetGuideResponse {
  /** WeChat id of the guide; only if added by it. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; only if added by it. */
  guide_openid?: string | undefined;
  /** Nickname of the guide. */
  guide_nickname: string;
  /** URL of the avatar. */
  guide_headimgurl: string;
  /** 1 invited, 2 confirmed, 3 refused, 4 invitation expired. */
  status?: number | undefined;
}

/**
 * 获取顾问信息。Nickname, avatar and state of a guide. Ask by the kind of id the guide was added with.
 * Calls `POST /cgi-bin/guide/getguideacct`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcct.html
 */
export const getGuide: WechatEndpoint<GetGuideRequest, GetGuideResponse, 'authorizer'> = {
  id: 'guideGetGuideAccount',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguideacct',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcct.html',
  permissionSets: [54],
  errors: [9300801, 9300804],
  request: (z: Zod) => z.strictObject({ guide_account: z.string().optional(), guide_openid: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      guide_nickname: z.string(),
      guide_headimgurl: z.string(),
      status: z.number().optional(),
    }),
};

/** Input of {@link listChatRecords}. */
export interface ListChatRecordsRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** Only messages with this customer; all customers by default. */
  openid?: string | undefined;
  /** Earliest message, seconds since the epoch; 30 days ago by default, counts only together with `end_time`. */
  begin_time?: number | undefined;
  /** Latest message, seconds since the epoch; now by default, counts only together with `begin_time`. */
  end_time?: number | undefined;
  /** Page, from 0. */
  page: number;
  /** Entries of a page. */
  num: number;
}

/** Result of {@link listChatRecords}. */
export interface ListChatRecordsResponse {
  /** Messages. */
  msg_list: {
    /** WeChat id of the guide. */
    guide_account: string;
    /** Customer, as this account sees them. */
    openid: string;
    /** Content of the message. */
    content: string;
    /** 1 text, 3 picture, 49 mini program card. */
    content_type: number;
    /** 1 from guide to customer, 2 from customer to guide. */
    direction: number;
    /** When it was sent, seconds since the epoch. */
    create_time: number;
  }[];
  /** Messages in all. */
  total_num: number;
}

/**
 * 获取顾问聊天记录。Messages between a guide and one or all customers, of the last 30 days.
 * Calls `POST /cgi-bin/guide/getguidebuyerchatrecord`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideBuyerChatRecord.html
 */
export const listChatRecords: WechatPagedEndpoint<
  ListChatRecordsRequest,
  ListChatRecordsResponse,
  'authorizer',
  NonNullable<ListChatRecordsResponse['msg_list']>[number],
  'page' | 'num'
> = {
  id: 'guideGetGuideBuyerChatRecord',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguidebuyerchatrecord',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideBuyerChatRecord.html',
  permissionSets: [54],
  paging: {
    kind: 'page',
    page: 'page',
    first: 0,
    limit: 'num',
    size: 10,
    items: (answer) => answer.msg_list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      openid: z.string().optional(),
      begin_time: z.number().optional(),
      end_time: z.number().optional(),
      page: z.number(),
      num: z.number(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      msg_list: z.array(
        z.looseObject({
          guide_account: z.string(),
          openid: z.string(),
          content: z.string(),
          content_type: z.number(),
          direction: z.number(),
          create_time: z.number(),
        }),
      ),
      total_num: z.number(),
    }),
};

/** Input of {@link createQrCode}. */
export interface CreateQrCodeRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** Text of your own that comes back in the event of the scan. */
  qrcode_info?: string | undefined;
}

/** Result of {@link createQrCode}. */
export interface CreateQrCodeResponse {
  /** URL to download the code from. */
  qrcode_url: string;
}

/**
 * 生成顾问二维码。Makes the code of a guide. Followers who scan it become customers of the guide; others do if they follow the account
 * within 3 minutes.
 * Calls `POST /cgi-bin/guide/guidecreateqrcode`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.guideCreateQrCode.html
 */
export const createQrCode: WechatEndpoint<CreateQrCodeRequest, CreateQrCodeResponse, 'authorizer'> = {
  id: 'guideCreateQrcode',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/guidecreateqrcode',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.guideCreateQrCode.html',
  permissionSets: [54],
  errors: [43004, 9300801, 9300804],
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      qrcode_info: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ qrcode_url: z.string() }),
};

/** Input of {@link updateGuide}. */
export interface UpdateGuideRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** New nickname, at most 16 characters. */
  guide_nickname?: string | undefined;
  /** New avatar, a URL from uploading pictures for articles. */
  guide_headimgurl?: string | undefined;
}

/** Result of {@link updateGuide}. */
export type UpdateGuideResponse = NoFields;

/**
 * 修改顾问的昵称或头像。Changes nickname or avatar of a guide.
 * Calls `POST /cgi-bin/guide/updateguideacct`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.updateGuideAcct.html
 */
export const updateGuide: WechatEndpoint<UpdateGuideRequest, UpdateGuideResponse, 'authorizer'> = {
  id: 'guideUpdateGuideAccount',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/updateguideacct',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.updateGuideAcct.html',
  permissionSets: [54],
  errors: [43004, 9300801, 9300804, 9300810],
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      guide_nickname: z.string().optional(),
      guide_headimgurl: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
