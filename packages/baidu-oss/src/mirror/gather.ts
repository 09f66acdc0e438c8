import type { Clock } from '@minigate/core';

/** Requests for one key that one read serves. */
export interface Gathered {
  readonly key: string;
  /** How many notices asked for it. */
  readonly notices: number;
  /** Details that were named with it, each once. */
  readonly details: ReadonlySet<string>;
}

/** What {@link gather} needs. */
export interface GatherOptions {
  readonly clock: Clock;
  /** How long requests are gathered, in milliseconds. */
  readonly windowMs: number;
  /** Keys of one read, at most. */
  readonly limit: number;
  /** Waits until one more read may run. @returns what ends that. */
  readonly enter: () => Promise<() => void>;
  /** Reads and stores. @returns what went wrong, by key; all others are well. @throws when all went wrong. */
  readonly read: (requests: readonly Gathered[]) => Promise<ReadonlyMap<string, unknown>>;
  /** Told of requests that another one's read serves. */
  readonly onCoalesced: () => void;
}

/** Requests that are gathered. */
export interface Gatherer {
  /**
   * Asks for a read that begins after this call. Ends when its result is stored.
   *
   * @param notices - 1 for a notice, 0 for other reasons to read.
   */
  request(key: string, notices: 0 | 1, detail?: string): Promise<void>;
  /** Keys that wait or are read. */
  readonly size: number;
  /** When the oldest of them was asked for, in milliseconds since the epoch. */
  readonly oldestAt: number | undefined;
}

interface Waiting {
  readonly key: string;
  readonly since: number;
  notices: number;
  readonly details: Set<string>;
  readonly outcome: PromiseWithResolvers<void>;
}

/**
 * Makes one read of many requests for the same key, and one of several keys. A request that comes while its key is read waits for the next
 * read: the answer under way may be older than what the request is about.
 */
export function gather({ clock, windowMs, limit, enter, read, onCoalesced }: GatherOptions): Gatherer {
  const waiting = new Map<string, Waiting>();
  const reading = new Map<string, Waiting>();
  let open = false;
  let working = false;

  /** Takes keys that nobody reads; the others follow when that read has ended. */
  const take = (): Waiting[] => {
    const taken: Waiting[] = [];
    for (const each of waiting.values()) {
      if (taken.length === limit) break;
      if (!reading.has(each.key)) taken.push(each);
    }
    for (const each of taken) {
      waiting.delete(each.key);
      reading.set(each.key, each);
    }
    return taken;
  };
  const readThem = async (taken: readonly Waiting[]): Promise<void> => {
    try {
      const failures = await read(taken);
      for (const { key, outcome } of taken) {
        if (failures.has(key)) outcome.reject(failures.get(key));
        else outcome.resolve();
      }
    } catch (error) {
      for (const { outcome } of taken) outcome.reject(error);
    } finally {
      for (const { key } of taken) reading.delete(key);
    }
  };
  const workOff = async (): Promise<void> => {
    if (working) return;
    working = true;
    for (;;) {
      const leave = await enter();
      const taken = take();
      if (taken.length === 0) {
        leave();
        break;
      }
      void readThem(taken).finally(() => {
        leave();
        void workOff();
      });
    }
    working = false;
  };
  const openWindow = async (): Promise<void> => {
    open = true;
    await clock.sleep(windowMs);
    open = false;
    await workOff();
  };

  return {
    request(key, notices, detail) {
      const there = waiting.get(key);
      const entry = there ?? {
        key,
        since: clock.now(),
        notices: 0,
        details: new Set(),
        outcome: Promise.withResolvers(),
      };
      if (there === undefined) waiting.set(key, entry);
      else if (notices > 0) onCoalesced();
      entry.notices += notices;
      if (detail !== undefined) entry.details.add(detail);
      if (!open) void openWindow();
      return entry.outcome.promise;
    },
    get size() {
      return waiting.size + reading.size;
    },
    get oldestAt() {
      const [oldest] = [...reading.values(), ...waiting.values()].sort((one, other) => one.since - other.since);
      return oldest?.since;
    },
  };
}

/** Lets `limit` at a time through. @returns a function that waits for a place, and gives what leaves it. */
export function gate(limit: number): () => Promise<() => void> {
  let free = limit;
  const queue: (() => void)[] = [];
  const leave = (): void => {
    const next = queue.shift();
    if (next === undefined) free++;
    else next();
  };
  return async () => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => void queue.push(resolve));
    return leave;
  };
}
