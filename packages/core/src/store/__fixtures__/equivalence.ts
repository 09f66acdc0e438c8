import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../../../../../scripts/test-support/any-text.js';
import type { Clock } from '../../runtime/runtime.js';
import { fakeClock } from '../../testing/clock.js';
import type { FakeClock } from '../../testing/types.js';
import { memoryStore } from '../memory.js';
import type { Lease, QueueItem, Store, WriteOptions } from '../store.js';

/** A store with what was handed out by it, so that an operation can name an old lease or claim by its number. */
interface Subject {
  readonly store: Store;
  readonly leases: Lease[];
  readonly items: QueueItem[];
}

interface Conditions {
  readonly ifGeneration: number | undefined;
  /** Number of a lease. */
  readonly fence: number | undefined;
  readonly expiresIn: number | undefined;
}

type Operation = (subject: Subject) => Promise<unknown>;

const key = fc.constantFrom('a', 'a/1', 'a%', 'b', '\uff5e', '😀', '');
const text = anyText({ maxLength: 8 }).map((any) => any.replaceAll('\0', ''));
const queue = fc.constantFrom('q', 'q', 'q', 'r');
const id = fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8');
const owner = fc.constantFrom('one', 'two');
const milliseconds = fc.constantFrom(0, 1, 500, 1_000, 5_000);
const state = fc.constantFrom('pending', 'claimed', 'done', 'dead');
const ended = fc.constantFrom('done', 'dead');
const chosen = fc.nat(20);
const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

async function collect(entries: ReturnType<Store['list']>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const entry of entries) found.push(entry);
  return found;
}
const keep = async <T>(list: T[], handedOut: Promise<T | undefined>): Promise<T | undefined> => {
  const value = await handedOut;
  if (value !== undefined) list.push(value);
  return value;
};
const withItem = async (
  subject: Subject,
  index: number,
  act: (item: QueueItem) => Promise<unknown>,
): Promise<unknown> => {
  const item = at(subject.items, index);
  return item && act(item);
};

/** @param clock - shared by both stores, so that times are equal. */
function operations(clock: FakeClock): fc.WeightedArbitrary<Operation>[] {
  const conditions: fc.Arbitrary<Conditions> = fc.record({
    ifGeneration: optional(fc.nat(3)),
    fence: optional(chosen),
    expiresIn: optional(milliseconds),
  });
  const resolve = ({ leases }: Subject, { ifGeneration, fence, expiresIn }: Conditions): WriteOptions => ({
    ifGeneration,
    fence: fence === undefined ? undefined : at(leases, fence),
    expiresAt: expiresIn === undefined ? undefined : clock.now() + expiresIn,
  });
  return [
    {
      weight: 1,
      arbitrary: key.map(
        (name): Operation =>
          ({ store }) =>
            store.get(name),
      ),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(key, text, conditions).map(
        ([name, value, when]): Operation =>
          (subject) =>
            subject.store.set(name, value, resolve(subject, when)),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(key, conditions).map(
        ([name, when]): Operation =>
          (subject) =>
            subject.store.delete(name, resolve(subject, when)),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(key, optional(key)).map(
        ([prefix, after]): Operation =>
          ({ store }) =>
            collect(store.list(prefix, { after })),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom('l', 'm'), owner, milliseconds).map(
        ([name, who, ttl]): Operation =>
          ({ store, leases }) =>
            keep(leases, store.acquire(name, who, ttl)),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(chosen, milliseconds).map(
        ([index, ttl]): Operation =>
          async ({ store, leases }) => {
            const lease = at(leases, index);
            return lease && keep(leases, store.renew(lease, ttl));
          },
      ),
    },
    {
      weight: 1,
      arbitrary: chosen.map(
        (index): Operation =>
          async ({ store, leases }) => {
            const lease = at(leases, index);
            return lease && store.release(lease);
          },
      ),
    },
    {
      weight: 6,
      arbitrary: fc.tuple(queue, id, text, fc.constantFrom('g', 'g', 'h', undefined), optional(milliseconds)).map(
        ([name, itemId, payload, group, delay]): Operation =>
          ({ store }) =>
            store.enqueue(name, { id: itemId, payload, group, notBefore: delay && clock.now() + delay }),
      ),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(queue, fc.integer({ min: 1, max: 3 }), milliseconds).map(
        ([name, limit, visibleMs]): Operation =>
          async ({ store, items }) => {
            const claimed = await store.claim(name, { limit, visibleMs });
            items.push(...claimed);
            return claimed;
          },
      ),
    },
    {
      weight: 1,
      arbitrary: chosen.map(
        (index): Operation =>
          (subject) =>
            withItem(subject, index, (item) => subject.store.complete(item)),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(chosen, milliseconds, text).map(
        ([index, delay, error]): Operation =>
          (subject) =>
            withItem(subject, index, (item) => subject.store.retry(item, { notBefore: clock.now() + delay, error })),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(chosen, text).map(
        ([index, error]): Operation =>
          (subject) =>
            withItem(subject, index, (item) => subject.store.bury(item, { error })),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(queue, id).map(
        ([name, itemId]): Operation =>
          ({ store }) =>
            store.requeue(name, itemId),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(queue, id).map(
        ([name, itemId]): Operation =>
          ({ store }) =>
            store.item(name, itemId),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(queue, optional(state), optional(fc.integer({ min: 1, max: 3 })), optional(milliseconds)).map(
        ([name, of, limit, age]): Operation =>
          ({ store }) =>
            store.items(name, { state: of, limit, before: age === undefined ? undefined : clock.now() - age }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(queue, optional(state), fc.integer({ min: 1, max: 3 }), milliseconds).map(
        ([name, of, limit, age]): Operation =>
          ({ store }) =>
            store.items(name, { state: of, limit, after: clock.now() - age }),
      ),
    },
    {
      weight: 1,
      arbitrary: chosen.map(
        (index): Operation =>
          (subject) =>
            withItem(subject, index, (item) => subject.store.unclaim(item)),
      ),
    },
    {
      weight: 1,
      arbitrary: queue.map(
        (name): Operation =>
          ({ store }) =>
            store.stats(name),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(queue, ended, milliseconds).map(
        ([name, of, age]): Operation =>
          ({ store }) =>
            store.purge(name, { state: of, before: clock.now() + 10 - age }),
      ),
    },
  ];
}

/**
 * Asks random things of a store and of one in memory, and compares the answers.
 *
 * @param open - makes an empty store on the given clock.
 * @param options.runs - how many series of operations.
 * @param options.tickMs - how far the clock goes before each operation. A store that keeps the last arrival of a queue also when its item
 * was purged differs from one in memory while the clock stands.
 */
export function equivalentToMemory(
  name: string,
  open: (clock: Clock) => Promise<Store>,
  { runs, tickMs }: { readonly runs: number; readonly tickMs: number },
): void {
  it(`${name} does what memory does, whatever is asked of it`, async () => {
    const clock = fakeClock();
    const step = fc.oneof(...operations(clock), {
      weight: 3,
      arbitrary: milliseconds.map(
        (ms): Operation =>
          async () =>
            clock.reset(clock.now() + ms),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 100, size: 'max' }), async (steps) => {
        clock.reset();
        const memory: Subject = { store: memoryStore({ clock }), leases: [], items: [] };
        const tested: Subject = { store: await open(clock), leases: [], items: [] };
        try {
          for (const operation of steps) {
            clock.reset(clock.now() + tickMs);
            expect(await operation(tested)).toEqual(await operation(memory));
          }
        } finally {
          await tested.store.close();
        }
      }),
      { numRuns: runs },
    );
  }, 120_000);
}
