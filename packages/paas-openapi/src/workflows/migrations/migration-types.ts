import type { CreateRequest, GetReportResponse, Migration } from '../../families/migration/index.js';
import type { AppCode, EnvCode, TenantAppCode, TenantCode } from '../../families/wire.js';
import type { Pace } from '../settle.js';

/** Something of an existing shop. */
export interface MigrationRecord {
  /** Key of the record in the old system. */
  readonly sourceId: string;
  readonly kind: 'tenant' | 'tenantApp' | 'page' | 'file' | 'settings';
  readonly tenantCode: TenantCode;
  /** For all kinds but `tenant`. */
  readonly tenantAppCode?: TenantAppCode | undefined;
  /** The record itself, as JSON. */
  readonly payload: unknown;
}

/** Any number of records, as they are read from the old system. */
export type MigrationSource = Iterable<MigrationRecord> | AsyncIterable<MigrationRecord>;

/** A move of shops to the platform. */
export interface MigrationInput {
  /** Names the migration in every process: letters, digits, `.`, `_` and `-`, at most 64 characters. */
  readonly id: string;
  /** Label of the old system. */
  readonly source: string;
  readonly appCode: AppCode;
  readonly envCode: EnvCode;
  /** What happens to what is there already. Default `fail`. */
  readonly onConflict?: 'fail' | 'skip' | 'overwrite' | 'merge' | undefined;
  /** Renames for tenant codes, components, property paths and file hosts. */
  readonly mapping?: CreateRequest['mapping'];
  /** Records that the platform works on at once. Default the platform's. */
  readonly concurrency?: number | undefined;
}

/** Where a job stands. */
export interface MigrationReport extends Omit<GetReportResponse, 'migrationId'> {
  readonly id: string;
  /** The platform's job. */
  readonly migrationId: string;
  readonly mode: 'dryRun' | 'apply';
  /** The platform's word for its state. */
  readonly status: Migration['status'];
  /** Records that the platform did not take; the first 100. */
  readonly rejected: readonly { readonly sourceId?: string | undefined; readonly message?: string | undefined }[];
  /** Whether it ended, without a failed or rejected record, an unmapped component or a missing file. */
  readonly isClean: boolean;
}

/** How a migration goes on. */
export interface MigrationProgress {
  readonly mode: 'dryRun' | 'apply';
  /** `sending`: records go to the platform, `sent` of them so far. `running`: it works them off. */
  readonly state: 'sending' | 'running';
  readonly sent: number;
  readonly counts?: Migration['counts'] | undefined;
}

/** Options of calls that wait. */
export interface MigrationOptions extends Pace {
  /** Ends the wait of this call; the platform goes on, and the same call takes it up again. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: MigrationProgress) => void) | undefined;
}

/** What a comparison with the source found. */
export interface MigrationVerification {
  /** Records that were written as they are in the source. */
  readonly equal: number;
  /** Records that are not: the first 100. */
  readonly problems: readonly MigrationProblem[];
  readonly counts: Readonly<Record<MigrationProblem['problem'], number>>;
}

/** A record that is not on the platform as it is in the source. */
export interface MigrationProblem extends Pick<MigrationRecord, 'sourceId' | 'kind' | 'tenantCode'> {
  /**
   * `missing`: it was never sent. `different`: the source, or the page on the platform, has changed since. `failed`: it was not written.
   * `skipped`: something else was there, and was left.
   */
  readonly problem: 'missing' | 'different' | 'failed' | 'skipped';
}

/** What came of a cutover. */
export interface MigrationCutover {
  readonly moved: readonly TenantCode[];
  readonly failed: readonly { readonly tenantCode: TenantCode; readonly message?: string | undefined }[];
}

/** A migration as it is kept. */
export interface MigrationJob {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly dryRun?: MigrationPart | undefined;
  readonly apply?: MigrationPart | undefined;
}

/** One of the platform's jobs of a migration. */
export interface MigrationPart {
  /** Digest of the input. */
  readonly input: string;
  /** Grows with each dry run; names the idempotency key. */
  readonly round: number;
  /** Absent until the platform has told it. */
  readonly migrationId?: string | undefined;
  readonly rejected: MigrationReport['rejected'];
  readonly ended: boolean;
}
