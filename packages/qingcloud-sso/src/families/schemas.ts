// Parts of several schemas. Apart from the types of the same things, so that consumers' declarations stay free of zod.
import type { Zod, ZodSchema } from '@minigate/core/schema';
import type { Numeric } from './wire.js';

/** Schema of {@link Numeric}. */
export const numeric = (z: Zod): ZodSchema<Numeric> => z.union([z.number(), z.string()]);
