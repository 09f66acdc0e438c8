import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getAuditQuota}. */
export type GetAuditQuotaRequest = NoFields;

/** Result of {@link getAuditQuota}. */
export interface GetAuditQuotaResponse {
  /** The answer’s content. */
  data: {
    /** Reviews allowed in one period, -1 without limit. */
    quota_times: number;
    /** Kind of period: 2 week. */
    quota_type?: number | undefined;
    /** Reviews left in this period, -1 without limit. */
    remain_times: number;
  };
}

/**
 * 查询送审额度。Tells how many reviews the mini program may still ask for in the present period.
 * Calls `GET /rest/2.0/smartapp/package/auditquota`.
 *
 * @see https://smartprogram.baidu.com/docs/third/package/auditquota/
 */
export const getAuditQuota: BaiduEndpoint<GetAuditQuotaRequest, GetAuditQuotaResponse, 'authorizer'> = {
  id: 'tp.package.getPackageSubmitAuditQuota',
  family: 'third-party-package',
  method: 'GET',
  path: '/rest/2.0/smartapp/package/auditquota',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/package/auditquota/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({ quota_times: z.number(), quota_type: z.number().optional(), remain_times: z.number() }),
    }),
};

/** Input of {@link listPackages}. */
export type ListPackagesRequest = NoFields;

/** Result of {@link listPackages}. */
export interface ListPackagesResponse {
  /** The packages. */
  data: {
    /** When it was uploaded, China time `YYYY/MM/DD HH:mm:ss`. */
    commit_time?: string | undefined;
    /** Who uploaded it, `--` when nobody is recorded. */
    committer?: string | undefined;
    /** Message of the review. */
    msg?: string | undefined;
    /** Id of the code package; missing while it is uploading. */
    package_id?: Int64 | string | undefined;
    /** Remark given with the package. */
    remark?: string | undefined;
    /** Version that was online before this one. */
    rollback_version?: string | undefined;
    /**
     * 1 online, 3 in development, 4 under review, 5 review failed, 6 review passed, 8 being rolled back; missing while it is
     * uploading.
     */
    status?: number | undefined;
    /** Error code when the upload failed. */
    upload_err_code?: number | undefined;
    /** Why the upload failed. */
    upload_err_msg?: string | undefined;
    /** 1 uploading, 3 upload failed; missing once uploaded. */
    upload_status?: number | undefined;
    /** Upload status as Chinese text. */
    upload_status_desc?: string | undefined;
    /** Version number given at upload, with or without a leading `v`. */
    version: string;
    /** Description given at upload. */
    version_desc?: string | undefined;
  }[];
}

/**
 * 获取小程序包列表。Lists the development, review and online packages of the mini program. A package that is still uploading, or failed
 * to, has `upload_status` in place of `status` and `package_id`.
 * Calls `GET /rest/2.0/smartapp/package/get`.
 *
 * @see https://smartprogram.baidu.com/docs/third/package/get/
 */
export const listPackages: BaiduEndpoint<ListPackagesRequest, ListPackagesResponse, 'authorizer'> = {
  id: 'tp.package.getPackage',
  family: 'third-party-package',
  method: 'GET',
  path: '/rest/2.0/smartapp/package/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/package/get/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          commit_time: z.string().optional(),
          committer: z.string().optional(),
          msg: z.string().optional(),
          package_id: z.union([int64(z), z.string()]).optional(),
          remark: z.string().optional(),
          rollback_version: z.string().optional(),
          status: z.number().optional(),
          upload_err_code: z.number().optional(),
          upload_err_msg: z.string().optional(),
          upload_status: z.number().optional(),
          upload_status_desc: z.string().optional(),
          version: z.string(),
          version_desc: z.string().optional(),
        }),
      ),
    }),
};

/** Input of {@link getPackage}. */
export interface GetPackageRequest {
  /**
   * State of the wanted package: 1 online, 3 in development, 4 under review, 5 review failed, 6 review passed, 8 being rolled
   * back; matters only without `package_id`, 1 by default.
   */
  type?: 1 | 3 | 4 | 5 | 6 | 8 | undefined;
  /** Id of the code package. */
  package_id?: Int64 | string | undefined;
}

/** Result of {@link getPackage}. */
export interface GetPackageResponse {
  /** The answer’s content. */
  data: {
    /** When it was uploaded, China time `YYYY/MM/DD HH:mm:ss`. */
    commit_time?: string | undefined;
    /** Who uploaded it, `--` when nobody is recorded. */
    committer?: string | undefined;
    /** Message of the review. */
    msg?: string | undefined;
    /** Id of the code package. */
    package_id: Int64 | string;
    /** Remark given with the package. */
    remark?: string | undefined;
    /** 1 online, 3 in development, 4 under review, 5 review failed, 6 review passed, 8 being rolled back. */
    status: number;
    /** Version number given at upload. */
    version: string;
    /** Description given at upload. */
    version_desc?: string | undefined;
  };
}

/**
 * 获取授权小程序包详情。Gets one package, by its id or by its state. With neither given, the online version comes back.
 * Calls `GET /rest/2.0/smartapp/package/getdetail`.
 *
 * @see https://smartprogram.baidu.com/docs/third/package/getdetail/
 */
export const getPackage: BaiduEndpoint<GetPackageRequest, GetPackageResponse, 'authorizer'> = {
  id: 'tp.package.getPackageDetail',
  family: 'third-party-package',
  method: 'GET',
  path: '/rest/2.0/smartapp/package/getdetail',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/package/getdetail/',
  errors: [69005],
  request: (z: Zod) =>
    z.strictObject({
      type: z.literal([1, 3, 4, 5, 6, 8]).optional(),
      package_id: z.union([int64(z), z.string()]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        commit_time: z.string().optional(),
        committer: z.string().optional(),
        msg: z.string().optional(),
        package_id: z.union([int64(z), z.string()]),
        remark: z.string().optional(),
        status: z.number(),
        version: z.string(),
        version_desc: z.string().optional(),
      }),
    }),
};

/** Input of {@link releasePackage}. */
export interface ReleasePackageRequest {
  /** Id of the package that passed review. */
  package_id: string | Int64;
}

/** Result of {@link releasePackage}. */
export type ReleasePackageResponse = NoFields;

/**
 * 发布已通过审核的小程序。Puts a package online that has passed review. The owner’s identity has to be verified before.
 * Calls `POST /rest/2.0/smartapp/package/release`.
 *
 * @see https://smartprogram.baidu.com/docs/third/package/release/
 */
export const releasePackage: BaiduEndpoint<ReleasePackageRequest, ReleasePackageResponse, 'authorizer'> = {
  id: 'tp.package.releasePackage',
  family: 'third-party-package',
  method: 'POST',
  path: '/rest/2.0/smartapp/package/release',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/package/release/',
  errors: [69012],
  request: (z: Zod) => z.strictObject({ package_id: z.union([z.string(), int64(z)]) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link rollbackPackage}. */
export interface RollbackPackageRequest {
  /** Id of the code package. */
  package_id: string | Int64;
}

/** Result of {@link rollbackPackage}. */
export type RollbackPackageResponse = NoFields;

/**
 * 小程序版本回退。Rolls the online mini program back to an earlier version. The change takes effect with some delay; the page does not
 * say whether the id names the online package or the earlier one.
 * Calls `POST /rest/2.0/smartapp/package/rollback`.
 *
 * @see https://smartprogram.baidu.com/docs/third/package/rollback/
 */
export const rollbackPackage: BaiduEndpoint<RollbackPackageRequest, RollbackPackageResponse, 'authorizer'> = {
  id: 'tp.package.rollbackPackage',
  family: 'third-party-package',
  method: 'POST',
  path: '/rest/2.0/smartapp/package/rollback',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/package/rollback/',
  request: (z: Zod) => z.strictObject({ package_id: z.union([z.string(), int64(z)]) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link submitAudit}. */
export interface SubmitAuditRequest {
  /** What the reviewers should know about this version. */
  content: string;
  /** Id of the package to review. */
  package_id: string | Int64;
  /** Remark for the review. */
  remark: string;
  /** Test account for the reviewers. */
  test_account?: string | undefined;
  /** Password of the test account. */
  test_password?: string | undefined;
}

/** Result of {@link submitAudit}. */
export type SubmitAuditResponse = NoFields;

/**
 * 为授权的小程序提交审核。Sends an uploaded package to review. Name and categories of the mini program must have passed review before; the
 * result arrives as event `PACKAGE_AUDIT_PASS` or `PACKAGE_AUDIT_FAIL`.
 * Calls `POST /rest/2.0/smartapp/package/submitaudit`.
 *
 * @see https://smartprogram.baidu.com/docs/third/package/submitaudit/
 */
export const submitAudit: BaiduEndpoint<SubmitAuditRequest, SubmitAuditResponse, 'authorizer'> = {
  id: 'tp.package.submitPackageAudit',
  family: 'third-party-package',
  method: 'POST',
  path: '/rest/2.0/smartapp/package/submitaudit',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/package/submitaudit/',
  errors: [69001, 69002, 69003, 69011, 69013],
  request: (z: Zod) =>
    z.strictObject({
      content: z.string(),
      package_id: z.union([z.string(), int64(z)]),
      remark: z.string(),
      test_account: z.string().optional(),
      test_password: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link uploadPackage}. */
export interface UploadPackageRequest {
  /** Id of the template in the platform’s library. */
  template_id: string | Int64;
  /**
   * Adapts the template: `extEnable` true to apply it, `extAppid` the mini program’s id, `directCommit` true to send it to review
   * at once, then `ext`, `extPages`, `window`, `tabBar`, `networkTimeout`.
   */
  ext_json: Record<string, unknown> | string;
  /** Description of this version, free text. */
  user_desc: string;
  /** Version number of your choice. */
  user_version: string;
  /** Test account for the reviewers; used when `directCommit` is true. */
  test_account?: string | undefined;
  /** Password of the test account. */
  test_password?: string | undefined;
}

/** Result of {@link uploadPackage}. */
export type UploadPackageResponse = NoFields;

/**
 * 为授权的小程序上传代码包。Builds a package for the mini program from a template of the platform. It works in the background, about three
 * seconds: ask for the list of packages until `upload_status` is gone.
 * Calls `POST /rest/2.0/smartapp/package/upload`.
 *
 * @see https://smartprogram.baidu.com/docs/third/package/upload/
 */
export const uploadPackage: BaiduEndpoint<UploadPackageRequest, UploadPackageResponse, 'authorizer'> = {
  id: 'tp.package.uploadPackage',
  family: 'third-party-package',
  method: 'POST',
  path: '/rest/2.0/smartapp/package/upload',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/package/upload/',
  errors: [69004, 69009, 69010],
  request: (z: Zod) =>
    z.strictObject({
      template_id: z.union([z.string(), int64(z)]),
      ext_json: z.union([z.record(z.string(), z.unknown()), z.string()]),
      user_desc: z.string(),
      user_version: z.string(),
      test_account: z.string().optional(),
      test_password: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link withdrawAudit}. */
export interface WithdrawAuditRequest {
  /** Id of the package under review. */
  package_id: string | Int64;
}

/** Result of {@link withdrawAudit}. */
export type WithdrawAuditResponse = NoFields;

/**
 * 小程序审核撤回。Takes a package back that is under review.
 * Calls `POST /rest/2.0/smartapp/package/withdraw`.
 *
 * @see https://smartprogram.baidu.com/docs/third/package/withdraw/
 */
export const withdrawAudit: BaiduEndpoint<WithdrawAuditRequest, WithdrawAuditResponse, 'authorizer'> = {
  id: 'tp.package.withdrawPackageAudit',
  family: 'third-party-package',
  method: 'POST',
  path: '/rest/2.0/smartapp/package/withdraw',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/package/withdraw/',
  request: (z: Zod) => z.strictObject({ package_id: z.union([z.string(), int64(z)]) }),
  response: (z: Zod) => z.looseObject({}),
};
