import { type NightOptions, type NightReport, type Nights, nightlyWork } from '@minigate/core';
import type { SyncOptions } from './authorizers.js';
import type { WechatContext } from './context.js';
import type { Comparison, GrantState } from './grant-comparison.js';

/**
 * A difference between WeChat's list and the records that was mended. Only the account's administrator can mend `withoutRefreshToken`,
 * which is told every night until then.
 */
export interface GrantDifference {
  readonly appId: string;
  readonly kind: Exclude<GrantState, 'unchanged'>;
}

/** What a nightly comparison did. Kept in the store until the next one. */
export interface Reconciliation extends NightReport {
  /** Accounts compared by the process that is at it, and accounts in WeChat's list. */
  readonly done: number;
  readonly total: number;
  /** Differences found this night. */
  readonly found: number;
  /** The first thousand of them. */
  readonly differences: readonly GrantDifference[];
}

/** Options of the nightly comparison; the same in every process. */
export interface NightlyOptions extends NightOptions {
  /**
   * Told of each difference after it was mended, at least once: after a crash maybe again, so look at the account before you act. A
   * failure is logged, and told again by the next process or attempt.
   */
  readonly onDifference?: ((difference: GrantDifference) => void | Promise<void>) | undefined;
  readonly onProgress?: SyncOptions['onProgress'];
}

/** Compares the grants each night, in one process of any number. */
export interface Reconciliations extends Nights<Reconciliation, NightlyOptions> {}

/** What is stored besides what every night's report has. */
interface Found extends Omit<Reconciliation, keyof NightReport> {
  /** Those that are being mended, and nobody was told of; the other differences are the ones that were told. */
  readonly untold: readonly GrantDifference[];
}

/** Differences that are mended together. */
const batchSize = 100;
/** The record is written with each difference that is told, and read by each `health()`. */
const keptDifferences = 1_000;
const nameOf = ({ appId, kind }: GrantDifference): string => `${appId} ${kind}`;

/** @param compare - compares grants and tokens with WeChat's list. */
export function reconciliations({ store, keys, client }: WechatContext, compare: Comparison): Reconciliations {
  const nights = nightlyWork<Found, NightlyOptions>({
    store,
    runtime: client.runtime,
    key: async () => keys.reconciliation,
    name: 'comparison of grants',
    begin: { done: 0, total: 0, found: 0, differences: [], untold: [] },
    async work(night, options) {
      const { signal } = night;
      const tell = async (): Promise<void> => {
        for (const difference of night.report.untold) {
          signal.throwIfAborted();
          await options.onDifference?.(difference);
          const differences = [...night.report.differences, difference].slice(0, keptDifferences);
          await night.save({ differences, untold: night.report.untold.slice(1) });
        }
      };
      let batch: { readonly found: readonly GrantDifference[]; apply(): Promise<boolean> }[] = [];
      const mend = async (): Promise<void> => {
        if (batch.length === 0) return;
        const { differences, untold, found } = night.report;
        const known = new Set([...differences, ...untold].map(nameOf));
        const fresh = batch.flatMap((each) => each.found).filter((one) => !known.has(nameOf(one)));
        // Before anything is mended: what a crash leaves mended would not be found again, and nobody told.
        await night.save({ untold: [...untold, ...fresh], found: found + fresh.length });
        const outdated = new Set<string>();
        for (const each of batch) if (!(await each.apply())) for (const one of each.found) outdated.add(nameOf(one));
        batch = [];
        if (outdated.size > 0) await night.save(without(night.report, outdated));
        await tell();
      };

      await tell();
      let progress = { done: 0, total: 0 };
      const onProgress: SyncOptions['onProgress'] = (now) => {
        progress = now;
        options.onProgress?.(now);
      };
      for await (const { appId, states, apply } of compare(true, { signal, onProgress })) {
        const found = states.filter((kind) => kind !== 'unchanged').map((kind) => ({ appId, kind }));
        if (found.length > 0) batch.push({ found, apply });
        if (batch.length >= batchSize) await mend();
        if (progress.done >= night.report.done + batchSize) await night.save(progress);
      }
      await mend();
      return progress;
    },
  });
  return {
    ...nights,
    latest: async () => {
      const record = await nights.latest();
      if (record === undefined) return undefined;
      const { untold, ...report } = record;
      return { ...report, differences: [...report.differences, ...untold] };
    },
  };
}

/** Takes back what turned out to be no difference any more. */
function without({ untold, found }: Found, outdated: ReadonlySet<string>): Pick<Found, 'untold' | 'found'> {
  const left = untold.filter((one) => !outdated.has(nameOf(one)));
  return { untold: left, found: found + left.length - untold.length };
}
