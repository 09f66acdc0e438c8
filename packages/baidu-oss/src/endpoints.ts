import type { BaiduEndpoint } from './endpoint.js';
import * as families from './families/index.js';

export type { BaiduAuth, BaiduEndpoint, BaiduPagedEndpoint } from './endpoint.js';
export * from './families/index.js';
export type { NoFields } from './families/wire.js';

/** All endpoints, by family and name. Loading them loads no zod: schemas are built on first use. */
export const endpoints: readonly BaiduEndpoint<unknown, unknown>[] = Object.values(families).flatMap(
  (family): BaiduEndpoint<unknown, unknown>[] => Object.values(family),
);
