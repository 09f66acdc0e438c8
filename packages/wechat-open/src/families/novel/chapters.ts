import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type AuditInfo, auditInfo } from './parts.js';

/** Chapters. */
interface Chapter {
  /** Title of the chapter, 1 to 80 characters; blanks around it are removed. */
  chapter_title: string;
  /** Text of the chapter, 1 to 20000 characters. */
  content: string;
  /** Own id of the book or chapter, at most 255 bytes; finds duplicates. */
  original_id?: string | undefined;
  /** Place among the chapters, need not be consecutive; counts when the book orders by `seq`. */
  seq?: number | undefined;
  /** Own data, at most 128 bytes. */
  custom_info?: string | undefined;
}

const chapter = (z: Zod) =>
  z.strictObject({
    chapter_title: z.string().min(1),
    content: z.string().min(1),
    original_id: z.string().optional(),
    seq: z.number().optional(),
    custom_info: z.string().optional(),
  });

/** Input of {@link createChapters}. */
export interface CreateChaptersRequest {
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id: string;
  /** Chapters. */
  chapter_list: Chapter[];
}

/** Result of {@link createChapters}. */
export interface CreateChaptersResponse {
  /** Ids of the chapters. */
  chapter_id_list: string[];
  /** Own ids that exist already. */
  conflict_original_id_list?: string[] | undefined;
}

/**
 * 批量上传章节。Adds up to 10 chapters. One call after the other, not in parallel, and not while the book is under review. Changes the
 * version being edited: readers see it after {@link submitBookAudit} and approval.
 * Calls `POST /wxa/book/batchcreatechapter`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_batchcreatechapter.html
 */
export const createChapters: WechatEndpoint<CreateChaptersRequest, CreateChaptersResponse, 'authorizer'> = {
  id: 'batchCreateChapter',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/batchcreatechapter',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_batchcreatechapter.html',
  permissionSets: [169],
  errors: [10140001, 10140002],
  request: (z: Zod) => z.strictObject({ book_id: z.string(), chapter_list: z.array(chapter(z)).max(10) }),
  response: (z: Zod) =>
    z.looseObject({ chapter_id_list: z.array(z.string()), conflict_original_id_list: z.array(z.string()).optional() }),
};

/** Input of {@link createChapter}. */
export interface CreateChapterRequest {
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id: string;
  /** The chapter. */
  chapter: Chapter;
}

/** Result of {@link createChapter}. */
export interface CreateChapterResponse {
  /** Id of the chapter, at most 64 bytes. */
  chapter_id: string;
}

/**
 * 上传章节。Adds a chapter. One call after the other, not in parallel, and not while the book is under review. Changes the version
 * being edited: readers see it after {@link submitBookAudit} and approval.
 * Calls `POST /wxa/book/createchapter`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_createchapter.html
 */
export const createChapter: WechatEndpoint<CreateChapterRequest, CreateChapterResponse, 'authorizer'> = {
  id: 'createChapter',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/createchapter',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_createchapter.html',
  permissionSets: [169],
  errors: [10140001, 10140002],
  request: (z: Zod) => z.strictObject({ book_id: z.string(), chapter: chapter(z) }),
  response: (z: Zod) => z.looseObject({ chapter_id: z.string() }),
};

/** Input of {@link deleteChapter}. */
export interface DeleteChapterRequest {
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id: string;
  /** Chapter, from {@link createChapter} or {@link listChapters}. */
  chapter_id: string;
}

/** Result of {@link deleteChapter}. */
export type DeleteChapterResponse = NoFields;

/**
 * 删除章节。Deletes a chapter. Changes the version being edited: readers see it after {@link submitBookAudit} and approval.
 * Calls `POST /wxa/book/deletechapter`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_deletechapter.html
 */
export const deleteChapter: WechatEndpoint<DeleteChapterRequest, DeleteChapterResponse, 'authorizer'> = {
  id: 'deleteChapter',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/deletechapter',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_deletechapter.html',
  permissionSets: [169],
  errors: [10140001],
  request: (z: Zod) => z.strictObject({ book_id: z.string(), chapter_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getChapter}. */
export interface GetChapterRequest {
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id: string;
  /** Chapter, from {@link createChapter} or {@link listChapters}. */
  chapter_id: string;
  /** True for the version being edited, false (default) for the published one. */
  need_edited_data?: boolean | undefined;
}

/** Result of {@link getChapter}. */
export interface GetChapterResponse {
  /** The chapter. */
  chapter: {
    /** Chapter, from {@link createChapter} or {@link listChapters}. */
    chapter_id: string;
    /** Title of the chapter. */
    chapter_title: string;
    /** Index of the volume, -1 for none. */
    volume_index: number;
    /** Own id of the book or chapter, at most 255 bytes; finds duplicates. */
    original_id?: string | undefined;
    /** Number of words. */
    word_cnt: number;
    /** Place among the chapters, need not be consecutive; counts when the book orders by `seq`. */
    seq?: number | undefined;
    /** Own data, at most 128 bytes. */
    custom_info?: string | undefined;
    /** Review. */
    audit_info?: AuditInfo | undefined;
    /** Creation, seconds since the epoch. */
    create_time: number;
    /** Book, from {@link createBook} or {@link listBooks}. */
    book_id: string;
    /** Text of the chapter. */
    content: string;
  };
}

/**
 * 获取章节信息。A chapter with its text.
 * Calls `POST /wxa/book/getchapter`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_getchapter.html
 */
export const getChapter: WechatEndpoint<GetChapterRequest, GetChapterResponse, 'authorizer'> = {
  id: 'getChapter',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/getchapter',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_getchapter.html',
  permissionSets: [169],
  errors: [10140001],
  request: (z: Zod) =>
    z.strictObject({ book_id: z.string(), chapter_id: z.string(), need_edited_data: z.boolean().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      chapter: z.looseObject({
        chapter_id: z.string(),
        chapter_title: z.string(),
        volume_index: z.number(),
        original_id: z.string().optional(),
        word_cnt: z.number(),
        seq: z.number().optional(),
        custom_info: z.string().optional(),
        audit_info: auditInfo(z).optional(),
        create_time: z.number(),
        book_id: z.string(),
        content: z.string(),
      }),
    }),
};

/** Input of {@link listChapters}. */
export interface ListChaptersRequest {
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id: string;
  /** True for the version being edited, false (default) for the published one. */
  need_edited_data?: boolean | undefined;
  /** Only this volume. */
  volume_index?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Items to return, 10 by default. */
  limit?: number | undefined;
}

/** Result of {@link listChapters}. */
export interface ListChaptersResponse {
  /** Chapters. */
  chapter_list: {
    /** Chapter, from {@link createChapter} or {@link listChapters}. */
    chapter_id: string;
    /** Title of the chapter. */
    chapter_title: string;
    /** Index of the volume, -1 for none. */
    volume_index: number;
    /** Own id of the book or chapter, at most 255 bytes; finds duplicates. */
    original_id?: string | undefined;
    /** Number of words. */
    word_cnt: number;
    /** Place among the chapters, need not be consecutive; counts when the book orders by `seq`. */
    seq?: number | undefined;
    /** Own data, at most 128 bytes. */
    custom_info?: string | undefined;
    /** Review. */
    audit_info?: AuditInfo | undefined;
    /** Creation, seconds since the epoch. */
    create_time: number;
  }[];
  /** Number of items in all. */
  total_cnt: number;
}

/**
 * 获取章节列表。Chapters of a book, without text.
 * Calls `POST /wxa/book/listchapter`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_listchapter.html
 */
export const listChapters: WechatPagedEndpoint<
  ListChaptersRequest,
  ListChaptersResponse,
  'authorizer',
  NonNullable<ListChaptersResponse['chapter_list']>[number],
  'offset' | 'limit'
> = {
  id: 'listChapter',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/listchapter',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_listchapter.html',
  permissionSets: [169],
  errors: [10140001],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.chapter_list,
    total: (answer) => answer.total_cnt,
  },
  request: (z: Zod) =>
    z.strictObject({
      book_id: z.string(),
      need_edited_data: z.boolean().optional(),
      volume_index: z.number().optional(),
      offset: z.number().optional(),
      limit: z.number().max(100).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      chapter_list: z.array(
        z.looseObject({
          chapter_id: z.string(),
          chapter_title: z.string(),
          volume_index: z.number(),
          original_id: z.string().optional(),
          word_cnt: z.number(),
          seq: z.number().optional(),
          custom_info: z.string().optional(),
          audit_info: auditInfo(z).optional(),
          create_time: z.number(),
        }),
      ),
      total_cnt: z.number(),
    }),
};

/** Input of {@link moveChapter}. */
export interface MoveChapterRequest {
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id: string;
  /** Chapter to move. */
  chapter_id: string;
  /** Chapter to move it to. */
  target_chapter_id: string;
  /** Which side of the target, as a code. */
  operation: number;
}

/** Result of {@link moveChapter}. */
export type MoveChapterResponse = NoFields;

/**
 * 调整章节顺序。Moves a chapter next to another. For books whose chapters are ordered as they come. Changes the version being edited:
 * readers see it after {@link submitBookAudit} and approval.
 * Calls `POST /wxa/book/reorderchapter`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_reorderchapter.html
 */
export const moveChapter: WechatEndpoint<MoveChapterRequest, MoveChapterResponse, 'authorizer'> = {
  id: 'reorderChapter',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/reorderchapter',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_reorderchapter.html',
  permissionSets: [169],
  errors: [10140001],
  request: (z: Zod) =>
    z.strictObject({
      book_id: z.string(),
      chapter_id: z.string(),
      target_chapter_id: z.string(),
      operation: z.number(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link replaceChapter}. */
export interface ReplaceChapterRequest {
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id: string;
  /** Chapter, from {@link createChapter} or {@link listChapters}. */
  chapter_id: string;
  /** New title. */
  new_chapter_title: string;
  /** New text. */
  new_content: string;
}

/** Result of {@link replaceChapter}. */
export interface ReplaceChapterResponse {
  /** Id of the new chapter. */
  new_chapter_id: string;
}

/**
 * 替换章节。Puts a new text in place of a chapter, under a new id. Changes the version being edited: readers see it after
 * {@link submitBookAudit} and approval.
 * Calls `POST /wxa/book/replacechapter`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_replacechapter.html
 */
export const replaceChapter: WechatEndpoint<ReplaceChapterRequest, ReplaceChapterResponse, 'authorizer'> = {
  id: 'replaceChapter',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/replacechapter',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_replacechapter.html',
  permissionSets: [169],
  errors: [10140001, 10140002],
  request: (z: Zod) =>
    z.strictObject({
      book_id: z.string(),
      chapter_id: z.string(),
      new_chapter_title: z.string(),
      new_content: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ new_chapter_id: z.string() }),
};

/** Input of {@link updateChapterSequence}. */
export interface UpdateChapterSequenceRequest {
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id: string;
  /** Chapters with their new places. */
  chapter_seq_list: {
    /** Chapter, from {@link createChapter} or {@link listChapters}. */
    chapter_id: string;
    /** Place among the chapters, need not be consecutive; counts when the book orders by `seq`. */
    seq: number;
  }[];
}

/** Result of {@link updateChapterSequence}. */
export type UpdateChapterSequenceResponse = NoFields;

/**
 * 调整章节相对顺序。Sets the `seq` of chapters. For books that order by `seq`. Changes the version being edited: readers see it after
 * {@link submitBookAudit} and approval.
 * Calls `POST /wxa/book/updatechapterseq`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_updatechapterseq.html
 */
export const updateChapterSequence: WechatEndpoint<
  UpdateChapterSequenceRequest,
  UpdateChapterSequenceResponse,
  'authorizer'
> = {
  id: 'bookUpdateChapterSequence',
  family: 'novel',
  method: 'POST',
  path: '/wxa/book/updatechapterseq',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_updatechapterseq.html',
  permissionSets: [169],
  errors: [10140001],
  request: (z: Zod) =>
    z.strictObject({
      book_id: z.string(),
      chapter_seq_list: z.array(z.strictObject({ chapter_id: z.string(), seq: z.number() })),
    }),
  response: (z: Zod) => z.looseObject({}),
};
