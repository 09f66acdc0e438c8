import type { Int64, Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint, BaiduPagedEndpoint } from '../../endpoint.js';
import { int64, upload } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link uploadRobotsForApp}. */
export interface UploadRobotsForAppRequest {
  /** File robots.txt as plain text; about 48 KB are checked, directories up to 250 characters. */
  robots: Upload;
}

/** Result of {@link uploadRobotsForApp}. */
export interface UploadRobotsForAppResponse {
  /** Address of the stored file. */
  data: string;
}

/**
 * 为小程序提交页面基础信息文件。Uploads a robots.txt for the mini program, which tells search engines what to leave out. It takes effect at
 * once.
 * Calls `POST /file/2.0/smartapp/robots/app/upload`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/page_for_miniapp/
 */
export const uploadRobotsForApp: BaiduEndpoint<UploadRobotsForAppRequest, UploadRobotsForAppResponse, 'authorizer'> = {
  id: 'tp.search.uploadRobotsForApp',
  family: 'third-party-search',
  method: 'POST',
  path: '/file/2.0/smartapp/robots/app/upload',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/search/page_for_miniapp/',
  request: (z: Zod) => z.strictObject({ robots: upload(z) }),
  response: (z: Zod) => z.looseObject({ data: z.string() }),
};

/** Input of {@link uploadRobotsForTemplate}. */
export interface UploadRobotsForTemplateRequest {
  /** Id of the code template of the third-party platform. */
  template_id: Int64 | string;
  /** File robots.txt as plain text; about 48 KB are checked, directories up to 250 characters. */
  robots: Upload;
}

/** Result of {@link uploadRobotsForTemplate}. */
export interface UploadRobotsForTemplateResponse {
  /** Address of the stored file. */
  data: string;
}

/**
 * 为模板提交页面基础信息文件。Uploads a robots.txt for a template. Mini programs whose package is made from the template inherit it.
 * Calls `POST /file/2.0/smartapp/robots/template/upload`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/page_for_miniapp/
 */
export const uploadRobotsForTemplate: BaiduEndpoint<
  UploadRobotsForTemplateRequest,
  UploadRobotsForTemplateResponse,
  'authorizer'
> = {
  id: 'tp.search.uploadRobotsForTemplate',
  family: 'third-party-search',
  method: 'POST',
  path: '/file/2.0/smartapp/robots/template/upload',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/search/page_for_miniapp/',
  query: ['template_id'],
  request: (z: Zod) => z.strictObject({ template_id: z.union([int64(z), z.string()]), robots: upload(z) }),
  response: (z: Zod) => z.looseObject({ data: z.string() }),
};

/** Input of {@link submitSitemap}. */
export interface SubmitSitemapRequest {
  /** Level: 0 weekly, takes effect in about a week, 1 daily, takes effect in 2 to 3 days. */
  type: 0 | 1;
  /** Paths of pages with their parameters, separated by commas; at most 3000 a day for level 0, 5000 for level 1. */
  url_list: string | string[];
}

/** Result of {@link submitSitemap}. */
export type SubmitSitemapResponse = NoFields;

/**
 * 提交sitemap。Submits pages of the mini program to Baidu search for crawling, without a promise that all are indexed. At most
 * 3000 entries a day at the weekly level and 5000 at the daily level. The page asks for the platform’s token, its sample shows
 * one of an authorised mini program.
 * Calls `POST /rest/2.0/smartapp/access/submit/sitemap`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/sitemap/
 */
export const submitSitemap: BaiduEndpoint<SubmitSitemapRequest, SubmitSitemapResponse, 'tp'> = {
  id: 'tp.search.submitSitemapByAPI',
  family: 'third-party-search',
  method: 'POST',
  path: '/rest/2.0/smartapp/access/submit/sitemap',
  auth: 'tp',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/search/sitemap/',
  errors: [2002, 30001, 30013, 47005, 60005],
  request: (z: Zod) =>
    z.strictObject({ type: z.literal([0, 1]), url_list: z.union([z.string(), z.array(z.string())]) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link modifyWebStatus}. */
export interface ModifyWebStatusRequest {
  /** Web version: 1 on, 2 off. */
  web_status: 1 | 2;
}

/** Result of {@link modifyWebStatus}. */
export type ModifyWebStatusResponse = NoFields;

/**
 * 设置web化开关。Switches the web version of the mini program on or off. Only with the web version can its pages get into Baidu
 * search; set it before submitting a package.
 * Calls `POST /rest/2.0/smartapp/app/modifywebstatus`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/web/
 */
export const modifyWebStatus: BaiduEndpoint<ModifyWebStatusRequest, ModifyWebStatusResponse, 'authorizer'> = {
  id: 'tp.search.modifyWebStatus',
  family: 'third-party-search',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/modifywebstatus',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/search/web/',
  request: (z: Zod) => z.strictObject({ web_status: z.literal([1, 2]) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getClickStatistics}. */
export interface GetClickStatisticsRequest {
  /** Days to report: 1, 7 or 30. */
  time_span: 1 | 7 | 30;
}

/** Result of {@link getClickStatistics}. */
export interface GetClickStatisticsResponse {
  /** The answer’s content. */
  data: {
    /** Clicks per display of the whole span, in percent such as `100.00%`. */
    click_display_ratio?: string | undefined;
    /** Clicks in the whole span. */
    total_click_count: number;
    /** Displays in the whole span. */
    total_display_count: number;
    /** Figures day by day. */
    traffic_data: {
      /** Clicks. */
      click_count?: number | undefined;
      /** Clicks per display of the day, in percent such as `100.00%`. */
      click_view_ratio?: string | undefined;
      /** Day as `YYYY-MM-DD`. */
      date: string;
      /** Displays in search results. */
      display_count?: number | undefined;
    }[];
  };
}

/**
 * 点展统计信息。Gives clicks and displays of the mini program in natural search for the last 1, 7 or 30 days, in all and day by day.
 * Calls `GET /rest/2.0/smartapp/promotion/sitemap/getanalysisctr`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/data/thumb_up_statistics/
 */
export const getClickStatistics: BaiduEndpoint<GetClickStatisticsRequest, GetClickStatisticsResponse, 'authorizer'> = {
  id: 'tp.search.getSitemapMeta',
  family: 'third-party-search',
  method: 'GET',
  path: '/rest/2.0/smartapp/promotion/sitemap/getanalysisctr',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/search/data/thumb_up_statistics/',
  request: (z: Zod) => z.strictObject({ time_span: z.literal([1, 7, 30]) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        click_display_ratio: z.string().optional(),
        total_click_count: z.number(),
        total_display_count: z.number(),
        traffic_data: z.array(
          z.looseObject({
            click_count: z.number().optional(),
            click_view_ratio: z.string().optional(),
            date: z.string(),
            display_count: z.number().optional(),
          }),
        ),
      }),
    }),
};

/** Input of {@link listPageTraffic}. */
export interface ListPageTrafficRequest {
  /** Days to report: 1, 7 or 30. */
  time_span: 1 | 7 | 30;
  /** Page, counted from 1. */
  page_num: number;
  /** Pages of the mini program on one page of the list, at most 100. */
  page_size: number;
}

/** Result of {@link listPageTraffic}. */
export interface ListPageTrafficResponse {
  /** The answer’s content. */
  data: {
    /** Pages with their figures. */
    detail: {
      /** Clicks. */
      click_count?: number | undefined;
      /** Displays in search results. */
      display_count?: number | undefined;
      /** Path of the page in the mini program. */
      path: string;
      /** Clicks per display, a text in percent with two decimals. */
      rate?: string | undefined;
      /** Address of the page’s web version, wanted by listPageKeywords. */
      web_url: string;
    }[];
    /** Clicks per display of the whole span, in percent such as `75.00%`. */
    rate?: string | undefined;
    /** Clicks in the whole span. */
    total_click_count?: number | undefined;
    /** Displays in the whole span. */
    total_display_count?: number | undefined;
    /** Undocumented count; the sample has 1 for two pages in the list. */
    total_num?: number | undefined;
  };
}

/**
 * 页面流量信息。Lists the pages of the mini program that natural search leads to, with clicks and displays of the last 1, 7 or 30
 * days.
 * Calls `GET /rest/2.0/smartapp/promotion/topquery/info`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/data/page_flow_info/
 */
export const listPageTraffic: BaiduPagedEndpoint<
  ListPageTrafficRequest,
  ListPageTrafficResponse,
  'authorizer',
  NonNullable<NonNullable<ListPageTrafficResponse['data']>['detail']>[number],
  'page_num' | 'page_size'
> = {
  id: 'tp.search.getTopQueryURLInfo',
  family: 'third-party-search',
  method: 'GET',
  path: '/rest/2.0/smartapp/promotion/topquery/info',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/search/data/page_flow_info/',
  paging: {
    kind: 'page',
    page: 'page_num',
    first: 1,
    limit: 'page_size',
    size: 100,
    items: (answer) => answer.data?.detail,
  },
  request: (z: Zod) =>
    z.strictObject({ time_span: z.literal([1, 7, 30]), page_num: z.number(), page_size: z.number().max(100) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        detail: z.array(
          z.looseObject({
            click_count: z.number().optional(),
            display_count: z.number().optional(),
            path: z.string(),
            rate: z.string().optional(),
            web_url: z.string(),
          }),
        ),
        rate: z.string().optional(),
        total_click_count: z.number().optional(),
        total_display_count: z.number().optional(),
        total_num: z.number().optional(),
      }),
    }),
};

/** Input of {@link listPageKeywords}. */
export interface ListPageKeywordsRequest {
  /** Address of the page’s web version, from listPageTraffic. */
  web_url: string;
  /** Days to report: 1, 7 or 30. */
  time_span: 1 | 7 | 30;
  /** Page, counted from 1. */
  page_num: number;
  /** Words on one page of the list, at most 100. */
  page_size: number;
}

/** Result of {@link listPageKeywords}. */
export interface ListPageKeywordsResponse {
  /** The answer’s content. */
  data: {
    /** Search words with their figures. */
    detail: {
      /** Clicks. */
      click_count?: number | undefined;
      /** Displays in search results. */
      display_count?: number | undefined;
      /** The words searched for. */
      query: string;
      /** Clicks per display, a text in percent with two decimals. */
      rate?: string | undefined;
    }[];
    /** Undocumented count; the sample has 1 for two words in the list. */
    total_num?: number | undefined;
  };
}

/**
 * 页面流量关键词信息。Lists the search words that led to one page of the mini program, with clicks and displays of the last 1, 7 or 30
 * days.
 * Calls `GET /rest/2.0/smartapp/promotion/topquery/keyword`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/data/page_flow_key_words/
 */
export const listPageKeywords: BaiduPagedEndpoint<
  ListPageKeywordsRequest,
  ListPageKeywordsResponse,
  'authorizer',
  NonNullable<NonNullable<ListPageKeywordsResponse['data']>['detail']>[number],
  'page_num' | 'page_size'
> = {
  id: 'tp.search.getQueryKeyword',
  family: 'third-party-search',
  method: 'GET',
  path: '/rest/2.0/smartapp/promotion/topquery/keyword',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/search/data/page_flow_key_words/',
  paging: {
    kind: 'page',
    page: 'page_num',
    first: 1,
    limit: 'page_size',
    size: 100,
    items: (answer) => answer.data?.detail,
  },
  request: (z: Zod) =>
    z.strictObject({
      web_url: z.string(),
      time_span: z.literal([1, 7, 30]),
      page_num: z.number(),
      page_size: z.number().max(100),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        detail: z.array(
          z.looseObject({
            click_count: z.number().optional(),
            display_count: z.number().optional(),
            query: z.string(),
            rate: z.string().optional(),
          }),
        ),
        total_num: z.number().optional(),
      }),
    }),
};
