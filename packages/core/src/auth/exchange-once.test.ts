import { describe, expect, it } from 'vitest';
import { failureOf } from '../http/__fixtures__/pipeline.js';
import { memoryStore } from '../store/memory.js';
import { fakeClock } from '../testing/clock.js';
import { seededRandom } from '../testing/random.js';
import { type Exchanging, exchangeOnce } from './exchange-once.js';

interface Grant {
  readonly appId: string;
}

const key = 'testing/app/code/1';
const leaseMs = 10_000;
const rememberMs = 60_000;

/** Processes on one store, and what they did. */
function world() {
  const clock = fakeClock();
  const store = memoryStore({ clock });
  const done: string[] = [];
  let seed = 0;
  return {
    clock,
    store,
    done,
    process: () =>
      exchangeOnce<Grant>({
        platform: 'testing',
        what: 'authorization code',
        store,
        runtime: { clock, random: seededRandom(++seed) },
        leaseMs,
        rememberMs,
      }),
    /** Exchanges for the grant of an account, when `ready` resolves. */
    grant: (appId: string, ready: Promise<unknown> = Promise.resolve()): Exchanging<Grant> => ({
      async exchange() {
        done.push(`exchange ${appId}`);
        await ready;
        return { appId };
      },
      async finish(outcome, found) {
        done.push(`${found ? 'found' : 'new'} ${outcome.appId}`);
      },
    }),
  };
}

describe('exchangeOnce', () => {
  it('exchanges once for all callers of a process', async () => {
    const { process, grant, done } = world();
    const once = process();
    expect(await Promise.all([once(key, grant('a')), once(key, grant('b'))])).toEqual([{ appId: 'a' }, { appId: 'a' }]);
    expect(done).toEqual(['exchange a', 'new a']);
  });

  it('exchanges once for all processes, which wait for the one that began', async () => {
    const { clock, process, grant, done } = world();
    const ready = Promise.withResolvers<void>();
    const first = process()(key, grant('a', ready.promise));
    await clock.advance(0);
    const second = process()(key, grant('b'));
    await clock.advance(1_000);
    ready.resolve();
    await clock.advance(1_000);
    expect(await Promise.all([first, second])).toEqual([{ appId: 'a' }, { appId: 'a' }]);
    expect(done).toEqual(['exchange a', 'new a', 'found a']);
  });

  it('remembers the outcome as long as it is told', async () => {
    const { clock, process, grant } = world();
    await process()(key, grant('a'));
    await clock.advance(rememberMs - 1);
    expect(await process()(key, grant('b'))).toEqual({ appId: 'a' });
    await clock.advance(1);
    expect(await process()(key, grant('b'))).toEqual({ appId: 'b' });
  });

  it('lets the next one try at once when the exchange failed, also in the same process', async () => {
    const { process, grant, done } = world();
    const once = process();
    const refused = new Error('refused');
    expect(await failureOf(once(key, { ...grant('a'), exchange: () => Promise.reject(refused) }))).toBe(refused);
    expect(await once(key, grant('b'))).toEqual({ appId: 'b' });
    expect(done).toEqual(['exchange b', 'new b']);
  });

  it('tells one that stalled that another took over, whose outcome it takes', async () => {
    const { clock, process, grant } = world();
    const stalled = Promise.withResolvers<void>();
    const held: boolean[] = [];
    const slow = process()(key, {
      ...grant('slow'),
      async exchange(renew) {
        await stalled.promise;
        held.push(await renew());
        return undefined;
      },
    });
    await clock.advance(leaseMs);
    expect(await process()(key, grant('quick'))).toEqual({ appId: 'quick' });
    stalled.resolve();
    expect(await slow).toEqual({ appId: 'quick' });
    expect(held).toEqual([false]);
  });

  it('keeps the lease of one that renews it', async () => {
    const { clock, process, grant, done } = world();
    const ready = Promise.withResolvers<void>();
    const first = process()(key, {
      ...grant('a'),
      async exchange(held) {
        await clock.sleep(leaseMs - 1);
        expect(await held()).toBe(true);
        await ready.promise;
        return { appId: 'a' };
      },
    });
    const second = process()(key, grant('b'));
    await clock.advance(leaseMs * 1.5);
    ready.resolve();
    await clock.advance(1_000);
    expect(await Promise.all([first, second])).toEqual([{ appId: 'a' }, { appId: 'a' }]);
    expect(done).toEqual(['new a', 'found a']);
  });

  it('tells how it went also when the store cannot release the lease', async () => {
    const { store, process, grant } = world();
    store.release = () => Promise.reject(new Error('the store is gone'));
    expect(await process()(key, grant('a'))).toEqual({ appId: 'a' });
    const refused = Promise.reject(new Error('the platform refused'));
    await expect(process()(`${key}2`, grant('b', refused))).rejects.toThrow('the platform refused');
  });

  it('takes what another process stored between the first look and the lease', async () => {
    const { store, process, grant, done } = world();
    const other = process();
    const acquire = store.acquire.bind(store);
    store.acquire = async (...parameters) => {
      store.acquire = acquire;
      await other(key, grant('a'));
      return acquire(...parameters);
    };
    expect(await process()(key, grant('b'))).toEqual({ appId: 'a' });
    expect(done).toEqual(['exchange a', 'new a', 'found a']);
  });

  it('gives up when another process keeps the lease', async () => {
    const { clock, store, process, grant, done } = world();
    await store.acquire(`${key}/lock`, 'a process that hangs', leaseMs * 10);
    const failure = failureOf(process()(key, grant('a')));
    await clock.advance(leaseMs * 2 + 100);
    expect(await failure).toMatchObject({
      kind: 'auth',
      reason: 'lock-timeout',
      message: 'another process has been exchanging this authorization code for too long',
    });
    expect(done).toEqual([]);
  });
});
