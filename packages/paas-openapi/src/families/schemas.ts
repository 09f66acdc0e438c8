// Parts of several schemas. Apart from the types of the same things, so that consumers' declarations stay free of zod.
import type { Upload, UploadStream } from '@minigate/core';
import type { Zod, ZodSchema } from '@minigate/core/schema';
import type { AppCode, EnvCode, TenantAppCode, TenantCode } from './wire.js';

const code = (z: Zod) => z.string().min(1) as unknown;

/** Schema of {@link AppCode}. */
export const appCode = (z: Zod): ZodSchema<AppCode> => code(z) as ZodSchema<AppCode>;

/** Schema of {@link EnvCode}. */
export const envCode = (z: Zod): ZodSchema<EnvCode> => code(z) as ZodSchema<EnvCode>;

/** Schema of {@link TenantCode}. */
export const tenantCode = (z: Zod): ZodSchema<TenantCode> => code(z) as ZodSchema<TenantCode>;

/** Schema of {@link TenantAppCode}. */
export const tenantAppCode = (z: Zod): ZodSchema<TenantAppCode> => code(z) as ZodSchema<TenantAppCode>;

/** Schema of a file to send. */
export const upload = (z: Zod): ZodSchema<Upload> =>
  z.custom<Upload>(
    (value) => {
      if (value instanceof Blob) return true;
      const { open, name } = (value ?? {}) as Partial<UploadStream>;
      return typeof open === 'function' && typeof name === 'string';
    },
    { error: 'must be a Blob, such as `await openAsBlob(path)`, or a stream { open, name }' },
  );
