import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** The video. */
interface MediaInfo {
  /** Drama it belongs to. */
  drama_id?: number | undefined;
  /** Description. */
  description?: string | undefined;
  /** Episode, from an upload or {@link listMedia}. */
  media_id: number;
  /** File name. */
  name: string;
  /** Size in bytes. */
  file_size: Numeric;
  /** Length in seconds. */
  duration: number;
  /** Upload, seconds since the epoch. */
  create_time: number;
  /** End of validity, seconds since the epoch. */
  expire_time: number;
  /** Cover, temporary URL. */
  cover_url?: string | undefined;
  /** Original video, temporary URL. */
  original_url?: string | undefined;
  /** MP4 video, temporary URL. */
  mp4_url?: string | undefined;
  /** HLS video, temporary URL. */
  hls_url?: string | undefined;
  /** Review. */
  audit_detail?:
    | {
        /** 1 under review, 2 refused, 3 approved, 4 refused and to be corrected. */
        status: number;
        /** Submission, seconds since the epoch. */
        create_time: number;
        /** Review, seconds since the epoch. */
        audit_time?: number | undefined;
        /** Remark of the reviewer. */
        reason?: string | undefined;
        /** Screenshots of the findings, as material ids. */
        evidence_material_id_list?: string[] | undefined;
      }
    | undefined;
}

const mediaInfo = (z: Zod) =>
  z.looseObject({
    drama_id: z.number().optional(),
    description: z.string().optional(),
    media_id: z.number(),
    name: z.string(),
    file_size: numeric(z),
    duration: z.number(),
    create_time: z.number(),
    expire_time: z.number(),
    cover_url: z.string().optional(),
    original_url: z.string().optional(),
    mp4_url: z.string().optional(),
    hls_url: z.string().optional(),
    audit_detail: z
      .looseObject({
        status: z.number(),
        create_time: z.number(),
        audit_time: z.number().optional(),
        reason: z.string().optional(),
        evidence_material_id_list: z.array(z.string()).optional(),
      })
      .optional(),
  });

/** Input of {@link deleteMedia}. */
export interface DeleteMediaRequest {
  /** Episode, from an upload or {@link listMedia}. */
  media_id: number;
}

/** Result of {@link deleteMedia}. */
export type DeleteMediaResponse = NoFields;

/**
 * 删除媒体。Deletes a video.
 * Calls `POST /wxa/sec/vod/deletemedia`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_deletemedia.html
 */
export const deleteMedia: WechatEndpoint<DeleteMediaRequest, DeleteMediaResponse, 'authorizer'> = {
  id: 'deleteMedia',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/deletemedia',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_deletemedia.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) => z.strictObject({ media_id: z.number() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getMedia}. */
export interface GetMediaRequest {
  /** Episode, from an upload or {@link listMedia}. */
  media_id: number;
}

/** Result of {@link getMedia}. */
export interface GetMediaResponse {
  /** The video. */
  media_info: MediaInfo;
}

/**
 * 获取媒资详细信息。One video, for the back office. Players use {@link getMediaLink}. URLs are temporary.
 * Calls `POST /wxa/sec/vod/getmedia`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_getmedia.html
 */
export const getMedia: WechatEndpoint<GetMediaRequest, GetMediaResponse, 'authorizer'> = {
  id: 'getMedia',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/getmedia',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_getmedia.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) => z.strictObject({ media_id: z.number() }),
  response: (z: Zod) => z.looseObject({ media_info: mediaInfo(z) }),
};

/** Input of {@link getMediaLink}. */
export interface GetMediaLinkRequest {
  /** Episode, from an upload or {@link listMedia}. */
  media_id: number;
  /** End of the links, seconds since the epoch, at most two hours ahead. */
  t: number;
  /** Length of the preview in seconds. */
  expr?: number | undefined;
  /** IP addresses that may play; no limit by default. */
  rlimit?: number | undefined;
  /** Allowed domains without scheme, at most 10, joined by commas; prefixes match and `*.` works. */
  whref?: string | undefined;
  /** Forbidden domains without scheme, at most 10, joined by commas. */
  bkref?: string | undefined;
  /** Own mark put into the links and CDN logs, such as a channel. */
  us?: string | undefined;
}

/** Result of {@link getMediaLink}. */
export interface GetMediaLinkResponse {
  /** The video. */
  media_info: {
    /** Episode, from an upload or {@link listMedia}. */
    media_id: number;
    /** File name. */
    name: string;
    /** Description. */
    description: string;
    /** Length in seconds. */
    duration: number;
    /** Cover, temporary URL. */
    cover_url: string;
    /** MP4 video, temporary URL. */
    mp4_url: string;
    /** HLS video, temporary URL. */
    hls_url: string;
  };
}

/**
 * 获取媒资播放链接。Temporary URLs for playing a video. Its drama must be approved, not just the episode.
 * Calls `POST /wxa/sec/vod/getmedialink`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_getmedialink.html
 */
export const getMediaLink: WechatEndpoint<GetMediaLinkRequest, GetMediaLinkResponse, 'authorizer'> = {
  id: 'getMediaLink',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/getmedialink',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_getmedialink.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) =>
    z.strictObject({
      media_id: z.number(),
      t: z.number(),
      expr: z.number().optional(),
      rlimit: z.number().max(9).optional(),
      whref: z.string().optional(),
      bkref: z.string().optional(),
      us: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      media_info: z.looseObject({
        media_id: z.number(),
        name: z.string(),
        description: z.string(),
        duration: z.number(),
        cover_url: z.string(),
        mp4_url: z.string(),
        hls_url: z.string(),
      }),
    }),
};

/** Input of {@link listMedia}. */
export interface ListMediaRequest {
  /** Drama, from {@link submitDramaAudit} or {@link listDramas}. */
  drama_id?: number | undefined;
  /** File name; put `%` before or after to match part of it. */
  media_name?: string | undefined;
  /** Earliest upload, seconds since the epoch. */
  start_time?: number | undefined;
  /** Uploads before this, seconds since the epoch. */
  end_time?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Items to return, 100 by default. */
  limit?: number | undefined;
}

/** Result of {@link listMedia}. */
export interface ListMediaResponse {
  /** Videos. */
  media_info_list: MediaInfo[];
}

/**
 * 获取媒资列表。Videos of the account. URLs are temporary: do not store them.
 * Calls `POST /wxa/sec/vod/listmedia`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_listmedia.html
 */
export const listMedia: WechatPagedEndpoint<
  ListMediaRequest,
  ListMediaResponse,
  'authorizer',
  MediaInfo,
  'offset' | 'limit'
> = {
  id: 'listMedia',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/listmedia',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_listmedia.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  paging: { kind: 'offset', offset: 'offset', limit: 'limit', size: 100, items: (answer) => answer.media_info_list },
  request: (z: Zod) =>
    z.strictObject({
      drama_id: z.number().optional(),
      media_name: z.string().optional(),
      start_time: z.number().optional(),
      end_time: z.number().optional(),
      offset: z.number().optional(),
      limit: z.number().max(100).optional(),
    }),
  response: (z: Zod) => z.looseObject({ media_info_list: z.array(mediaInfo(z)) }),
};
