import type { Upload } from '@minigate/core';
import type { Zod, ZodSchema } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { upload } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** One article of a set. */
interface Article {
  /** Cover, a permanent material. */
  thumb_media_id: string;
  /** URL of the cover. */
  thumb_url: string;
  /** Title. */
  title: string;
  /** Author. */
  author: string;
  /** Summary; only single articles have one. */
  digest: string;
  /** Target of “read the original”; empty without one. */
  content_source_url: string;
  /** Text as HTML. */
  content: string;
  /** URL of the article. */
  url: string;
  /** Whether the cover shows above the text: 1 yes, 0 no. */
  show_cover_pic: number;
  /** Whether comments are open: 1 yes, 0 no. */
  need_open_comment?: number | undefined;
  /** Who may comment: 1 followers, 0 everybody. */
  only_fans_can_comment?: number | undefined;
}

const article = (z: Zod): ZodSchema<Article> =>
  z.looseObject({
    thumb_media_id: z.string(),
    thumb_url: z.string(),
    title: z.string(),
    author: z.string(),
    digest: z.string(),
    content_source_url: z.string(),
    content: z.string(),
    url: z.string(),
    show_cover_pic: z.number(),
    need_open_comment: z.number().optional(),
    only_fans_can_comment: z.number().optional(),
  });

/** Input of {@link addMaterial}. */
export interface AddMaterialRequest {
  /** Kind of file: `image`, `voice`, `video`, `thumb`. */
  type: 'image' | 'voice' | 'video' | 'thumb';
  /** The file, with a file name. */
  media: Upload;
  /** Title and introduction as JSON text `{"title","introduction"}`; needed for videos. */
  description?: string | undefined;
}

/** Result of {@link addMaterial}. */
export interface AddMaterialResponse {
  /** The new material. */
  media_id: string;
  /** URL of the picture, usable in WeChat domains only; pictures only. */
  url?: string | undefined;
}

/**
 * 上传永久素材。Stores a picture (10 MB), voice (2 MB, 60 s), video (10 MB, MP4) or thumbnail (64 KB, JPG). An account holds 100000
 * pictures and 1000 of every other kind.
 * Calls `POST /cgi-bin/material/add_material`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html#%E6%96%B0%E5%A2%9E%E5%85%B6%E4%BB%96%E7%B1%BB%E5%9E%8B%E6%B0%B8%E4%B9%85%E7%B4%A0%E6%9D%90
 */
export const addMaterial: WechatEndpoint<AddMaterialRequest, AddMaterialResponse, 'authorizer'> = {
  id: 'materialAddMaterial',
  family: 'oa-material',
  method: 'POST',
  path: '/cgi-bin/material/add_material',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html#%E6%96%B0%E5%A2%9E%E5%85%B6%E4%BB%96%E7%B1%BB%E5%9E%8B%E6%B0%B8%E4%B9%85%E7%B4%A0%E6%9D%90',
  query: ['type'],
  permissionSets: [11, 100],
  errors: [40007],
  request: (z: Zod) =>
    z.strictObject({
      type: z.literal(['image', 'voice', 'video', 'thumb']),
      media: upload(z),
      description: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ media_id: z.string(), url: z.string().optional() }),
};

/** Input of {@link listMaterials}. */
export interface ListMaterialsRequest {
  /** Kind of material: `image`, `video`, `voice`, `news`. */
  type: 'image' | 'video' | 'voice' | 'news';
  /** Materials to skip. */
  offset: number;
  /** Materials to return. */
  count: number;
}

/** Result of {@link listMaterials}. */
export interface ListMaterialsResponse {
  /** Materials of this kind in all. */
  total_count: number;
  /** Materials in this answer. */
  item_count: number;
  /** Materials. */
  item: {
    /** Material, from {@link addMaterial} or {@link listMaterials}. */
    media_id: string;
    /** File name; not for articles. */
    name?: string | undefined;
    /** URL of the file; not for articles. */
    url?: string | undefined;
    /** The articles; news only. */
    content?:
      | {
          /** The articles. */
          news_item?: Article[] | undefined;
          /** Last change, seconds since the epoch. */
          update_time: number;
          /** Creation, seconds since the epoch. */
          create_time: number;
        }
      | undefined;
    /** Last change, seconds since the epoch. */
    update_time: number;
  }[];
}

/**
 * 获取永久素材列表。Materials of one kind, also those added on the website.
 * Calls `POST /cgi-bin/material/batchget_material`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_materials_list.html
 */
export const listMaterials: WechatPagedEndpoint<
  ListMaterialsRequest,
  ListMaterialsResponse,
  'authorizer',
  NonNullable<ListMaterialsResponse['item']>[number],
  'offset' | 'count'
> = {
  id: 'materialBatchGetMaterial',
  family: 'oa-material',
  method: 'POST',
  path: '/cgi-bin/material/batchget_material',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_materials_list.html',
  permissionSets: [11, 100],
  errors: [40004, 40007],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'count',
    size: 20,
    items: (answer) => answer.item,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      type: z.literal(['image', 'video', 'voice', 'news']),
      offset: z.number().min(0),
      count: z.number().min(1).max(20),
    }),
  response: (z: Zod) =>
    z.looseObject({
      total_count: z.number(),
      item_count: z.number(),
      item: z.array(
        z.looseObject({
          media_id: z.string(),
          name: z.string().optional(),
          url: z.string().optional(),
          content: z
            .looseObject({
              news_item: z.array(article(z)).optional(),
              update_time: z.number(),
              create_time: z.number(),
            })
            .optional(),
          update_time: z.number(),
        }),
      ),
    }),
};

/** Input of {@link deleteMaterial}. */
export interface DeleteMaterialRequest {
  /** Material, from {@link addMaterial} or {@link listMaterials}. */
  media_id: string;
}

/** Result of {@link deleteMaterial}. */
export type DeleteMaterialResponse = NoFields;

/**
 * 删除永久素材。Removes a material, also one that was added on the website. Temporary media cannot be removed.
 * Calls `POST /cgi-bin/material/del_material`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Deleting_Permanent_Assets.html
 */
export const deleteMaterial: WechatEndpoint<DeleteMaterialRequest, DeleteMaterialResponse, 'authorizer'> = {
  id: 'materialDeleteMaterial',
  family: 'oa-material',
  method: 'POST',
  path: '/cgi-bin/material/del_material',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Deleting_Permanent_Assets.html',
  permissionSets: [11, 100],
  errors: [40007],
  request: (z: Zod) => z.strictObject({ media_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getMaterial}. */
export interface GetMaterialRequest {
  /** Material, from {@link addMaterial} or {@link listMaterials}. */
  media_id: string;
}

/** What the JSON text in the answer of {@link getMaterial} holds for a set of articles. */
export interface ArticleMaterial {
  /** The articles. */
  news_item: Article[];
}

/** Result of {@link getMaterial}. */
export type GetMaterialResponse = Blob;

/**
 * 获取永久素材。The file of a picture, voice or thumbnail. For articles the `Blob` holds JSON text, an {@link ArticleMaterial}; for
 * a video it holds what {@link getVideoMaterial} answers.
 * Calls `POST /cgi-bin/material/get_material`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Getting_Permanent_Assets.html
 */
export const getMaterial: WechatEndpoint<GetMaterialRequest, GetMaterialResponse, 'authorizer'> = {
  id: 'materialGetMaterial',
  family: 'oa-material',
  method: 'POST',
  path: '/cgi-bin/material/get_material',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Getting_Permanent_Assets.html',
  reply: 'binary',
  permissionSets: [11, 100],
  errors: [40007],
  request: (z: Zod) => z.strictObject({ media_id: z.string() }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link getVideoMaterial}. */
export interface GetVideoMaterialRequest {
  /** Material, from {@link addMaterial} or {@link listMaterials}. */
  media_id: string;
}

/** Result of {@link getVideoMaterial}. */
export interface GetVideoMaterialResponse {
  /** Title. */
  title: string;
  /** Introduction. */
  description: string;
  /** Link to download the video. */
  down_url: string;
}

/**
 * 获取永久素材。Title and download link of a video.
 * Calls `POST /cgi-bin/material/get_material`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Getting_Permanent_Assets.html
 */
export const getVideoMaterial: WechatEndpoint<GetVideoMaterialRequest, GetVideoMaterialResponse, 'authorizer'> = {
  id: 'materialGetMaterialAsVideo',
  family: 'oa-material',
  method: 'POST',
  path: '/cgi-bin/material/get_material',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Getting_Permanent_Assets.html',
  permissionSets: [11, 100],
  errors: [40007],
  request: (z: Zod) => z.strictObject({ media_id: z.string() }),
  response: (z: Zod) => z.looseObject({ title: z.string(), description: z.string(), down_url: z.string() }),
};

/** Input of {@link getMaterialCount}. */
export type GetMaterialCountRequest = NoFields;

/** Result of {@link getMaterialCount}. */
export interface GetMaterialCountResponse {
  /** Voices. */
  voice_count: number;
  /** Videos. */
  video_count: number;
  /** Pictures. */
  image_count: number;
  /** Articles, a set counts once. */
  news_count: number;
}

/**
 * 获取永久素材总数。How many materials of each kind the account holds, those of the website included.
 * Calls `GET /cgi-bin/material/get_materialcount`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_the_total_of_all_materials.html
 */
export const getMaterialCount: WechatEndpoint<GetMaterialCountRequest, GetMaterialCountResponse, 'authorizer'> = {
  id: 'materialGetMaterialCount',
  family: 'oa-material',
  method: 'GET',
  path: '/cgi-bin/material/get_materialcount',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_the_total_of_all_materials.html',
  permissionSets: [11, 100],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      voice_count: z.number(),
      video_count: z.number(),
      image_count: z.number(),
      news_count: z.number(),
    }),
};

/** Input of {@link addNews}. */
export interface AddNewsRequest {
  /** Articles of the set. */
  articles: {
    /** Title. */
    title: string;
    /** Cover, a permanent material. */
    thumb_media_id: string;
    /** Author. */
    author?: string | undefined;
    /** Summary of a single article; the first 64 characters of the text by default. */
    digest?: string | undefined;
    /** Whether the cover shows above the text: 1 yes, 0 no. */
    show_cover_pic: 0 | 1;
    /**
     * Text as HTML, below 20000 characters and 1 MB; scripts are removed, and pictures that were not uploaded for articles.
     */
    content: string;
    /** Target of “read the original”; empty without one. */
    content_source_url: string;
    /** Whether comments are open: 1 yes, 0 no. */
    need_open_comment?: 0 | 1 | undefined;
    /** Who may comment: 1 followers, 0 everybody. */
    only_fans_can_comment?: 0 | 1 | undefined;
  }[];
}

/** Result of {@link addNews}. */
export interface AddNewsResponse {
  /** The new material. */
  media_id: string;
}

/**
 * 新增永久图文素材。Stores a set of articles as a permanent material. Use addDraft of oaDraft instead.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /cgi-bin/material/add_news`.
 *
 * @deprecated Withdrawn by the platform on 2022-02-28 (announcement 11644831863qFQSh): answers 45106; use drafts (oa-draft).
 * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html#%E6%96%B0%E5%A2%9E%E5%85%B6%E4%BB%96%E7%B1%BB%E5%9E%8B%E6%B0%B8%E4%B9%85%E7%B4%A0%E6%9D%90
 */
export const addNews: WechatEndpoint<AddNewsRequest, AddNewsResponse, 'authorizer'> = {
  id: 'addNews',
  family: 'oa-material',
  method: 'POST',
  path: '/cgi-bin/material/add_news',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html#%E6%96%B0%E5%A2%9E%E5%85%B6%E4%BB%96%E7%B1%BB%E5%9E%8B%E6%B0%B8%E4%B9%85%E7%B4%A0%E6%9D%90',
  permissionSets: [11],
  errors: [45103],
  request: (z: Zod) =>
    z.strictObject({
      articles: z.array(
        z.strictObject({
          title: z.string(),
          thumb_media_id: z.string(),
          author: z.string().optional(),
          digest: z.string().optional(),
          show_cover_pic: z.literal([0, 1]),
          content: z.string(),
          content_source_url: z.string(),
          need_open_comment: z.literal([0, 1]).optional(),
          only_fans_can_comment: z.literal([0, 1]).optional(),
        }),
      ),
    }),
  response: (z: Zod) => z.looseObject({ media_id: z.string() }),
};

/** Input of {@link updateNews}. */
export interface UpdateNewsRequest {
  /** The set of articles to change. */
  media_id: string;
  /** Position of the article in the set, from 0. */
  index: number;
  /** The new article, all fields of it. */
  articles: {
    /** Title. */
    title: string;
    /** Cover, a permanent material. */
    thumb_media_id: string;
    /** Author. */
    author?: string | undefined;
    /** Summary of a single article; the first 64 characters of the text by default. */
    digest?: string | undefined;
    /** Whether the cover shows above the text: 1 yes, 0 no. */
    show_cover_pic: 0 | 1;
    /**
     * Text as HTML, below 20000 characters and 1 MB; scripts are removed, and pictures that were not uploaded for articles.
     */
    content: string;
    /** Target of “read the original”; empty without one. */
    content_source_url: string;
  };
}

/** Result of {@link updateNews}. */
export type UpdateNewsResponse = NoFields;

/**
 * 修改永久图文素材。Replaces one article of a permanent set. Use updateDraft of oaDraft instead.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /cgi-bin/material/update_news`.
 *
 * @deprecated Withdrawn by the platform on 2022-02-28 (announcement 11644831863qFQSh): answers 45106; use drafts (oa-draft).
 * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html#%E6%96%B0%E5%A2%9E%E5%85%B6%E4%BB%96%E7%B1%BB%E5%9E%8B%E6%B0%B8%E4%B9%85%E7%B4%A0%E6%9D%90
 */
export const updateNews: WechatEndpoint<UpdateNewsRequest, UpdateNewsResponse, 'authorizer'> = {
  id: 'updateNews',
  family: 'oa-material',
  method: 'POST',
  path: '/cgi-bin/material/update_news',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html#%E6%96%B0%E5%A2%9E%E5%85%B6%E4%BB%96%E7%B1%BB%E5%9E%8B%E6%B0%B8%E4%B9%85%E7%B4%A0%E6%9D%90',
  permissionSets: [11],
  errors: [45103],
  request: (z: Zod) =>
    z.strictObject({
      media_id: z.string(),
      index: z.number().min(0),
      articles: z.strictObject({
        title: z.string(),
        thumb_media_id: z.string(),
        author: z.string().optional(),
        digest: z.string().optional(),
        show_cover_pic: z.literal([0, 1]),
        content: z.string(),
        content_source_url: z.string(),
      }),
    }),
  response: (z: Zod) => z.looseObject({}),
};
