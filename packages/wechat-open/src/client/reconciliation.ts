import { errorType, type Lease, messageOf, parseJson, stringifyJson, whileHeld } from '@minigate/core';
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
export interface Reconciliation {
  /** The night, as the day on which it began, `2026-01-31`, China time. */
  readonly day: string;
  readonly state: 'running' | 'done';
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly endedAt?: number | undefined;
  /** Accounts compared by the process that is at it, and accounts in WeChat's list. */
  readonly done: number;
  readonly total: number;
  /** Differences found this night. */
  readonly found: number;
  /** The first thousand of them. */
  readonly differences: readonly GrantDifference[];
  /** Why the latest attempt failed, as `errorType` gives it. */
  readonly lastFailure?: string | undefined;
}

/** Options of the nightly comparison; the same in every process. */
export interface NightlyOptions {
  /** When a night begins, in China time. Default `03:00`. */
  readonly at?: string | undefined;
  /** Processes begin at a random time within so many milliseconds. Default half an hour. */
  readonly spreadMs?: number | undefined;
  /**
   * Told of each difference after it was mended, at least once: after a crash maybe again, so look at the account before you act. A
   * failure is logged, and told again by the next process or attempt.
   */
  readonly onDifference?: ((difference: GrantDifference) => void | Promise<void>) | undefined;
  readonly onProgress?: SyncOptions['onProgress'];
}

/** A nightly comparison that was started. */
export interface Nightly {
  /** Ends it: a comparison under way stops where it is, and another process goes on. */
  stop(): Promise<void>;
}

/** Compares the grants each night, in one process of any number. */
export interface Reconciliations {
  /** Starts it in this process. @throws RangeError when `at` is no time. */
  start(options?: NightlyOptions): Nightly;
  /** Ends all that were started in this process, as {@link Nightly.stop} does. */
  stop(): Promise<void>;
  /** The latest one, of whichever process. */
  latest(): Promise<Reconciliation | undefined>;
}

/** As it is stored. */
interface StoredReconciliation extends Reconciliation {
  /** Those that are being mended, and nobody was told of; the other differences are the ones that were told. */
  readonly untold: readonly GrantDifference[];
}

const dayMs = 86_400_000;
/** China has no summer time. */
const chinaOffsetMs = 8 * 3_600_000;
/** How long a process that died keeps others waiting, in milliseconds. */
const leaseMs = 60_000;
const retryMs = 600_000;
/** Differences that are mended together. */
const batchSize = 100;
/** The record is written with each difference that is told, and read by each `health()`. */
const keptDifferences = 1_000;
const nameOf = ({ appId, kind }: GrantDifference): string => `${appId} ${kind}`;

/** @param compare - compares grants and tokens with WeChat's list. */
export function reconciliations(context: WechatContext, compare: Comparison): Reconciliations {
  const { store, keys, client } = context;
  const { clock, random, logger } = client.runtime;
  const started = new Set<Nightly>();
  const read = async (): Promise<StoredReconciliation | undefined> => {
    const entry = await store.get(keys.reconciliation);
    return entry && (parseJson(entry.value) as StoredReconciliation);
  };

  /** Does, or goes on with, the comparison of a night. */
  const run = async (day: string, lease: Lease, options: NightlyOptions, signal: AbortSignal): Promise<void> => {
    const kept = await read();
    let record: StoredReconciliation =
      kept?.day === day
        ? kept
        : { day, state: 'running', startedAt: clock.now(), done: 0, total: 0, found: 0, differences: [], untold: [] };
    const save = async (changes: Partial<StoredReconciliation>): Promise<void> => {
      record = { ...record, ...changes };
      if ((await store.set(keys.reconciliation, stringifyJson(record), { fence: lease })) === undefined)
        throw new LeaseLost();
    };
    const tell = async (): Promise<void> => {
      for (const difference of record.untold) {
        signal.throwIfAborted();
        await options.onDifference?.(difference);
        const differences = [...record.differences, difference].slice(0, keptDifferences);
        await save({ differences, untold: record.untold.slice(1) });
      }
    };
    let batch: { readonly found: readonly GrantDifference[]; apply(): Promise<boolean> }[] = [];
    const mend = async (): Promise<void> => {
      if (batch.length === 0) return;
      const known = new Set([...record.differences, ...record.untold].map(nameOf));
      const fresh = batch.flatMap(({ found }) => found).filter((one) => !known.has(nameOf(one)));
      // Before anything is mended: what a crash leaves mended would not be found again, and nobody told.
      await save({ untold: [...record.untold, ...fresh], found: record.found + fresh.length });
      const outdated = new Set<string>();
      for (const { found, apply } of batch) if (!(await apply())) for (const one of found) outdated.add(nameOf(one));
      batch = [];
      const untold = record.untold.filter((one) => !outdated.has(nameOf(one)));
      if (outdated.size > 0) await save({ untold, found: record.found + untold.length - record.untold.length });
      await tell();
    };

    try {
      await save({ state: 'running' });
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
        if (progress.done >= record.done + batchSize) await save(progress);
      }
      await mend();
      await save({ ...progress, state: 'done', endedAt: clock.now(), lastFailure: undefined });
    } catch (error) {
      if (!(error instanceof LeaseLost) && !signal.aborted)
        await save({ lastFailure: errorType(error) }).catch(() => undefined);
      throw error;
    }
  };

  return {
    latest: async () => {
      const record = await read();
      if (record === undefined) return undefined;
      const { untold, ...report } = record;
      return { ...report, differences: [...report.differences, ...untold] };
    },
    start(options = {}) {
      const { at = '03:00', spreadMs = 1_800_000 } = options;
      const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(at) ?? [];
      if (hours === undefined) throw new RangeError(`at: ${JSON.stringify(at)} is no time such as 03:00`);
      const offsetMs = chinaOffsetMs - (Number(hours) * 60 + Number(minutes)) * 60_000;
      const over = new AbortController();
      const owner = Buffer.from(random.bytes(12)).toString('hex');
      const { signal } = over;

      /** One look: does the comparison of this night unless it is done. @returns when to look again. */
      const look = async (): Promise<number> => {
        const night = Math.floor((clock.now() + offsetMs) / dayMs);
        const day = new Date(night * dayMs).toISOString().slice(0, 10);
        const next = (night + 1) * dayMs - offsetMs + random.jitter() * spreadMs;
        const lease = await store.acquire(`${keys.reconciliation}/lock`, owner, leaseMs);
        // Whoever has it may die.
        if (lease === undefined) return clock.now() + leaseMs * (1 + random.jitter());
        const kept = await read();
        // Of a process whose clock is ahead, too; but one that was far ahead once must not stop the nights until then.
        const isDone =
          kept !== undefined &&
          kept.startedAt - clock.now() < dayMs &&
          (kept.day > day || (kept.day === day && kept.state === 'done'));
        if (isDone) await store.release(lease);
        else
          await whileHeld({ store, runtime: context.client.runtime }, lease, leaseMs, () =>
            run(day, lease, options, signal),
          );
        return next;
      };
      const loop = async (): Promise<void> => {
        let due = clock.now() + random.jitter() * spreadMs;
        while (!signal.aborted) {
          await clock.sleep(Math.max(0, due - clock.now()), signal);
          due = await look().catch((error: unknown) => {
            if (!signal.aborted) logger?.warn('the nightly comparison of grants failed', { error: messageOf(error) });
            return clock.now() + retryMs;
          });
        }
      };
      const ended = loop().catch(() => undefined);
      const nightly: Nightly = {
        async stop() {
          over.abort();
          await ended;
          started.delete(nightly);
        },
      };
      started.add(nightly);
      return nightly;
    },
    async stop() {
      await Promise.all(Array.from(started, (each) => each.stop()));
    },
  };
}

/** Another process took over; it writes the rest. */
class LeaseLost extends Error {}
