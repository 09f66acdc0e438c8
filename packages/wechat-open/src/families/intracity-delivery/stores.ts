import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Address of the store, where the rider picks up; must be exact. */
interface AddressInfo {
  /** Province in full. */
  province: string;
  /** City in full. */
  city: string;
  /** District or county in full. */
  area: string;
  /** Street. */
  street?: string | undefined;
  /** House number or full address. */
  house: string;
  /** Longitude. */
  lng: number;
  /** Latitude. */
  lat: number;
  /** Mobile number, or landline with area code. */
  phone: string;
}

const addressInfo = (z: Zod) =>
  z.strictObject({
    province: z.string(),
    city: z.string(),
    area: z.string(),
    street: z.string().optional(),
    house: z.string(),
    lng: z.number(),
    lat: z.number(),
    phone: z.string(),
  });

/** Input of {@link enableService}. */
export type EnableServiceRequest = NoFields;

/** Result of {@link enableService}. */
export type EnableServiceResponse = NoFields;

/**
 * 开通门店权限。Enables the service for the mini program. Not for individuals.
 * Calls `POST /cgi-bin/express/intracity/apply`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_apply
 */
export const enableService: WechatEndpoint<EnableServiceRequest, EnableServiceResponse, 'authorizer'> = {
  id: 'intracityApply',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/apply',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_apply',
  permissionSets: [51],
  errors: [934000, 934001, 934011, 934012, 934022, 934023, 934999],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link createStore}. */
export interface CreateStoreRequest {
  /** Store number of the merchant, unique. */
  out_store_id?: string | undefined;
  /** Name of the store. */
  store_name: string;
  /** 1 cheapest carrier first (default), 2 the preferred carrier first. */
  order_pattern?: 1 | 2 | undefined;
  /** Carrier to prefer, needed with `order_pattern` 2: `DADA` or `SFTC` (SF). */
  service_trans_prefer?: string | undefined;
  /** Address of the store, where the rider picks up; must be exact. */
  address_info?: AddressInfo | undefined;
}

/** Result of {@link createStore}. */
export interface CreateStoreResponse {
  /** Store number of the merchant. */
  out_store_id: string;
  /** Id of the new store. */
  wx_store_id: string;
  /** Mini program. */
  appid: string;
}

/**
 * 创建门店。Creates a store from which riders pick up.
 * Calls `POST /cgi-bin/express/intracity/createstore`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_createstore
 */
export const createStore: WechatEndpoint<CreateStoreRequest, CreateStoreResponse, 'authorizer'> = {
  id: 'intracityCreateStore',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/createstore',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_createstore',
  permissionSets: [51],
  errors: [934000, 934001, 934009, 934010, 934011, 934012, 934999],
  request: (z: Zod) =>
    z.strictObject({
      out_store_id: z.string().optional(),
      store_name: z.string(),
      order_pattern: z.literal([1, 2]).optional(),
      service_trans_prefer: z.string().optional(),
      address_info: addressInfo(z).optional(),
    }),
  response: (z: Zod) => z.looseObject({ out_store_id: z.string(), wx_store_id: z.string(), appid: z.string() }),
};

/** Input of {@link listCities}. */
export interface ListCitiesRequest {
  /** Carrier: `DADA` or `SFTC` (SF); all without. */
  service_trans_id?: string | undefined;
}

/** Result of {@link listCities}. */
export interface ListCitiesResponse {
  /** Carriers and their cities. */
  support_list?:
    | {
        /** Carrier: `DADA` or `SFTC` (SF). */
        service_trans_id?: string | undefined;
        /** Cities. */
        city_list?:
          | {
              /** Administrative division code. */
              city_code?: number | undefined;
              /** Name of the city. */
              city_name?: string | undefined;
            }[]
          | undefined;
      }[]
    | undefined;
}

/**
 * 查询支持同城配送的城市。Cities that the carriers serve.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /cgi-bin/express/intracity/getcity`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_getcity
 */
export const listCities: WechatEndpoint<ListCitiesRequest, ListCitiesResponse, 'authorizer'> = {
  id: 'intracityGetCity',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/getcity',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_getcity',
  permissionSets: [51],
  errors: [934000, 934001, 934003, 934011, 934012, 934999],
  request: (z: Zod) => z.strictObject({ service_trans_id: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      support_list: z
        .array(
          z.looseObject({
            service_trans_id: z.string().optional(),
            city_list: z
              .array(z.looseObject({ city_code: z.number().optional(), city_name: z.string().optional() }))
              .optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link listStores}. */
export interface ListStoresRequest {
  /** Store number of the merchant. */
  out_store_id?: string | undefined;
  /** Store, from {@link createStore}. */
  wx_store_id?: string | undefined;
}

/** Result of {@link listStores}. */
export interface ListStoresResponse {
  /** Mini program. */
  appid: string;
  /** Stores. */
  store_list: {
    /** Store number of the merchant. */
    out_store_id: string;
    /** Id of the store. */
    wx_store_id: string;
    /** City, an administrative division code. */
    city_id: number;
    /** 1 cheapest carrier first (default), 2 the preferred carrier first. */
    order_pattern: number;
    /** Carrier to prefer; empty for none. */
    service_trans_prefer?: string | undefined;
    /** Where the rider picks up. */
    address_info?:
      | {
          /** Province in full. */
          province: string;
          /** City in full. */
          city: string;
          /** District or county in full. */
          area: string;
          /** Street. */
          street: string;
          /** House number or full address. */
          house: string;
          /** Longitude. */
          lng: number;
          /** Latitude. */
          lat: number;
          /** Mobile number, or landline with area code. */
          phone: string;
        }
      | undefined;
  }[];
  /** Number of stores. */
  total: number;
}

/**
 * 查询门店。Stores of the mini program: one by its id or number, all without.
 * Calls `POST /cgi-bin/express/intracity/querystore`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_querystore
 */
export const listStores: WechatEndpoint<ListStoresRequest, ListStoresResponse, 'authorizer'> = {
  id: 'intracityQueryStore',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/querystore',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_querystore',
  permissionSets: [51],
  errors: [934000, 934001, 934011, 934012, 934021, 934999],
  request: (z: Zod) => z.strictObject({ out_store_id: z.string().optional(), wx_store_id: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      appid: z.string(),
      store_list: z.array(
        z.looseObject({
          out_store_id: z.string(),
          wx_store_id: z.string(),
          city_id: z.number(),
          order_pattern: z.number(),
          service_trans_prefer: z.string().optional(),
          address_info: z
            .looseObject({
              province: z.string(),
              city: z.string(),
              area: z.string(),
              street: z.string(),
              house: z.string(),
              lng: z.number(),
              lat: z.number(),
              phone: z.string(),
            })
            .optional(),
        }),
      ),
      total: z.number(),
    }),
};

/** Input of {@link updateStore}. */
export interface UpdateStoreRequest {
  /** Store to change, by one of the two. */
  keys: {
    /** Store number of the merchant. */
    out_store_id?: string | undefined;
    /** Store, from {@link createStore}. */
    wx_store_id?: string | undefined;
  };
  /** What to change; the rest stays. */
  content: {
    /** Name of the store. */
    store_name?: string | undefined;
    /** 1 cheapest carrier first (default), 2 the preferred carrier first. */
    order_pattern?: 1 | 2 | undefined;
    /** Carrier to prefer, needed with `order_pattern` 2: `DADA` or `SFTC` (SF). */
    service_trans_prefer?: string | undefined;
    /** Where the rider picks up. */
    address_info?: AddressInfo | undefined;
  };
}

/** Result of {@link updateStore}. */
export interface UpdateStoreResponse {
  /** Store number of the merchant. */
  out_store_id?: string | undefined;
  /** Id of the store. */
  wx_store_id?: string | undefined;
  /** Mini program. */
  appid?: string | undefined;
}

/**
 * 更新门店。Changes a store.
 * Calls `POST /cgi-bin/express/intracity/updatestore`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_updatestore
 */
export const updateStore: WechatEndpoint<UpdateStoreRequest, UpdateStoreResponse, 'authorizer'> = {
  id: 'intracityUpdateStore',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/updatestore',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_updatestore',
  permissionSets: [51],
  errors: [934000, 934001, 934008, 934009, 934011, 934012, 934021, 934999],
  request: (z: Zod) =>
    z.strictObject({
      keys: z.strictObject({ out_store_id: z.string().optional(), wx_store_id: z.string().optional() }),
      content: z.strictObject({
        store_name: z.string().optional(),
        order_pattern: z.literal([1, 2]).optional(),
        service_trans_prefer: z.string().optional(),
        address_info: addressInfo(z).optional(),
      }),
    }),
  response: (z: Zod) =>
    z.looseObject({
      out_store_id: z.string().optional(),
      wx_store_id: z.string().optional(),
      appid: z.string().optional(),
    }),
};
