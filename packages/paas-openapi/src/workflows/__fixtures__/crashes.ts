import { memoryStore, type Store } from '@minigate/core';
import { expect } from 'vitest';
import type { Paas } from '../../client/create.js';
import { createPaasFake, type PaasFake } from '../../testing/index.js';
import { connect } from './harness.js';

/** A workflow to be killed at every call, and what must hold however often that happens. */
export interface Crashes {
  /** Brings the platform to where the workflow begins. */
  setUp?(fake: PaasFake, paas: Paas): Promise<unknown>;
  /** Starts the workflow, or goes on with it: the same call in every process. */
  start(paas: Paas): Promise<unknown>;
  /** All that the platform has, without what is never twice the same. */
  look(paas: Paas, fake: PaasFake): Promise<unknown>;
}

/** Where the process dies: at its call number `call`, before the platform got it or after it acted. */
interface Death {
  readonly call: number;
  readonly acted: boolean;
}

const options = { limits: { requestsPerMinute: 1_000_000 } };
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

/**
 * Runs the workflow once for each of its calls, and kills its process there: nothing the dead process does reaches the platform or
 * the store any more. A second process on the same store then has to bring the platform to where it is without deaths.
 *
 * @param ways - `acted`: after the platform acted, and before. Before one call is after the one before for what keeps nothing itself.
 * @returns how many deaths were tried.
 */
export async function crashEverywhere(crashes: Crashes, ways: readonly boolean[] = [false, true]): Promise<number> {
  const begun = createPaasFake(options);
  await crashes.setUp?.(begun, connect(begun, memoryStore({ clock: begun.clock })));
  const from = begun.snapshot();
  const { state: wanted } = await crashOnce(crashes, from, { call: Number.POSITIVE_INFINITY, acted: true });
  for (let call = 0, deaths = 0; ; call++) {
    for (const acted of ways) {
      const { died, state } = await crashOnce(crashes, from, { call, acted });
      expect(state, `killed ${acted ? 'after' : 'before'} call ${call}`).toEqual(wanted);
      if (!died) return deaths;
      deaths++;
    }
  }
}

async function crashOnce(
  crashes: Crashes,
  from: ReturnType<PaasFake['snapshot']>,
  death: Death,
): Promise<{ readonly died: boolean; readonly state: unknown }> {
  const fake = createPaasFake(options);
  fake.restore(from);
  const store = memoryStore({ clock: fake.clock });
  const calm = connect(fake, memoryStore({ clock: fake.clock }));
  const life = { dead: false, calls: 0 };
  const doomed = connect(fake, mortal(store, life), {
    async fetch(input, init) {
      if (life.dead) return never();
      const last = life.calls++ === death.call;
      if (last && !death.acted) life.dead = true;
      if (life.dead) return never();
      const response = await fake.clock.during(() => fake.fetch(input, init));
      if (last) life.dead = true;
      return life.dead ? never() : response;
    },
  });
  await settle(crashes.start(doomed), fake, () => life.dead);
  const died = life.dead;
  if (died) await settle(crashes.start(connect(fake, store)), fake);
  return { died, state: await crashes.look(calm, fake) };
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

/** Lets time pass until the workflow ends or its process is dead. What a dead process still thinks is of no interest. */
async function settle(workflow: Promise<unknown>, fake: PaasFake, isDead: () => boolean = () => false): Promise<void> {
  let ended: { readonly error?: unknown } | undefined;
  workflow.then(
    () => {
      ended = {};
    },
    (error: unknown) => {
      ended = { error };
    },
  );
  for (let turn = 0; turn < 2_000 && ended === undefined && !isDead(); turn++) await fake.clock.advance('5s');
  if (isDead()) return;
  if (ended === undefined) throw new Error('the workflow did not end');
  if (ended.error !== undefined) throw ended.error;
}
