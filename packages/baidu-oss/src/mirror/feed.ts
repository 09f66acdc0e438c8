import { parseJson, stringifyJson } from '@minigate/core';
import { idTexts } from '../alliance/ids.js';
import { type MirrorContext, rowsAtMost } from './context.js';
import type { RunSql, SqlValue } from './store.js';
import type { ChangeQuery, MirrorChange } from './types.js';

type WithoutPlace<Change> = Change extends MirrorChange ? Omit<Change, 'seq' | 'at'> : never;

/** A change that has no place in the feed yet. */
export type NewChange = WithoutPlace<MirrorChange>;

interface ChangeRow {
  readonly seq: number | string;
  readonly at: number | string;
  readonly cause: MirrorChange['cause'];
  readonly type: MirrorChange['type'];
  readonly body: string;
}

/**
 * Appends changes. The last step of a transaction: from here on other transactions of the same AK wait for its end, so that numbers
 * become visible in their order and a reader that saw one has missed none before it.
 */
export async function append(
  { ak, runtime }: Pick<MirrorContext, 'ak' | 'runtime'>,
  run: RunSql,
  changes: readonly NewChange[],
): Promise<MirrorChange[]> {
  if (changes.length === 0) return [];
  const [feed] = await run<{ last: number | string }>(
    `INSERT INTO mirror_feed AS kept (ak, last) VALUES ($1, $2)
     ON CONFLICT (ak) DO UPDATE SET last = kept.last + excluded.last RETURNING last`,
    [ak, changes.length],
  );
  const first = Number(feed?.last) - changes.length + 1;
  const at = runtime.clock.now();
  const placed: MirrorChange[] = [];
  for (const [index, { cause, type, ...body }] of changes.entries()) {
    const seq = first + index;
    const appId = 'appId' in body ? body.appId : null;
    const packageId = 'packageId' in body ? (body.packageId ?? null) : null;
    await run(
      `INSERT INTO mirror_change (ak, seq, at, cause, type, app_id, package_id, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [ak, seq, at, cause, type, appId, packageId, stringifyJson(body)],
    );
    placed.push({ ...body, cause, type, seq, at } as MirrorChange);
  }
  return placed;
}

/** Number of the latest change; 0 when there is none. */
export async function lastSeq({ ak, store }: Pick<MirrorContext, 'ak' | 'store'>): Promise<number> {
  const [row] = await store.run<{ last: number | string }>('SELECT last FROM mirror_feed WHERE ak = $1', [ak]);
  return Number(row?.last ?? 0);
}

/** The history, as {@link ChangeQuery} says. */
export async function readChanges(
  { ak, store }: Pick<MirrorContext, 'ak' | 'store'>,
  query: ChangeQuery,
): Promise<readonly MirrorChange[]> {
  const { appId, packageId, after, limit } = query;
  const values: SqlValue[] = [ak, rowsAtMost(limit)];
  const conditions = ['ak = $1'];
  const where = (column: string, value: SqlValue): void => {
    conditions.push(`${column} $${values.push(value)}`);
  };
  if (appId !== undefined) where('app_id =', idTexts({ appId }).appId);
  if (packageId !== undefined) where('package_id =', idTexts({ packageId }).packageId);
  if (after !== undefined) where('seq >', after);
  const rows = await store.run<ChangeRow>(
    `SELECT seq, at, cause, type, body FROM mirror_change WHERE ${conditions.join(' AND ')}
     ORDER BY seq ${after === undefined ? 'DESC' : 'ASC'} LIMIT $2`,
    values,
  );
  return rows.map(
    ({ seq, at, cause, type, body }) =>
      ({ ...(parseJson(body) as object), cause, type, seq: Number(seq), at: Number(at) }) as MirrorChange,
  );
}
