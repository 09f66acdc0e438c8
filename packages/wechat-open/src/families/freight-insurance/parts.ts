// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';

/** Goods that come back; those of the policy win. */
export interface Good {
  /** Name of the goods. */
  name: string;
  /** Picture of the goods. */
  url: string;
}

/** Schema of {@link Good}, as a request has it. */
export const good = (z: Zod): ZodSchema<Good> => z.strictObject({ name: z.string(), url: z.string() });
