import { describe, expect, it } from 'vitest';
import { AuthError } from '../errors/errors.js';
import { failureOf } from '../http/__fixtures__/pipeline.js';
import { gate, hours, key, setUp } from './__fixtures__/sources.js';
import type { TokenSource } from './token-source.js';

describe('tokenSource: sharing', () => {
  it('keeps what came after a moment when an older token is saved over it', async () => {
    const { clock, source } = setUp();
    const [one, other] = [source(), source()];
    const older = { value: '', expiresInSec: 0, refreshToken: 'R0' };
    const askedAt = clock.now();
    await clock.advance(1);
    await other.save({ value: 'T9', expiresInSec: 7_200, refreshToken: 'R9' });
    expect(await one.save(older, { ifObtainedBefore: askedAt })).toBe(false);
    expect(await one.peek()).toMatchObject({ value: 'T9', refreshToken: 'R9' });
    expect(await one.save(older, { ifObtainedBefore: clock.now() })).toBe(true);
    expect(await one.peek()).toMatchObject({ value: '', refreshToken: 'R0' });
  });

  it('loads once for 500 callers', async () => {
    const { loads, source } = setUp();
    const app = source();
    expect(new Set(await Promise.all(Array.from({ length: 500 }, () => app.get())))).toEqual(new Set(['T1']));
    expect(loads).toHaveLength(1);
  });

  it('loads once for 500 callers in several processes on one store', async () => {
    const { clock, loads, events, source } = setUp();
    const sources = Array.from({ length: 8 }, () => source());
    const results = Promise.all(Array.from({ length: 500 }, (_, index) => (sources[index % 8] as TokenSource).get()));
    await clock.advance('1s');
    expect(new Set(await results)).toEqual(new Set(['T1']));
    expect(loads).toHaveLength(1);
    expect(events.map(({ outcome }) => outcome).sort()).toEqual(['refreshed', ...Array(7).fill('taken')]);
    await Promise.all(sources.map((each) => each.get()));
    expect(events).toHaveLength(8);
  });

  it('shares a failure with all who wait, and does not remember it', async () => {
    let asked = 0;
    const { source } = setUp({
      load: async () => {
        if (++asked === 1) throw new Error('platform is down');
        return { value: 'T2', expiresInSec: 7_200 };
      },
    });
    const app = source();
    const results = await Promise.allSettled([app.get(), app.get(), app.get()]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(asked).toBe(1);
    await expect(app.get()).resolves.toBe('T2');
  });

  it("ends only the aborted caller's wait", async () => {
    const { load, open } = gate();
    const app = setUp({ load }).source();
    const controller = new AbortController();
    const [left, stayed] = [failureOf(app.get({ signal: controller.signal })), app.get()];
    controller.abort('user left');
    expect(await left).toBe('user left');
    open({ value: 'T1', expiresInSec: 7_200 });
    await expect(stayed).resolves.toBe('T1');
    expect(
      await failureOf(
        setUp({ load })
          .source()
          .get({ signal: AbortSignal.abort('before') }),
      ),
    ).toBe('before');
  });

  it("ends the aborted caller's wait for a store that does not answer", async () => {
    const { store, source } = setUp();
    const app = source({ store: { ...store, get: () => new Promise(() => undefined) } });
    const controller = new AbortController();
    const left = failureOf(app.get({ signal: controller.signal }));
    controller.abort('user left');
    expect(await left).toBe('user left');
  });

  it('loads with what the store holds, not with what this process remembers', async () => {
    const { clock, loads, source } = setUp();
    const [first, second] = [source(), source()];
    await first.get();
    await second.get();
    await first.get({ rejected: 'T1' });
    await clock.advance(3 * hours);
    await expect(second.get()).resolves.toBe('T3');
    expect(loads.map(([current]) => current?.value)).toEqual([undefined, 'T1', 'T2']);
  });

  it('gives up when another process holds the lock for three times the lease', async () => {
    const { clock, store, loads, source } = setUp({ leaseMs: 1_000 });
    await store.acquire(`${key}/lock`, 'stranger', hours);
    const result = failureOf(source().get());
    await clock.advance('4s');
    const failure = await result;
    expect(AuthError.is(failure) && failure.reason).toBe('lock-timeout');
    expect(loads).toEqual([]);
  });

  it('takes over from a process that died while it held the lock', async () => {
    const { clock, store, source } = setUp({ leaseMs: 1_000 });
    await store.acquire(`${key}/lock`, 'dead', 1_000);
    const result = source().get();
    await clock.advance('2s');
    await expect(result).resolves.toBe('T1');
  });

  it("takes the winner's token when it was too slow and another process took over", async () => {
    const { load, open } = gate();
    const { clock, events, source } = setUp({ leaseMs: 1_000 });
    const slow = source({ load });
    const fast = source({ load: async () => ({ value: 'fast', expiresInSec: 7_200 }) });
    await slow.save({ value: 'old', expiresInSec: 0 });
    const slowResult = slow.get();
    await clock.advance('2s');
    await expect(fast.get()).resolves.toBe('fast');
    open({ value: 'slow', expiresInSec: 7_200 });
    await expect(slowResult).resolves.toBe('fast');
    await expect(slow.get()).resolves.toBe('fast');
    expect((await slow.peek())?.value).toBe('fast');
    expect(events.map(({ outcome }) => outcome)).toEqual(['refreshed', 'taken']);
  });

  it('waits for the process that took over, and hands out no expired token meanwhile', async () => {
    const [slowLoad, nextLoad] = [gate(), gate()];
    const { clock, source } = setUp({ leaseMs: 1_000 });
    const [slow, next] = [source(slowLoad), source(nextLoad)];
    await slow.save({ value: 'old', expiresInSec: 0 });
    const slowResult = slow.get();
    await clock.advance('1s');
    const nextResult = next.get();
    await clock.advance('100ms');
    slowLoad.open({ value: 'slow', expiresInSec: 7_200 });
    await clock.advance('100ms');
    nextLoad.open({ value: 'next', expiresInSec: 7_200 });
    await clock.advance('1s');
    expect(await Promise.all([slowResult, nextResult])).toEqual(['next', 'next']);
  });

  it('fails when another process took over and left no token', async () => {
    const { load, open } = gate();
    const { clock, source } = setUp({ leaseMs: 1_000 });
    const result = failureOf(source({ load }).get());
    await clock.advance('2s');
    await source().delete();
    open({ value: 'slow', expiresInSec: 7_200 });
    expect(await result).toMatchObject({ kind: 'auth', reason: 'lock-timeout' });
    await expect(source().get()).resolves.toBe('T1'); // the lock is free
  });

  it.each([
    [2, 'T1'],
    [3, 'store is down'],
  ])('does not lose an issued token when its write fails, up to twice: %i', async (failures, outcome) => {
    const { clock, store, source } = setUp();
    let writes = 0;
    const set: typeof store.set = async (...parameters) => {
      if (++writes <= failures) throw new Error('store is down');
      return store.set(...parameters);
    };
    const app = source({ store: { ...store, set } });
    const result = app.get().catch((error: Error) => error.message);
    await clock.advance('1s');
    expect(await result).toBe(outcome);
    expect(writes).toBe(3);
    expect((await app.peek())?.value).toBe(failures === 2 ? 'T1' : undefined);
  });

  it('lets the lock go when the store cannot be read under it, so that nobody waits for its end', async () => {
    const { store, source } = setUp();
    let reads = 0;
    const get: typeof store.get = async (name) => {
      if (++reads === 2) throw new Error('store is down');
      return store.get(name);
    };
    await expect(source({ store: { ...store, get } }).get()).rejects.toThrow('store is down');
    await expect(source().get()).resolves.toBe('T1'); // without moving the clock
  });

  it('hands out the token although the lock cannot be released', async () => {
    const { store, source } = setUp();
    const app = source({ store: { ...store, release: () => Promise.reject(new Error('store is down')) } });
    await expect(app.get()).resolves.toBe('T1');
  });
});

describe('tokenSource: save and delete', () => {
  const granted = { value: 'granted', expiresInSec: 7_200, refreshToken: 'R-granted' };

  it('saves both tokens in one write', async () => {
    const { clock, source } = setUp();
    await source().save(granted);
    const record = { value: 'granted', refreshToken: 'R-granted', obtainedAt: clock.now() };
    expect(await source().peek()).toMatchObject(record);
    await expect(source().get()).resolves.toBe('granted');
  });

  it.each(['save', 'delete'] as const)('%s mends a record that cannot be read, as the error says', async (method) => {
    const { store, source } = setUp();
    await store.set(key, 'no JSON');
    const app = source();
    await expect(app.get()).rejects.toThrow(`the store's value of ${key} is no token record; replace it with save()`);
    await app[method](granted);
    await expect(app.get()).resolves.toBe(method === 'save' ? 'granted' : 'T1');
  });

  it('is handed out at once, although the old token is still good', async () => {
    const { source } = setUp();
    const app = source();
    await app.get();
    await app.save(granted);
    await expect(app.get()).resolves.toBe('granted');
  });

  it.each([
    ['save', 'granted'],
    ['delete', 'T2'],
  ] as const)('%s is not undone by an older answer of a slow store', async (method, expected) => {
    const { store, source } = setUp();
    await source().get();
    const { promise, resolve } = Promise.withResolvers<void>();
    let reads = 0;
    const app = source({
      store: {
        ...store,
        async get(name) {
          const entry = await store.get(name);
          if (++reads === 1) await promise;
          return entry;
        },
      },
    });
    const early = app.get();
    await app[method](granted);
    resolve();
    await expect(early).resolves.toBe(expected);
    await expect(app.get()).resolves.toBe(expected);
  });

  it('is not overwritten by a renewal that was under way', async () => {
    const { load, open } = gate();
    const { clock, source } = setUp();
    const [renewing, saving] = [source({ load }), source()];
    const renewed = renewing.get();
    await clock.advance('1s');
    const saved = saving.save(granted);
    await clock.advance('1s');
    open({ value: 'older', expiresInSec: 7_200, refreshToken: 'R-older' });
    await clock.advance('1s');
    await Promise.all([renewed, saved]);
    expect(await saving.peek()).toMatchObject({ value: 'granted', refreshToken: 'R-granted' });
  });

  it('is not overwritten by a renewal whose lease ended before', async () => {
    const { load, open } = gate();
    const { clock, source } = setUp({ leaseMs: 1_000 });
    const app = source({ load });
    const renewed = app.get();
    await clock.advance('2s');
    await app.save(granted);
    open({ value: 'older', expiresInSec: 7_200, refreshToken: 'R-older' });
    await expect(renewed).resolves.toBe('granted');
    await expect(app.get()).resolves.toBe('granted');
    expect(await app.peek()).toMatchObject({ value: 'granted', refreshToken: 'R-granted' });
  });

  it.each(['save', 'delete'] as const)('%s fails when the lock cannot be had', async (method) => {
    const { clock, store, source } = setUp({ leaseMs: 1_000 });
    const app = source();
    await app.save(granted);
    await store.acquire(`${key}/lock`, 'stranger', hours);
    const result = failureOf(app[method](granted));
    await clock.advance('4s');
    expect(await result).toMatchObject({ kind: 'auth', reason: 'lock-timeout' });
    expect(await app.peek()).toMatchObject({ value: 'granted' });
  });

  it('keeps a deleted token deleted although a renewal was under way', async () => {
    const { load, open } = gate();
    const { clock, source } = setUp();
    const app = source({ load });
    const renewed = app.get();
    await clock.advance('1s');
    const deleted = app.delete();
    open({ value: 'older', expiresInSec: 7_200 });
    await clock.advance('1s');
    await Promise.all([renewed, deleted]);
    expect(await app.peek()).toBeUndefined();
  });

  it('does not delete what another process saved after the lease ended', async () => {
    const { clock, store, source } = setUp({ leaseMs: 1_000 });
    const { promise, resolve } = Promise.withResolvers<void>();
    const slow = source({
      store: { ...store, delete: (...parameters) => promise.then(() => store.delete(...parameters)) },
    });
    await slow.save({ value: 'old', expiresInSec: 7_200 });
    const deleted = failureOf(slow.delete());
    await clock.advance('2s');
    await source().save(granted);
    resolve();
    expect(await deleted).toMatchObject({ kind: 'auth', reason: 'lock-timeout' });
    expect(await slow.peek()).toMatchObject({ value: 'granted' });
  });

  it('forgets a deleted token, and deletes what is not there', async () => {
    const { loads, source } = setUp();
    const app = source();
    await app.delete();
    await app.save(granted);
    await app.delete();
    await expect(app.get()).resolves.toBe('T1');
    expect(loads).toEqual([[undefined, 15_000, expect.any(Function)]]);
  });
});
