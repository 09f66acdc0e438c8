import { describe, expect, it } from 'vitest';
import type { Store } from '../store/store.js';
import { failing, gate, message, queue, setup } from './__fixtures__/inbox.js';

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

  it.each([1, 8])(
    'do not touch the message that another took over, when %i attempts are allowed',
    async (maxAttempts) => {
      const { promise, reject } = Promise.withResolvers<void>();
      const { inbox, clock, events, store } = setup({ handle: () => promise, maxAttempts, visibleMs: 10_000 });
      await inbox.accept(message('a'));
      inbox.kick();
      await clock.advance(10_000);
      const [taken] = await store.claim(queue, { limit: 1, visibleMs: 10_000 });
      reject(new Error('too late'));
      await inbox.stop();
      expect(events).toEqual([{ type: 'claim-lost', id: 'a', attempt: 1 }]);
      expect(await store.item(queue, 'a')).toEqual(taken);
    },
  );

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

  it('hands a message back that was claimed while the inbox was stopped', async () => {
    const answer = Promise.withResolvers<void>();
    const { another, store, clock, begun, events } = setup();
    const inbox = another({
      store: {
        ...store,
        async claim(...input) {
          const items = await store.claim(...input);
          await answer.promise;
          return items;
        },
      },
    });
    await inbox.accept(message('a'));
    inbox.kick();
    await clock.advance(0);
    const stopping = inbox.stop();
    answer.resolve();
    await stopping;
    expect(begun).toEqual([]);
    expect(await inbox.list()).toMatchObject([{ state: 'pending', attempts: 0 }]);
    expect(events).toEqual([{ type: 'handed-back', id: 'a', attempt: 1 }]);
  });

  it('hands back also what a claim brings that outlasts its patience', async () => {
    const answer = Promise.withResolvers<void>();
    const { another, store, clock, begun } = setup();
    const inbox = another({
      store: {
        ...store,
        async claim(...input) {
          const items = await store.claim(...input);
          await answer.promise;
          return items;
        },
      },
    });
    for (const id of ['a', 'b']) await inbox.accept(message(id));
    inbox.kick();
    await clock.advance(0);
    let stopped = false;
    const stopping = inbox.stop({ graceMs: 100, handBackMs: 100 }).then(() => {
      stopped = true;
    });
    await clock.advance(1_000);
    expect(stopped).toBe(false);
    answer.resolve();
    await stopping;
    expect(begun).toEqual([]);
    expect(await store.stats(queue)).toMatchObject({ pending: 2, claimed: 0 });
  });

  it('lets handlers go on for the grace that is given, and aborts them after it', async () => {
    const { handle, open } = gate();
    const signals = new Map<string, AbortSignal>();
    const { inbox, clock } = setup({
      handle: (received, context) => {
        signals.set(received.id, context.signal);
        return handle(received, context);
      },
    });
    for (const id of ['a', 'b']) await inbox.accept(message(id));
    inbox.kick();
    await clock.advance(0);
    const stopping = inbox.stop({ graceMs: 5_000 });
    await clock.advance(4_999);
    open('a');
    await clock.advance(0);
    expect([...signals.values()].map(({ aborted }) => aborted)).toEqual([false, false]);
    await clock.advance(1);
    expect(signals.get('b')?.reason).toEqual(new Error('the inbox stops'));
    open('b');
    await stopping;
    expect(await inbox.stats()).toMatchObject({ done: 2 });
    expect(clock.pending).toBe(0);
  });

  it('gives a message whose handler it interrupted to other processes at once, and does not count the attempt', async () => {
    const { another, clock, store, events } = setup({ maxAttempts: 1 });
    const first = another({
      handle: (_, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    });
    await first.accept(message('a'));
    first.kick();
    await clock.advance(0);
    await first.stop();
    expect(events).toEqual([{ type: 'handed-back', id: 'a', attempt: 1 }]);
    const second = another();
    await second.drain();
    expect(await store.item(queue, 'a')).toMatchObject({ state: 'done', attempts: 1 });
  });

  it('counts a handler that failed by itself while the inbox stops', async () => {
    const { promise, reject } = Promise.withResolvers<void>();
    const { inbox, clock, events } = setup({ handle: () => promise });
    await inbox.accept(message('a'));
    inbox.kick();
    await clock.advance(0);
    const stopping = inbox.stop({ graceMs: 5_000 });
    reject(new Error('no luck'));
    await stopping;
    expect(events).toMatchObject([{ type: 'retry', attempt: 1 }]);
  });

  it('hands back what a handler does not end in time, and drops what that handler does later', async () => {
    const { handle, open } = gate();
    const { another, clock, store, events } = setup();
    const first = another({ handle });
    await first.accept(message('a'));
    first.kick();
    await clock.advance(0);
    const stopping = first.stop({ graceMs: 1_000, handBackMs: 2_000 });
    await clock.advance(3_000);
    await stopping;
    const second = another();
    await second.drain();
    open('a');
    await clock.advance(0);
    expect(await store.item(queue, 'a')).toMatchObject({ state: 'done', attempts: 1, claim: 2 });
    expect(events.map(({ type }) => type)).toEqual(['handed-back', 'claim-lost']);
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

  it('does not make stop forget the handlers that run', async () => {
    const { handle, open } = gate();
    const { store, another, clock, events } = setup();
    let claims = 0;
    const inbox = another({
      handle,
      store: {
        ...store,
        claim: async (...input) => {
          if (++claims > 1) throw new Error('the disk is gone');
          return store.claim(...input);
        },
      },
    });
    await inbox.accept(message('a'));
    inbox.kick();
    await clock.advance(0);
    expect(events).toMatchObject([{ type: 'store-failed' }]);
    let stopped = false;
    const stopping = inbox.stop().then(() => {
      stopped = true;
    });
    await clock.advance(0);
    expect(stopped).toBe(false);
    open('a');
    await stopping;
    expect(await inbox.stats()).toMatchObject({ done: 1 });
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
