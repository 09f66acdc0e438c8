import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link listPackages}. */
export interface ListPackagesRequest {
  /** App id of the mini program. */
  app_id: Int64 | string;
}

/** Result of {@link listPackages}. */
export interface ListPackagesResponse {
  /** The answer’s content. */
  data: {
    /** Version number, sometimes with a leading v. */
    version?: string | undefined;
    /** The developer’s remark on the package. */
    remark?: string | number | undefined;
    /** Message of the review, the reason when it failed. */
    msg?: string | undefined;
    /** Who submitted it, -- for nobody. */
    committer?: string | undefined;
    /**
     * 1 online, 3 in development, 4 under audit, 5 audit failed, 6 audit passed, 8 rolling back; absent while uploading.
     */
    status?: number | undefined;
    /** When it was submitted, YYYY/MM/DD HH:mm:ss, probably China time. */
    commit_time?: string | undefined;
    /** Description of the version. */
    version_desc?: string | undefined;
    /** Id of the package, number or text; absent while uploading. */
    package_id?: string | Int64 | undefined;
    /** Version of the previous online package. */
    rollback_version?: string | undefined;
    /** 1 uploading, 3 upload failed; replaces status. */
    upload_status?: number | undefined;
    /** Text of the upload’s state. */
    upload_status_desc?: string | undefined;
  }[];
}

/**
 * 获取小程序包列表。Lists the development, audit and online packages of one mini program. An entry that is still uploading has
 * upload_status instead of status, package_id, remark, msg and committer.
 * Calls `GET /rest/2.0/smartapp/oss/package/get`.
 *
 * @see https://github.com/swan-team/host-app-guide
 */
export const listPackages: BaiduEndpoint<ListPackagesRequest, ListPackagesResponse, 'app'> = {
  id: 'oss.package.list',
  family: 'oss-package',
  method: 'GET',
  path: '/rest/2.0/smartapp/oss/package/get',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://github.com/swan-team/host-app-guide',
  request: (z: Zod) => z.strictObject({ app_id: z.union([int64(z), z.string()]) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          version: z.string().optional(),
          remark: z.union([z.string(), z.number()]).optional(),
          msg: z.string().optional(),
          committer: z.string().optional(),
          status: z.number().optional(),
          commit_time: z.string().optional(),
          version_desc: z.string().optional(),
          package_id: z.union([z.string(), int64(z)]).optional(),
          rollback_version: z.string().optional(),
          upload_status: z.number().optional(),
          upload_status_desc: z.string().optional(),
        }),
      ),
    }),
};

/** Input of {@link getPackageDetail}. */
export interface GetPackageDetailRequest {
  /** App id of the mini program. */
  app_id: Int64 | string;
  /**
   * State of the package wanted, used without package_id: 1 online, 3 in development, 4 under audit, 5 audit failed, 6 audit
   * passed, 8 rolling back.
   */
  type?: 1 | 3 | 4 | 5 | 6 | 8 | undefined;
  /** Id of the package wanted; type does not count then. */
  package_id?: Int64 | string | undefined;
}

/** Result of {@link getPackageDetail}. */
export interface GetPackageDetailResponse {
  /** The package; the document prints no sample. */
  data: {
    /** Version number, sometimes with a leading v. */
    version?: string | undefined;
    /** The developer’s remark on the package. */
    remark?: string | number | undefined;
    /** Message of the review, the reason when it failed. */
    msg?: string | undefined;
    /** Who submitted it, -- for nobody. */
    committer?: string | undefined;
    /** 1 online, 3 in development, 4 under audit, 5 audit failed, 6 audit passed, 8 rolling back. */
    status?: number | undefined;
    /** When it was submitted, YYYY/MM/DD HH:mm:ss, probably China time. */
    commit_time?: string | undefined;
    /** Description of the version. */
    version_desc?: string | undefined;
    /** Id of the package; text in the table, a number in samples. */
    package_id?: string | Int64 | undefined;
  };
}

/**
 * 获取小程序包详情。Reads one package of a mini program, chosen by package_id or by its state; the online version when neither is given.
 * Call it after a change notification with code 101.
 * Calls `GET /rest/2.0/smartapp/oss/package/getdetail`.
 *
 * @see https://github.com/swan-team/host-app-guide
 */
export const getPackageDetail: BaiduEndpoint<GetPackageDetailRequest, GetPackageDetailResponse, 'app'> = {
  id: 'oss.package.detail',
  family: 'oss-package',
  method: 'GET',
  path: '/rest/2.0/smartapp/oss/package/getdetail',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://github.com/swan-team/host-app-guide',
  request: (z: Zod) =>
    z.strictObject({
      app_id: z.union([int64(z), z.string()]),
      type: z.literal([1, 3, 4, 5, 6, 8]).optional(),
      package_id: z.union([int64(z), z.string()]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        version: z.string().optional(),
        remark: z.union([z.string(), z.number()]).optional(),
        msg: z.string().optional(),
        committer: z.string().optional(),
        status: z.number().optional(),
        commit_time: z.string().optional(),
        version_desc: z.string().optional(),
        package_id: z.union([z.string(), int64(z)]).optional(),
      }),
    }),
};
