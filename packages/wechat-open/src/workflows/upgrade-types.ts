import type { Advice, RunProgress } from '@minigate/core';
import type { SubmitAuditRequest } from '../families/code-management/index.js';
import type { AuditFinding } from './precheck-findings.js';

/** One mini program of an upgrade that differs from the others. */
export interface UpgradeApp {
  readonly appId: string;
  /** Instead of the upgrade's. */
  readonly ext?: Readonly<Record<string, unknown>> | undefined;
  /** Instead of the upgrade's. */
  readonly submit?: SubmitAuditRequest | undefined;
}

/** What to bring to which mini programs. */
export interface UpgradeInput {
  /** Names the upgrade in every process: letters, digits, `.`, `_` and `-`, at most 64 characters. */
  readonly id: string;
  readonly templateId: number | string;
  /** Version name, at most 64 characters. Mini programs whose version online has this name are left alone. */
  readonly version: string;
  readonly description: string;
  /** The ext.json object of all. */
  readonly ext?: Readonly<Record<string, unknown>> | undefined;
  /** App ids, or objects where a mini program has its own `ext` or `submit`. In the order of the waves. */
  readonly apps: readonly (string | UpgradeApp)[];
  /** How far to go: the trial version, the submission, or the release (default) of what passed. */
  readonly until?: 'commit' | 'submit' | 'release' | undefined;
  /** What to submit with. */
  readonly submit?: SubmitAuditRequest | undefined;
  /** Whether to look for what audit refuses or rejects before a submission is spent. Default true; about ten reads a mini program. */
  readonly precheck?: boolean | undefined;
  /** For the check: whether users can buy something. See `PrecheckOptions`. */
  readonly sells?: boolean | undefined;
  readonly quota?: UpgradeQuota | undefined;
  readonly waves?: UpgradeWaves | undefined;
}

/** How many of the platform's submissions of the month an upgrade may spend. */
export interface UpgradeQuota {
  /** Reserve: at most so many submissions. Default: one for each mini program. */
  readonly most?: number | undefined;
  /** So many must be left for others. Default 0. */
  readonly keep?: number | undefined;
}

/** Small waves first, so that a bad version stops early. A wave begins when the one before is over, its audits included. */
export interface UpgradeWaves {
  /** Mini programs in each wave; the last number holds for all further ones. Default `[5, 50, 500]`. */
  readonly sizes?: readonly number[] | undefined;
  /** Share of a wave that may fail, from 0 to 1; more stops the upgrade. Default 0.2. */
  readonly maxFailures?: number | undefined;
}

/** An upgrade as it is kept. */
export interface Upgrade extends Required<Pick<UpgradeInput, 'id' | 'templateId' | 'version' | 'description'>> {
  readonly ext: Readonly<Record<string, unknown>>;
  readonly until: 'commit' | 'submit' | 'release';
  readonly submit: SubmitAuditRequest;
  readonly precheck: boolean;
  readonly sells?: boolean | undefined;
  readonly quota: { readonly most: number; readonly keep: number };
  readonly maxFailures: number;
  /** `stopped`: see {@link stop}; mend it, then resume. `ended`: every mini program is done or failed. */
  readonly state: 'running' | 'paused' | 'stopped' | 'ended';
  /** Why it is `stopped`. */
  readonly stop?: { readonly reason: 'failures' | 'quota'; readonly message: Advice } | undefined;
  /** Number of the wave that runs, from 0. */
  readonly wave: number;
  /** Number of waves. */
  readonly waves: number;
  /** Mini programs. */
  readonly apps: number;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** Why a mini program was not upgraded. */
export interface UpgradeFailure {
  /**
   * `audit-open`: another version is in review. `findings`: the check before the submission. `rejected`, `withdrawn`: the audit.
   * `trial-replaced`: somebody committed another version meanwhile. `scan-timeout`, `audit-timeout`: not decided in time.
   * `not-authorized`: no grant. `refused`: WeChat's no, in `errorCode`. `no-answer`: network or outage, however often it was tried.
   * `invalid`: input that WeChat cannot take.
   */
  readonly reason:
    | 'audit-open'
    | 'findings'
    | 'rejected'
    | 'withdrawn'
    | 'trial-replaced'
    | 'scan-timeout'
    | 'audit-timeout'
    | 'not-authorized'
    | 'refused'
    | 'no-answer'
    | 'invalid';
  readonly errorCode?: number | string | undefined;
  readonly message: string;
  readonly advice: Advice | undefined;
  /** With `findings`. */
  readonly findings?: readonly AuditFinding[] | undefined;
}

/** Where a mini program stands. */
export interface UpgradeAppState {
  readonly appId: string;
  readonly wave: number;
  readonly state: 'waiting' | 'done' | 'failed';
  /** What it is at, or where it failed. */
  readonly step: 'begin' | 'commit' | 'scan' | 'submit' | 'audit' | 'release';
  /** When the step began, milliseconds since the epoch. */
  readonly since: number;
  /** What was reached; `unchanged`: the version was online already. */
  readonly result?: 'committed' | 'submitted' | 'released' | 'unchanged' | undefined;
  readonly failure?: UpgradeFailure | undefined;
  readonly auditId?: number | undefined;
  /** Attempts in a row that failed for a passing reason. */
  readonly attempts: number;
}

/** What happens in an upgrade. */
export type UpgradeProgress =
  /** A step of a mini program. */
  | ({ readonly kind: 'step'; readonly appId: string } & RunProgress)
  /** A mini program is done or failed. */
  | { readonly kind: 'app'; readonly app: UpgradeAppState }
  /** A wave begins, or the upgrade was paused, stopped or ended. */
  | { readonly kind: 'upgrade'; readonly upgrade: Upgrade };

/** Options of the calls that work on an upgrade in this process. */
export interface UpgradeOptions {
  /** Ends the work of this process; the upgrade stays as it is, and `resume` goes on. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: UpgradeProgress) => void) | undefined;
  /** Mini programs that this process works on at once. Default 5. */
  readonly concurrency?: number | undefined;
  /** How often an audit is asked about, in milliseconds. Default 30 minutes; a push is noticed within a minute anyhow. */
  readonly auditPollMs?: number | undefined;
  /** How long a mini program may wait for its audit, in milliseconds. Default 14 days. */
  readonly auditTimeoutMs?: number | undefined;
}

/** The whole of an upgrade. */
export interface UpgradeReport {
  readonly upgrade: Upgrade;
  readonly counts: { readonly waiting: number; readonly done: number; readonly failed: number };
  /** Waiting ones by what they are at. */
  readonly steps: Readonly<Partial<Record<UpgradeAppState['step'], number>>>;
  /** Done ones by what was reached. */
  readonly results: Readonly<Partial<Record<NonNullable<UpgradeAppState['result']>, number>>>;
  /** Submissions that were spent. */
  readonly submissions: number;
  readonly failed: readonly UpgradeAppState[];
}

/** What an upgrade would do with one mini program. */
export interface UpgradePlanApp {
  readonly appId: string;
  readonly wave: number;
  /** `unchanged`: the version is online already. `audit-open`, `not-authorized`, `unreadable`: it would fail. */
  readonly state: 'ready' | 'unchanged' | 'audit-open' | 'not-authorized' | 'unreadable';
  /** Version name online, and of the trial version. */
  readonly online?: string | undefined;
  readonly trial?: string | undefined;
  /** The open audit. */
  readonly auditId?: number | undefined;
  /** Of `not-authorized` and `unreadable`. */
  readonly message?: string | undefined;
  readonly advice?: Advice | undefined;
}

/** What an upgrade would do. Nothing is kept of it. */
export interface UpgradePlan {
  /** Whether the template exists. */
  readonly templateFound: boolean;
  readonly apps: readonly UpgradePlanApp[];
  readonly counts: Readonly<Partial<Record<UpgradePlanApp['state'], number>>>;
  readonly waves: readonly number[];
  readonly quota: {
    /** Submissions that would be spent if all passes at once. */
    readonly needed: number;
    /** Left this month and its limit; missing when no mini program could be asked. */
    readonly rest?: number | undefined;
    readonly limit?: number | undefined;
    /** Whether `needed` fits into `rest` less what is kept for others, and into the reserve. */
    readonly enough: boolean;
  };
}
