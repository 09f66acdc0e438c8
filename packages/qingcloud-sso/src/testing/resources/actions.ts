import { type FakeRoute, refuse } from '@minigate/core/testing';
import { refusal } from '../errors.js';
import type { Principal, World } from '../world.js';
import { settleJobs, startJob, type Work } from './jobs.js';
import { type Kind, pluralOf, type Resource } from './model.js';
import { type Call, find, findIn, isAlive, rowsOf, statusOf, timeText } from './table.js';

/** Routes by endpoint id. */
export type Routes = Readonly<Record<string, FakeRoute<Principal>>>;

/** Plays one action; what it refuses, it refuses before anything is changed. */
export type Play<Input> = (call: Call, input: Input) => object;

/** A stateful route of a signed action. */
export function action<Input>(world: World, play: Play<Input>): FakeRoute<Principal> {
  return {
    fidelity: 'stateful',
    handle({ input, principal, endpoint, report }) {
      const { zone } = input as { readonly zone?: string };
      if (zone !== undefined && !world.settings.zones.includes(zone))
        refuse(refusal(1100, `[zone] ${zone} is unknown`));
      settleJobs(world);
      const name = String(endpoint.fixed?.['action']);
      return play({ world, owner: principal.userId ?? '', zone, action: name, report }, input as Input);
    },
  };
}

/** What describing actions have in common. */
interface DescribeInput {
  readonly offset?: number;
  readonly limit?: number;
  readonly owner?: string;
  readonly status?: string | readonly string[];
  readonly search_word?: string;
  readonly tags?: readonly string[];
  readonly verbose?: number;
  readonly project_id?: string;
  readonly reverse?: number | string;
}

/** Which part of a list is asked for: 20 unless `limit` says otherwise, at most 100. */
export function pageOf<Row>({ report }: Call, { offset = 0, limit = 20 }: DescribeInput, rows: readonly Row[]): Row[] {
  if (limit > 100) report('limit-too-large', `limit ${limit} gives 100: read page by page`);
  return rows.slice(offset, offset + Math.min(limit, 100));
}

/**
 * Plays the action that lists resources of a kind: by ids, state, words, tags, owner, page by page, the newest first.
 * What is gone for good is listed only when it is asked for by id or state.
 *
 * @param view - what is told beside what every resource has.
 * @param fits - further parameters of the action.
 */
export function describe<K extends Kind, Input = unknown>(
  kind: K,
  view: (call: Call, row: Resource<K>, verbose: boolean) => object,
  fits: (input: Input, row: Resource<K>, call: Call) => boolean = () => true,
): Play<Input> {
  return (call, input) => {
    const asked = input as DescribeInput & Readonly<Record<string, unknown>>;
    const ids = asked[pluralOf(kind)] as readonly string[] | undefined;
    const states = asked.status === undefined ? undefined : [asked.status].flat();
    const word = asked.search_word?.toLowerCase();
    const rows = [...rowsOf(call.world, kind)].filter((row) => {
      const status = statusOf(call.world, row);
      if (row.owner !== call.owner || (call.zone !== undefined && row.zone !== call.zone)) return false;
      if (ids === undefined ? states === undefined && status === 'ceased' : !ids.includes(row.id)) return false;
      if (states !== undefined && !states.includes(status)) return false;
      if (word !== undefined && ![row.id, row.name.toLowerCase()].some((text) => text.includes(word))) return false;
      if (asked.tags !== undefined && !asked.tags.some((tag) => row.tags.includes(tag))) return false;
      // The fake has no projects and no sub-accounts.
      return asked.project_id === undefined && (asked.owner ?? row.owner) === row.owner && fits(input, row, call);
    });
    // In the order of creation, which their place in the table is.
    const sorted = Number(asked.reverse ?? 1) === 0 ? rows : rows.toReversed();
    return {
      [`${kind}_set`]: pageOf(call, asked, sorted).map((row) => ({
        ...common(call, row),
        ...view(call, row, asked.verbose === 1),
      })),
      total_count: rows.length,
    };
  };
}

/** What the cloud tells of every resource. */
export function common({ world }: Call, row: Resource): object {
  const stateful = row.status !== '';
  return {
    [`${row.kind}_id`]: row.id,
    [`${row.kind}_name`]: row.name,
    description: row.description,
    owner: row.owner,
    zone_id: row.zone,
    create_time: timeText(row.createdAt),
    ...(stateful && {
      status: statusOf(world, row),
      transition_status: row.transition,
      status_time: timeText(row.statusAt),
      sub_code: 0,
    }),
    tags: row.tags.flatMap((id) => {
      const tag = world.state.resources.get(id);
      return tag === undefined ? [] : [{ tag_id: id, tag_name: tag.name }];
    }),
  };
}

/** Plays an asynchronous action on resources of a kind that must be in one of these states. */
export function work<K extends Kind>(kind: K, states: readonly string[], todo: Work<K>): Play<unknown> {
  return (call, input) => {
    const ids = (input as Readonly<Record<string, readonly string[]>>)[pluralOf(kind)] ?? [];
    return { job_id: startJob(call, findIn(call, kind, ids, states), todo) };
  };
}

/** Plays the action that changes a name, a description and fields at once. @param names - of the fields. */
export function modify<K extends Kind>(
  kind: K,
  names: readonly (keyof Resource<K>['fields'] & string)[] = [],
  changed: (call: Call, row: Resource<K>) => void = () => undefined,
): Play<unknown> {
  return (call, input) => {
    const given = input as Readonly<Record<string, unknown>>;
    const row = find(call, kind, String(given[kind]));
    if (!isAlive(call.world, row)) refuse(refusal(1400, `resource [${row.id}] is deleted`));
    const { [`${kind}_name`]: name = row.name, description = row.description } = given;
    Object.assign(row, { name, description });
    for (const field of names) if (given[field] !== undefined) Object.assign(row.fields, { [field]: given[field] });
    changed(call, row);
    return { [`${kind}_id`]: row.id };
  };
}

/** Plays the action that deletes resources of a kind at once. @param check - refuses what may not be deleted. */
export function erase<K extends Kind>(
  kind: K,
  {
    check,
    erased,
  }: {
    readonly check?: (call: Call, row: Resource<K>) => void;
    readonly erased?: (call: Call, row: Resource<K>) => void;
  } = {},
): Play<unknown> {
  return (call, input) => {
    const ids = (input as Readonly<Record<string, readonly string[]>>)[pluralOf(kind)] ?? [];
    const rows = findIn(call, kind, ids);
    for (const row of rows) check?.(call, row);
    for (const row of rows) {
      erased?.(call, row);
      call.world.state.resources.delete(row.id);
    }
    return { [pluralOf(kind)]: rows.map(({ id }) => id) };
  };
}
