import type { Advice } from '@minigate/core';
import type { AppCode, EnvCode, TenantAppCode, TenantCode } from '../../families/wire.js';
import type { Failure } from '../bulk.js';
import type { Pace } from '../settle.js';

/** Names a tenant app within an application and an environment. */
export interface UpgradeApp {
  readonly tenantCode: TenantCode;
  readonly tenantAppCode: TenantAppCode;
}

/** What to bring to which tenant apps. */
export interface UpgradeInput {
  /** Names the upgrade in every process: letters, digits, `.`, `_` and `-`, at most 64 characters. */
  readonly id: string;
  readonly appCode: AppCode;
  readonly envCode: EnvCode;
  /** Version, published to the environment. Tenant apps that have it are left alone. */
  readonly to: string;
  /** In the order of the waves. Default all that are open when the upgrade begins, as the platform lists them. */
  readonly apps?: readonly UpgradeApp[] | undefined;
  /**
   * Tenant apps in each wave, small ones first, so that a bad version stops early; a wave begins when the one before is over. `rest` takes
   * all that are left; a last number holds for all further waves. Default `[1, 10, 'rest']`.
   */
  readonly waves?: readonly (number | 'rest')[] | undefined;
  /** Share of a wave that may fail, from 0 to 1; more stops the upgrade. Default 0.2. */
  readonly maxFailures?: number | undefined;
}

/** An upgrade as it is kept. */
export interface Upgrade {
  readonly id: string;
  readonly appCode: AppCode;
  readonly envCode: EnvCode;
  readonly to: string;
  readonly maxFailures: number;
  /** `stopped`: see {@link stop}; mend it, then resume. `ended`: every tenant app is done or failed. */
  readonly state: 'running' | 'paused' | 'stopped' | 'ended';
  /** Why it is `stopped`. */
  readonly stop?: { readonly reason: 'failures' | 'health'; readonly message: Advice } | undefined;
  /** Number of the wave that runs, from 0. */
  readonly wave: number;
  /** Number of waves. */
  readonly waves: number;
  /** Tenant apps. */
  readonly apps: number;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** Where a tenant app stands. */
export interface UpgradeAppState extends UpgradeApp {
  readonly wave: number;
  readonly state: 'waiting' | 'done' | 'failed';
  /** What was reached; `unchanged`: it had the version already. */
  readonly result?: 'upgraded' | 'unchanged' | undefined;
  /** Version that it had before. */
  readonly from?: string | undefined;
  /** The old version keeps running. */
  readonly failure?: Failure | undefined;
}

/** How a wave ended. */
export interface WaveReport {
  readonly upgrade: Upgrade;
  /** From 0. */
  readonly wave: number;
  readonly done: number;
  readonly failed: number;
}

/** What happens in an upgrade. */
export type UpgradeProgress =
  /** A tenant app is done or failed. */
  | { readonly kind: 'app'; readonly app: UpgradeAppState }
  /** A wave begins, or the upgrade was paused, stopped or ended. */
  | { readonly kind: 'upgrade'; readonly upgrade: Upgrade };

/** Options of the calls that work on an upgrade in this process. */
export interface UpgradeOptions extends Pace {
  /** Ends the work of this process; the upgrade stays as it is, and `resume` goes on. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: UpgradeProgress) => void) | undefined;
  /** Tenant apps that are worked on at once. Default 5. */
  readonly concurrency?: number | undefined;
  /**
   * Asked after each wave but the last: whether users are well with the new version, by errors or orders for example. `false`, or an
   * error, stops the upgrade; resuming asks again.
   */
  readonly isHealthy?: ((wave: WaveReport) => boolean | Promise<boolean>) | undefined;
}

/** The whole of an upgrade. */
export interface UpgradeReport {
  readonly upgrade: Upgrade;
  readonly counts: Readonly<Record<UpgradeAppState['state'], number>>;
  /** Done ones by what was reached. */
  readonly results: Readonly<Partial<Record<NonNullable<UpgradeAppState['result']>, number>>>;
  /** The first 100 that failed; all by `apps(id)`. */
  readonly failed: readonly UpgradeAppState[];
}

/** What an upgrade would do with one tenant app. */
export interface UpgradePlanApp extends UpgradeApp {
  readonly wave: number;
  /** `unchanged`: it has the version already. `missing`, `not-usable`: it would fail. */
  readonly state: 'ready' | 'unchanged' | 'missing' | 'not-usable';
  /** Version that it has. */
  readonly from?: string | undefined;
  /** The platform's word for its state. */
  readonly status?: string | undefined;
}

/** What an upgrade would do. Nothing is kept of it. */
export interface UpgradePlan {
  /** Whether the version is published to the environment. */
  readonly isPublished: boolean;
  readonly apps: readonly UpgradePlanApp[];
  readonly counts: Readonly<Partial<Record<UpgradePlanApp['state'], number>>>;
  /** Tenant apps in each wave. */
  readonly waves: readonly number[];
}
