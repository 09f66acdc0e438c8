export type * from './alliance/types.js';
export type { BaiduAuth, BaiduEndpoint, BaiduPagedEndpoint } from './endpoint.js';
