// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';

/** Review. */
export interface AuditInfo {
  /** State of the review, as a code. */
  audit_status: number;
  /** Creation, seconds since the epoch. */
  create_time: number;
  /** Why it was refused. */
  reason?: string | undefined;
  /** What to change. */
  suggestion?: string | undefined;
  /** Review, seconds since the epoch. */
  audit_time?: number | undefined;
}

/** Schema of {@link AuditInfo}. */
export const auditInfo = (z: Zod): ZodSchema<AuditInfo> =>
  z.looseObject({
    audit_status: z.number(),
    create_time: z.number(),
    reason: z.string().optional(),
    suggestion: z.string().optional(),
    audit_time: z.number().optional(),
  });
