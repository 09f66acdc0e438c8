import { createDispatcher, once } from '@minigate/core';
import type { MirrorContext } from './context.js';
import { putAside } from './dead-letters.js';
import { lastSeq, readChanges } from './feed.js';
import type { Mirror, MirrorChange, MirrorEvents } from './types.js';

/** Tells handlers of changes, out of the feed. */
export interface Delivery {
  readonly on: Mirror['on'];
  /** Ends when the place from which the handlers are told is in the database; changes written after that are told. */
  ready(): Promise<void>;
  /** Tells what is to be told, in the background, if there are handlers and no other process is at it. */
  kick(): void;
  /** Ends when {@link kick}'s work has. */
  idle(): Promise<void>;
  /** Runs the handlers of one change. @throws what they throw. */
  tell(change: MirrorChange): Promise<void>;
}

interface PlaceRow {
  readonly seq: number | string;
  readonly attempts: number;
  readonly due_at: number | string;
}

/** How long a process that died keeps others from telling, in milliseconds. */
const leaseMs = 15_000;
const firstRetryMs = 2_000;
const longestRetryMs = 600_000;

/** Makes the delivery of a mirror. */
export function mirrorDelivery(context: MirrorContext): Delivery {
  const { ak, store, maxAttempts, runtime } = context;
  const { clock, random, logger } = runtime;
  const owner = Buffer.from(random.bytes(12)).toString('hex');
  const dispatcher = createDispatcher<MirrorEvents, undefined>();
  const tell = (change: MirrorChange): Promise<void> => dispatcher.dispatch(change.type, change, undefined);
  let handlers = 0;
  let running: Promise<void> | undefined;
  let again = false;

  const open = once(async () => {
    await store.run(
      `INSERT INTO mirror_delivery (ak, seq, attempts, due_at, owner, until) VALUES ($1, $2, 0, 0, '', 0)
       ON CONFLICT (ak) DO NOTHING`,
      [ak, await lastSeq(context)],
    );
  });
  const ready = async (): Promise<void> => {
    if (handlers > 0) await open();
  };
  /** @returns the place, when no other process has the turn. */
  const acquire = async (): Promise<PlaceRow | undefined> => {
    const now = clock.now();
    const [row] = await store.run<PlaceRow>(
      `UPDATE mirror_delivery SET owner = $2, until = $3 WHERE ak = $1 AND (owner = $2 OR until <= $4) AND due_at <= $4
       RETURNING seq, attempts, due_at`,
      [ak, owner, now + leaseMs, now],
    );
    return row;
  };
  const release = async (): Promise<void> => {
    await store.run('UPDATE mirror_delivery SET until = 0 WHERE ak = $1 AND owner = $2', [ak, owner]);
  };
  /** @returns whether the turn is still ours. */
  const move = async (seq: number, attempts: number, dueAt: number): Promise<boolean> => {
    const moved = await store.run(
      `UPDATE mirror_delivery SET seq = $3, attempts = $4, due_at = $5, until = $6 WHERE ak = $1 AND owner = $2 RETURNING seq`,
      [ak, owner, seq, attempts, dueAt, clock.now() + leaseMs],
    );
    return moved.length > 0;
  };
  /** Keeps the turn however long the handlers take. */
  const tellInTurn = async (change: MirrorChange): Promise<void> => {
    const ended = new AbortController();
    const keep = async (): Promise<void> => {
      for (;;) {
        await clock.sleep(leaseMs / 3, ended.signal);
        await store
          .run('UPDATE mirror_delivery SET until = $3 WHERE ak = $1 AND owner = $2', [ak, owner, clock.now() + leaseMs])
          .catch(() => undefined);
      }
    };
    keep().catch(() => undefined);
    try {
      await tell(change);
    } finally {
      ended.abort();
    }
  };
  /** @returns whether to go on. */
  const deliver = async (change: MirrorChange, attempts: number): Promise<boolean> => {
    try {
      await tellInTurn(change);
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'failure';
      logger?.warn('a handler of the mirror failed', { seq: change.seq, type: change.type, reason });
      if (attempts + 1 < maxAttempts) {
        const waitMs = Math.min(longestRetryMs, firstRetryMs * 2 ** attempts);
        await move(change.seq - 1, attempts + 1, clock.now() + waitMs);
        return false;
      }
      await putAside(context, change, `the handlers failed ${maxAttempts} times: ${reason}`);
    }
    return move(change.seq, 0, 0);
  };
  const round = async (): Promise<void> => {
    await ready();
    const place = await acquire();
    if (place === undefined) return;
    try {
      let { attempts } = place;
      for (let after = Number(place.seq); ; ) {
        const changes = await readChanges(context, { after });
        if (changes.length === 0) return;
        for (const change of changes) {
          if (!(await deliver(change, attempts))) return;
          attempts = 0;
          after = change.seq;
        }
      }
    } finally {
      await release();
    }
  };
  const loop = async (): Promise<void> => {
    do {
      again = false;
      await round();
    } while (again);
  };

  return {
    on(type, handler) {
      handlers++;
      const remove = dispatcher.on(type, handler as never);
      let there = true;
      return () => {
        if (there) handlers--;
        there = false;
        remove();
      };
    },
    ready,
    kick() {
      if (handlers === 0) return;
      again = true;
      running ??= loop()
        .catch((error: unknown) => {
          logger?.warn('changes of the mirror could not be told', {
            reason: error instanceof Error ? error.name : 'failure',
          });
        })
        .finally(() => {
          running = undefined;
        });
    },
    idle: async () => running,
    tell,
  };
}
