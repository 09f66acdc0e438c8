// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';

/** Outcome for each drama. */
export interface AuthorizeCopyrightResult {
  /** Id of the drama. */
  drama_id: number;
  /** 0 done, else error number. */
  errcode: number;
  /** Error message. */
  errmsg: string;
}

/** Schema of {@link AuthorizeCopyrightResult}. */
export const authorizeCopyrightResult = (z: Zod): ZodSchema<AuthorizeCopyrightResult> =>
  z.looseObject({ drama_id: z.number(), errcode: z.number(), errmsg: z.string() });
