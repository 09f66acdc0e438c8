import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { MakeObject } from '../schemas.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Member card to give. */
interface MemberRule {
  /** Member card, from {@link createCard}. */
  card_id: string;
  /** Smallest payment in fen. */
  least_cost: number;
  /** Largest payment in fen. */
  max_cost: number;
  /** Page that opens instead of the receipt page. */
  jump_url?: string | undefined;
  /** Mini program, original id with `@app`. */
  app_brand_id?: string | undefined;
  /** Page path of the mini program. */
  app_brand_pass?: string | undefined;
}

const memberRule = (z: Zod, object: MakeObject = z.strictObject) =>
  object({
    card_id: z.string(),
    least_cost: z.number(),
    max_cost: z.number(),
    jump_url: z.string().optional(),
    app_brand_id: z.string().optional(),
    app_brand_pass: z.string().optional(),
  });

/** Rules. */
interface Rule {
  /** `RULE_TYPE_PAY_MEMBER_CARD`: member card after a payment. */
  type: string;
  /** Who the rule is for and when. */
  base_info: {
    /** Merchant numbers of WeChat Pay. */
    mchid_list: string[];
    /** Start of the rule, seconds since the epoch. */
    begin_time: number;
    /** End of the rule, seconds since the epoch. */
    end_time: number;
    /** State of the rule. */
    status: string;
    /** Last change, seconds since the epoch. */
    update_time: number;
    /** Creation, seconds since the epoch. */
    create_time: number;
  };
  /** Member card to give. */
  member_rule?: MemberRule | undefined;
}

const rule = (z: Zod) =>
  z.looseObject({
    type: z.string(),
    base_info: z.looseObject({
      mchid_list: z.array(z.string()),
      begin_time: z.number(),
      end_time: z.number(),
      status: z.string(),
      update_time: z.number(),
      create_time: z.number(),
    }),
    member_rule: memberRule(z, z.looseObject).optional(),
  });

/** One card, with `QR_CARD`. */
interface CreateQrCodeActionInfoCard {
  /** Card, from {@link createCard}. */
  card_id: string;
  /** Code to give; needed when codes are custom. */
  code?: string | undefined;
  /** Only this user can receive it; needed with `bind_openid`. */
  openid?: string | undefined;
  /** Whether only the first scan gets the card; false by default. */
  is_unique_code?: boolean | undefined;
  /** Numeric channel value; `outer_str` has taken its place. */
  outer_id?: number | undefined;
  /** Channel value, returned in the receipt event. */
  outer_str?: string | undefined;
}

const createQrCodeActionInfoCard = (z: Zod) =>
  z.strictObject({
    card_id: z.string(),
    code: z.string().optional(),
    openid: z.string().optional(),
    is_unique_code: z.boolean().optional(),
    outer_id: z.number().optional(),
    outer_str: z.string().optional(),
  });

/** Input of {@link createLandingPage}. */
export interface CreateLandingPageRequest {
  /** Banner, URL on the CDN of WeChat. */
  banner: string;
  /** Title of the page. */
  page_title: string;
  /** Whether the page to receive it can be shared. */
  can_share: boolean;
  /**
   * Where the page is shown: `SCENE_NEAR_BY` nearby, `SCENE_MENU` menu, `SCENE_QRCODE` QR code, `SCENE_ARTICLE` article,
   * `SCENE_H5` web page, `SCENE_IVR` auto reply, `SCENE_CARD_CUSTOM_CELL` entry of a card.
   */
  scene: string;
  /** Cards the page offers. */
  card_list: {
    /** Card, from {@link createCard}. */
    card_id: string;
    /** Thumbnail, URL on the CDN of WeChat. */
    thumb_url: string;
  }[];
}

/** Result of {@link createLandingPage}. */
export interface CreateLandingPageResponse {
  /** Id of the landing page. */
  page_id: Numeric;
  /** Link of the landing page. */
  url: string;
}

/**
 * 创建卡券货架。Makes a page in WeChat that offers cards.
 * Calls `POST /card/landingpage/create`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#3
 */
export const createLandingPage: WechatEndpoint<CreateLandingPageRequest, CreateLandingPageResponse, 'authorizer'> = {
  id: 'cardLandingPageCreate',
  family: 'oa-card',
  method: 'POST',
  path: '/card/landingpage/create',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#3',
  errors: [41011, 41012, 45030],
  request: (z: Zod) =>
    z.strictObject({
      banner: z.string(),
      page_title: z.string(),
      can_share: z.boolean(),
      scene: z.string(),
      card_list: z.array(z.strictObject({ card_id: z.string(), thumb_url: z.string() })),
    }),
  response: (z: Zod) => z.looseObject({ page_id: numeric(z), url: z.string() }),
};

/** Input of {@link getArticleHtml}. */
export interface GetArticleHtmlRequest {
  /** Card, from {@link createCard}. */
  card_id: string;
}

/** Result of {@link getArticleHtml}. */
export interface GetArticleHtmlResponse {
  /** HTML to put into the article. */
  content: string;
}

/**
 * 图文消息群发卡券。HTML to put into an article, so that readers can receive the card. Not for cards with custom codes.
 * Calls `POST /card/mpnews/gethtml`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#6
 */
export const getArticleHtml: WechatEndpoint<GetArticleHtmlRequest, GetArticleHtmlResponse, 'authorizer'> = {
  id: 'cardMpnewsGetHtml',
  family: 'oa-card',
  method: 'POST',
  path: '/card/mpnews/gethtml',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#6',
  errors: [41012, 45030],
  request: (z: Zod) => z.strictObject({ card_id: z.string() }),
  response: (z: Zod) => z.looseObject({ content: z.string() }),
};

/** Input of {@link createPostPaymentRule}. */
export interface CreatePostPaymentRuleRequest {
  /** The rule. */
  rule_info: {
    /** `RULE_TYPE_PAY_MEMBER_CARD`: member card after a payment. */
    type: string;
    /** Who the rule is for and when. */
    base_info: {
      /** Merchant numbers of WeChat Pay. */
      mchid_list: string[];
      /** Start of the rule, seconds since the epoch. */
      begin_time: number;
      /** End of the rule, seconds since the epoch. */
      end_time: number;
    };
    /** Member card to give. */
    member_rule?: MemberRule | undefined;
  };
}

/** Result of {@link createPostPaymentRule}. */
export interface CreatePostPaymentRuleResponse {
  /** Rule, from {@link createPostPaymentRule}. */
  rule_id: number;
  /** Merchant numbers that were refused. */
  fail_mchid_list: {
    /** Merchant number of WeChat Pay. */
    mchid: string;
    /** Error number. */
    errcode: number;
    /** Error message. */
    errmsg?: string | undefined;
    /** Rule that already holds the merchant number. */
    occupy_rule_id?: number | undefined;
    /** Account of that rule. */
    occupy_appid?: string | undefined;
  }[];
  /** Merchant numbers that were taken. */
  succ_mchid_list: string[];
}

/**
 * 设置支付后投放卡券。Gives a member card after payments to some merchants, by amount and period. A merchant number that another rule
 * holds is refused, see `fail_mchid_list`.
 * Calls `POST /card/paygiftcard/add`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4
 */
export const createPostPaymentRule: WechatEndpoint<
  CreatePostPaymentRuleRequest,
  CreatePostPaymentRuleResponse,
  'authorizer'
> = {
  id: 'cardPayGiftCardAdd',
  family: 'oa-card',
  method: 'POST',
  path: '/card/paygiftcard/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4',
  request: (z: Zod) =>
    z.strictObject({
      rule_info: z.strictObject({
        type: z.string(),
        base_info: z.strictObject({ mchid_list: z.array(z.string()), begin_time: z.number(), end_time: z.number() }),
        member_rule: memberRule(z).optional(),
      }),
    }),
  response: (z: Zod) =>
    z.looseObject({
      rule_id: z.number(),
      fail_mchid_list: z.array(
        z.looseObject({
          mchid: z.string(),
          errcode: z.number(),
          errmsg: z.string().optional(),
          occupy_rule_id: z.number().optional(),
          occupy_appid: z.string().optional(),
        }),
      ),
      succ_mchid_list: z.array(z.string()),
    }),
};

/** Input of {@link listPostPaymentRules}. */
export interface ListPostPaymentRulesRequest {
  /** `RULE_TYPE_PAY_MEMBER_CARD`: member card after a payment. */
  type: string;
  /** Whether to return only rules that are in force. */
  effective: boolean;
  /** Items to skip, from 0. */
  offset: number;
  /** Items to return. */
  count: number;
}

/** Result of {@link listPostPaymentRules}. */
export interface ListPostPaymentRulesResponse {
  /** Rules. */
  rule_list: Rule[];
  /** Number of items in all. */
  total_count: number;
}

/**
 * 批量查询支付后投放卡券规则。Rules that give cards after payments.
 * Calls `POST /card/paygiftcard/batchget`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4
 */
export const listPostPaymentRules: WechatPagedEndpoint<
  ListPostPaymentRulesRequest,
  ListPostPaymentRulesResponse,
  'authorizer',
  Rule,
  'offset' | 'count'
> = {
  id: 'cardPayGiftCardBatchGet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/paygiftcard/batchget',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4',
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'count',
    size: 10,
    items: (answer) => answer.rule_list,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({ type: z.string(), effective: z.boolean(), offset: z.number(), count: z.number() }),
  response: (z: Zod) => z.looseObject({ rule_list: z.array(rule(z)), total_count: z.number() }),
};

/** Input of {@link deletePostPaymentRule}. */
export interface DeletePostPaymentRuleRequest {
  /** Rule, from {@link createPostPaymentRule}. */
  rule_id: number;
}

/** Result of {@link deletePostPaymentRule}. */
export type DeletePostPaymentRuleResponse = NoFields;

/**
 * 删除支付后投放卡券规则。Deletes a rule that gives cards after payments.
 * Calls `POST /card/paygiftcard/delete`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4
 */
export const deletePostPaymentRule: WechatEndpoint<
  DeletePostPaymentRuleRequest,
  DeletePostPaymentRuleResponse,
  'authorizer'
> = {
  id: 'cardPayGiftCardDelete',
  family: 'oa-card',
  method: 'POST',
  path: '/card/paygiftcard/delete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4',
  request: (z: Zod) => z.strictObject({ rule_id: z.number() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getPostPaymentRule}. */
export interface GetPostPaymentRuleRequest {
  /** Rule, from {@link createPostPaymentRule}. */
  rule_id: number;
}

/** Result of {@link getPostPaymentRule}. */
export interface GetPostPaymentRuleResponse {
  /** The rule. */
  rule_info: Rule;
}

/**
 * 查询支付后投放卡券规则详情。A rule that gives cards after payments.
 * Calls `POST /card/paygiftcard/getbyid`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4
 */
export const getPostPaymentRule: WechatEndpoint<GetPostPaymentRuleRequest, GetPostPaymentRuleResponse, 'authorizer'> = {
  id: 'cardPayGiftCardGetById',
  family: 'oa-card',
  method: 'POST',
  path: '/card/paygiftcard/getbyid',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4',
  request: (z: Zod) => z.strictObject({ rule_id: z.number() }),
  response: (z: Zod) => z.looseObject({ rule_info: rule(z) }),
};

/** Input of {@link createQrCode}. */
export interface CreateQrCodeRequest {
  /** Validity in seconds, 60 to 1800; 365 days if left out. */
  expire_seconds?: number | undefined;
  /** `QR_CARD` one card, `QR_MULTIPLE_CARD` several. */
  action_name: 'QR_CARD' | 'QR_MULTIPLE_CARD';
  /** Cards to give. */
  action_info: {
    /** One card, with `QR_CARD`. */
    card?: CreateQrCodeActionInfoCard | undefined;
    /** Several cards, with `QR_MULTIPLE_CARD`. */
    multiple_card?:
      | {
          /** Cards. */
          card_list: CreateQrCodeActionInfoCard[];
        }
      | undefined;
  };
}

/** Result of {@link createQrCode}. */
export interface CreateQrCodeResponse {
  /** Validity in seconds. */
  expire_seconds: number;
  /** Ticket of the QR code. */
  ticket: string;
  /** Link the QR code holds. */
  url: string;
  /** Picture of the QR code. */
  show_qrcode_url: string;
}

/**
 * 创建卡券二维码。Makes a QR code that gives a card, or several cards, to who scans it.
 * Calls `POST /card/qrcode/create`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#0
 */
export const createQrCode: WechatEndpoint<CreateQrCodeRequest, CreateQrCodeResponse, 'authorizer'> = {
  id: 'cardQrcodeCreate',
  family: 'oa-card',
  method: 'POST',
  path: '/card/qrcode/create',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#0',
  errors: [40053, 40078, 41012, 45030, 45031],
  request: (z: Zod) =>
    z.strictObject({
      expire_seconds: z.number().min(60).max(1800).optional(),
      action_name: z.literal(['QR_CARD', 'QR_MULTIPLE_CARD']),
      action_info: z.strictObject({
        card: createQrCodeActionInfoCard(z).optional(),
        multiple_card: z.strictObject({ card_list: z.array(createQrCodeActionInfoCard(z)) }).optional(),
      }),
    }),
  response: (z: Zod) =>
    z.looseObject({ expire_seconds: z.number(), ticket: z.string(), url: z.string(), show_qrcode_url: z.string() }),
};
