// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';

/** Fixed addresses from the range of the VxNet, one object for each node. */
export interface PrivateIp {
  /** Address for the node of priority 0, which never becomes primary. */
  priority0?: string | undefined;
  /** Address for a replica node. */
  replica?: string | undefined;
}

/** Schema of {@link PrivateIp}, as a request has it. */
export const privateIp = (z: Zod): ZodSchema<PrivateIp> =>
  z.strictObject({ priority0: z.string().optional(), replica: z.string().optional() });
