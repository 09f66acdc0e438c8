// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';

/** Position in the whole result. */
export interface Pager {
  /** Entries skipped. */
  Offset: number;
  /** Entries asked for. */
  Limit: number;
  /** Entries in all. */
  Total: number;
}

/** Schema of {@link Pager}. */
export const pager = (z: Zod): ZodSchema<Pager> =>
  z.looseObject({ Offset: z.number(), Limit: z.number(), Total: z.number() });
