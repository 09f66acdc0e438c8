// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';
import { numeric } from '../schemas.js';
import type { Numeric } from '../wire.js';

/** Settlements. */
export interface Settlement {
  /** Day, `yyyy-MM-dd` in China time. */
  date: string;
  /** Days that are settled, as a range. */
  zone: string;
  /** Month of the settlement. */
  month: string;
  /** 1 first half of the month, 2 second half. */
  order: number;
  /** 1 settling, 2 and 3 settled, 4 paying, 5 paid. */
  sett_status: number;
  /** Number of the statement. */
  sett_no: string;
  /** Settled income, fen. */
  settled_revenue: number;
  /** Times that the statement was asked for by mail again. */
  mail_send_cnt: Numeric;
  /** Income by kind of ad unit. */
  slot_revenue: {
    /** Number of the kind of ad unit. */
    slot_id: string;
    /** Settled income of this kind, fen. */
    slot_settled_revenue: number;
  }[];
}

/** Schema of {@link Settlement}. */
export const settlement = (z: Zod): ZodSchema<Settlement> =>
  z.looseObject({
    date: z.string(),
    zone: z.string(),
    month: z.string(),
    order: z.number(),
    sett_status: z.number(),
    sett_no: z.string(),
    settled_revenue: z.number(),
    mail_send_cnt: numeric(z),
    slot_revenue: z.array(z.looseObject({ slot_id: z.string(), slot_settled_revenue: z.number() })),
  });
