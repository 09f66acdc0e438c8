// Parts of several schemas. Apart from the types of the same things, so that consumers' declarations stay free of zod.
import type { Int64 } from '@minigate/core';
import type { Zod, ZodSchema } from '@minigate/core/schema';

export { upload } from '@minigate/core/schema';

/** Schema of {@link Int64}. */
export const int64 = (z: Zod): ZodSchema<Int64> => z.union([z.number(), z.bigint()]);
