import { mirrorContext } from './context.js';
import { deadLetters, putAside } from './dead-letters.js';
import { mirrorDelivery } from './delivery.js';
import { append, lastSeq, readChanges } from './feed.js';
import { readModel } from './model.js';
import { mirrorNights } from './nightly.js';
import { parseNotice } from './notice.js';
import { isRefused, mirrorReads } from './reads.js';
import { mirrorSweeps } from './sweeps.js';
import type { Mirror, MirrorOptions, MirrorSource } from './types.js';
import { upkeep } from './upkeep.js';

/**
 * Makes a mirror of a host's apps and packages in a database of the caller's.
 *
 * @param source - reads the platform; what `createBaiduOss` returns.
 */
export function createMirror(source: MirrorSource, options: MirrorOptions): Mirror {
  const context = mirrorContext(source, options);
  const { ak, store, runtime, counts, maxNoticeBytes } = context;
  const delivery = mirrorDelivery(context);
  const reads = mirrorReads(context, delivery.kick);
  const model = readModel(context);
  const keeper = upkeep(context, reads, delivery);
  const sweeps = mirrorSweeps(context, reads, model);
  const nightly = mirrorNights(context, sweeps.reconcile);
  const underWay = new Set<Promise<unknown>>();

  /** @returns whether it was put aside. */
  const take = async (value: Uint8Array | string | null): Promise<boolean> => {
    await delivery.ready();
    const notice = parseNotice(value, maxNoticeBytes);
    try {
      switch (notice.kind) {
        case 'app':
          await reads.apps.request(notice.appId, 1);
          return false;
        case 'package':
          await reads.packages.request(notice.appId, 1, notice.packageId);
          return false;
        case 'unknown': {
          const { code, data } = notice;
          const told = await store.transaction((run) =>
            append(context, run, [{ type: 'unknown', cause: 'notice', code, data }]),
          );
          counts.changes += told.length;
          break;
        }
        case 'broken':
          await putAside(context, value, notice.reason);
      }
    } catch (error) {
      if (!isRefused(error)) throw error;
      await putAside(context, value, `the platform refuses with ${error.code}`);
    }
    delivery.kick();
    return notice.kind !== 'unknown';
  };
  const handle = (value: Uint8Array | string | null): Promise<boolean> => {
    counts.notices++;
    const work = take(value);
    underWay.add(work);
    const end = (): void => void underWay.delete(work);
    work.then(end, end);
    return work;
  };

  return {
    async handle(value) {
      await handle(value);
    },
    async handleAll(values) {
      const outcomes = await Promise.allSettled(values.map(handle));
      for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    },
    on: delivery.on,
    start: keeper.start,
    async stop() {
      await Promise.all([keeper.stop(), nightly.stop()]);
      await Promise.allSettled(underWay);
      await delivery.idle();
    },
    ...sweeps,
    nightly,
    ...model,
    changes: (query = {}) => readChanges(context, query),
    deadLetters: deadLetters(context, async (value) => !(await handle(value)), delivery.tell),
    async metrics() {
      const [kept] = await store.run<Record<'dead' | 'due' | 'due_at' | 'seq', number | string | null>>(
        `SELECT (SELECT count(*) FROM mirror_dead WHERE ak = $1) AS dead, (SELECT count(*) FROM mirror_due WHERE ak = $1) AS due,
           (SELECT min(due_at) FROM mirror_due WHERE ak = $1) AS due_at, (SELECT seq FROM mirror_delivery WHERE ak = $1) AS seq`,
        [ak],
      );
      const now = runtime.clock.now();
      const oldest = [reads.apps.oldestAt, reads.packages.oldestAt].filter((at) => at !== undefined);
      return {
        ...counts,
        pending: reads.apps.size + reads.packages.size,
        oldestPendingMs: oldest.length === 0 ? 0 : now - Math.min(...oldest),
        deadLetters: Number(kept?.dead),
        settling: Number(kept?.due),
        settlingLateMs: Math.max(0, now - Number(kept?.due_at ?? now)),
        undelivered: (kept?.seq ?? undefined) === undefined ? 0 : (await lastSeq(context)) - Number(kept?.seq),
        nightly: await nightly.latest().catch(() => undefined),
      };
    },
  };
}
