import { digestOf, parseJson, stringifyJson } from '@minigate/core';
import type { AllianceApp, AlliancePackage, StoredPackage } from '../alliance/types.js';
import type { MirrorContext } from './context.js';
import { append, type NewChange } from './feed.js';
import type { RunSql } from './store.js';
import type { MirrorChange, ReadCause } from './types.js';

/** What is read, and ordered by tickets, on its own. */
export type ReadKind = 'app' | 'packages';

/** Surroundings of a result that is stored. */
export interface Reading {
  /** Taken before the read began. */
  readonly ticket: number;
  readonly cause: ReadCause;
  /** How many notices of an app the read answers. */
  readonly notices: (appId: string) => number;
}

interface BodyRow {
  readonly digest: string;
  readonly body: string;
}

interface PackageRow extends BodyRow {
  readonly package_key: string;
  readonly place: number;
  readonly listed: number;
}

/** Stores what was read of some apps, unless a newer read was stored. @returns the changes. */
export async function applyApps(
  context: MirrorContext,
  reading: Reading,
  appIds: readonly string[],
  found: ReadonlyMap<string, AllianceApp>,
): Promise<MirrorChange[]> {
  return commit(context, async (run) => {
    const all: NewChange[] = [];
    let stale = 0;
    // In one order everywhere, so that transactions wait for each other instead of blocking each other.
    for (const appId of [...appIds].sort()) {
      if (!(await win(context, run, reading, appId, 'app'))) {
        stale++;
        continue;
      }
      const changes = await applyApp(context, run, reading, appId, found.get(appId));
      await settle(context, run, reading, appId, 'app', changes.length > 0);
      all.push(...changes);
    }
    return { changes: all, stale };
  });
}

/**
 * Stores what was read of an app's packages, unless a newer read was stored.
 *
 * @param named - packages that notices named and the list does not have, by id; `undefined` for those that the platform does not know. Without it
 * what only notices named goes as well, as it does with its app.
 * @returns the changes.
 */
export async function applyPackages(
  context: MirrorContext,
  reading: Reading,
  appId: string,
  list: readonly AlliancePackage[],
  named: ReadonlyMap<string, StoredPackage | undefined> | undefined,
): Promise<MirrorChange[]> {
  return commit(context, async (run) => {
    if (!(await win(context, run, reading, appId, 'packages'))) return { changes: [], stale: 1 };
    const changes = await replacePackages(context, run, reading.cause, appId, list, named);
    await settle(context, run, reading, appId, 'packages', changes.length > 0);
    return { changes, stale: 0 };
  });
}

/** One transaction whose changes go to the feed. */
async function commit(
  context: MirrorContext,
  work: (run: RunSql) => Promise<{ readonly changes: readonly NewChange[]; readonly stale: number }>,
): Promise<MirrorChange[]> {
  const { placed, stale } = await context.store.transaction(async (run) => {
    const result = await work(run);
    return { placed: await append(context, run, result.changes), stale: result.stale };
  });
  context.counts.changes += placed.length;
  context.counts.staleReads += stale;
  return placed;
}

/** Notes the read as the latest one, which keeps others away from what it is of until the transaction ends. @returns false when a newer one was stored. */
async function win(
  { ak, runtime }: MirrorContext,
  run: RunSql,
  { ticket }: Reading,
  appId: string,
  kind: ReadKind,
): Promise<boolean> {
  const won = await run(
    `INSERT INTO mirror_read AS kept (ak, app_id, kind, ticket, read_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (ak, app_id, kind) DO UPDATE SET ticket = excluded.ticket, read_at = excluded.read_at
     WHERE kept.ticket < excluded.ticket RETURNING ticket`,
    [ak, appId, kind, ticket, runtime.clock.now()],
  );
  return won.length > 0;
}

async function applyApp(
  context: MirrorContext,
  run: RunSql,
  reading: Reading,
  appId: string,
  after: AllianceApp | undefined,
): Promise<NewChange[]> {
  const { ak, runtime } = context;
  const { cause } = reading;
  const [row] = await run<BodyRow>('SELECT digest, body FROM mirror_app WHERE ak = $1 AND app_id = $2', [ak, appId]);
  const before = row && (parseJson(row.body) as AllianceApp);
  if (after === undefined) {
    // A list that was read before must not bring them back. They may be there without their app, whose notices can come later than theirs.
    const packages = (await win(context, run, reading, appId, 'packages'))
      ? await replacePackages(context, run, cause, appId, [], undefined)
      : [];
    if (before === undefined) return packages;
    await run('DELETE FROM mirror_app WHERE ak = $1 AND app_id = $2', [ak, appId]);
    return [...packages, { type: 'appRemoved', cause, appId, before }];
  }
  const digest = digestOf(after);
  if (row?.digest === digest) return [];
  await run(
    `INSERT INTO mirror_app (ak, app_id, status, search, digest, body, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (ak, app_id) DO UPDATE SET status = excluded.status, search = excluded.search, digest = excluded.digest,
       body = excluded.body, changed_at = excluded.changed_at`,
    [ak, appId, after.status, searchText(`${after.name} ${appId}`), digest, stringifyJson(after), runtime.clock.now()],
  );
  return [{ type: 'appChanged', cause, appId, before, after }];
}

async function replacePackages(
  { ak, runtime }: MirrorContext,
  run: RunSql,
  cause: ReadCause,
  appId: string,
  list: readonly AlliancePackage[],
  named: ReadonlyMap<string, StoredPackage | undefined> | undefined,
): Promise<NewChange[]> {
  const rows = await run<PackageRow>(
    'SELECT package_key, place, listed, digest, body FROM mirror_package WHERE ak = $1 AND app_id = $2 ORDER BY place, package_key',
    [ak, appId],
  );
  const stored = new Map(rows.map((row) => [row.package_key, row]));
  const now = new Map<string, { readonly entry: AlliancePackage; readonly place: number; readonly listed: number }>();
  for (const [place, entry] of list.entries()) now.set(keyOf(entry, now), { entry, place, listed: 1 });
  for (const [key, entry] of named ?? [])
    if (entry && !now.has(key)) now.set(key, { entry, place: list.length, listed: 0 });
  const changes: NewChange[] = [];
  for (const [key, { entry, place, listed }] of now) {
    const row = stored.get(key);
    const digest = digestOf(entry);
    if (row?.digest === digest && row.place === place && row.listed === listed) continue;
    await run(
      `INSERT INTO mirror_package AS kept (ak, app_id, package_key, place, listed, digest, body, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (ak, app_id, package_key) DO UPDATE SET place = excluded.place, listed = excluded.listed, body = excluded.body,
         changed_at = CASE WHEN kept.digest = excluded.digest THEN kept.changed_at ELSE excluded.changed_at END,
         digest = excluded.digest`,
      [ak, appId, key, place, listed, digest, stringifyJson(entry), runtime.clock.now()],
    );
    if (row?.digest === digest) continue;
    const before = row && (parseJson(row.body) as AlliancePackage);
    changes.push({ type: 'packageChanged', cause, appId, packageId: packageIdOf(entry), before, after: entry });
  }
  for (const [key, row] of stored) {
    // One that only a notice named stays until a notice names it again, or the app is gone.
    if (now.has(key) || (row.listed === 0 && named?.has(key) === false)) continue;
    await run('DELETE FROM mirror_package WHERE ak = $1 AND app_id = $2 AND package_key = $3', [ak, appId, key]);
    const before = parseJson(row.body) as AlliancePackage;
    changes.push({ type: 'packageRemoved', cause, appId, packageId: packageIdOf(before), before });
  }
  return changes;
}

/**
 * Plans one more read when more notices came than changes were seen: what Baidu answers right after a notice may be from before the
 * change.
 */
async function settle(
  { ak, runtime, settleMs }: MirrorContext,
  run: RunSql,
  { cause, notices }: Reading,
  appId: string,
  kind: ReadKind,
  changed: boolean,
): Promise<void> {
  if (cause !== 'notice' || notices(appId) <= Number(changed)) return;
  await run(
    `INSERT INTO mirror_due (ak, app_id, kind, due_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (ak, app_id, kind) DO UPDATE SET due_at = excluded.due_at`,
    [ak, appId, kind, runtime.clock.now() + settleMs],
  );
}

/** An upload has no id: its version names it, numbered where several have the same. */
export function keyOf(entry: AlliancePackage, taken: { has(key: string): boolean }): string {
  if (entry.kind === 'package') return entry.packageId;
  for (let number = 1; ; number++) {
    const key = `upload ${number} ${storable(entry.version)}`;
    if (!taken.has(key)) return key;
  }
}

const packageIdOf = (entry: AlliancePackage): string | undefined =>
  entry.kind === 'package' ? entry.packageId : undefined;

/** How texts are compared in a search. */
export const searchText = (text: string): string => storable(text).toLowerCase();

/** PostgreSQL has no U+0000, and UTF-8 no lone surrogates. */
const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed();
