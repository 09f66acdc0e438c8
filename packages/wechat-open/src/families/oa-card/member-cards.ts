import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type UserInfo, userInfo } from './parts.js';

/** Terms of service. */
interface ServiceStatement {
  /** Text of the entry. */
  name: string;
  /** Link. */
  url: string;
}

const serviceStatement = (z: Zod) => z.strictObject({ name: z.string(), url: z.string() });

/** Questions that must be answered. */
interface RequiredForm {
  /** Whether users can change their answers later. */
  can_modify?: boolean | undefined;
  /** Custom questions with choices. */
  rich_field_list?:
    | {
        /** `FORM_FIELD_RADIO` one choice, `FORM_FIELD_SELECT` one from a list, `FORM_FIELD_CHECK_BOX` several choices. */
        type: string;
        /** Text of the question. */
        name: string;
        /** Choices. */
        values: string[];
      }[]
    | undefined;
  /** Standard questions, such as `USER_FORM_INFO_FLAG_MOBILE`, `_SEX`, `_NAME`, `_BIRTHDAY`, `_EMAIL`, `_LOCATION`. */
  common_field_id_list?: string[] | undefined;
  /** Custom questions with free text, by name. */
  custom_field_list?: string[] | undefined;
}

const requiredForm = (z: Zod) =>
  z.strictObject({
    can_modify: z.boolean().optional(),
    rich_field_list: z
      .array(z.strictObject({ type: z.string(), name: z.string(), values: z.array(z.string()) }))
      .optional(),
    common_field_id_list: z.array(z.string()).optional(),
    custom_field_list: z.array(z.string()).optional(),
  });

/** Input of {@link activateMemberCard}. */
export interface ActivateMemberCardRequest {
  /** Member card, from {@link createCard}. */
  card_id?: string | undefined;
  /** Code of one card in the hands of a user. */
  code: string;
  /** Membership number. */
  membership_number: string;
  /** Background picture, URL on the CDN of WeChat. */
  background_pic_url?: string | undefined;
  /** Start of the active time, seconds since the epoch. */
  activate_begin_time?: number | undefined;
  /** End of the active time, seconds since the epoch. */
  activate_end_time?: number | undefined;
  /** Points at first. */
  init_bonus?: number | undefined;
  /** Reason for the points at first, shown to the user. */
  init_bonus_record?: string | undefined;
  /** Balance at first in fen. */
  init_balance?: number | undefined;
  /** First value of the first custom field. */
  init_custom_field_value1?: string | undefined;
  /** First value of the second custom field. */
  init_custom_field_value2?: string | undefined;
  /** First value of the third custom field. */
  init_custom_field_value3?: string | undefined;
}

/** Result of {@link activateMemberCard}. */
export type ActivateMemberCardResponse = NoFields;

/**
 * 激活会员卡。Activates the member card of a user and sets its number and first values.
 * Calls `POST /card/membercard/activate`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A35%EF%BC%9A%E6%BF%80%E6%B4%BB%E7%94%A8%E6%88%B7%E9%A2%86%E5%8F%96%E7%9A%84%E4%BC%9A%E5%91%98%E5%8D%A1%EF%BC%88%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89
 */
export const activateMemberCard: WechatEndpoint<ActivateMemberCardRequest, ActivateMemberCardResponse, 'authorizer'> = {
  id: 'cardMemberCardActivate',
  family: 'oa-card',
  method: 'POST',
  path: '/card/membercard/activate',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A35%EF%BC%9A%E6%BF%80%E6%B4%BB%E7%94%A8%E6%88%B7%E9%A2%86%E5%8F%96%E7%9A%84%E4%BC%9A%E5%91%98%E5%8D%A1%EF%BC%88%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89',
  errors: [40056, 40116, 40127, 41012, 45030],
  request: (z: Zod) =>
    z.strictObject({
      card_id: z.string().optional(),
      code: z.string(),
      membership_number: z.string(),
      background_pic_url: z.string().optional(),
      activate_begin_time: z.number().optional(),
      activate_end_time: z.number().optional(),
      init_bonus: z.number().optional(),
      init_bonus_record: z.string().optional(),
      init_balance: z.number().optional(),
      init_custom_field_value1: z.string().optional(),
      init_custom_field_value2: z.string().optional(),
      init_custom_field_value3: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getMemberCardActivationUrl}. */
export interface GetMemberCardActivationUrlRequest {
  /** Member card, from {@link createCard}. */
  card_id: string;
  /** Channel value, returned in the receipt event. */
  outer_str?: string | undefined;
}

/** Result of {@link getMemberCardActivationUrl}. */
export interface GetMemberCardActivationUrlResponse {
  /** Link with the parameters of the component that activates. */
  url: string;
}

/**
 * 获取开卡插件参数。Link with the parameters for the component that activates member cards in mini programs and web pages.
 * Calls `POST /card/membercard/activate/geturl`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A31%EF%BC%9A%E8%8E%B7%E5%8F%96%E5%BC%80%E5%8D%A1%E6%8F%92%E4%BB%B6%E5%8F%82%E6%95%B0
 */
export const getMemberCardActivationUrl: WechatEndpoint<
  GetMemberCardActivationUrlRequest,
  GetMemberCardActivationUrlResponse,
  'authorizer'
> = {
  id: 'cardMemberCardActivateGetUrl',
  family: 'oa-card',
  method: 'POST',
  path: '/card/membercard/activate/geturl',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A31%EF%BC%9A%E8%8E%B7%E5%8F%96%E5%BC%80%E5%8D%A1%E6%8F%92%E4%BB%B6%E5%8F%82%E6%95%B0',
  errors: [41012, 45030],
  request: (z: Zod) => z.strictObject({ card_id: z.string(), outer_str: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ url: z.string() }),
};

/** Input of {@link getMemberCardActivationInfo}. */
export interface GetMemberCardActivationInfoRequest {
  /** Ticket from the link that opens after the form. */
  activate_ticket: string;
}

/** Result of {@link getMemberCardActivationInfo}. */
export interface GetMemberCardActivationInfoResponse {
  /** Answers of the user. */
  info: UserInfo;
}

/**
 * 获取用户提交资料。What a user has filled in while activating, by the ticket of the link that opened after the form.
 * Calls `POST /card/membercard/activatetempinfo/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A33%EF%BC%9A%E8%8E%B7%E5%8F%96%E7%94%A8%E6%88%B7%E5%BC%80%E5%8D%A1%E6%97%B6%E6%8F%90%E4%BA%A4%E7%9A%84%E4%BF%A1%E6%81%AF%EF%BC%88%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89
 */
export const getMemberCardActivationInfo: WechatEndpoint<
  GetMemberCardActivationInfoRequest,
  GetMemberCardActivationInfoResponse,
  'authorizer'
> = {
  id: 'cardMemberCardActivateTempInfoGet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/membercard/activatetempinfo/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A33%EF%BC%9A%E8%8E%B7%E5%8F%96%E7%94%A8%E6%88%B7%E5%BC%80%E5%8D%A1%E6%97%B6%E6%8F%90%E4%BA%A4%E7%9A%84%E4%BF%A1%E6%81%AF%EF%BC%88%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89',
  request: (z: Zod) => z.strictObject({ activate_ticket: z.string() }),
  response: (z: Zod) => z.looseObject({ info: userInfo(z) }),
};

/** Input of {@link setMemberCardActivationForm}. */
export interface SetMemberCardActivationFormRequest {
  /** Member card, from {@link createCard}. */
  card_id: string;
  /** Terms of service. */
  service_statement?: ServiceStatement | undefined;
  /** Entry for former members. */
  bind_old_card?: ServiceStatement | undefined;
  /** Questions that must be answered. */
  required_form?: RequiredForm | undefined;
  /** Questions that may be answered. */
  optional_form?: RequiredForm | undefined;
}

/** Result of {@link setMemberCardActivationForm}. */
export type SetMemberCardActivationFormResponse = NoFields;

/**
 * 设置开卡字段。Questions to answer when a member card is activated with one tap (`wx_activate`).
 * Calls `POST /card/membercard/activateuserform/set`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#16
 */
export const setMemberCardActivationForm: WechatEndpoint<
  SetMemberCardActivationFormRequest,
  SetMemberCardActivationFormResponse,
  'authorizer'
> = {
  id: 'cardMemberCardActivateUserFormSet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/membercard/activateuserform/set',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#16',
  errors: [41012, 45030],
  request: (z: Zod) =>
    z.strictObject({
      card_id: z.string(),
      service_statement: serviceStatement(z).optional(),
      bind_old_card: serviceStatement(z).optional(),
      required_form: requiredForm(z).optional(),
      optional_form: requiredForm(z).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateMemberCardUser}. */
export interface UpdateMemberCardUserRequest {
  /** Member card, from {@link createCard}. */
  card_id: string;
  /** Code of one card in the hands of a user. */
  code: string;
  /** Background picture, URL on the CDN of WeChat. */
  background_pic_url?: string | undefined;
  /** Points in all, shown as they are. */
  bonus?: number | undefined;
  /** Change of points, negative to reduce. */
  add_bonus?: number | undefined;
  /** Reason for the change of points, shown to the user. */
  record_bonus?: string | undefined;
  /** Balance in all in fen, shown as it is. */
  balance?: number | undefined;
  /** Change of the balance in fen, negative to reduce. */
  add_balance?: number | undefined;
  /** Reason for the change of the balance, shown to the user. */
  record_balance?: string | undefined;
  /** Value of the first custom field. */
  custom_field_value1?: string | undefined;
  /** Value of the second custom field. */
  custom_field_value2?: string | undefined;
  /** Value of the third custom field. */
  custom_field_value3?: string | undefined;
  /** Which changes the user is told of. */
  notify_optional?:
    | {
        /** Whether to tell of points. */
        is_notify_bonus?: boolean | undefined;
        /** Whether to tell of the balance. */
        is_notify_balance?: boolean | undefined;
        /** Whether to tell of the first custom field. */
        is_notify_custom_field1?: boolean | undefined;
        /** Whether to tell of the second custom field. */
        is_notify_custom_field2?: boolean | undefined;
        /** Whether to tell of the third custom field. */
        is_notify_custom_field3?: boolean | undefined;
      }
    | undefined;
}

/** Result of {@link updateMemberCardUser}. */
export interface UpdateMemberCardUserResponse {
  /** User who holds the card. */
  openid: string;
  /** Points after the call. */
  result_bonus: number;
  /** Balance after the call in fen. */
  result_balance: number;
}

/**
 * 更新会员信息。Changes points, balance and custom fields of a member. `add_bonus` and `add_balance` count again when repeated.
 * Calls `POST /card/membercard/updateuser`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#18
 */
export const updateMemberCardUser: WechatEndpoint<
  UpdateMemberCardUserRequest,
  UpdateMemberCardUserResponse,
  'authorizer'
> = {
  id: 'cardMemberCardUpdateUser',
  family: 'oa-card',
  method: 'POST',
  path: '/card/membercard/updateuser',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#18',
  errors: [40056, 40116, 40127, 41012, 45030],
  request: (z: Zod) =>
    z.strictObject({
      card_id: z.string(),
      code: z.string(),
      background_pic_url: z.string().optional(),
      bonus: z.number().optional(),
      add_bonus: z.number().optional(),
      record_bonus: z.string().optional(),
      balance: z.number().optional(),
      add_balance: z.number().optional(),
      record_balance: z.string().optional(),
      custom_field_value1: z.string().optional(),
      custom_field_value2: z.string().optional(),
      custom_field_value3: z.string().optional(),
      notify_optional: z
        .strictObject({
          is_notify_bonus: z.boolean().optional(),
          is_notify_balance: z.boolean().optional(),
          is_notify_custom_field1: z.boolean().optional(),
          is_notify_custom_field2: z.boolean().optional(),
          is_notify_custom_field3: z.boolean().optional(),
        })
        .optional(),
    }),
  response: (z: Zod) => z.looseObject({ openid: z.string(), result_bonus: z.number(), result_balance: z.number() }),
};

/** Input of {@link getMemberCardUser}. */
export interface GetMemberCardUserRequest {
  /** Member card, from {@link createCard}. */
  card_id: string;
  /** Code of one card in the hands of a user. */
  code: string;
}

/** Result of {@link getMemberCardUser}. */
export interface GetMemberCardUserResponse {
  /** User who holds the card. */
  openid: string;
  /** Nickname of the user. */
  nickname: string;
  /** Gender, such as MALE. */
  sex: string;
  /** Membership number. */
  membership_number: string;
  /** Data the member gave. */
  user_info?: UserInfo | undefined;
  /** Points in all. */
  bonus: number;
  /** Balance in fen. */
  balance?: number | undefined;
  /**
   * `NORMAL` usable, `CONSUMED` redeemed, `EXPIRE` expired, `GIFTING` being given, `GIFT_SUCC` given, `GIFT_TIMEOUT` gift not
   * taken, `DELETE` deleted, `UNAVAILABLE` made invalid.
   */
  user_card_status: string;
}

/**
 * 拉取会员信息。Data, points and balance of a member.
 * Calls `POST /card/membercard/userinfo/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#1
 */
export const getMemberCardUser: WechatEndpoint<GetMemberCardUserRequest, GetMemberCardUserResponse, 'authorizer'> = {
  id: 'cardMemberCardUserInfoGet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/membercard/userinfo/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#1',
  errors: [40056, 40116, 40127, 41012, 45030],
  request: (z: Zod) => z.strictObject({ card_id: z.string(), code: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      openid: z.string(),
      nickname: z.string(),
      sex: z.string(),
      membership_number: z.string(),
      user_info: userInfo(z).optional(),
      bonus: z.number(),
      balance: z.number().optional(),
      user_card_status: z.string(),
    }),
};
