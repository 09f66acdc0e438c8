// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';

/** Lines of the invoice. */
export interface InsertInvoiceCardExtUserCardInvoiceUserDataInfo {
  /** Name of the goods. */
  name: string;
  /** Unit. */
  unit: string;
  /** Quantity. */
  num: number;
  /** Price per unit in fen. */
  price: number;
}

/** Schema of {@link InsertInvoiceCardExtUserCardInvoiceUserDataInfo}, as a request has it. */
export const insertInvoiceCardExtUserCardInvoiceUserDataInfo = (
  z: Zod,
): ZodSchema<InsertInvoiceCardExtUserCardInvoiceUserDataInfo> =>
  z.strictObject({ name: z.string(), unit: z.string(), num: z.number(), price: z.number() });
