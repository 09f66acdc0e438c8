import { writeDocument } from '@minigate/core';
import type { MessagePush } from './events/base.js';
import type { PersonalGoods, PersonalInsurance, PersonalParty } from './events/personal-waybills.js';

/** Outcome, as express companies say it. */
export interface WaybillOutcome {
  /** 0 for success. */
  readonly ResultCode: number;
  /** Text of the outcome. */
  readonly ResultMsg?: string | undefined;
}

/** Answer to `add_single_waybill`. */
export interface PersonalWaybillAdded extends WaybillOutcome {
  /** Waybill. */
  readonly WayBillID?: string | undefined;
  /** Expected delivery, as text. */
  readonly EstimatedDeliveryTime?: string | undefined;
  /** Page of the company's mini program. */
  readonly JumpPath?: string | undefined;
  /** Code that the sender tells the courier. */
  readonly PickCode?: string | undefined;
}

/** Answer to `remind_waybill`. */
export interface PersonalWaybillReminded extends WaybillOutcome {
  /** Waybill. */
  readonly WayBillID?: string | undefined;
  /** Expected delivery, as text. */
  readonly EstimatedDeliveryTime?: string | undefined;
}

/** Answer to `query_single_waybill_fee`. */
export interface PersonalWaybillFee extends WaybillOutcome {
  /** Fee to pay. */
  readonly Fee: number;
  /** Fee before discounts. */
  readonly OriginalFee?: number | undefined;
}

/** A step of the track of a parcel. */
export interface PersonalWaybillStep {
  /** Seconds since the epoch. */
  readonly action_time: number;
  /** Kind of the step. */
  readonly action_type: number;
  /** The step as a sentence. */
  readonly action_msg: string;
  /** Name of the courier who fetches. */
  readonly pickup_courier_name?: string | undefined;
  /** Telephone number of the courier who fetches. */
  readonly pickup_courier_phone?: string | undefined;
  /** Name of the courier who delivers. */
  readonly delivery_courier_name?: string | undefined;
  /** Telephone number of the courier who delivers. */
  readonly delivery_courier_phone?: string | undefined;
}

/** Answer to `query_single_waybill`. */
export interface PersonalWaybillState extends WaybillOutcome {
  /** Waybill. */
  readonly WayBillID?: string | undefined;
  /** The sender. */
  readonly Sender: PersonalParty;
  /** The receiver. */
  readonly Receiver: PersonalParty;
  /** The goods. */
  readonly GoodDetail?: PersonalGoods | undefined;
  /** The insurance. */
  readonly Insured?: PersonalInsurance | undefined;
  /** The track. */
  readonly PathInfo?: { readonly path_info: readonly PersonalWaybillStep[] } | undefined;
  /** Fee to pay. */
  readonly Fee?: number | undefined;
  /** Fee before discounts. */
  readonly OriginalFee?: number | undefined;
  /** Whether it is paid online, as a number. */
  readonly OnlinePay?: number | undefined;
  /** State of the payment. */
  readonly PayResult?: number | undefined;
}

/** A time at which a courier can come. */
export interface PickUpTime {
  /** Beginning. */
  readonly StartTime: number;
  /** End. */
  readonly EndTime: number;
  /** Days from today. */
  readonly DayDelta?: number | undefined;
  /** Whether it is free, as a number. */
  readonly Status?: number | undefined;
}

/** Answer to `waybill_query_expect_time_range`. */
export interface PickUpTimes extends WaybillOutcome {
  /** The times. */
  readonly ValidTimeRange: readonly PickUpTime[];
}

/** Outcome, as instant-delivery companies say it. */
export interface DeliveryOutcome {
  /** 0 for success. */
  readonly resultcode: number;
  /** Text of the outcome. */
  readonly resultmsg?: string | undefined;
}

/** Answer to `get_pre_auth_code`. */
export interface DeliveryPreAuth extends DeliveryOutcome {
  /** Code for the company's authorization page; a secret. */
  readonly pre_auth_code: string;
}

/** Answer to `get_auth_info`. */
export interface DeliveryAuth extends DeliveryOutcome {
  /** Key of the merchant with the company. */
  readonly appkey: string;
  /** Kind of the account. */
  readonly account_type: number;
  /** The account. */
  readonly account: string;
}

/** Answer to `transport_get_agent_pos`. */
export interface RiderPosition extends DeliveryOutcome {
  /** Longitude, degrees. */
  readonly lng: number;
  /** Latitude, degrees. */
  readonly lat: number;
  /** Metres to the receiver. */
  readonly distance?: number | undefined;
  /** Seconds to the receiver. */
  readonly reach_time?: number | undefined;
}

/** Answer to `open_product_receive_coupon`. */
export interface ComponentCouponReceived {
  /** 0 for success. */
  readonly ret_code: number;
  /** Text of the outcome. */
  readonly ret_msg: string;
  /** The merchant's coupon. */
  readonly out_coupon_id?: string | undefined;
  /** The user's coupon with the merchant. */
  readonly out_user_coupon_id?: string | undefined;
  /** That of the push. */
  readonly request_id?: string | undefined;
}

/** What the pushes that ask for an answer want, by type. */
export interface EventReplies {
  readonly add_single_waybill: PersonalWaybillAdded;
  readonly cancel_single_waybill: WaybillOutcome;
  readonly notify_single_waybill_pay: WaybillOutcome;
  readonly query_single_waybill: PersonalWaybillState;
  readonly query_single_waybill_fee: PersonalWaybillFee;
  readonly remind_waybill: PersonalWaybillReminded;
  readonly waybill_complaint: WaybillOutcome;
  readonly waybill_evaluate_agent: WaybillOutcome;
  readonly waybill_query_expect_time_range: PickUpTimes;
  readonly get_pre_auth_code: DeliveryPreAuth;
  readonly get_auth_info: DeliveryAuth;
  readonly cancel_auth_account: DeliveryOutcome;
  readonly transport_add_tips: DeliveryOutcome;
  readonly transport_get_agent_pos: RiderPosition;
  readonly open_product_receive_coupon: ComponentCouponReceived;
}

/**
 * The answer to a push that asks a company or shop for something, in the form of the push. Its head repeats that of the
 * push; no source shows it swapped as in replies to users.
 *
 * @param push - one of {@link EventReplies}.
 * @returns the plaintext, to be sealed with `sealEnvelope`.
 */
export function eventReply<Type extends keyof EventReplies>(
  push: MessagePush<Type>,
  members: EventReplies[Type],
): string {
  const { type, toUserName, fromUserName, createTime, format } = push;
  const head = { ToUserName: toUserName, FromUserName: fromUserName, CreateTime: createTime };
  // Interfaces have no index signature, so the compiler cannot see that their members are fields.
  const content: object = members;
  return writeDocument({ ...head, MsgType: 'event', Event: type, ...content }, format);
}
