import type { World } from '../world.js';
import type { Kind, Resource } from './model.js';
import { type Call, zoneOf } from './table.js';

/** What the end of a job changes in a resource. Plain data. */
export interface Change {
  readonly id: string;
  readonly status?: string | undefined;
  /** Fields that get new values. */
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
  /** Members that a list gets, or loses. */
  readonly add?: Readonly<Record<string, readonly unknown[]>> | undefined;
  readonly remove?: Readonly<Record<string, readonly unknown[]>> | undefined;
}

/** How a job ends. */
export type JobEnd = 'successful' | 'failed' | 'done with failure';

/** A job. Plain data. */
export interface JobRecord {
  readonly id: string;
  readonly owner: string;
  readonly zone: string;
  readonly action: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  endsAt: number;
  readonly end: JobEnd;
  /** What the job does for each resource. */
  readonly parts: readonly { readonly id: string; readonly changes: readonly Change[] }[];
  ended: boolean;
}

/** What tests decided about the jobs of an action. */
export interface JobPlan {
  durationMs?: number | undefined;
  /** Ends of the next jobs, in order. */
  readonly ends: JobEnd[];
}

/** What an asynchronous action does with each of its resources. */
export interface Work<K extends Kind> {
  /** What the resources are in until the job ends, such as `stopping`. */
  readonly doing: string;
  /** What is different when it ends well. */
  readonly done: (row: Resource<K>) => Omit<Change, 'id'>;
  /** What is different in other resources then. */
  readonly others?: ((row: Resource<K>) => readonly Change[]) | undefined;
}

/** How long a job is `pending` before it is `working`, in milliseconds; no document says it. */
const pendingMs = 1_000;

/** Begins a job. @returns its id. */
export function startJob<K extends Kind>(
  call: Call,
  rows: readonly Resource<K>[],
  { doing, done, others = () => [] }: Work<K>,
): string {
  const { world, owner, action } = call;
  const { state, ids, clock, settings } = world;
  const plan = state.jobPlans.get(action);
  const job: JobRecord = {
    id: ids.id('j'),
    owner,
    zone: rows[0]?.zone ?? zoneOf(call),
    action,
    createdAt: clock.now(),
    endsAt: clock.now() + (plan?.durationMs ?? settings.jobMs),
    end: plan?.ends.shift() ?? 'successful',
    parts: rows.map((row) => ({ id: row.id, changes: [{ id: row.id, ...done(row) }, ...others(row)] })),
    ended: false,
  };
  for (const row of rows) row.transition = doing;
  state.jobs.set(job.id, job);
  state.openJobs.push(job.id);
  return job.id;
}

/** Ends the jobs that are due, oldest end first. Whatever reads or changes resources calls it before. */
export function settleJobs({ state, clock }: World): void {
  if (state.openJobs.length === 0) return;
  const now = clock.now();
  const open = state.openJobs.flatMap((id) => state.jobs.get(id) ?? []);
  const due = open.filter(({ endsAt }) => endsAt <= now).toSorted((a, b) => a.endsAt - b.endsAt);
  for (const job of due) endJob(state, job);
  state.openJobs = state.openJobs.filter((id) => state.jobs.get(id)?.ended === false);
}

function endJob(state: World['state'], job: JobRecord): void {
  job.ended = true;
  for (const [index, { id, changes }] of job.parts.entries()) {
    const well = job.end === 'successful' || (job.end === 'done with failure' && index === 0 && job.parts.length > 1);
    const row = state.resources.get(id);
    if (row !== undefined) row.transition = '';
    // What could not be made is gone.
    const effects = well ? changes : row?.status === 'pending' ? [{ id, status: 'ceased' }] : [];
    for (const change of effects) apply(state, change, job.endsAt);
  }
}

function apply({ resources }: World['state'], { id, status, fields, add = {}, remove = {} }: Change, at: number): void {
  const row = resources.get(id);
  if (row === undefined) return;
  if (status !== undefined && status !== row.status) Object.assign(row, { status, statusAt: at });
  const lists = row.fields as unknown as Record<string, unknown[]>;
  Object.assign(lists, fields);
  for (const [name, gone] of Object.entries(remove))
    lists[name] = (lists[name] ?? []).filter((one) => !gone.includes(one));
  for (const [name, come] of Object.entries(add)) lists[name] = [...new Set([...(lists[name] ?? []), ...come])];
}

/** `pending`, `working`, or how it ended. */
export function jobStatus({ clock }: World, { ended, end, createdAt, endsAt }: JobRecord): string {
  if (ended) return end;
  return clock.now() < Math.min(createdAt + pendingMs, endsAt) ? 'pending' : 'working';
}
