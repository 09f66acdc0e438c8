import { type Night, type NightReport, nightlyWork } from '@minigate/core';
import type { MirrorContext } from './context.js';
import { lastSeq } from './feed.js';
import type { Mirror, MirrorDifference, MirrorNight, MirrorNightOptions, MirrorNights } from './types.js';

/** What is stored besides what every night's report has. */
interface Found extends Omit<MirrorNight, keyof NightReport> {
  /** Number of the latest change before the night. */
  readonly since: number | undefined;
}

/** Makes the nightly reconcile of a mirror. */
export function mirrorNights(context: MirrorContext, reconcile: Mirror['reconcile']): MirrorNights {
  const { ak, store, clientStore, runtime } = context;
  const none: MirrorDifference['counts'] = { appChanged: 0, appRemoved: 0, packageChanged: 0, packageRemoved: 0 };

  let identity: number | undefined;
  /** Processes of one client store may have databases of their own, each of which has to be reconciled. */
  const identify = async (): Promise<number> => {
    const [row] = await store.run<{ value: number | string }>(
      `INSERT INTO mirror_meta AS kept (name, value) VALUES ('identity', $1)
       ON CONFLICT (name) DO UPDATE SET value = kept.value RETURNING value`,
      [Buffer.from(runtime.random.bytes(6)).readUIntBE(0, 6)],
    );
    return Number(row?.value);
  };
  /** Out of the history, which has also what a process mended before it died. */
  const countsSince = async (seq: number): Promise<MirrorDifference['counts']> => {
    const rows = await store.run<{ type: keyof MirrorDifference['counts']; count: number | string }>(
      `SELECT type, count(*) AS count FROM mirror_change WHERE ak = $1 AND seq > $2 AND cause = 'reconcile' GROUP BY type`,
      [ak, seq],
    );
    return { ...none, ...Object.fromEntries(rows.map(({ type, count }) => [type, Number(count)])) };
  };
  const read = async (night: Night<Found>, options: Partial<MirrorNightOptions>): Promise<void> => {
    const { appIds, rate, onProgress } = options;
    const since = night.report.since ?? (await lastSeq(context));
    await night.save({ since });
    const { apps, missing, refused } = await reconcile({ signal: night.signal, appIds, rate, onProgress });
    const found = { apps, counts: await countsSince(since), missing: missing.length, refused: refused.length };
    await night.save({ ...found, endedAt: runtime.clock.now() });
  };

  const nights = nightlyWork<Found, MirrorNightOptions>({
    store: clientStore,
    runtime,
    key: async () => {
      identity ??= await identify();
      return `baidu-oss/${ak}/mirror/${identity}/night`;
    },
    name: 'reconcile of the mirror',
    begin: { apps: 0, counts: none, missing: 0, refused: 0, since: undefined },
    async work(night, options) {
      // Unless only `onReport` failed.
      if (night.report.endedAt === undefined) await read(night, options);
      await options.onReport?.({ ...shown(night.report), state: 'done', lastFailure: undefined });
      return {};
    },
  });
  return {
    ...nights,
    latest: async () => {
      const report = await nights.latest();
      return report && shown(report);
    },
  };
}

function shown(stored: NightReport & Found): MirrorNight {
  const { since: _, ...report } = stored;
  return report;
}
