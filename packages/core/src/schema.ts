import type { z } from 'zod';
import type { Upload, UploadStream } from './http/upload.js';

/**
 * Type of the `z` that schema thunks receive. Only its type: this module loads no zod.
 *
 * @example `request: (z: Zod) => z.strictObject({ nick_name: z.string() })`
 */
export type Zod = typeof z;

/** A zod schema of `T`, for the return types of functions that build a part of several schemas. Not for endpoints: see `Schema`. */
export type ZodSchema<T> = z.ZodType<T>;

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
