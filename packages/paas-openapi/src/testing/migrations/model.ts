import { codeOf } from '../errors.js';
import type { Migration, MigrationItem } from '../model.js';
import { change, need, without } from '../rows.js';
import { nowText, type Team, type World } from '../world.js';

/** In this order a job works its records off: pages point at files. */
export const kinds = ['tenant', 'tenantApp', 'file', 'settings', 'page'] as const;

/** A kind of record. */
export type Kind = (typeof kinds)[number];

/** Why a record could not be written. */
export class ItemFailure extends Error {
  readonly code: number;
  readonly path: string | undefined;

  constructor(name: Parameters<typeof codeOf>[0], message: string, path?: string) {
    super(message);
    this.name = 'ItemFailure';
    this.code = codeOf(name);
    this.path = path;
  }
}

/** The job of an id. Refuses where there is none. */
export const needMigration = (world: World, { tables }: Team, id: string): Migration =>
  need(world, tables.migrations, id, 'MigrationNotFound');

/** Records of a job, in the order in which they came. */
export const itemsOf = ({ tables }: Team, { id }: Migration): MigrationItem[] =>
  tables.migrationItems.filter(({ migrationId }) => migrationId === id);

/** How many records are in which state. */
export function countsOf(items: readonly MigrationItem[]): Record<string, number> {
  const counts = { total: items.length, pending: 0, running: 0, succeeded: 0, skipped: 0, failed: 0, rolledBack: 0 };
  for (const { status } of items) counts[status]++;
  return counts;
}

/** A job as clients see it. */
export function migrationView(team: Team, row: Migration): object {
  const shown = without(row, 'id', 'concurrency', 'unmappedComponents', 'missingFiles');
  return { migrationId: row.id, ...shown, counts: countsOf(itemsOf(team, row)) };
}

/** Moves a job to another state, and lets subscribers know. */
export function moveTo(world: World, team: Team, row: Migration, status: string): void {
  change(row, { status, updatedAt: nowText(world) });
  world.emit(team, 'migration.statusChanged', { migrationId: row.id, status, counts: countsOf(itemsOf(team, row)) });
}

/** Moves a record to another state. */
export const settle = (world: World, item: MigrationItem, changes: Partial<MigrationItem>): void =>
  change(item, { ...changes, updatedAt: nowText(world) });
