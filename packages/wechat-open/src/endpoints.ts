import type { WechatEndpoint } from './endpoint.js';
import * as families from './families/index.js';

export type { WechatAuth, WechatEndpoint, WechatPagedEndpoint } from './endpoint.js';
export { type FuncInfo, type FuncInfoList, permissionSetsOf } from './families/func-info.js';
export * from './families/index.js';
export type { Empty, NoFields, Numeric } from './families/wire.js';

/** All endpoints, by family and name. Loading them loads no zod: schemas are built on first use. */
export const endpoints: readonly WechatEndpoint<unknown, unknown>[] = Object.values(families).flatMap(
  (family): WechatEndpoint<unknown, unknown>[] => Object.values(family),
);
