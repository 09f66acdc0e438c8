// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';
import type { MakeObject } from '../schemas.js';

/** Line of an invoice. */
export interface InvoiceLine {
  /** Name of the goods. */
  name: string;
  /** Unit. */
  unit: string;
  /** Quantity. */
  num: number;
  /** Price per unit in fen. */
  price: number;
}

/** Schema of {@link InvoiceLine}. */
export const invoiceLine = (z: Zod, object: MakeObject = z.strictObject): ZodSchema<InvoiceLine> =>
  object({ name: z.string(), unit: z.string(), num: z.number(), price: z.number() });
