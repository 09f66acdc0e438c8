import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link deleteCardMaterial}. */
export interface DeleteCardMaterialRequest {
  /** Always `0`; the client fills it in. */
  type?: 0 | undefined;
  /** Mini program of the card. */
  appid: string;
  /** Title of the card. */
  title: string;
  /** Page that the card opens. */
  path: string;
}

/** Result of {@link deleteCardMaterial}. */
export type DeleteCardMaterialResponse = NoFields;

/**
 * 删除小程序卡片素材。Removes the card with this title, page and mini program.
 * Calls `POST /cgi-bin/guide/delguidecardmaterial`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideCardMaterial.html
 */
export const deleteCardMaterial: WechatEndpoint<DeleteCardMaterialRequest, DeleteCardMaterialResponse, 'authorizer'> = {
  id: 'guideDeleteGuideCardMaterial',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/delguidecardmaterial',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideCardMaterial.html',
  fixed: { type: 0 },
  permissionSets: [54],
  errors: [9300821],
  request: (z: Zod) =>
    z.strictObject({ type: z.literal([0]).optional(), appid: z.string(), title: z.string(), path: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteImageMaterial}. */
export interface DeleteImageMaterialRequest {
  /** Always `0`; the client fills it in. */
  type?: 0 | undefined;
  /** URL of the picture, from {@link listImageMaterials}. */
  picurl: string;
}

/** Result of {@link deleteImageMaterial}. */
export type DeleteImageMaterialResponse = NoFields;

/**
 * 删除图片素材。Removes a stored picture.
 * Calls `POST /cgi-bin/guide/delguideimagematerial`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideImageMaterial.html
 */
export const deleteImageMaterial: WechatEndpoint<
  DeleteImageMaterialRequest,
  DeleteImageMaterialResponse,
  'authorizer'
> = {
  id: 'guideDeleteGuideImageMaterial',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/delguideimagematerial',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideImageMaterial.html',
  fixed: { type: 0 },
  permissionSets: [54],
  request: (z: Zod) => z.strictObject({ type: z.literal([0]).optional(), picurl: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteTextMaterial}. */
export interface DeleteTextMaterialRequest {
  /** Always `0`; the client fills it in. */
  type?: 0 | undefined;
  /** The text, as {@link listTextMaterials} has it. */
  word: string;
}

/** Result of {@link deleteTextMaterial}. */
export type DeleteTextMaterialResponse = NoFields;

/**
 * 删除文字素材。Removes a stored text.
 * Calls `POST /cgi-bin/guide/delguidewordmaterial`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideWordMaterial.html
 */
export const deleteTextMaterial: WechatEndpoint<DeleteTextMaterialRequest, DeleteTextMaterialResponse, 'authorizer'> = {
  id: 'guideDeleteGuideWordMaterial',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/delguidewordmaterial',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideWordMaterial.html',
  fixed: { type: 0 },
  permissionSets: [54],
  request: (z: Zod) => z.strictObject({ type: z.literal([0]).optional(), word: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listCardMaterials}. */
export interface ListCardMaterialsRequest {
  /** Always `0`; the client fills it in. */
  type?: 0 | undefined;
}

/** Result of {@link listCardMaterials}. */
export interface ListCardMaterialsResponse {
  /** Cards. */
  card_list: {
    /** Mini program of the card. */
    appid: string;
    /** Title of the card. */
    title: string;
    /** Page that the card opens. */
    path: string;
    /** URL of the cover. */
    picurl: string;
    /** Internal id of the cover. */
    master_id?: number | undefined;
    /** Second internal id of the cover. */
    slave_id?: number | undefined;
  }[];
}

/**
 * 查询小程序卡片素材。All stored cards.
 * Calls `POST /cgi-bin/guide/getguidecardmaterial`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideCardMaterial.html
 */
export const listCardMaterials: WechatEndpoint<ListCardMaterialsRequest, ListCardMaterialsResponse, 'authorizer'> = {
  id: 'guideGetGuideCardMaterial',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguidecardmaterial',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideCardMaterial.html',
  fixed: { type: 0 },
  permissionSets: [54],
  request: (z: Zod) => z.strictObject({ type: z.literal([0]).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      card_list: z.array(
        z.looseObject({
          appid: z.string(),
          title: z.string(),
          path: z.string(),
          picurl: z.string(),
          master_id: z.number().optional(),
          slave_id: z.number().optional(),
        }),
      ),
    }),
};

/** Input of {@link listImageMaterials}. */
export interface ListImageMaterialsRequest {
  /** Always `0`; the client fills it in. */
  type?: 0 | undefined;
  /** Pictures to skip. */
  start: number;
  /** Pictures to return. */
  num: number;
}

/** Result of {@link listImageMaterials}. */
export interface ListImageMaterialsResponse {
  /** Pictures. */
  model_list: {
    /** URL of the picture. */
    picurl: string;
  }[];
  /** Pictures in all. */
  total_num: number;
}

/**
 * 查询图片素材。Stored pictures.
 * Calls `POST /cgi-bin/guide/getguideimagematerial`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideImageMaterial.html
 */
export const listImageMaterials: WechatPagedEndpoint<
  ListImageMaterialsRequest,
  ListImageMaterialsResponse,
  'authorizer',
  NonNullable<ListImageMaterialsResponse['model_list']>[number],
  'start' | 'num'
> = {
  id: 'guideGetGuideImageMaterial',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguideimagematerial',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideImageMaterial.html',
  fixed: { type: 0 },
  permissionSets: [54],
  paging: {
    kind: 'offset',
    offset: 'start',
    limit: 'num',
    size: 10,
    items: (answer) => answer.model_list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) => z.strictObject({ type: z.literal([0]).optional(), start: z.number(), num: z.number() }),
  response: (z: Zod) =>
    z.looseObject({ model_list: z.array(z.looseObject({ picurl: z.string() })), total_num: z.number() }),
};

/** Input of {@link listTextMaterials}. */
export interface ListTextMaterialsRequest {
  /** Always `0`; the client fills it in. */
  type?: 0 | undefined;
  /** Texts to skip. */
  start: number;
  /** Texts to return. */
  num: number;
}

/** Result of {@link listTextMaterials}. */
export interface ListTextMaterialsResponse {
  /** Texts. */
  word_list: {
    /** The text. */
    word: string;
    /** Creation, seconds since the epoch. */
    create_time: number;
  }[];
  /** Texts in all. */
  total_num: number;
}

/**
 * 查询文字素材。Stored texts.
 * Calls `POST /cgi-bin/guide/getguidewordmaterial`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideWordMaterial.html
 */
export const listTextMaterials: WechatPagedEndpoint<
  ListTextMaterialsRequest,
  ListTextMaterialsResponse,
  'authorizer',
  NonNullable<ListTextMaterialsResponse['word_list']>[number],
  'start' | 'num'
> = {
  id: 'guideGetGuideWordMaterial',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguidewordmaterial',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideWordMaterial.html',
  fixed: { type: 0 },
  permissionSets: [54],
  paging: {
    kind: 'offset',
    offset: 'start',
    limit: 'num',
    size: 10,
    items: (answer) => answer.word_list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) => z.strictObject({ type: z.literal([0]).optional(), start: z.number(), num: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      word_list: z.array(z.looseObject({ word: z.string(), create_time: z.number() })),
      total_num: z.number(),
    }),
};

/** Input of {@link addCardMaterial}. */
export interface AddCardMaterialRequest {
  /** Always `0`; the client fills it in. */
  type?: 0 | undefined;
  /** Mini program of the card. */
  appid: string;
  /** Title of the card. */
  title: string;
  /** Page that the card opens. */
  path: string;
  /** Cover, a permanent picture of the account. */
  media_id: string;
}

/** Result of {@link addCardMaterial}. */
export type AddCardMaterialResponse = NoFields;

/**
 * 添加小程序卡片素材。Stores a mini program card for all guides.
 * Calls `POST /cgi-bin/guide/setguidecardmaterial`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideCardMaterial.html
 */
export const addCardMaterial: WechatEndpoint<AddCardMaterialRequest, AddCardMaterialResponse, 'authorizer'> = {
  id: 'guideSetGuideCardMaterial',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/setguidecardmaterial',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideCardMaterial.html',
  fixed: { type: 0 },
  permissionSets: [54],
  errors: [9300817, 9300819, 9300821],
  request: (z: Zod) =>
    z.strictObject({
      type: z.literal([0]).optional(),
      appid: z.string(),
      title: z.string(),
      path: z.string(),
      media_id: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addImageMaterial}. */
export interface AddImageMaterialRequest {
  /** Always `0`; the client fills it in. */
  type?: 0 | undefined;
  /** Picture, a permanent material of the account. */
  media_id: string;
}

/** Result of {@link addImageMaterial}. */
export type AddImageMaterialResponse = NoFields;

/**
 * 添加图片素材。Stores a picture for all guides.
 * Calls `POST /cgi-bin/guide/setguideimagematerial`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideImageMaterial.html
 */
export const addImageMaterial: WechatEndpoint<AddImageMaterialRequest, AddImageMaterialResponse, 'authorizer'> = {
  id: 'guideSetGuideImageMaterial',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/setguideimagematerial',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideImageMaterial.html',
  fixed: { type: 0 },
  permissionSets: [54],
  errors: [9300818, 9300819],
  request: (z: Zod) => z.strictObject({ type: z.literal([0]).optional(), media_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addTextMaterial}. */
export interface AddTextMaterialRequest {
  /** Always `0`; the client fills it in. */
  type?: 0 | undefined;
  /** The text, at most 300 characters. */
  word: string;
}

/** Result of {@link addTextMaterial}. */
export type AddTextMaterialResponse = NoFields;

/**
 * 添加文字素材。Stores a text for all guides.
 * Calls `POST /cgi-bin/guide/setguidewordmaterial`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideWordMaterial.html
 */
export const addTextMaterial: WechatEndpoint<AddTextMaterialRequest, AddTextMaterialResponse, 'authorizer'> = {
  id: 'guideSetGuideWordMaterial',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/setguidewordmaterial',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideWordMaterial.html',
  fixed: { type: 0 },
  permissionSets: [54],
  errors: [9300816],
  request: (z: Zod) => z.strictObject({ type: z.literal([0]).optional(), word: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
