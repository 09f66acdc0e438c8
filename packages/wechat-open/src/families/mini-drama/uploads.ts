import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { upload } from '../schemas.js';

/** Parts of the video. */
interface MediaPartInfo {
  /** Number of the part, 1 to 100. */
  part_number: number;
  /** Etag, from {@link uploadPart}. */
  etag: string;
}

const mediaPartInfo = (z: Zod) => z.strictObject({ part_number: z.number(), etag: z.string() });

/** Input of {@link applyUpload}. */
export interface ApplyUploadRequest {
  /** File name in the form `drama - episode`, such as `我的演艺 - 第1集`. */
  media_name: string;
  /** Video format: MP4, TS, MOV, MXF, MPG, FLV, WMV, AVI, M4V, F4V, MPEG, 3GP, ASF or MKV. */
  media_type: string;
  /** Format of the cover, such as JPG; without a cover the first frame is taken. */
  cover_type?: string | undefined;
  /** Own data, returned in the upload event. */
  source_context?: string | undefined;
}

/** Result of {@link applyUpload}. */
export interface ApplyUploadResponse {
  /** Upload for the next calls. */
  upload_id: string;
}

/**
 * 申请分片上传。Begins an upload in parts: then {@link uploadPart} for each part and {@link commitUpload}. Video up to 500 MB, cover
 * up to 10 MB.
 * Calls `POST /wxa/sec/vod/applyupload`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_applyupload.html
 */
export const applyUpload: WechatEndpoint<ApplyUploadRequest, ApplyUploadResponse, 'authorizer'> = {
  id: 'applyUpload',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/applyupload',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_applyupload.html',
  permissionSets: [153],
  errors: [-2, 10090001, 10090002, 10093011, 10093014, 10093023],
  request: (z: Zod) =>
    z.strictObject({
      media_name: z.string(),
      media_type: z.string(),
      cover_type: z.string().optional(),
      source_context: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ upload_id: z.string() }),
};

/** Input of {@link commitUpload}. */
export interface CommitUploadRequest {
  /** Upload, from {@link applyUpload}. */
  upload_id: string;
  /** Parts of the video. */
  media_part_infos: MediaPartInfo[];
  /** Parts of the cover; needed when `cover_type` was given. */
  cover_part_infos?: MediaPartInfo[] | undefined;
}

/** Result of {@link commitUpload}. */
export interface CommitUploadResponse {
  /** Id of the episode. */
  media_id: number;
}

/**
 * 确认上传。Ends an upload in parts. Parts must be listed in order, from 1 without gaps.
 * Calls `POST /wxa/sec/vod/commitupload`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_commitupload.html
 */
export const commitUpload: WechatEndpoint<CommitUploadRequest, CommitUploadResponse, 'authorizer'> = {
  id: 'commitUpload',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/commitupload',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_commitupload.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) =>
    z.strictObject({
      upload_id: z.string(),
      media_part_infos: z.array(mediaPartInfo(z)),
      cover_part_infos: z.array(mediaPartInfo(z)).optional(),
    }),
  response: (z: Zod) => z.looseObject({ media_id: z.number() }),
};

/** Input of {@link getUploadTask}. */
export interface GetUploadTaskRequest {
  /** Task, from {@link pullUpload}. */
  task_id: number;
}

/** Result of {@link getUploadTask}. */
export interface GetUploadTaskResponse {
  /** The task. */
  task_info: {
    /** Id of the task. */
    id: number;
    /** 1 fetch by URL. */
    task_type: number;
    /** 1 waiting, 2 running, 3 done, 4 failed. */
    status: number;
    /** 0 done, else error number. */
    errcode: number;
    /** Error message. */
    errmsg?: string | undefined;
    /** Creation, seconds since the epoch. */
    create_time?: number | undefined;
    /** End, seconds since the epoch. */
    finish_time?: number | undefined;
    /** Id of the episode, once done. */
    media_id?: number | undefined;
  };
}

/**
 * 查询任务。State of a {@link pullUpload}.
 * Calls `POST /wxa/sec/vod/gettask`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_gettask.html
 */
export const getUploadTask: WechatEndpoint<GetUploadTaskRequest, GetUploadTaskResponse, 'authorizer'> = {
  id: 'getTask',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/gettask',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_gettask.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) => z.strictObject({ task_id: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      task_info: z.looseObject({
        id: z.number(),
        task_type: z.number(),
        status: z.number(),
        errcode: z.number(),
        errmsg: z.string().optional(),
        create_time: z.number().optional(),
        finish_time: z.number().optional(),
        media_id: z.number().optional(),
      }),
    }),
};

/** Input of {@link pullUpload}. */
export interface PullUploadRequest {
  /** File name in the form `drama - episode`, such as `我的演艺 - 第1集`. */
  media_name: string;
  /** URL of the video. */
  media_url: string;
  /** URL of the cover; without it the first frame is taken. */
  cover_url?: string | undefined;
  /** Own data, returned in the upload event. */
  source_context?: string | undefined;
}

/** Result of {@link pullUpload}. */
export interface PullUploadResponse {
  /** Task for {@link getUploadTask}. */
  task_id: number;
}

/**
 * 拉取上传。Has the platform fetch a video by URL, m3u8 included. Poll {@link getUploadTask} or wait for the event.
 * Calls `POST /wxa/sec/vod/pullupload`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_pullupload.html
 */
export const pullUpload: WechatEndpoint<PullUploadRequest, PullUploadResponse, 'authorizer'> = {
  id: 'pullUpload',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/pullupload',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_pullupload.html',
  permissionSets: [153],
  errors: [-2, 10090001, 10090003, 10093011, 10093014, 10093023],
  request: (z: Zod) =>
    z.strictObject({
      media_name: z.string(),
      media_url: z.string(),
      cover_url: z.string().optional(),
      source_context: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ task_id: z.number() }),
};

/** Input of {@link uploadSingleFile}. */
export interface UploadSingleFileRequest {
  /** The video. */
  media_data: Upload;
  /** Format of the cover, such as JPG; without a cover the first frame is taken. */
  cover_type?: string | undefined;
  /** The cover. */
  cover_data?: Upload | undefined;
  /** Own data, returned in the upload event. */
  source_context?: string | undefined;
  /** File name in the form `drama - episode`, such as `我的演艺 - 第1集`. */
  media_name: string;
  /** Video format: MP4, TS, MOV, MXF, MPG, FLV, WMV, AVI, M4V, F4V, MPEG, 3GP, ASF or MKV. */
  media_type: string;
}

/** Result of {@link uploadSingleFile}. */
export interface UploadSingleFileResponse {
  /** Id of the episode. */
  media_id: number;
}

/**
 * 单个文件上传。Uploads a video of less than 10 MB, with an optional cover. For larger files see {@link applyUpload}.
 * Calls `POST /wxa/sec/vod/singlefileupload`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_singlefileupload.html
 */
export const uploadSingleFile: WechatEndpoint<UploadSingleFileRequest, UploadSingleFileResponse, 'authorizer'> = {
  id: 'singleFileUpload',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/singlefileupload',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_singlefileupload.html',
  permissionSets: [153],
  errors: [-2, 10090001, 10090002, 10093011, 10093014, 10093023],
  request: (z: Zod) =>
    z.strictObject({
      media_data: upload(z),
      cover_type: z.string().optional(),
      cover_data: upload(z).optional(),
      source_context: z.string().optional(),
      media_name: z.string(),
      media_type: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ media_id: z.number() }),
};

/** Input of {@link uploadPart}. */
export interface UploadPartRequest {
  /** The part. */
  data: Upload;
  /** Upload, from {@link applyUpload}. */
  upload_id: string;
  /** 1 to 100; video and cover each count from 1. */
  part_number: number;
  /** 1 video, 2 cover. */
  resource_type: 1 | 2;
}

/** Result of {@link uploadPart}. */
export interface UploadPartResponse {
  /** Etag for {@link commitUpload}. */
  etag: string;
}

/**
 * 上传分片。Uploads one part of 5 MB (the last may be smaller), in any order. Sending a number again replaces that part.
 * Calls `POST /wxa/sec/vod/uploadpart`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_uploadpart.html
 */
export const uploadPart: WechatEndpoint<UploadPartRequest, UploadPartResponse, 'authorizer'> = {
  id: 'uploadPart',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/uploadpart',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_uploadpart.html',
  permissionSets: [153],
  errors: [10090005, 10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) =>
    z.strictObject({
      data: upload(z),
      upload_id: z.string(),
      part_number: z.number().min(1).max(100),
      resource_type: z.literal([1, 2]),
    }),
  response: (z: Zod) => z.looseObject({ etag: z.string() }),
};
