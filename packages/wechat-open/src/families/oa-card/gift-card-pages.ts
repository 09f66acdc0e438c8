import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { MakeObject } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** The page. */
interface Page {
  /** Banner of the page, URL on the CDN of WeChat. */
  banner_pic_url: string;
  /** Title of the page. */
  page_title: string;
  /** Whether users can buy several cards at once. */
  support_multi?: boolean | undefined;
  /** Whether users can buy for themselves. */
  support_buy_for_self?: boolean | undefined;
  /** Themes. */
  theme_list?: Theme[] | undefined;
  /** Categories of themes. */
  category_list?:
    | {
        /** Name of the category. */
        title: string;
      }[]
    | undefined;
  /** Address of the merchant. */
  address: string;
  /** Service phone number. */
  service_phone: string;
  /** About the merchant. */
  biz_description: string;
  /** Whether invoices can be asked for. */
  need_receipt?: boolean | undefined;
  /** First custom entry. */
  cell_1?: Cell1 | undefined;
  /** Second custom entry. */
  cell_2?: Cell1 | undefined;
}

const page = (z: Zod, object: MakeObject = z.strictObject) =>
  object({
    banner_pic_url: z.string(),
    page_title: z.string(),
    support_multi: z.boolean().optional(),
    support_buy_for_self: z.boolean().optional(),
    theme_list: z.array(theme(z, object)).optional(),
    category_list: z.array(object({ title: z.string() })).optional(),
    address: z.string(),
    service_phone: z.string(),
    biz_description: z.string(),
    need_receipt: z.boolean().optional(),
    cell_1: cell1(z, object).optional(),
    cell_2: cell1(z, object).optional(),
  });

/** Themes. */
interface Theme {
  /** Cover of the theme, URL on the CDN of WeChat. */
  theme_pic_url: string;
  /** Title of the theme. */
  title: string;
  /** Colour of the title, `#RRGGBB`. */
  title_color: string;
  /** Cards that the theme sells. */
  item_list: {
    /** Card, from {@link createCard}. */
    card_id: string;
    /** Title in place of that of the card. */
    title?: string | undefined;
    /** Thumbnail, URL on the CDN of WeChat. */
    pic_url?: string | undefined;
    /** Text of the card. */
    desc?: string | undefined;
  }[];
  /** Pictures to choose from. */
  pic_item_list: {
    /** Background picture, URL on the CDN of WeChat. */
    background_pic_url: string;
    /** Own id of the picture. */
    outer_img_id?: string | undefined;
    /** Greeting that is filled in. */
    default_gifting_msg?: string | undefined;
  }[];
  /** Category of the theme, its index in `category_list`. */
  category_index: number;
  /** Whether the title of the card stands before its price. */
  show_sku_title_first?: boolean | undefined;
  /** Whether the theme is part of the banner. */
  is_banner?: boolean | undefined;
}

const theme = (z: Zod, object: MakeObject = z.strictObject) =>
  object({
    theme_pic_url: z.string(),
    title: z.string(),
    title_color: z.string(),
    item_list: z.array(
      object({
        card_id: z.string(),
        title: z.string().optional(),
        pic_url: z.string().optional(),
        desc: z.string().optional(),
      }),
    ),
    pic_item_list: z.array(
      object({
        background_pic_url: z.string(),
        outer_img_id: z.string().optional(),
        default_gifting_msg: z.string().optional(),
      }),
    ),
    category_index: z.number(),
    show_sku_title_first: z.boolean().optional(),
    is_banner: z.boolean().optional(),
  });

/** First custom entry. */
interface Cell1 {
  /** Text of the entry. */
  title: string;
  /** Link of the entry. */
  url: string;
}

const cell1 = (z: Zod, object: MakeObject = z.strictObject) => object({ title: z.string(), url: z.string() });

/** The page. */
interface UpdateGiftCardPagePage {
  /** Banner of the page, URL on the CDN of WeChat. */
  banner_pic_url: string;
  /** Title of the page. */
  page_title: string;
  /** Whether users can buy several cards at once. */
  support_multi?: boolean | undefined;
  /** Whether users can buy for themselves. */
  support_buy_for_self?: boolean | undefined;
  /** Themes. */
  theme_list?: Theme[] | undefined;
  /** Categories of themes. */
  category_list?:
    | {
        /** Name of the category. */
        title: string;
      }[]
    | undefined;
  /** Address of the merchant. */
  address: string;
  /** Service phone number. */
  service_phone: string;
  /** About the merchant. */
  biz_description: string;
  /** Whether invoices can be asked for. */
  need_receipt?: boolean | undefined;
  /** First custom entry. */
  cell_1?: Cell1 | undefined;
  /** Second custom entry. */
  cell_2?: Cell1 | undefined;
  /** Gift card page, from {@link createGiftCardPage}. */
  page_id: string;
}

const updateGiftCardPagePage = (z: Zod, object: MakeObject = z.strictObject) =>
  object({
    banner_pic_url: z.string(),
    page_title: z.string(),
    support_multi: z.boolean().optional(),
    support_buy_for_self: z.boolean().optional(),
    theme_list: z.array(theme(z, object)).optional(),
    category_list: z.array(object({ title: z.string() })).optional(),
    address: z.string(),
    service_phone: z.string(),
    biz_description: z.string(),
    need_receipt: z.boolean().optional(),
    cell_1: cell1(z, object).optional(),
    cell_2: cell1(z, object).optional(),
    page_id: z.string(),
  });

/** Input of {@link setGiftCardPageMaintenance}. */
export interface SetGiftCardPageMaintenanceRequest {
  /** Page to take down; not with `all`. */
  page_id?: string | undefined;
  /** Whether it goes for all pages. */
  all?: boolean | undefined;
  /** True takes the page down for maintenance. */
  maintain: boolean;
}

/** Result of {@link setGiftCardPageMaintenance}. */
export interface SetGiftCardPageMaintenanceResponse {
  /** State of the pages. */
  control_info: {
    /** State of all pages, as the merchant set it. */
    biz_control_type: string;
    /** State of all pages, as the platform set it. */
    system_biz_control_type: string;
    /** State of each page. */
    list: {
      /** Gift card page, from {@link createGiftCardPage}. */
      page_id: string;
      /** State of the page, as the merchant set it. */
      page_control_type: string;
      /** State of the page, as the platform set it. */
      system_page_control_type: string;
    }[];
  };
}

/**
 * 下架礼品卡货架。Takes one page, or all pages, that sell gift cards down or puts them up again.
 * Calls `POST /card/giftcard/maintain/set`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const setGiftCardPageMaintenance: WechatEndpoint<
  SetGiftCardPageMaintenanceRequest,
  SetGiftCardPageMaintenanceResponse,
  'authorizer'
> = {
  id: 'cardGiftCardMaintainSet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/giftcard/maintain/set',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  request: (z: Zod) =>
    z.strictObject({ page_id: z.string().optional(), all: z.boolean().optional(), maintain: z.boolean() }),
  response: (z: Zod) =>
    z.looseObject({
      control_info: z.looseObject({
        biz_control_type: z.string(),
        system_biz_control_type: z.string(),
        list: z.array(
          z.looseObject({ page_id: z.string(), page_control_type: z.string(), system_page_control_type: z.string() }),
        ),
      }),
    }),
};

/** Input of {@link createGiftCardPage}. */
export interface CreateGiftCardPageRequest {
  /** The page. */
  page: Page;
}

/** Result of {@link createGiftCardPage}. */
export interface CreateGiftCardPageResponse {
  /** Id of the page. */
  page_id: string;
}

/**
 * 创建礼品卡货架。Creates a page that sells gift cards.
 * Calls `POST /card/giftcard/page/add`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const createGiftCardPage: WechatEndpoint<CreateGiftCardPageRequest, CreateGiftCardPageResponse, 'authorizer'> = {
  id: 'cardGiftCardPageAdd',
  family: 'oa-card',
  method: 'POST',
  path: '/card/giftcard/page/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  errors: [41011, 45021],
  request: (z: Zod) => z.strictObject({ page: page(z) }),
  response: (z: Zod) => z.looseObject({ page_id: z.string() }),
};

/** Input of {@link listGiftCardPages}. */
export type ListGiftCardPagesRequest = NoFields;

/** Result of {@link listGiftCardPages}. */
export interface ListGiftCardPagesResponse {
  /** Ids of pages. */
  page_id_list: string[];
}

/**
 * 查询礼品卡货架列表。Ids of the pages that sell gift cards.
 * Calls `POST /card/giftcard/page/batchget`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const listGiftCardPages: WechatEndpoint<ListGiftCardPagesRequest, ListGiftCardPagesResponse, 'authorizer'> = {
  id: 'cardGiftCardPageBatchGet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/giftcard/page/batchget',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ page_id_list: z.array(z.string()) }),
};

/** Input of {@link getGiftCardPage}. */
export interface GetGiftCardPageRequest {
  /** Gift card page, from {@link createGiftCardPage}. */
  page_id: string;
}

/** Result of {@link getGiftCardPage}. */
export interface GetGiftCardPageResponse {
  /** The page. */
  page: Page;
}

/**
 * 查询礼品卡货架信息。A page that sells gift cards.
 * Calls `POST /card/giftcard/page/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const getGiftCardPage: WechatEndpoint<GetGiftCardPageRequest, GetGiftCardPageResponse, 'authorizer'> = {
  id: 'cardGiftCardPageGet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/giftcard/page/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  request: (z: Zod) => z.strictObject({ page_id: z.string() }),
  response: (z: Zod) => z.looseObject({ page: page(z, z.looseObject) }),
};

/** Input of {@link updateGiftCardPage}. */
export interface UpdateGiftCardPageRequest {
  /** The page. */
  page: UpdateGiftCardPagePage;
}

/** Result of {@link updateGiftCardPage}. */
export type UpdateGiftCardPageResponse = NoFields;

/**
 * 修改礼品卡货架信息。Replaces a page that sells gift cards; give it in full.
 * Calls `POST /card/giftcard/page/update`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const updateGiftCardPage: WechatEndpoint<UpdateGiftCardPageRequest, UpdateGiftCardPageResponse, 'authorizer'> = {
  id: 'cardGiftCardPageUpdate',
  family: 'oa-card',
  method: 'POST',
  path: '/card/giftcard/page/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  errors: [41011, 45021],
  request: (z: Zod) => z.strictObject({ page: updateGiftCardPagePage(z) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link bindGiftCardSubMerchant}. */
export interface BindGiftCardSubMerchantRequest {
  /** Sub-merchant number of WeChat Pay for gift cards. */
  sub_mch_id: string;
  /** Mini program that sells the gift cards. */
  wxa_appid: string;
}

/** Result of {@link bindGiftCardSubMerchant}. */
export type BindGiftCardSubMerchantResponse = NoFields;

/**
 * 绑定商户号到礼品卡小程序。Binds a sub-merchant number of WeChat Pay to the mini program that sells gift cards.
 * Calls `POST /card/giftcard/pay/submch/bind`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const bindGiftCardSubMerchant: WechatEndpoint<
  BindGiftCardSubMerchantRequest,
  BindGiftCardSubMerchantResponse,
  'authorizer'
> = {
  id: 'cardGiftCardPaySubMerchantBind',
  family: 'oa-card',
  method: 'POST',
  path: '/card/giftcard/pay/submch/bind',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  request: (z: Zod) => z.strictObject({ sub_mch_id: z.string(), wxa_appid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link applyGiftCardPayment}. */
export interface ApplyGiftCardPaymentRequest {
  /** Sub-merchant number of WeChat Pay for gift cards. */
  sub_mch_id: string;
}

/** Result of {@link applyGiftCardPayment}. */
export interface ApplyGiftCardPaymentResponse {
  /** Page where the administrator of the account goes on. */
  url: string;
}

/**
 * 申请微信支付礼品卡权限。Asks for permission to sell gift cards with a sub-merchant number of WeChat Pay.
 * Calls `POST /card/giftcard/pay/whitelist/add`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const applyGiftCardPayment: WechatEndpoint<
  ApplyGiftCardPaymentRequest,
  ApplyGiftCardPaymentResponse,
  'authorizer'
> = {
  id: 'cardGiftCardPayWhiteListAdd',
  family: 'oa-card',
  method: 'POST',
  path: '/card/giftcard/pay/whitelist/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  request: (z: Zod) => z.strictObject({ sub_mch_id: z.string() }),
  response: (z: Zod) => z.looseObject({ url: z.string() }),
};

/** Input of {@link setGiftCardMiniProgram}. */
export interface SetGiftCardMiniProgramRequest {
  /** Mini program that sells the gift cards. */
  wxa_appid: string;
  /** Page the mini program opens, from {@link createGiftCardPage}. */
  page_id: string;
}

/** Result of {@link setGiftCardMiniProgram}. */
export type SetGiftCardMiniProgramResponse = NoFields;

/**
 * 上传小程序代码。Uploads the gift card code of the platform to a mini program that opens the given page.
 * Calls `POST /card/giftcard/wxa/set`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const setGiftCardMiniProgram: WechatEndpoint<
  SetGiftCardMiniProgramRequest,
  SetGiftCardMiniProgramResponse,
  'authorizer'
> = {
  id: 'cardGiftCardWxaSet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/giftcard/wxa/set',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  request: (z: Zod) => z.strictObject({ wxa_appid: z.string(), page_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
