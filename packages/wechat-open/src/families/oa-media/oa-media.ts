import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { upload } from '../schemas.js';

/** Input of {@link getTemporaryMedia}. */
export interface GetTemporaryMediaRequest {
  /** Medium, from {@link uploadTemporaryMedia} or a received message. */
  media_id: string;
}

/** What the JSON text in the answer of {@link getTemporaryMedia} holds for a video. */
export interface TemporaryVideo {
  /** Where to download the video. */
  video_url: string;
}

/** Result of {@link getTemporaryMedia}. */
export type GetTemporaryMediaResponse = Blob;

/**
 * 获取临时素材。The file of a temporary medium, also one that a user sent. For a video the `Blob` holds JSON
 * text, a {@link TemporaryVideo}.
 * Calls `GET /cgi-bin/media/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.getTempMedia.html
 */
export const getTemporaryMedia: WechatEndpoint<GetTemporaryMediaRequest, GetTemporaryMediaResponse, 'authorizer'> = {
  id: 'getTempMedia',
  family: 'oa-media',
  method: 'GET',
  path: '/cgi-bin/media/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.getTempMedia.html',
  reply: 'binary',
  errors: [40007],
  request: (z: Zod) => z.strictObject({ media_id: z.string() }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link getHdVoice}. */
export interface GetHdVoiceRequest {
  /** Voice, from uploadVoice of the JS-SDK. */
  media_id: string;
}

/** Result of {@link getHdVoice}. */
export type GetHdVoiceResponse = Blob;

/**
 * 获取高清语音素材。A voice recorded with the JS-SDK, as 16 kHz speex; {@link getTemporaryMedia} gives it as 8 kHz AMR.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `GET /cgi-bin/media/get/jssdk`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.getTempMedia.html
 */
export const getHdVoice: WechatEndpoint<GetHdVoiceRequest, GetHdVoiceResponse, 'authorizer'> = {
  id: 'getHdVoice',
  family: 'oa-media',
  method: 'GET',
  path: '/cgi-bin/media/get/jssdk',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.getTempMedia.html',
  reply: 'binary',
  errors: [40007],
  request: (z: Zod) => z.strictObject({ media_id: z.string() }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link uploadTemporaryMedia}. */
export interface UploadTemporaryMediaRequest {
  /** Kind of file: `image`, `voice`, `video`, `thumb`. */
  type: 'image' | 'voice' | 'video' | 'thumb';
  /** The file, with a file name. */
  media: Upload;
}

/** Result of {@link uploadTemporaryMedia}. */
export interface UploadTemporaryMediaResponse {
  /** Kind of file. */
  type: string;
  /** The new medium, good for 3 days; missing for thumbnails. */
  media_id?: string | undefined;
  /** Time of the upload, seconds since the epoch. */
  created_at: number;
  /** Cover, a permanent material. */
  thumb_media_id?: string | undefined;
}

/**
 * 新增临时素材。Stores a file for 3 days: picture (10 MB), voice (2 MB, 60 s), video (10 MB, MP4) or thumbnail (64 KB, JPG). Mini
 * programs may upload pictures only.
 * Calls `POST /cgi-bin/media/upload`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.uploadTempMedia.html
 */
export const uploadTemporaryMedia: WechatEndpoint<
  UploadTemporaryMediaRequest,
  UploadTemporaryMediaResponse,
  'authorizer'
> = {
  id: 'uploadTempMedia',
  family: 'oa-media',
  method: 'POST',
  path: '/cgi-bin/media/upload',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.uploadTempMedia.html',
  query: ['type'],
  errors: [40004],
  request: (z: Zod) => z.strictObject({ type: z.literal(['image', 'voice', 'video', 'thumb']), media: upload(z) }),
  response: (z: Zod) =>
    z.looseObject({
      type: z.string(),
      media_id: z.string().optional(),
      created_at: z.number(),
      thumb_media_id: z.string().optional(),
    }),
};

/** Input of {@link uploadArticleImage}. */
export interface UploadArticleImageRequest {
  /** The picture, with a file name. */
  media: Upload;
}

/** Result of {@link uploadArticleImage}. */
export interface UploadArticleImageResponse {
  /** URL to use in articles. */
  url: string;
}

/**
 * 上传图文消息内的图片。Stores a picture for use inside the text of articles. JPG or PNG below 1 MB; does not count as material.
 * Calls `POST /cgi-bin/media/uploadimg`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#0
 */
export const uploadArticleImage: WechatEndpoint<UploadArticleImageRequest, UploadArticleImageResponse, 'authorizer'> = {
  id: 'mediaUploadImage',
  family: 'oa-media',
  method: 'POST',
  path: '/cgi-bin/media/uploadimg',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#0',
  errors: [40005, 40009],
  request: (z: Zod) => z.strictObject({ media: upload(z) }),
  response: (z: Zod) => z.looseObject({ url: z.string() }),
};

/** Input of {@link uploadArticles}. */
export interface UploadArticlesRequest {
  /** Articles. */
  articles: {
    /** Cover, a permanent or temporary picture. */
    thumb_media_id: string;
    /** Title. */
    title: string;
    /** Author. */
    author?: string | undefined;
    /** Summary; only single articles have one. */
    digest?: string | undefined;
    /** Target of “read the original”; empty without one. */
    content_source_url?: string | undefined;
    /** Text as HTML. */
    content: string;
    /** Whether the cover shows above the text: 1 yes, 0 no. */
    show_cover_pic?: 0 | 1 | undefined;
    /** Whether comments are open: 1 yes, 0 no. */
    need_open_comment?: 0 | 1 | undefined;
    /** Who may comment: 1 followers, 0 everybody. */
    only_fans_can_comment?: 0 | 1 | undefined;
  }[];
}

/** Result of {@link uploadArticles}. */
export interface UploadArticlesResponse {
  /** Always news. */
  type: string;
  /** The articles, for mass messages. */
  media_id: string;
  /** Time of the upload, seconds since the epoch. */
  created_at: number;
}

/**
 * 上传图文消息素材。Stores articles for one mass message. Superseded by drafts.
 * Calls `POST /cgi-bin/media/uploadnews`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#1
 */
export const uploadArticles: WechatEndpoint<UploadArticlesRequest, UploadArticlesResponse, 'authorizer'> = {
  id: 'mediaUploadNews',
  family: 'oa-media',
  method: 'POST',
  path: '/cgi-bin/media/uploadnews',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#1',
  request: (z: Zod) =>
    z.strictObject({
      articles: z
        .array(
          z.strictObject({
            thumb_media_id: z.string(),
            title: z.string(),
            author: z.string().optional(),
            digest: z.string().optional(),
            content_source_url: z.string().optional(),
            content: z.string(),
            show_cover_pic: z.literal([0, 1]).optional(),
            need_open_comment: z.literal([0, 1]).optional(),
            only_fans_can_comment: z.literal([0, 1]).optional(),
          }),
        )
        .min(1)
        .max(8),
    }),
  response: (z: Zod) => z.looseObject({ type: z.string(), media_id: z.string(), created_at: z.number() }),
};

/** Input of {@link createMassVideo}. */
export interface CreateMassVideoRequest {
  /** Video, from {@link uploadTemporaryMedia} or permanent material. */
  media_id: string;
  /** Title. */
  title?: string | undefined;
  /** Introduction. */
  description?: string | undefined;
}

/** Result of {@link createMassVideo}. */
export interface CreateMassVideoResponse {
  /** Always `video`. */
  type: string;
  /** The video, for mass messages. */
  media_id: string;
  /** Time of the upload, seconds since the epoch. */
  created_at: number;
}

/**
 * 上传视频消息素材。Turns an uploaded video into one that mass messages can send.
 * Calls `POST /cgi-bin/media/uploadvideo`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3
 */
export const createMassVideo: WechatEndpoint<CreateMassVideoRequest, CreateMassVideoResponse, 'authorizer'> = {
  id: 'mediaUploadVideo',
  family: 'oa-media',
  method: 'POST',
  path: '/cgi-bin/media/uploadvideo',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3',
  request: (z: Zod) =>
    z.strictObject({ media_id: z.string(), title: z.string().optional(), description: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ type: z.string(), media_id: z.string(), created_at: z.number() }),
};
