import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Articles. */
interface Article {
  /** Kind of article: news (default), newspic a picture message. */
  article_type?: string | undefined;
  /** Title, at most 32 characters by the page. */
  title: string;
  /** Author, at most 16 characters by the page. */
  author?: string | undefined;
  /** Summary of a single article, by the page at most 120 characters; the first 54 of the text by default. */
  digest?: string | undefined;
  /** Text as HTML, below 20000 characters and 1 MB, pictures from uploadArticleImage only; plain text for newspic. */
  content: string;
  /** Target of “read the original”, at most 1 KB. */
  content_source_url?: string | undefined;
  /** Cover, a permanent material; needed for news. */
  thumb_media_id?: string | undefined;
  /** Whether the cover shows above the text: 1 yes, 0 no; no longer documented. */
  show_cover_pic?: 0 | 1 | undefined;
  /** Whether comments are open: 1 yes, 0 no. */
  need_open_comment?: 0 | 1 | undefined;
  /** Who may comment: 1 followers, 0 everybody. */
  only_fans_can_comment?: 0 | 1 | undefined;
  /** Crop of the cover to 2.35:1 as `X1_Y1_X2_Y2`, shares of the sides. */
  pic_crop_235_1?: string | undefined;
  /** Crop of the cover to 1:1 as `X1_Y1_X2_Y2`, shares of the sides. */
  pic_crop_1_1?: string | undefined;
  /** Pictures; needed for newspic. */
  image_info?:
    | {
        /** At most 20 pictures; the first is the cover. */
        image_list: {
          /** Picture, a permanent material. */
          image_media_id: string;
        }[];
      }
    | undefined;
  /** How the cover is cropped. */
  cover_info?:
    | {
        /** One crop for each ratio. */
        crop_percent_list: {
          /** Ratio: 2.35_1, 1_1, for newspic also 16_9. */
          ratio: string;
          /** Left, 0 to 1. */
          x1: string;
          /** Top, 0 to 1. */
          y1: string;
          /** Right, 0 to 1. */
          x2: string;
          /** Bottom, 0 to 1. */
          y2: string;
        }[];
      }
    | undefined;
  /** Products shown with the article. */
  product_info?:
    | {
        /** Product below the text. */
        footer_product_info?:
          | {
              /** Key of the product. */
              product_key?: string | undefined;
            }
          | undefined;
      }
    | undefined;
}

const article = (z: Zod) =>
  z.strictObject({
    article_type: z.string().optional(),
    title: z.string(),
    author: z.string().optional(),
    digest: z.string().optional(),
    content: z.string(),
    content_source_url: z.string().optional(),
    thumb_media_id: z.string().optional(),
    show_cover_pic: z.literal([0, 1]).optional(),
    need_open_comment: z.literal([0, 1]).optional(),
    only_fans_can_comment: z.literal([0, 1]).optional(),
    pic_crop_235_1: z.string().optional(),
    pic_crop_1_1: z.string().optional(),
    image_info: z.strictObject({ image_list: z.array(z.strictObject({ image_media_id: z.string() })) }).optional(),
    cover_info: z
      .strictObject({
        crop_percent_list: z.array(
          z.strictObject({ ratio: z.string(), x1: z.string(), y1: z.string(), x2: z.string(), y2: z.string() }),
        ),
      })
      .optional(),
    product_info: z
      .strictObject({ footer_product_info: z.strictObject({ product_key: z.string().optional() }).optional() })
      .optional(),
  });

/** Input of {@link addDraft}. */
export interface AddDraftRequest {
  /** Articles. */
  articles: Article[];
}

/** Result of {@link addDraft}. */
export interface AddDraftResponse {
  /** The new draft. */
  media_id: string;
}

/**
 * 新建草稿。Stores a draft of one or more articles. It leaves the box once it is published or sent.
 * Calls `POST /cgi-bin/draft/add`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html
 */
export const addDraft: WechatEndpoint<AddDraftRequest, AddDraftResponse, 'authorizer'> = {
  id: 'draftAdd',
  family: 'oa-draft',
  method: 'POST',
  path: '/cgi-bin/draft/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html',
  permissionSets: [11, 100],
  errors: [53404, 53405, 53406],
  request: (z: Zod) => z.strictObject({ articles: z.array(article(z)) }),
  response: (z: Zod) => z.looseObject({ media_id: z.string() }),
};

/** Input of {@link listDrafts}. */
export interface ListDraftsRequest {
  /** Drafts to skip. */
  offset: number;
  /** Drafts to return. */
  count: number;
  /** 1 leaves out the texts, 0 (default) has them. */
  no_content?: 0 | 1 | undefined;
}

/** Result of {@link listDrafts}. */
export interface ListDraftsResponse {
  /** Drafts. */
  item: {
    /** Draft, from {@link addDraft} or {@link listDrafts}. */
    media_id: string;
    /** The draft. */
    content?:
      | {
          /** Its articles. */
          news_item: {
            /** Cover, a permanent material. */
            thumb_media_id: string;
            /** Title, by the page at most 32 characters. */
            title: string;
            /** Author, by the page at most 16 characters. */
            author: string;
            /** Summary; only single articles have one. */
            digest: string;
            /** Target of “read the original”; empty without one. */
            content_source_url: string;
            /** Text as HTML; left out with `no_content`. */
            content?: string | undefined;
            /** Temporary link to the draft. */
            url: string;
            /** Whether the cover shows above the text: 1 yes, 0 no. */
            show_cover_pic: number;
            /** Whether comments are open: 1 yes, 0 no. */
            need_open_comment?: number | undefined;
            /** Who may comment: 1 followers, 0 everybody. */
            only_fans_can_comment?: number | undefined;
          }[];
        }
      | undefined;
    /** Last change, seconds since the epoch. */
    update_time: number;
  }[];
  /** Drafts in this answer. */
  item_count: number;
  /** Drafts in all. */
  total_count: number;
}

/**
 * 获取草稿列表。Drafts of the account.
 * Calls `POST /cgi-bin/draft/batchget`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Get_draft_list.html
 */
export const listDrafts: WechatPagedEndpoint<
  ListDraftsRequest,
  ListDraftsResponse,
  'authorizer',
  NonNullable<ListDraftsResponse['item']>[number],
  'offset' | 'count'
> = {
  id: 'draftBatchGet',
  family: 'oa-draft',
  method: 'POST',
  path: '/cgi-bin/draft/batchget',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Get_draft_list.html',
  permissionSets: [11, 100],
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
      offset: z.number().min(0),
      count: z.number().min(1).max(20),
      no_content: z.literal([0, 1]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      item: z.array(
        z.looseObject({
          media_id: z.string(),
          content: z
            .looseObject({
              news_item: z.array(
                z.looseObject({
                  thumb_media_id: z.string(),
                  title: z.string(),
                  author: z.string(),
                  digest: z.string(),
                  content_source_url: z.string(),
                  content: z.string().optional(),
                  url: z.string(),
                  show_cover_pic: z.number(),
                  need_open_comment: z.number().optional(),
                  only_fans_can_comment: z.number().optional(),
                }),
              ),
            })
            .optional(),
          update_time: z.number(),
        }),
      ),
      item_count: z.number(),
      total_count: z.number(),
    }),
};

/** Input of {@link getDraftCount}. */
export type GetDraftCountRequest = NoFields;

/** Result of {@link getDraftCount}. */
export interface GetDraftCountResponse {
  /** Drafts in all. */
  total_count: number;
}

/**
 * 获取草稿总数。Number of drafts.
 * Calls `GET /cgi-bin/draft/count`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Count_drafts.html
 */
export const getDraftCount: WechatEndpoint<GetDraftCountRequest, GetDraftCountResponse, 'authorizer'> = {
  id: 'draftCount',
  family: 'oa-draft',
  method: 'GET',
  path: '/cgi-bin/draft/count',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Count_drafts.html',
  permissionSets: [11, 100],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ total_count: z.number() }),
};

/** Input of {@link deleteDraft}. */
export interface DeleteDraftRequest {
  /** Draft, from {@link addDraft} or {@link listDrafts}. */
  media_id: string;
}

/** Result of {@link deleteDraft}. */
export type DeleteDraftResponse = NoFields;

/**
 * 删除草稿。Removes a draft for good.
 * Calls `POST /cgi-bin/draft/delete`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Delete_draft.html
 */
export const deleteDraft: WechatEndpoint<DeleteDraftRequest, DeleteDraftResponse, 'authorizer'> = {
  id: 'draftDelete',
  family: 'oa-draft',
  method: 'POST',
  path: '/cgi-bin/draft/delete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Delete_draft.html',
  permissionSets: [11, 100],
  errors: [40007],
  request: (z: Zod) => z.strictObject({ media_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getDraft}. */
export interface GetDraftRequest {
  /** Draft, from {@link addDraft} or {@link listDrafts}. */
  media_id: string;
}

/** Result of {@link getDraft}. */
export interface GetDraftResponse {
  /** Its articles. */
  news_item: {
    /** Cover, a permanent material. */
    thumb_media_id: string;
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
    /** Temporary link to the draft. */
    url: string;
    /** Whether the cover shows above the text: 1 yes, 0 no. */
    show_cover_pic: number;
    /** Whether comments are open: 1 yes, 0 no. */
    need_open_comment?: number | undefined;
    /** Who may comment: 1 followers, 0 everybody. */
    only_fans_can_comment?: number | undefined;
  }[];
}

/**
 * 获取草稿详情。Articles of a draft.
 * Calls `POST /cgi-bin/draft/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html
 */
export const getDraft: WechatEndpoint<GetDraftRequest, GetDraftResponse, 'authorizer'> = {
  id: 'draftGet',
  family: 'oa-draft',
  method: 'POST',
  path: '/cgi-bin/draft/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html',
  permissionSets: [11, 100],
  errors: [40007],
  request: (z: Zod) => z.strictObject({ media_id: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      news_item: z.array(
        z.looseObject({
          thumb_media_id: z.string(),
          title: z.string(),
          author: z.string(),
          digest: z.string(),
          content_source_url: z.string(),
          content: z.string(),
          url: z.string(),
          show_cover_pic: z.number(),
          need_open_comment: z.number().optional(),
          only_fans_can_comment: z.number().optional(),
        }),
      ),
    }),
};

/** Input of {@link switchDraftBox}. */
export interface SwitchDraftBoxRequest {
  /** 1 only asks; left out, the box is opened. */
  checkonly?: 1 | undefined;
}

/** Result of {@link switchDraftBox}. */
export interface SwitchDraftBoxResponse {
  /** Whether the box is open: 1 yes, 0 no. */
  is_open: number;
}

/**
 * 草稿箱开关设置。Opens the draft box of an account for good, or with checkonly only tells whether it is open. From the time before the
 * box was open to all.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /cgi-bin/draft/switch`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html
 */
export const switchDraftBox: WechatEndpoint<SwitchDraftBoxRequest, SwitchDraftBoxResponse, 'authorizer'> = {
  id: 'draftSwitch',
  family: 'oa-draft',
  method: 'POST',
  path: '/cgi-bin/draft/switch',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html',
  query: ['checkonly'],
  permissionSets: [11, 100],
  request: (z: Zod) => z.strictObject({ checkonly: z.literal([1]).optional() }),
  response: (z: Zod) => z.looseObject({ is_open: z.number() }),
};

/** Input of {@link updateDraft}. */
export interface UpdateDraftRequest {
  /** Draft, from {@link addDraft} or {@link listDrafts}. */
  media_id: string;
  /** Position of the article in the draft, from 0. */
  index: number;
  /** The new article. */
  articles: Article;
}

/** Result of {@link updateDraft}. */
export type UpdateDraftResponse = NoFields;

/**
 * 修改草稿。Replaces one article of a draft.
 * Calls `POST /cgi-bin/draft/update`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Update_draft.html
 */
export const updateDraft: WechatEndpoint<UpdateDraftRequest, UpdateDraftResponse, 'authorizer'> = {
  id: 'draftUpdate',
  family: 'oa-draft',
  method: 'POST',
  path: '/cgi-bin/draft/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Update_draft.html',
  permissionSets: [11, 100],
  errors: [40114, 41039, 45166, 53404, 53405, 53406, 88000],
  request: (z: Zod) => z.strictObject({ media_id: z.string(), index: z.number().min(0), articles: article(z) }),
  response: (z: Zod) => z.looseObject({}),
};
