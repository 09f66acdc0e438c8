import { errorType } from '../errors/error-type.js';
import { messageOf } from '../errors/message-of.js';
import { parseJson, stringifyJson } from '../http/json.js';
import type { Clock, Logger, RandomSource } from '../runtime/runtime.js';
import type { Lease, Store } from '../store/store.js';
import { whileHeld } from './held-lease.js';

/** How the work of one night went. Kept in the store until the next one. */
export interface NightReport {
  /** The night, as the day on which it began, `2026-01-31`, China time. */
  readonly day: string;
  readonly state: 'running' | 'done';
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly endedAt?: number | undefined;
  /** Why the latest attempt failed, as `errorType` gives it. */
  readonly lastFailure?: string | undefined;
}

/** When nights begin; the same in every process. */
export interface NightOptions {
  /** When a night begins, in China time. Default `03:00`. */
  readonly at?: string | undefined;
  /** Processes begin at a random time within so many milliseconds. Default half an hour. */
  readonly spreadMs?: number | undefined;
}

/** Nightly work that was started. */
export interface Nightly {
  /** Ends it: work under way stops where it is, and another process goes on. */
  stop(): Promise<void>;
}

/** Does work each night, in one process of any number. */
export interface Nights<Report extends NightReport, Options extends NightOptions> {
  /** Starts it in this process. @throws RangeError when `at` is no time. */
  start(options?: Options): Nightly;
  /** Ends all that were started in this process, as {@link Nightly.stop} does. */
  stop(): Promise<void>;
  /** The latest one, of whichever process. */
  latest(): Promise<Report | undefined>;
}

/** A night for the work in it. */
export interface Night<Found extends object> {
  /** What was saved, maybe by a process that died. */
  readonly report: NightReport & Found;
  /** Aborted when the work has to stop. */
  readonly signal: AbortSignal;
  /**
   * Writes to the report. An `endedAt` is kept as the end of the work, when there is something left to do after it.
   *
   * @throws Error when another process took over; it writes the rest.
   */
  save(changes: Partial<Found> & Pick<NightReport, 'endedAt'>): Promise<void>;
}

/** What to do each night. */
export interface NightlyWork<Found extends object, Options extends NightOptions> {
  readonly store: Store;
  readonly runtime: {
    readonly clock: Clock;
    readonly random: RandomSource;
    readonly logger?: Logger | undefined;
  };
  /** Where the report is kept, next to the lease; names what must not be done twice at once. */
  readonly key: () => Promise<string>;
  /** For the log, such as `comparison of grants`. */
  readonly name: string;
  /** What a report says before anything was done. */
  readonly begin: Found;
  /**
   * Does the work of a night, or goes on with it: it may have been cut short at any place.
   *
   * @returns what the report says in the end.
   */
  work(night: Night<Found>, options: Partial<Options>): Promise<Partial<Found>>;
}

const dayMs = 86_400_000;
/** China has no summer time. */
const chinaOffsetMs = 8 * 3_600_000;
/** How long a process that died keeps others waiting, in milliseconds. */
const leaseMs = 60_000;
const retryMs = 600_000;

/**
 * Makes work that one process of any number does once a night. There is no leader: all wake, a lease and the day in the store let one of
 * them through. Another goes on when it dies, and after ten minutes when it fails.
 */
export function nightlyWork<Found extends object, Options extends NightOptions>(
  nightly: NightlyWork<Found, Options>,
): Nights<NightReport & Found, Options> {
  const { store, runtime, name } = nightly;
  const { clock, random, logger } = runtime;
  type Report = NightReport & Found;
  const started = new Set<Nightly>();
  const read = async (key: string): Promise<Report | undefined> => {
    const entry = await store.get(key);
    return entry && (parseJson(entry.value) as Report);
  };

  /** Does, or goes on with, the work of a night. */
  const run = async (
    key: string,
    begun: Report,
    lease: Lease,
    options: Partial<Options>,
    signal: AbortSignal,
  ): Promise<void> => {
    let report = begun;
    const save = async (found: Partial<Found>, changes: Partial<NightReport> = {}): Promise<void> => {
      report = { ...report, ...found, ...changes };
      if ((await store.set(key, stringifyJson(report), { fence: lease })) === undefined) throw new LeaseLost();
    };
    const night: Night<Found> = {
      get report() {
        return report;
      },
      signal,
      save: (changes) => save(changes),
    };
    try {
      await save({}, { state: 'running' });
      const found = await nightly.work(night, options);
      await save(found, { state: 'done', endedAt: report.endedAt ?? clock.now(), lastFailure: undefined });
    } catch (error) {
      if (!(error instanceof LeaseLost) && !signal.aborted)
        await save({}, { lastFailure: errorType(error) }).catch(() => undefined);
      throw error;
    }
  };

  return {
    latest: async () => read(await nightly.key()),
    start(given) {
      const options: Partial<Options> = given ?? {};
      const { at = '03:00', spreadMs = 1_800_000 } = options;
      const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(at) ?? [];
      if (hours === undefined) throw new RangeError(`at: ${JSON.stringify(at)} is no time such as 03:00`);
      const offsetMs = chinaOffsetMs - (Number(hours) * 60 + Number(minutes)) * 60_000;
      const over = new AbortController();
      const owner = Buffer.from(random.bytes(12)).toString('hex');
      const { signal } = over;

      /** One look: does the work of this night unless it is done. @returns when to look again. */
      const look = async (): Promise<number> => {
        const key = await nightly.key();
        const night = Math.floor((clock.now() + offsetMs) / dayMs);
        const day = new Date(night * dayMs).toISOString().slice(0, 10);
        const next = (night + 1) * dayMs - offsetMs + random.jitter() * spreadMs;
        const lease = await store.acquire(`${key}/lock`, owner, leaseMs);
        // Whoever has it may die.
        if (lease === undefined) return clock.now() + leaseMs * (1 + random.jitter());
        await whileHeld({ store, runtime }, lease, leaseMs, async () => {
          const kept = await read(key);
          // Of a process whose clock is ahead, too; but one that was far ahead once must not stop the nights until then.
          const isDone =
            kept !== undefined &&
            kept.startedAt - clock.now() < dayMs &&
            (kept.day > day || (kept.day === day && kept.state === 'done'));
          if (isDone) return;
          const fresh: Report = { ...nightly.begin, day, state: 'running', startedAt: clock.now() };
          await run(key, kept?.day === day ? kept : fresh, lease, options, signal);
        });
        return next;
      };
      const loop = async (): Promise<void> => {
        let due = clock.now() + random.jitter() * spreadMs;
        while (!signal.aborted) {
          await clock.sleep(Math.max(0, due - clock.now()), signal);
          due = await look().catch((error: unknown) => {
            if (!signal.aborted) logger?.warn(`the nightly ${name} failed`, { error: messageOf(error) });
            return clock.now() + retryMs;
          });
        }
      };
      const ended = loop().catch(() => undefined);
      const work: Nightly = {
        async stop() {
          over.abort();
          await ended;
          started.delete(work);
        },
      };
      started.add(work);
      return work;
    },
    async stop() {
      await Promise.all(Array.from(started, (each) => each.stop()));
    },
  };
}

/** Another process took over; it writes the rest. */
class LeaseLost extends Error {}
