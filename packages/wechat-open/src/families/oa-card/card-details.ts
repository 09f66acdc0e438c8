import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import {
  type BonusRule,
  bonusRule,
  type DateInfo,
  dateInfo,
  type TextImage,
  type TimeLimit,
  textImage,
  timeLimit,
  type UseCondition,
  useCondition,
} from './parts.js';

/** The card. */
interface GetCardCard {
  /**
   * `GROUPON`, `CASH`, `DISCOUNT`, `GIFT`, `GENERAL_COUPON`, `GENERAL_CARD`, `MEMBER_CARD`, `MEETING_TICKET`, `SCENIC_TICKET`,
   * `MOVIE_TICKET` or `BOARDING_PASS`; names the object to fill.
   */
  card_type: string;
  /** Group-buying coupon, with GROUPON. */
  groupon?: GetCardCardGroupon | undefined;
  /** Cash coupon, with CASH. */
  cash?: GetCardCardCash | undefined;
  /** Discount coupon, with DISCOUNT. */
  discount?: GetCardCardDiscount | undefined;
  /** Exchange coupon, with GIFT. */
  gift?: GetCardCardGift | undefined;
  /** General coupon, with `GENERAL_COUPON`. */
  general_coupon?: GetCardCardGeneralCoupon | undefined;
  /** Membership card, with `MEMBER_CARD`. */
  member_card?: GetCardCardMemberCard | undefined;
  /** Event ticket, with `MEETING_TICKET`. */
  meeting_ticket?: GetCardCardMeetingTicket | undefined;
  /** Sight ticket, with `SCENIC_TICKET`. */
  scenic_ticket?: GetCardCardScenicTicket | undefined;
  /** Cinema ticket, with `MOVIE_TICKET`. */
  movie_ticket?: GetCardCardMovieTicket | undefined;
  /** Boarding pass, with `BOARDING_PASS`. */
  boarding_pass?: GetCardCardBoardingPass | undefined;
}

const getCardCard = (z: Zod) =>
  z.looseObject({
    card_type: z.string(),
    groupon: getCardCardGroupon(z).optional(),
    cash: getCardCardCash(z).optional(),
    discount: getCardCardDiscount(z).optional(),
    gift: getCardCardGift(z).optional(),
    general_coupon: getCardCardGeneralCoupon(z).optional(),
    member_card: getCardCardMemberCard(z).optional(),
    meeting_ticket: getCardCardMeetingTicket(z).optional(),
    scenic_ticket: getCardCardScenicTicket(z).optional(),
    movie_ticket: getCardCardMovieTicket(z).optional(),
    boarding_pass: getCardCardBoardingPass(z).optional(),
  });

/** Group-buying coupon, with GROUPON. */
interface GetCardCardGroupon {
  /** What all cards have. */
  base_info: GetCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: GetCardGrouponAdvancedInfo;
  /** What the group-buying offer contains. */
  deal_detail: string;
}

const getCardCardGroupon = (z: Zod) =>
  z.looseObject({
    base_info: getCardGrouponBaseInfo(z),
    advanced_info: getCardGrouponAdvancedInfo(z),
    deal_detail: z.string(),
  });

/** What all cards have. */
interface GetCardGrouponBaseInfo {
  /** Id of the card. */
  id: string;
  /** Logo, URL on the CDN of WeChat; 300 by 300 pixels advised. */
  logo_url: string;
  /**
   * `CODE_TYPE_TEXT` text, `CODE_TYPE_BARCODE` barcode, `CODE_TYPE_QRCODE` QR code, `CODE_TYPE_ONLY_BARCODE` and
   * `CODE_TYPE_ONLY_QRCODE` without text, `CODE_TYPE_NONE` nothing.
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
   * `CARD_STATUS_NOT_VERIFY` in review, `CARD_STATUS_VERIFY_FAIL` refused, `CARD_STATUS_VERIFY_OK` approved, `CARD_STATUS_DELETE`
   * deleted, `CARD_STATUS_DISPATCH` distributed on the site.
   */
  status: string;
  /** Whether the merchant gives the codes; false by default. */
  use_custom_code: boolean;
  /** `GET_CUSTOM_CODE_MODE_DEPOSIT` when codes are imported with {@link importCodes}. */
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

const getCardGrouponBaseInfo = (z: Zod) =>
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
    date_info: dateInfo(z, z.looseObject),
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
interface GetCardGrouponAdvancedInfo {
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
   * `BIZ_SERVICE_DELIVER` delivery, `BIZ_SERVICE_FREE_PARK` parking, `BIZ_SERVICE_WITH_PET` pets allowed,
   * `BIZ_SERVICE_FREE_WIFI` Wi-Fi.
   */
  business_service?: string[] | undefined;
  /** Hours of use; shown only, not enforced. */
  time_limit?: TimeLimit[] | undefined;
}

const getCardGrouponAdvancedInfo = (z: Zod) =>
  z.looseObject({
    use_condition: useCondition(z, z.looseObject).optional(),
    abstract: z.looseObject({ abstract: z.string(), icon_url_list: z.array(z.string()) }).optional(),
    text_image_list: z.array(textImage(z, z.looseObject)).optional(),
    business_service: z.array(z.string()).optional(),
    time_limit: z.array(timeLimit(z, z.looseObject)).optional(),
  });

/** Cash coupon, with CASH. */
interface GetCardCardCash {
  /** What all cards have. */
  base_info: GetCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: GetCardGrouponAdvancedInfo;
  /** Smallest purchase in fen. */
  least_cost: number;
  /** Value of the coupon in fen. */
  reduce_cost: number;
}

const getCardCardCash = (z: Zod) =>
  z.looseObject({
    base_info: getCardGrouponBaseInfo(z),
    advanced_info: getCardGrouponAdvancedInfo(z),
    least_cost: z.number(),
    reduce_cost: z.number(),
  });

/** Discount coupon, with DISCOUNT. */
interface GetCardCardDiscount {
  /** What all cards have. */
  base_info: GetCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: GetCardGrouponAdvancedInfo;
  /** Percent off: 30 takes off 30% (七折). */
  discount: number;
}

const getCardCardDiscount = (z: Zod) =>
  z.looseObject({
    base_info: getCardGrouponBaseInfo(z),
    advanced_info: getCardGrouponAdvancedInfo(z),
    discount: z.number(),
  });

/** Exchange coupon, with GIFT. */
interface GetCardCardGift {
  /** What all cards have. */
  base_info: GetCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: GetCardGrouponAdvancedInfo;
  /** What it is exchanged for. */
  gift: string;
}

const getCardCardGift = (z: Zod) =>
  z.looseObject({
    base_info: getCardGrouponBaseInfo(z),
    advanced_info: getCardGrouponAdvancedInfo(z),
    gift: z.string(),
  });

/** General coupon, with `GENERAL_COUPON`. */
interface GetCardCardGeneralCoupon {
  /** What all cards have. */
  base_info: GetCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: GetCardGrouponAdvancedInfo;
  /** What the coupon offers. */
  default_detail: string;
}

const getCardCardGeneralCoupon = (z: Zod) =>
  z.looseObject({
    base_info: getCardGrouponBaseInfo(z),
    advanced_info: getCardGrouponAdvancedInfo(z),
    default_detail: z.string(),
  });

/** Membership card, with `MEMBER_CARD`. */
interface GetCardCardMemberCard {
  /** What all cards have. */
  base_info: GetCardMemberCardBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: GetCardGrouponAdvancedInfo;
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

const getCardCardMemberCard = (z: Zod) =>
  z.looseObject({
    base_info: getCardMemberCardBaseInfo(z),
    advanced_info: getCardGrouponAdvancedInfo(z),
    prerogative: z.string(),
    bind_old_card_url: z.string().optional(),
    activate_url: z.string().optional(),
    supply_bonus: z.boolean(),
    bonus_cleared: z.string().optional(),
    bonus_rules: z.string().optional(),
    bonus_rule: bonusRule(z, z.looseObject).optional(),
    supply_balance: z.boolean(),
    balance_rules: z.string().optional(),
    discount: z.number().optional(),
  });

/** What all cards have. */
interface GetCardMemberCardBaseInfo {
  /** Id of the card. */
  id: string;
  /** Logo, URL on the CDN of WeChat; 300 by 300 pixels advised. */
  logo_url: string;
  /**
   * `CODE_TYPE_TEXT` text, `CODE_TYPE_BARCODE` barcode, `CODE_TYPE_QRCODE` QR code, `CODE_TYPE_ONLY_BARCODE` and
   * `CODE_TYPE_ONLY_QRCODE` without text, `CODE_TYPE_NONE` nothing.
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
   * `CARD_STATUS_NOT_VERIFY` in review, `CARD_STATUS_VERIFY_FAIL` refused, `CARD_STATUS_VERIFY_OK` approved, `CARD_STATUS_DELETE`
   * deleted, `CARD_STATUS_DISPATCH` distributed on the site.
   */
  status: string;
  /** Whether the merchant gives the codes; false by default. */
  use_custom_code: boolean;
  /** `GET_CUSTOM_CODE_MODE_DEPOSIT` when codes are imported with {@link importCodes}. */
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
}

const getCardMemberCardBaseInfo = (z: Zod) =>
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
    date_info: dateInfo(z, z.looseObject),
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
  });

/** Event ticket, with `MEETING_TICKET`. */
interface GetCardCardMeetingTicket {
  /** What all cards have. */
  base_info: GetCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: GetCardGrouponAdvancedInfo;
  /** Details of the event. */
  meeting_detail: string;
  /** Picture of the site plan. */
  map_url?: string | undefined;
}

const getCardCardMeetingTicket = (z: Zod) =>
  z.looseObject({
    base_info: getCardGrouponBaseInfo(z),
    advanced_info: getCardGrouponAdvancedInfo(z),
    meeting_detail: z.string(),
    map_url: z.string().optional(),
  });

/** Sight ticket, with `SCENIC_TICKET`. */
interface GetCardCardScenicTicket {
  /** What all cards have. */
  base_info: GetCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: GetCardGrouponAdvancedInfo;
  /** Class of the ticket. */
  ticket_class: string;
  /** Picture of the guide map. */
  guide_url?: string | undefined;
}

const getCardCardScenicTicket = (z: Zod) =>
  z.looseObject({
    base_info: getCardGrouponBaseInfo(z),
    advanced_info: getCardGrouponAdvancedInfo(z),
    ticket_class: z.string(),
    guide_url: z.string().optional(),
  });

/** Cinema ticket, with `MOVIE_TICKET`. */
interface GetCardCardMovieTicket {
  /** What all cards have. */
  base_info: GetCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: GetCardGrouponAdvancedInfo;
  /** Details of the film. */
  detail: string;
}

const getCardCardMovieTicket = (z: Zod) =>
  z.looseObject({
    base_info: getCardGrouponBaseInfo(z),
    advanced_info: getCardGrouponAdvancedInfo(z),
    detail: z.string(),
  });

/** Boarding pass, with `BOARDING_PASS`. */
interface GetCardCardBoardingPass {
  /** What all cards have. */
  base_info: GetCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: GetCardGrouponAdvancedInfo;
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

const getCardCardBoardingPass = (z: Zod) =>
  z.looseObject({
    base_info: getCardGrouponBaseInfo(z),
    advanced_info: getCardGrouponAdvancedInfo(z),
    from: z.string(),
    to: z.string(),
    flight: z.string(),
    gate: z.string().optional(),
    check_in_url: z.string().optional(),
    air_model: z.string(),
    departure_time: z.number(),
    landing_time: z.number(),
  });

/** Input of {@link getCard}. */
export interface GetCardRequest {
  /** Card, from {@link createCard}. */
  card_id: string;
}

/** Result of {@link getCard}. */
export interface GetCardResponse {
  /** The card. */
  card: GetCardCard;
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
  response: (z: Zod) => z.looseObject({ card: getCardCard(z) }),
};
