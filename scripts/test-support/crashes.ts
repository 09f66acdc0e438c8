import { type FetchLike, memoryStore, type Store } from '@minigate/core';
import type { FakePlatform } from '@minigate/core/testing';
import { expect } from 'vitest';

/** The fake of a platform at the beginning of a workflow, and how clients of it are made. */
export interface CrashStage<Fake, Client> {
  readonly fake: Fake;
  /** One process on the store. @param fetch - default the fake's own. */
  connect(store: Store, fetch?: FetchLike): Client;
  /** Brings the platform to where the workflow begins. @param staying - the process that stays: it receives the pushes. */
  begin(staying: Client): Promise<void>;
  /** Whether an answer says that the platform did what was asked. */
  acted(answer: unknown): boolean;
  /** Lets the fake end what it is at. */
  settled(): Promise<void>;
}

/** A workflow to be killed at every call, and what must hold however often that happens. */
export interface Crashes<Fake, Client, Result> {
  /** Starts the workflow, or goes on with it: the same call in every process. */
  start(client: Client): Promise<Result>;
  /** What people and reviewers do while time passes; called again and again until the workflow ends. */
  meanwhile?(fake: Fake): unknown;
  /** Endpoints that cost quota or money: the platform may have done each of them this often, by endpoint id. */
  readonly costly: Readonly<Record<string, number>>;
  /** Kinds of violations that a death may cause; default none. */
  readonly violations?: readonly string[] | undefined;
  check(result: Result, fake: Fake, client: Client): Promise<void> | void;
}

/** Where the process dies: at its call number `call`, before the platform got it or after it acted. */
interface Death {
  readonly call: number;
  readonly acted: boolean;
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

/**
 * Runs the workflow once for each of its calls, and kills its process there: nothing the dead process does reaches the platform or
 * the store any more. A second process on the same store then has to end the workflow.
 *
 * @returns how many deaths were tried.
 */
export async function crashEverywhere<Fake extends FakePlatform, Client, Result>(
  stage: () => CrashStage<Fake, Client>,
  crashes: Crashes<Fake, Client, Result>,
): Promise<number> {
  for (let call = 0, deaths = 0; ; call++) {
    for (const acted of [false, true]) {
      const died = await crashOnce(stage(), crashes, { call, acted });
      if (!died) return deaths;
      deaths++;
    }
  }
}

async function crashOnce<Fake extends FakePlatform, Client, Result>(
  stage: CrashStage<Fake, Client>,
  crashes: Crashes<Fake, Client, Result>,
  death: Death,
): Promise<boolean> {
  const { fake, connect } = stage;
  const store = memoryStore({ clock: fake.clock });
  await stage.begin(connect(store));
  const done = new Map<string, number>();
  const count = async (request: Request): Promise<Response> => {
    const before = fake.journal().at(-1)?.sequence ?? 0;
    const response = await fake.fetch(request);
    const { endpointId = '' } = fake.journal().find(({ sequence }) => sequence > before) ?? {};
    const answer: unknown = await response
      .clone()
      .json()
      .catch(() => ({}));
    if (stage.acted(answer)) done.set(endpointId, (done.get(endpointId) ?? 0) + 1);
    return response;
  };

  const life = { dead: false, calls: 0 };
  const doomed = connect(mortal(store, life), async (input, init) => {
    if (life.dead) return never();
    const last = life.calls++ === death.call;
    if (last && !death.acted) {
      life.dead = true;
      return never();
    }
    const response = await count(new Request(input, init));
    if (last) life.dead = true;
    return life.dead ? never() : response;
  });
  const first = crashes.start(doomed);
  first.catch(() => undefined);
  let result = await settle(first, stage, crashes, () => life.dead);
  const died = life.dead;
  // Of its own also when nobody died: the check's calls must not be the ones that kill.
  const second = connect(store, (input, init) => count(new Request(input, init)));
  if (died) result = await settle(crashes.start(second), stage, crashes);
  const where = `killed ${death.acted ? 'after' : 'before'} call ${death.call}`;
  if (result === undefined) throw new Error(`${where}: the workflow did not end`);
  for (const [endpointId, limit] of Object.entries(crashes.costly))
    expect(done.get(endpointId) ?? 0, `${endpointId}, ${where}`).toBeLessThanOrEqual(limit);
  const { violations = [] } = crashes;
  expect(
    fake.violations().filter(({ kind }) => !violations.includes(kind)),
    where,
  ).toEqual([]);
  await crashes.check(result.value, fake, second);
  return died;
}

/** A store that does nothing more for a dead process. */
const mortal = (store: Store, life: { readonly dead: boolean }): Store =>
  new Proxy(store, {
    get(target, name) {
      const value = target[name as keyof Store];
      if (typeof value !== 'function') return value;
      return (...parameters: unknown[]) => (life.dead ? never() : Reflect.apply(value, target, parameters));
    },
  });

/** Lets time pass until the workflow ends or its process is dead. */
async function settle<Fake extends FakePlatform, Client, Result>(
  workflow: Promise<Result>,
  { fake, settled }: CrashStage<Fake, Client>,
  { meanwhile }: Crashes<Fake, Client, Result>,
  isDead: () => boolean = () => false,
): Promise<{ readonly value: Result } | undefined> {
  let ended: { readonly value: Result } | { readonly error: unknown } | undefined;
  workflow.then(
    (value) => {
      ended = { value };
    },
    (error: unknown) => {
      ended = { error };
    },
  );
  for (let turn = 0; turn < 2_000 && ended === undefined && !isDead(); turn++) {
    await meanwhile?.(fake);
    await fake.clock.advance('1m');
    await settled();
  }
  // What a dead process still thinks is of no interest.
  if (ended === undefined || isDead()) return undefined;
  if ('error' in ended) throw ended.error;
  return ended;
}
