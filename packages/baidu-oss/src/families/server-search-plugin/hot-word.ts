import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Hot words. */
interface HotWord {
  /** Address of the icon beside the text. */
  icon?: string | undefined;
  /** Text of the hot word. */
  key?: string | undefined;
  /** Place in the list, the smallest comes first. */
  rank?: number | undefined;
  /** Colour that sets the mood of the ranking list. */
  rank_color?: string | undefined;
  /** Mark in a ranking list, show_type 3: 1 new, 2 hot, 3 ordinary. */
  rank_type?: 1 | 2 | 3 | undefined;
  /** Style: 1 plain text, 2 icon and text, 3 ranking list. */
  show_type?: 1 | 2 | 3 | undefined;
}

const hotWord = (z: Zod) =>
  z.strictObject({
    icon: z.string().optional(),
    key: z.string().optional(),
    rank: z.number().optional(),
    rank_color: z.string().optional(),
    rank_type: z.literal([1, 2, 3]).optional(),
    show_type: z.literal([1, 2, 3]).optional(),
  });

/** Input of {@link addHotWords}. */
export interface AddHotWordsRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Hot words. */
  hot_words?: HotWord[] | undefined;
}

/** Result of {@link addHotWords}. */
export type AddHotWordsResponse = NoFields;

/**
 * 新增热搜词。Adds hot words that the search page offers.
 * Calls `POST /rest/2.0/smartapp/ma/search/hot_word/add`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchHotword.php
 */
export const addHotWords: BaiduEndpoint<AddHotWordsRequest, AddHotWordsResponse, 'app'> = {
  id: 'app.search-plugin.addSearchHotword',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/hot_word/add',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchHotword.php',
  request: (z: Zod) => z.strictObject({ app_key: z.string().optional(), hot_words: z.array(hotWord(z)).optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteHotWords}. */
export interface DeleteHotWordsRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Style: 1 plain text, 2 icon and text, 3 ranking list. */
  show_type?: 1 | 2 | 3 | undefined;
  /** Texts of the hot words. */
  hot_word_keys?: string[] | undefined;
}

/** Result of {@link deleteHotWords}. */
export type DeleteHotWordsResponse = NoFields;

/**
 * 删除热搜词。Deletes hot words of a style.
 * Calls `POST /rest/2.0/smartapp/ma/search/hot_word/delete`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchHotword.php
 */
export const deleteHotWords: BaiduEndpoint<DeleteHotWordsRequest, DeleteHotWordsResponse, 'app'> = {
  id: 'app.search-plugin.deleteSearchHotword',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/hot_word/delete',
  auth: 'app',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchHotword.php',
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string().optional(),
      show_type: z.literal([1, 2, 3]).optional(),
      hot_word_keys: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listHotWords}. */
export interface ListHotWordsRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Style: 1 plain text, 2 icon and text, 3 ranking list. */
  show_type?: 1 | 2 | 3 | undefined;
  /** Texts of hot words, separated by commas. */
  hot_word_keys?: string | undefined;
  /** Page of the list. */
  page_num?: number | undefined;
  /** Entries on a page. */
  page_size?: number | undefined;
}

/** Result of {@link listHotWords}. */
export interface ListHotWordsResponse {
  /** Content of the answer; its shape is not documented. */
  data?: unknown | undefined;
}

/**
 * 查询热搜词。Lists hot words, by style or by text. The answer’s data is not documented and given as it is.
 * Calls `GET /rest/2.0/smartapp/ma/search/hot_word/select`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchHotword.php
 */
export const listHotWords: BaiduEndpoint<ListHotWordsRequest, ListHotWordsResponse, 'app'> = {
  id: 'app.search-plugin.selectSearchHotword',
  family: 'server-search-plugin',
  method: 'GET',
  path: '/rest/2.0/smartapp/ma/search/hot_word/select',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchHotword.php',
  supplied: ['app_key'],
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string(),
      show_type: z.literal([1, 2, 3]).optional(),
      hot_word_keys: z.string().optional(),
      page_num: z.number().optional(),
      page_size: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.unknown().optional() }),
};

/** Input of {@link updateHotWords}. */
export interface UpdateHotWordsRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Hot words. */
  hot_words?: HotWord[] | undefined;
}

/** Result of {@link updateHotWords}. */
export type UpdateHotWordsResponse = NoFields;

/**
 * 更新热搜词。Changes hot words, found by their text.
 * Calls `POST /rest/2.0/smartapp/ma/search/hot_word/update`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchHotword.php
 */
export const updateHotWords: BaiduEndpoint<UpdateHotWordsRequest, UpdateHotWordsResponse, 'app'> = {
  id: 'app.search-plugin.updateSearchHotword',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/hot_word/update',
  auth: 'app',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchHotword.php',
  request: (z: Zod) => z.strictObject({ app_key: z.string().optional(), hot_words: z.array(hotWord(z)).optional() }),
  response: (z: Zod) => z.looseObject({}),
};
