import { Collection, type CollectionSnapshot } from '@minigate/core/testing';
import type {
  App,
  Component,
  Config,
  Delivery,
  Env,
  KeyedAnswer,
  Migration,
  MigrationItem,
  Online,
  Package,
  PackageVersion,
  Release,
  StoredFile,
  Task,
  Tenant,
  TenantApp,
  Timer,
  Version,
  Webhook,
} from './model.js';
import { sha256 } from './signature.js';

/** The tables of a team. Every row is plain data. */
export interface Tables {
  readonly configs: Collection<Config>;
  readonly envs: Collection<Env>;
  readonly packages: Collection<Package>;
  readonly packageVersions: Collection<PackageVersion>;
  readonly components: Collection<Component>;
  readonly apps: Collection<App>;
  readonly versions: Collection<Version>;
  readonly online: Collection<Online>;
  readonly releases: Collection<Release>;
  readonly tenants: Collection<Tenant>;
  readonly tenantApps: Collection<TenantApp>;
  readonly files: Collection<StoredFile>;
  readonly tasks: Collection<Task>;
  readonly webhooks: Collection<Webhook>;
  readonly deliveries: Collection<Delivery>;
  readonly migrations: Collection<Migration>;
  readonly migrationItems: Collection<MigrationItem>;
  readonly timers: Collection<Timer>;
  readonly keyedAnswers: Collection<KeyedAnswer>;
  /** What was deleted: deleting it again succeeds. */
  readonly removed: Collection<{ readonly id: string }>;
  readonly nonces: Collection<{ readonly id: string; readonly until: number }>;
  readonly tokens: Collection<{ readonly id: string; readonly until: number }>;
  /** Calls of a minute. */
  readonly meters: Collection<{ readonly id: string; minute: number; calls: number }>;
}

/** Rows without an id of their own get a GUID, as the platform names things. */
const names: readonly (keyof Tables)[] = [
  'configs',
  'envs',
  'packages',
  'packageVersions',
  'components',
  'apps',
  'versions',
  'online',
  'releases',
  'tenants',
  'tenantApps',
  'files',
  'tasks',
  'webhooks',
  'deliveries',
  'migrations',
  'migrationItems',
  'timers',
  'keyedAnswers',
  'removed',
  'nonces',
  'tokens',
  'meters',
];

/** A GUID that follows from a text. */
export function guid(text: string): string {
  const hex = sha256(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A number from 0 to below 1 that follows from a text. */
export const sha256Fraction = (text: string): number => Number.parseInt(sha256(text).slice(0, 8), 16) / 2 ** 32;

/** Empty tables. @param seed - ids that the platform makes follow from it */
export const createTables = (seed: string): Tables =>
  Object.fromEntries(
    names.map((name) => [name, new Collection(name, (count) => guid(`${seed}/${name}/${count}`))]),
  ) as unknown as Tables;

/** A copy of all tables. */
export type TablesSnapshot = Readonly<Record<keyof Tables, CollectionSnapshot<never>>>;

/** A deep copy. */
export const snapshotOf = (tables: Tables): TablesSnapshot =>
  Object.fromEntries(names.map((name) => [name, tables[name].snapshot()])) as unknown as TablesSnapshot;

/** Goes back to a copy. */
export function restoreTables(tables: Tables, snapshot: TablesSnapshot): void {
  for (const name of names) (tables[name] as Collection<never>).restore(snapshot[name]);
}

/** Takes all rows out. */
export function clearTables(tables: Tables): void {
  for (const name of names) tables[name].clear();
}

/** Several codes as one id. No code has a line feed. */
export const idOf = (...codes: readonly string[]): string => codes.join('\n');
