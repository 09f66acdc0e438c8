export type { SwanIds } from './alliance/swan-id.js';
export type * from './alliance/types.js';
export type { OssApis, ServerApis } from './client/apis.js';
export { type BaiduOss, createBaiduOss } from './client/create.js';
export type { Health } from './client/health.js';
export type { BaiduOssOptions, TokenOptions } from './client/options.js';
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
