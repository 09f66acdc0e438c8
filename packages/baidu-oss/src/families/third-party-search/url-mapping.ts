import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint, BaiduPagedEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link bindSites}. */
export interface BindSitesRequest {
  /** Web sites, separated by commas. */
  sites: string | string[];
}

/** Result of {@link bindSites}. */
export interface BindSitesResponse {
  /** True when it was done. */
  data?: boolean | undefined;
}

/**
 * 绑定H5站点。Binds web sites (H5) to the mini program, so that its pages can take their place in search.
 * Calls `POST /rest/2.0/smartapp/flow/bindsite`.
 *
 * @see https://smartprogram.baidu.com/docs/third/flow/site_h5_bind/
 */
export const bindSites: BaiduEndpoint<BindSitesRequest, BindSitesResponse, 'authorizer'> = {
  id: 'tp.search.bindSite',
  family: 'third-party-search',
  method: 'POST',
  path: '/rest/2.0/smartapp/flow/bindsite',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/flow/site_h5_bind/',
  request: (z: Zod) => z.strictObject({ sites: z.union([z.string(), z.array(z.string())]) }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link deleteUrlMapping}. */
export interface DeleteUrlMappingRequest {
  /** Id of the rule, from listUrlMappings. */
  del_rule_id: Int64 | string;
}

/** Result of {@link deleteUrlMapping}. */
export interface DeleteUrlMappingResponse {
  /** True when it was done. */
  data?: boolean | undefined;
}

/**
 * 删除适配替换规则。Deletes a replacement rule.
 * Calls `POST /rest/2.0/smartapp/flow/delurlmapping`.
 *
 * @see https://smartprogram.baidu.com/docs/third/flow/tp_rank_url_delete/
 */
export const deleteUrlMapping: BaiduEndpoint<DeleteUrlMappingRequest, DeleteUrlMappingResponse, 'authorizer'> = {
  id: 'tp.search.delURLMapping',
  family: 'third-party-search',
  method: 'POST',
  path: '/rest/2.0/smartapp/flow/delurlmapping',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/flow/tp_rank_url_delete/',
  request: (z: Zod) => z.strictObject({ del_rule_id: z.union([int64(z), z.string()]) }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link listBoundSites}. */
export interface ListBoundSitesRequest {
  /** Page, counted from 1. */
  page_num: number;
  /** Sites of a page, at most 100. */
  page_size: number;
}

/** Result of {@link listBoundSites}. */
export interface ListBoundSitesResponse {
  /** Bound web sites. */
  data: string[];
}

/**
 * 查询H5站点。Lists the web sites that are bound to the mini program.
 * Calls `POST /rest/2.0/smartapp/flow/getbindsite`.
 *
 * @see https://smartprogram.baidu.com/docs/third/flow/site_h5_query/
 */
export const listBoundSites: BaiduPagedEndpoint<
  ListBoundSitesRequest,
  ListBoundSitesResponse,
  'authorizer',
  string,
  'page_num' | 'page_size'
> = {
  id: 'tp.search.getBindSite',
  family: 'third-party-search',
  method: 'POST',
  path: '/rest/2.0/smartapp/flow/getbindsite',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/flow/site_h5_query/',
  paging: { kind: 'page', page: 'page_num', first: 1, limit: 'page_size', size: 100, items: (answer) => answer.data },
  request: (z: Zod) => z.strictObject({ page_num: z.number(), page_size: z.number().max(100) }),
  response: (z: Zod) => z.looseObject({ data: z.array(z.string()) }),
};

/** Input of {@link getUrlMapping}. */
export interface GetUrlMappingRequest {
  /** Id of the rule, from listUrlMappings. */
  rule_id: Int64 | string;
}

/** Result of {@link getUrlMapping}. */
export interface GetUrlMappingResponse {
  /** The rule, in a list. */
  data: {
    /** Top pages that are adapted. */
    adapterNum?: number | undefined;
    /** State of the adaptation as a number; values undocumented. */
    adapterStatus?: number | undefined;
    /** Path pattern in the mini program. */
    appPattern?: string | undefined;
    /** Pages replaced in all, up to yesterday. */
    coverNum?: number | undefined;
    /** How the rule was created; values undocumented. */
    createMethod?: number | undefined;
    /** Pattern for addresses of the web site. */
    h5Pattern?: string | undefined;
    /** True when paths are made from the top pages it matches. */
    isFetch?: boolean | undefined;
    /** Top pages that the rule matches. */
    matchNum?: number | undefined;
    /** State of the rule in words. */
    msg?: string | undefined;
    /** Id of the rule. */
    ruleId: Int64 | string;
    /** State of the rule as a number; `msg` says what it means. */
    status?: number | undefined;
    /** Day on which it was submitted, such as `2021-4-05`. */
    submitTime?: string | undefined;
    /** Replaced top pages as percent of all top pages, up to yesterday. */
    urlRate?: number | undefined;
  }[];
}

/**
 * 适配替换规则详情。Gives one replacement rule with its state and how many pages it matched and replaced. The answer is a list.
 * Calls `POST /rest/2.0/smartapp/flow/geturlmappingdetail`.
 *
 * @see https://smartprogram.baidu.com/docs/third/flow/tp_rank_url_detail/
 */
export const getUrlMapping: BaiduEndpoint<GetUrlMappingRequest, GetUrlMappingResponse, 'authorizer'> = {
  id: 'tp.search.getURLMappingDetail',
  family: 'third-party-search',
  method: 'POST',
  path: '/rest/2.0/smartapp/flow/geturlmappingdetail',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/flow/tp_rank_url_detail/',
  request: (z: Zod) => z.strictObject({ rule_id: z.union([int64(z), z.string()]) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          adapterNum: z.number().optional(),
          adapterStatus: z.number().optional(),
          appPattern: z.string().optional(),
          coverNum: z.number().optional(),
          createMethod: z.number().optional(),
          h5Pattern: z.string().optional(),
          isFetch: z.boolean().optional(),
          matchNum: z.number().optional(),
          msg: z.string().optional(),
          ruleId: z.union([int64(z), z.string()]),
          status: z.number().optional(),
          submitTime: z.string().optional(),
          urlRate: z.number().optional(),
        }),
      ),
    }),
};

/** Input of {@link listUrlMappings}. */
export interface ListUrlMappingsRequest {
  /** Page, counted from 1. */
  page_num: number;
  /** Rules of a page, at most 100. */
  page_size: number;
}

/** Result of {@link listUrlMappings}. */
export interface ListUrlMappingsResponse {
  /** The answer’s content. */
  data: {
    /** Rules of this page. */
    ruleDetailList: {
      /** Path pattern in the mini program. */
      appRule?: string | undefined;
      /** How the rule was created; values undocumented. */
      createMethod?: number | undefined;
      /** Pattern for addresses of the web site. */
      h5Rule?: string | undefined;
      /** State of the rule in words. */
      msg?: string | undefined;
      /** Id of the rule. */
      ruleId: Int64 | string;
      /** State of the rule as a number; `msg` says what it means. */
      status?: number | undefined;
      /** Day on which it was submitted, such as `2021-4-05`. */
      submitTime?: string | undefined;
    }[];
    /** Rules that may still be added. */
    ruleRemainingNum?: number | undefined;
    /** Number of rules. */
    ruleTotalNum?: number | undefined;
    /** Adapted pages in effect. */
    totalAdapterNum?: number | undefined;
  };
}

/**
 * 查询适配替换规则。Lists the replacement rules of the mini program and how many more it may have.
 * Calls `POST /rest/2.0/smartapp/flow/queryurlmapping`.
 *
 * @see https://smartprogram.baidu.com/docs/third/flow/tp_rank_url_query/
 */
export const listUrlMappings: BaiduPagedEndpoint<
  ListUrlMappingsRequest,
  ListUrlMappingsResponse,
  'authorizer',
  NonNullable<NonNullable<ListUrlMappingsResponse['data']>['ruleDetailList']>[number],
  'page_num' | 'page_size'
> = {
  id: 'tp.search.queryURLMapping',
  family: 'third-party-search',
  method: 'POST',
  path: '/rest/2.0/smartapp/flow/queryurlmapping',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/flow/tp_rank_url_query/',
  paging: {
    kind: 'page',
    page: 'page_num',
    first: 1,
    limit: 'page_size',
    size: 100,
    items: (answer) => answer.data?.ruleDetailList,
  },
  request: (z: Zod) => z.strictObject({ page_num: z.number(), page_size: z.number().max(100) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        ruleDetailList: z.array(
          z.looseObject({
            appRule: z.string().optional(),
            createMethod: z.number().optional(),
            h5Rule: z.string().optional(),
            msg: z.string().optional(),
            ruleId: z.union([int64(z), z.string()]),
            status: z.number().optional(),
            submitTime: z.string().optional(),
          }),
        ),
        ruleRemainingNum: z.number().optional(),
        ruleTotalNum: z.number().optional(),
        totalAdapterNum: z.number().optional(),
      }),
    }),
};

/** Input of {@link saveUrlMappings}. */
export interface SaveUrlMappingsRequest {
  /** List of rules, sent as JSON text; each pairs a web pattern with a path pattern. */
  content:
    | {
        /** Regular expression for addresses of the web site. */
        h5Pattern?: string | undefined;
        /** Path in the mini program; `${1}` stands for the first group. */
        appPattern?: string | undefined;
        /** Pairs of pages that show how the rule works. */
        urlPairs?:
          | {
              /** Address of a page of the web site. */
              h5Url?: string | undefined;
              /** Path of the page in the mini program that replaces it. */
              appUrl?: string | undefined;
            }[]
          | undefined;
      }[]
    | string;
  /** How the rule is created; values undocumented, answers show 1. */
  create_method: string | number;
}

/** Result of {@link saveUrlMappings}. */
export interface SaveUrlMappingsResponse {
  /** True when it was done. */
  data?: boolean | undefined;
}

/**
 * 提交适配替换规则。Submits rules by which pages of a bound web site are replaced in search by pages of the mini program. The number of
 * rules is limited, see ruleRemainingNum of listUrlMappings.
 * Calls `POST /rest/2.0/smartapp/flow/saveurlmapping`.
 *
 * @see https://smartprogram.baidu.com/docs/third/flow/tp_rank_url_submit/
 */
export const saveUrlMappings: BaiduEndpoint<SaveUrlMappingsRequest, SaveUrlMappingsResponse, 'authorizer'> = {
  id: 'tp.search.saveURLMapping',
  family: 'third-party-search',
  method: 'POST',
  path: '/rest/2.0/smartapp/flow/saveurlmapping',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/flow/tp_rank_url_submit/',
  request: (z: Zod) =>
    z.strictObject({
      content: z.union([
        z.array(
          z.strictObject({
            h5Pattern: z.string().optional(),
            appPattern: z.string().optional(),
            urlPairs: z
              .array(z.strictObject({ h5Url: z.string().optional(), appUrl: z.string().optional() }))
              .optional(),
          }),
        ),
        z.string(),
      ]),
      create_method: z.union([z.string(), z.number()]),
    }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};
