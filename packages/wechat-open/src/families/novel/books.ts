import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { MakeObject } from '../schemas.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';
import { type AuditInfo, auditInfo } from './parts.js';

/** Volumes. */
interface Volume {
  /** Title of the volume. */
  volume_title: string;
  /** Index of its first chapter. */
  start_index: number;
  /** Index of its last chapter. */
  end_index: number;
}

const volume = (z: Zod, object: MakeObject = z.strictObject) =>
  object({ volume_title: z.string(), start_index: z.number(), end_index: z.number() });

/** Input of {@link submitBookAudit}. */
export interface SubmitBookAuditRequest {
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id: string;
}

/** Result of {@link submitBookAudit}. */
export type SubmitBookAuditResponse = NoFields;

/**
 * 作品提审。Submits the edited version of a book for review; once approved it is published.
 * Calls `POST /wxa/book/auditbook`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_auditbook.html
 */
export const submitBookAudit: WechatEndpoint<SubmitBookAuditRequest, SubmitBookAuditResponse, 'authorizer'> = {
  id: 'auditBook',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/auditbook',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_auditbook.html',
  permissionSets: [169],
  errors: [10140001],
  request: (z: Zod) => z.strictObject({ book_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link createBook}. */
export interface CreateBookRequest {
  /** Title, 1 to 30 characters. */
  title: string;
  /** Introduction, 1 to 500 characters. */
  intro: string;
  /** Cover (jpg or png, best 600×800), media id of temporary material. */
  cover_media_id: string;
  /** Author, 1 to 100 characters. */
  author: string;
  /** First-level category, from the platform’s list. */
  first_category_id: number;
  /** Second-level category. */
  second_category_id: number;
  /** Third-level category. */
  third_category_id: number;
  /** 1 continued, 2 complete. */
  complete_status: 1 | 2;
  /** Own id of the book, at most 255 bytes; finds duplicates. */
  original_id?: string | undefined;
  /** Order of chapters: 0 as they come (default), 1 by `seq`. */
  chapter_order_method?: 0 | 1 | undefined;
  /** Own data, at most 128 bytes. */
  custom_info?: string | undefined;
  /** Subjects, at most 3 of 1 to 4 characters. */
  keyword_list?: string[] | undefined;
  /** Passage of the book for recommendations, 400 to 1000 characters. */
  awesome_paragraph?: string | undefined;
}

/** Result of {@link createBook}. */
export interface CreateBookResponse {
  /** Id of the book, at most 64 bytes. */
  book_id: string;
}

/**
 * 创建作品。Creates a book as a version to edit; readers see it after {@link submitBookAudit} and approval.
 * Calls `POST /wxa/book/createbook`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_createbook.html
 */
export const createBook: WechatEndpoint<CreateBookRequest, CreateBookResponse, 'authorizer'> = {
  id: 'createBook',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/createbook',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_createbook.html',
  permissionSets: [169],
  errors: [10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008],
  request: (z: Zod) =>
    z.strictObject({
      title: z.string().min(1),
      intro: z.string().min(1),
      cover_media_id: z.string(),
      author: z.string().min(1),
      first_category_id: z.number(),
      second_category_id: z.number(),
      third_category_id: z.number(),
      complete_status: z.literal([1, 2]),
      original_id: z.string().optional(),
      chapter_order_method: z.literal([0, 1]).optional(),
      custom_info: z.string().optional(),
      keyword_list: z.array(z.string()).max(3).optional(),
      awesome_paragraph: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ book_id: z.string() }),
};

/** Input of {@link deleteBook}. */
export interface DeleteBookRequest {
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id: string;
}

/** Result of {@link deleteBook}. */
export type DeleteBookResponse = NoFields;

/**
 * 删除作品。Deletes a book, its published version included. Not while it is under review.
 * Calls `POST /wxa/book/deletebook`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_deletebook.html
 */
export const deleteBook: WechatEndpoint<DeleteBookRequest, DeleteBookResponse, 'authorizer'> = {
  id: 'deleteBook',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/deletebook',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_deletebook.html',
  permissionSets: [169],
  errors: [10140001],
  request: (z: Zod) => z.strictObject({ book_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getBook}. */
export interface GetBookRequest {
  /** True for the version being edited, false (default) for the published one. */
  need_edited_data?: boolean | undefined;
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id?: string | undefined;
  /** Own id of the book; give this or `book_id`. */
  original_id?: string | undefined;
}

/** Result of {@link getBook}. */
export interface GetBookResponse {
  /** The book. */
  book: {
    /** Book, from {@link createBook} or {@link listBooks}. */
    book_id: string;
    /** Title. */
    title: string;
    /** Introduction. */
    intro: string;
    /** Cover. */
    cover_url: string;
    /** Author. */
    author: string;
    /** First-level category, from the platform’s list. */
    first_category_id: number;
    /** Second-level category. */
    second_category_id: number;
    /** Third-level category. */
    third_category_id: number;
    /** 1 continued, 2 complete. */
    complete_status: number;
    /** Own id of the book or chapter, at most 255 bytes; finds duplicates. */
    original_id?: string | undefined;
    /** 1 uploaded by hand, 2 by API. */
    upload_scene: number;
    /** Number of chapters. */
    chapter_cnt: number;
    /** Number of volumes. */
    volume_cnt: number;
    /** Number of words. */
    total_word_cnt: number;
    /** Order of chapters: 0 as they come (default), 1 by `seq`. */
    chapter_order_method: number;
    /** Own data, at most 128 bytes. */
    custom_info?: string | undefined;
    /** Review. */
    audit_info?: AuditInfo | undefined;
    /** Creation, seconds since the epoch. */
    create_time: number;
    /** Name of the first-level category. */
    first_category_name: string;
    /** Name of the second-level category. */
    second_category_name: string;
    /** Name of the third-level category. */
    third_category_name: string;
    /** Volumes. */
    volume_list: Volume[];
  };
}

/**
 * 获取作品信息。A book, by its id or the own one.
 * Calls `POST /wxa/book/getbook`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_getbook.html
 */
export const getBook: WechatEndpoint<GetBookRequest, GetBookResponse, 'authorizer'> = {
  id: 'getBook',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/getbook',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_getbook.html',
  permissionSets: [169],
  errors: [10140001],
  request: (z: Zod) =>
    z.strictObject({
      need_edited_data: z.boolean().optional(),
      book_id: z.string().optional(),
      original_id: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      book: z.looseObject({
        book_id: z.string(),
        title: z.string(),
        intro: z.string(),
        cover_url: z.string(),
        author: z.string(),
        first_category_id: z.number(),
        second_category_id: z.number(),
        third_category_id: z.number(),
        complete_status: z.number(),
        original_id: z.string().optional(),
        upload_scene: z.number(),
        chapter_cnt: z.number(),
        volume_cnt: z.number(),
        total_word_cnt: z.number(),
        chapter_order_method: z.number(),
        custom_info: z.string().optional(),
        audit_info: auditInfo(z).optional(),
        create_time: z.number(),
        first_category_name: z.string(),
        second_category_name: z.string(),
        third_category_name: z.string(),
        volume_list: z.array(volume(z, z.looseObject)),
      }),
    }),
};

/** Input of {@link listBooks}. */
export interface ListBooksRequest {
  /** True for the version being edited, false (default) for the published one. */
  need_edited_data?: boolean | undefined;
  /** `last_id` of the last answer, 0 at first; goes before `offset`. */
  last_id?: Int64 | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Items to return, 100 by default. */
  limit?: number | undefined;
}

/** Result of {@link listBooks}. */
export interface ListBooksResponse {
  /** Books. */
  book_list: {
    /** Book, from {@link createBook} or {@link listBooks}. */
    book_id: string;
    /** Title. */
    title: string;
    /** Introduction. */
    intro: string;
    /** Cover. */
    cover_url: string;
    /** Author. */
    author: string;
    /** First-level category, from the platform’s list. */
    first_category_id: number;
    /** Second-level category. */
    second_category_id: number;
    /** Third-level category. */
    third_category_id: number;
    /** 1 continued, 2 complete. */
    complete_status: number;
    /** Own id of the book or chapter, at most 255 bytes; finds duplicates. */
    original_id?: string | undefined;
    /** 1 uploaded by hand, 2 by API. */
    upload_scene: number;
    /** Number of chapters. */
    chapter_cnt: number;
    /** Number of volumes. */
    volume_cnt: number;
    /** Number of words. */
    total_word_cnt: number;
    /** Order of chapters: 0 as they come (default), 1 by `seq`. */
    chapter_order_method: number;
    /** Own data, at most 128 bytes. */
    custom_info?: string | undefined;
    /** Review. */
    audit_info?: AuditInfo | undefined;
    /** Creation, seconds since the epoch. */
    create_time: number;
  }[];
  /** Number of items in all. */
  total_cnt: number;
  /** Where the next page begins; only when `last_id` was given and there were books. */
  last_id?: Int64 | undefined;
}

/**
 * 获取作品列表。Books of the account. The published list has approved books only. Above 100,000 books page with `last_id`, from 0.
 * Calls `POST /wxa/book/listbook`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_listbook.html
 */
export const listBooks: WechatPagedEndpoint<
  ListBooksRequest,
  ListBooksResponse,
  'authorizer',
  NonNullable<ListBooksResponse['book_list']>[number],
  'offset' | 'limit'
> = {
  id: 'listBook',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/listbook',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_listbook.html',
  permissionSets: [169],
  errors: [10140001],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.book_list,
    total: (answer) => answer.total_cnt,
  },
  request: (z: Zod) =>
    z.strictObject({
      need_edited_data: z.boolean().optional(),
      last_id: int64(z).optional(),
      offset: z.number().optional(),
      limit: z.number().min(1).max(100).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      book_list: z.array(
        z.looseObject({
          book_id: z.string(),
          title: z.string(),
          intro: z.string(),
          cover_url: z.string(),
          author: z.string(),
          first_category_id: z.number(),
          second_category_id: z.number(),
          third_category_id: z.number(),
          complete_status: z.number(),
          original_id: z.string().optional(),
          upload_scene: z.number(),
          chapter_cnt: z.number(),
          volume_cnt: z.number(),
          total_word_cnt: z.number(),
          chapter_order_method: z.number(),
          custom_info: z.string().optional(),
          audit_info: auditInfo(z).optional(),
          create_time: z.number(),
        }),
      ),
      total_cnt: z.number(),
      last_id: int64(z).optional(),
    }),
};

/** Input of {@link updateBook}. */
export interface UpdateBookRequest {
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id: string;
  /** Title, 1 to 30 characters. */
  title?: string | undefined;
  /** Introduction, 1 to 500 characters. */
  intro?: string | undefined;
  /** Cover (jpg or png, best 600×800), media id of temporary material. */
  cover_media_id?: string | undefined;
  /** Author, 1 to 100 characters. */
  author?: string | undefined;
  /** First-level category, from the platform’s list. */
  first_category_id?: number | undefined;
  /** Second-level category. */
  second_category_id?: number | undefined;
  /** Third-level category. */
  third_category_id?: number | undefined;
  /** 1 continued, 2 complete. */
  complete_status?: 1 | 2 | undefined;
  /** Own id of the book or chapter, at most 255 bytes; finds duplicates. */
  original_id?: string | undefined;
  /** All chapters in their new order; books ordered as chapters come only. */
  chapter_id_list?: string[] | undefined;
  /** True to set `volume_list`. */
  need_volume?: boolean | undefined;
  /** Volumes. */
  volume_list?: Volume[] | undefined;
  /** Order of chapters: 0 as they come (default), 1 by `seq`. */
  chapter_order_method?: 0 | 1 | undefined;
  /** Own data, at most 128 bytes. */
  custom_info?: string | undefined;
  /** True to set `keyword_list`. */
  update_keyword?: boolean | undefined;
  /** Subjects, at most 3 of 1 to 4 characters. */
  keyword_list?: string[] | undefined;
  /** Passage of the book for recommendations, 400 to 1000 characters. */
  awesome_paragraph?: string | undefined;
}

/** Result of {@link updateBook}. */
export type UpdateBookResponse = NoFields;

/**
 * 编辑作品。Changes information, chapter order or volumes. Changes the version being edited: readers see it after
 * {@link submitBookAudit} and approval.
 * Calls `POST /wxa/book/updatebook`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_updatebook.html
 */
export const updateBook: WechatEndpoint<UpdateBookRequest, UpdateBookResponse, 'authorizer'> = {
  id: 'updateBook',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/updatebook',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_updatebook.html',
  permissionSets: [169],
  errors: [10140001, 10140002, 10140003, 10140004, 10140005, 10140006, 10140007, 10140008, 10140010],
  request: (z: Zod) =>
    z.strictObject({
      book_id: z.string(),
      title: z.string().min(1).optional(),
      intro: z.string().min(1).optional(),
      cover_media_id: z.string().optional(),
      author: z.string().min(1).optional(),
      first_category_id: z.number().optional(),
      second_category_id: z.number().optional(),
      third_category_id: z.number().optional(),
      complete_status: z.literal([1, 2]).optional(),
      original_id: z.string().optional(),
      chapter_id_list: z.array(z.string()).optional(),
      need_volume: z.boolean().optional(),
      volume_list: z.array(volume(z)).optional(),
      chapter_order_method: z.literal([0, 1]).optional(),
      custom_info: z.string().optional(),
      update_keyword: z.boolean().optional(),
      keyword_list: z.array(z.string()).max(3).optional(),
      awesome_paragraph: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
