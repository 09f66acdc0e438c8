import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

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
    /** What went wrong with this file. */
    errmsg?: string | undefined;
  }[];
}

/**
 * 删除文件。Deletes files of an environment.
 * Calls `POST /tcb/batchdeletefile`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/deleteTcbCloudFile.html
 */
export const deleteFiles: WechatEndpoint<DeleteFilesRequest, DeleteFilesResponse, 'authorizer'> = {
  id: 'deleteTcbCloudFile',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/batchdeletefile',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/deleteTcbCloudFile.html',
  permissionSets: [49],
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
    /** What went wrong with this file. */
    errmsg?: string | undefined;
  }[];
}

/**
 * 获取文件下载链接。Download addresses of up to 50 files.
 * Calls `POST /tcb/batchdownloadfile`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/getDownloadTcbFileLink.html
 */
export const getFileDownloadLinks: WechatEndpoint<
  GetFileDownloadLinksRequest,
  GetFileDownloadLinksResponse,
  'authorizer'
> = {
  id: 'getDownloadTcbFileLink',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/batchdownloadfile',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/getDownloadTcbFileLink.html',
  permissionSets: [49],
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

/** Input of {@link getExtensionUploadLinks}. */
export interface GetExtensionUploadLinksRequest {
  /** Arguments of the call. */
  PostData: {
    /** Files to be uploaded. */
    ExtensionFiles: {
      /** `FUNCTION` code, `STATIC` hosting, `SMS` list of receivers. */
      FileType: string;
      /** Name of the file. */
      FileName: string;
    }[];
  };
}

/** Result of {@link getExtensionUploadLinks}. */
export interface GetExtensionUploadLinksResponse {
  /** Answer of the cloud. */
  Response: {
    /** Where each file goes. */
    FilesData: {
      /** Template address of the file; `file_url` of {@link createSmsTask}. */
      CodeUri: string;
      /** Address for HTTP PUT. */
      UploadUrl: string;
      /** Encryption key; empty without encryption. */
      CustomKey?: string | undefined;
      /** Largest file, MB. */
      MaxSize: number;
    }[];
    /** Id of this call, for support. */
    RequestId: string;
  };
}

/**
 * 描述扩展上传文件信息。Where to upload files for functions, static hosting or text message tasks, with HTTP PUT.
 * Calls `POST /tcb/describeextensionuploadinfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.describeExtensionUploadInfo.html
 */
export const getExtensionUploadLinks: WechatEndpoint<
  GetExtensionUploadLinksRequest,
  GetExtensionUploadLinksResponse,
  'authorizer'
> = {
  id: 'describeExtensionUploadInfo',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/describeextensionuploadinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.describeExtensionUploadInfo.html',
  permissionSets: [49],
  errors: [-501007],
  request: (z: Zod) =>
    z.strictObject({
      PostData: z.strictObject({
        ExtensionFiles: z.array(z.strictObject({ FileType: z.string(), FileName: z.string().max(24) })),
      }),
    }),
  response: (z: Zod) =>
    z.looseObject({
      Response: z.looseObject({
        FilesData: z.array(
          z.looseObject({
            CodeUri: z.string(),
            UploadUrl: z.string(),
            CustomKey: z.string().optional(),
            MaxSize: z.number(),
          }),
        ),
        RequestId: z.string(),
      }),
    }),
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
 * Calls `POST /tcb/uploadfile`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/getUploadTcbFileLink.html
 */
export const getFileUploadLink: WechatEndpoint<GetFileUploadLinkRequest, GetFileUploadLinkResponse, 'authorizer'> = {
  id: 'getUploadTcbFileLink',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/uploadfile',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/getUploadTcbFileLink.html',
  permissionSets: [49],
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
