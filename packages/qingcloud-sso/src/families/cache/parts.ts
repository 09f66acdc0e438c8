// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';

/** Fixed addresses by role, from the range of the VxNet; the platform chooses when left out. */
export interface PrivateIp {
  /** Not used here: nodes do not exist yet. */
  cache_node_id?: string | undefined;
  /** Role of the nodes: `master` or `slave`. */
  cache_role?: 'master' | 'slave' | undefined;
  /** Addresses for the nodes of that role, separated by commas. */
  private_ips?: string | undefined;
}

/** Schema of {@link PrivateIp}, as a request has it. */
export const privateIp = (z: Zod): ZodSchema<PrivateIp> =>
  z.strictObject({
    cache_node_id: z.string().optional(),
    cache_role: z.literal(['master', 'slave']).optional(),
    private_ips: z.string().optional(),
  });

/** Resources that use the parameter group. */
export interface Resource {
  /** Resource of any kind, by its id. */
  resource_id?: string | undefined;
  /** Name of that resource. */
  resource_name?: string | undefined;
  /** Kind of resource, such as `instance` or `volume`. */
  resource_type?: string | undefined;
}

/** Schema of {@link Resource}. */
export const resource = (z: Zod): ZodSchema<Resource> =>
  z.looseObject({
    resource_id: z.string().optional(),
    resource_name: z.string().optional(),
    resource_type: z.string().optional(),
  });
