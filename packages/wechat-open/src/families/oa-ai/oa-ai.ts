import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { upload } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link submitVoice}. */
export interface SubmitVoiceRequest {
  /** Format of the file; only mp3. */
  format: string;
  /** Your id of the recording. */
  voice_id: string;
  /** Language: zh_CN (default), en_US. */
  lang?: string | undefined;
  /** The audio. */
  media: Upload;
}

/** Result of {@link submitVoice}. */
export type SubmitVoiceResponse = NoFields;

/**
 * 提交语音。Hands in a recording for recognition: MP3, 16 kHz, mono, at most 1 MB. Ask for the text with {@link getVoiceText} within
 * 10 seconds. The documentation says platforms may not call it for others.
 * Calls `POST /cgi-bin/media/voice/addvoicetorecofortext`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E6%8F%90%E4%BA%A4%E8%AF%AD%E9%9F%B3
 */
export const submitVoice: WechatEndpoint<SubmitVoiceRequest, SubmitVoiceResponse, 'authorizer'> = {
  id: 'mediaVoiceAddVoiceToRecognitionForText',
  family: 'oa-ai',
  method: 'POST',
  path: '/cgi-bin/media/voice/addvoicetorecofortext',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E6%8F%90%E4%BA%A4%E8%AF%AD%E9%9F%B3',
  query: ['format', 'voice_id', 'lang'],
  errors: [40010],
  request: (z: Zod) =>
    z.strictObject({ format: z.string(), voice_id: z.string(), lang: z.string().optional(), media: upload(z) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getVoiceText}. */
export interface GetVoiceTextRequest {
  /** Recording, as in {@link submitVoice}. */
  voice_id: string;
  /** Language: zh_CN (default), en_US. */
  lang?: string | undefined;
}

/** Result of {@link getVoiceText}. */
export interface GetVoiceTextResponse {
  /** Recognised text. */
  result: string;
}

/**
 * 获取语音识别结果。Text of a recording handed in with {@link submitVoice}.
 * Calls `POST /cgi-bin/media/voice/queryrecoresultfortext`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E8%8E%B7%E5%8F%96%E8%AF%AD%E9%9F%B3%E8%AF%86%E5%88%AB%E7%BB%93%E6%9E%9C
 */
export const getVoiceText: WechatEndpoint<GetVoiceTextRequest, GetVoiceTextResponse, 'authorizer'> = {
  id: 'mediaVoiceQueryRecognitionResultForText',
  family: 'oa-ai',
  method: 'POST',
  path: '/cgi-bin/media/voice/queryrecoresultfortext',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E8%8E%B7%E5%8F%96%E8%AF%AD%E9%9F%B3%E8%AF%86%E5%88%AB%E7%BB%93%E6%9E%9C',
  query: ['voice_id', 'lang'],
  request: (z: Zod) => z.strictObject({ voice_id: z.string(), lang: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ result: z.string() }),
};

/** Input of {@link translateText}. */
export interface TranslateTextRequest {
  /** Language of the text: `zh_CN`, `en_US`. */
  lfrom: string;
  /** Language wanted: `zh_CN`, `en_US`. */
  lto: string;
  /** The text, at most 600 bytes. */
  content: string;
}

/** Result of {@link translateText}. */
export interface TranslateTextResponse {
  /** The text. */
  from_content: string;
  /** Its translation. */
  to_content: string;
}

/**
 * 微信翻译。Translates between Chinese and English, at most 600 bytes of UTF-8.
 * Calls `POST /cgi-bin/media/voice/translatecontent`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E5%BE%AE%E4%BF%A1%E7%BF%BB%E8%AF%91
 */
export const translateText: WechatEndpoint<TranslateTextRequest, TranslateTextResponse, 'authorizer'> = {
  id: 'mediaVoiceTranslateContent',
  family: 'oa-ai',
  method: 'POST',
  path: '/cgi-bin/media/voice/translatecontent',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E5%BE%AE%E4%BF%A1%E7%BF%BB%E8%AF%91',
  query: ['lfrom', 'lto'],
  errors: [40035],
  request: (z: Zod) => z.strictObject({ lfrom: z.string(), lto: z.string(), content: z.string() }),
  response: (z: Zod) => z.looseObject({ from_content: z.string(), to_content: z.string() }),
};

/** Input of {@link querySemantics}. */
export interface QuerySemanticsRequest {
  /** Sentence. */
  query: string;
  /** Services to use, joined by commas. */
  type: string;
  /** Latitude of the user; with longitude, instead of city. */
  latitude?: number | undefined;
  /** Longitude of the user. */
  longitude?: number | undefined;
  /** City of the user; instead of the position. */
  city?: string | undefined;
  /** District; only with city. */
  region?: string | undefined;
  /** App id of the account. */
  appid: string;
  /** Id of the user for context across sentences, such as the openid. */
  uid?: string | undefined;
}

/** Result of {@link querySemantics}. */
export interface QuerySemanticsResponse {
  /** Details, their shape depends on the service. */
  semantic: unknown;
  /** The sentence. */
  query?: string | undefined;
  /** Service that matched. */
  type?: string | undefined;
}

/**
 * 语义理解。Intent and details of a sentence in the chosen services, such as restaurants or flights. Old service that the platform
 * no longer develops.
 * Calls `POST /semantic/semproxy/search`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Natural_Language_Processing.html
 */
export const querySemantics: WechatEndpoint<QuerySemanticsRequest, QuerySemanticsResponse, 'authorizer'> = {
  id: 'semanticSemproxySearch',
  family: 'oa-ai',
  method: 'POST',
  path: '/semantic/semproxy/search',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Natural_Language_Processing.html',
  request: (z: Zod) =>
    z.strictObject({
      query: z.string(),
      type: z.string(),
      latitude: z.number().optional(),
      longitude: z.number().optional(),
      city: z.string().optional(),
      region: z.string().optional(),
      appid: z.string(),
      uid: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ semantic: z.unknown(), query: z.string().optional(), type: z.string().optional() }),
};
