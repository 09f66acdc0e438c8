import { memoryStore, type Store } from '@minigate/core';
import { createPaas, type Paas } from '../../client/create.js';
import type { PaasOptions } from '../../client/options.js';
import { createPaasFake, type PaasFake, type PaasFakeOptions } from '../../testing/index.js';

/** A client of a fake, on its clock. */
export const connect = (fake: PaasFake, store: Store, options: Partial<PaasOptions> = {}): Paas =>
  createPaas({
    team: fake.team,
    baseUrl: fake.origin,
    // No time passes before the answer is there.
    fetch: (input, init) => fake.clock.during(() => fake.fetch(input, init)),
    runtime: { clock: fake.clock },
    strict: true,
    store,
    ...options,
  });

/** A platform with room for many calls, a store, and a client. */
export function platform(options: PaasFakeOptions = {}): {
  readonly fake: PaasFake;
  readonly store: Store;
  readonly paas: Paas;
} {
  const fake = createPaasFake({ limits: { requestsPerMinute: 1_000_000 }, ...options });
  const store = memoryStore({ clock: fake.clock });
  return { fake, store, paas: connect(fake, store) };
}

/** Lets time pass until a promise is settled. */
export async function settled<T>(fake: PaasFake, promise: Promise<T>, stepMs = 1_000): Promise<T> {
  let isOver = false;
  promise.then(
    () => (isOver = true),
    () => (isOver = true),
  );
  for (let turn = 0; turn < 20_000 && !isOver; turn++) {
    await fake.clock.advance(stepMs);
  }
  if (!isOver) throw new Error('it does not end');
  return promise;
}
