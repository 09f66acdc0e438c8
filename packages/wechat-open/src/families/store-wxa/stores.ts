import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Answer. */
interface Business {
  /** Store. */
  base_info: {
    /** Store, as {@link listStores} gives it after the review. */
    poi_id: string;
    /** Name of the store. */
    business_name: string;
    /** Province. */
    province: string;
    /** City. */
    city: string;
    /** District. */
    district: string;
    /** Full address. */
    address: string;
    /** Phone numbers, separated by semicolons. */
    telephone: string;
    /** Longitude. */
    longitude: number;
    /** Latitude. */
    latitude: number;
    /** Opening hours, `HH:mm-HH:mm`. */
    open_time: string;
    /** Pictures. */
    photo_list?:
      | {
          /** Address of the picture. */
          photo_url: string;
        }[]
      | undefined;
    /** 1 approved, 2 under review, 3 refused. */
    status: number;
  };
}

const business = (z: Zod) =>
  z.looseObject({
    base_info: z.looseObject({
      poi_id: z.string(),
      business_name: z.string(),
      province: z.string(),
      city: z.string(),
      district: z.string(),
      address: z.string(),
      telephone: z.string(),
      longitude: z.number(),
      latitude: z.number(),
      open_time: z.string(),
      photo_list: z.array(z.looseObject({ photo_url: z.string() })).optional(),
      status: z.number(),
    }),
  });

/** Input of {@link getStoreCard}. */
export interface GetStoreCardRequest {
  /** Store, as {@link listStores} gives it after the review. */
  poi_id: string;
}

/** Result of {@link getStoreCard}. */
export interface GetStoreCardResponse {
  /** Card; missing where none is set. */
  card_id?: string | undefined;
}

/**
 * 获取门店小程序配置的卡券。Card that a store shows. The store must belong to the calling account.
 * Calls `POST /card/storewxa/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18
 */
export const getStoreCard: WechatEndpoint<GetStoreCardRequest, GetStoreCardResponse, 'authorizer'> = {
  id: 'cardStoreWxaGet',
  family: 'store-wxa',
  method: 'POST',
  path: '/card/storewxa/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18',
  request: (z: Zod) => z.strictObject({ poi_id: z.string() }),
  response: (z: Zod) => z.looseObject({ card_id: z.string().optional() }),
};

/** Input of {@link setStoreCard}. */
export interface SetStoreCardRequest {
  /** Store, as {@link listStores} gives it after the review. */
  poi_id: string;
  /** Card of the card interface; membership, pay and swipe cards without codes of your own. */
  card_id: string;
}

/** Result of {@link setStoreCard}. */
export type SetStoreCardResponse = NoFields;

/**
 * 设置门店小程序配置的卡券。Sets the card that a store shows. The store must belong to the calling account; the card must not use codes of
 * your own (`use_custom_code` false).
 * Calls `POST /card/storewxa/set`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18
 */
export const setStoreCard: WechatEndpoint<SetStoreCardRequest, SetStoreCardResponse, 'authorizer'> = {
  id: 'cardStoreWxaSet',
  family: 'store-wxa',
  method: 'POST',
  path: '/card/storewxa/set',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18',
  request: (z: Zod) => z.strictObject({ poi_id: z.string(), card_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addStore}. */
export interface AddStoreRequest {
  /** Old store, only to take it over from the store management. */
  poi_id?: string | undefined;
  /** Place on Tencent Maps, `sosomap_poi_uid` of {@link listMapPois}. */
  map_poi_id: string;
  /** Pictures of the store, by address. */
  pic_list: string;
  /** Opening hours, `HH:mm-HH:mm`. */
  hour: string;
  /** Full address. */
  address?: string | undefined;
  /** Organisation of the store, if it is not that of the account. */
  company_name?: string | undefined;
  /** Phone number for customers. */
  contract_phone: string;
  /** Number of the business licence. */
  credential: string;
  /** Documents for another organisation: up to 5 temporary media. */
  qualification_list?: string[] | undefined;
  /** Card to show, empty for none; membership, pay and swipe cards without codes of your own. */
  card_id: string;
}

/** Result of {@link addStore}. */
export interface AddStoreResponse {
  /** Answer. */
  data: {
    /** Id of the review; the event with the result names it again. */
    audit_id: number;
  };
}

/**
 * 新增门店。Adds a store at a place on Tencent Maps; it goes into review. The event `add_store_audit_info` tells the result.
 * Calls `POST /wxa/add_store`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#12
 */
export const addStore: WechatEndpoint<AddStoreRequest, AddStoreResponse, 'authorizer'> = {
  id: 'addStore',
  family: 'store-wxa',
  method: 'POST',
  path: '/wxa/add_store',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#12',
  permissionSets: [8, 9, 10, 13],
  errors: [85038, 85041, 85042, 85054, 85055, 85056],
  request: (z: Zod) =>
    z.strictObject({
      poi_id: z.string().optional(),
      map_poi_id: z.string(),
      pic_list: z.string(),
      hour: z.string(),
      address: z.string().optional(),
      company_name: z.string().optional(),
      contract_phone: z.string(),
      credential: z.string(),
      qualification_list: z.array(z.string()).max(5).optional(),
      card_id: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ audit_id: z.number() }) }),
};

/** Input of {@link createMapPoi}. */
export interface CreateMapPoiRequest {
  /** Old store, only to take it over from the store management. */
  poi_id?: string | undefined;
  /** Name of the store. */
  name: string;
  /** Category of Tencent Maps. */
  category: string;
  /** Introduction. */
  introduct: string;
  /** Phone numbers, separated by semicolons. */
  telephone: string;
  /** Longitude. */
  longitude: Numeric;
  /** Latitude. */
  latitude: Numeric;
  /** District, from {@link listDistricts}. */
  districtid: number;
  /** Province. */
  province: string;
  /** City. */
  city: string;
  /** District. */
  district: string;
  /** Full address. */
  address: string;
  /** Picture of the store, its address. */
  photo: string;
  /** Picture of the business licence, its address. */
  license: string;
}

/** Result of {@link createMapPoi}. */
export interface CreateMapPoiResponse {
  /** Answer. */
  data: {
    /** Review. */
    base_id: number;
  };
}

/**
 * 在地图中创建门店。Adds a place to Tencent Maps, for stores that {@link listMapPois} does not find; it goes into review. The event
 * `create_map_poi_audit_info` tells the result with the id of the place.
 * Calls `POST /wxa/create_map_poi`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#11
 */
export const createMapPoi: WechatEndpoint<CreateMapPoiRequest, CreateMapPoiResponse, 'authorizer'> = {
  id: 'createMapPOI',
  family: 'store-wxa',
  method: 'POST',
  path: '/wxa/create_map_poi',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#11',
  permissionSets: [8, 9, 10, 13, 37],
  request: (z: Zod) =>
    z.strictObject({
      poi_id: z.string().optional(),
      name: z.string(),
      category: z.string(),
      introduct: z.string(),
      telephone: z.string(),
      longitude: numeric(z),
      latitude: numeric(z),
      districtid: z.number(),
      province: z.string(),
      city: z.string(),
      district: z.string(),
      address: z.string(),
      photo: z.string(),
      license: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ base_id: z.number() }) }),
};

/** Input of {@link deleteStore}. */
export interface DeleteStoreRequest {
  /** Store, as {@link listStores} gives it after the review. */
  poi_id: string;
}

/** Result of {@link deleteStore}. */
export type DeleteStoreResponse = NoFields;

/**
 * 删除门店。Deletes a store.
 * Calls `POST /wxa/del_store`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#16
 */
export const deleteStore: WechatEndpoint<DeleteStoreRequest, DeleteStoreResponse, 'authorizer'> = {
  id: 'deleteStore',
  family: 'store-wxa',
  method: 'POST',
  path: '/wxa/del_store',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#16',
  permissionSets: [8, 9, 10, 13],
  request: (z: Zod) => z.strictObject({ poi_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listDistricts}. */
export type ListDistrictsRequest = NoFields;

/** Result of {@link listDistricts}. */
export interface ListDistrictsResponse {
  /** Version of the data. */
  data_version: string;
  /** Three lists: provinces, cities, districts. */
  result: {
    /** Id, the `districtid` of other calls. */
    id: number;
    /** Short name; districts have none. */
    name: string;
    /** Full name. */
    fullname: string;
    /** Centre. */
    location?:
      | {
          /** Longitude. */
          lng: number;
          /** Latitude. */
          lat: number;
        }
      | undefined;
    /** Name in pinyin, by syllable. */
    pinyin?: string[] | undefined;
    /** First and last position of its parts in the next list. */
    cidx?: number[] | undefined;
  }[][];
  /** 0 without error. */
  status?: number | undefined;
  /** Text of the status. */
  message?: string | undefined;
}

/**
 * 获取省市区信息。Provinces, cities and districts of Tencent Maps, as three lists.
 * Calls `GET /wxa/get_district`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#9
 */
export const listDistricts: WechatEndpoint<ListDistrictsRequest, ListDistrictsResponse, 'authorizer'> = {
  id: 'getDistrict',
  family: 'store-wxa',
  method: 'GET',
  path: '/wxa/get_district',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#9',
  permissionSets: [8, 9, 10, 13, 37],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      data_version: z.string(),
      result: z.array(
        z.array(
          z.looseObject({
            id: z.number(),
            name: z.string(),
            fullname: z.string(),
            location: z.looseObject({ lng: z.number(), lat: z.number() }).optional(),
            pinyin: z.array(z.string()).optional(),
            cidx: z.array(z.number()).optional(),
          }),
        ),
      ),
      status: z.number().optional(),
      message: z.string().optional(),
    }),
};

/** Input of {@link getStore}. */
export interface GetStoreRequest {
  /** Store, as {@link listStores} gives it after the review. */
  poi_id: string;
}

/** Result of {@link getStore}. */
export interface GetStoreResponse {
  /** Answer. */
  business: Business;
}

/**
 * 获取门店详情。One store.
 * Calls `POST /wxa/get_store_info`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#14
 */
export const getStore: WechatEndpoint<GetStoreRequest, GetStoreResponse, 'authorizer'> = {
  id: 'getStoreInfo',
  family: 'store-wxa',
  method: 'POST',
  path: '/wxa/get_store_info',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#14',
  permissionSets: [8, 9, 10, 13],
  request: (z: Zod) => z.strictObject({ poi_id: z.string() }),
  response: (z: Zod) => z.looseObject({ business: business(z) }),
};

/** Input of {@link listStores}. */
export interface ListStoresRequest {
  /** Stores to skip. */
  offset: number;
  /** Stores to give, at most 50; 0 counts as 20. */
  limit: number;
}

/** Result of {@link listStores}. */
export interface ListStoresResponse {
  /** Stores. */
  business_list: Business[];
  /** Number of stores. */
  total_count: number;
}

/**
 * 获取门店列表。Stores of the account, 50 at most in one answer.
 * Calls `POST /wxa/get_store_list`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#15
 */
export const listStores: WechatPagedEndpoint<
  ListStoresRequest,
  ListStoresResponse,
  'authorizer',
  Business,
  'offset' | 'limit'
> = {
  id: 'getStoreList',
  family: 'store-wxa',
  method: 'POST',
  path: '/wxa/get_store_list',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#15',
  permissionSets: [8, 9, 10, 13],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 50,
    items: (answer) => answer.business_list,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) => z.strictObject({ offset: z.number(), limit: z.number().max(50) }),
  response: (z: Zod) => z.looseObject({ business_list: z.array(business(z)), total_count: z.number() }),
};

/** Input of {@link listMapPois}. */
export interface ListMapPoisRequest {
  /** District, from {@link listDistricts}. */
  districtid: number;
  /** Word to look for. */
  keyword: string;
}

/** Result of {@link listMapPois}. */
export interface ListMapPoisResponse {
  /** Answer. */
  data: {
    /** Places. */
    item: {
      /** Id of the place, the `map_poi_id` of {@link addStore}. */
      sosomap_poi_uid: string;
      /** Name. */
      branch_name: string;
      /** Category. */
      category: string;
      /** Full address. */
      address: string;
      /** Phone number. */
      telephone: string;
      /** Longitude. */
      longitude: number;
      /** Latitude. */
      latitude: number;
      /** Pictures. */
      pic_urls?: string[] | undefined;
      /** Cards of the place. */
      card_id_list?: string[] | undefined;
    }[];
  };
}

/**
 * 搜索门店地图信息。Finds places on Tencent Maps by a word, in one district.
 * Calls `POST /wxa/search_map_poi`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#10
 */
export const listMapPois: WechatEndpoint<ListMapPoisRequest, ListMapPoisResponse, 'authorizer'> = {
  id: 'searchMapPOI',
  family: 'store-wxa',
  method: 'POST',
  path: '/wxa/search_map_poi',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#10',
  permissionSets: [8, 9, 10, 13, 37],
  request: (z: Zod) => z.strictObject({ districtid: z.number(), keyword: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        item: z.array(
          z.looseObject({
            sosomap_poi_uid: z.string(),
            branch_name: z.string(),
            category: z.string(),
            address: z.string(),
            telephone: z.string(),
            longitude: z.number(),
            latitude: z.number(),
            pic_urls: z.array(z.string()).optional(),
            card_id_list: z.array(z.string()).optional(),
          }),
        ),
      }),
    }),
};

/** Input of {@link updateStore}. */
export interface UpdateStoreRequest {
  /** Store, as {@link listStores} gives it after the review. */
  poi_id: string;
  /** Place on Tencent Maps, `sosomap_poi_uid` of {@link listMapPois}. */
  map_poi_id?: string | undefined;
  /** Pictures of the store, by address. */
  pic_list: string;
  /** Opening hours, `HH:mm-HH:mm`. */
  hour: string;
  /** Phone number for customers. */
  contract_phone: string;
  /** Card to show; empty leaves it. */
  card_id: string;
}

/** Result of {@link updateStore}. */
export interface UpdateStoreResponse {
  /** Answer. */
  data: {
    /** 1 goes into review, 0 done. */
    has_audit_id: number;
    /** Id of the review. */
    audit_id?: number | undefined;
  };
}

/**
 * 更新门店信息。Changes pictures, hours, phone number or card of a store; some changes go into review, with the event
 * `modify_store_audit_info`.
 * Calls `POST /wxa/update_store`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#13
 */
export const updateStore: WechatEndpoint<UpdateStoreRequest, UpdateStoreResponse, 'authorizer'> = {
  id: 'updateStore',
  family: 'store-wxa',
  method: 'POST',
  path: '/wxa/update_store',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#13',
  permissionSets: [8, 9, 10, 13],
  errors: [40097, 65115, 65118, 85053],
  request: (z: Zod) =>
    z.strictObject({
      poi_id: z.string(),
      map_poi_id: z.string().optional(),
      pic_list: z.string(),
      hour: z.string(),
      contract_phone: z.string(),
      card_id: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ has_audit_id: z.number(), audit_id: z.number().optional() }) }),
};
