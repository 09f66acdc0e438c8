import type { Clock } from '../runtime/runtime.js';
import { systemRuntime } from '../runtime/system.js';
import { compareKeys } from './key-order.js';
import { memoryQueues } from './memory-queues.js';
import type { KeyValues, Lease, Leases, Store, StoredValue } from './store.js';
import { assertStorable } from './text.js';

interface Entry extends StoredValue {
  readonly expiresAt: number | undefined;
}

/**
 * A store in the process's memory, for tests and trials: everything is gone when the process ends, and other processes see nothing of it.
 *
 * @param options.clock - default the system's clock.
 */
export function memoryStore(options: { readonly clock?: Clock | undefined } = {}): Store {
  const { clock = systemRuntime().clock } = options;
  const leases = memoryLeases(clock);
  return {
    kind: 'memory',
    durable: false,
    ...memoryValues(clock, leases.latest),
    ...leases.methods,
    ...memoryQueues(clock),
    async close() {},
  };
}

/** @param latestFence - fence of the last lease given out for a name; 0 when there was none. */
function memoryValues(clock: Clock, latestFence: (name: string) => number): KeyValues {
  const entries = new Map<string, Entry>();
  let sweepAt = 1_000;

  const find = (key: string): Entry | undefined => {
    const entry = entries.get(key);
    if (entry?.expiresAt === undefined || entry.expiresAt > clock.now()) return entry;
    entries.delete(key);
    return undefined;
  };
  const permits: (key: string, conditions: Parameters<KeyValues['delete']>[1]) => boolean = (key, conditions) =>
    (conditions?.fence === undefined || latestFence(conditions.fence.name) <= conditions.fence.fence) &&
    (conditions?.ifGeneration === undefined || (find(key)?.generation ?? 0) === conditions.ifGeneration);

  return {
    async get(key) {
      const entry = find(key);
      return entry && { value: entry.value, generation: entry.generation };
    },
    async set(key, value, conditions = {}) {
      assertStorable(key, value);
      if (!permits(key, conditions)) return undefined;
      const generation = (find(key)?.generation ?? 0) + 1;
      entries.set(key, { value, generation, expiresAt: conditions.expiresAt });
      if (entries.size >= sweepAt) {
        for (const each of entries.keys()) find(each);
        sweepAt = Math.max(1_000, entries.size * 2);
      }
      return generation;
    },
    async delete(key, conditions) {
      return permits(key, conditions) && find(key) !== undefined && entries.delete(key);
    },
    async *list(prefix, { after } = {}) {
      const keys = [...entries.keys()].filter(
        (key) => key.startsWith(prefix) && (after === undefined || compareKeys(key, after) > 0),
      );
      for (const key of keys.sort(compareKeys)) {
        const entry = find(key);
        if (entry) yield { key, value: entry.value, generation: entry.generation };
      }
    },
  };
}

function memoryLeases(clock: Clock): { readonly methods: Leases; readonly latest: (name: string) => number } {
  /** Ended ones stay, for their fence. */
  const leases = new Map<string, Lease & { readonly released: boolean }>();
  const latest = (lease: Lease): boolean => {
    const found = leases.get(lease.name);
    return found !== undefined && found.fence === lease.fence && !found.released;
  };
  const keep = (lease: Lease): Lease => {
    leases.set(lease.name, { ...lease, released: false });
    return lease;
  };
  return {
    latest: (name) => leases.get(name)?.fence ?? 0,
    methods: {
      async acquire(name, owner, ttlMs) {
        assertStorable(name, owner);
        const found = leases.get(name);
        const now = clock.now();
        if (found && !found.released && found.owner !== owner && found.expiresAt > now) return undefined;
        return keep({ name, owner, fence: Math.max((found?.fence ?? 0) + 1, Math.floor(now)), expiresAt: now + ttlMs });
      },
      async renew(lease, ttlMs) {
        return latest(lease) ? keep({ ...lease, expiresAt: clock.now() + ttlMs }) : undefined;
      },
      async release(lease) {
        const found = leases.get(lease.name);
        if (!found || !latest(lease)) return false;
        leases.set(lease.name, { ...found, released: true });
        return found.expiresAt > clock.now();
      },
    },
  };
}
