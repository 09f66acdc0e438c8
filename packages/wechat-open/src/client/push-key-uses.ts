import { createHash } from 'node:crypto';
import { messageOf, parseJson, stringifyJson } from '@minigate/core';
import type { WechatContext } from './context.js';

/** How often a process writes its counts, in milliseconds. */
const flushMs = 60_000;
/** Six tickets: WeChat signs one with the console's key every ten minutes. */
const quietMs = 3_600_000;
/** Three tickets. */
const recentMs = 1_800_000;

/** How a push key is used, by all processes on the store. Counts may be a minute late. */
export interface PushKeyUse {
  /** Of the options: `current`, `previous`, or the id given there. */
  readonly id: string;
  /** Pushes that it opened. */
  readonly accepted: number;
  /** Milliseconds since the epoch, `undefined` before the first push. */
  readonly lastUsedAt: number | undefined;
  /**
   * Whether it may be taken out of the options: it is not the first one, the first one opened a push in the last half hour, and this
   * one none in the last hour, all of which was counted.
   */
  readonly droppable: boolean;
}

/** Counts pushes by key over all processes. */
export interface PushKeyUses {
  /** Notes a push that the key at that place of the options opened. Writes in the background, at most once a minute. */
  note(index: number): void;
  /** Writes what was noted. Does not throw. */
  flush(): Promise<void>;
  /** Pushes that this process opened, by key id. */
  own(): Readonly<Record<string, number>>;
  /** What all processes wrote, and this one noted. */
  read(): Promise<PushKeyUse[]>;
}

interface Use {
  readonly accepted: number;
  /** When counting began. */
  readonly since: number;
  readonly lastUsedAt?: number | undefined;
}
type Uses = Readonly<Record<string, Use>>;

/** @param context - shared parts of the client. */
export function pushKeyUses({ component, store, keys, client }: WechatContext): PushKeyUses {
  const { clock, logger } = client.runtime;
  const known = component.pushKeys.map(({ id, token, encodingAesKey }, index) => ({
    id: id ?? (index === 0 ? 'current' : 'previous'),
    // What is called "current" is another key after a change; the counts belong to the key.
    hash: createHash('sha256').update(`minigate push key\0${token}\0${encodingAesKey}`).digest('hex').slice(0, 16),
    own: 0,
    pending: 0,
    lastUsedAt: undefined as number | undefined,
  }));
  let flushedAt = Number.NEGATIVE_INFINITY;
  let flushing: Promise<void> | undefined;

  /** Stored counts of the keys of the options, with what this process noted. Counts of keys that are gone are forgotten. */
  const merged = (stored: Uses): Uses =>
    Object.fromEntries(
      known.map(({ hash, pending, lastUsedAt }) => {
        const { accepted = 0, since = clock.now(), lastUsedAt: before } = stored[hash] ?? {};
        const latest = lastUsedAt === undefined ? before : Math.max(lastUsedAt, before ?? 0);
        return [hash, { accepted: accepted + pending, since, lastUsedAt: latest }];
      }),
    );
  const write = async (): Promise<void> => {
    flushedAt = clock.now();
    for (;;) {
      const entry = await store.get(keys.pushKeyUses);
      const stored = entry ? (parseJson(entry.value) as Uses) : {};
      const noted = known.map(({ pending }) => pending);
      // Processes with other keys run, too, while keys change.
      const next = { ...stored, ...merged(stored) };
      const written = await store.set(keys.pushKeyUses, stringifyJson(recentOf(next)), {
        ifGeneration: entry?.generation ?? 0,
      });
      if (written === undefined) continue;
      for (const [index, key] of known.entries()) key.pending -= noted[index] ?? 0;
      return;
    }
  };
  /** Keys that nobody used for a month are of no process any more. */
  const recentOf = (uses: Uses): Uses =>
    Object.fromEntries(
      Object.entries(uses).filter(
        ([hash, { since, lastUsedAt }]) =>
          known.some((key) => key.hash === hash) || clock.now() - (lastUsedAt ?? since) < 30 * 86_400_000,
      ),
    );
  const flush = async (): Promise<void> => {
    // The write under way may lack what was noted since it began.
    while (flushing) await flushing;
    if (known.every(({ pending }) => pending === 0)) return;
    flushing = write()
      .catch((error: unknown) => logger?.warn('writing the uses of push keys failed', { error: messageOf(error) }))
      .finally(() => {
        flushing = undefined;
      });
    await flushing;
  };

  return {
    note(index) {
      const key = known[index];
      if (key === undefined) return;
      key.own++;
      key.pending++;
      key.lastUsedAt = clock.now();
      if (flushing === undefined && clock.now() - flushedAt >= flushMs) void flush();
    },
    flush,
    own: () => Object.fromEntries(known.map(({ id, own }) => [id, own])),
    async read() {
      const entry = await store.get(keys.pushKeyUses);
      const uses = merged(entry ? (parseJson(entry.value) as Uses) : {});
      const now = clock.now();
      const firstUsedAt = uses[known[0]?.hash ?? '']?.lastUsedAt;
      const isChanged = firstUsedAt !== undefined && now - firstUsedAt < recentMs;
      return known.map(({ id, hash }, index) => {
        const { accepted, since, lastUsedAt } = uses[hash] as Use;
        const isQuiet = now - Math.max(since, lastUsedAt ?? 0) >= quietMs;
        return { id, accepted, lastUsedAt, droppable: index > 0 && isChanged && isQuiet };
      });
    },
  };
}
