import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric, numericId } from '../schemas.js';
import type { NoFields, Numeric, NumericId } from '../wire.js';

/** Input of {@link addNearbyPoi}. */
export interface AddNearbyPoiRequest {
  /** Place to change; empty to add one. */
  poi_id?: string | undefined;
  /** Always `1`; the client fills it in. */
  is_comm_nearby?: '1' | undefined;
  /** Place on Tencent Maps. */
  map_poi_id?: string | undefined;
  /** JSON text with 1 to 9 picture addresses; pictures uploaded for articles, at most 5 MB. */
  pic_list: string;
  /**
   * JSON text with the service labels: `id`, `tpye` (the platform’s spelling), `name`, `appid`, `path`, and `desc` of at most 10
   * characters.
   */
  service_infos: string;
  /** JSON text about customer service: `open_kf`, `kf_headimg`, `kf_name`. */
  kf_info?: string | undefined;
  /** Name of the shop, as Tencent Maps has it. */
  store_name: string;
  /** Opening hours, `HH:mm-HH:mm`. */
  hour: string;
  /** Address of the shop. */
  address: string;
  /** Company that runs it. */
  company_name: string;
  /** Phone of the shop. */
  contract_phone: string;
  /** Licence number: 15-digit registration or 9-digit organisation code. */
  credential: string;
  /** Temporary media ids of proof; needed when the company is not that of the mini program. */
  qualification_list?: string[] | undefined;
}

/** Result of {@link addNearbyPoi}. */
export interface AddNearbyPoiResponse {
  /** The place. */
  data: {
    /** Review order. */
    audit_id: Numeric;
    /** Id of the place. */
    poi_id: NumericId;
    /** Licence number of the place. */
    related_credential?: string | undefined;
  };
}

/**
 * 添加地点。Adds a place, or changes it when `poi_id` is given; either way it goes to review. Calls cannot run in parallel: leave a
 * second between them.
 * Calls `POST /wxa/addnearbypoi`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.add.html
 */
export const addNearbyPoi: WechatEndpoint<AddNearbyPoiRequest, AddNearbyPoiResponse, 'authorizer'> = {
  id: 'addNearbyPoi',
  family: 'nearby-poi',
  method: 'POST',
  path: '/wxa/addnearbypoi',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.add.html',
  fixed: { is_comm_nearby: '1' },
  permissionSets: [37],
  errors: [20002, 92000, 92002, 92003, 92004],
  request: (z: Zod) =>
    z.strictObject({
      poi_id: z.string().optional(),
      is_comm_nearby: z.literal(['1']).optional(),
      map_poi_id: z.string().optional(),
      pic_list: z.string(),
      service_infos: z.string(),
      kf_info: z.string().optional(),
      store_name: z.string(),
      hour: z.string(),
      address: z.string(),
      company_name: z.string(),
      contract_phone: z.string(),
      credential: z.string(),
      qualification_list: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({ audit_id: numeric(z), poi_id: numericId(z), related_credential: z.string().optional() }),
    }),
};

/** Input of {@link deleteNearbyPoi}. */
export interface DeleteNearbyPoiRequest {
  /** Place, from {@link listNearbyPois}. */
  poi_id: string;
}

/** Result of {@link deleteNearbyPoi}. */
export type DeleteNearbyPoiResponse = NoFields;

/**
 * 删除地点。Removes a place.
 * Calls `POST /wxa/delnearbypoi`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.delete.html
 */
export const deleteNearbyPoi: WechatEndpoint<DeleteNearbyPoiRequest, DeleteNearbyPoiResponse, 'authorizer'> = {
  id: 'deleteNearbyPoi',
  family: 'nearby-poi',
  method: 'POST',
  path: '/wxa/delnearbypoi',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.delete.html',
  permissionSets: [37],
  errors: [20002],
  request: (z: Zod) => z.strictObject({ poi_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getNearbyOfficialServiceInfo}. */
export type GetNearbyOfficialServiceInfoRequest = NoFields;

/** Result of {@link getNearbyOfficialServiceInfo}. */
export interface GetNearbyOfficialServiceInfoResponse {
  /** The labels. */
  data?:
    | {
        /** Labels; the misspelling is the platform’s. */
        srvice_infos?:
          | {
              /** Address of the icon. */
              icon_url?: string | undefined;
              /** Type for `service_infos` of {@link addNearbyPoi}. */
              type?: number | undefined;
              /** Id for `service_infos`. */
              id?: number | undefined;
              /** Name for `service_infos`. */
              name?: string | undefined;
            }[]
          | undefined;
      }
    | undefined;
}

/**
 * 拉取官方服务标签。Service labels that a place can carry.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `GET /wxa/getnearbyofficialserviceinfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.add.html
 */
export const getNearbyOfficialServiceInfo: WechatEndpoint<
  GetNearbyOfficialServiceInfoRequest,
  GetNearbyOfficialServiceInfoResponse,
  'authorizer'
> = {
  id: 'getNearbyOfficialServiceInfo',
  family: 'nearby-poi',
  method: 'GET',
  path: '/wxa/getnearbyofficialserviceinfo',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.add.html',
  permissionSets: [37],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      data: z
        .looseObject({
          srvice_infos: z
            .array(
              z.looseObject({
                icon_url: z.string().optional(),
                type: z.number().optional(),
                id: z.number().optional(),
                name: z.string().optional(),
              }),
            )
            .optional(),
        })
        .optional(),
    }),
};

/** Input of {@link listNearbyPois}. */
export interface ListNearbyPoisRequest {
  /** Number of the page, from 1. */
  page: number;
  /** Places per page, at most 1000. */
  page_rows: number;
}

/** Result of {@link listNearbyPois}. */
export interface ListNearbyPoisResponse {
  /** Quota and places. */
  data: {
    /** Places that can still be added. */
    left_apply_num: number;
    /** Places that the account can have. */
    max_apply_num: number;
    /**
     * JSON text: `poi_list` with `poi_id`, `qualification_address`, `qualification_num`, `audit_status` (3 under review, 4 refused,
     * 5 passed), `display_status` (0 hidden, 1 shown), `refuse_reason`.
     */
    data: string;
  };
}

/**
 * 查看地点列表。Places of the mini program, at most 1000 a page. The list itself is JSON text inside the answer.
 * Calls `GET /wxa/getnearbypoilist`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.getList.html
 */
export const listNearbyPois: WechatEndpoint<ListNearbyPoisRequest, ListNearbyPoisResponse, 'authorizer'> = {
  id: 'getNearbyPoiList',
  family: 'nearby-poi',
  method: 'GET',
  path: '/wxa/getnearbypoilist',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.getList.html',
  permissionSets: [37],
  errors: [20002],
  request: (z: Zod) => z.strictObject({ page: z.number(), page_rows: z.number().max(1000) }),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ left_apply_num: z.number(), max_apply_num: z.number(), data: z.string() }) }),
};

/** Input of {@link applyNearbyCategory}. */
export interface ApplyNearbyCategoryRequest {
  /** First-level category. */
  category_first_id: number;
  /** Second-level category. */
  category_second_id: number;
  /** Proof for the category; only for sensitive ones. */
  media_list?: string | undefined;
}

/** Result of {@link applyNearbyCategory}. */
export type ApplyNearbyCategoryResponse = NoFields;

/**
 * 申请附近小程序类目。Applies for the one category that the places have, apart from the mini program’s own. Review takes a working day;
 * the result is a push.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /wxa/nearbyapplycategory`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.add.html
 */
export const applyNearbyCategory: WechatEndpoint<
  ApplyNearbyCategoryRequest,
  ApplyNearbyCategoryResponse,
  'authorizer'
> = {
  id: 'nearbyApplyCategory',
  family: 'nearby-poi',
  method: 'POST',
  path: '/wxa/nearbyapplycategory',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.add.html',
  permissionSets: [37],
  request: (z: Zod) =>
    z.strictObject({
      category_first_id: z.number(),
      category_second_id: z.number(),
      media_list: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setShowStatus}. */
export interface SetShowStatusRequest {
  /** Place, from {@link listNearbyPois}. */
  poi_id: string;
  /** 1 shown, 0 hidden. */
  status: 0 | 1;
}

/** Result of {@link setShowStatus}. */
export type SetShowStatusResponse = NoFields;

/**
 * 设置展示状态。Shows a place or hides it.
 * Calls `POST /wxa/setnearbypoishowstatus`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.setShowStatus.html
 */
export const setShowStatus: WechatEndpoint<SetShowStatusRequest, SetShowStatusResponse, 'authorizer'> = {
  id: 'setShowStatus',
  family: 'nearby-poi',
  method: 'POST',
  path: '/wxa/setnearbypoishowstatus',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.setShowStatus.html',
  permissionSets: [37],
  errors: [20002],
  request: (z: Zod) => z.strictObject({ poi_id: z.string(), status: z.literal([0, 1]) }),
  response: (z: Zod) => z.looseObject({}),
};
