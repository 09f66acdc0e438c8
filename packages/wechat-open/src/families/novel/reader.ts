import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { MakeObject } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Preview settings. */
interface Setting {
  /** Book, from {@link createBook} or {@link listBooks}. */
  book_id: string;
  /** Words that can be read of any chapter. */
  default_words: number;
  /** Chapters that differ. */
  chapter_setting?:
    | {
        /** Index of the chapter. */
        chapter_index: number;
        /** Words that can be read of it. */
        words?: number | undefined;
      }[]
    | undefined;
}

const setting = (z: Zod, object: MakeObject = z.strictObject) =>
  object({
    book_id: z.string(),
    default_words: z.number(),
    chapter_setting: z.array(object({ chapter_index: z.number(), words: z.number().optional() })).optional(),
  });

/** Input of {@link getPreviewSettings}. */
export interface GetPreviewSettingsRequest {
  /** Book. */
  book_id: string;
}

/** Result of {@link getPreviewSettings}. */
export interface GetPreviewSettingsResponse {
  /** Preview settings. */
  setting: Setting;
}

/**
 * 预览设置获取。How much of each chapter can be read as a preview.
 * Calls `POST /wxa/business/novelreader/getpreviewsetting`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/preview/api_getpreviewsetting.html
 */
export const getPreviewSettings: WechatEndpoint<GetPreviewSettingsRequest, GetPreviewSettingsResponse, 'authorizer'> = {
  id: 'novelReaderGetPreviewSettings',
  family: 'novel',
  method: 'POST',
  path: '/wxa/business/novelreader/getpreviewsetting',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/preview/api_getpreviewsetting.html',
  permissionSets: [169],
  errors: [10140001],
  request: (z: Zod) => z.strictObject({ book_id: z.string() }),
  response: (z: Zod) => z.looseObject({ setting: setting(z, z.looseObject) }),
};

/** Input of {@link setPreviewSettings}. */
export interface SetPreviewSettingsRequest {
  /** Preview settings. */
  setting: Setting;
}

/** Result of {@link setPreviewSettings}. */
export type SetPreviewSettingsResponse = NoFields;

/**
 * 预览设置修改。Sets how much of each chapter can be read as a preview.
 * Calls `POST /wxa/business/novelreader/setpreviewsetting`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/preview/api_setpreviewsetting.html
 */
export const setPreviewSettings: WechatEndpoint<SetPreviewSettingsRequest, SetPreviewSettingsResponse, 'authorizer'> = {
  id: 'novelReaderSetPreviewSettings',
  family: 'novel',
  method: 'POST',
  path: '/wxa/business/novelreader/setpreviewsetting',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/preview/api_setpreviewsetting.html',
  permissionSets: [169],
  errors: [10140001],
  request: (z: Zod) => z.strictObject({ setting: setting(z) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setRecommendedBooks}. */
export interface SetRecommendedBooksRequest {
  /** 1 Android (paid books), 2 iOS (free books). */
  recmd_type: 1 | 2;
  /** All books to recommend. */
  book_id_list: string[];
}

/** Result of {@link setRecommendedBooks}. */
export type SetRecommendedBooksResponse = NoFields;

/**
 * 读后推荐。Sets the books the reader recommends, all at once per kind; an empty list clears them. The account must have the right
 * to each.
 * Calls `POST /wxa/business/novelreader/setrecmdnovel`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/other/api_novelreadersetrecmdnovel.html
 */
export const setRecommendedBooks: WechatEndpoint<
  SetRecommendedBooksRequest,
  SetRecommendedBooksResponse,
  'authorizer'
> = {
  id: 'novelReaderSetRecommendNovel',
  family: 'novel',
  method: 'POST',
  path: '/wxa/business/novelreader/setrecmdnovel',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/other/api_novelreadersetrecmdnovel.html',
  permissionSets: [169],
  errors: [10140001],
  request: (z: Zod) => z.strictObject({ recmd_type: z.literal([1, 2]), book_id_list: z.array(z.string()).max(300) }),
  response: (z: Zod) => z.looseObject({}),
};
