import { type Clock, digestOf, ValidationError } from '@minigate/core';
import { idTexts, idTextsOf } from '../alliance/ids.js';
import type { AllianceApp, AlliancePackage } from '../alliance/types.js';
import { keyOf } from './apply.js';
import type { MirrorContext } from './context.js';
import type { ReadModel } from './model.js';
import { appsAtOnce, isRefused, type Reads } from './reads.js';
import type { Mirror, MirrorChange, MirrorDifference, SweepOptions, Verification } from './types.js';

/** Long reads of everything. */
export type Sweeps = Pick<Mirror, 'backfill' | 'reconcile' | 'verify'>;

/** Differences that {@link Mirror.reconcile} returns, at most. */
const keptDifferences = 1_000;

/** Waits so that calls are not closer together than the rate says. */
function pace(clock: Clock, { rate = 5, signal }: SweepOptions): () => Promise<void> {
  if (!(rate > 0)) throw new ValidationError('options', [{ path: 'rate', message: 'must be a number above 0' }]);
  let next = clock.now();
  return async () => {
    signal?.throwIfAborted();
    const waitMs = next - clock.now();
    next = Math.max(next, clock.now()) + 1_000 / rate;
    if (waitMs > 0) await clock.sleep(waitMs, signal);
  };
}

/** Makes the long reads of a mirror. */
export function mirrorSweeps(context: MirrorContext, reads: Reads, model: ReadModel): Sweeps {
  const { ak, store, runtime, apps, packages } = context;

  /** Reads apps and their packages, chunk by chunk. */
  async function* sweep(
    ids: readonly string[],
    cause: 'backfill' | 'reconcile',
    options: SweepOptions,
  ): AsyncIterable<{
    readonly done: number;
    readonly changes: readonly MirrorChange[];
    readonly missing: readonly string[];
    readonly refused: readonly string[];
  }> {
    const slot = pace(runtime.clock, options);
    for (let from = 0; from < ids.length; from += appsAtOnce) {
      const chunk = ids.slice(from, from + appsAtOnce);
      await slot();
      const { changes, missing, ...rest } = await reads.readApps(chunk, cause, options.signal);
      const refused = new Set(rest.refused.keys());
      const all = [...changes];
      for (const appId of chunk.filter((id) => !missing.includes(id) && !refused.has(id))) {
        await slot();
        const read = reads.readPackages(appId, cause, options.signal).catch((error: unknown) => {
          if (!isRefused(error)) throw error;
          refused.add(appId);
          return [];
        });
        all.push(...(await read));
      }
      yield { done: from + chunk.length, changes: all, missing, refused: [...refused] };
    }
  }

  return {
    async backfill(appIds, { again = false, ...options } = {}) {
      const ids = idTextsOf(appIds).sort();
      const run = digestOf(ids);
      const note = (done: number): Promise<unknown> =>
        store.run(
          `INSERT INTO mirror_backfill (ak, run, done) VALUES ($1, $2, $3) ON CONFLICT (ak, run) DO UPDATE SET done = excluded.done`,
          [ak, run, done],
        );
      if (again) await note(0);
      const [row] = await store.run<{ done: number | string }>(
        'SELECT done FROM mirror_backfill WHERE ak = $1 AND run = $2',
        [ak, run],
      );
      const resumedAt = Number(row?.done ?? 0);
      const missing: string[] = [];
      const refused: string[] = [];
      for await (const part of sweep(ids.slice(resumedAt), 'backfill', options)) {
        await note(resumedAt + part.done);
        missing.push(...part.missing);
        refused.push(...part.refused);
        options.onProgress?.({ done: resumedAt + part.done, total: ids.length });
      }
      return { total: ids.length, resumedAt, missing, refused };
    },

    async reconcile({ appIds = [], ...options } = {}) {
      const known = await store.run<{ app_id: string }>(
        "SELECT app_id FROM mirror_read WHERE ak = $1 AND kind = 'app'",
        [ak],
      );
      const ids = idTextsOf([...known.map(({ app_id }) => app_id), ...appIds]).sort();
      const counts = { appChanged: 0, appRemoved: 0, packageChanged: 0, packageRemoved: 0 };
      const kept: MirrorDifference['changes'][number][] = [];
      const missing: string[] = [];
      const refused: string[] = [];
      for await (const part of sweep(ids, 'reconcile', options)) {
        for (const change of part.changes) {
          if (change.type === 'unknown' || change.type === 'deadLetter') continue;
          counts[change.type]++;
          if (kept.length < keptDifferences) kept.push(change);
        }
        const removed = new Set(part.changes.flatMap((change) => (change.type === 'appRemoved' ? [change.appId] : [])));
        missing.push(...part.missing.filter((id) => !removed.has(id)));
        refused.push(...part.refused);
        options.onProgress?.({ done: part.done, total: ids.length });
      }
      return { apps: ids.length, counts, changes: kept, missing, refused };
    },

    async verify(appId, { signal } = {}): Promise<Verification> {
      const { appId: id } = idTexts({ appId });
      const [stored, rows, { found }] = await Promise.all([
        model.app(id),
        model.packages(id),
        apps.get([id], { signal }),
      ]);
      const list = found.length === 0 ? [] : await packages.list(id, { signal });
      const mine = stored && withoutTimes(stored);
      const [theirs] = found;
      const ours = byKey(rows.filter(({ listed }) => listed).map(withoutTimes));
      const platform = byKey(list);
      const differing = [...new Set([...ours.keys(), ...platform.keys()])]
        .map((key) => ({ stored: ours.get(key), platform: platform.get(key) }))
        .filter((pair) => !equal(pair.stored, pair.platform));
      return {
        appId: id,
        same: differing.length === 0 && equal(mine, theirs),
        app: { stored: mine, platform: theirs },
        packages: differing,
        readAt: stored?.readAt,
      };
    },
  };
}

const equal = (one: unknown, other: unknown): boolean => digestOf(one) === digestOf(other);

function withoutTimes<Entry extends AllianceApp | AlliancePackage>(
  row: Entry & { readonly readAt: number; readonly changedAt: number; readonly listed?: boolean },
): Entry {
  const entry: Partial<typeof row> = { ...row };
  for (const name of ['readAt', 'changedAt', 'listed'] as const) delete entry[name];
  return entry as unknown as Entry;
}

function byKey(entries: readonly AlliancePackage[]): ReadonlyMap<string, AlliancePackage> {
  const map = new Map<string, AlliancePackage>();
  for (const entry of entries) map.set(keyOf(entry, map), entry);
  return map;
}
