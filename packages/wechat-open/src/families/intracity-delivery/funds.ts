import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getBalance}. */
export interface GetBalanceRequest {
  /** Store, needed when the store pays. */
  wx_store_id?: string | undefined;
  /** Carrier: `DADA` or `SFTC` (SF); all without. */
  service_trans_id?: string | undefined;
  /**
   * Who pays: `PAY_MODE_STORE` the store (default), `PAY_MODE_APP` the mini program, `PAY_MODE_COMPONENT` the third-party
   * platform.
   */
  pay_mode?: 'PAY_MODE_STORE' | 'PAY_MODE_APP' | 'PAY_MODE_COMPONENT' | undefined;
}

/** Result of {@link getBalance}. */
export interface GetBalanceResponse {
  /** Store, from {@link createStore}. */
  wx_store_id: string;
  /** Mini program. */
  appid: string;
  /** Balance at all carriers, fen. */
  all_balance: number;
  /** Balance by carrier. */
  balance_detail: {
    /** Balance, fen. */
    balance: number;
    /** Carrier: `DADA` or `SFTC` (SF). */
    service_trans_id: string;
    /** Name of the carrier. */
    service_trans_name: string;
    /** Charges that are not used up. */
    order_list?:
      | {
          /** Charge order. */
          payorder_id: string;
          /** Charged amount, fen. */
          charge_amt: number;
          /** Amount left, fen. */
          unused_amt: number;
          /** Usable from, seconds since the epoch. */
          begin_time: number;
          /** Usable until, seconds since the epoch; what is left then goes back. */
          end_time: number;
        }[]
      | undefined;
  }[];
}

/**
 * 门店余额查询。Balance of a store, a mini program or a platform, by carrier, with the charges that are not used up.
 * Calls `POST /cgi-bin/express/intracity/balancequery`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_balancequery
 */
export const getBalance: WechatEndpoint<GetBalanceRequest, GetBalanceResponse, 'authorizer'> = {
  id: 'intracityBalanceQuery',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/balancequery',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_balancequery',
  permissionSets: [51],
  errors: [934000, 934001, 934003, 934008, 934011, 934012, 934021, 934999],
  request: (z: Zod) =>
    z.strictObject({
      wx_store_id: z.string().optional(),
      service_trans_id: z.string().optional(),
      pay_mode: z.literal(['PAY_MODE_STORE', 'PAY_MODE_APP', 'PAY_MODE_COMPONENT']).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      wx_store_id: z.string(),
      appid: z.string(),
      all_balance: z.number(),
      balance_detail: z.array(
        z.looseObject({
          balance: z.number(),
          service_trans_id: z.string(),
          service_trans_name: z.string(),
          order_list: z
            .array(
              z.looseObject({
                payorder_id: z.string(),
                charge_amt: z.number(),
                unused_amt: z.number(),
                begin_time: z.number(),
                end_time: z.number(),
              }),
            )
            .optional(),
        }),
      ),
    }),
};

/** Input of {@link getPayMode}. */
export interface GetPayModeRequest {
  /** Mini program, that of the token. */
  appid: string;
}

/** Result of {@link getPayMode}. */
export interface GetPayModeResponse {
  /**
   * Who pays: `PAY_MODE_STORE` the store, `PAY_MODE_APP` the mini program, `PAY_MODE_COMPONENT` the third-party platform.
   */
  pay_mode?: string | undefined;
  /** Mini program that pays, for `PAY_MODE_APP`. */
  pay_appid?: string | undefined;
  /** Third-party platform that pays, for `PAY_MODE_COMPONENT`. */
  pay_component_appid?: string | undefined;
}

/**
 * 查询扣费主体。Tells from whose balance orders are paid.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /cgi-bin/express/intracity/getpaymode`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_getpaymode
 */
export const getPayMode: WechatEndpoint<GetPayModeRequest, GetPayModeResponse, 'authorizer'> = {
  id: 'intracityGetPayMode',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/getpaymode',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_getpaymode',
  permissionSets: [51],
  errors: [934000, 934001, 934011, 934012, 934999],
  request: (z: Zod) => z.strictObject({ appid: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      pay_mode: z.string().optional(),
      pay_appid: z.string().optional(),
      pay_component_appid: z.string().optional(),
    }),
};

/** Input of {@link listFlows}. */
export interface ListFlowsRequest {
  /** Store, from {@link createStore}. */
  wx_store_id: string;
  /** 1 charges, 2 spending, 3 refunds. */
  flow_type: 1 | 2 | 3;
  /** Carrier: `DADA` or `SFTC` (SF); all without. */
  service_trans_id?: string | undefined;
  /** Start, seconds since the epoch. */
  begin_time?: number | undefined;
  /** End, seconds since the epoch. */
  end_time?: number | undefined;
  /**
   * Who pays: `PAY_MODE_STORE` the store, `PAY_MODE_APP` the mini program, `PAY_MODE_COMPONENT` the third-party platform.
   */
  pay_mode: 'PAY_MODE_STORE' | 'PAY_MODE_APP' | 'PAY_MODE_COMPONENT';
}

/** Result of {@link listFlows}. */
export interface ListFlowsResponse {
  /** Sum of the payments, fen. */
  total_pay_amt?: number | undefined;
  /** Sum of the refunds, fen. */
  total_refund_amt?: number | undefined;
  /** Sum of the penalties, fen; for spending. */
  total_deduct_amt?: number | undefined;
  /** Movements. */
  flow_list: {
    /** 1 charges, 2 spending, 3 refunds. */
    flow_type: number;
    /** Mini program. */
    appid: string;
    /** Store, from {@link createStore}. */
    wx_store_id: string;
    /** Charge order. */
    pay_order_id: string;
    /** Order at WeChat, for spending. */
    wx_order_id?: string | undefined;
    /** Order at the carrier, for spending. */
    bill_id?: string | undefined;
    /** Carrier: `DADA` or `SFTC` (SF). */
    service_trans_id: string;
    /** User who ordered, for spending. */
    openid?: string | undefined;
    /** Payment, fen. */
    pay_amount: number;
    /** Refund, fen; for refunds and cancelled orders. */
    refund_amount?: number | undefined;
    /** Penalty of a cancelled order, fen. */
    deduct_amount?: number | undefined;
    /** SUCCESS or FAIL. */
    pay_status: string;
    /** PROCESSING or SUCCESS, for spending. */
    refund_status?: string | undefined;
    /** Payment, seconds since the epoch. */
    pay_time: number;
    /** Refund, seconds since the epoch; for refunds. */
    refund_time?: number | undefined;
    /** Creation, seconds since the epoch. */
    create_time: number;
    /** Last moment to use the charge, seconds since the epoch. */
    consume_deadline?: number | undefined;
    /**
     * State of the order, for spending: 10000 created, 20000 cancelled by the merchant, 20001 cancelled by the carrier, 30000 rider
     * assigned, 40000 rider at the store, 50000 on the way, 60000 rider gave it back, 70000 done, 90000 trouble.
     */
    delivery_status?: number | undefined;
    /** Delivery, seconds since the epoch; for spending. */
    delivery_finished_time?: number | undefined;
  }[];
  /** Number of movements. */
  total: number;
}

/**
 * 门店运费流水查询。Movements of the balance of a store: charges, spending or refunds; the last 90 days without times.
 * Calls `POST /cgi-bin/express/intracity/queryflow`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_queryflow
 */
export const listFlows: WechatEndpoint<ListFlowsRequest, ListFlowsResponse, 'authorizer'> = {
  id: 'intracityQueryFlow',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/queryflow',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_queryflow',
  permissionSets: [51],
  errors: [934000, 934001, 934003, 934008, 934011, 934012, 934021, 934999],
  request: (z: Zod) =>
    z.strictObject({
      wx_store_id: z.string(),
      flow_type: z.literal([1, 2, 3]),
      service_trans_id: z.string().optional(),
      begin_time: z.number().optional(),
      end_time: z.number().optional(),
      pay_mode: z.literal(['PAY_MODE_STORE', 'PAY_MODE_APP', 'PAY_MODE_COMPONENT']),
    }),
  response: (z: Zod) =>
    z.looseObject({
      total_pay_amt: z.number().optional(),
      total_refund_amt: z.number().optional(),
      total_deduct_amt: z.number().optional(),
      flow_list: z.array(
        z.looseObject({
          flow_type: z.number(),
          appid: z.string(),
          wx_store_id: z.string(),
          pay_order_id: z.string(),
          wx_order_id: z.string().optional(),
          bill_id: z.string().optional(),
          service_trans_id: z.string(),
          openid: z.string().optional(),
          pay_amount: z.number(),
          refund_amount: z.number().optional(),
          deduct_amount: z.number().optional(),
          pay_status: z.string(),
          refund_status: z.string().optional(),
          pay_time: z.number(),
          refund_time: z.number().optional(),
          create_time: z.number(),
          consume_deadline: z.number().optional(),
          delivery_status: z.number().optional(),
          delivery_finished_time: z.number().optional(),
        }),
      ),
      total: z.number(),
    }),
};

/** Input of {@link setPayMode}. */
export interface SetPayModeRequest {
  /** Mini program, that of the token. */
  appid: string;
  /**
   * Who pays: `PAY_MODE_STORE` the store, `PAY_MODE_APP` the mini program, `PAY_MODE_COMPONENT` the third-party platform.
   */
  pay_mode: 'PAY_MODE_STORE' | 'PAY_MODE_APP' | 'PAY_MODE_COMPONENT';
}

/** Result of {@link setPayMode}. */
export type SetPayModeResponse = NoFields;

/**
 * 设置扣费主体。Sets from whose balance orders are paid.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /cgi-bin/express/intracity/setpaymode`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_setpaymode
 */
export const setPayMode: WechatEndpoint<SetPayModeRequest, SetPayModeResponse, 'authorizer'> = {
  id: 'intracitySetPayMode',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/setpaymode',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_setpaymode',
  permissionSets: [51],
  errors: [934000, 934001, 934011, 934012, 934999],
  request: (z: Zod) =>
    z.strictObject({
      appid: z.string(),
      pay_mode: z.literal(['PAY_MODE_STORE', 'PAY_MODE_APP', 'PAY_MODE_COMPONENT']),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link createCharge}. */
export interface CreateChargeRequest {
  /** Store, needed when the store pays. */
  wx_store_id?: string | undefined;
  /** Carrier: `DADA` or `SFTC` (SF). */
  service_trans_id: string;
  /** Amount, fen, at least 5000 (50 yuan). */
  amount: number;
  /**
   * Who pays: `PAY_MODE_STORE` the store (default), `PAY_MODE_APP` the mini program, `PAY_MODE_COMPONENT` the third-party
   * platform.
   */
  pay_mode?: 'PAY_MODE_STORE' | 'PAY_MODE_APP' | 'PAY_MODE_COMPONENT' | undefined;
}

/** Result of {@link createCharge}. */
export interface CreateChargeResponse {
  /** Payment page in the service market of WeChat. */
  payurl: string;
  /** Store, from {@link createStore}. */
  wx_store_id: string;
  /** Mini program. */
  appid: string;
}

/**
 * 门店运费充值。Gives the address of a payment page that tops up the balance at one carrier. What is not used within a month goes back
 * to the payer.
 * Calls `POST /cgi-bin/express/intracity/storecharge`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_storecharge
 */
export const createCharge: WechatEndpoint<CreateChargeRequest, CreateChargeResponse, 'authorizer'> = {
  id: 'intracityStoreCharge',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/storecharge',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_storecharge',
  permissionSets: [51],
  errors: [934000, 934001, 934003, 934008, 934011, 934012, 934021, 934999],
  request: (z: Zod) =>
    z.strictObject({
      wx_store_id: z.string().optional(),
      service_trans_id: z.string(),
      amount: z.number().min(5000),
      pay_mode: z.literal(['PAY_MODE_STORE', 'PAY_MODE_APP', 'PAY_MODE_COMPONENT']).optional(),
    }),
  response: (z: Zod) => z.looseObject({ payurl: z.string(), wx_store_id: z.string(), appid: z.string() }),
};

/** Input of {@link refundBalance}. */
export interface RefundBalanceRequest {
  /** Store, needed when the store pays. */
  wx_store_id?: string | undefined;
  /** Carrier: `DADA` or `SFTC` (SF). */
  service_trans_id: string;
  /**
   * Who pays: `PAY_MODE_STORE` the store (default), `PAY_MODE_APP` the mini program, `PAY_MODE_COMPONENT` the third-party
   * platform.
   */
  pay_mode?: 'PAY_MODE_STORE' | 'PAY_MODE_APP' | 'PAY_MODE_COMPONENT' | undefined;
}

/** Result of {@link refundBalance}. */
export interface RefundBalanceResponse {
  /** Store, from {@link createStore}. */
  wx_store_id: string;
  /** Mini program. */
  appid: string;
  /** Refunded amount, fen. */
  refund_amount: number;
}

/**
 * 门店运费退款。Refunds the balance that is left at one carrier. Not while orders are on the way (934006).
 * Calls `POST /cgi-bin/express/intracity/storerefund`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_store_refund
 */
export const refundBalance: WechatEndpoint<RefundBalanceRequest, RefundBalanceResponse, 'authorizer'> = {
  id: 'intracityStoreRefund',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/storerefund',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_store_refund',
  permissionSets: [51],
  errors: [934000, 934001, 934003, 934006, 934008, 934011, 934012, 934021, 934999],
  request: (z: Zod) =>
    z.strictObject({
      wx_store_id: z.string().optional(),
      service_trans_id: z.string(),
      pay_mode: z.literal(['PAY_MODE_STORE', 'PAY_MODE_APP', 'PAY_MODE_COMPONENT']).optional(),
    }),
  response: (z: Zod) => z.looseObject({ wx_store_id: z.string(), appid: z.string(), refund_amount: z.number() }),
};
