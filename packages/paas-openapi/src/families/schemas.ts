// Parts of several schemas. Apart from the types of the same things, so that consumers' declarations stay free of zod.
import type { Zod, ZodSchema } from '@minigate/core/schema';
import type { AppCode, EnvCode, TenantAppCode, TenantCode } from './wire.js';

export { upload } from '@minigate/core/schema';

const code = (z: Zod) => z.string().min(1) as unknown;

/** Schema of {@link AppCode}. */
export const appCode = (z: Zod): ZodSchema<AppCode> => code(z) as ZodSchema<AppCode>;

/** Schema of {@link EnvCode}. */
export const envCode = (z: Zod): ZodSchema<EnvCode> => code(z) as ZodSchema<EnvCode>;

/** Schema of {@link TenantCode}. */
export const tenantCode = (z: Zod): ZodSchema<TenantCode> => code(z) as ZodSchema<TenantCode>;

/** Schema of {@link TenantAppCode}. */
export const tenantAppCode = (z: Zod): ZodSchema<TenantAppCode> => code(z) as ZodSchema<TenantAppCode>;
