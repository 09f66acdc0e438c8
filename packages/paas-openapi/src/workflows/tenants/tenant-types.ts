import type { AppCode, EnvCode, TenantAppCode, TenantCode } from '../../families/wire.js';
import type { Failure } from '../bulk.js';
import type { TenantAppWish, TenantWish } from '../onboarding/wish.js';
import type { Pace } from '../settle.js';

/** A tenant to open, perhaps with its copy of the application. */
export interface TenantEntry extends TenantWish {
  /** Its copy of the application, made from what is online. */
  readonly app?: Omit<TenantAppWish, 'tenantCode' | 'envCode'> | undefined;
}

/** What came of a tenant. */
export interface TenantRow {
  readonly tenantCode: TenantCode;
  readonly tenantAppCode?: TenantAppCode | undefined;
  /** `existing`: it was there before, with the same content. */
  readonly state: 'opened' | 'existing' | 'failed';
  readonly failure?: Failure | undefined;
  /** Grows when a failed one is tried again; names its idempotency keys. */
  readonly round: number;
}

/** A job that opens tenants, as it is kept. */
export interface TenantJob {
  readonly id: string;
  /** `ended`: the source came to its end. */
  readonly state: 'running' | 'paused' | 'ended';
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** What is known of a job. */
export interface TenantReport {
  readonly job: TenantJob;
  readonly counts: Readonly<Record<TenantRow['state'], number>>;
  /** The first 100 that failed; all of them by `tenants(id)`. */
  readonly failed: readonly TenantRow[];
}

/** How the opening goes on. */
export interface TenantProgress {
  readonly tenant: TenantRow;
  /** Of this call: tenants by state, and those that were finished before it. */
  readonly counts: Readonly<Record<TenantRow['state'] | 'finishedBefore', number>>;
}

/** Options of {@link Tenants.openAll}. */
export interface OpenAllOptions extends Pace {
  /** Names the job in every process: letters, digits, `.`, `_` and `-`, at most 64 characters. */
  readonly id: string;
  /** For tenants with an `app`. */
  readonly appCode?: AppCode | undefined;
  /** For tenants with an `app`. Give it with care: production is one of them. */
  readonly envCode?: EnvCode | undefined;
  /** Tenants that are worked on at once. Default 5. */
  readonly concurrency?: number | undefined;
  /** Tenants that are begun in a minute, at most. Default without limit; the platform's `Retry-After` is obeyed in any case. */
  readonly perMinute?: number | undefined;
  /** Whether those that failed in an earlier call are tried again. Default false. */
  readonly retryFailed?: boolean | undefined;
  /** Ends the work of this call; the same call goes on. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: TenantProgress) => void) | undefined;
}
