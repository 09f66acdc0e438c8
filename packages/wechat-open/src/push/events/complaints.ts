import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** One message of a complaint. */
export interface ComplaintEntry {
  /** Seconds since the epoch. */
  readonly time: number;
  /** Words. */
  readonly content?: string | undefined;
  /** Media ids of pictures. */
  readonly media_id_list: readonly string[];
}

/** 用户投诉. XML has the fields in `BussiCallBackInfo` (the misspelling is WeChat's); samples in JSON write the event with a space. */
export interface ComplaintCallbackPush extends MessagePush<'complaint_callback'> {
  /** App id of the account. */
  readonly appid: string;
  /** What happened, for example a new complaint or a new state. */
  readonly option_type: string;
  /** Complaint. 64-bit, so a string. */
  readonly complaint_order_id: string;
  /** Openid of the user. */
  readonly open_id: string;
  /** Kind of the complaint. `type` on the wire. */
  readonly complaint_type: number;
  /** State of the complaint. */
  readonly status: number;
  /** The user's telephone number. */
  readonly phone_number: string;
  /** The user's words. */
  readonly customer_material_content?: string | undefined;
  /** Media ids of the user's pictures. */
  readonly customer_material_media_id_list?: string | undefined;
  /** Order of WeChat Pay. */
  readonly order_id: string;
  /** The merchant's order. */
  readonly out_trade_no: string;
  /** Name of the goods. */
  readonly product_name: string;
  /** Seconds since the epoch. */
  readonly pay_time: number;
  /** Fen. */
  readonly total_cost: number;
  /** Seconds since the epoch. */
  readonly create_time: number;
  /** Seconds since the epoch. */
  readonly expire_time: number;
  /** The messages, oldest first. */
  readonly history: readonly ComplaintEntry[];
}

/** Pushes about complaints of users. */
export type ComplaintPush = ComplaintCallbackPush;

/** Fields of {@link ComplaintPush}. */
export const complaintPushes: PushTable<ComplaintPush> = {
  complaint_callback: {
    appid: 'string',
    option_type: 'string',
    complaint_order_id: 'string',
    open_id: 'string',
    complaint_type: 'number',
    status: 'number',
    phone_number: 'string',
    customer_material_content: 'string',
    customer_material_media_id_list: 'string',
    order_id: 'string',
    out_trade_no: 'string',
    product_name: 'string',
    pay_time: 'number',
    total_cost: 'number',
    create_time: 'number',
    expire_time: 'number',
    history: [{ time: 'number', content: 'string', media_id_list: ['string'] }],
  },
};
