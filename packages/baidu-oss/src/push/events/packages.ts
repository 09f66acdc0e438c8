import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/**
 * 代码包审核成功: the package passed its review and may be released.
 * @see https://smartprogram.baidu.com/docs/third/package/push/
 */
export interface PackageAuditPassPush extends MessagePush<'PACKAGE_AUDIT_PASS'> {
  /** Package; missing in the pushes of 2020. */
  readonly packageId?: string | undefined;
  /** Its version. */
  readonly packageVersion?: string | undefined;
}

/**
 * 代码包审核失败: the package did not pass its review.
 * @see https://smartprogram.baidu.com/docs/third/package/push/
 */
export interface PackageAuditFailPush extends MessagePush<'PACKAGE_AUDIT_FAIL'> {
  /** Package; missing in the pushes of 2020. */
  readonly packageId?: string | undefined;
  /** Its version. */
  readonly packageVersion?: string | undefined;
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/** 批量提包提交成功: a batch of uploads was accepted. Its own members are not documented: see `raw`. */
export interface BatchUploadSubmitSuccessPush extends MessagePush<'BATCH_UPLOAD_SUBMIT_SUCCESS'> {}

/** 批量提包提交失败: a batch of uploads was refused. Its own members are not documented: see `raw`. */
export interface BatchUploadSubmitFailPush extends MessagePush<'BATCH_UPLOAD_SUBMIT_FAIL'> {}

/** 批量提包任务，单个小程序提包成功: one upload of a batch succeeded. Its own members are not documented: see `raw`. */
export interface BatchTaskUploadPackageSuccessPush extends MessagePush<'BATCH_TASK_UPLOAD_PACKAGE_SUCCESS'> {}

/** 批量提包失败: one upload of a batch failed. Its own members are not documented: see `raw`. */
export interface BatchTaskUploadPackageFailPush extends MessagePush<'BATCH_TASK_UPLOAD_PACKAGE_FAIL'> {}

/** 提审失败: one package of a batch could not be submitted for review. Its own members are not documented: see `raw`. */
export interface BatchTaskUploadSubmitAuditFailPush extends MessagePush<'BATCH_TASK_UPLOAD_SUBMIT_AUDIT_FAIL'> {}

/** 发布成功: one package of a batch was released. Its own members are not documented: see `raw`. */
export interface BatchTaskUploadReleaseSuccessPush extends MessagePush<'BATCH_TASK_UPLOAD_RELEASE_SUCCESS'> {}

/** 发布失败: one package of a batch could not be released. Its own members are not documented: see `raw`. */
export interface BatchTaskUploadReleaseFailPush extends MessagePush<'BATCH_TASK_UPLOAD_RELEASE_FAIL'> {}

/** Pushes about code packages. */
export type PackagePush =
  | PackageAuditPassPush
  | PackageAuditFailPush
  | BatchUploadSubmitSuccessPush
  | BatchUploadSubmitFailPush
  | BatchTaskUploadPackageSuccessPush
  | BatchTaskUploadPackageFailPush
  | BatchTaskUploadSubmitAuditFailPush
  | BatchTaskUploadReleaseSuccessPush
  | BatchTaskUploadReleaseFailPush;

/** Fields of {@link PackagePush}. */
export const packagePushes: PushTable<PackagePush> = {
  PACKAGE_AUDIT_PASS: { packageId: 'string', packageVersion: 'string' },
  PACKAGE_AUDIT_FAIL: { packageId: 'string', packageVersion: 'string', reason: 'string' },
  BATCH_UPLOAD_SUBMIT_SUCCESS: {},
  BATCH_UPLOAD_SUBMIT_FAIL: {},
  BATCH_TASK_UPLOAD_PACKAGE_SUCCESS: {},
  BATCH_TASK_UPLOAD_PACKAGE_FAIL: {},
  BATCH_TASK_UPLOAD_SUBMIT_AUDIT_FAIL: {},
  BATCH_TASK_UPLOAD_RELEASE_SUCCESS: {},
  BATCH_TASK_UPLOAD_RELEASE_FAIL: {},
};
