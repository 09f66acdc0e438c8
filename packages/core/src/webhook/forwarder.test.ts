import { describe, expect, it, onTestFinished } from 'vitest';
import { targetServer } from '../../../../scripts/test-support/target-server.js';
import { systemRuntime } from '../runtime/system.js';
import { memoryStore } from '../store/memory.js';
import { fakeClock } from '../testing/clock.js';
import { createForwarder, type ForwardAttempt, type Forwarder, type ForwarderOptions } from './forwarder.js';

const queue = 'platform/app/forward/orders';

/** Forwarders of several processes on one store, sending to real servers of this machine. */
function stage() {
  const clock = fakeClock();
  const store = memoryStore({ clock });
  const attempts: ForwardAttempt[] = [];
  const random = { bytes: (length: number) => new Uint8Array(length), jitter: () => 0 };
  const forwarder = (url: string, options: Partial<ForwarderOptions> = {}): Forwarder => {
    const made = createForwarder({
      store,
      queue,
      runtime: systemRuntime({ clock, random }),
      allowPrivate: ['127.0.0.1'],
      prepare: ({ id, payload }) => ({ url, headers: { 'webhook-id': id }, body: payload }),
      onAttempt: (attempt) => attempts.push(attempt),
      ...options,
    });
    onTestFinished(() => made.stop());
    return made;
  };
  return { clock, store, attempts, forwarder };
}
const message = (id: string, group?: string) => ({ id, payload: `body of ${id}`, group });

describe('createForwarder', () => {
  it('delivers under one id over all attempts, backing off, until the target takes it', async () => {
    const { clock, attempts, forwarder } = stage();
    const target = await targetServer((response, _, count) => response.writeHead(count < 3 ? 503 : 204).end());
    const orders = forwarder(target.url);
    expect(await orders.accept(message('a'))).toBe('new');
    expect(await orders.accept(message('a'))).toBe('duplicate');
    await orders.drain();
    await clock.advance(4_999);
    await orders.drain();
    expect(target.received).toHaveLength(1);
    expect(await orders.stats()).toMatchObject({ waiting: 1, lagSec: 5, lastFailure: { reason: 'status' } });
    await clock.advance(1);
    await orders.drain();
    await clock.advance(10_000);
    await orders.drain();
    expect(target.received.map(({ headers, body }) => [headers['webhook-id'], body])).toEqual(
      Array(3).fill(['a', 'body of a']),
    );
    expect(attempts).toEqual([
      { id: 'a', attempt: 1, durationMs: 0, status: 503, failure: 'status' },
      { id: 'a', attempt: 2, durationMs: 0, status: 503, failure: 'status' },
      { id: 'a', attempt: 3, durationMs: 0, status: 204, failure: undefined },
    ]);
    expect(await orders.stats()).toEqual({
      paused: false,
      waiting: 0,
      dead: 0,
      lagSec: 0,
      delivered: 1,
      failed: 2,
      refused: 0,
      lastFailure: { at: clock.now() - 10_000, reason: 'status', message: 'answered with 503' },
    });
  });

  it('gives up after maxAttempts, and replays the dead letters when the target is mended', async () => {
    const { clock, forwarder } = stage();
    let broken = true;
    const target = await targetServer((response) =>
      response.writeHead(broken ? 302 : 200, { location: 'http://127.0.0.1:1/?key=hidden' }).end('said too much'),
    );
    const orders = forwarder(`${target.url}/?key=hidden`, { maxAttempts: 2 });
    for (const id of ['a', 'b']) await orders.accept(message(id));
    await orders.drain();
    await clock.advance(5_000);
    await orders.drain();
    expect(await orders.stats()).toMatchObject({ waiting: 0, dead: 2, failed: 4 });
    const [dead] = await orders.list({ state: 'dead' });
    expect(dead?.lastError).toBe('DeliveryError: redirect: answered with 302; redirects are not followed');
    broken = false;
    expect(await orders.replayDead()).toBe(2);
    await orders.drain();
    expect(await orders.stats()).toMatchObject({ dead: 0, delivered: 2 });
    expect(await orders.replayDead()).toBe(0);
    expect(await orders.replay('a')).toBe(true);
    await orders.drain();
    expect(target.received).toHaveLength(7);
  });

  it('replays the dead letters of a group in their order, also when one is delivered meanwhile, and delivers none by itself', async () => {
    const { forwarder, store } = stage();
    let broken = true;
    const target = await targetServer((response) => response.writeHead(broken ? 500 : 200).end());
    const orders = forwarder(target.url, { maxAttempts: 1 });
    const ids = Array.from({ length: 5 }, (_, index) => `m${index}`);
    for (const id of ids) await orders.accept(message(id, 'wx1'));
    await orders.drain();
    broken = false;
    const deliverer = forwarder(target.url);
    const { requeue } = store;
    const delivering = Object.assign(store, {
      async requeue(...input: Parameters<typeof requeue>) {
        const before = target.received.length;
        const found = await requeue(...input);
        expect(target.received).toHaveLength(before);
        await deliverer.drain();
        return found;
      },
    });
    expect(await forwarder(target.url, { store: delivering }).replayDead()).toBe(5);
    expect(target.received.slice(5).map(({ headers }) => headers['webhook-id'])).toEqual(ids);
  });

  it('pauses in every process, stores on, and goes on after the pause', async () => {
    const { clock, forwarder } = stage();
    const target = await targetServer();
    const [one, other] = [forwarder(target.url), forwarder(target.url)];
    await one.pause();
    await other.accept(message('a'));
    for (const each of [one, other]) {
      each.start();
      each.kick();
      await each.drain();
    }
    await clock.advance('1h');
    expect(await other.stats()).toMatchObject({ paused: true, waiting: 1, lagSec: 3_600 });
    expect(target.received).toEqual([]);
    await other.resume();
    await other.drain();
    expect(await one.stats()).toMatchObject({ paused: false, waiting: 0 });
    expect(target.received).toHaveLength(1);
  });

  it('lets a slow target keep only its own deliveries', async () => {
    const { forwarder, store } = stage();
    const slow = await targetServer(() => undefined);
    const fast = await targetServer();
    const stuck = forwarder(slow.url);
    const free = forwarder(fast.url, { queue: 'platform/app/forward/free' });
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f'])
      for (const each of [stuck, free]) {
        await each.accept(message(id));
        each.kick();
      }
    await free.drain();
    expect(fast.received).toHaveLength(6);
    expect((await store.stats(queue)).claimed).toBe(4);
  });

  it('cuts its connections when it stops, and another process delivers under the same id', async () => {
    const { clock, attempts, forwarder } = stage();
    const target = await targetServer((response, _, count) => count > 1 && response.end());
    const one = forwarder(target.url);
    await one.accept(message('a'));
    one.kick();
    await expect.poll(() => target.received.length).toBe(1);
    await one.stop();
    await expect.poll(target.cut).toBe(1);
    expect(attempts).toMatchObject([{ failure: 'aborted' }]);
    await one.accept(message('b'));
    one.kick();
    const other = forwarder(target.url);
    await clock.advance(5_000);
    await other.drain();
    expect(target.received.map(({ headers }) => String(headers['webhook-id'])).toSorted()).toEqual(['a', 'a', 'b']);
  });

  it('keeps the order of a group, also when the first one fails', async () => {
    const { clock, forwarder } = stage();
    const target = await targetServer((response, _, count) => response.writeHead(count === 1 ? 500 : 200).end());
    const orders = forwarder(target.url);
    for (const id of ['a1', 'a2', 'a3']) await orders.accept(message(id, 'a'));
    await orders.accept(message('b1', 'b'));
    await orders.drain();
    await clock.advance(5_000);
    await orders.drain();
    const ids = target.received.map(({ headers }) => headers['webhook-id']);
    expect(ids.filter((id) => id !== 'b1')).toEqual(['a1', 'a1', 'a2', 'a3']);
    expect(ids.indexOf('b1')).toBeLessThan(2);
  });

  it('refuses targets inside, counts them, and sends nothing', async () => {
    const { forwarder } = stage();
    const target = await targetServer();
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    const options = { allowPrivate: [], resolve, maxAttempts: 1 };
    const named = forwarder(`http://inside.example:${target.port}/`, options);
    await named.accept(message('a'));
    await named.drain();
    const literal = forwarder(target.url, options);
    await literal.accept(message('b'));
    await literal.drain();
    expect(target.received).toEqual([]);
    expect(await named.stats()).toMatchObject({ dead: 2, refused: 1, lastFailure: { reason: 'refused' } });
    expect(await literal.stats()).toMatchObject({ failed: 1, refused: 1 });
  });

  it('fails when the answer does not say that the target took it', async () => {
    const { forwarder } = stage();
    const target = await targetServer((response) => response.end('<html>a secret page</html>'));
    const prepare: ForwarderOptions['prepare'] = () => ({
      url: target.url,
      headers: {},
      body: '',
      accepted: (body) => body === 'success',
    });
    const orders = forwarder(target.url, { prepare });
    await orders.accept(message('a'));
    await orders.drain();
    const [item] = await orders.list();
    expect(item?.lastError).toBe(
      'DeliveryError: not-acknowledged: answered with 200, but not that it took the delivery',
    );
  });

  it('is not disturbed by a listener that throws', async () => {
    const { forwarder } = stage();
    const target = await targetServer();
    const onAttempt = (): never => {
      throw new Error('listener');
    };
    const orders = forwarder(target.url, { onAttempt });
    await orders.accept(message('a'));
    await orders.drain();
    expect(await orders.stats()).toMatchObject({ delivered: 1, waiting: 0 });
  });

  it('tells no secret of a request that cannot be made', async () => {
    const { forwarder } = stage();
    const prepare = (): never => {
      throw new Error('password hunter2 is wrong');
    };
    const orders = forwarder('http://127.0.0.1/', { prepare });
    await orders.accept(message('a'));
    await orders.drain();
    expect(await orders.stats()).toMatchObject({ lastFailure: { reason: 'not-ready' } });
    expect(JSON.stringify([await orders.list(), await orders.stats()])).not.toContain('hunter2');
  });

  it.each([
    { timeoutMs: 0 },
    { timeoutMs: Number.NaN },
    { maxAttempts: 0 },
    { concurrency: 1.5 },
    { allowPrivate: ['*'] },
  ])('refuses %j', (options) => {
    expect(() => stage().forwarder('https://example.com/', options)).toThrow(/^invalid options: /);
  });
});
