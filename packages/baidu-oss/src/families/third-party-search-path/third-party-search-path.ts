import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link addPath}. */
export interface AddPathRequest {
  /** Path of the page, starts with `/`. */
  path: string;
  /** Title of the card, 4 to 12 characters; a core page uses the mini program’s name instead. */
  title?: string | undefined;
  /** Description on the card, 1 to 56 characters; a core page uses the mini program’s description instead. */
  desc?: string | undefined;
  /** Keywords, 1 to 10, separated by commas; each 4 to 20 characters, Chinese or English without signs and blanks. */
  keywords: string;
}

/** Result of {@link addPath}. */
export type AddPathResponse = NoFields;

/**
 * 添加核心页面与关键词。Adds a core page with the keywords under which search shows it. A mini program may have 10 core pages; page and
 * keywords are reviewed and the result comes as an event. The page needs a lasting entry on the home page, and a keyword may
 * serve one page only.
 * Calls `POST /rest/2.0/smartapp/app/path/addPathAndKeywords`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pathandkeyword/
 */
export const addPath: BaiduEndpoint<AddPathRequest, AddPathResponse, 'authorizer'> = {
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

/** Input of {@link deletePath}. */
export interface DeletePathRequest {
  /** Path of the core page, starts with `/`. */
  path: string;
}

/** Result of {@link deletePath}. */
export type DeletePathResponse = NoFields;

/**
 * 删除核心页面与关键字。Deletes a core page and all its keywords.
 * Calls `POST /rest/2.0/smartapp/app/path/deletePath`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pathandkeyword/
 */
export const deletePath: BaiduEndpoint<DeletePathRequest, DeletePathResponse, 'authorizer'> = {
  id: 'tp.search-path.appPathDeletePath',
  family: 'third-party-search-path',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/path/deletePath',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/pathandkeyword/',
  request: (z: Zod) => z.strictObject({ path: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getPaths}. */
export interface GetPathsRequest {
  /** Path of one core page; leave out for all. */
  path?: string | undefined;
}

/** Result of {@link getPaths}. */
export interface GetPathsResponse {
  /** Core pages. */
  data: {
    /** Id of the mini program, a long number. */
    app_id?: Int64 | string | undefined;
    /** Path of the core page. */
    path: string;
    /** Title of the card. */
    title?: string | undefined;
    /** Description on the card. */
    desc?: string | undefined;
    /**
     * Review of the page: 0 machine review refused, 1 machine review passed, 2 human review passed, 3 human review refused, 4 to be
     * reviewed, 5 waits for machine review.
     */
    audit_status: number;
    /** Message of the review, may be empty. */
    audit_msg?: string | undefined;
    /** Keywords of the page. */
    keywords?:
      | {
          /** The keyword. */
          keyword: string;
          /**
           * Review of the keyword: 0 machine review refused, 1 machine review passed, 2 human review passed, 3 human review refused, 4 to
           * be reviewed, 5 waits for machine review.
           */
          auditStatus: number;
          /** Message of the review, may be empty. */
          auditMsg?: string | undefined;
        }[]
      | undefined;
  }[];
}

/**
 * 获取核心页面与关键字信息。Gives core pages with their keywords and review states, all of them or the one of a path.
 * Calls `POST /rest/2.0/smartapp/app/path/getPathInfo`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pathandkeyword/
 */
export const getPaths: BaiduEndpoint<GetPathsRequest, GetPathsResponse, 'authorizer'> = {
  id: 'tp.search-path.appPathGetPathInfo',
  family: 'third-party-search-path',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/path/getPathInfo',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pathandkeyword/',
  request: (z: Zod) => z.strictObject({ path: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          app_id: z.union([int64(z), z.string()]).optional(),
          path: z.string(),
          title: z.string().optional(),
          desc: z.string().optional(),
          audit_status: z.number(),
          audit_msg: z.string().optional(),
          keywords: z
            .array(z.looseObject({ keyword: z.string(), auditStatus: z.number(), auditMsg: z.string().optional() }))
            .optional(),
        }),
      ),
    }),
};

/** Input of {@link updatePath}. */
export interface UpdatePathRequest {
  /** Present path of the core page, starts with `/`. */
  old_path: string;
  /** Path that it shall have, starts with `/`. */
  new_path: string;
  /** Title of the card, 4 to 12 characters; a core page uses the mini program’s name instead. */
  title?: string | undefined;
  /** Description on the card, 1 to 56 characters; a core page uses the mini program’s description instead. */
  desc?: string | undefined;
  /** Keywords, 1 to 10, separated by commas; each 4 to 20 characters, Chinese or English without signs and blanks. */
  keywords: string;
}

/** Result of {@link updatePath}. */
export type UpdatePathResponse = NoFields;

/**
 * 更新核心页面与关键字。Changes a core page and its keywords; give the old path again as the new one to keep it.
 * Calls `POST /rest/2.0/smartapp/app/path/updatePathAndKeywords`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pathandkeyword/
 */
export const updatePath: BaiduEndpoint<UpdatePathRequest, UpdatePathResponse, 'authorizer'> = {
  id: 'tp.search-path.appPathUpdatePathAndKeywords',
  family: 'third-party-search-path',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/path/updatePathAndKeywords',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
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
