import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
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
} from './parts.js';

/** Group-buying coupon, with GROUPON. */
interface UpdateCardGroupon {
  /** What all cards have. */
  base_info: UpdateCardGrouponBaseInfo;
  /** What the group-buying offer contains. */
  deal_detail?: string | undefined;
}

const updateCardGroupon = (z: Zod) =>
  z.strictObject({ base_info: updateCardGrouponBaseInfo(z), deal_detail: z.string().optional() });

/** What all cards have. */
interface UpdateCardGrouponBaseInfo {
  /** Logo, URL on the CDN of WeChat; 300 by 300 pixels advised. */
  logo_url?: string | undefined;
  /**
   * `CODE_TYPE_TEXT` text, `CODE_TYPE_BARCODE` barcode, `CODE_TYPE_QRCODE` QR code, `CODE_TYPE_ONLY_BARCODE` and
   * `CODE_TYPE_ONLY_QRCODE` without text, `CODE_TYPE_NONE` nothing.
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

/** Cash coupon, with CASH. */
interface UpdateCardCash {
  /** What all cards have. */
  base_info: UpdateCardGrouponBaseInfo;
  /** Smallest purchase in fen. */
  least_cost?: number | undefined;
  /** Value of the coupon in fen. */
  reduce_cost?: number | undefined;
}

const updateCardCash = (z: Zod) =>
  z.strictObject({
    base_info: updateCardGrouponBaseInfo(z),
    least_cost: z.number().optional(),
    reduce_cost: z.number().optional(),
  });

/** Discount coupon, with DISCOUNT. */
interface UpdateCardDiscount {
  /** What all cards have. */
  base_info: UpdateCardGrouponBaseInfo;
  /** Percent off: 30 takes off 30% (七折). */
  discount?: number | undefined;
}

const updateCardDiscount = (z: Zod) =>
  z.strictObject({ base_info: updateCardGrouponBaseInfo(z), discount: z.number().optional() });

/** Exchange coupon, with GIFT. */
interface UpdateCardGift {
  /** What all cards have. */
  base_info: UpdateCardGrouponBaseInfo;
  /** What it is exchanged for. */
  gift?: string | undefined;
}

const updateCardGift = (z: Zod) =>
  z.strictObject({ base_info: updateCardGrouponBaseInfo(z), gift: z.string().optional() });

/** General coupon, with `GENERAL_COUPON`. */
interface UpdateCardGeneralCoupon {
  /** What all cards have. */
  base_info: UpdateCardGrouponBaseInfo;
  /** What the coupon offers. */
  default_detail?: string | undefined;
}

const updateCardGeneralCoupon = (z: Zod) =>
  z.strictObject({ base_info: updateCardGrouponBaseInfo(z), default_detail: z.string().optional() });

/** Gift card, with `GENERAL_CARD`. */
interface UpdateCardGeneralCard {
  /** What all cards have. */
  base_info: UpdateCardGeneralCardBaseInfo;
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

const updateCardGeneralCard = (z: Zod) =>
  z.strictObject({
    base_info: updateCardGeneralCardBaseInfo(z),
    background_pic_url: z.string().optional(),
    prerogative: z.string().optional(),
    auto_activate: z.boolean().optional(),
    supply_bonus: z.boolean().optional(),
    supply_balance: z.boolean().optional(),
    custom_field1: customField1(z).optional(),
    custom_field2: customField1(z).optional(),
    custom_field3: customField1(z).optional(),
  });

/** What all cards have. */
interface UpdateCardGeneralCardBaseInfo {
  /** Logo, URL on the CDN of WeChat; 300 by 300 pixels advised. */
  logo_url?: string | undefined;
  /**
   * `CODE_TYPE_TEXT` text, `CODE_TYPE_BARCODE` barcode, `CODE_TYPE_QRCODE` QR code, `CODE_TYPE_ONLY_BARCODE` and
   * `CODE_TYPE_ONLY_QRCODE` without text, `CODE_TYPE_NONE` nothing.
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
}

const updateCardGeneralCardBaseInfo = (z: Zod) =>
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
    need_push_on_view: z.boolean().optional(),
  });

/** Membership card, with `MEMBER_CARD`. */
interface UpdateCardMemberCard {
  /** What all cards have. */
  base_info: UpdateCardMemberCardBaseInfo;
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

const updateCardMemberCard = (z: Zod) =>
  z.strictObject({
    base_info: updateCardMemberCardBaseInfo(z),
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
  });

/** What all cards have. */
interface UpdateCardMemberCardBaseInfo {
  /** Logo, URL on the CDN of WeChat; 300 by 300 pixels advised. */
  logo_url?: string | undefined;
  /**
   * `CODE_TYPE_TEXT` text, `CODE_TYPE_BARCODE` barcode, `CODE_TYPE_QRCODE` QR code, `CODE_TYPE_ONLY_BARCODE` and
   * `CODE_TYPE_ONLY_QRCODE` without text, `CODE_TYPE_NONE` nothing.
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
}

const updateCardMemberCardBaseInfo = (z: Zod) =>
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
    need_push_on_view: z.boolean().optional(),
    pay_info: payInfo(z).optional(),
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

/** Event ticket, with `MEETING_TICKET`. */
interface UpdateCardMeetingTicket {
  /** What all cards have. */
  base_info: UpdateCardGrouponBaseInfo;
  /** Details of the event. */
  meeting_detail?: string | undefined;
  /** Picture of the site plan. */
  map_url?: string | undefined;
}

const updateCardMeetingTicket = (z: Zod) =>
  z.strictObject({
    base_info: updateCardGrouponBaseInfo(z),
    meeting_detail: z.string().optional(),
    map_url: z.string().optional(),
  });

/** Sight ticket, with `SCENIC_TICKET`. */
interface UpdateCardScenicTicket {
  /** What all cards have. */
  base_info: UpdateCardGrouponBaseInfo;
  /** Class of the ticket. */
  ticket_class?: string | undefined;
  /** Picture of the guide map. */
  guide_url?: string | undefined;
}

const updateCardScenicTicket = (z: Zod) =>
  z.strictObject({
    base_info: updateCardGrouponBaseInfo(z),
    ticket_class: z.string().optional(),
    guide_url: z.string().optional(),
  });

/** Cinema ticket, with `MOVIE_TICKET`. */
interface UpdateCardMovieTicket {
  /** What all cards have. */
  base_info: UpdateCardGrouponBaseInfo;
  /** Details of the film. */
  detail?: string | undefined;
}

const updateCardMovieTicket = (z: Zod) =>
  z.strictObject({ base_info: updateCardGrouponBaseInfo(z), detail: z.string().optional() });

/** Boarding pass, with `BOARDING_PASS`. */
interface UpdateCardBoardingPass {
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

const updateCardBoardingPass = (z: Zod) =>
  z.strictObject({
    base_info: updateCardGrouponBaseInfo(z),
    from: z.string().optional(),
    to: z.string().optional(),
    flight: z.string().optional(),
    gate: z.string().optional(),
    check_in_url: z.string().optional(),
    air_model: z.string().optional(),
    departure_time: z.number().optional(),
    landing_time: z.number().optional(),
  });

/** Input of {@link updateCard}. */
export interface UpdateCardRequest {
  /** Card, from {@link createCard}. */
  card_id: string;
  /** Group-buying coupon, with GROUPON. */
  groupon?: UpdateCardGroupon | undefined;
  /** Cash coupon, with CASH. */
  cash?: UpdateCardCash | undefined;
  /** Discount coupon, with DISCOUNT. */
  discount?: UpdateCardDiscount | undefined;
  /** Exchange coupon, with GIFT. */
  gift?: UpdateCardGift | undefined;
  /** General coupon, with `GENERAL_COUPON`. */
  general_coupon?: UpdateCardGeneralCoupon | undefined;
  /** Gift card, with `GENERAL_CARD`. */
  general_card?: UpdateCardGeneralCard | undefined;
  /** Membership card, with `MEMBER_CARD`. */
  member_card?: UpdateCardMemberCard | undefined;
  /** Event ticket, with `MEETING_TICKET`. */
  meeting_ticket?: UpdateCardMeetingTicket | undefined;
  /** Sight ticket, with `SCENIC_TICKET`. */
  scenic_ticket?: UpdateCardScenicTicket | undefined;
  /** Cinema ticket, with `MOVIE_TICKET`. */
  movie_ticket?: UpdateCardMovieTicket | undefined;
  /** Boarding pass, with `BOARDING_PASS`. */
  boarding_pass?: UpdateCardBoardingPass | undefined;
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
      groupon: updateCardGroupon(z).optional(),
      cash: updateCardCash(z).optional(),
      discount: updateCardDiscount(z).optional(),
      gift: updateCardGift(z).optional(),
      general_coupon: updateCardGeneralCoupon(z).optional(),
      general_card: updateCardGeneralCard(z).optional(),
      member_card: updateCardMemberCard(z).optional(),
      meeting_ticket: updateCardMeetingTicket(z).optional(),
      scenic_ticket: updateCardScenicTicket(z).optional(),
      movie_ticket: updateCardMovieTicket(z).optional(),
      boarding_pass: updateCardBoardingPass(z).optional(),
    }),
  response: (z: Zod) => z.looseObject({ send_check: z.boolean() }),
};
