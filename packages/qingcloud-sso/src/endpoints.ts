import type { QingCloudEndpoint } from './endpoint.js';
import * as families from './families/index.js';

export type { QingCloudAuth, QingCloudEndpoint, QingCloudHost, QingCloudPagedEndpoint } from './endpoint.js';
export * from './families/index.js';
export type { NoFields, Numeric } from './families/wire.js';

/** All endpoints, by family and name. Loading them loads no zod: schemas are built on first use. */
export const endpoints: readonly QingCloudEndpoint<unknown, unknown>[] = Object.values(families).flatMap(
  (family): QingCloudEndpoint<unknown, unknown>[] => Object.values(family),
);
