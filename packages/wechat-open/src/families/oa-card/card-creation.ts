import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { Numeric } from '../wire.js';
import {
  type BonusRule,
  bonusRule,
  type CustomCell1,
  type CustomField1,
  customCell1,
  customField1,
  type DateInfo,
  dateInfo,
  type PayInfo,
  payInfo,
  type TextImage,
  type TimeLimit,
  textImage,
  timeLimit,
  type UseCondition,
  useCondition,
} from './parts.js';

/** The card. */
interface Card {
  /**
   * `GROUPON`, `CASH`, `DISCOUNT`, `GIFT`, `GENERAL_COUPON`, `GENERAL_CARD`, `MEMBER_CARD`, `MEETING_TICKET`, `SCENIC_TICKET`,
   * `MOVIE_TICKET` or `BOARDING_PASS`; names the object to fill.
   */
  card_type: string;
  /** Group-buying coupon, with GROUPON. */
  groupon?: Groupon | undefined;
  /** Cash coupon, with CASH. */
  cash?: Cash | undefined;
  /** Discount coupon, with DISCOUNT. */
  discount?: Discount | undefined;
  /** Exchange coupon, with GIFT. */
  gift?: Gift | undefined;
  /** General coupon, with `GENERAL_COUPON`. */
  general_coupon?: GeneralCoupon | undefined;
  /** Gift card, with `GENERAL_CARD`. */
  general_card?: GeneralCard | undefined;
  /** Membership card, with `MEMBER_CARD`. */
  member_card?: MemberCard | undefined;
  /** Event ticket, with `MEETING_TICKET`. */
  meeting_ticket?: MeetingTicket | undefined;
  /** Sight ticket, with `SCENIC_TICKET`. */
  scenic_ticket?: ScenicTicket | undefined;
  /** Cinema ticket, with `MOVIE_TICKET`. */
  movie_ticket?: MovieTicket | undefined;
  /** Boarding pass, with `BOARDING_PASS`. */
  boarding_pass?: BoardingPass | undefined;
}

const card = (z: Zod) =>
  z.strictObject({
    card_type: z.string(),
    groupon: groupon(z).optional(),
    cash: cash(z).optional(),
    discount: discount(z).optional(),
    gift: gift(z).optional(),
    general_coupon: generalCoupon(z).optional(),
    general_card: generalCard(z).optional(),
    member_card: memberCard(z).optional(),
    meeting_ticket: meetingTicket(z).optional(),
    scenic_ticket: scenicTicket(z).optional(),
    movie_ticket: movieTicket(z).optional(),
    boarding_pass: boardingPass(z).optional(),
  });

/** Group-buying coupon, with GROUPON. */
interface Groupon {
  /** What all cards have. */
  base_info: CreateCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: CreateCardGrouponAdvancedInfo;
  /** What the group-buying offer contains. */
  deal_detail: string;
}

const groupon = (z: Zod) =>
  z.strictObject({
    base_info: createCardGrouponBaseInfo(z),
    advanced_info: createCardGrouponAdvancedInfo(z),
    deal_detail: z.string(),
  });

/** What all cards have. */
interface CreateCardGrouponBaseInfo {
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
  sku: {
    /** Cards in stock, at most 100000000. */
    quantity: number;
  };
  /** Validity. */
  date_info: DateInfo;
  /** Whether the merchant gives the codes; false by default. */
  use_custom_code?: boolean | undefined;
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

const createCardGrouponBaseInfo = (z: Zod) =>
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

/** Terms, pictures and services. */
interface CreateCardGrouponAdvancedInfo {
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
   * `BIZ_SERVICE_DELIVER` delivery, `BIZ_SERVICE_FREE_PARK` parking, `BIZ_SERVICE_WITH_PET` pets allowed,
   * `BIZ_SERVICE_FREE_WIFI` Wi-Fi.
   */
  business_service?: string[] | undefined;
  /** Hours of use; shown only, not enforced. */
  time_limit?: TimeLimit[] | undefined;
}

const createCardGrouponAdvancedInfo = (z: Zod) =>
  z.strictObject({
    use_condition: useCondition(z).optional(),
    abstract: z.strictObject({ abstract: z.string(), icon_url_list: z.array(z.string()).optional() }).optional(),
    text_image_list: z.array(textImage(z)).optional(),
    business_service: z.array(z.string()).optional(),
    time_limit: z.array(timeLimit(z)).optional(),
  });

/** Cash coupon, with CASH. */
interface Cash {
  /** What all cards have. */
  base_info: CreateCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: CreateCardGrouponAdvancedInfo;
  /** Smallest purchase in fen. */
  least_cost: number;
  /** Value of the coupon in fen. */
  reduce_cost: number;
}

const cash = (z: Zod) =>
  z.strictObject({
    base_info: createCardGrouponBaseInfo(z),
    advanced_info: createCardGrouponAdvancedInfo(z),
    least_cost: z.number(),
    reduce_cost: z.number(),
  });

/** Discount coupon, with DISCOUNT. */
interface Discount {
  /** What all cards have. */
  base_info: CreateCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: CreateCardGrouponAdvancedInfo;
  /** Percent off: 30 takes off 30% (七折). */
  discount: number;
}

const discount = (z: Zod) =>
  z.strictObject({
    base_info: createCardGrouponBaseInfo(z),
    advanced_info: createCardGrouponAdvancedInfo(z),
    discount: z.number(),
  });

/** Exchange coupon, with GIFT. */
interface Gift {
  /** What all cards have. */
  base_info: CreateCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: CreateCardGrouponAdvancedInfo;
  /** What it is exchanged for. */
  gift: string;
}

const gift = (z: Zod) =>
  z.strictObject({
    base_info: createCardGrouponBaseInfo(z),
    advanced_info: createCardGrouponAdvancedInfo(z),
    gift: z.string(),
  });

/** General coupon, with `GENERAL_COUPON`. */
interface GeneralCoupon {
  /** What all cards have. */
  base_info: CreateCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: CreateCardGrouponAdvancedInfo;
  /** What the coupon offers. */
  default_detail: string;
}

const generalCoupon = (z: Zod) =>
  z.strictObject({
    base_info: createCardGrouponBaseInfo(z),
    advanced_info: createCardGrouponAdvancedInfo(z),
    default_detail: z.string(),
  });

/** Gift card, with `GENERAL_CARD`. */
interface GeneralCard {
  /** What all cards have. */
  base_info: CreateCardGeneralCardBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: CreateCardGrouponAdvancedInfo;
  /** `GIFT_CARD` stored value, `VOUCHER` exchange for goods. */
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

const generalCard = (z: Zod) =>
  z.strictObject({
    base_info: createCardGeneralCardBaseInfo(z),
    advanced_info: createCardGrouponAdvancedInfo(z),
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
  });

/** What all cards have. */
interface CreateCardGeneralCardBaseInfo {
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
  sku: {
    /** Cards in stock, at most 100000000. */
    quantity: number;
  };
  /** Validity. */
  date_info: DateInfo;
  /** Whether the merchant gives the codes; false by default. */
  use_custom_code?: boolean | undefined;
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
}

const createCardGeneralCardBaseInfo = (z: Zod) =>
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
    giftcard_info: z.strictObject({ price: z.number() }),
    max_give_friend_times: z.number(),
    need_push_on_view: z.boolean().optional(),
  });

/** Membership card, with `MEMBER_CARD`. */
interface MemberCard {
  /** What all cards have. */
  base_info: CreateCardMemberCardBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: CreateCardGrouponAdvancedInfo;
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

const memberCard = (z: Zod) =>
  z.strictObject({
    base_info: createCardMemberCardBaseInfo(z),
    advanced_info: createCardGrouponAdvancedInfo(z),
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
  });

/** What all cards have. */
interface CreateCardMemberCardBaseInfo {
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
  sku: {
    /** Cards in stock, at most 100000000. */
    quantity: number;
  };
  /** Validity. */
  date_info: DateInfo;
  /** Whether the merchant gives the codes; false by default. */
  use_custom_code?: boolean | undefined;
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
}

const createCardMemberCardBaseInfo = (z: Zod) =>
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
    need_push_on_view: z.boolean().optional(),
    pay_info: payInfo(z).optional(),
  });

/** Event ticket, with `MEETING_TICKET`. */
interface MeetingTicket {
  /** What all cards have. */
  base_info: CreateCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: CreateCardGrouponAdvancedInfo;
  /** Details of the event. */
  meeting_detail: string;
  /** Picture of the site plan. */
  map_url?: string | undefined;
}

const meetingTicket = (z: Zod) =>
  z.strictObject({
    base_info: createCardGrouponBaseInfo(z),
    advanced_info: createCardGrouponAdvancedInfo(z),
    meeting_detail: z.string(),
    map_url: z.string().optional(),
  });

/** Sight ticket, with `SCENIC_TICKET`. */
interface ScenicTicket {
  /** What all cards have. */
  base_info: CreateCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: CreateCardGrouponAdvancedInfo;
  /** Class of the ticket. */
  ticket_class: string;
  /** Picture of the guide map. */
  guide_url?: string | undefined;
}

const scenicTicket = (z: Zod) =>
  z.strictObject({
    base_info: createCardGrouponBaseInfo(z),
    advanced_info: createCardGrouponAdvancedInfo(z),
    ticket_class: z.string(),
    guide_url: z.string().optional(),
  });

/** Cinema ticket, with `MOVIE_TICKET`. */
interface MovieTicket {
  /** What all cards have. */
  base_info: CreateCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: CreateCardGrouponAdvancedInfo;
  /** Details of the film. */
  detail: string;
}

const movieTicket = (z: Zod) =>
  z.strictObject({
    base_info: createCardGrouponBaseInfo(z),
    advanced_info: createCardGrouponAdvancedInfo(z),
    detail: z.string(),
  });

/** Boarding pass, with `BOARDING_PASS`. */
interface BoardingPass {
  /** What all cards have. */
  base_info: CreateCardGrouponBaseInfo;
  /** Terms, pictures and services. */
  advanced_info: CreateCardGrouponAdvancedInfo;
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

const boardingPass = (z: Zod) =>
  z.strictObject({
    base_info: createCardGrouponBaseInfo(z),
    advanced_info: createCardGrouponAdvancedInfo(z),
    from: z.string(),
    to: z.string(),
    flight: z.string(),
    gate: z.string().optional(),
    check_in_url: z.string().optional(),
    air_model: z.string(),
    departure_time: numeric(z),
    landing_time: numeric(z),
  });

/** Input of {@link createCard}. */
export interface CreateCardRequest {
  /** The card. */
  card: Card;
}

/** Result of {@link createCard}. */
export interface CreateCardResponse {
  /** Id of the new card. */
  card_id: string;
}

/**
 * 创建卡券。Creates a card, which then goes to review. Fill `card_type` and the one object of that type. Since 2021-04-01 the
 * platform takes no new coupons (`GROUPON`, `CASH`, `DISCOUNT`, `GIFT`, `GENERAL_COUPON`); member cards, gift cards and tickets
 * go on.
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
  request: (z: Zod) => z.strictObject({ card: card(z) }),
  response: (z: Zod) => z.looseObject({ card_id: z.string() }),
};
