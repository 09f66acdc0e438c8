import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link appPathAddPathAndKeywords}. */
export interface AppPathAddPathAndKeywordsRequest {
  path: string;
  title?: string | undefined;
  desc?: string | undefined;
  keywords: string;
}

/** Result of {@link appPathAddPathAndKeywords}. */
export type AppPathAddPathAndKeywordsResponse = NoFields;

/**
 * Tp.search-path.appPathAddPathAndKeywords.
 * Calls `POST /rest/2.0/smartapp/app/path/addPathAndKeywords`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pathandkeyword/
 */
export const appPathAddPathAndKeywords: BaiduEndpoint<
  AppPathAddPathAndKeywordsRequest,
  AppPathAddPathAndKeywordsResponse,
  'authorizer'
> = {
  id: 'tp.search-path.appPathAddPathAndKeywords',
  family: 'third-party-search-path',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/path/addPathAndKeywords',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pathandkeyword/',
  request: (z: Zod) =>
    z.strictObject({
      path: z.string(),
      title: z.string().optional(),
      desc: z.string().optional(),
      keywords: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link appPathDeletePath}. */
export interface AppPathDeletePathRequest {
  path: string;
}

/** Result of {@link appPathDeletePath}. */
export type AppPathDeletePathResponse = NoFields;

/**
 * Tp.search-path.appPathDeletePath.
 * Calls `POST /rest/2.0/smartapp/app/path/deletePath`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pathandkeyword/
 */
export const appPathDeletePath: BaiduEndpoint<AppPathDeletePathRequest, AppPathDeletePathResponse, 'authorizer'> = {
  id: 'tp.search-path.appPathDeletePath',
  family: 'third-party-search-path',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/path/deletePath',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pathandkeyword/',
  request: (z: Zod) => z.strictObject({ path: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link appPathGetPathInfo}. */
export interface AppPathGetPathInfoRequest {
  path?: string | undefined;
}

/** Result of {@link appPathGetPathInfo}. */
export interface AppPathGetPathInfoResponse {
  /** The answer’s content. */
  data:
    | {
        /** Id of the mini program, a long number. */
        app_id?: Int64 | string | undefined;
        path?: string | undefined;
        title?: string | undefined;
        desc?: string | undefined;
        audit_status?: number | undefined;
        audit_msg?: string | undefined;
        keywords?:
          | {
              keyword?: string | undefined;
              auditStatus?: number | undefined;
              auditMsg?: string | undefined;
            }[]
          | undefined;
        keyword?: string | undefined;
        auditStatus?: number | undefined;
        auditMsg?: string | undefined;
      }
    | {
        /** Id of the mini program, a long number. */
        app_id?: Int64 | string | undefined;
        path?: string | undefined;
        title?: string | undefined;
        desc?: string | undefined;
        audit_status?: number | undefined;
        audit_msg?: string | undefined;
        keywords?:
          | {
              keyword?: string | undefined;
              auditStatus?: number | undefined;
              auditMsg?: string | undefined;
            }[]
          | undefined;
        keyword?: string | undefined;
        auditStatus?: number | undefined;
        auditMsg?: string | undefined;
      }[];
}

/**
 * Tp.search-path.appPathGetPathInfo.
 * Calls `POST /rest/2.0/smartapp/app/path/getPathInfo`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pathandkeyword/
 */
export const appPathGetPathInfo: BaiduEndpoint<AppPathGetPathInfoRequest, AppPathGetPathInfoResponse, 'authorizer'> = {
  id: 'tp.search-path.appPathGetPathInfo',
  family: 'third-party-search-path',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/path/getPathInfo',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pathandkeyword/',
  request: (z: Zod) => z.strictObject({ path: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.union([
        z.looseObject({
          app_id: z.union([int64(z), z.string()]).optional(),
          path: z.string().optional(),
          title: z.string().optional(),
          desc: z.string().optional(),
          audit_status: z.number().optional(),
          audit_msg: z.string().optional(),
          keywords: z
            .array(
              z.looseObject({
                keyword: z.string().optional(),
                auditStatus: z.number().optional(),
                auditMsg: z.string().optional(),
              }),
            )
            .optional(),
          keyword: z.string().optional(),
          auditStatus: z.number().optional(),
          auditMsg: z.string().optional(),
        }),
        z.array(
          z.looseObject({
            app_id: z.union([int64(z), z.string()]).optional(),
            path: z.string().optional(),
            title: z.string().optional(),
            desc: z.string().optional(),
            audit_status: z.number().optional(),
            audit_msg: z.string().optional(),
            keywords: z
              .array(
                z.looseObject({
                  keyword: z.string().optional(),
                  auditStatus: z.number().optional(),
                  auditMsg: z.string().optional(),
                }),
              )
              .optional(),
            keyword: z.string().optional(),
            auditStatus: z.number().optional(),
            auditMsg: z.string().optional(),
          }),
        ),
      ]),
    }),
};

/** Input of {@link appPathUpdatePathAndKeywords}. */
export interface AppPathUpdatePathAndKeywordsRequest {
  old_path: string;
  new_path: string;
  title?: string | undefined;
  desc?: string | undefined;
  keywords: string;
}

/** Result of {@link appPathUpdatePathAndKeywords}. */
export type AppPathUpdatePathAndKeywordsResponse = NoFields;

/**
 * Tp.search-path.appPathUpdatePathAndKeywords.
 * Calls `POST /rest/2.0/smartapp/app/path/updatePathAndKeywords`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pathandkeyword/
 */
export const appPathUpdatePathAndKeywords: BaiduEndpoint<
  AppPathUpdatePathAndKeywordsRequest,
  AppPathUpdatePathAndKeywordsResponse,
  'authorizer'
> = {
  id: 'tp.search-path.appPathUpdatePathAndKeywords',
  family: 'third-party-search-path',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/path/updatePathAndKeywords',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pathandkeyword/',
  request: (z: Zod) =>
    z.strictObject({
      old_path: z.string(),
      new_path: z.string(),
      title: z.string().optional(),
      desc: z.string().optional(),
      keywords: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
