import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** The merchant. */
interface BusinessInfo {
  /** Merchant, from {@link registerMerchant}. */
  business_id: number;
  /** Account name of the merchant. */
  account_name: string;
  /** Name that users see. */
  nickname: string;
  /** URL of the icon. */
  icon_url: string;
}

const businessInfo = (z: Zod) =>
  z.looseObject({ business_id: z.number(), account_name: z.string(), nickname: z.string(), icon_url: z.string() });

/** Input of {@link getMerchant}. */
export interface GetMerchantRequest {
  /** Merchant, from {@link registerMerchant}. */
  business_id?: number | undefined;
  /** Account name of the merchant. */
  account_name?: string | undefined;
}

/** Result of {@link getMerchant}. */
export interface GetMerchantResponse {
  /** The merchant. */
  business_info: BusinessInfo;
}

/**
 * 拉取单个客服子商户。Data of one merchant, by id or account name.
 * Calls `POST /cgi-bin/business/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%8B%89%E5%8F%96%E5%8D%95%E4%B8%AA%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF
 */
export const getMerchant: WechatEndpoint<GetMerchantRequest, GetMerchantResponse, 'authorizer'> = {
  id: 'businessGet',
  family: 'business-kf',
  method: 'POST',
  path: '/cgi-bin/business/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%8B%89%E5%8F%96%E5%8D%95%E4%B8%AA%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF',
  request: (z: Zod) => z.strictObject({ business_id: z.number().optional(), account_name: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ business_info: businessInfo(z) }),
};

/** Input of {@link listMerchants}. */
export interface ListMerchantsRequest {
  /** Merchants to skip. */
  offset: number;
  /** Merchants to return. */
  count: number;
}

/** Result of {@link listMerchants}. */
export interface ListMerchantsResponse {
  /** Merchants. */
  list: BusinessInfo[];
}

/**
 * 拉取多个客服子商户。Merchants of the mini program. The documentation says platforms may not call it for others.
 * Calls `POST /cgi-bin/business/list`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%8B%89%E5%8F%96%E5%A4%9A%E4%B8%AA%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF
 */
export const listMerchants: WechatPagedEndpoint<
  ListMerchantsRequest,
  ListMerchantsResponse,
  'authorizer',
  BusinessInfo,
  'offset' | 'count'
> = {
  id: 'businessList',
  family: 'business-kf',
  method: 'POST',
  path: '/cgi-bin/business/list',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%8B%89%E5%8F%96%E5%A4%9A%E4%B8%AA%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF',
  paging: { kind: 'offset', offset: 'offset', limit: 'count', size: 10, items: (answer) => answer.list },
  request: (z: Zod) => z.strictObject({ offset: z.number().min(0), count: z.number() }),
  response: (z: Zod) => z.looseObject({ list: z.array(businessInfo(z)) }),
};

/** Input of {@link registerMerchant}. */
export interface RegisterMerchantRequest {
  /** Account name of the merchant. */
  account_name: string;
  /** Name that users see. */
  nickname: string;
  /** Icon, a temporary picture. */
  icon_media_id: string;
  /** Whether messages also go to the common customer service. */
  transfer_to_commkf?: boolean | undefined;
}

/** Result of {@link registerMerchant}. */
export interface RegisterMerchantResponse {
  /** The new merchant. */
  business_id: number;
}

/**
 * 客服子商户创建商户。Adds a merchant with a chat of its own. Only for mini programs of the category 电商平台. The documentation says
 * platforms may not call it for others.
 * Calls `POST /cgi-bin/business/register`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%88%9B%E5%BB%BA%E5%95%86%E6%88%B7
 */
export const registerMerchant: WechatEndpoint<RegisterMerchantRequest, RegisterMerchantResponse, 'authorizer'> = {
  id: 'businessRegister',
  family: 'business-kf',
  method: 'POST',
  path: '/cgi-bin/business/register',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%88%9B%E5%BB%BA%E5%95%86%E6%88%B7',
  request: (z: Zod) =>
    z.strictObject({
      account_name: z.string(),
      nickname: z.string(),
      icon_media_id: z.string(),
      transfer_to_commkf: z.boolean().optional(),
    }),
  response: (z: Zod) => z.looseObject({ business_id: z.number() }),
};

/** Input of {@link updateMerchant}. */
export interface UpdateMerchantRequest {
  /** Merchant, from {@link registerMerchant}. */
  business_id: number;
  /** Name that users see. */
  nickname?: string | undefined;
  /** Icon, a temporary picture. */
  icon_media_id?: string | undefined;
}

/** Result of {@link updateMerchant}. */
export type UpdateMerchantResponse = NoFields;

/**
 * 更新客服子商户信息。Changes name or icon of a merchant.
 * Calls `POST /cgi-bin/business/update`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%9B%B4%E6%96%B0%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF
 */
export const updateMerchant: WechatEndpoint<UpdateMerchantRequest, UpdateMerchantResponse, 'authorizer'> = {
  id: 'businessUpdate',
  family: 'business-kf',
  method: 'POST',
  path: '/cgi-bin/business/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%9B%B4%E6%96%B0%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF',
  request: (z: Zod) =>
    z.strictObject({ business_id: z.number(), nickname: z.string().optional(), icon_media_id: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link sendMessage}. */
export interface SendMessageRequest {
  /** Openid of the receiver. */
  touser: string;
  /** Kind of message, which names the field that carries it; mini programs take `text`, `image`, `link`, `miniprogrampage`. */
  msgtype:
    | 'text'
    | 'news'
    | 'mpnewsarticle'
    | 'link'
    | 'image'
    | 'voice'
    | 'video'
    | 'music'
    | 'wxcard'
    | 'msgmenu'
    | 'miniprogrampage';
  /** The text. */
  text?:
    | {
        /** Text. */
        content: string;
      }
    | undefined;
  /** Link with a picture. */
  news?:
    | {
        /** The link, exactly one. */
        articles: {
          /** Title. */
          title: string;
          /** Description. */
          description: string;
          /** Page to open. */
          url: string;
          /** URL of the picture. */
          picurl: string;
        }[];
      }
    | undefined;
  /** Published article. */
  mpnewsarticle?:
    | {
        /** Article set. */
        article_id: string;
      }
    | undefined;
  /** Link with a thumbnail. */
  link?:
    | {
        /** Title. */
        title: string;
        /** Description. */
        description: string;
        /** Page to open. */
        url: string;
        /** URL of the thumbnail. */
        thumb_url: string;
      }
    | undefined;
  /** Picture. */
  image?:
    | {
        /** Temporary medium. */
        media_id: string;
      }
    | undefined;
  /** Voice. */
  voice?:
    | {
        /** Temporary medium. */
        media_id: string;
      }
    | undefined;
  /** Video. */
  video?:
    | {
        /** Temporary medium. */
        media_id: string;
        /** Thumbnail, a temporary medium. */
        thumb_media_id: string;
        /** Title. */
        title?: string | undefined;
        /** Description. */
        description?: string | undefined;
      }
    | undefined;
  /** Music. */
  music?:
    | {
        /** Thumbnail, a temporary medium. */
        thumb_media_id: string;
        /** URL of the music. */
        musicurl: string;
        /** URL in high quality, preferred on Wi-Fi. */
        hqmusicurl?: string | undefined;
        /** Title. */
        title?: string | undefined;
        /** Description. */
        description?: string | undefined;
      }
    | undefined;
  /** Card. */
  wxcard?:
    | {
        /** Card. */
        card_id: string;
      }
    | undefined;
  /** Menu to choose from. */
  msgmenu?:
    | {
        /** Text above the menu. */
        head_content?: string | undefined;
        /** Choices. */
        list: {
          /** Id that comes back with the choice. */
          id: string;
          /** Text of the choice. */
          content: string;
        }[];
        /** Text below the menu. */
        tail_content?: string | undefined;
      }
    | undefined;
  /** Card of a mini program page. */
  miniprogrampage?:
    | {
        /** Thumbnail, a temporary medium. */
        thumb_media_id?: string | undefined;
        /** Title. */
        title?: string | undefined;
        /** App id of the mini program. */
        appid: string;
        /** Page, query included. */
        pagepath: string;
      }
    | undefined;
  /** Sends in the name of a service account. */
  customservice?:
    | {
        /** Service account. */
        kf_account?: string | undefined;
      }
    | undefined;
  /** Merchant, from {@link registerMerchant}. */
  businessid: number;
}

/** Result of {@link sendMessage}. */
export type SendMessageResponse = NoFields;

/**
 * 发送子商户客服消息。Sends a service message in the name of a merchant, within 48 hours after the user wrote.
 * Calls `POST /cgi-bin/message/custom/business/send`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%8F%91%E9%80%81%E5%AE%A2%E6%9C%8D%E6%B6%88%E6%81%AF
 */
export const sendMessage: WechatEndpoint<SendMessageRequest, SendMessageResponse, 'authorizer'> = {
  id: 'messageCustomBusinessSend',
  family: 'business-kf',
  method: 'POST',
  path: '/cgi-bin/message/custom/business/send',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%8F%91%E9%80%81%E5%AE%A2%E6%9C%8D%E6%B6%88%E6%81%AF',
  errors: [40007, 45015, 45047],
  request: (z: Zod) =>
    z.strictObject({
      touser: z.string(),
      msgtype: z.literal([
        'text',
        'news',
        'mpnewsarticle',
        'link',
        'image',
        'voice',
        'video',
        'music',
        'wxcard',
        'msgmenu',
        'miniprogrampage',
      ]),
      text: z.strictObject({ content: z.string() }).optional(),
      news: z
        .strictObject({
          articles: z.array(
            z.strictObject({ title: z.string(), description: z.string(), url: z.string(), picurl: z.string() }),
          ),
        })
        .optional(),
      mpnewsarticle: z.strictObject({ article_id: z.string() }).optional(),
      link: z
        .strictObject({ title: z.string(), description: z.string(), url: z.string(), thumb_url: z.string() })
        .optional(),
      image: z.strictObject({ media_id: z.string() }).optional(),
      voice: z.strictObject({ media_id: z.string() }).optional(),
      video: z
        .strictObject({
          media_id: z.string(),
          thumb_media_id: z.string(),
          title: z.string().optional(),
          description: z.string().optional(),
        })
        .optional(),
      music: z
        .strictObject({
          thumb_media_id: z.string(),
          musicurl: z.string(),
          hqmusicurl: z.string().optional(),
          title: z.string().optional(),
          description: z.string().optional(),
        })
        .optional(),
      wxcard: z.strictObject({ card_id: z.string() }).optional(),
      msgmenu: z
        .strictObject({
          head_content: z.string().optional(),
          list: z.array(z.strictObject({ id: z.string(), content: z.string() })),
          tail_content: z.string().optional(),
        })
        .optional(),
      miniprogrampage: z
        .strictObject({
          thumb_media_id: z.string().optional(),
          title: z.string().optional(),
          appid: z.string(),
          pagepath: z.string(),
        })
        .optional(),
      customservice: z.strictObject({ kf_account: z.string().optional() }).optional(),
      businessid: z.number(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setTyping}. */
export interface SetTypingRequest {
  /** Openid of the receiver. */
  touser: string;
  /** `Typing` shows it, `CancelTyping` ends it. */
  command: 'Typing' | 'CancelTyping';
  /** Merchant, from {@link registerMerchant}. */
  businessid: number;
}

/** Result of {@link setTyping}. */
export type SetTypingResponse = NoFields;

/**
 * 子商户客服输入状态。Shows or ends “is typing” in the chat of a merchant.
 * Calls `POST /cgi-bin/message/custom/business/typing`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%AE%A2%E6%9C%8D%E8%BE%93%E5%85%A5%E7%8A%B6%E6%80%81
 */
export const setTyping: WechatEndpoint<SetTypingRequest, SetTypingResponse, 'authorizer'> = {
  id: 'messageCustomBusinessTyping',
  family: 'business-kf',
  method: 'POST',
  path: '/cgi-bin/message/custom/business/typing',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%AE%A2%E6%9C%8D%E8%BE%93%E5%85%A5%E7%8A%B6%E6%80%81',
  errors: [45072, 45080, 45081],
  request: (z: Zod) =>
    z.strictObject({ touser: z.string(), command: z.literal(['Typing', 'CancelTyping']), businessid: z.number() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link revokeAdmin}. */
export interface RevokeAdminRequest {
  /** Openid of the service person. */
  kf_openid: string;
}

/** Result of {@link revokeAdmin}. */
export type RevokeAdminResponse = NoFields;

/**
 * 取消客服管理员。Makes an administrator of the customer service a plain service person.
 * Calls `GET /customservice/kfaccount/canceladmin`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%8F%96%E6%B6%88%E5%AE%A2%E6%9C%8D%E7%AE%A1%E7%90%86%E5%91%98
 */
export const revokeAdmin: WechatEndpoint<RevokeAdminRequest, RevokeAdminResponse, 'authorizer'> = {
  id: 'customServiceKfAccountCancelAdminByOpenId',
  family: 'business-kf',
  method: 'GET',
  path: '/customservice/kfaccount/canceladmin',
  auth: 'authorizer',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%8F%96%E6%B6%88%E5%AE%A2%E6%9C%8D%E7%AE%A1%E7%90%86%E5%91%98',
  request: (z: Zod) => z.strictObject({ kf_openid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteAccount}. */
export interface DeleteAccountRequest {
  /** Openid of the service person. */
  kf_openid: string;
}

/** Result of {@link deleteAccount}. */
export type DeleteAccountResponse = NoFields;

/**
 * 删除客服账号。Removes a service person of the mini program.
 * Calls `GET /customservice/kfaccount/del`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%88%A0%E9%99%A4%E5%AE%A2%E6%9C%8D%E8%B4%A6%E5%8F%B7
 */
export const deleteAccount: WechatEndpoint<DeleteAccountRequest, DeleteAccountResponse, 'authorizer'> = {
  id: 'customServiceKfAccountDeleteByOpenId',
  family: 'business-kf',
  method: 'GET',
  path: '/customservice/kfaccount/del',
  auth: 'authorizer',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%88%A0%E9%99%A4%E5%AE%A2%E6%9C%8D%E8%B4%A6%E5%8F%B7',
  request: (z: Zod) => z.strictObject({ kf_openid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link grantAdmin}. */
export interface GrantAdminRequest {
  /** Openid of the service person. */
  kf_openid: string;
}

/** Result of {@link grantAdmin}. */
export type GrantAdminResponse = NoFields;

/**
 * 设置客服管理员。Makes a service person an administrator of the customer service.
 * Calls `GET /customservice/kfaccount/setadmin`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E8%AE%BE%E7%BD%AE%E5%AE%A2%E6%9C%8D%E7%AE%A1%E7%90%86%E5%91%98
 */
export const grantAdmin: WechatEndpoint<GrantAdminRequest, GrantAdminResponse, 'authorizer'> = {
  id: 'customServiceKfAccountSetAdminByOpenId',
  family: 'business-kf',
  method: 'GET',
  path: '/customservice/kfaccount/setadmin',
  auth: 'authorizer',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E8%AE%BE%E7%BD%AE%E5%AE%A2%E6%9C%8D%E7%AE%A1%E7%90%86%E5%91%98',
  request: (z: Zod) => z.strictObject({ kf_openid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
