export type { TokenOptions } from '@minigate/core';
export type { SwanIds } from './alliance/swan-id.js';
export type * from './alliance/types.js';
export type { AuthorizerApis, OssApis, PlatformApis, ServerApis } from './client/apis.js';
export { type BaiduOss, createBaiduOss } from './client/create.js';
export type { Health } from './client/health.js';
export type { BaiduOssOptions } from './client/options.js';
export type { Raw, RawRequest } from './client/raw.js';
export type { BaiduAuth, BaiduEndpoint, BaiduPagedEndpoint } from './endpoint.js';
export {
  type ErrorEntry,
  type ErrorLayer,
  type ErrorTable,
  type ErrorTables,
  errorTables,
  explainError,
} from './errors/error-codes.js';
export { createMirror } from './mirror/mirror.js';
export type { MirrorStore, RunSql, SqlValue } from './mirror/store.js';
export type * from './mirror/types.js';
export type {
  AuthLink,
  AuthLinkRequest,
  AuthLinks,
  Authorization,
  RegistrationGrant,
} from './third-party/auth-links.js';
export type { BaiduAuthorizers, BaiduRecoveryReport, RecoverOptions } from './third-party/authorizers.js';
export {
  type BaiduAuthorizerClient,
  type BaiduThirdParty,
  createBaiduThirdParty,
  type ThirdPartyRawRequest,
} from './third-party/create.js';
export type { ThirdPartyHealth } from './third-party/health.js';
export type {
  BaiduThirdPartyOptions,
  ThirdPartyPushKey,
  ThirdPartyPushOptions,
} from './third-party/options.js';
export type {
  AuditDecision,
  AuditWaitOptions,
  PackageRunOptions,
  ShippedPackage,
  UploadedPackage,
} from './third-party/package-runs.js';
export type { AuditInput, AuditQuota, PackageInput, PackageWorkflow } from './third-party/packages.js';
export type { BaiduPushContext, BaiduPushLogEntry, BaiduPushReceiver } from './third-party/push.js';
export type { BaiduAuthorizerRecord } from './third-party/records.js';
