import type { FakeClock, FakeContext, FakeRoute } from '@minigate/core/testing';
import type { Dialect } from '../dialect/dialect.js';
import type { ErrorName } from '../errors/table.js';
import type { Answers } from './errors.js';
import type { Secret, Task } from './model.js';
import type { SignedRequest } from './signature.js';
import { sha256Fraction, type Tables } from './tables.js';

/** What the options say, with the defaults filled in. */
export interface Settings {
  readonly origin: string;
  readonly seed: string;
  /** `undefined`: any number of calls. */
  readonly limits: Dialect['limits'] | undefined;
  readonly taskMs: number;
  readonly maxFileBytes: number;
  readonly graceMs: number;
  readonly verify: (request: SignedRequest, call: Request, secret: string) => boolean;
}

/** A team with everything that it has. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly appId: string;
  /** The current one first. */
  secrets: Secret[];
  readonly quota: { readonly apps: number; readonly tenantApps: number };
  readonly tables: Tables;
  /** What every call is refused with. */
  refusedWith: ErrorName | undefined;
}

/** Who calls. */
export interface Principal {
  readonly team: Team;
  /** Nonce of a signed call, to be spent. */
  readonly nonce?: string | undefined;
}

/** A signed request that the platform refused, and why. */
export interface SignatureReport {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly endpointId: string;
  /** What the client did wrong, where it is one of the usual mistakes. */
  readonly mistake: string | undefined;
  /** What the platform signed. Holds no secret. */
  readonly stringToSign: string;
}

/** What an asynchronous operation does at its end. */
export interface Operation {
  /** @returns the task's result; `partial` where a part of it failed. */
  succeed(team: Team, task: Task): { readonly result?: Record<string, unknown>; readonly partial?: boolean };
  fail(team: Team, task: Task, failure: NonNullable<Task['error']>): void;
}

/** What tests decided about tasks of a type. */
export interface TaskPlan {
  readonly next: { readonly at: number; readonly code?: ErrorName | undefined; readonly message: string }[];
  rate: number;
  durationMs?: number | undefined;
}

/** What the parts of the fake share. */
export interface World extends Answers {
  readonly settings: Settings;
  readonly dialect: Dialect;
  readonly clock: FakeClock;
  /** By the id of its credentials. */
  readonly teams: ReadonlyMap<string, Team>;
  /** By type. */
  readonly operations: Record<string, Operation>;
  /** What happens at a time, by kind. */
  readonly timers: Record<string, (team: Team, subject: string) => void | Promise<void>>;
  readonly taskPlans: Map<string, TaskPlan>;
  /** Package names and addresses of repositories that the platform may not read. */
  readonly unreadable: Set<string>;
  /** What storages fail with, by id of the config or name of the bucket. */
  readonly brokenStorages: Map<string, string>;
  /** Refused signatures, oldest first, at most the last 100. */
  readonly signatureReports: SignatureReport[];
  /** Lets subscribers know. */
  emit(team: Team, event: string, data: Readonly<Record<string, unknown>>): void;
}

/** A handler's surroundings. */
export type Call<Input> = FakeContext<Principal, Input>;

/** Routes of an area, by endpoint id without `paas.`. */
export type Routes = Readonly<Record<string, FakeRoute<Principal>>>;

/** A route with state. */
export const route = <Input>(
  handle: (input: Input, team: Team, call: Call<Input>) => unknown,
): FakeRoute<Principal> => ({
  fidelity: 'stateful',
  handle: (call: Call<Input>) => handle(call.input, call.principal.team, call),
});

/** Milliseconds since the epoch as the platform writes times: RFC 3339, in China time. */
export const timeText = (at: number): string =>
  new Date(at + 28_800_000).toISOString().replace(/(?:\.000)?Z$/, '+08:00');

/** The time now, as text. */
export const nowText = ({ clock }: Pick<World, 'clock'>): string => timeText(clock.now());

/** Lets something happen at a time, also after a restored snapshot. */
export function later(world: World, team: Team, kind: string, subject: string, at: number): void {
  const { id } = team.tables.timers.add({ kind, subject, at });
  wait(world, team, id, at);
}

function wait(world: World, team: Team, id: string, at: number): void {
  world.clock.schedule(at, async () => {
    const timer = team.tables.timers.get(id);
    if (timer === undefined) return;
    team.tables.timers.delete(id);
    await world.timers[timer.kind]?.(team, timer.subject);
  });
}

/** Waits again for everything, after the clock has forgotten it. */
export function resumeTimers(world: World): void {
  for (const team of world.teams.values())
    for (const { id, at } of team.tables.timers.filter()) wait(world, team, id, at);
}

/** A number from 0 to below 1 that follows from a text. */
export const fraction = (world: World, text: string): number => sha256Fraction(`${world.settings.seed}/${text}`);
