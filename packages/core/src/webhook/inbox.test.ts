import { describe, expect, it } from 'vitest';
import { systemRuntime } from '../runtime/system.js';
import { failing, gate, message, setup } from './__fixtures__/inbox.js';

describe('options', () => {
  it.each([
    ['concurrency', 0],
    ['concurrency', 1.5],
    ['concurrency', Number.NaN],
    ['maxAttempts', 0],
    ['visibleMs', Number.NaN],
    ['pollMs', -1],
  ])('refuses %s of %d, which would leave messages unhandled without a word', (name, value) => {
    expect(() => setup({ [name]: value })).toThrow(
      new RegExp(`^invalid options: ${name}: must be a .*number from 1 on$`),
    );
  });

  it('takes endless attempts', async () => {
    const { inbox, clock, begun } = setup({ maxAttempts: Number.POSITIVE_INFINITY, handle: failing });
    await inbox.accept(message('a'));
    for (let round = 0; round < 20; round++) {
      await inbox.drain();
      await clock.advance('10m');
    }
    expect(begun).toHaveLength(20);
  });
});

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

it('finds the next of a group also when the one before ended while the store was answering', async () => {
  const { handle, open } = gate();
  const { another, store, begun, clock } = setup({ handle });
  const answers = [undefined, Promise.withResolvers<void>()];
  const inbox = another({
    store: {
      ...store,
      async claim(...input) {
        const items = await store.claim(...input);
        await answers.shift()?.promise;
        return items;
      },
    },
  });
  const late = answers[1];
  for (const id of ['g1', 'g2']) await inbox.accept(message(id, 'g'));
  const draining = inbox.drain();
  await clock.advance(0);
  open('g1');
  open('g2');
  await clock.advance(0);
  expect(begun).toEqual(['g1']);
  late?.resolve();
  await draining;
  expect(begun).toEqual(['g1', 'g2']);
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
    expect(dead?.lastError).toMatch(/^Error: no luck\n\s+at .*__fixtures__\/inbox/);
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
