import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Rights by account. */
interface AppidResult {
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id?: string | undefined;
  /** Mini program that grants the right. */
  grantor_appid?: string | undefined;
  /** Mini program that receives the right. */
  grantee_appid?: string | undefined;
  /** End of the right, seconds since the epoch; for ever when left out. */
  expire_time?: number | undefined;
  /** Number of rights. */
  sum?: number | undefined;
}

const appidResult = (z: Zod) =>
  z.looseObject({
    book_id: z.string().optional(),
    grantor_appid: z.string().optional(),
    grantee_appid: z.string().optional(),
    expire_time: z.number().optional(),
    sum: z.number().optional(),
  });

/** Input of {@link addBookAuthorizations}. */
export interface AddBookAuthorizationsRequest {
  /** Rights to give. */
  books: {
    /** Book, from {@link createBook} or {@link listBooks}. */
    book_id: string;
    /** Mini program that receives the right. */
    grantee_appid: string;
    /** End of the right, seconds since the epoch; for ever when left out. */
    expire_time?: number | undefined;
  }[];
}

/** Result of {@link addBookAuthorizations}. */
export interface AddBookAuthorizationsResponse {
  /** Outcomes, in the order of the request. */
  results: {
    /** 0 done, else error number. */
    errcode: number;
  }[];
}

/**
 * 新增账号-小说授权。Lets other mini programs use certain books, up to 20 rights per call and 1,000,000 calls a day. Outcomes are told
 * one by one.
 * Calls `POST /wxa/book/addbookauth`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_addbookauth.html
 */
export const addBookAuthorizations: WechatEndpoint<
  AddBookAuthorizationsRequest,
  AddBookAuthorizationsResponse,
  'authorizer'
> = {
  id: 'addBookAuth',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/addbookauth',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_addbookauth.html',
  permissionSets: [169],
  errors: [10140001],
  request: (z: Zod) =>
    z.strictObject({
      books: z
        .array(z.strictObject({ book_id: z.string(), grantee_appid: z.string(), expire_time: z.number().optional() }))
        .max(20),
    }),
  response: (z: Zod) => z.looseObject({ results: z.array(z.looseObject({ errcode: z.number() })) }),
};

/** Input of {@link addAppAuthorizations}. */
export interface AddAppAuthorizationsRequest {
  /** Rights to give. */
  infos?:
    | {
        /** Mini program that receives the right. */
        grantee_appid?: string | undefined;
        /** End of the right, seconds since the epoch; for ever when left out. */
        expire_time?: number | undefined;
      }[]
    | undefined;
}

/** Result of {@link addAppAuthorizations}. */
export interface AddAppAuthorizationsResponse {
  /** Outcomes, in the order of the request. */
  results?:
    | {
        /** 0 done, else error number. */
        errcode?: number | undefined;
        /** Error message. */
        errmsg?: string | undefined;
      }[]
    | undefined;
}

/**
 * 新增账号-账号授权。Lets other mini programs use all books of this account, up to 20 rights per call. Outcomes are told one by one.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxa/book/addbookauthbyappid`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_addbookauthbyappid.html
 */
export const addAppAuthorizations: WechatEndpoint<
  AddAppAuthorizationsRequest,
  AddAppAuthorizationsResponse,
  'authorizer'
> = {
  id: 'addBookAuthByAppid',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/addbookauthbyappid',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_addbookauthbyappid.html',
  permissionSets: [169],
  errors: [10140001],
  request: (z: Zod) =>
    z.strictObject({
      infos: z
        .array(z.strictObject({ grantee_appid: z.string().optional(), expire_time: z.number().optional() }))
        .max(20)
        .optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      results: z.array(z.looseObject({ errcode: z.number().optional(), errmsg: z.string().optional() })).optional(),
    }),
};

/** Input of {@link deleteBookAuthorization}. */
export interface DeleteBookAuthorizationRequest {
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id: string;
  /** Mini program that receives the right. */
  grantee_appid: string;
}

/** Result of {@link deleteBookAuthorization}. */
export type DeleteBookAuthorizationResponse = NoFields;

/**
 * 删除指定的授权关系。Ends the right of a mini program to a book. 10,000 calls a day.
 * Calls `POST /wxa/book/delbookauth`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_delbookauth.html
 */
export const deleteBookAuthorization: WechatEndpoint<
  DeleteBookAuthorizationRequest,
  DeleteBookAuthorizationResponse,
  'authorizer'
> = {
  id: 'bookDeleteBookAuth',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/delbookauth',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_delbookauth.html',
  permissionSets: [169],
  errors: [10140001],
  request: (z: Zod) => z.strictObject({ book_id: z.string(), grantee_appid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteAppAuthorization}. */
export interface DeleteAppAuthorizationRequest {
  /** Mini program that receives the right. */
  grantee_appid?: string | undefined;
}

/** Result of {@link deleteAppAuthorization}. */
export type DeleteAppAuthorizationResponse = NoFields;

/**
 * 删除指定的账号授权关系。Ends the right of a mini program to all books of this account.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxa/book/delbookauthbyappid`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_delbookauthbyappid.html
 */
export const deleteAppAuthorization: WechatEndpoint<
  DeleteAppAuthorizationRequest,
  DeleteAppAuthorizationResponse,
  'authorizer'
> = {
  id: 'delBookAuthByAppid',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/delbookauthbyappid',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_delbookauthbyappid.html',
  permissionSets: [169],
  errors: [10140001],
  request: (z: Zod) => z.strictObject({ grantee_appid: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listBookAuthorizations}. */
export interface ListBookAuthorizationsRequest {
  /** Only this book. */
  book_id?: string | undefined;
  /** True to be told the number of rights too. */
  is_sum?: boolean | undefined;
  /** 0 given (default), 1 received. */
  type?: 0 | 1 | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Items to return. */
  count?: number | undefined;
}

/** Result of {@link listBookAuthorizations}. */
export interface ListBookAuthorizationsResponse {
  /** Rights. */
  results: {
    /** Book, from {@link createBook} or {@link listBooks}. */
    book_id: string;
    /** Mini program that grants the right. */
    grantor_appid: string;
    /** Mini program that receives the right. */
    grantee_appid: string;
    /** End of the right, seconds since the epoch; for ever when left out. */
    expire_time?: number | undefined;
  }[];
  /** Number of rights; with `is_sum`. */
  sum?: number | undefined;
}

/**
 * 查看主授权关系列表-查看被授权关系列表。Rights to certain books, given or received. 10,000 calls a day.
 * Calls `POST /wxa/book/querybookauth`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_querybookauth.html
 */
export const listBookAuthorizations: WechatPagedEndpoint<
  ListBookAuthorizationsRequest,
  ListBookAuthorizationsResponse,
  'authorizer',
  NonNullable<ListBookAuthorizationsResponse['results']>[number],
  'offset' | 'count'
> = {
  id: 'queryBookAuth',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/querybookauth',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_querybookauth.html',
  permissionSets: [169],
  errors: [10140001],
  paging: { kind: 'offset', offset: 'offset', limit: 'count', size: 100, items: (answer) => answer.results },
  request: (z: Zod) =>
    z.strictObject({
      book_id: z.string().optional(),
      is_sum: z.boolean().optional(),
      type: z.literal([0, 1]).optional(),
      offset: z.number().optional(),
      count: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      results: z.array(
        z.looseObject({
          book_id: z.string(),
          grantor_appid: z.string(),
          grantee_appid: z.string(),
          expire_time: z.number().optional(),
        }),
      ),
      sum: z.number().optional(),
    }),
};

/** Input of {@link listAppAuthorizations}. */
export interface ListAppAuthorizationsRequest {
  /** 0 given (default), 1 received. */
  type?: 0 | 1 | undefined;
  /** Items to return. */
  count?: number | undefined;
  /** `next_cursor` of the last answer; empty at first. */
  cursor?: string | undefined;
  /** Only books that this mini program lets the account use. */
  grantor_appid?: string | undefined;
  /** Only rights to these books. */
  book_ids?: string[] | undefined;
}

/** Result of {@link listAppAuthorizations}. */
export interface ListAppAuthorizationsResponse {
  /** Rights by account. */
  appid_results?: AppidResult[] | undefined;
  /** Rights by book, when asked by grantor or book. */
  book_results?: AppidResult[] | undefined;
  /** Where the next page begins. */
  next_cursor?: string | undefined;
}

/**
 * 查看账号主授权关系列表。Rights to all books of an account, given or received; books of one grantor; or the rights to certain books. Given
 * rights can be asked 50,000 times a day, received ones 10,000.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxa/book/querybookauthv2`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_querybookauthv2.html
 */
export const listAppAuthorizations: WechatPagedEndpoint<
  ListAppAuthorizationsRequest,
  ListAppAuthorizationsResponse,
  'authorizer',
  AppidResult,
  'cursor' | 'count'
> = {
  id: 'queryBookAuthV2',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/querybookauthv2',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_querybookauthv2.html',
  permissionSets: [169],
  errors: [10140001],
  paging: {
    kind: 'cursor',
    cursor: 'cursor',
    limit: 'count',
    size: 100,
    items: (answer) => answer.appid_results,
    next: (answer) => answer.next_cursor,
  },
  request: (z: Zod) =>
    z.strictObject({
      type: z.literal([0, 1]).optional(),
      count: z.number().max(100).optional(),
      cursor: z.string().optional(),
      grantor_appid: z.string().optional(),
      book_ids: z.array(z.string()).max(30).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      appid_results: z.array(appidResult(z)).optional(),
      book_results: z.array(appidResult(z)).optional(),
      next_cursor: z.string().optional(),
    }),
};
