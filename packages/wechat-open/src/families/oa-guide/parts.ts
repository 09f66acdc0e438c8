// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';

/** Outcome for each customer; only when a list was sent. */
export interface BuyerResp {
  /** 0 done, else why this customer failed. */
  errcode: number;
  /** Explanation of `errcode`. */
  errmsg: string;
  /** Customer, as this account sees them. */
  openid: string;
}

/** Schema of {@link BuyerResp}. */
export const buyerResp = (z: Zod): ZodSchema<BuyerResp> =>
  z.looseObject({ errcode: z.number(), errmsg: z.string(), openid: z.string() });
