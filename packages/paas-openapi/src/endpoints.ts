import type { PaasEndpoint } from './endpoint.js';
import * as families from './families/index.js';

export type { PaasAuth, PaasEndpoint, PaasPagedEndpoint } from './endpoint.js';
export * from './families/index.js';
export type { AppCode, EnvCode, NoFields, TenantAppCode, TenantCode } from './families/wire.js';

/** All endpoints, by family and name. Loading them loads no zod: schemas are built on first use. */
export const endpoints: readonly PaasEndpoint<unknown, unknown>[] = Object.values(families).flatMap(
  (family): PaasEndpoint<unknown, unknown>[] => Object.values(family),
);
