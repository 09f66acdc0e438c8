// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';

/** Carriers. */
export interface Delivery {
  /** Id of the carrier. */
  delivery_id: string;
  /** Name of the carrier. */
  delivery_name: string;
}

/** Schema of {@link Delivery}. */
export const delivery = (z: Zod): ZodSchema<Delivery> =>
  z.looseObject({ delivery_id: z.string(), delivery_name: z.string() });
