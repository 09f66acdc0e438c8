import './preload.js';
import type { Clock } from '../runtime/runtime.js';
import { pause, turn } from '../runtime/turns.js';
import { Agenda, type AgendaEntry } from './agenda.js';
import { durationMs } from './duration.js';
import type { FakeClock } from './types.js';

/**
 * A clock that stands still until `advance` moves it.
 *
 * @param options.now - where it begins: milliseconds since the epoch, or a date text. Default 2026-01-01T00:00:00Z.
 * @throws RangeError when `now` is no date.
 */
export function fakeClock(options: { readonly now?: number | string | undefined } = {}): FakeClock {
  const { now = '2026-01-01T00:00:00Z' } = options;
  let time = typeof now === 'number' ? now : Date.parse(now);
  if (!Number.isFinite(time)) throw new RangeError(`${JSON.stringify(now)} is no date`);
  return movableClock({
    now: () => time,
    set(at) {
      time = at;
    },
    changed: () => undefined,
  });
}

/**
 * A clock that flows with another one and can be moved forward besides, for fakes that run as a server.
 * What falls due runs by itself; a task that fails then is an unhandled rejection.
 *
 * @param base - the clock to flow with, such as `systemRuntime().clock`.
 */
export function flowingClock(base: Clock): FakeClock {
  let offset = 0;
  let waker = new AbortController();
  const now = (): number => base.now() + offset;

  function wake(agenda: Agenda): void {
    waker.abort();
    if (agenda.next === undefined) return;
    waker = new AbortController();
    base.sleep(Math.max(0, agenda.next - now()), waker.signal).then(
      () => {
        for (let entry = agenda.takeDue(now()); entry !== undefined; entry = agenda.takeDue(now()))
          void runAlone(entry);
        wake(agenda);
      },
      () => undefined, // aborted: another entry is the first one now
    );
  }

  return movableClock({
    now,
    set(at) {
      offset = at - base.now();
    },
    changed: wake,
  });
}

/** So that a task that throws at once does not stop the others. */
const runAlone = async ({ run }: AgendaEntry): Promise<void> => run();

interface Hand {
  now(): number;
  set(at: number): void;
  /** Called when another entry may be the first one. */
  changed(agenda: Agenda): void;
}

/** Turns of the event loop that code which was woken up gets before the next thing happens. */
const turnsToReact = 10;
/** Pauses after which work that has not ended is taken to wait for this clock, when anything waits for it. */
const patience = 250;

function movableClock(hand: Hand): FakeClock {
  const start = hand.now();
  const agenda = new Agenda();
  let advancing = false;
  let working = 0;

  const add = (entry: AgendaEntry): void => {
    agenda.add(entry);
    hand.changed(agenda);
  };
  const remove = (entry: AgendaEntry): void => {
    agenda.delete(entry);
    hand.changed(agenda);
  };
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    working++;
    try {
      return await work();
    } finally {
      working--;
    }
  };
  const settle = async (): Promise<void> => {
    for (let left = turnsToReact; left > 0; left--) await turn();
    for (let left = patience; working > 0 && (left > 0 || agenda.waits === 0); left--) await pause();
  };
  async function runDue(until: number): Promise<void> {
    const failures: unknown[] = [];
    await settle();
    for (let entry = agenda.takeDue(until); entry !== undefined; entry = agenda.takeDue(until)) {
      const due = entry;
      if (due.at > hand.now()) hand.set(due.at);
      // Not awaited directly: a task that sleeps on this clock would never end.
      during(() => runAlone(due)).catch((error: unknown) => failures.push(error));
      await settle();
      if (failures.length > 0) throw failures[0];
    }
  }

  return {
    now: hand.now,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      if (ms <= 0) return;
      await new Promise<void>((resolve, reject) => {
        const onAbort = (): void => {
          remove(entry);
          reject(signal?.reason);
        };
        const entry: AgendaEntry = {
          at: hand.now() + ms,
          kind: 'wait',
          run() {
            signal?.removeEventListener('abort', onAbort);
            resolve();
          },
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        add(entry);
      });
    },
    async advance(duration) {
      const target = hand.now() + durationMs(duration);
      if (advancing) throw new Error('the clock is being advanced already; await that first');
      advancing = true;
      try {
        await runDue(target);
        if (target > hand.now()) hand.set(target);
      } finally {
        advancing = false;
        hand.changed(agenda);
      }
    },
    schedule(at, task) {
      const entry: AgendaEntry = { at, kind: 'task', run: task };
      add(entry);
      return () => remove(entry);
    },
    get pending() {
      return agenda.size;
    },
    during,
    reset(at = start) {
      agenda.reset(at - hand.now());
      hand.set(at);
      hand.changed(agenda);
    },
  };
}
