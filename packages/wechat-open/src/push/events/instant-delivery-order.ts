import type { FieldsOf } from '@minigate/core';

/** Sender or receiver. */
export interface DeliveryParty {
  /** Name. */
  readonly name: string;
  /** City. */
  readonly city: string;
  /** Street and place. */
  readonly address: string;
  /** House and room. */
  readonly address_detail: string;
  /** Telephone number. */
  readonly phone: string;
  /** Longitude, degrees. */
  readonly lng: number;
  /** Latitude, degrees. */
  readonly lat: number;
  /** 0 GCJ-02 (火星坐标), 1 BD-09 (百度坐标). */
  readonly coordinate_type?: number | undefined;
}

/** One kind of goods. */
export interface DeliveryGoods {
  /** Pieces. */
  readonly good_count: number;
  /** Name. */
  readonly good_name: string;
  /** Yuan. */
  readonly good_price?: number | undefined;
  /** Unit. */
  readonly good_unit?: string | undefined;
}

/** The goods. */
export interface DeliveryGoodsList {
  /** The goods. */
  readonly goods: readonly DeliveryGoods[];
}

/** What is delivered. */
export interface DeliveryCargo {
  /** Yuan. */
  readonly goods_value: number;
  /** Centimetres. */
  readonly goods_height?: number | undefined;
  /** Centimetres. */
  readonly goods_length?: number | undefined;
  /** Centimetres. */
  readonly goods_width?: number | undefined;
  /** Kilograms. */
  readonly goods_weight?: number | undefined;
  /** The goods. */
  readonly goods_detail?: DeliveryGoodsList | undefined;
  /** What the rider shows at the shop. */
  readonly goods_pickup_info?: string | undefined;
  /** What the rider is told for the delivery. */
  readonly goods_delivery_info?: string | undefined;
  /** First-level category. */
  readonly cargo_first_class: string;
  /** Second-level category. */
  readonly cargo_second_class: string;
}

/** How it is delivered. */
export interface DeliveryTerms {
  /** Service of the company. */
  readonly delivery_service_code?: string | undefined;
  /** 0 at once, 1 at an appointed time. */
  readonly order_type: number;
  /** Seconds since the epoch. */
  readonly expected_delivery_time?: number | undefined;
  /** Seconds since the epoch. */
  readonly expected_finish_time?: number | undefined;
  /** Seconds since the epoch. */
  readonly expected_pick_time?: number | undefined;
  /** Number of the order in the shop. */
  readonly poi_seq?: string | undefined;
  /** Seconds since the epoch. */
  readonly order_time?: number | undefined;
  /** Whether it is insured. */
  readonly is_insured?: boolean | undefined;
  /** Yuan. */
  readonly declared_value?: number | undefined;
  /** Yuan. */
  readonly tips?: number | undefined;
  /** Whether the rider takes nothing else along. */
  readonly is_direct_delivery?: boolean | undefined;
  /** Yuan that the rider collects. */
  readonly cash_on_delivery?: number | undefined;
  /** Yuan that the rider pays. */
  readonly cash_on_pickup?: number | undefined;
  /** 1 from the shop to the user, 2 from the user to the shop. */
  readonly rider_pick_method?: number | undefined;
  /** Whether the receiver must say a code. */
  readonly is_finish_code_needed?: boolean | undefined;
  /** Whether the rider must say a code. */
  readonly is_pickup_code_needed?: boolean | undefined;
  /** Remark. */
  readonly note?: string | undefined;
}

/** Who sends what to whom, and how. */
export interface Consignment {
  /** The sender. */
  readonly sender?: DeliveryParty | undefined;
  /** The receiver. */
  readonly receiver?: DeliveryParty | undefined;
  /** What is delivered. */
  readonly cargo?: DeliveryCargo | undefined;
  /** How it is delivered. */
  readonly order_info?: DeliveryTerms | undefined;
}

const deliveryParty = {
  name: 'string',
  city: 'string',
  address: 'string',
  address_detail: 'string',
  phone: 'string',
  lng: 'number',
  lat: 'number',
  coordinate_type: 'number',
} as const;
/** Fields of {@link Consignment}. */
export const consignment: FieldsOf<Consignment> = {
  sender: deliveryParty,
  receiver: deliveryParty,
  cargo: {
    goods_value: 'number',
    goods_height: 'number',
    goods_length: 'number',
    goods_width: 'number',
    goods_weight: 'number',
    goods_detail: { goods: [{ good_count: 'number', good_name: 'string', good_price: 'number', good_unit: 'string' }] },
    goods_pickup_info: 'string',
    goods_delivery_info: 'string',
    cargo_first_class: 'string',
    cargo_second_class: 'string',
  },
  order_info: {
    delivery_service_code: 'string',
    order_type: 'number',
    expected_delivery_time: 'number',
    expected_finish_time: 'number',
    expected_pick_time: 'number',
    poi_seq: 'string',
    order_time: 'number',
    is_insured: 'boolean',
    declared_value: 'number',
    tips: 'number',
    is_direct_delivery: 'boolean',
    cash_on_delivery: 'number',
    cash_on_pickup: 'number',
    rider_pick_method: 'number',
    is_finish_code_needed: 'boolean',
    is_pickup_code_needed: 'boolean',
    note: 'string',
  },
};
