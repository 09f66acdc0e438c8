import { refuse } from '@minigate/core/testing';
import { refusal } from '../errors.js';
import type { World } from '../world.js';
import { type FieldsOf, type Kind, kinds, type Resource, recoverableMs } from './model.js';

/** An action that is being played: whose, where, and which. */
export interface Call {
  readonly world: World;
  /** User who calls. */
  readonly owner: string;
  /** `undefined`: the request names none. */
  readonly zone: string | undefined;
  /** Name of the action. */
  readonly action: string;
  /** Records a violation of this call. */
  report(kind: string, message: string): void;
}

/** What a new resource has that is not made up. */
export interface NewResource<K extends Kind> {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** Default none. */
  readonly status?: string | undefined;
  readonly fields: FieldsOf[K];
}

/** Its state now: deleted ones are gone for good after two hours. */
export function statusOf({ clock }: Pick<World, 'clock'>, { kind, status, statusAt }: Resource): string {
  const over = status !== '' && status === kinds[kind].deleted && clock.now() >= statusAt + recoverableMs;
  return over ? 'ceased' : status;
}

/** Whether it still counts: not deleted, released or gone. */
export const isAlive = (world: World, row: Resource): boolean =>
  !['terminated', 'deleted', 'released', 'ceased'].includes(statusOf(world, row));

/** All of a kind that there are, whosesoever. */
export function* rowsOf<K extends Kind>({ state }: Pick<World, 'state'>, kind: K): Generator<Resource<K>> {
  for (const row of state.resources.values()) if (row.kind === kind) yield row as Resource<K>;
}

/** The caller's resources of a kind that are alive and fit. */
export const owned = <K extends Kind>(
  { world, owner }: Call,
  kind: K,
  fits: (fields: FieldsOf[K], row: Resource<K>) => boolean = () => true,
): Resource<K>[] =>
  [...rowsOf(world, kind)].filter((row) => row.owner === owner && isAlive(world, row) && fits(row.fields, row));

/** The caller's resource. Refuses with 2100 what is not there, in another zone, or another user's. */
export function find<K extends Kind>({ world, owner, zone }: Call, kind: K, id: string): Resource<K> {
  const row = world.state.resources.get(id);
  const found = row?.kind === kind && row.owner === owner && (zone === undefined || zone === row.zone);
  return found ? (row as Resource<K>) : refuse(refusal(2100, `resource [${id}] not found`));
}

/**
 * The caller's resources, as {@link find}, for an action that needs them in one of these states and changes nothing that is being changed.
 * Refuses with 1400 otherwise.
 */
export function findIn<K extends Kind>(
  call: Call,
  kind: K,
  ids: readonly string[],
  states?: readonly string[],
): Resource<K>[] {
  const rows = [...new Set(ids)].map((id) => find(call, kind, id));
  for (const row of rows) {
    if (row.transition !== '') refuse(refusal(1400, `resource [${row.id}] is [${row.transition}], please try later`));
    const status = statusOf(call.world, row);
    if (states === undefined ? !isAlive(call.world, row) : !states.includes(status))
      refuse(refusal(1400, `resource [${row.id}] is [${status}]${states ? `, not [${states.join(' or ')}]` : ''}`));
  }
  return rows;
}

/** Makes resources. Refuses with 2500, before anything is made, when that is more than the quota. */
export function create<K extends Kind>(call: Call, kind: K, made: readonly NewResource<K>[]): Resource<K>[] {
  requireQuota(call, kind, made.length);
  return made.map((one) => insert(call.world, { kind, owner: call.owner, zone: zoneOf(call) }, one));
}

/** Refuses with 2500 when so many more are above the quota. */
export function requireQuota(call: Call, kind: Kind, more: number): void {
  const zone = zoneOf(call);
  const quota = call.world.settings.quotas[kind] ?? kinds[kind].quota;
  const left = quota - owned(call, kind, (_, row) => row.zone === zone).length;
  if (more > left) refuse(refusal(2500, `quota of ${kind} left is ${left}`));
}

/** Puts a resource into the table. */
export function insert<K extends Kind>(
  { state, ids, clock }: World,
  { kind, owner, zone }: Pick<Resource<K>, 'kind' | 'owner' | 'zone'>,
  { id = ids.id(kinds[kind].prefix), name = '', description = '', status = '', fields }: NewResource<K>,
): Resource<K> {
  if (state.resources.has(id)) throw new Error(`${id} is there already`);
  const at = clock.now();
  const row: Resource<K> = {
    id,
    kind,
    owner,
    zone,
    createdAt: at,
    name,
    description,
    status,
    transition: '',
    statusAt: at,
    tags: [],
    fields,
  };
  state.resources.set(id, row);
  return row;
}

/** Takes resources out, for kinds that leave no trace. */
export function remove({ world }: Call, rows: readonly Resource[]): void {
  for (const { id } of rows) world.state.resources.delete(id);
}

/** Zone of what is made: that of the request, or the first. */
export const zoneOf = ({ zone, world }: Call): string => zone ?? world.settings.zones[0] ?? '';

/** Refuses with 5400 while something else uses a resource. */
export function requireUnused(id: string, users: readonly Resource[]): void {
  const [first] = users;
  if (first !== undefined) refuse(refusal(5400, `resource [${id}] is used by [${first.id}]`));
}

/** Fields with the values that a request gives, and defaults for the others. */
export const filled = <Fields extends object>(
  defaults: Fields,
  given: { readonly [Name in keyof Fields]?: Fields[Name] | undefined },
): Fields => ({
  ...defaults,
  ...Object.fromEntries(Object.entries(given).filter(([name, value]) => name in defaults && value !== undefined)),
});

/** A time as the cloud writes it. */
export const timeText = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
