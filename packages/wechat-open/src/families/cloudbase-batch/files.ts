import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Files. */
interface Content {
  /** Key of the file. */
  key: string;
  /** MD5 of the file. */
  md5: string;
  /** Size of the file, bytes. */
  size: Numeric;
  /** Last change. */
  last_modified: string;
}

const content = (z: Zod) =>
  z.looseObject({ key: z.string(), md5: z.string(), size: numeric(z), last_modified: z.string() });

/** Input of {@link deleteFiles}. */
export interface DeleteFilesRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Files to delete. */
  fileid_list: string[];
}

/** Result of {@link deleteFiles}. */
export interface DeleteFilesResponse {
  /** Result per file. */
  delete_list: {
    /** Cloud file, such as `cloud://env.bucket/a.png`. */
    fileid: string;
    /** 0 deleted, else why this file failed. */
    status: number;
    /** What went wrong with this entry. */
    errmsg?: string | undefined;
  }[];
}

/**
 * 删除文件。Deletes files of an environment.
 * Calls `POST /componenttcb/batchdeletefile`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/deleteTcbFile.html
 */
export const deleteFiles: WechatEndpoint<DeleteFilesRequest, DeleteFilesResponse, 'component'> = {
  id: 'deleteTcbFile',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/batchdeletefile',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/deleteTcbFile.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), fileid_list: z.array(z.string()) }),
  response: (z: Zod) =>
    z.looseObject({
      delete_list: z.array(z.looseObject({ fileid: z.string(), status: z.number(), errmsg: z.string().optional() })),
    }),
};

/** Input of {@link getFileDownloadLinks}. */
export interface GetFileDownloadLinksRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Files, 50 at most. */
  file_list: {
    /** Cloud file, such as `cloud://env.bucket/a.png`. */
    fileid: string;
    /** Seconds that the address lives. */
    max_age: number;
  }[];
}

/** Result of {@link getFileDownloadLinks}. */
export interface GetFileDownloadLinksResponse {
  /** Result per file. */
  file_list: {
    /** Cloud file, such as `cloud://env.bucket/a.png`. */
    fileid: string;
    /** Address of the file. */
    download_url?: string | undefined;
    /** 0 done, else why this file failed. */
    status: number;
    /** What went wrong with this entry. */
    errmsg?: string | undefined;
  }[];
}

/**
 * 获取文件下载链接。Download addresses of up to 50 files.
 * Calls `POST /componenttcb/batchdownloadfile`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getDownloadFileLink.html
 */
export const getFileDownloadLinks: WechatEndpoint<
  GetFileDownloadLinksRequest,
  GetFileDownloadLinksResponse,
  'component'
> = {
  id: 'getDownloadFileLink',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/batchdownloadfile',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getDownloadFileLink.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      file_list: z.array(z.strictObject({ fileid: z.string(), max_age: z.number() })).max(50),
    }),
  response: (z: Zod) =>
    z.looseObject({
      file_list: z.array(
        z.looseObject({
          fileid: z.string(),
          download_url: z.string().optional(),
          status: z.number(),
          errmsg: z.string().optional(),
        }),
      ),
    }),
};

/** Input of {@link createStaticHosting}. */
export interface CreateStaticHostingRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
}

/** Result of {@link createStaticHosting}. */
export type CreateStaticHostingResponse = NoFields;

/**
 * 开通静态网站。Opens static hosting in an environment.
 * Calls `POST /componenttcb/createstaticstore`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/createStaticStore.html
 */
export const createStaticHosting: WechatEndpoint<CreateStaticHostingRequest, CreateStaticHostingResponse, 'component'> =
  {
    id: 'createStaticStore',
    family: 'cloudbase-batch',
    method: 'POST',
    path: '/componenttcb/createstaticstore',
    auth: 'component',
    body: 'json',
    retry: 'never',
    doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/createStaticStore.html',
    errors: [40097, 40101, 85088],
    request: (z: Zod) => z.strictObject({ env: z.string() }),
    response: (z: Zod) => z.looseObject({}),
  };

/** Input of {@link getStaticHosting}. */
export interface GetStaticHostingRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
}

/** Result of {@link getStaticHosting}. */
export interface GetStaticHostingResponse {
  /** Static hostings; the platform's sample spells it `Data`. */
  data: {
    /** Cloud environment, from {@link listEnvironments}. */
    env: string;
    /** Domain of the site. */
    domain: string;
    /** Storage bucket of the site. */
    bucket: string;
    /** Region, spelled so by the platform. */
    regoin: string;
    /** State of the site. */
    status: string;
  }[];
}

/**
 * 查看静态网站状态。Static hosting of an environment.
 * Calls `POST /componenttcb/describestaticstore`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getStaticStore.html
 */
export const getStaticHosting: WechatEndpoint<GetStaticHostingRequest, GetStaticHostingResponse, 'component'> = {
  id: 'getStaticStore',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/describestaticstore',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getStaticStore.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          env: z.string(),
          domain: z.string(),
          bucket: z.string(),
          regoin: z.string(),
          status: z.string(),
        }),
      ),
    }),
};

/** Input of {@link listFiles}. */
export interface ListFilesRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Only keys that begin with this. */
  prefix?: string | undefined;
  /** Groups keys up to this character. */
  delimiter?: string | undefined;
  /** Continue after this key: the last one of the page before. */
  marker?: string | undefined;
}

/** Result of {@link listFiles}. */
export interface ListFilesResponse {
  /** Files. */
  contents: Content[];
  /** Whether there are more files. */
  is_truncated: boolean;
}

/**
 * 获取文件列表。Files of an environment; the next page begins after the last key.
 * Calls `POST /componenttcb/getbucket`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getTcbFile.html
 */
export const listFiles: WechatPagedEndpoint<ListFilesRequest, ListFilesResponse, 'component', Content, 'marker'> = {
  id: 'getTcbFile',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/getbucket',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getTcbFile.html',
  errors: [40097, 40101, 85088],
  paging: {
    kind: 'cursor',
    cursor: 'marker',
    items: (answer) => answer.contents,
    next: (answer) => answer.contents.at(-1)?.key,
    more: (answer) => answer.is_truncated,
  },
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      prefix: z.string().optional(),
      delimiter: z.string().optional(),
      marker: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ contents: z.array(content(z)), is_truncated: z.boolean() }),
};

/** Input of {@link listStaticFiles}. */
export interface ListStaticFilesRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Only keys that begin with this. */
  prefix?: string | undefined;
  /** Groups keys up to this character. */
  delimiter?: string | undefined;
  /** Continue after this key: the last one of the page before. */
  marker?: string | undefined;
}

/** Result of {@link listStaticFiles}. */
export interface ListStaticFilesResponse {
  /** Files. */
  contents: Content[];
  /** Whether there are more files. */
  is_truncated: boolean;
}

/**
 * 查看静态网站文件列表。Files of a static site; the next page begins after the last key.
 * Calls `POST /componenttcb/staticfilelist`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getStaticStoreFile.html
 */
export const listStaticFiles: WechatPagedEndpoint<
  ListStaticFilesRequest,
  ListStaticFilesResponse,
  'component',
  Content,
  'marker'
> = {
  id: 'getStaticStoreFile',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/staticfilelist',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getStaticStoreFile.html',
  errors: [40097, 40101, 85088],
  paging: {
    kind: 'cursor',
    cursor: 'marker',
    items: (answer) => answer.contents,
    next: (answer) => answer.contents.at(-1)?.key,
    more: (answer) => answer.is_truncated,
  },
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      prefix: z.string().optional(),
      delimiter: z.string().optional(),
      marker: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ contents: z.array(content(z)), is_truncated: z.boolean() }),
};

/** Input of {@link getStaticFileUploadLink}. */
export interface GetStaticFileUploadLinkRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Path of the file on the site. */
  filename: string;
}

/** Result of {@link getStaticFileUploadLink}. */
export interface GetStaticFileUploadLinkResponse {
  /** Address for HTTP PUT. */
  signed_url: string;
  /** Value of the header `x-cos-security-token`. */
  token: string;
}

/**
 * 获取静态网站文件上传链接。Signed address for uploading one file with HTTP PUT; the token goes into the header `x-cos-security-token`.
 * Calls `POST /componenttcb/staticuploadfile`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getUploadStaticStoreFile.html
 */
export const getStaticFileUploadLink: WechatEndpoint<
  GetStaticFileUploadLinkRequest,
  GetStaticFileUploadLinkResponse,
  'component'
> = {
  id: 'getUploadStaticStoreFile',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/staticuploadfile',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getUploadStaticStoreFile.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), filename: z.string() }),
  response: (z: Zod) => z.looseObject({ signed_url: z.string(), token: z.string() }),
};

/** Input of {@link getFileUploadLink}. */
export interface GetFileUploadLinkRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Path of the file inside the environment. */
  path: string;
}

/** Result of {@link getFileUploadLink}. */
export interface GetFileUploadLinkResponse {
  /** Address of the upload. */
  url: string;
  /** `x-cos-security-token` of the form. */
  token: string;
  /** `Signature` of the form. */
  authorization: string;
  /** Id of the file to be. */
  file_id: string;
  /** `x-cos-meta-fileid` of the form. */
  cos_file_id: string;
}

/**
 * 获取文件上传链接。Address and signature for uploading one file; you send the form yourself.
 * Calls `POST /componenttcb/uploadfile`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getUploadFileLink.html
 */
export const getFileUploadLink: WechatEndpoint<GetFileUploadLinkRequest, GetFileUploadLinkResponse, 'component'> = {
  id: 'getUploadFileLink',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/uploadfile',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getUploadFileLink.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), path: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      url: z.string(),
      token: z.string(),
      authorization: z.string(),
      file_id: z.string(),
      cos_file_id: z.string(),
    }),
};
