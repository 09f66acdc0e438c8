export type * from './alliance/types.js';
export type { BaiduAuth, BaiduEndpoint, BaiduPagedEndpoint } from './endpoint.js';
export { createMirror } from './mirror/mirror.js';
export type { MirrorStore, RunSql, SqlValue } from './mirror/store.js';
export type * from './mirror/types.js';
