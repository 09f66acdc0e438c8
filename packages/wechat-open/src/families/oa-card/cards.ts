import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** What all cards have. */
interface BaseInfo {
  /** Sub-merchant the card is made for. */
  sub_merchant_info?:
    | {
        /** Sub-merchant, from {@link createSubMerchant}. */
        merchant_id: string;
      }
    | undefined;
  /** Logo, URL on the CDN of WeChat; 300 by 300 pixels advised. */
  logo_url: string;
  /**
   * CODE_TYPE_TEXT text, CODE_TYPE_BARCODE barcode, CODE_TYPE_QRCODE QR code, CODE_TYPE_ONLY_BARCODE and CODE_TYPE_ONLY_QRCODE
   * without text, CODE_TYPE_NONE nothing.
   */
  code_type: string;
  /** Name of the merchant, at most 12 Chinese characters. */
  brand_name: string;
  /** Title of the card, at most 9 Chinese characters. */
  title: string;
  /** Background, name from the colour table such as Color010. */
  color: string;
  /** Hint for use, at most 16 Chinese characters. */
  notice: string;
  /** Terms of use, at most 1024 Chinese characters. */
  description: string;
  /** Stock. */
  sku: {
    /** Cards in stock, at most 100000000. */
    quantity: number;
  };
  /** Validity. */
  date_info: DateInfo;
  /** Whether the merchant gives the codes; false by default. */
  use_custom_code?: boolean | undefined;
  /** GET_CUSTOM_CODE_MODE_DEPOSIT when codes are imported with {@link importCodes}. */
  get_custom_code_mode?: string | undefined;
  /** Whether only a named user can receive it; false by default. */
  bind_openid?: boolean | undefined;
  /** Service phone number. */
  service_phone?: string | undefined;
  /** Ids of the stores that take the card. */
  location_id_list?: number[] | undefined;
  /** Whether all stores take the card. */
  use_all_locations?: boolean | undefined;
  /** Text of the button in the centre, shown while the card can be used. */
  center_title?: string | undefined;
  /** Text below the button in the centre. */
  center_sub_title?: string | undefined;
  /** Link of the button in the centre. */
  center_url?: string | undefined;
  /** Mini program of the button in the centre, original id with `@app`. */
  center_app_brand_user_name?: string | undefined;
  /** Page path of that mini program. */
  center_app_brand_pass?: string | undefined;
  /** Name of the first custom entry. */
  custom_url_name?: string | undefined;
  /** Hint at the right of the first custom entry. */
  custom_url_sub_title?: string | undefined;
  /** Link of the first custom entry. */
  custom_url?: string | undefined;
  /** Mini program of the first custom entry, original id with `@app`. */
  custom_app_brand_user_name?: string | undefined;
  /** Page path of that mini program. */
  custom_app_brand_pass?: string | undefined;
  /** Name of the promotion entry. */
  promotion_url_name?: string | undefined;
  /** Hint at the right of the promotion entry. */
  promotion_url_sub_title?: string | undefined;
  /** Link of the promotion entry. */
  promotion_url?: string | undefined;
  /** Mini program of the promotion entry, original id with `@app`. */
  promotion_app_brand_user_name?: string | undefined;
  /** Page path of that mini program. */
  promotion_app_brand_pass?: string | undefined;
  /** Cards one user can receive. */
  get_limit?: number | undefined;
  /** Cards one user can redeem. */
  use_limit?: number | undefined;
  /** Whether the page to receive it can be shared. */
  can_share?: boolean | undefined;
  /** Whether users can give the card to others. */
  can_give_friend?: boolean | undefined;
  /** Name of the third party the card comes from. */
  source?: string | undefined;
}

const baseInfo = (z: Zod) =>
  z.strictObject({
    sub_merchant_info: z.strictObject({ merchant_id: z.string() }).optional(),
    logo_url: z.string(),
    code_type: z.string(),
    brand_name: z.string(),
    title: z.string(),
    color: z.string(),
    notice: z.string(),
    description: z.string(),
    sku: z.strictObject({ quantity: z.number() }),
    date_info: dateInfo(z),
    use_custom_code: z.boolean().optional(),
    get_custom_code_mode: z.string().optional(),
    bind_openid: z.boolean().optional(),
    service_phone: z.string().optional(),
    location_id_list: z.array(z.number()).optional(),
    use_all_locations: z.boolean().optional(),
    center_title: z.string().optional(),
    center_sub_title: z.string().optional(),
    center_url: z.string().optional(),
    center_app_brand_user_name: z.string().optional(),
    center_app_brand_pass: z.string().optional(),
    custom_url_name: z.string().optional(),
    custom_url_sub_title: z.string().optional(),
    custom_url: z.string().optional(),
    custom_app_brand_user_name: z.string().optional(),
    custom_app_brand_pass: z.string().optional(),
    promotion_url_name: z.string().optional(),
    promotion_url_sub_title: z.string().optional(),
    promotion_url: z.string().optional(),
    promotion_app_brand_user_name: z.string().optional(),
    promotion_app_brand_pass: z.string().optional(),
    get_limit: z.number().optional(),
    use_limit: z.number().optional(),
    can_share: z.boolean().optional(),
    can_give_friend: z.boolean().optional(),
    source: z.string().optional(),
  });

/** Validity. */
interface DateInfo {
  /**
   * DATE_TYPE_FIX_TIME_RANGE fixed dates, DATE_TYPE_FIX_TERM days after receipt, DATE_TYPE_PERMANENT for ever (member cards).
   */
  type: string;
  /** Start, seconds since the epoch; with DATE_TYPE_FIX_TIME_RANGE. */
  begin_timestamp?: number | undefined;
  /** End, seconds since the epoch; may also end cards with DATE_TYPE_FIX_TERM. */
  end_timestamp?: number | undefined;
  /** Days the card lasts after receipt; with DATE_TYPE_FIX_TERM. */
  fixed_term?: number | undefined;
  /** Days from receipt to start, 0 the same day; with DATE_TYPE_FIX_TERM. */
  fixed_begin_term?: number | undefined;
}

const dateInfo = (z: Zod) =>
  z.strictObject({
    type: z.string(),
    begin_timestamp: z.number().optional(),
    end_timestamp: z.number().optional(),
    fixed_term: z.number().optional(),
    fixed_begin_term: z.number().optional(),
  });

/** Terms, pictures and services. */
interface AdvancedInfo {
  /** Condition of use. */
  use_condition?: UseCondition | undefined;
  /** Cover. */
  abstract?:
    | {
        /** Cover. */
        abstract: string;
        /** Cover picture, one URL on the CDN of WeChat. */
        icon_url_list?: string[] | undefined;
      }
    | undefined;
  /** Pictures with text. */
  text_image_list?: TextImage[] | undefined;
  /**
   * BIZ_SERVICE_DELIVER delivery, BIZ_SERVICE_FREE_PARK parking, BIZ_SERVICE_WITH_PET pets allowed, BIZ_SERVICE_FREE_WIFI Wi-Fi.
   */
  business_service?: string[] | undefined;
  /** Hours of use; shown only, not enforced. */
  time_limit?: TimeLimit[] | undefined;
}

const advancedInfo = (z: Zod) =>
  z.strictObject({
    use_condition: useCondition(z).optional(),
    abstract: z.strictObject({ abstract: z.string(), icon_url_list: z.array(z.string()).optional() }).optional(),
    text_image_list: z.array(textImage(z)).optional(),
    business_service: z.array(z.string()).optional(),
    time_limit: z.array(timeLimit(z)).optional(),
  });

/** Condition of use. */
interface UseCondition {
  /** Goods it is valid for. */
  accept_category?: string | undefined;
  /** Goods it is not valid for. */
  reject_category?: string | undefined;
  /** Smallest purchase in fen. */
  least_cost: number;
  /** Goods that must be bought; for exchange coupons. */
  object_use_for?: string | undefined;
  /** Whether it combines with other offers. */
  can_use_with_other_discount?: boolean | undefined;
}

const useCondition = (z: Zod) =>
  z.strictObject({
    accept_category: z.string().optional(),
    reject_category: z.string().optional(),
    least_cost: z.number(),
    object_use_for: z.string().optional(),
    can_use_with_other_discount: z.boolean().optional(),
  });

/** Pictures with text. */
interface TextImage {
  /** Text below the picture. */
  text: string;
  /** Picture, URL on the CDN of WeChat. */
  image_url: string;
}

const textImage = (z: Zod) => z.strictObject({ text: z.string(), image_url: z.string() });

/** Hours of use; shown only, not enforced. */
interface TimeLimit {
  /** MONDAY to SUNDAY, or HOLIDAY. */
  type: string;
  /** Hour of the start, 0 to 23. */
  begin_hour?: number | undefined;
  /** Minute of the start, 0 to 59. */
  begin_minute?: number | undefined;
  /** Hour of the end, 0 to 23. */
  end_hour?: number | undefined;
  /** Minute of the end, 0 to 59. */
  end_minute?: number | undefined;
}

const timeLimit = (z: Zod) =>
  z.strictObject({
    type: z.string(),
    begin_hour: z.number().optional(),
    begin_minute: z.number().optional(),
    end_hour: z.number().optional(),
    end_minute: z.number().optional(),
  });

/** First custom field, shown on active cards. */
interface CustomField1 {
  /** FIELD_NAME_TYPE_LEVEL, _COUPON, _STAMP, _DISCOUNT, _ACHIEVEMEN (spelled so), _MILEAGE, _SET_POINTS or _TIMS. */
  name_type?: string | undefined;
  /** Own name of the field, in place of `name_type`. */
  name?: string | undefined;
  /** Link of the field. */
  url?: string | undefined;
}

const customField1 = (z: Zod) =>
  z.strictObject({ name_type: z.string().optional(), name: z.string().optional(), url: z.string().optional() });

/** Payment from the card. */
interface PayInfo {
  /** WeChat Pay payment code in the card. */
  swipe_card?:
    | {
        /** Whether the card shows a payment code. */
        is_swipe_card: boolean;
      }
    | undefined;
}

const payInfo = (z: Zod) => z.strictObject({ swipe_card: z.strictObject({ is_swipe_card: z.boolean() }).optional() });

/** Rule of points for WeChat Pay. */
interface BonusRule {
  /** Fen to spend for one reward. */
  cost_money_unit?: number | undefined;
  /** Points per reward. */
  increase_bonus?: number | undefined;
  /** Most points one purchase earns. */
  max_increase_bonus?: number | undefined;
  /** Points on activation. */
  init_increase_bonus?: number | undefined;
  /** Points to spend for one reduction. */
  cost_bonus_unit?: number | undefined;
  /** Reduction in fen. */
  reduce_money?: number | undefined;
  /** Smallest purchase in fen that takes points. */
  least_money_to_use_bonus?: number | undefined;
  /** Most points one purchase takes. */
  max_reduce_bonus?: number | undefined;
}

const bonusRule = (z: Zod) =>
  z.strictObject({
    cost_money_unit: z.number().optional(),
    increase_bonus: z.number().optional(),
    max_increase_bonus: z.number().optional(),
    init_increase_bonus: z.number().optional(),
    cost_bonus_unit: z.number().optional(),
    reduce_money: z.number().optional(),
    least_money_to_use_bonus: z.number().optional(),
    max_reduce_bonus: z.number().optional(),
  });

/** First custom entry, shown on active cards. */
interface CustomCell1 {
  /** Name of the entry. */
  name: string;
  /** Hint at the right of the entry. */
  tips: string;
  /** Link of the entry. */
  url: string;
}

const customCell1 = (z: Zod) => z.strictObject({ name: z.string(), tips: z.string(), url: z.string() });

/** What all cards have. */
interface GetCardCardGrouponBaseInfo {
  /** Id of the card. */
  id: string;
  /** Logo, URL on the CDN of WeChat; 300 by 300 pixels advised. */
  logo_url: string;
  /**
   * CODE_TYPE_TEXT text, CODE_TYPE_BARCODE barcode, CODE_TYPE_QRCODE QR code, CODE_TYPE_ONLY_BARCODE and CODE_TYPE_ONLY_QRCODE
   * without text, CODE_TYPE_NONE nothing.
   */
  code_type: string;
  /** Name of the merchant, at most 12 Chinese characters. */
  brand_name: string;
  /** Title of the card, at most 9 Chinese characters. */
  title: string;
  /** Background, name from the colour table such as Color010. */
  color: string;
  /** Hint for use, at most 16 Chinese characters. */
  notice: string;
  /** Terms of use, at most 1024 Chinese characters. */
  description: string;
  /** Stock. */
  sku: Sku;
  /** Validity. */
  date_info: DateInfo;
  /**
   * CARD_STATUS_NOT_VERIFY in review, CARD_STATUS_VERIFY_FAIL refused, CARD_STATUS_VERIFY_OK approved, CARD_STATUS_DELETE
   * deleted, CARD_STATUS_DISPATCH distributed on the site.
   */
  status: string;
  /** Whether the merchant gives the codes; false by default. */
  use_custom_code: boolean;
  /** GET_CUSTOM_CODE_MODE_DEPOSIT when codes are imported with {@link importCodes}. */
  get_custom_code_mode?: string | undefined;
  /** Whether only a named user can receive it; false by default. */
  bind_openid?: boolean | undefined;
  /** Service phone number. */
  service_phone?: string | undefined;
  /** Ids of the stores that take the card. */
  location_id_list?: number[] | undefined;
  /** Whether all stores take the card. */
  use_all_locations?: boolean | undefined;
  /** Text of the button in the centre, shown while the card can be used. */
  center_title?: string | undefined;
  /** Text below the button in the centre. */
  center_sub_title?: string | undefined;
  /** Link of the button in the centre. */
  center_url?: string | undefined;
  /** Name of the first custom entry. */
  custom_url_name?: string | undefined;
  /** Hint at the right of the first custom entry. */
  custom_url_sub_title?: string | undefined;
  /** Link of the first custom entry. */
  custom_url?: string | undefined;
  /** Name of the promotion entry. */
  promotion_url_name?: string | undefined;
  /** Hint at the right of the promotion entry. */
  promotion_url_sub_title?: string | undefined;
  /** Link of the promotion entry. */
  promotion_url?: string | undefined;
  /** Cards one user can receive. */
  get_limit?: number | undefined;
  /** Cards one user can redeem. */
  use_limit?: number | undefined;
  /** Whether the page to receive it can be shared. */
  can_share: boolean;
  /** Whether users can give the card to others. */
  can_give_friend: boolean;
  /** Name of the third party the card comes from. */
  source?: string | undefined;
  /** Last change, seconds since the epoch. */
  update_time: number;
  /** Creation, seconds since the epoch. */
  create_time: number;
}

const getCardCardGrouponBaseInfo = (z: Zod) =>
  z.looseObject({
    id: z.string(),
    logo_url: z.string(),
    code_type: z.string(),
    brand_name: z.string(),
    title: z.string(),
    color: z.string(),
    notice: z.string(),
    description: z.string(),
    sku: sku(z),
    date_info: dateInfo(z),
    status: z.string(),
    use_custom_code: z.boolean(),
    get_custom_code_mode: z.string().optional(),
    bind_openid: z.boolean().optional(),
    service_phone: z.string().optional(),
    location_id_list: z.array(z.number()).optional(),
    use_all_locations: z.boolean().optional(),
    center_title: z.string().optional(),
    center_sub_title: z.string().optional(),
    center_url: z.string().optional(),
    custom_url_name: z.string().optional(),
    custom_url_sub_title: z.string().optional(),
    custom_url: z.string().optional(),
    promotion_url_name: z.string().optional(),
    promotion_url_sub_title: z.string().optional(),
    promotion_url: z.string().optional(),
    get_limit: z.number().optional(),
    use_limit: z.number().optional(),
    can_share: z.boolean(),
    can_give_friend: z.boolean(),
    source: z.string().optional(),
    update_time: z.number(),
    create_time: z.number(),
  });

/** Stock. */
interface Sku {
  /** Cards in stock now. */
  quantity: number;
  /** Stock in all. */
  total_quantity: number;
}

const sku = (z: Zod) => z.looseObject({ quantity: z.number(), total_quantity: z.number() });

/** Terms, pictures and services. */
interface GetCardCardGrouponAdvancedInfo {
  /** Condition of use. */
  use_condition?: UseCondition | undefined;
  /** Cover. */
  abstract?:
    | {
        /** Cover. */
        abstract: string;
        /** Cover picture, one URL on the CDN of WeChat. */
        icon_url_list: string[];
      }
    | undefined;
  /** Pictures with text. */
  text_image_list?: TextImage[] | undefined;
  /**
   * BIZ_SERVICE_DELIVER delivery, BIZ_SERVICE_FREE_PARK parking, BIZ_SERVICE_WITH_PET pets allowed, BIZ_SERVICE_FREE_WIFI Wi-Fi.
   */
  business_service?: string[] | undefined;
  /** Hours of use; shown only, not enforced. */
  time_limit?: TimeLimit[] | undefined;
}

const getCardCardGrouponAdvancedInfo = (z: Zod) =>
  z.looseObject({
    use_condition: useCondition(z).optional(),
    abstract: z.looseObject({ abstract: z.string(), icon_url_list: z.array(z.string()) }).optional(),
    text_image_list: z.array(textImage(z)).optional(),
    business_service: z.array(z.string()).optional(),
    time_limit: z.array(timeLimit(z)).optional(),
  });

/** What all cards have. */
interface UpdateCardGrouponBaseInfo {
  /** Logo, URL on the CDN of WeChat; 300 by 300 pixels advised. */
  logo_url?: string | undefined;
  /**
   * CODE_TYPE_TEXT text, CODE_TYPE_BARCODE barcode, CODE_TYPE_QRCODE QR code, CODE_TYPE_ONLY_BARCODE and CODE_TYPE_ONLY_QRCODE
   * without text, CODE_TYPE_NONE nothing.
   */
  code_type?: string | undefined;
  /** Name of the merchant, at most 12 Chinese characters. */
  brand_name?: string | undefined;
  /** Title of the card, at most 9 Chinese characters. */
  title?: string | undefined;
  /** Background, name from the colour table such as Color010. */
  color?: string | undefined;
  /** Hint for use, at most 16 Chinese characters. */
  notice?: string | undefined;
  /** Terms of use, at most 1024 Chinese characters. */
  description?: string | undefined;
  /** Validity. */
  date_info?: DateInfo | undefined;
  /** Service phone number. */
  service_phone?: string | undefined;
  /** Ids of the stores that take the card. */
  location_id_list?: number[] | undefined;
  /** Whether all stores take the card. */
  use_all_locations?: boolean | undefined;
  /** Text of the button in the centre, shown while the card can be used. */
  center_title?: string | undefined;
  /** Text below the button in the centre. */
  center_sub_title?: string | undefined;
  /** Link of the button in the centre. */
  center_url?: string | undefined;
  /** Mini program of the button in the centre, original id with `@app`. */
  center_app_brand_user_name?: string | undefined;
  /** Page path of that mini program. */
  center_app_brand_pass?: string | undefined;
  /** Name of the first custom entry. */
  custom_url_name?: string | undefined;
  /** Hint at the right of the first custom entry. */
  custom_url_sub_title?: string | undefined;
  /** Link of the first custom entry. */
  custom_url?: string | undefined;
  /** Mini program of the first custom entry, original id with `@app`. */
  custom_app_brand_user_name?: string | undefined;
  /** Page path of that mini program. */
  custom_app_brand_pass?: string | undefined;
  /** Name of the promotion entry. */
  promotion_url_name?: string | undefined;
  /** Hint at the right of the promotion entry. */
  promotion_url_sub_title?: string | undefined;
  /** Link of the promotion entry. */
  promotion_url?: string | undefined;
  /** Mini program of the promotion entry, original id with `@app`. */
  promotion_app_brand_user_name?: string | undefined;
  /** Page path of that mini program. */
  promotion_app_brand_pass?: string | undefined;
  /** Cards one user can receive. */
  get_limit?: number | undefined;
  /** Cards one user can redeem. */
  use_limit?: number | undefined;
  /** Whether the page to receive it can be shared. */
  can_share?: boolean | undefined;
  /** Whether users can give the card to others. */
  can_give_friend?: boolean | undefined;
  /** Name of the third party the card comes from. */
  source?: string | undefined;
}

const updateCardGrouponBaseInfo = (z: Zod) =>
  z.strictObject({
    logo_url: z.string().optional(),
    code_type: z.string().optional(),
    brand_name: z.string().optional(),
    title: z.string().optional(),
    color: z.string().optional(),
    notice: z.string().optional(),
    description: z.string().optional(),
    date_info: dateInfo(z).optional(),
    service_phone: z.string().optional(),
    location_id_list: z.array(z.number()).optional(),
    use_all_locations: z.boolean().optional(),
    center_title: z.string().optional(),
    center_sub_title: z.string().optional(),
    center_url: z.string().optional(),
    center_app_brand_user_name: z.string().optional(),
    center_app_brand_pass: z.string().optional(),
    custom_url_name: z.string().optional(),
    custom_url_sub_title: z.string().optional(),
    custom_url: z.string().optional(),
    custom_app_brand_user_name: z.string().optional(),
    custom_app_brand_pass: z.string().optional(),
    promotion_url_name: z.string().optional(),
    promotion_url_sub_title: z.string().optional(),
    promotion_url: z.string().optional(),
    promotion_app_brand_user_name: z.string().optional(),
    promotion_app_brand_pass: z.string().optional(),
    get_limit: z.number().optional(),
    use_limit: z.number().optional(),
    can_share: z.boolean().optional(),
    can_give_friend: z.boolean().optional(),
    source: z.string().optional(),
  });

/** Entry in messages about changed points. */
interface ModifyMsgOperation {
  /** Entry of the message. */
  url_cell?:
    | {
        /** Cards to recommend. */
        card_id_list?: string[] | undefined;
        /** End of the entry, seconds since the epoch. */
        end_time?: number | undefined;
        /** Text of the entry. */
        text?: string | undefined;
        /** Link. */
        url?: string | undefined;
        /** Mini program, original id with `@app`. */
        app_brand_id?: string | undefined;
        /** Page path of the mini program. */
        app_brand_pass?: string | undefined;
      }
    | undefined;
}

const modifyMsgOperation = (z: Zod) =>
  z.strictObject({
    url_cell: z
      .strictObject({
        card_id_list: z.array(z.string()).optional(),
        end_time: z.number().optional(),
        text: z.string().optional(),
        url: z.string().optional(),
        app_brand_id: z.string().optional(),
        app_brand_pass: z.string().optional(),
      })
      .optional(),
  });

/** Input of {@link listCards}. */
export interface ListCardsRequest {
  /** Items to skip, from 0. */
  offset: number;
  /** Cards to return, at most 50. */
  count: number;
  /**
   * CARD_STATUS_NOT_VERIFY in review, CARD_STATUS_VERIFY_FAIL refused, CARD_STATUS_VERIFY_OK approved, CARD_STATUS_DELETE
   * deleted, CARD_STATUS_DISPATCH distributed on the site.
   */
  status_list?: string[] | undefined;
}

/** Result of {@link listCards}. */
export interface ListCardsResponse {
  /** Ids of cards. */
  card_id_list: string[];
  /** Number of items in all. */
  total_num: number;
}

/**
 * 批量查询卡券列表。Ids of the cards of this account, all or those of some states.
 * Calls `POST /card/batchget`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#3
 */
export const listCards: WechatPagedEndpoint<
  ListCardsRequest,
  ListCardsResponse,
  'authorizer',
  string,
  'offset' | 'count'
> = {
  id: 'cardBatchGet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/batchget',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#3',
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'count',
    size: 50,
    items: (answer) => answer.card_id_list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) =>
    z.strictObject({ offset: z.number(), count: z.number().max(50), status_list: z.array(z.string()).optional() }),
  response: (z: Zod) => z.looseObject({ card_id_list: z.array(z.string()), total_num: z.number() }),
};

/** Input of {@link createCard}. */
export interface CreateCardRequest {
  /** The card. */
  card: {
    /**
     * GROUPON, CASH, DISCOUNT, GIFT, GENERAL_COUPON, GENERAL_CARD, MEMBER_CARD, MEETING_TICKET, SCENIC_TICKET, MOVIE_TICKET or
     * BOARDING_PASS; names the object to fill.
     */
    card_type: string;
    /** Group-buying coupon, with GROUPON. */
    groupon?:
      | {
          /** What all cards have. */
          base_info: BaseInfo;
          /** Terms, pictures and services. */
          advanced_info: AdvancedInfo;
          /** What the group-buying offer contains. */
          deal_detail: string;
        }
      | undefined;
    /** Cash coupon, with CASH. */
    cash?:
      | {
          /** What all cards have. */
          base_info: BaseInfo;
          /** Terms, pictures and services. */
          advanced_info: AdvancedInfo;
          /** Smallest purchase in fen. */
          least_cost: number;
          /** Value of the coupon in fen. */
          reduce_cost: number;
        }
      | undefined;
    /** Discount coupon, with DISCOUNT. */
    discount?:
      | {
          /** What all cards have. */
          base_info: BaseInfo;
          /** Terms, pictures and services. */
          advanced_info: AdvancedInfo;
          /** Percent off: 30 takes off 30% (七折). */
          discount: number;
        }
      | undefined;
    /** Exchange coupon, with GIFT. */
    gift?:
      | {
          /** What all cards have. */
          base_info: BaseInfo;
          /** Terms, pictures and services. */
          advanced_info: AdvancedInfo;
          /** What it is exchanged for. */
          gift: string;
        }
      | undefined;
    /** General coupon, with GENERAL_COUPON. */
    general_coupon?:
      | {
          /** What all cards have. */
          base_info: BaseInfo;
          /** Terms, pictures and services. */
          advanced_info: AdvancedInfo;
          /** What the coupon offers. */
          default_detail: string;
        }
      | undefined;
    /** Gift card, with GENERAL_CARD. */
    general_card?:
      | {
          /** What all cards have. */
          base_info: {
            /** Sub-merchant the card is made for. */
            sub_merchant_info?:
              | {
                  /** Sub-merchant, from {@link createSubMerchant}. */
                  merchant_id: string;
                }
              | undefined;
            /** Logo, URL on the CDN of WeChat; 300 by 300 pixels advised. */
            logo_url: string;
            /**
             * CODE_TYPE_TEXT text, CODE_TYPE_BARCODE barcode, CODE_TYPE_QRCODE QR code, CODE_TYPE_ONLY_BARCODE and CODE_TYPE_ONLY_QRCODE
             * without text, CODE_TYPE_NONE nothing.
             */
            code_type: string;
            /** Name of the merchant, at most 12 Chinese characters. */
            brand_name: string;
            /** Title of the card, at most 9 Chinese characters. */
            title: string;
            /** Background, name from the colour table such as Color010. */
            color: string;
            /** Hint for use, at most 16 Chinese characters. */
            notice: string;
            /** Terms of use, at most 1024 Chinese characters. */
            description: string;
            /** Stock. */
            sku: {
              /** Cards in stock, at most 100000000. */
              quantity: number;
            };
            /** Validity. */
            date_info: DateInfo;
            /** Whether the merchant gives the codes; false by default. */
            use_custom_code?: boolean | undefined;
            /** GET_CUSTOM_CODE_MODE_DEPOSIT when codes are imported with {@link importCodes}. */
            get_custom_code_mode?: string | undefined;
            /** Whether only a named user can receive it; false by default. */
            bind_openid?: boolean | undefined;
            /** Service phone number. */
            service_phone?: string | undefined;
            /** Ids of the stores that take the card. */
            location_id_list?: number[] | undefined;
            /** Whether all stores take the card. */
            use_all_locations?: boolean | undefined;
            /** Text of the button in the centre, shown while the card can be used. */
            center_title?: string | undefined;
            /** Text below the button in the centre. */
            center_sub_title?: string | undefined;
            /** Link of the button in the centre. */
            center_url?: string | undefined;
            /** Mini program of the button in the centre, original id with `@app`. */
            center_app_brand_user_name?: string | undefined;
            /** Page path of that mini program. */
            center_app_brand_pass?: string | undefined;
            /** Name of the first custom entry. */
            custom_url_name?: string | undefined;
            /** Hint at the right of the first custom entry. */
            custom_url_sub_title?: string | undefined;
            /** Link of the first custom entry. */
            custom_url?: string | undefined;
            /** Mini program of the first custom entry, original id with `@app`. */
            custom_app_brand_user_name?: string | undefined;
            /** Page path of that mini program. */
            custom_app_brand_pass?: string | undefined;
            /** Name of the promotion entry. */
            promotion_url_name?: string | undefined;
            /** Hint at the right of the promotion entry. */
            promotion_url_sub_title?: string | undefined;
            /** Link of the promotion entry. */
            promotion_url?: string | undefined;
            /** Mini program of the promotion entry, original id with `@app`. */
            promotion_app_brand_user_name?: string | undefined;
            /** Page path of that mini program. */
            promotion_app_brand_pass?: string | undefined;
            /** Cards one user can receive. */
            get_limit?: number | undefined;
            /** Cards one user can redeem. */
            use_limit?: number | undefined;
            /** Whether the page to receive it can be shared. */
            can_share?: boolean | undefined;
            /** Whether users can give the card to others. */
            can_give_friend?: boolean | undefined;
            /** Name of the third party the card comes from. */
            source?: string | undefined;
            /** Gift card settings. */
            giftcard_info: {
              /** Price in fen. */
              price: number;
            };
            /** Times the gift card can be handed on. */
            max_give_friend_times: number;
            /** Whether opening the card sends an event. */
            need_push_on_view?: boolean | undefined;
          };
          /** Terms, pictures and services. */
          advanced_info: AdvancedInfo;
          /** GIFT_CARD stored value, VOUCHER exchange for goods. */
          sub_card_type: string;
          /** Background picture, URL on the CDN of WeChat. */
          background_pic_url?: string | undefined;
          /** Privileges of the card. */
          prerogative: string;
          /** Whether the card is active on receipt. */
          auto_activate?: boolean | undefined;
          /** Whether the card shows points. */
          supply_bonus: boolean;
          /** Points at first. */
          init_bonus?: number | undefined;
          /** Whether the card stores value; needs permission (43010). */
          supply_balance: boolean;
          /** Balance at first in fen. */
          init_balance?: number | undefined;
          /** First custom field, shown on active cards. */
          custom_field1?: CustomField1 | undefined;
          /** Second custom field. */
          custom_field2?: CustomField1 | undefined;
          /** Third custom field. */
          custom_field3?: CustomField1 | undefined;
        }
      | undefined;
    /** Membership card, with MEMBER_CARD. */
    member_card?:
      | {
          /** What all cards have. */
          base_info: {
            /** Sub-merchant the card is made for. */
            sub_merchant_info?:
              | {
                  /** Sub-merchant, from {@link createSubMerchant}. */
                  merchant_id: string;
                }
              | undefined;
            /** Logo, URL on the CDN of WeChat; 300 by 300 pixels advised. */
            logo_url: string;
            /**
             * CODE_TYPE_TEXT text, CODE_TYPE_BARCODE barcode, CODE_TYPE_QRCODE QR code, CODE_TYPE_ONLY_BARCODE and CODE_TYPE_ONLY_QRCODE
             * without text, CODE_TYPE_NONE nothing.
             */
            code_type: string;
            /** Name of the merchant, at most 12 Chinese characters. */
            brand_name: string;
            /** Title of the card, at most 9 Chinese characters. */
            title: string;
            /** Background, name from the colour table such as Color010. */
            color: string;
            /** Hint for use, at most 16 Chinese characters. */
            notice: string;
            /** Terms of use, at most 1024 Chinese characters. */
            description: string;
            /** Stock. */
            sku: {
              /** Cards in stock, at most 100000000. */
              quantity: number;
            };
            /** Validity. */
            date_info: DateInfo;
            /** Whether the merchant gives the codes; false by default. */
            use_custom_code?: boolean | undefined;
            /** GET_CUSTOM_CODE_MODE_DEPOSIT when codes are imported with {@link importCodes}. */
            get_custom_code_mode?: string | undefined;
            /** Whether only a named user can receive it; false by default. */
            bind_openid?: boolean | undefined;
            /** Service phone number. */
            service_phone?: string | undefined;
            /** Ids of the stores that take the card. */
            location_id_list?: number[] | undefined;
            /** Whether all stores take the card. */
            use_all_locations?: boolean | undefined;
            /** Text of the button in the centre, shown while the card can be used. */
            center_title?: string | undefined;
            /** Text below the button in the centre. */
            center_sub_title?: string | undefined;
            /** Link of the button in the centre. */
            center_url?: string | undefined;
            /** Mini program of the button in the centre, original id with `@app`. */
            center_app_brand_user_name?: string | undefined;
            /** Page path of that mini program. */
            center_app_brand_pass?: string | undefined;
            /** Name of the first custom entry. */
            custom_url_name?: string | undefined;
            /** Hint at the right of the first custom entry. */
            custom_url_sub_title?: string | undefined;
            /** Link of the first custom entry. */
            custom_url?: string | undefined;
            /** Mini program of the first custom entry, original id with `@app`. */
            custom_app_brand_user_name?: string | undefined;
            /** Page path of that mini program. */
            custom_app_brand_pass?: string | undefined;
            /** Name of the promotion entry. */
            promotion_url_name?: string | undefined;
            /** Hint at the right of the promotion entry. */
            promotion_url_sub_title?: string | undefined;
            /** Link of the promotion entry. */
            promotion_url?: string | undefined;
            /** Mini program of the promotion entry, original id with `@app`. */
            promotion_app_brand_user_name?: string | undefined;
            /** Page path of that mini program. */
            promotion_app_brand_pass?: string | undefined;
            /** Cards one user can receive. */
            get_limit?: number | undefined;
            /** Cards one user can redeem. */
            use_limit?: number | undefined;
            /** Whether the page to receive it can be shared. */
            can_share?: boolean | undefined;
            /** Whether users can give the card to others. */
            can_give_friend?: boolean | undefined;
            /** Name of the third party the card comes from. */
            source?: string | undefined;
            /** Whether opening the card sends an event. */
            need_push_on_view?: boolean | undefined;
            /** Payment from the card. */
            pay_info?: PayInfo | undefined;
          };
          /** Terms, pictures and services. */
          advanced_info: AdvancedInfo;
          /** Background picture, URL on the CDN of WeChat. */
          background_pic_url?: string | undefined;
          /** Privileges of the card. */
          prerogative: string;
          /** Whether the card is active on receipt. */
          auto_activate?: boolean | undefined;
          /** Whether one tap in WeChat activates; see {@link setMemberCardActivationForm}. */
          wx_activate?: boolean | undefined;
          /** Whether a page of the merchant opens after the form. */
          wx_activate_after_submit?: boolean | undefined;
          /** Page of the merchant that activates. */
          activate_url?: string | undefined;
          /** Mini program that activates, original id with `@app`. */
          activate_app_brand_user_name?: string | undefined;
          /** Page path of that mini program. */
          activate_app_brand_pass?: string | undefined;
          /** Page that opens after the form. */
          wx_activate_after_submit_url?: string | undefined;
          /** Whether the card shows points. */
          supply_bonus: boolean;
          /** Link of the points. */
          bonus_url?: string | undefined;
          /** Rule of how points expire. */
          bonus_cleared?: string | undefined;
          /** Rule of how points are earned, as text. */
          bonus_rules?: string | undefined;
          /** Rule of points for WeChat Pay. */
          bonus_rule?: BonusRule | undefined;
          /** Whether the card stores value; needs permission (43010). */
          supply_balance: boolean;
          /** Link of the balance. */
          balance_url?: string | undefined;
          /** Rule of the balance. */
          balance_rules?: string | undefined;
          /** First custom field, shown on active cards. */
          custom_field1?: CustomField1 | undefined;
          /** Second custom field. */
          custom_field2?: CustomField1 | undefined;
          /** Third custom field. */
          custom_field3?: CustomField1 | undefined;
          /** First custom entry, shown on active cards. */
          custom_cell1?: CustomCell1 | undefined;
          /** Second custom entry. */
          custom_cell2?: CustomCell1 | undefined;
          /** Third custom entry. */
          custom_cell3?: CustomCell1 | undefined;
          /** Percent off for members: 10 takes off 10% (九折). */
          discount?: number | undefined;
        }
      | undefined;
    /** Event ticket, with MEETING_TICKET. */
    meeting_ticket?:
      | {
          /** What all cards have. */
          base_info: BaseInfo;
          /** Terms, pictures and services. */
          advanced_info: AdvancedInfo;
          /** Details of the event. */
          meeting_detail: string;
          /** Picture of the site plan. */
          map_url?: string | undefined;
        }
      | undefined;
    /** Sight ticket, with SCENIC_TICKET. */
    scenic_ticket?:
      | {
          /** What all cards have. */
          base_info: BaseInfo;
          /** Terms, pictures and services. */
          advanced_info: AdvancedInfo;
          /** Class of the ticket. */
          ticket_class: string;
          /** Picture of the guide map. */
          guide_url?: string | undefined;
        }
      | undefined;
    /** Cinema ticket, with MOVIE_TICKET. */
    movie_ticket?:
      | {
          /** What all cards have. */
          base_info: BaseInfo;
          /** Terms, pictures and services. */
          advanced_info: AdvancedInfo;
          /** Details of the film. */
          detail: string;
        }
      | undefined;
    /** Boarding pass, with BOARDING_PASS. */
    boarding_pass?:
      | {
          /** What all cards have. */
          base_info: BaseInfo;
          /** Terms, pictures and services. */
          advanced_info: AdvancedInfo;
          /** Place of departure. */
          from: string;
          /** Place of arrival. */
          to: string;
          /** Flight number. */
          flight: string;
          /** Boarding gate. */
          gate?: string | undefined;
          /** Page for online check-in. */
          check_in_url?: string | undefined;
          /** Aircraft type. */
          air_model: string;
          /** Departure, seconds since the epoch, as text. */
          departure_time: Numeric;
          /** Arrival, seconds since the epoch, as text. */
          landing_time: Numeric;
        }
      | undefined;
  };
}

/** Result of {@link createCard}. */
export interface CreateCardResponse {
  /** Id of the new card. */
  card_id: string;
}

/**
 * 创建卡券。Creates a card, which then goes to review. Fill `card_type` and the one object of that type. Since 2021-04-01 the
 * platform takes no new coupons (GROUPON, CASH, DISCOUNT, GIFT, GENERAL_COUPON); member cards, gift cards and tickets go on.
 * Calls `POST /card/create`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#8
 */
export const createCard: WechatEndpoint<CreateCardRequest, CreateCardResponse, 'authorizer'> = {
  id: 'cardCreate',
  family: 'oa-card',
  method: 'POST',
  path: '/card/create',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#8',
  errors: [40009, 40071, 40072, 40079, 40100, 40122, 40124, 41011, 43009, 43010, 45021],
  request: (z: Zod) =>
    z.strictObject({
      card: z.strictObject({
        card_type: z.string(),
        groupon: z
          .strictObject({ base_info: baseInfo(z), advanced_info: advancedInfo(z), deal_detail: z.string() })
          .optional(),
        cash: z
          .strictObject({
            base_info: baseInfo(z),
            advanced_info: advancedInfo(z),
            least_cost: z.number(),
            reduce_cost: z.number(),
          })
          .optional(),
        discount: z
          .strictObject({ base_info: baseInfo(z), advanced_info: advancedInfo(z), discount: z.number() })
          .optional(),
        gift: z.strictObject({ base_info: baseInfo(z), advanced_info: advancedInfo(z), gift: z.string() }).optional(),
        general_coupon: z
          .strictObject({ base_info: baseInfo(z), advanced_info: advancedInfo(z), default_detail: z.string() })
          .optional(),
        general_card: z
          .strictObject({
            base_info: z.strictObject({
              sub_merchant_info: z.strictObject({ merchant_id: z.string() }).optional(),
              logo_url: z.string(),
              code_type: z.string(),
              brand_name: z.string(),
              title: z.string(),
              color: z.string(),
              notice: z.string(),
              description: z.string(),
              sku: z.strictObject({ quantity: z.number() }),
              date_info: dateInfo(z),
              use_custom_code: z.boolean().optional(),
              get_custom_code_mode: z.string().optional(),
              bind_openid: z.boolean().optional(),
              service_phone: z.string().optional(),
              location_id_list: z.array(z.number()).optional(),
              use_all_locations: z.boolean().optional(),
              center_title: z.string().optional(),
              center_sub_title: z.string().optional(),
              center_url: z.string().optional(),
              center_app_brand_user_name: z.string().optional(),
              center_app_brand_pass: z.string().optional(),
              custom_url_name: z.string().optional(),
              custom_url_sub_title: z.string().optional(),
              custom_url: z.string().optional(),
              custom_app_brand_user_name: z.string().optional(),
              custom_app_brand_pass: z.string().optional(),
              promotion_url_name: z.string().optional(),
              promotion_url_sub_title: z.string().optional(),
              promotion_url: z.string().optional(),
              promotion_app_brand_user_name: z.string().optional(),
              promotion_app_brand_pass: z.string().optional(),
              get_limit: z.number().optional(),
              use_limit: z.number().optional(),
              can_share: z.boolean().optional(),
              can_give_friend: z.boolean().optional(),
              source: z.string().optional(),
              giftcard_info: z.strictObject({ price: z.number() }),
              max_give_friend_times: z.number(),
              need_push_on_view: z.boolean().optional(),
            }),
            advanced_info: advancedInfo(z),
            sub_card_type: z.string(),
            background_pic_url: z.string().optional(),
            prerogative: z.string(),
            auto_activate: z.boolean().optional(),
            supply_bonus: z.boolean(),
            init_bonus: z.number().optional(),
            supply_balance: z.boolean(),
            init_balance: z.number().optional(),
            custom_field1: customField1(z).optional(),
            custom_field2: customField1(z).optional(),
            custom_field3: customField1(z).optional(),
          })
          .optional(),
        member_card: z
          .strictObject({
            base_info: z.strictObject({
              sub_merchant_info: z.strictObject({ merchant_id: z.string() }).optional(),
              logo_url: z.string(),
              code_type: z.string(),
              brand_name: z.string(),
              title: z.string(),
              color: z.string(),
              notice: z.string(),
              description: z.string(),
              sku: z.strictObject({ quantity: z.number() }),
              date_info: dateInfo(z),
              use_custom_code: z.boolean().optional(),
              get_custom_code_mode: z.string().optional(),
              bind_openid: z.boolean().optional(),
              service_phone: z.string().optional(),
              location_id_list: z.array(z.number()).optional(),
              use_all_locations: z.boolean().optional(),
              center_title: z.string().optional(),
              center_sub_title: z.string().optional(),
              center_url: z.string().optional(),
              center_app_brand_user_name: z.string().optional(),
              center_app_brand_pass: z.string().optional(),
              custom_url_name: z.string().optional(),
              custom_url_sub_title: z.string().optional(),
              custom_url: z.string().optional(),
              custom_app_brand_user_name: z.string().optional(),
              custom_app_brand_pass: z.string().optional(),
              promotion_url_name: z.string().optional(),
              promotion_url_sub_title: z.string().optional(),
              promotion_url: z.string().optional(),
              promotion_app_brand_user_name: z.string().optional(),
              promotion_app_brand_pass: z.string().optional(),
              get_limit: z.number().optional(),
              use_limit: z.number().optional(),
              can_share: z.boolean().optional(),
              can_give_friend: z.boolean().optional(),
              source: z.string().optional(),
              need_push_on_view: z.boolean().optional(),
              pay_info: payInfo(z).optional(),
            }),
            advanced_info: advancedInfo(z),
            background_pic_url: z.string().optional(),
            prerogative: z.string(),
            auto_activate: z.boolean().optional(),
            wx_activate: z.boolean().optional(),
            wx_activate_after_submit: z.boolean().optional(),
            activate_url: z.string().optional(),
            activate_app_brand_user_name: z.string().optional(),
            activate_app_brand_pass: z.string().optional(),
            wx_activate_after_submit_url: z.string().optional(),
            supply_bonus: z.boolean(),
            bonus_url: z.string().optional(),
            bonus_cleared: z.string().optional(),
            bonus_rules: z.string().optional(),
            bonus_rule: bonusRule(z).optional(),
            supply_balance: z.boolean(),
            balance_url: z.string().optional(),
            balance_rules: z.string().optional(),
            custom_field1: customField1(z).optional(),
            custom_field2: customField1(z).optional(),
            custom_field3: customField1(z).optional(),
            custom_cell1: customCell1(z).optional(),
            custom_cell2: customCell1(z).optional(),
            custom_cell3: customCell1(z).optional(),
            discount: z.number().optional(),
          })
          .optional(),
        meeting_ticket: z
          .strictObject({
            base_info: baseInfo(z),
            advanced_info: advancedInfo(z),
            meeting_detail: z.string(),
            map_url: z.string().optional(),
          })
          .optional(),
        scenic_ticket: z
          .strictObject({
            base_info: baseInfo(z),
            advanced_info: advancedInfo(z),
            ticket_class: z.string(),
            guide_url: z.string().optional(),
          })
          .optional(),
        movie_ticket: z
          .strictObject({ base_info: baseInfo(z), advanced_info: advancedInfo(z), detail: z.string() })
          .optional(),
        boarding_pass: z
          .strictObject({
            base_info: baseInfo(z),
            advanced_info: advancedInfo(z),
            from: z.string(),
            to: z.string(),
            flight: z.string(),
            gate: z.string().optional(),
            check_in_url: z.string().optional(),
            air_model: z.string(),
            departure_time: numeric(z),
            landing_time: numeric(z),
          })
          .optional(),
      }),
    }),
  response: (z: Zod) => z.looseObject({ card_id: z.string() }),
};

/** Input of {@link deleteCard}. */
export interface DeleteCardRequest {
  /** Card, from {@link createCard}. */
  card_id: string;
}

/** Result of {@link deleteCard}. */
export type DeleteCardResponse = NoFields;

/**
 * 删除卡券。Deletes a card: nobody can receive it any more. Cards in the hands of users stay valid.
 * Calls `POST /card/delete`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#7
 */
export const deleteCard: WechatEndpoint<DeleteCardRequest, DeleteCardResponse, 'authorizer'> = {
  id: 'cardDelete',
  family: 'oa-card',
  method: 'POST',
  path: '/card/delete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#7',
  errors: [41012, 45030],
  request: (z: Zod) => z.strictObject({ card_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getCard}. */
export interface GetCardRequest {
  /** Card, from {@link createCard}. */
  card_id: string;
}

/** Result of {@link getCard}. */
export interface GetCardResponse {
  /** The card. */
  card: {
    /**
     * GROUPON, CASH, DISCOUNT, GIFT, GENERAL_COUPON, GENERAL_CARD, MEMBER_CARD, MEETING_TICKET, SCENIC_TICKET, MOVIE_TICKET or
     * BOARDING_PASS; names the object to fill.
     */
    card_type: string;
    /** Group-buying coupon, with GROUPON. */
    groupon?:
      | {
          /** What all cards have. */
          base_info: GetCardCardGrouponBaseInfo;
          /** Terms, pictures and services. */
          advanced_info: GetCardCardGrouponAdvancedInfo;
          /** What the group-buying offer contains. */
          deal_detail: string;
        }
      | undefined;
    /** Cash coupon, with CASH. */
    cash?:
      | {
          /** What all cards have. */
          base_info: GetCardCardGrouponBaseInfo;
          /** Terms, pictures and services. */
          advanced_info: GetCardCardGrouponAdvancedInfo;
          /** Smallest purchase in fen. */
          least_cost: number;
          /** Value of the coupon in fen. */
          reduce_cost: number;
        }
      | undefined;
    /** Discount coupon, with DISCOUNT. */
    discount?:
      | {
          /** What all cards have. */
          base_info: GetCardCardGrouponBaseInfo;
          /** Terms, pictures and services. */
          advanced_info: GetCardCardGrouponAdvancedInfo;
          /** Percent off: 30 takes off 30% (七折). */
          discount: number;
        }
      | undefined;
    /** Exchange coupon, with GIFT. */
    gift?:
      | {
          /** What all cards have. */
          base_info: GetCardCardGrouponBaseInfo;
          /** Terms, pictures and services. */
          advanced_info: GetCardCardGrouponAdvancedInfo;
          /** What it is exchanged for. */
          gift: string;
        }
      | undefined;
    /** General coupon, with GENERAL_COUPON. */
    general_coupon?:
      | {
          /** What all cards have. */
          base_info: GetCardCardGrouponBaseInfo;
          /** Terms, pictures and services. */
          advanced_info: GetCardCardGrouponAdvancedInfo;
          /** What the coupon offers. */
          default_detail: string;
        }
      | undefined;
    /** Membership card, with MEMBER_CARD. */
    member_card?:
      | {
          /** What all cards have. */
          base_info: {
            /** Id of the card. */
            id: string;
            /** Logo, URL on the CDN of WeChat; 300 by 300 pixels advised. */
            logo_url: string;
            /**
             * CODE_TYPE_TEXT text, CODE_TYPE_BARCODE barcode, CODE_TYPE_QRCODE QR code, CODE_TYPE_ONLY_BARCODE and CODE_TYPE_ONLY_QRCODE
             * without text, CODE_TYPE_NONE nothing.
             */
            code_type: string;
            /** Name of the merchant, at most 12 Chinese characters. */
            brand_name: string;
            /** Title of the card, at most 9 Chinese characters. */
            title: string;
            /** Background, name from the colour table such as Color010. */
            color: string;
            /** Hint for use, at most 16 Chinese characters. */
            notice: string;
            /** Terms of use, at most 1024 Chinese characters. */
            description: string;
            /** Stock. */
            sku: Sku;
            /** Validity. */
            date_info: DateInfo;
            /**
             * CARD_STATUS_NOT_VERIFY in review, CARD_STATUS_VERIFY_FAIL refused, CARD_STATUS_VERIFY_OK approved, CARD_STATUS_DELETE
             * deleted, CARD_STATUS_DISPATCH distributed on the site.
             */
            status: string;
            /** Whether the merchant gives the codes; false by default. */
            use_custom_code: boolean;
            /** GET_CUSTOM_CODE_MODE_DEPOSIT when codes are imported with {@link importCodes}. */
            get_custom_code_mode?: string | undefined;
            /** Whether only a named user can receive it; false by default. */
            bind_openid?: boolean | undefined;
            /** Service phone number. */
            service_phone?: string | undefined;
            /** Ids of the stores that take the card. */
            location_id_list?: number[] | undefined;
            /** Whether all stores take the card. */
            use_all_locations?: boolean | undefined;
            /** Text of the button in the centre, shown while the card can be used. */
            center_title?: string | undefined;
            /** Text below the button in the centre. */
            center_sub_title?: string | undefined;
            /** Link of the button in the centre. */
            center_url?: string | undefined;
            /** Name of the first custom entry. */
            custom_url_name?: string | undefined;
            /** Hint at the right of the first custom entry. */
            custom_url_sub_title?: string | undefined;
            /** Link of the first custom entry. */
            custom_url?: string | undefined;
            /** Name of the promotion entry. */
            promotion_url_name?: string | undefined;
            /** Hint at the right of the promotion entry. */
            promotion_url_sub_title?: string | undefined;
            /** Link of the promotion entry. */
            promotion_url?: string | undefined;
            /** Cards one user can receive. */
            get_limit?: number | undefined;
            /** Cards one user can redeem. */
            use_limit?: number | undefined;
            /** Whether the page to receive it can be shared. */
            can_share: boolean;
            /** Whether users can give the card to others. */
            can_give_friend: boolean;
            /** Name of the third party the card comes from. */
            source?: string | undefined;
            /** Last change, seconds since the epoch. */
            update_time: number;
            /** Creation, seconds since the epoch. */
            create_time: number;
            /** Whether opening the card sends an event. */
            need_push_on_view: boolean;
          };
          /** Terms, pictures and services. */
          advanced_info: GetCardCardGrouponAdvancedInfo;
          /** Privileges of the card. */
          prerogative: string;
          /** Page where former members bind their card. */
          bind_old_card_url?: string | undefined;
          /** Page of the merchant that activates. */
          activate_url?: string | undefined;
          /** Whether the card shows points. */
          supply_bonus: boolean;
          /** Rule of how points expire. */
          bonus_cleared?: string | undefined;
          /** Rule of how points are earned, as text. */
          bonus_rules?: string | undefined;
          /** Rule of points for WeChat Pay. */
          bonus_rule?: BonusRule | undefined;
          /** Whether the card stores value; needs permission (43010). */
          supply_balance: boolean;
          /** Rule of the balance. */
          balance_rules?: string | undefined;
          /** Percent off for members: 10 takes off 10% (九折). */
          discount?: number | undefined;
        }
      | undefined;
    /** Event ticket, with MEETING_TICKET. */
    meeting_ticket?:
      | {
          /** What all cards have. */
          base_info: GetCardCardGrouponBaseInfo;
          /** Terms, pictures and services. */
          advanced_info: GetCardCardGrouponAdvancedInfo;
          /** Details of the event. */
          meeting_detail: string;
          /** Picture of the site plan. */
          map_url?: string | undefined;
        }
      | undefined;
    /** Sight ticket, with SCENIC_TICKET. */
    scenic_ticket?:
      | {
          /** What all cards have. */
          base_info: GetCardCardGrouponBaseInfo;
          /** Terms, pictures and services. */
          advanced_info: GetCardCardGrouponAdvancedInfo;
          /** Class of the ticket. */
          ticket_class: string;
          /** Picture of the guide map. */
          guide_url?: string | undefined;
        }
      | undefined;
    /** Cinema ticket, with MOVIE_TICKET. */
    movie_ticket?:
      | {
          /** What all cards have. */
          base_info: GetCardCardGrouponBaseInfo;
          /** Terms, pictures and services. */
          advanced_info: GetCardCardGrouponAdvancedInfo;
          /** Details of the film. */
          detail: string;
        }
      | undefined;
    /** Boarding pass, with BOARDING_PASS. */
    boarding_pass?:
      | {
          /** What all cards have. */
          base_info: GetCardCardGrouponBaseInfo;
          /** Terms, pictures and services. */
          advanced_info: GetCardCardGrouponAdvancedInfo;
          /** Place of departure. */
          from: string;
          /** Place of arrival. */
          to: string;
          /** Flight number. */
          flight: string;
          /** Boarding gate. */
          gate?: string | undefined;
          /** Page for online check-in. */
          check_in_url?: string | undefined;
          /** Aircraft type. */
          air_model: string;
          /** Departure, seconds since the epoch, as text. */
          departure_time: number;
          /** Arrival, seconds since the epoch, as text. */
          landing_time: number;
        }
      | undefined;
  };
}

/**
 * 查看卡券详情。Settings, review state and stock of a card.
 * Calls `POST /card/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#2
 */
export const getCard: WechatEndpoint<GetCardRequest, GetCardResponse, 'authorizer'> = {
  id: 'cardGet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#2',
  errors: [41012, 45030],
  request: (z: Zod) => z.strictObject({ card_id: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      card: z.looseObject({
        card_type: z.string(),
        groupon: z
          .looseObject({
            base_info: getCardCardGrouponBaseInfo(z),
            advanced_info: getCardCardGrouponAdvancedInfo(z),
            deal_detail: z.string(),
          })
          .optional(),
        cash: z
          .looseObject({
            base_info: getCardCardGrouponBaseInfo(z),
            advanced_info: getCardCardGrouponAdvancedInfo(z),
            least_cost: z.number(),
            reduce_cost: z.number(),
          })
          .optional(),
        discount: z
          .looseObject({
            base_info: getCardCardGrouponBaseInfo(z),
            advanced_info: getCardCardGrouponAdvancedInfo(z),
            discount: z.number(),
          })
          .optional(),
        gift: z
          .looseObject({
            base_info: getCardCardGrouponBaseInfo(z),
            advanced_info: getCardCardGrouponAdvancedInfo(z),
            gift: z.string(),
          })
          .optional(),
        general_coupon: z
          .looseObject({
            base_info: getCardCardGrouponBaseInfo(z),
            advanced_info: getCardCardGrouponAdvancedInfo(z),
            default_detail: z.string(),
          })
          .optional(),
        member_card: z
          .looseObject({
            base_info: z.looseObject({
              id: z.string(),
              logo_url: z.string(),
              code_type: z.string(),
              brand_name: z.string(),
              title: z.string(),
              color: z.string(),
              notice: z.string(),
              description: z.string(),
              sku: sku(z),
              date_info: dateInfo(z),
              status: z.string(),
              use_custom_code: z.boolean(),
              get_custom_code_mode: z.string().optional(),
              bind_openid: z.boolean().optional(),
              service_phone: z.string().optional(),
              location_id_list: z.array(z.number()).optional(),
              use_all_locations: z.boolean().optional(),
              center_title: z.string().optional(),
              center_sub_title: z.string().optional(),
              center_url: z.string().optional(),
              custom_url_name: z.string().optional(),
              custom_url_sub_title: z.string().optional(),
              custom_url: z.string().optional(),
              promotion_url_name: z.string().optional(),
              promotion_url_sub_title: z.string().optional(),
              promotion_url: z.string().optional(),
              get_limit: z.number().optional(),
              use_limit: z.number().optional(),
              can_share: z.boolean(),
              can_give_friend: z.boolean(),
              source: z.string().optional(),
              update_time: z.number(),
              create_time: z.number(),
              need_push_on_view: z.boolean(),
            }),
            advanced_info: getCardCardGrouponAdvancedInfo(z),
            prerogative: z.string(),
            bind_old_card_url: z.string().optional(),
            activate_url: z.string().optional(),
            supply_bonus: z.boolean(),
            bonus_cleared: z.string().optional(),
            bonus_rules: z.string().optional(),
            bonus_rule: bonusRule(z).optional(),
            supply_balance: z.boolean(),
            balance_rules: z.string().optional(),
            discount: z.number().optional(),
          })
          .optional(),
        meeting_ticket: z
          .looseObject({
            base_info: getCardCardGrouponBaseInfo(z),
            advanced_info: getCardCardGrouponAdvancedInfo(z),
            meeting_detail: z.string(),
            map_url: z.string().optional(),
          })
          .optional(),
        scenic_ticket: z
          .looseObject({
            base_info: getCardCardGrouponBaseInfo(z),
            advanced_info: getCardCardGrouponAdvancedInfo(z),
            ticket_class: z.string(),
            guide_url: z.string().optional(),
          })
          .optional(),
        movie_ticket: z
          .looseObject({
            base_info: getCardCardGrouponBaseInfo(z),
            advanced_info: getCardCardGrouponAdvancedInfo(z),
            detail: z.string(),
          })
          .optional(),
        boarding_pass: z
          .looseObject({
            base_info: getCardCardGrouponBaseInfo(z),
            advanced_info: getCardCardGrouponAdvancedInfo(z),
            from: z.string(),
            to: z.string(),
            flight: z.string(),
            gate: z.string().optional(),
            check_in_url: z.string().optional(),
            air_model: z.string(),
            departure_time: z.number(),
            landing_time: z.number(),
          })
          .optional(),
      }),
    }),
};

/** Input of {@link changeStock}. */
export interface ChangeStockRequest {
  /** Card, from {@link createCard}. */
  card_id: string;
  /** Cards to add. */
  increase_stock_value?: number | undefined;
  /** Cards to remove. */
  reduce_stock_value?: number | undefined;
}

/** Result of {@link changeStock}. */
export type ChangeStockResponse = NoFields;

/**
 * 修改库存。Adds to or takes from the stock of a card.
 * Calls `POST /card/modifystock`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#5
 */
export const changeStock: WechatEndpoint<ChangeStockRequest, ChangeStockResponse, 'authorizer'> = {
  id: 'cardModifyStock',
  family: 'oa-card',
  method: 'POST',
  path: '/card/modifystock',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#5',
  errors: [40122, 41012, 45030],
  request: (z: Zod) =>
    z.strictObject({
      card_id: z.string(),
      increase_stock_value: z.number().optional(),
      reduce_stock_value: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setPaymentCell}. */
export interface SetPaymentCellRequest {
  /** Card, from {@link createCard}. */
  card_id: string;
  /** True turns it on, false off. */
  is_open: boolean;
}

/** Result of {@link setPaymentCell}. */
export type SetPaymentCellResponse = NoFields;

/**
 * 设置买单。Shows or hides the payment entry (快速买单) of a card. Needs stores with WeChat Pay.
 * Calls `POST /card/paycell/set`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#11
 */
export const setPaymentCell: WechatEndpoint<SetPaymentCellRequest, SetPaymentCellResponse, 'authorizer'> = {
  id: 'cardPayCellSet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/paycell/set',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#11',
  errors: [41012, 45030],
  request: (z: Zod) => z.strictObject({ card_id: z.string(), is_open: z.boolean() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setSelfRedemption}. */
export interface SetSelfRedemptionRequest {
  /** Card, from {@link createCard}. */
  card_id: string;
  /** True turns it on, false off. */
  is_open: boolean;
  /** Whether users enter a code to redeem; false by default. */
  need_verify_cod: boolean;
  /** Whether users enter the amount to redeem; false by default. */
  need_remark_amount: boolean;
}

/** Result of {@link setSelfRedemption}. */
export type SetSelfRedemptionResponse = NoFields;

/**
 * 设置自助核销。Lets users redeem a card themselves, or stops it.
 * Calls `POST /card/selfconsumecell/set`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#14
 */
export const setSelfRedemption: WechatEndpoint<SetSelfRedemptionRequest, SetSelfRedemptionResponse, 'authorizer'> = {
  id: 'cardSelfConsumeCellSet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/selfconsumecell/set',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#14',
  errors: [41012, 45030],
  request: (z: Zod) =>
    z.strictObject({
      card_id: z.string(),
      is_open: z.boolean(),
      need_verify_cod: z.boolean(),
      need_remark_amount: z.boolean(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setTestWhitelist}. */
export interface SetTestWhitelistRequest {
  /** Testers, at most 10 together with `username`. */
  openid?: string[] | undefined;
  /** WeChat ids of testers. */
  username?: string[] | undefined;
}

/** Result of {@link setTestWhitelist}. */
export type SetTestWhitelistResponse = NoFields;

/**
 * 设置测试白名单。Replaces the testers, at most 10, who can receive cards that are still in review.
 * Calls `POST /card/testwhitelist/set`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#12
 */
export const setTestWhitelist: WechatEndpoint<SetTestWhitelistRequest, SetTestWhitelistResponse, 'authorizer'> = {
  id: 'cardTestWhiteListSet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/testwhitelist/set',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#12',
  request: (z: Zod) =>
    z.strictObject({ openid: z.array(z.string()).optional(), username: z.array(z.string()).optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateCard}. */
export interface UpdateCardRequest {
  /** Card, from {@link createCard}. */
  card_id: string;
  /** Group-buying coupon, with GROUPON. */
  groupon?:
    | {
        /** What all cards have. */
        base_info: UpdateCardGrouponBaseInfo;
        /** What the group-buying offer contains. */
        deal_detail?: string | undefined;
      }
    | undefined;
  /** Cash coupon, with CASH. */
  cash?:
    | {
        /** What all cards have. */
        base_info: UpdateCardGrouponBaseInfo;
        /** Smallest purchase in fen. */
        least_cost?: number | undefined;
        /** Value of the coupon in fen. */
        reduce_cost?: number | undefined;
      }
    | undefined;
  /** Discount coupon, with DISCOUNT. */
  discount?:
    | {
        /** What all cards have. */
        base_info: UpdateCardGrouponBaseInfo;
        /** Percent off: 30 takes off 30% (七折). */
        discount?: number | undefined;
      }
    | undefined;
  /** Exchange coupon, with GIFT. */
  gift?:
    | {
        /** What all cards have. */
        base_info: UpdateCardGrouponBaseInfo;
        /** What it is exchanged for. */
        gift?: string | undefined;
      }
    | undefined;
  /** General coupon, with GENERAL_COUPON. */
  general_coupon?:
    | {
        /** What all cards have. */
        base_info: UpdateCardGrouponBaseInfo;
        /** What the coupon offers. */
        default_detail?: string | undefined;
      }
    | undefined;
  /** Gift card, with GENERAL_CARD. */
  general_card?:
    | {
        /** What all cards have. */
        base_info: {
          /** Logo, URL on the CDN of WeChat; 300 by 300 pixels advised. */
          logo_url?: string | undefined;
          /**
           * CODE_TYPE_TEXT text, CODE_TYPE_BARCODE barcode, CODE_TYPE_QRCODE QR code, CODE_TYPE_ONLY_BARCODE and CODE_TYPE_ONLY_QRCODE
           * without text, CODE_TYPE_NONE nothing.
           */
          code_type?: string | undefined;
          /** Name of the merchant, at most 12 Chinese characters. */
          brand_name?: string | undefined;
          /** Title of the card, at most 9 Chinese characters. */
          title?: string | undefined;
          /** Background, name from the colour table such as Color010. */
          color?: string | undefined;
          /** Hint for use, at most 16 Chinese characters. */
          notice?: string | undefined;
          /** Terms of use, at most 1024 Chinese characters. */
          description?: string | undefined;
          /** Validity. */
          date_info?: DateInfo | undefined;
          /** Service phone number. */
          service_phone?: string | undefined;
          /** Ids of the stores that take the card. */
          location_id_list?: number[] | undefined;
          /** Whether all stores take the card. */
          use_all_locations?: boolean | undefined;
          /** Text of the button in the centre, shown while the card can be used. */
          center_title?: string | undefined;
          /** Text below the button in the centre. */
          center_sub_title?: string | undefined;
          /** Link of the button in the centre. */
          center_url?: string | undefined;
          /** Mini program of the button in the centre, original id with `@app`. */
          center_app_brand_user_name?: string | undefined;
          /** Page path of that mini program. */
          center_app_brand_pass?: string | undefined;
          /** Name of the first custom entry. */
          custom_url_name?: string | undefined;
          /** Hint at the right of the first custom entry. */
          custom_url_sub_title?: string | undefined;
          /** Link of the first custom entry. */
          custom_url?: string | undefined;
          /** Mini program of the first custom entry, original id with `@app`. */
          custom_app_brand_user_name?: string | undefined;
          /** Page path of that mini program. */
          custom_app_brand_pass?: string | undefined;
          /** Name of the promotion entry. */
          promotion_url_name?: string | undefined;
          /** Hint at the right of the promotion entry. */
          promotion_url_sub_title?: string | undefined;
          /** Link of the promotion entry. */
          promotion_url?: string | undefined;
          /** Mini program of the promotion entry, original id with `@app`. */
          promotion_app_brand_user_name?: string | undefined;
          /** Page path of that mini program. */
          promotion_app_brand_pass?: string | undefined;
          /** Cards one user can receive. */
          get_limit?: number | undefined;
          /** Cards one user can redeem. */
          use_limit?: number | undefined;
          /** Whether the page to receive it can be shared. */
          can_share?: boolean | undefined;
          /** Whether users can give the card to others. */
          can_give_friend?: boolean | undefined;
          /** Name of the third party the card comes from. */
          source?: string | undefined;
          /** Whether opening the card sends an event. */
          need_push_on_view?: boolean | undefined;
        };
        /** Background picture, URL on the CDN of WeChat. */
        background_pic_url?: string | undefined;
        /** Privileges of the card. */
        prerogative?: string | undefined;
        /** Whether the card is active on receipt. */
        auto_activate?: boolean | undefined;
        /** Whether the card shows points. */
        supply_bonus?: boolean | undefined;
        /** Whether the card stores value; needs permission (43010). */
        supply_balance?: boolean | undefined;
        /** First custom field, shown on active cards. */
        custom_field1?: CustomField1 | undefined;
        /** Second custom field. */
        custom_field2?: CustomField1 | undefined;
        /** Third custom field. */
        custom_field3?: CustomField1 | undefined;
      }
    | undefined;
  /** Membership card, with MEMBER_CARD. */
  member_card?:
    | {
        /** What all cards have. */
        base_info: {
          /** Logo, URL on the CDN of WeChat; 300 by 300 pixels advised. */
          logo_url?: string | undefined;
          /**
           * CODE_TYPE_TEXT text, CODE_TYPE_BARCODE barcode, CODE_TYPE_QRCODE QR code, CODE_TYPE_ONLY_BARCODE and CODE_TYPE_ONLY_QRCODE
           * without text, CODE_TYPE_NONE nothing.
           */
          code_type?: string | undefined;
          /** Name of the merchant, at most 12 Chinese characters. */
          brand_name?: string | undefined;
          /** Title of the card, at most 9 Chinese characters. */
          title?: string | undefined;
          /** Background, name from the colour table such as Color010. */
          color?: string | undefined;
          /** Hint for use, at most 16 Chinese characters. */
          notice?: string | undefined;
          /** Terms of use, at most 1024 Chinese characters. */
          description?: string | undefined;
          /** Validity. */
          date_info?: DateInfo | undefined;
          /** Service phone number. */
          service_phone?: string | undefined;
          /** Ids of the stores that take the card. */
          location_id_list?: number[] | undefined;
          /** Whether all stores take the card. */
          use_all_locations?: boolean | undefined;
          /** Text of the button in the centre, shown while the card can be used. */
          center_title?: string | undefined;
          /** Text below the button in the centre. */
          center_sub_title?: string | undefined;
          /** Link of the button in the centre. */
          center_url?: string | undefined;
          /** Mini program of the button in the centre, original id with `@app`. */
          center_app_brand_user_name?: string | undefined;
          /** Page path of that mini program. */
          center_app_brand_pass?: string | undefined;
          /** Name of the first custom entry. */
          custom_url_name?: string | undefined;
          /** Hint at the right of the first custom entry. */
          custom_url_sub_title?: string | undefined;
          /** Link of the first custom entry. */
          custom_url?: string | undefined;
          /** Mini program of the first custom entry, original id with `@app`. */
          custom_app_brand_user_name?: string | undefined;
          /** Page path of that mini program. */
          custom_app_brand_pass?: string | undefined;
          /** Name of the promotion entry. */
          promotion_url_name?: string | undefined;
          /** Hint at the right of the promotion entry. */
          promotion_url_sub_title?: string | undefined;
          /** Link of the promotion entry. */
          promotion_url?: string | undefined;
          /** Mini program of the promotion entry, original id with `@app`. */
          promotion_app_brand_user_name?: string | undefined;
          /** Page path of that mini program. */
          promotion_app_brand_pass?: string | undefined;
          /** Cards one user can receive. */
          get_limit?: number | undefined;
          /** Cards one user can redeem. */
          use_limit?: number | undefined;
          /** Whether the page to receive it can be shared. */
          can_share?: boolean | undefined;
          /** Whether users can give the card to others. */
          can_give_friend?: boolean | undefined;
          /** Name of the third party the card comes from. */
          source?: string | undefined;
          /** Whether opening the card sends an event. */
          need_push_on_view?: boolean | undefined;
          /** Payment from the card. */
          pay_info?: PayInfo | undefined;
        };
        /** Background picture, URL on the CDN of WeChat. */
        background_pic_url?: string | undefined;
        /** Privileges of the card. */
        prerogative?: string | undefined;
        /** Whether the card is active on receipt. */
        auto_activate?: boolean | undefined;
        /** Whether one tap in WeChat activates; see {@link setMemberCardActivationForm}. */
        wx_activate?: boolean | undefined;
        /** Whether a page of the merchant opens after the form. */
        wx_activate_after_submit?: boolean | undefined;
        /** Page of the merchant that activates. */
        activate_url?: string | undefined;
        /** Mini program that activates, original id with `@app`. */
        activate_app_brand_user_name?: string | undefined;
        /** Page path of that mini program. */
        activate_app_brand_pass?: string | undefined;
        /** Page that opens after the form. */
        wx_activate_after_submit_url?: string | undefined;
        /** Whether the card shows points. */
        supply_bonus?: boolean | undefined;
        /** Link of the points. */
        bonus_url?: string | undefined;
        /** Rule of how points expire. */
        bonus_cleared?: string | undefined;
        /** Rule of how points are earned, as text. */
        bonus_rules?: string | undefined;
        /** Rule of points for WeChat Pay. */
        bonus_rule?: BonusRule | undefined;
        /** Whether the card stores value; needs permission (43010). */
        supply_balance?: boolean | undefined;
        /** Link of the balance. */
        balance_url?: string | undefined;
        /** Rule of the balance. */
        balance_rules?: string | undefined;
        /** First custom field, shown on active cards. */
        custom_field1?: CustomField1 | undefined;
        /** Second custom field. */
        custom_field2?: CustomField1 | undefined;
        /** Third custom field. */
        custom_field3?: CustomField1 | undefined;
        /** First custom entry, shown on active cards. */
        custom_cell1?: CustomCell1 | undefined;
        /** Second custom entry. */
        custom_cell2?: CustomCell1 | undefined;
        /** Third custom entry. */
        custom_cell3?: CustomCell1 | undefined;
        /** Percent off for members: 10 takes off 10% (九折). */
        discount?: number | undefined;
        /** Entry in messages about changed points. */
        modify_msg_operation?: ModifyMsgOperation | undefined;
        /** Entry in the message about activation. */
        activate_msg_operation?: ModifyMsgOperation | undefined;
      }
    | undefined;
  /** Event ticket, with MEETING_TICKET. */
  meeting_ticket?:
    | {
        /** What all cards have. */
        base_info: UpdateCardGrouponBaseInfo;
        /** Details of the event. */
        meeting_detail?: string | undefined;
        /** Picture of the site plan. */
        map_url?: string | undefined;
      }
    | undefined;
  /** Sight ticket, with SCENIC_TICKET. */
  scenic_ticket?:
    | {
        /** What all cards have. */
        base_info: UpdateCardGrouponBaseInfo;
        /** Class of the ticket. */
        ticket_class?: string | undefined;
        /** Picture of the guide map. */
        guide_url?: string | undefined;
      }
    | undefined;
  /** Cinema ticket, with MOVIE_TICKET. */
  movie_ticket?:
    | {
        /** What all cards have. */
        base_info: UpdateCardGrouponBaseInfo;
        /** Details of the film. */
        detail?: string | undefined;
      }
    | undefined;
  /** Boarding pass, with BOARDING_PASS. */
  boarding_pass?:
    | {
        /** What all cards have. */
        base_info: UpdateCardGrouponBaseInfo;
        /** Place of departure. */
        from?: string | undefined;
        /** Place of arrival. */
        to?: string | undefined;
        /** Flight number. */
        flight?: string | undefined;
        /** Boarding gate. */
        gate?: string | undefined;
        /** Page for online check-in. */
        check_in_url?: string | undefined;
        /** Aircraft type. */
        air_model?: string | undefined;
        /** Departure, seconds since the epoch, as text. */
        departure_time?: number | undefined;
        /** Arrival, seconds since the epoch, as text. */
        landing_time?: number | undefined;
      }
    | undefined;
}

/** Result of {@link updateCard}. */
export interface UpdateCardResponse {
  /** Whether the change goes to review. */
  send_check: boolean;
}

/**
 * 更改卡券信息。Changes the given fields of a card; fill the object of its type. Some fields send it to review again, see
 * `send_check`.
 * Calls `POST /card/update`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#4
 */
export const updateCard: WechatEndpoint<UpdateCardRequest, UpdateCardResponse, 'authorizer'> = {
  id: 'cardUpdate',
  family: 'oa-card',
  method: 'POST',
  path: '/card/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#4',
  errors: [40078, 40079, 40100, 41011, 41012, 45021, 45030],
  request: (z: Zod) =>
    z.strictObject({
      card_id: z.string(),
      groupon: z
        .strictObject({ base_info: updateCardGrouponBaseInfo(z), deal_detail: z.string().optional() })
        .optional(),
      cash: z
        .strictObject({
          base_info: updateCardGrouponBaseInfo(z),
          least_cost: z.number().optional(),
          reduce_cost: z.number().optional(),
        })
        .optional(),
      discount: z.strictObject({ base_info: updateCardGrouponBaseInfo(z), discount: z.number().optional() }).optional(),
      gift: z.strictObject({ base_info: updateCardGrouponBaseInfo(z), gift: z.string().optional() }).optional(),
      general_coupon: z
        .strictObject({ base_info: updateCardGrouponBaseInfo(z), default_detail: z.string().optional() })
        .optional(),
      general_card: z
        .strictObject({
          base_info: z.strictObject({
            logo_url: z.string().optional(),
            code_type: z.string().optional(),
            brand_name: z.string().optional(),
            title: z.string().optional(),
            color: z.string().optional(),
            notice: z.string().optional(),
            description: z.string().optional(),
            date_info: dateInfo(z).optional(),
            service_phone: z.string().optional(),
            location_id_list: z.array(z.number()).optional(),
            use_all_locations: z.boolean().optional(),
            center_title: z.string().optional(),
            center_sub_title: z.string().optional(),
            center_url: z.string().optional(),
            center_app_brand_user_name: z.string().optional(),
            center_app_brand_pass: z.string().optional(),
            custom_url_name: z.string().optional(),
            custom_url_sub_title: z.string().optional(),
            custom_url: z.string().optional(),
            custom_app_brand_user_name: z.string().optional(),
            custom_app_brand_pass: z.string().optional(),
            promotion_url_name: z.string().optional(),
            promotion_url_sub_title: z.string().optional(),
            promotion_url: z.string().optional(),
            promotion_app_brand_user_name: z.string().optional(),
            promotion_app_brand_pass: z.string().optional(),
            get_limit: z.number().optional(),
            use_limit: z.number().optional(),
            can_share: z.boolean().optional(),
            can_give_friend: z.boolean().optional(),
            source: z.string().optional(),
            need_push_on_view: z.boolean().optional(),
          }),
          background_pic_url: z.string().optional(),
          prerogative: z.string().optional(),
          auto_activate: z.boolean().optional(),
          supply_bonus: z.boolean().optional(),
          supply_balance: z.boolean().optional(),
          custom_field1: customField1(z).optional(),
          custom_field2: customField1(z).optional(),
          custom_field3: customField1(z).optional(),
        })
        .optional(),
      member_card: z
        .strictObject({
          base_info: z.strictObject({
            logo_url: z.string().optional(),
            code_type: z.string().optional(),
            brand_name: z.string().optional(),
            title: z.string().optional(),
            color: z.string().optional(),
            notice: z.string().optional(),
            description: z.string().optional(),
            date_info: dateInfo(z).optional(),
            service_phone: z.string().optional(),
            location_id_list: z.array(z.number()).optional(),
            use_all_locations: z.boolean().optional(),
            center_title: z.string().optional(),
            center_sub_title: z.string().optional(),
            center_url: z.string().optional(),
            center_app_brand_user_name: z.string().optional(),
            center_app_brand_pass: z.string().optional(),
            custom_url_name: z.string().optional(),
            custom_url_sub_title: z.string().optional(),
            custom_url: z.string().optional(),
            custom_app_brand_user_name: z.string().optional(),
            custom_app_brand_pass: z.string().optional(),
            promotion_url_name: z.string().optional(),
            promotion_url_sub_title: z.string().optional(),
            promotion_url: z.string().optional(),
            promotion_app_brand_user_name: z.string().optional(),
            promotion_app_brand_pass: z.string().optional(),
            get_limit: z.number().optional(),
            use_limit: z.number().optional(),
            can_share: z.boolean().optional(),
            can_give_friend: z.boolean().optional(),
            source: z.string().optional(),
            need_push_on_view: z.boolean().optional(),
            pay_info: payInfo(z).optional(),
          }),
          background_pic_url: z.string().optional(),
          prerogative: z.string().optional(),
          auto_activate: z.boolean().optional(),
          wx_activate: z.boolean().optional(),
          wx_activate_after_submit: z.boolean().optional(),
          activate_url: z.string().optional(),
          activate_app_brand_user_name: z.string().optional(),
          activate_app_brand_pass: z.string().optional(),
          wx_activate_after_submit_url: z.string().optional(),
          supply_bonus: z.boolean().optional(),
          bonus_url: z.string().optional(),
          bonus_cleared: z.string().optional(),
          bonus_rules: z.string().optional(),
          bonus_rule: bonusRule(z).optional(),
          supply_balance: z.boolean().optional(),
          balance_url: z.string().optional(),
          balance_rules: z.string().optional(),
          custom_field1: customField1(z).optional(),
          custom_field2: customField1(z).optional(),
          custom_field3: customField1(z).optional(),
          custom_cell1: customCell1(z).optional(),
          custom_cell2: customCell1(z).optional(),
          custom_cell3: customCell1(z).optional(),
          discount: z.number().optional(),
          modify_msg_operation: modifyMsgOperation(z).optional(),
          activate_msg_operation: modifyMsgOperation(z).optional(),
        })
        .optional(),
      meeting_ticket: z
        .strictObject({
          base_info: updateCardGrouponBaseInfo(z),
          meeting_detail: z.string().optional(),
          map_url: z.string().optional(),
        })
        .optional(),
      scenic_ticket: z
        .strictObject({
          base_info: updateCardGrouponBaseInfo(z),
          ticket_class: z.string().optional(),
          guide_url: z.string().optional(),
        })
        .optional(),
      movie_ticket: z
        .strictObject({ base_info: updateCardGrouponBaseInfo(z), detail: z.string().optional() })
        .optional(),
      boarding_pass: z
        .strictObject({
          base_info: updateCardGrouponBaseInfo(z),
          from: z.string().optional(),
          to: z.string().optional(),
          flight: z.string().optional(),
          gate: z.string().optional(),
          check_in_url: z.string().optional(),
          air_model: z.string().optional(),
          departure_time: z.number().optional(),
          landing_time: z.number().optional(),
        })
        .optional(),
    }),
  response: (z: Zod) => z.looseObject({ send_check: z.boolean() }),
};
