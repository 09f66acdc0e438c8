import { describe, expect, it } from 'vitest';
import { ValidationError, WebhookError } from '../errors/errors.js';
import { failureOf } from '../http/__fixtures__/pipeline.js';
import { memoryStore } from '../store/memory.js';
import { fakeClock } from '../testing/clock.js';
import { seededRandom } from '../testing/random.js';
import { createPushReceiver, type PushReceivingOptions } from './push-receiver.js';

/** A platform whose pushes are `id:text`; `ping` wants an answer alone, `forged` is not genuine, and `slow` waits. */
function world(options: PushReceivingOptions = {}) {
  const clock = fakeClock();
  const handled: string[] = [];
  const warnings: [message: string, about: unknown][] = [];
  const release = Promise.withResolvers<void>();
  const logger = {
    debug() {},
    info() {},
    error() {},
    warn: (message: string, about?: unknown) => void warnings.push([message, about]),
  };
  const receiver = createPushReceiver<{ readonly body: string | Uint8Array }, string, string>({
    ...options,
    store: memoryStore({ clock }),
    queue: 'testing/app/inbox',
    runtime: { clock, logger, random: seededRandom(1), fetch: () => Promise.reject(new Error('not sent')) },
    async open({ body }) {
      const text = Buffer.from(body).toString();
      if (text === 'ping') return { answer: 'pong' };
      if (text === 'slow') await release.promise;
      if (text === 'forged') throw new WebhookError('not-authentic', 'not authentic');
      if (text === 'broken') throw new ValidationError('options', [{ path: 'key', message: 'is wrong' }]);
      const [id = '', payload = ''] = text.split(':');
      return { answer: `took ${id}`, message: { id, payload } };
    },
    async handle({ id, payload }, { attempt }) {
      handled.push(`${id} ${payload} ${attempt}`);
      if (payload === 'bad') throw new Error('no');
    },
    entry: ({ id, state }) => `${id} ${state}`,
  });
  return { clock, receiver, handled, warnings, release };
}

describe('a push receiver', () => {
  it('stores a push once, answers, and handles it then', async () => {
    const { clock, receiver, handled } = world();
    expect(await receiver.handle({ body: '1:a' })).toBe('took 1');
    expect(await receiver.handle({ body: new TextEncoder().encode('1:a') })).toBe('took 1');
    await clock.advance(0);
    expect(handled).toEqual(['1 a 1']);
    expect(await receiver.list()).toEqual(['1 done']);
    expect(await receiver.stats()).toMatchObject({ done: 1, pending: 0 });
  });

  it('leaves handling to others where it is told to', async () => {
    const { clock, receiver, handled } = world({ autoHandle: false });
    await receiver.handle({ body: '1:a' });
    await clock.advance(5_000);
    expect(handled).toEqual([]);
    receiver.start();
    await clock.advance(5_000);
    expect(handled).toEqual(['1 a 1']);
    await receiver.stop();
    await receiver.handle({ body: '2:a' });
    await clock.advance(5_000);
    expect(handled).toEqual(['1 a 1']);
    receiver.start();
    await receiver.drain();
    expect(handled).toEqual(['1 a 1', '2 a 1']);
  });

  it('answers what is no message without storing it', async () => {
    const { receiver } = world();
    expect(await receiver.handle({ body: 'ping' })).toBe('pong');
    expect(await receiver.list()).toEqual([]);
  });

  it('keeps what cannot be handled, for another try', async () => {
    const { clock, receiver, handled } = world({ maxAttempts: 2 });
    await receiver.handle({ body: '1:bad' });
    await clock.advance(10_000);
    await receiver.drain();
    expect(await receiver.list()).toEqual(['1 dead']);
    expect(await receiver.replay('2')).toBe(false);
    expect(await receiver.replay('1')).toBe(true);
    await receiver.drain();
    await clock.advance(10_000);
    await receiver.drain();
    expect(await receiver.replayAll()).toMatchObject({ replayed: 1 });
    await receiver.drain();
    expect(handled).toEqual(['1 bad 1', '1 bad 2', '1 bad 1', '1 bad 2', '1 bad 1']);
  });

  it('measures before it reads, in bytes', async () => {
    const { receiver } = world({ maxBytes: 5 });
    expect(await receiver.handle({ body: '1:abc' })).toBe('took 1');
    for (const body of ['1:abcd', '1:中文', new Uint8Array(6)])
      expect(await failureOf(receiver.handle({ body }))).toMatchObject({ reason: 'too-large' });
    expect(receiver.maxBytes).toBe(5);
    expect(world().receiver.maxBytes).toBe(262_144);
  });

  it('counts what it did not take, and warns once a minute of each reason', async () => {
    const { clock, receiver, warnings } = world();
    expect(receiver.refusals()).toEqual({ count: 0, lastReason: undefined, lastAt: undefined });
    for (const body of ['forged', 'forged', 'broken', 'forged']) await failureOf(receiver.handle({ body }));
    expect(receiver.refusals()).toEqual({ count: 4, lastReason: 'not-authentic', lastAt: clock.now() });
    await clock.advance(60_000);
    await failureOf(receiver.handle({ body: 'forged' }));
    expect(warnings).toMatchObject([
      ['a push was not taken', { reason: 'not-authentic', error: 'not authentic', refusedSoFar: 1 }],
      ['a push was not taken', { reason: 'failed', error: 'invalid options: key: is wrong', refusedSoFar: 3 }],
      ['a push was not taken', { reason: 'not-authentic', refusedSoFar: 5 }],
    ]);
  });

  it('waits for pushes that are being taken, also for one that fails', async () => {
    const { clock, receiver, release } = world();
    const slow = receiver.handle({ body: 'slow' });
    let settled = false;
    const settling = receiver.settled().then(() => {
      settled = true;
    });
    await clock.advance(1_000);
    expect(settled).toBe(false);
    release.resolve();
    expect(await slow).toBe('took slow');
    await settling;
    await Promise.all([failureOf(receiver.handle({ body: 'forged' })), receiver.settled()]);
  });
});
