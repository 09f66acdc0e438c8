import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Input of {@link listCertificateTypes}. */
export type ListCertificateTypesRequest = NoFields;

/** Result of {@link listCertificateTypes}. */
export interface ListCertificateTypesResponse {
  /** The entries. */
  items: {
    /** Id of the kind of document, for `certificate_type` of {@link applyFiling} and {@link uploadMedia}. */
    type: number;
    /** Kind of subject that has this document, `type` of {@link listSubjectTypes}; 5 persons. */
    subject_type: number;
    /** Name of the document. */
    name: string;
    /** Remark. */
    remark?: string | undefined;
  }[];
}

/**
 * 获取证件类型。Kinds of documents, each for one kind of subject. Changes now and then: do not hard-code.
 * Calls `GET /wxa/icp/query_icp_certificate_types`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpCertificateTypes.html
 */
export const listCertificateTypes: WechatEndpoint<
  ListCertificateTypesRequest,
  ListCertificateTypesResponse,
  'authorizer'
> = {
  id: 'queryIcpCertificateTypes',
  family: 'icp-filing',
  method: 'GET',
  path: '/wxa/icp/query_icp_certificate_types',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpCertificateTypes.html',
  permissionSets: [18, 156],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(
        z.looseObject({ type: z.number(), subject_type: z.number(), name: z.string(), remark: z.string().optional() }),
      ),
    }),
};

/** Input of {@link listDistricts}. */
export type ListDistrictsRequest = NoFields;

/** Result of {@link listDistricts}. */
export interface ListDistrictsResponse {
  /** The entries. */
  items: {
    /** 1 province, 2 city, 3 district. */
    type: number;
    /** Code, such as 110000; texts of {@link applyFiling}. */
    code: Numeric;
    /** Name of the area. */
    name: string;
    /** Areas below, of the same shape. */
    sub_list?: Record<string, unknown>[] | undefined;
  }[];
}

/**
 * 获取区域信息。Provinces, cities and districts with their codes, as a tree.
 * Calls `GET /wxa/icp/query_icp_district_code`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpDistrictCode.html
 */
export const listDistricts: WechatEndpoint<ListDistrictsRequest, ListDistrictsResponse, 'authorizer'> = {
  id: 'queryIcpDistrictCode',
  family: 'icp-filing',
  method: 'GET',
  path: '/wxa/icp/query_icp_district_code',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpDistrictCode.html',
  permissionSets: [18, 156],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(
        z.looseObject({
          type: z.number(),
          code: numeric(z),
          name: z.string(),
          sub_list: z.array(z.record(z.string(), z.unknown())).optional(),
        }),
      ),
    }),
};

/** Input of {@link listApprovalTypes}. */
export type ListApprovalTypesRequest = NoFields;

/** Result of {@link listApprovalTypes}. */
export interface ListApprovalTypesResponse {
  /** The entries. */
  items: {
    /** Id of the kind, for `nrlx_details` of {@link applyFiling}. */
    type: number;
    /** Name of the approval. */
    name: string;
  }[];
}

/**
 * 获取前置审批项类型。Kinds of prior approvals, with one that stands for none (以上都不涉及).
 * Calls `GET /wxa/icp/query_icp_nrlx_types`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpNrlxTypes.html
 */
export const listApprovalTypes: WechatEndpoint<ListApprovalTypesRequest, ListApprovalTypesResponse, 'authorizer'> = {
  id: 'queryIcpNrlxTypes',
  family: 'icp-filing',
  method: 'GET',
  path: '/wxa/icp/query_icp_nrlx_types',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpNrlxTypes.html',
  permissionSets: [18, 156],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ items: z.array(z.looseObject({ type: z.number(), name: z.string() })) }),
};

/** Input of {@link listServiceContentTypes}. */
export type ListServiceContentTypesRequest = NoFields;

/** Result of {@link listServiceContentTypes}. */
export interface ListServiceContentTypesResponse {
  /** The entries. */
  items: {
    /** Id of the kind. */
    type: number;
    /** Kind above, for the second level. */
    parent_type?: number | undefined;
    /** Name of the kind. */
    name: string;
    /** Remark. */
    remark?: string | undefined;
  }[];
}

/**
 * 获取小程序服务内容类型。Kinds of content on two levels; {@link applyFiling} takes those of the second.
 * Calls `GET /wxa/icp/query_icp_service_content_types`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpServiceContentTypes.html
 */
export const listServiceContentTypes: WechatEndpoint<
  ListServiceContentTypesRequest,
  ListServiceContentTypesResponse,
  'authorizer'
> = {
  id: 'queryIcpServiceContentTypes',
  family: 'icp-filing',
  method: 'GET',
  path: '/wxa/icp/query_icp_service_content_types',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpServiceContentTypes.html',
  permissionSets: [18, 156],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(
        z.looseObject({
          type: z.number(),
          parent_type: z.number().optional(),
          name: z.string(),
          remark: z.string().optional(),
        }),
      ),
    }),
};

/** Input of {@link listSubjectTypes}. */
export type ListSubjectTypesRequest = NoFields;

/** Result of {@link listSubjectTypes}. */
export interface ListSubjectTypesResponse {
  /** The entries. */
  items: {
    /** Id of the kind, for `icp_subject.base_info.type` of {@link applyFiling}. */
    type: number;
    /** Name of the kind. */
    name: string;
    /** Remark. */
    remark?: string | undefined;
  }[];
}

/**
 * 获取单位性质。Kinds of subjects. Changes now and then: do not hard-code.
 * Calls `GET /wxa/icp/query_icp_subject_types`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpSubjectTypes.html
 */
export const listSubjectTypes: WechatEndpoint<ListSubjectTypesRequest, ListSubjectTypesResponse, 'authorizer'> = {
  id: 'queryIcpSubjectTypes',
  family: 'icp-filing',
  method: 'GET',
  path: '/wxa/icp/query_icp_subject_types',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpSubjectTypes.html',
  permissionSets: [18, 156],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(z.looseObject({ type: z.number(), name: z.string(), remark: z.string().optional() })),
    }),
};
