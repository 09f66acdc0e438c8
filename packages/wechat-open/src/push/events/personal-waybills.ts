import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

interface Merchant {
  /** Repeat it in later calls about the order; a secret. */
  readonly Token: string;
  /** App id of the merchant. */
  readonly WXAppId: string;
}

interface PersonalWaybill {
  /** Order. */
  readonly OrderID?: string | undefined;
  /** Waybill. */
  readonly WayBillID?: string | undefined;
}

/** Sender or receiver. */
export interface PersonalParty {
  /** Name. */
  readonly Name: string;
  /** Landline. */
  readonly Tel?: string | undefined;
  /** Mobile number. */
  readonly Mobile?: string | undefined;
  /** Province. */
  readonly Province: string;
  /** City. */
  readonly City: string;
  /** District. */
  readonly Area: string;
  /** Street or town. */
  readonly Street: string;
  /** Rest of the address. */
  readonly Address: string;
  /** Identity number. */
  readonly Id?: string | undefined;
}

/** The goods. */
export interface PersonalGoods {
  /** Kind of the goods. */
  readonly Special?: number | undefined;
  /** Kilograms. */
  readonly Weight?: number | undefined;
}

/** Insurance of a parcel. */
export interface PersonalInsurance {
  /** Whether it is insured. */
  readonly UseInsured: boolean;
  /** Insured value, in fen. */
  readonly InsuredValue: number;
}

interface Shipment {
  /** The sender. */
  readonly Sender?: PersonalParty | undefined;
  /** The receiver. */
  readonly Receiver?: PersonalParty | undefined;
  /** The goods. */
  readonly GoodDetail?: PersonalGoods | undefined;
}

/** 散单下单. */
export interface PersonalWaybillAddPush extends MessagePush<'add_single_waybill'>, Merchant, Shipment {
  /** Customer of the company. */
  readonly CompanyID?: string | undefined;
  /** Account with the company. */
  readonly Account?: string | undefined;
  /** Password of the account. */
  readonly AccountPwd?: string | undefined;
  /** Order. */
  readonly OrderID?: string | undefined;
  /** The insurance. */
  readonly Insured?: PersonalInsurance | undefined;
  /** Remark. */
  readonly Remark?: string | undefined;
  /** How it is settled. The misspelling is WeChat's. */
  readonly Settingment?: number | undefined;
  /** Seconds since the epoch. */
  readonly ExpectStartTime?: number | undefined;
  /** Seconds since the epoch. */
  readonly ExpectEndTime?: number | undefined;
  /** Seconds since the epoch. */
  readonly PickUpStartTime?: number | undefined;
  /** Seconds since the epoch. */
  readonly PickUpEndTime?: number | undefined;
  /** Where the order was made. */
  readonly Scene?: number | undefined;
}

/** 取消散单. */
export interface PersonalWaybillCancelPush extends MessagePush<'cancel_single_waybill'>, Merchant, PersonalWaybill {
  /** Reason, as a number of the company. */
  readonly CancelID: string;
  /** Reason in words. */
  readonly CancelReason?: string | undefined;
}

/** 查询散单. */
export interface PersonalWaybillQueryPush extends MessagePush<'query_single_waybill'>, Merchant, PersonalWaybill {}

/** 查询散单运费. */
export interface PersonalWaybillFeePush extends MessagePush<'query_single_waybill_fee'>, Shipment {
  /** Where the order was made. */
  readonly Scene: number;
}

/** 散单支付完成. */
export interface PersonalWaybillPaidPush extends MessagePush<'notify_single_waybill_pay'>, Merchant, PersonalWaybill {
  /** Amount paid, in fen. */
  readonly Fee: number;
  /** Amount before discounts, in fen. */
  readonly OriginalFee?: number | undefined;
  /** Payment. */
  readonly PayOrderId?: string | undefined;
  /** Seconds since the epoch. */
  readonly PayFinishTime?: number | undefined;
}

/** 催单. */
export interface PersonalWaybillRemindPush extends MessagePush<'remind_waybill'>, Merchant, PersonalWaybill {}

/** 投诉. */
export interface PersonalWaybillComplaintPush extends MessagePush<'waybill_complaint'>, Merchant, PersonalWaybill {
  /** Kind of the complaint. */
  readonly ComplainType: number;
  /** Words of the complaint. */
  readonly Content: string;
  /** Picture. */
  readonly Pic?: string | undefined;
  /** Name. */
  readonly Name?: string | undefined;
  /** Telephone number. */
  readonly Phone?: string | undefined;
}

/** 评价小哥. */
export interface PersonalWaybillScorePush extends MessagePush<'waybill_evaluate_agent'>, Merchant, PersonalWaybill {
  /** Which courier is meant. */
  readonly CourierType: number;
  /** Stars given. */
  readonly Score: number;
}

/** 查询可预约的上门时间. */
export interface PickUpTimesPush extends MessagePush<'waybill_query_expect_time_range'> {
  /** App id of the merchant. */
  readonly WXAppId: string;
  /** Province. */
  readonly Province: string;
  /** City. */
  readonly City: string;
  /** District. */
  readonly Area: string;
  /** Street or town. */
  readonly Street: string;
  /** Rest of the address. */
  readonly Address: string;
  /** Identity number. */
  readonly Id?: string | undefined;
}

/** Pushes to express companies about parcels of private senders (寄件). Each asks for an answer: `eventReply`. */
export type PersonalWaybillPush =
  | PersonalWaybillAddPush
  | PersonalWaybillCancelPush
  | PersonalWaybillQueryPush
  | PersonalWaybillFeePush
  | PersonalWaybillPaidPush
  | PersonalWaybillRemindPush
  | PersonalWaybillComplaintPush
  | PersonalWaybillScorePush
  | PickUpTimesPush;

const merchant = { Token: 'string', WXAppId: 'string' } as const;
const personalParty = {
  Name: 'string',
  Tel: 'string',
  Mobile: 'string',
  Province: 'string',
  City: 'string',
  Area: 'string',
  Street: 'string',
  Address: 'string',
  Id: 'string',
} as const;
const shipment = {
  Sender: personalParty,
  Receiver: personalParty,
  GoodDetail: { Special: 'number', Weight: 'number' },
} as const;
const personalWaybill = { OrderID: 'string', WayBillID: 'string' } as const;

/** Fields of {@link PersonalWaybillPush}. */
export const personalWaybillPushes: PushTable<PersonalWaybillPush> = {
  add_single_waybill: {
    ...merchant,
    ...shipment,
    CompanyID: 'string',
    Account: 'string',
    AccountPwd: 'string',
    OrderID: 'string',
    Insured: { UseInsured: 'boolean', InsuredValue: 'number' },
    Remark: 'string',
    Settingment: 'number',
    ExpectStartTime: 'number',
    ExpectEndTime: 'number',
    PickUpStartTime: 'number',
    PickUpEndTime: 'number',
    Scene: 'number',
  },
  cancel_single_waybill: { ...merchant, ...personalWaybill, CancelID: 'string', CancelReason: 'string' },
  query_single_waybill: { ...merchant, ...personalWaybill },
  query_single_waybill_fee: { ...shipment, Scene: 'number' },
  notify_single_waybill_pay: {
    ...merchant,
    ...personalWaybill,
    Fee: 'number',
    OriginalFee: 'number',
    PayOrderId: 'string',
    PayFinishTime: 'number',
  },
  remind_waybill: { ...merchant, ...personalWaybill },
  waybill_complaint: {
    ...merchant,
    ...personalWaybill,
    ComplainType: 'number',
    Content: 'string',
    Pic: 'string',
    Name: 'string',
    Phone: 'string',
  },
  waybill_evaluate_agent: { ...merchant, ...personalWaybill, CourierType: 'number', Score: 'number' },
  waybill_query_expect_time_range: {
    WXAppId: 'string',
    Province: 'string',
    City: 'string',
    Area: 'string',
    Street: 'string',
    Address: 'string',
    Id: 'string',
  },
};
