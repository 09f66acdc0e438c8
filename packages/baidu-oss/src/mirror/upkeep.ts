import type { ReadKind } from './apply.js';
import type { MirrorContext } from './context.js';
import type { Delivery } from './delivery.js';
import { isRefused, type Reads } from './reads.js';

/** What has to be done now and then, by any process. */
export interface Upkeep {
  start(): void;
  stop(): Promise<void>;
}

interface DueRow {
  readonly app_id: string;
  readonly kind: ReadKind;
  readonly due_at: number | string;
}

/** How long a process that took a planned read and died keeps others from it, in milliseconds. */
const takenMs = 60_000;
/** Planned reads taken at once. */
const dueAtOnce = 100;
const purgeEveryMs = 3_600_000;
/** So that dropping old history keeps nobody out for long. */
const purgedAtOnce = 1_000;

/** Makes the upkeep of a mirror. */
export function upkeep(context: MirrorContext, reads: Reads, delivery: Delivery): Upkeep {
  const { ak, store, runtime, historyMs, pollMs } = context;
  const { clock, logger } = runtime;
  let over: AbortController | undefined;
  let ended: Promise<void> | undefined;

  /** Does one planned read, unless another process was quicker. What fails is due again later. */
  const settle = async ({ app_id, kind, due_at }: DueRow): Promise<void> => {
    const place = [ak, app_id, kind] as const;
    const until = clock.now() + takenMs;
    const where = 'WHERE ak = $1 AND app_id = $2 AND kind = $3 AND due_at = $4';
    const taken = await store.run(`UPDATE mirror_due SET due_at = $5 ${where} RETURNING due_at`, [
      ...place,
      Number(due_at),
      until,
    ]);
    if (taken.length === 0) return;
    await (kind === 'app' ? reads.apps : reads.packages).request(app_id, 0).catch((error: unknown) => {
      // It will refuse again: a read that came for nothing would come each minute for ever.
      if (!isRefused(error)) throw error;
    });
    // Unless a notice came meanwhile, which plans a read of its own.
    await store.run(`DELETE FROM mirror_due ${where}`, [...place, until]);
  };
  /** @returns whether more is due. */
  const settleSome = async (): Promise<boolean> => {
    const due = await store.run<DueRow>(
      'SELECT app_id, kind, due_at FROM mirror_due WHERE ak = $1 AND due_at <= $2 ORDER BY due_at LIMIT $3',
      [ak, clock.now(), dueAtOnce],
    );
    const outcomes = await Promise.allSettled(due.map(settle));
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    return due.length === dueAtOnce;
  };
  /** What the handlers have not seen stays. @returns whether there may be more to drop. */
  const purgeSome = async (): Promise<boolean> => {
    if (historyMs === Number.POSITIVE_INFINITY) return false;
    const dropped = await store.run(
      `DELETE FROM mirror_change WHERE ak = $1 AND seq IN (
         SELECT seq FROM mirror_change WHERE ak = $1 AND at < $2
           AND seq <= coalesce((SELECT seq FROM mirror_delivery WHERE ak = $1), seq) ORDER BY seq LIMIT $3)
       RETURNING seq`,
      [ak, clock.now() - historyMs, purgedAtOnce],
    );
    return dropped.length === purgedAtOnce;
  };
  const loop = async (signal: AbortSignal): Promise<void> => {
    for (let purgeAt = 0; !signal.aborted; await clock.sleep(pollMs, signal)) {
      try {
        delivery.kick();
        while (!signal.aborted && (await settleSome()));
        if (clock.now() < purgeAt) continue;
        while (!signal.aborted && (await purgeSome()));
        purgeAt = clock.now() + purgeEveryMs;
      } catch (error) {
        logger?.warn('upkeep of the mirror failed', { reason: error instanceof Error ? error.name : 'failure' });
      }
    }
  };

  return {
    start() {
      if (over !== undefined) return;
      over = new AbortController();
      ended = loop(over.signal).catch(() => undefined);
    },
    async stop() {
      over?.abort();
      over = undefined;
      await ended;
    },
  };
}
