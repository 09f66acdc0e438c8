import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** A step of the track. */
export interface WaybillStep {
  /** Waybill. */
  readonly waybill_id: string;
  /** E-waybill order. */
  readonly ewaybill_order_id: string;
  /** State of the waybill. */
  readonly status: number;
  /** What happened. */
  readonly desc: string;
  /** Seconds since the epoch. */
  readonly update_time: number;
}

/** 电子面单轨迹. */
export interface EwaybillPathPush extends MessagePush<'ewaybill_push_path'> {
  /** The step. */
  readonly waybill_info?: WaybillStep | undefined;
}

/** A step of a track. */
export interface TrackEntry {
  /** Seconds since the epoch. */
  readonly ActionTime: number;
  /** Kind of the step. */
  readonly ActionType: number;
  /** The step as a sentence. */
  readonly ActionMsg: string;
}

/** 运单轨迹更新. */
export interface ExpressPathPush extends MessagePush<'add_express_path'> {
  /** Express company. */
  readonly DeliveryID: string;
  /** Order. */
  readonly OrderId: string;
  /** Waybill. */
  readonly WayBillId: string;
  /** Version of the track. */
  readonly Version: number;
  /** Number of entries. */
  readonly Count: number;
  /** The steps. */
  readonly Actions: readonly TrackEntry[];
}

/** 商户绑定物流公司的审核结果. */
export interface ExpressBindPush extends MessagePush<'update_business_bind_result'> {
  /** Express company. */
  readonly delivery_id: string;
  /** The merchant's customer code. */
  readonly biz_id: string;
}

/** Sender or receiver. */
export interface WaybillParty {
  /** Name. */
  readonly Name: string;
  /** Landline. */
  readonly Tel?: string | undefined;
  /** Mobile number. */
  readonly Mobile?: string | undefined;
  /** Company. */
  readonly Company?: string | undefined;
  /** Post code. */
  readonly PostCode?: string | undefined;
  /** Country. */
  readonly Country?: string | undefined;
  /** Province. */
  readonly Province: string;
  /** City. */
  readonly City: string;
  /** District. */
  readonly Area: string;
  /** Rest of the address. */
  readonly Address: string;
}

/** One kind of goods. */
export interface CargoItem {
  /** Name. */
  readonly Name: string;
  /** Pieces. */
  readonly Count: number;
}

/** The parcel. */
export interface WaybillCargo {
  /** Parcels. */
  readonly Count: number;
  /** Length in centimetres. */
  readonly Space_X?: number | undefined;
  /** Width in centimetres. */
  readonly Space_Y?: number | undefined;
  /** Height in centimetres; `space_z` in JSON. */
  readonly Space_Z?: number | undefined;
  /** Kilograms; `weight` in JSON. */
  readonly Weight?: number | undefined;
  /** The goods. */
  readonly DetailList: readonly CargoItem[];
}

/** Insurance of a parcel. */
export interface WaybillInsurance {
  /** Whether it is insured. */
  readonly UseInsured: boolean;
  /** Insured value, in fen. */
  readonly InsuredValue: number;
}

/** Service of the express company. */
export interface WaybillService {
  /** Number of the service. */
  readonly ServiceType: number;
  /** Name of the service. */
  readonly ServiceName: string;
}

interface Customer {
  /** The merchant's customer code. */
  readonly BizID: string;
  /** Password of the customer code. */
  readonly BizPwd?: string | undefined;
  /** App id of the merchant. */
  readonly ShopAppID?: string | undefined;
}

/** 下单 (to express companies). */
export interface WaybillAddPush extends MessagePush<'add_waybill'>, Customer {
  /** Repeat it in later calls about the order; a secret. */
  readonly Token: string;
  /** Order. */
  readonly OrderID: string;
  /** Waybill. */
  readonly WayBillID: string;
  /** Remark. */
  readonly Remark?: string | undefined;
  /** The sender. */
  readonly Sender?: WaybillParty | undefined;
  /** The receiver. */
  readonly Receiver?: WaybillParty | undefined;
  /** The parcel. */
  readonly Cargo?: WaybillCargo | undefined;
  /** The insurance. */
  readonly Insured?: WaybillInsurance | undefined;
  /** The service. */
  readonly Service?: WaybillService | undefined;
}

/** 取消运单 (to express companies). */
export interface WaybillCancelPush extends MessagePush<'cancel_waybill'>, Customer {
  /** Order. */
  readonly OrderID: string;
  /** Waybill. */
  readonly WayBillID: string;
}

/** 审核商户 (to express companies). */
export interface CustomerCheckPush extends MessagePush<'check_biz'>, Customer {
  /** Name of the merchant. */
  readonly ShopName?: string | undefined;
  /** The merchant's telephone. The misspelling is WeChat's. */
  readonly ShopTelphone?: string | undefined;
  /** Person to contact. */
  readonly ShopContact?: string | undefined;
  /** Name of the service. */
  readonly ServiceName?: string | undefined;
  /** Province. */
  readonly SenderProvince?: string | undefined;
  /** City. */
  readonly SenderCity?: string | undefined;
  /** District. */
  readonly SenderArea?: string | undefined;
  /** Rest of the address. */
  readonly SenderAddress?: string | undefined;
}

/** 查询面单余额 (to express companies). */
export interface WaybillQuotaPush extends MessagePush<'get_quota'>, Customer {}

/** Pushes about waybills between merchants and express companies (物流助手). */
export type ExpressPush =
  | EwaybillPathPush
  | ExpressPathPush
  | ExpressBindPush
  | WaybillAddPush
  | WaybillCancelPush
  | CustomerCheckPush
  | WaybillQuotaPush;

const customer = { BizID: 'string', BizPwd: 'string', ShopAppID: 'string' } as const;
const waybillParty = {
  Name: 'string',
  Tel: 'string',
  Mobile: 'string',
  Company: 'string',
  PostCode: 'string',
  Country: 'string',
  Province: 'string',
  City: 'string',
  Area: 'string',
  Address: 'string',
} as const;

/** Fields of {@link ExpressPush}. */
export const expressPushes: PushTable<ExpressPush> = {
  ewaybill_push_path: {
    waybill_info: {
      waybill_id: 'string',
      ewaybill_order_id: 'string',
      status: 'number',
      desc: 'string',
      update_time: 'number',
    },
  },
  add_express_path: {
    DeliveryID: 'string',
    OrderId: 'string',
    WayBillId: 'string',
    Version: 'number',
    Count: 'number',
    Actions: [{ ActionTime: 'number', ActionType: 'number', ActionMsg: 'string' }],
  },
  update_business_bind_result: { delivery_id: 'string', biz_id: 'string' },
  add_waybill: {
    ...customer,
    Token: 'string',
    OrderID: 'string',
    WayBillID: 'string',
    Remark: 'string',
    Sender: waybillParty,
    Receiver: waybillParty,
    Cargo: {
      Count: 'number',
      Space_X: 'number',
      Space_Y: 'number',
      Space_Z: 'number',
      Weight: 'number',
      DetailList: [{ Name: 'string', Count: 'number' }],
    },
    Insured: { UseInsured: 'boolean', InsuredValue: 'number' },
    Service: { ServiceType: 'number', ServiceName: 'string' },
  },
  cancel_waybill: { ...customer, OrderID: 'string', WayBillID: 'string' },
  check_biz: {
    ...customer,
    ShopName: 'string',
    ShopTelphone: 'string',
    ShopContact: 'string',
    ServiceName: 'string',
    SenderProvince: 'string',
    SenderCity: 'string',
    SenderArea: 'string',
    SenderAddress: 'string',
  },
  get_quota: customer,
};
