// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';

/** Backends of this page. */
export interface LoadbalancerBackendSet {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Backend, `lbb-…`. */
  loadbalancer_backend_id?: string | undefined;
  /** Name of the backend. */
  loadbalancer_backend_name?: string | undefined;
  /** Load balancer, `lb-…`. */
  loadbalancer_id?: string | undefined;
  /** Listener, `lbl-…`. */
  loadbalancer_listener_id?: string | undefined;
  /** Forwarding policy, `lbp-…`. */
  loadbalancer_policy_id?: string | undefined;
  /** Port of the backend. */
  port?: number | undefined;
  /** Resource behind it: instance `i-…` or router `rtr-…`. */
  resource_id?: string | undefined;
  /** `up`, `down` or `abnormal`. */
  status?: string | undefined;
  /** Weight of the backend; more gets more requests. */
  weight?: number | undefined;
}

/** Schema of {@link LoadbalancerBackendSet}. */
export const loadbalancerBackendSet = (z: Zod): ZodSchema<LoadbalancerBackendSet> =>
  z.looseObject({
    create_time: z.string().optional(),
    loadbalancer_backend_id: z.string().optional(),
    loadbalancer_backend_name: z.string().optional(),
    loadbalancer_id: z.string().optional(),
    loadbalancer_listener_id: z.string().optional(),
    loadbalancer_policy_id: z.string().optional(),
    port: z.number().optional(),
    resource_id: z.string().optional(),
    status: z.string().optional(),
    weight: z.number().optional(),
  });
