import { describe, expect, it } from 'vitest';
import { systemRuntime } from '../runtime/system.js';
import { memoryStore } from '../store/memory.js';
import type { Store } from '../store/store.js';
import { fakeClock } from '../testing/clock.js';
import type { FakeClock } from '../testing/types.js';
import { createInbox, type Inbox, type InboxEvent, type InboxOptions } from './inbox.js';

const queue = 'platform/app/inbox';
const message = (id: string, group?: string) => ({ id, payload: `payload of ${id}`, group });

interface Setup {
  readonly clock: FakeClock;
  readonly store: Store;
  readonly inbox: Inbox;
  readonly events: InboxEvent[];
  /** Ids in the order in which their handlers began. */
  readonly begun: string[];
  /** Another process on the same store. */
  another(options?: Partial<InboxOptions>): Inbox;
}

function setup(options: Partial<InboxOptions> = {}): Setup {
  const clock = fakeClock();
  const store = memoryStore({ clock });
  const random = { bytes: (length: number) => new Uint8Array(length), jitter: () => 0 };
  const events: InboxEvent[] = [];
  const begun: string[] = [];
  const handle: InboxOptions['handle'] = async (received, context) => {
    begun.push(received.id);
    await options.handle?.(received, context);
  };
  const another: Setup['another'] = (more = {}) =>
    createInbox({
      store,
      queue,
      runtime: systemRuntime({ clock, random }),
      onEvent: (event) => events.push(event),
      ...options,
      handle,
      ...more,
    });
  return { clock, store, events, begun, another, inbox: another() };
}

/** Handlers that wait until the test lets them end, by message id. */
function gate(): { readonly handle: InboxOptions['handle']; open(id: string): void } {
  const gates = new Map<string, PromiseWithResolvers<void>>();
  const at = (id: string): PromiseWithResolvers<void> => {
    const found = gates.get(id) ?? Promise.withResolvers<void>();
    gates.set(id, found);
    return found;
  };
  return { handle: ({ id }) => at(id).promise, open: (id) => at(id).resolve() };
}

const failing = async (): Promise<void> => {
  throw new Error('no luck');
};

describe('accepting', () => {
  it('stores a message once, also after it was handled', async () => {
    const { inbox, begun } = setup();
    expect(await inbox.accept(message('a'))).toBe('new');
    expect(await inbox.accept(message('a'))).toBe('duplicate');
    await inbox.drain();
    expect(await inbox.accept(message('a'))).toBe('duplicate');
    await inbox.drain();
    expect(begun).toEqual(['a']);
  });

  it('handles nothing by itself', async () => {
    const { inbox, begun, clock } = setup();
    await inbox.accept(message('a'));
    await clock.advance('1h');
    expect(begun).toEqual([]);
    expect(await inbox.stats()).toMatchObject({ pending: 1, oldestPendingAt: Date.parse('2026-01-01') });
  });
});

describe('handling', () => {
  it('gives the handler message, attempt and signal, and keeps the message as done', async () => {
    const seen: unknown[] = [];
    const { inbox } = setup({
      handle: async (received, { attempt, signal }) => {
        seen.push(received, attempt, signal.aborted);
      },
    });
    await inbox.accept(message('a', 'g'));
    await inbox.drain();
    expect(seen).toEqual([{ id: 'a', payload: 'payload of a', group: 'g' }, 1, false]);
    expect(await inbox.list({ state: 'done' })).toMatchObject([{ id: 'a', attempts: 1 }]);
  });

  it('runs at most `concurrency` handlers, and the next as soon as one ends', async () => {
    const { handle, open } = gate();
    const { inbox, begun, clock } = setup({ handle, concurrency: 2 });
    for (const id of ['a', 'b', 'c', 'd']) await inbox.accept(message(id));
    inbox.kick();
    inbox.kick();
    await clock.advance(0);
    expect(begun).toEqual(['a', 'b']);
    open('b');
    await clock.advance(0);
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const id of ['a', 'c', 'd']) open(id);
    await inbox.drain();
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    expect(await inbox.stats()).toMatchObject({ done: 4 });
  });

  it('takes a new message at once while others are being handled', async () => {
    const { handle, open } = gate();
    const { inbox, begun, clock } = setup({ handle });
    await inbox.accept(message('slow'));
    inbox.kick();
    await clock.advance(0);
    await inbox.accept(message('new'));
    inbox.kick();
    await clock.advance(0);
    expect(begun).toEqual(['slow', 'new']);
    open('slow');
    open('new');
    await inbox.drain();
  });

  it('loses no kick, whenever it comes', async () => {
    const { inbox, begun } = setup();
    const expected: string[] = [];
    for (let turn = 0; turn < 30; turn++) {
      inbox.kick();
      for (let tick = 0; tick < turn; tick++) await Promise.resolve();
      const id = String(turn);
      expected.push(id);
      await inbox.accept(message(id));
      inbox.kick();
      for (let tick = 0; tick < 40; tick++) await Promise.resolve();
      expect(begun).toEqual(expected);
    }
  });

  it('handles a group in order and one at a time, others meanwhile', async () => {
    const { handle, open } = gate();
    const { inbox, begun, clock } = setup({ handle });
    for (const id of ['g1', 'g2', 'g3']) await inbox.accept(message(id, 'g'));
    await inbox.accept(message('other'));
    inbox.kick();
    await clock.advance(0);
    expect(begun).toEqual(['g1', 'other']);
    for (const id of ['g3', 'g2', 'g1', 'other']) open(id);
    await inbox.drain();
    expect(begun).toEqual(['g1', 'other', 'g2', 'g3']);
  });
});

describe('failures', () => {
  it('are tried again later and later, then the message is a dead letter', async () => {
    const { inbox, clock, events, begun } = setup({ handle: failing, maxAttempts: 4 });
    await inbox.accept(message('a'));
    const start = clock.now();
    await inbox.drain();
    for (const ms of [2_000, 4_000, 8_000]) {
      await clock.advance(ms - 1);
      await inbox.drain();
      await clock.advance(1);
      await inbox.drain();
    }
    expect(begun).toHaveLength(4);
    expect(events.map(({ type }) => type)).toEqual(['retry', 'retry', 'retry', 'dead']);
    expect(events.flatMap((event) => (event.type === 'retry' ? [event.notBefore - start] : []))).toEqual([
      2_000, 6_000, 14_000,
    ]);
    const [dead] = await inbox.list({ state: 'dead' });
    expect(dead).toMatchObject({ id: 'a', attempts: 4 });
    expect(dead?.lastError).toMatch(/^Error: no luck\n\s+at .*inbox\.test/);
    expect(await inbox.stats()).toMatchObject({ pending: 0, dead: 1 });
  });

  it('wait ten minutes at most, with jitter', async () => {
    const { another, clock, events } = setup({ handle: failing, maxAttempts: 20 });
    const random = { bytes: (length: number) => new Uint8Array(length), jitter: () => 0.5 };
    const inbox = another({ runtime: systemRuntime({ clock, random }) });
    await inbox.accept(message('a'));
    const delays: number[] = [];
    for (let attempt = 1; attempt <= 12; attempt++) {
      const before = clock.now();
      await inbox.drain();
      const event = events.at(-1);
      if (event?.type === 'retry') delays.push(event.notBefore - before);
      await clock.advance('1h');
    }
    expect(delays.slice(0, 3)).toEqual([2_200, 4_400, 8_800]);
    expect(delays.slice(-3)).toEqual([660_000, 660_000, 660_000]);
  });

  it('do not hold up other messages', async () => {
    const { inbox, begun } = setup({
      handle: async ({ id }) => {
        if (id === 'bad') throw 'a text';
      },
    });
    for (const id of ['bad', 'good']) await inbox.accept(message(id));
    await inbox.drain();
    expect(begun).toEqual(['bad', 'good']);
    expect(await inbox.list()).toMatchObject([
      { id: 'good', state: 'done' },
      { id: 'bad', state: 'pending', lastError: 'a text' },
    ]);
  });

  it('are told without secrets and without end', async () => {
    const { inbox, events } = setup({
      handle: async () => {
        throw new Error(`GET https://api.test/x?access_token=the-secret&id=1 failed ${'x'.repeat(10_000)}`);
      },
      maxAttempts: 2,
    });
    await inbox.accept(message('a'));
    await inbox.drain();
    const [item] = await inbox.list();
    expect(item?.lastError).toContain('access_token=***&id=1');
    expect(item?.lastError?.length).toBe(2_000);
    expect(JSON.stringify([events, item])).not.toContain('the-secret');
  });

  it('keep a store from refusing the error', async () => {
    const { inbox } = setup({
      handle: async () => {
        throw `a\0b${'😀'.repeat(2_000)}`;
      },
    });
    await inbox.accept(message('a'));
    await inbox.drain();
    const [item] = await inbox.list();
    expect(item?.lastError).toMatch(/^ab(😀)+\ufffd$/u);
  });

  it('can be replayed with all attempts', async () => {
    let healed = false;
    const { inbox, begun } = setup({ handle: async () => (healed ? undefined : failing()), maxAttempts: 1 });
    await inbox.accept(message('a'));
    await inbox.drain();
    expect(await inbox.list({ state: 'dead' })).toHaveLength(1);
    healed = true;
    expect(await inbox.replay('missing')).toBe(false);
    expect(await inbox.replay('a')).toBe(true);
    expect(await inbox.replay('a')).toBe(false);
    await inbox.drain();
    expect(begun).toEqual(['a', 'a']);
    expect(await inbox.list()).toMatchObject([{ id: 'a', state: 'done', attempts: 1, lastError: undefined }]);
  });
});

describe('attempts that take too long', () => {
  it('are aborted, taken over, and cannot complete the message that another process handles', async () => {
    const slow = gate();
    const signals: AbortSignal[] = [];
    const { inbox, another, clock, events, store } = setup({ visibleMs: 10_000 });
    const first = another({
      handle: (received, context) => {
        signals.push(context.signal);
        return slow.handle(received, context);
      },
    });
    await first.accept(message('a'));
    first.kick();
    await clock.advance(9_999);
    await inbox.drain();
    expect(signals[0]?.aborted).toBe(false);
    await clock.advance(1);
    expect(signals[0]?.reason).toEqual(new Error('the attempt took longer than 10000 ms'));

    const other = gate();
    const second = another({ handle: other.handle });
    second.kick();
    await clock.advance(0);
    slow.open('a');
    await first.stop();
    expect(await store.item(queue, 'a')).toMatchObject({ state: 'claimed', attempts: 2 });
    expect(events).toEqual([{ type: 'claim-lost', id: 'a', attempt: 1 }]);
    other.open('a');
    await second.drain();
    expect(await store.item(queue, 'a')).toMatchObject({ state: 'done', attempts: 2 });
  });

  it('may complete late while nobody took over', async () => {
    const { handle, open } = gate();
    const { inbox, clock, events } = setup({ handle, visibleMs: 10_000 });
    await inbox.accept(message('a'));
    inbox.kick();
    await clock.advance('1m');
    open('a');
    await inbox.stop();
    expect(await inbox.list()).toMatchObject([{ state: 'done' }]);
    expect(events).toEqual([]);
  });

  it('leave no timer behind when they were in time', async () => {
    const { inbox, clock } = setup();
    await inbox.accept(message('a'));
    await inbox.drain();
    expect(clock.pending).toBe(0);
  });

  it('bury a message that brought down its process every time, unhandled', async () => {
    const { inbox, clock, store, begun, events } = setup({ maxAttempts: 2, visibleMs: 10_000 });
    await inbox.accept(message('poison'));
    for (let crash = 0; crash < 2; crash++) {
      await store.claim(queue, { limit: 1, visibleMs: 10_000 });
      await clock.advance(10_000);
    }
    await inbox.drain();
    expect(begun).toEqual([]);
    expect(events).toMatchObject([{ type: 'dead', id: 'poison', error: expect.stringMatching(/did not end/) }]);
    expect(await inbox.list()).toMatchObject([{ state: 'dead' }]);
  });
});

describe('start and stop', () => {
  it('finds retries, and what another process left behind, on the clock', async () => {
    let failures = 1;
    const { inbox, clock, begun, store } = setup({
      handle: async () => {
        if (failures-- > 0) throw new Error('once');
      },
    });
    await inbox.accept(message('a'));
    await store.enqueue(queue, { id: 'left', payload: '', notBefore: clock.now() + 5_000 });
    inbox.start();
    inbox.start();
    await clock.advance(1_999);
    expect(begun).toEqual(['a']);
    await clock.advance(1);
    expect(begun).toEqual(['a', 'a']);
    await clock.advance(3_000);
    expect(begun).toEqual(['a', 'a', 'left']);
    await inbox.stop();
    expect(clock.pending).toBe(0);
  });

  it('finds them also while a slow handler runs', async () => {
    const { handle, open } = gate();
    const { inbox, clock, begun, store } = setup({ handle });
    await inbox.accept(message('slow'));
    inbox.start();
    await clock.advance(0);
    await store.enqueue(queue, { id: 'from another process', payload: '' });
    await clock.advance(1_000);
    expect(begun).toEqual(['slow', 'from another process']);
    open('slow');
    open('from another process');
    await inbox.stop();
  });

  it('stops after the running handlers, whose signal is aborted, and claims nothing more', async () => {
    const { handle, open } = gate();
    const signals: AbortSignal[] = [];
    const { inbox, clock, begun } = setup({
      concurrency: 1,
      handle: (received, context) => {
        signals.push(context.signal);
        return handle(received, context);
      },
    });
    for (const id of ['a', 'b']) await inbox.accept(message(id));
    inbox.start();
    await clock.advance(0);
    let stopped = false;
    const stopping = inbox.stop().then(() => {
      stopped = true;
    });
    await clock.advance(0);
    expect(signals[0]?.reason).toEqual(new Error('the inbox stops'));
    expect(stopped).toBe(false);
    open('a');
    await stopping;
    inbox.kick();
    await inbox.drain();
    await clock.advance('1h');
    expect(begun).toEqual(['a']);
    expect(await inbox.stats()).toMatchObject({ done: 1, pending: 1 });

    open('b');
    inbox.start();
    await clock.advance(0);
    expect(begun).toEqual(['a', 'b']);
    await inbox.stop();
  });

  it('drops handled messages after the retention, and never dead letters', async () => {
    const { inbox, clock } = setup({
      handle: async ({ id }) => {
        if (id === 'dead') throw new Error('no');
      },
      maxAttempts: 1,
      retentionMs: 86_400_000,
      pollMs: 60_000,
    });
    for (const id of ['done', 'dead']) await inbox.accept(message(id));
    inbox.start();
    await clock.advance('1d');
    expect(await inbox.list()).toHaveLength(2);
    await clock.advance('1h');
    expect(await inbox.list()).toMatchObject([{ id: 'dead' }]);
    expect(await inbox.accept(message('done'))).toBe('new');
    await inbox.stop();
  });
});

describe('a store that fails', () => {
  const refusing = (store: Store, method: 'claim' | 'complete' | 'purge', times: number): Store => ({
    ...store,
    [method]: async (...input: never[]) => {
      if (times-- > 0) throw new Error('the disk is gone, secret=abc');
      return (store[method] as (...values: never[]) => unknown)(...input);
    },
  });

  it('is reported by kick and thrown by drain, and the next one works', async () => {
    const { store, another, begun, events, clock } = setup();
    const inbox = another({ store: refusing(store, 'claim', 2) });
    await inbox.accept(message('a'));
    inbox.kick();
    await clock.advance(0);
    expect(events).toMatchObject([{ type: 'store-failed', error: expect.stringContaining('the disk is gone') }]);
    await expect(inbox.drain()).rejects.toThrow('the disk is gone');
    await inbox.drain();
    expect(begun).toEqual(['a']);
  });

  it('makes a message come again whose end could not be written', async () => {
    const { store, another, begun, events, clock } = setup({ visibleMs: 10_000 });
    const inbox = another({ store: refusing(store, 'complete', 1) });
    await inbox.accept(message('a'));
    await inbox.drain();
    expect(events.map(({ type }) => type)).toEqual(['store-failed']);
    await clock.advance(10_000);
    await inbox.drain();
    expect(begun).toEqual(['a', 'a']);
    expect(await inbox.stats()).toMatchObject({ done: 1 });
  });

  it('does not end the polling', async () => {
    const { store, another, begun, events, clock } = setup();
    const inbox = another({ store: refusing(refusing(store, 'claim', 2), 'purge', 1) });
    await inbox.accept(message('a'));
    inbox.start();
    await clock.advance(5_000);
    expect(begun).toEqual(['a']);
    expect(events).toHaveLength(3);
    await inbox.stop();
  });

  it('survives a listener that throws', async () => {
    const { another, begun } = setup({ handle: failing });
    const inbox = another({
      onEvent: () => {
        throw new Error('listener');
      },
    });
    for (const id of ['a', 'b']) await inbox.accept(message(id));
    await inbox.drain();
    expect(begun).toEqual(['a', 'b']);
    expect(await inbox.stats()).toMatchObject({ pending: 2, claimed: 0 });
  });
});
