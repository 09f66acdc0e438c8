import { isDeepStrictEqual } from 'node:util';
import type { Collection } from '@minigate/core/testing';
import type { ErrorName } from '../errors/table.js';
import type { Team, World } from './world.js';

/** A page of a list, newest last. */
export function pageOf<Row, Item>(
  world: World,
  rows: readonly Row[],
  { page = 1, pageSize = 20 }: { readonly page?: number | undefined; readonly pageSize?: number | undefined },
  view: (row: Row) => Item,
): { items: Item[]; total: number; page: number; pageSize: number } {
  const { maxSize } = world.dialect.page;
  if (!Number.isInteger(page) || page < 1) world.refuse('InvalidParameter', 'page is no page', { field: 'page' });
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > maxSize)
    world.refuse('InvalidParameter', `pageSize must be 1 to ${maxSize}`, { field: 'pageSize' });
  const items = rows.slice((page - 1) * pageSize, page * pageSize).map(view);
  return { items, total: rows.length, page, pageSize };
}

/** Whether a row fits every filter that is given. */
export const fits = <Row extends object>(row: Row, filters: Partial<Record<keyof Row, unknown>>): boolean =>
  Object.entries(filters).every(([name, value]) => value === undefined || row[name as keyof Row] === value);

/** Whether a row has all of these values. What is not given may be anything. */
export const sameContent = (row: object, given: object): boolean =>
  Object.entries(given).every(([name, value]) => isDeepStrictEqual(row[name as never], value));

/** Changes a row by a partial update: what is there is changed, `null` clears. */
export function change(row: object, changes: object): void {
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete row[name as never];
    else if (value !== undefined) Object.assign(row, { [name]: value });
  }
}

/** The row without some of its members. */
export const without = <Row extends object, Name extends keyof Row>(row: Row, ...names: Name[]): Omit<Row, Name> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name as Name))) as Omit<Row, Name>;

/** The row with this id. Refuses with `name` where there is none. */
export function need<Row extends { readonly id: string }>(
  world: World,
  table: Collection<Row>,
  id: string,
  name: ErrorName,
): Row {
  return table.get(id) ?? world.refuse(name);
}

/** Deletes a row after `check`. Deleting it once more succeeds; what never was is refused with `name`. */
export function removeOnce<Row extends { readonly id: string }>(
  world: World,
  team: Team,
  table: Collection<Row>,
  id: string,
  name: ErrorName,
  check: (row: Row) => void = () => undefined,
): Record<string, never> {
  const { removed } = team.tables;
  const key = `${name}/${id}`;
  const row = table.get(id);
  if (row === undefined) {
    if (removed.get(key) === undefined) world.refuse(name);
    return {};
  }
  check(row);
  table.delete(id);
  if (removed.get(key) === undefined) removed.add({ id: key });
  return {};
}
