import { describe, expect, it } from 'vitest';
import { failureOf } from '../http/__fixtures__/pipeline.js';
import { gate, hours, key, setUp } from './__fixtures__/sources.js';

describe('tokenSource: windows', () => {
  it('loads the first token, stores it and hands it out without asking again', async () => {
    const { clock, store, loads, events, source } = setUp();
    const app = source();
    await expect(app.get()).resolves.toBe('T1');
    await expect(app.get()).resolves.toBe('T1');
    expect(loads).toEqual([[undefined, 15_000, expect.any(Function)]]);
    expect(await app.peek()).toEqual({ value: 'T1', obtainedAt: clock.now(), expiresAt: clock.now() + 2 * hours });
    expect(JSON.parse((await store.get(key))?.value ?? '')).toEqual(await app.peek());
    expect(events).toEqual([
      { platform: 'testing', credential: 'app', subject: 'app-1', outcome: 'refreshed', durationMs: 0 },
    ]);
  });

  it('takes what the store holds after a restart', async () => {
    const { loads, source } = setUp();
    await source().get();
    await expect(source().get()).resolves.toBe('T1');
    expect(loads).toHaveLength(1);
  });

  it('renews in the background ten minutes before the end, while calls go on with the old token', async () => {
    const { clock, loads, source } = setUp();
    const app = source();
    await app.get();
    await clock.advance(2 * hours - 600_001);
    await expect(app.get()).resolves.toBe('T1');
    expect(loads).toHaveLength(1);
    await clock.advance(1);
    await expect(app.get()).resolves.toBe('T1');
    await clock.advance(0);
    expect(loads).toHaveLength(2);
    await expect(app.get()).resolves.toBe('T2');
  });

  it('makes calls wait for the new token in the last minute', async () => {
    const { clock, source } = setUp();
    const app = source();
    await app.get();
    await clock.advance(2 * hours - 60_000);
    await expect(app.get()).resolves.toBe('T2');
  });

  it('counts the lifetime from the request on, not from the answer', async () => {
    const { clock, source } = setUp({
      load: async () => {
        await clock.sleep(5_000);
        return { value: 'slow', expiresInSec: 100 };
      },
    });
    const begun = clock.now();
    const result = source().get();
    await clock.advance('5s');
    await result;
    expect(await source().peek()).toMatchObject({ expiresAt: begun + 100_000, obtainedAt: begun + 5_000 });
  });

  it('begins the background window no earlier than the given share of the lifetime', async () => {
    const { clock, loads, source } = setUp({ windows: { shouldMs: 24 * hours, shouldShare: 0.05, mustMs: 60_000 } });
    const app = source();
    await app.get();
    await clock.advance(1.9 * hours - 1);
    await app.get();
    await clock.advance(0);
    expect(loads).toHaveLength(1);
    await clock.advance(1);
    await expect(app.get()).resolves.toBe('T1');
    await clock.advance(0);
    expect(loads).toHaveLength(2);
  });

  it('does not renew a token without end whose whole life is shorter than the windows', async () => {
    const { clock, loads, source } = setUp({}, 50);
    const [first, second] = [source(), source()];
    for (let call = 0; call < 20; call++) {
      await first.get();
      await second.get();
      await clock.advance('1s');
    }
    expect(loads).toHaveLength(1);
    await clock.advance('26s');
    await expect(first.get()).resolves.toBe('T2');
  });

  // `expires_in: null` and an empty text are 0 as numbers.
  it.each([Number.NaN, 0, -1])('assumes five minutes when the answer tells the lifetime %d', async (lifetimeSec) => {
    const { clock, loads, source } = setUp({}, lifetimeSec);
    const app = source();
    await app.get();
    await app.get();
    expect(loads).toHaveLength(1);
    expect(await source().peek()).toMatchObject({ expiresAt: clock.now() + 300_000 });
  });

  it.each([[''], [undefined]])('stores no answer without a token: %j', async (value) => {
    const app = setUp({ load: async () => ({ value: value as string, expiresInSec: 7_200 }) }).source();
    expect(await failureOf(app.get())).toMatchObject({ kind: 'auth', reason: 'rejected' });
    expect(await app.peek()).toBeUndefined();
  });

  it('goes on with the old token when the background renewal fails, and pauses before the next', async () => {
    let asked = 0;
    const { clock, events, source } = setUp({
      load: async () => {
        if (++asked > 1) throw new Error('platform is down');
        return { value: 'T1', expiresInSec: 7_200 };
      },
    });
    const app = source();
    await app.get();
    await clock.advance(2 * hours - 600_000);
    for (let call = 0; call < 50; call++) {
      await expect(app.get()).resolves.toBe('T1');
      await clock.advance(0);
    }
    expect(asked).toBe(2);
    expect(events.at(-1)).toMatchObject({ outcome: 'failed', error: new Error('platform is down') });
    await clock.advance('10s');
    await app.get();
    await clock.advance(0);
    expect(asked).toBe(3);
  });
});

describe('tokenSource: a refused token', () => {
  it('is renewed once, however many calls were refused', async () => {
    const { loads, source } = setUp();
    const app = source();
    await app.get();
    const renewed = await Promise.all(Array.from({ length: 50 }, () => app.get({ rejected: 'T1' })));
    expect(new Set(renewed)).toEqual(new Set(['T2']));
    expect(loads.map(([current]) => current?.value)).toEqual([undefined, 'T1']);
  });

  it('does not throw away a newer one when the refusal comes late', async () => {
    const { loads, source } = setUp();
    const app = source();
    await app.get();
    await app.get({ rejected: 'T1' });
    await expect(app.get({ rejected: 'T1' })).resolves.toBe('T2');
    expect(loads).toHaveLength(2);
  });

  it('is replaced by what another process stored meanwhile, without a load', async () => {
    const { loads, source } = setUp();
    const [first, second] = [source(), source()];
    await first.get();
    await second.get();
    await first.get({ rejected: 'T1' });
    await expect(second.get()).resolves.toBe('T1');
    await expect(second.get({ rejected: 'T1' })).resolves.toBe('T2');
    await expect(second.get()).resolves.toBe('T2');
    expect(loads).toHaveLength(2);
  });

  it('is not handed out by a renewal that began before the refusal', async () => {
    const { load, open } = gate();
    const { clock, issue, loads, source } = setUp({
      load: async (...parameters) => {
        loads.push(parameters);
        return loads.length === 2 ? load() : issue();
      },
    });
    const app = source();
    await app.get();
    await clock.advance(2 * hours - 300_000);
    await app.get();
    await clock.advance(0);
    const renewed = app.get({ rejected: 'T1' });
    open({ value: 'T1', expiresInSec: 7_200 });
    await expect(renewed).resolves.toBe('T3');
    expect(loads).toHaveLength(3);
  });

  it('is handed out again when the platform insists on it, instead of asking for ever', async () => {
    let asked = 0;
    const { source } = setUp({
      load: async () => {
        asked++;
        return { value: 'same', expiresInSec: 7_200 };
      },
    });
    const app = source();
    await app.get();
    await expect(app.get({ rejected: 'same' })).resolves.toBe('same');
    expect(asked).toBe(2);
  });
});

describe('tokenSource: grants', () => {
  it('keeps a new refresh token although what is asked for with it fails', async () => {
    const { store, source } = setUp();
    await source().save({ value: 'T0', expiresInSec: 7_200, refreshToken: 'R0' });
    const seen: unknown[] = [];
    const app = source({
      async load(current, _timeoutMs, keep) {
        seen.push(current?.refreshToken);
        await keep('R1');
        throw new Error('busy');
      },
    });
    await expect(app.get({ rejected: 'T0' })).rejects.toThrow('busy');
    await expect(app.get({ rejected: 'T0' })).rejects.toThrow('busy');
    expect(seen).toEqual(['R0', 'R1']);
    expect(JSON.parse((await store.get(key))?.value ?? '')).toMatchObject({ value: 'T0', refreshToken: 'R1' });
  });

  it('keeps no refresh token when another process took over', async () => {
    const { clock, store, source } = setUp();
    const app = source({
      async load(_current, _timeoutMs, keep) {
        await clock.advance('21s');
        await store.acquire(`${key}/lock`, 'another', 20_000);
        await keep('late');
        return expect.unreachable();
      },
    });
    expect(await failureOf(app.get())).toMatchObject({ reason: 'lock-timeout' });
    expect(await store.get(key)).toBeUndefined();
  });

  it('lets the store drop what ends anyway, and shares leases by their name', async () => {
    const lock = 'testing/app-1/lock-7';
    const { clock, store, source, issue } = setUp({
      dropAt: Date.UTC(2026, 0, 1, 1),
      lock,
      async load() {
        expect(await store.acquire(lock, 'another', 1)).toBeUndefined();
        return issue();
      },
    });
    await source().get();
    await clock.advance('1h');
    expect(await store.get(key)).toBeUndefined();
  });
});
