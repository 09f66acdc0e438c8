import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { int64, numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Input of {@link addStore}. */
export interface AddStoreRequest {
  /** The store. */
  business: {
    /** Data of the store. */
    base_info: {
      /** Telephone, digits and hyphens. */
      telephone: string;
      /** Pictures, at most 20. */
      photo_list?:
        | {
            /** URL of the picture, from uploadArticleImage. */
            photo_url?: string | undefined;
          }[]
        | undefined;
      /** What the store recommends. */
      recommend?: string | undefined;
      /** Services, such as free Wi-Fi. */
      special?: string | undefined;
      /** Introduction. */
      introduction?: string | undefined;
      /** Opening hours, such as `8:00-20:00`. */
      open_time?: string | undefined;
      /** Average price per head in yuan. */
      avg_price?: number | undefined;
      /** Your own id of the store. */
      sid?: string | undefined;
      /** Name, without region and branch. */
      business_name: string;
      /** Name of the branch. */
      branch_name?: string | undefined;
      /** Province. */
      province: string;
      /** City. */
      city: string;
      /** District. */
      district?: string | undefined;
      /** Street address, without province and city. */
      address: string;
      /** Category as “first,second”, from {@link listCategories}. */
      categories: string[];
      /** Kind of coordinates: 1 GCJ-02, 2 Sogou, 3 Baidu, 4 mapbar, 5 GPS, 6 Sogou Mercator. */
      offset_type: number;
      /** Longitude. */
      longitude: number;
      /** Latitude. */
      latitude: number;
    };
  };
}

/** Result of {@link addStore}. */
export interface AddStoreResponse {
  /** Store, from {@link addStore} or {@link listStores}. */
  poi_id?: Int64 | undefined;
}

/**
 * 创建门店。Hands in a store for review; the event `poi_check_notify` tells the outcome.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /cgi-bin/poi/addpoi`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12
 */
export const addStore: WechatEndpoint<AddStoreRequest, AddStoreResponse, 'authorizer'> = {
  id: 'addPoi',
  family: 'oa-poi',
  method: 'POST',
  path: '/cgi-bin/poi/addpoi',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12',
  errors: [65104, 65105, 65109, 65110, 65111, 65112, 65113, 65114],
  request: (z: Zod) =>
    z.strictObject({
      business: z.strictObject({
        base_info: z.strictObject({
          telephone: z.string(),
          photo_list: z.array(z.strictObject({ photo_url: z.string().optional() })).optional(),
          recommend: z.string().optional(),
          special: z.string().optional(),
          introduction: z.string().optional(),
          open_time: z.string().optional(),
          avg_price: z.number().optional(),
          sid: z.string().optional(),
          business_name: z.string(),
          branch_name: z.string().optional(),
          province: z.string(),
          city: z.string(),
          district: z.string().optional(),
          address: z.string(),
          categories: z.array(z.string()),
          offset_type: z.number(),
          longitude: z.number(),
          latitude: z.number(),
        }),
      }),
    }),
  response: (z: Zod) => z.looseObject({ poi_id: int64(z).optional() }),
};

/** Input of {@link deleteStore}. */
export interface DeleteStoreRequest {
  /** Store, from {@link addStore} or {@link listStores}. */
  poi_id: string;
}

/** Result of {@link deleteStore}. */
export type DeleteStoreResponse = NoFields;

/**
 * 删除门店。Removes a store. Do not do so with stores that cards use.
 * Calls `POST /cgi-bin/poi/delpoi`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12
 */
export const deleteStore: WechatEndpoint<DeleteStoreRequest, DeleteStoreResponse, 'authorizer'> = {
  id: 'poiDeletePOI',
  family: 'oa-poi',
  method: 'POST',
  path: '/cgi-bin/poi/delpoi',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12',
  errors: [65115],
  request: (z: Zod) => z.strictObject({ poi_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getStore}. */
export interface GetStoreRequest {
  /** Store, from {@link addStore} or {@link listStores}. */
  poi_id: string;
}

/** Result of {@link getStore}. */
export interface GetStoreResponse {
  /** The store. */
  business: {
    /** Data of the store. */
    base_info: {
      /** Your own id of the store. */
      sid?: string | undefined;
      /** Name, without region and branch. */
      business_name: string;
      /** Name of the branch. */
      branch_name: string;
      /** Province. */
      province: string;
      /** City. */
      city: string;
      /** District. */
      district: string;
      /** Street address, without province and city. */
      address: string;
      /** Telephone, digits and hyphens. */
      telephone: string;
      /** Category as “first,second”, from {@link listCategories}. */
      categories: string[];
      /** Kind of coordinates: 1 GCJ-02, 2 Sogou, 3 Baidu, 4 mapbar, 5 GPS, 6 Sogou Mercator. */
      offset_type: number;
      /** Longitude. */
      longitude: number;
      /** Latitude. */
      latitude: number;
      /** Pictures, at most 20. */
      photo_list?:
        | {
            /** URL of the picture, from uploadArticleImage. */
            photo_url: string;
          }[]
        | undefined;
      /** What the store recommends. */
      recommend?: string | undefined;
      /** Services, such as free Wi-Fi. */
      special?: string | undefined;
      /** Introduction. */
      introduction?: string | undefined;
      /** Opening hours, such as `8:00-20:00`. */
      open_time?: string | undefined;
      /** Average price per head in yuan. */
      avg_price?: number | undefined;
      /** 1 system error, 2 under review, 3 approved, 4 refused. */
      available_state: number;
      /** 1 a change is under review, 0 none or in force. */
      update_status: number;
    };
  };
}

/**
 * 查询门店信息。Data and review state of a store; changes under review show already.
 * Calls `POST /cgi-bin/poi/getpoi`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#9
 */
export const getStore: WechatEndpoint<GetStoreRequest, GetStoreResponse, 'authorizer'> = {
  id: 'poiGetPOI',
  family: 'oa-poi',
  method: 'POST',
  path: '/cgi-bin/poi/getpoi',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#9',
  errors: [65115],
  request: (z: Zod) => z.strictObject({ poi_id: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      business: z.looseObject({
        base_info: z.looseObject({
          sid: z.string().optional(),
          business_name: z.string(),
          branch_name: z.string(),
          province: z.string(),
          city: z.string(),
          district: z.string(),
          address: z.string(),
          telephone: z.string(),
          categories: z.array(z.string()),
          offset_type: z.number(),
          longitude: z.number(),
          latitude: z.number(),
          photo_list: z.array(z.looseObject({ photo_url: z.string() })).optional(),
          recommend: z.string().optional(),
          special: z.string().optional(),
          introduction: z.string().optional(),
          open_time: z.string().optional(),
          avg_price: z.number().optional(),
          available_state: z.number(),
          update_status: z.number(),
        }),
      }),
    }),
};

/** Input of {@link listStores}. */
export interface ListStoresRequest {
  /** Stores to skip. */
  begin: number;
  /** Stores to return. */
  limit: number;
}

/** Result of {@link listStores}. */
export interface ListStoresResponse {
  /** Stores. */
  business_list: {
    /** Data of the store. */
    base_info: {
      /** Your own id of the store. */
      sid?: string | undefined;
      /** Name, without region and branch. */
      business_name: string;
      /** Name of the branch. */
      branch_name: string;
      /** Province. */
      province: string;
      /** City. */
      city: string;
      /** District. */
      district: string;
      /** Street address, without province and city. */
      address: string;
      /** Telephone, digits and hyphens. */
      telephone: string;
      /** Category as “first,second”, from {@link listCategories}. */
      categories: string[];
      /** Kind of coordinates: 1 GCJ-02, 2 Sogou, 3 Baidu, 4 mapbar, 5 GPS, 6 Sogou Mercator. */
      offset_type: number;
      /** Longitude. */
      longitude: number;
      /** Latitude. */
      latitude: number;
      /** Pictures, at most 20. */
      photo_list?:
        | {
            /** URL of the picture, from uploadArticleImage. */
            photo_url: string;
          }[]
        | undefined;
      /** What the store recommends. */
      recommend?: string | undefined;
      /** Services, such as free Wi-Fi. */
      special?: string | undefined;
      /** Introduction. */
      introduction?: string | undefined;
      /** Opening hours, such as `8:00-20:00`. */
      open_time?: string | undefined;
      /** Average price per head in yuan. */
      avg_price?: number | undefined;
      /** 1 system error, 2 under review, 3 approved, 4 refused. */
      available_state: number;
      /** 1 a change is under review, 0 none or in force. */
      update_status: number;
      /** Store, from {@link addStore} or {@link listStores}. */
      poi_id: string;
      /** Store in the map data that it was upgraded to. */
      mapid?: string | undefined;
      /** State of the upgrade to a store mini program. */
      upgrade_status?: number | undefined;
      /** Why the upgrade was refused. */
      upgrade_comment?: string | undefined;
    };
  }[];
  /** Stores in all. */
  total_count: Numeric;
}

/**
 * 查询门店列表。All stores of the account.
 * Calls `POST /cgi-bin/poi/getpoilist`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#10
 */
export const listStores: WechatPagedEndpoint<
  ListStoresRequest,
  ListStoresResponse,
  'authorizer',
  NonNullable<ListStoresResponse['business_list']>[number],
  'begin' | 'limit'
> = {
  id: 'poiGetPOIList',
  family: 'oa-poi',
  method: 'POST',
  path: '/cgi-bin/poi/getpoilist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#10',
  paging: {
    kind: 'offset',
    offset: 'begin',
    limit: 'limit',
    size: 50,
    items: (answer) => answer.business_list,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) => z.strictObject({ begin: z.number().min(0), limit: z.number().min(1).max(50) }),
  response: (z: Zod) =>
    z.looseObject({
      business_list: z.array(
        z.looseObject({
          base_info: z.looseObject({
            sid: z.string().optional(),
            business_name: z.string(),
            branch_name: z.string(),
            province: z.string(),
            city: z.string(),
            district: z.string(),
            address: z.string(),
            telephone: z.string(),
            categories: z.array(z.string()),
            offset_type: z.number(),
            longitude: z.number(),
            latitude: z.number(),
            photo_list: z.array(z.looseObject({ photo_url: z.string() })).optional(),
            recommend: z.string().optional(),
            special: z.string().optional(),
            introduction: z.string().optional(),
            open_time: z.string().optional(),
            avg_price: z.number().optional(),
            available_state: z.number(),
            update_status: z.number(),
            poi_id: z.string(),
            mapid: z.string().optional(),
            upgrade_status: z.number().optional(),
            upgrade_comment: z.string().optional(),
          }),
        }),
      ),
      total_count: numeric(z),
    }),
};

/** Input of {@link listCategories}. */
export type ListCategoriesRequest = NoFields;

/** Result of {@link listCategories}. */
export interface ListCategoriesResponse {
  /** Categories as “first,second”. */
  category_list?: string[] | undefined;
}

/**
 * 获取门店类目表。Categories for stores.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `GET /cgi-bin/poi/getwxcategory`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12
 */
export const listCategories: WechatEndpoint<ListCategoriesRequest, ListCategoriesResponse, 'authorizer'> = {
  id: 'getWxCategory',
  family: 'oa-poi',
  method: 'GET',
  path: '/cgi-bin/poi/getwxcategory',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ category_list: z.array(z.string()).optional() }),
};

/** Input of {@link updateStore}. */
export interface UpdateStoreRequest {
  /** The store. */
  business: {
    /** Data of the store. */
    base_info: {
      /** Telephone, digits and hyphens. */
      telephone?: string | undefined;
      /** Pictures, at most 20. */
      photo_list?:
        | {
            /** URL of the picture, from uploadArticleImage. */
            photo_url?: string | undefined;
          }[]
        | undefined;
      /** What the store recommends. */
      recommend?: string | undefined;
      /** Services, such as free Wi-Fi. */
      special?: string | undefined;
      /** Introduction. */
      introduction?: string | undefined;
      /** Opening hours, such as `8:00-20:00`. */
      open_time?: string | undefined;
      /** Average price per head in yuan. */
      avg_price?: number | undefined;
      /** Store. */
      poi_id: string;
    };
  };
}

/** Result of {@link updateStore}. */
export type UpdateStoreResponse = NoFields;

/**
 * 修改门店服务信息。Changes service data of an approved store; fields left out stay. The change is reviewed.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /cgi-bin/poi/updatepoi`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12
 */
export const updateStore: WechatEndpoint<UpdateStoreRequest, UpdateStoreResponse, 'authorizer'> = {
  id: 'updatePoi',
  family: 'oa-poi',
  method: 'POST',
  path: '/cgi-bin/poi/updatepoi',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12',
  errors: [65105, 65106, 65107, 65115],
  request: (z: Zod) =>
    z.strictObject({
      business: z.strictObject({
        base_info: z.strictObject({
          telephone: z.string().optional(),
          photo_list: z.array(z.strictObject({ photo_url: z.string().optional() })).optional(),
          recommend: z.string().optional(),
          special: z.string().optional(),
          introduction: z.string().optional(),
          open_time: z.string().optional(),
          avg_price: z.number().optional(),
          poi_id: z.string(),
        }),
      }),
    }),
  response: (z: Zod) => z.looseObject({}),
};
