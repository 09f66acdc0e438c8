import { fakeClock } from '@minigate/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { anApp, appNotice, idOf, truth } from '../mirror/__fixtures__/truth.js';
import { createMirror } from '../mirror/mirror.js';
import { sqliteMirror } from '../mirror/sqlite.js';
import type { NoticeBatch, NoticeClient, NoticeWork } from './client.js';
import { type ConsumeOptions, consumeNotices, type NoticeConsumer } from './consume.js';
import { type KafkajsBatch, kafkajs } from './kafkajs.js';
import { platformaticKafka } from './platformatic.js';

const values = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));

/** A consumer whose batches the test hands over. */
async function consuming(
  handleAll: (values: readonly unknown[]) => Promise<void>,
  options: Partial<ConsumeOptions> = {},
): Promise<{ clock: ReturnType<typeof fakeClock>; work: NoticeWork; consumer: NoticeConsumer; events: string[] }> {
  const clock = fakeClock();
  const events: string[] = [];
  let work: NoticeWork | undefined;
  const client: NoticeClient = {
    async run(given) {
      work = given;
    },
    async stop() {
      events.push('left');
    },
  };
  const consumer = await consumeNotices({ handleAll }, { client, clock, ...options });
  if (work === undefined) throw new Error('not begun');
  return { clock, work, consumer, events };
}

const batchOf = (events: string[], count: number, keepAlive = async (): Promise<void> => undefined): NoticeBatch => ({
  values: values(count),
  async commit(index) {
    events.push(`commit ${index}`);
  },
  keepAlive,
});

describe('consumeNotices', () => {
  it('commits each slice after its rows are written', async () => {
    const { work, events } = await consuming(async (slice) => void events.push(`rows ${slice.length}`), { atOnce: 2 });
    await work.take(batchOf(events, 5));
    expect(events).toEqual(['rows 2', 'commit 1', 'rows 2', 'commit 3', 'rows 1', 'commit 4']);
  });

  it('tries again, alive and without a commit, while platform or database is down', async () => {
    let down = true;
    let alive = 0;
    const { clock, work, events } = await consuming(async () => {
      if (down) throw new Error('down');
    });
    const taken = work.take(
      batchOf(events, 1, async () => {
        alive++;
      }),
    );
    await clock.advance(60_000);
    expect(events).toEqual([]);
    expect(alive).toBeGreaterThan(10);
    down = false;
    await clock.advance(30_000);
    await taken;
    expect(events).toEqual(['commit 0']);
    expect(clock.pending).toBe(0);
  });

  it('keeps alive while a slice takes long, and gives up a partition that went to another', async () => {
    const lost = new Error('lost');
    const { clock, work, events } = await consuming(() => new Promise(() => undefined));
    let beats = 0;
    const taken = work.take(
      batchOf(events, 1, async () => {
        if (++beats === 3) throw lost;
      }),
    );
    taken.catch(() => undefined);
    await clock.advance(9_000);
    await expect(taken).rejects.toBe(lost);
    expect(events).toEqual([]);
  });

  it('finishes what it handles when it is stopped, and begins nothing more', async () => {
    const rows = Promise.withResolvers<void>();
    const { work, events, consumer } = await consuming(() => rows.promise, { atOnce: 1 });
    const taken = work.take(batchOf(events, 3));
    const stopped = consumer.stop();
    rows.resolve();
    await Promise.all([taken, stopped]);
    expect(events.sort()).toEqual(['commit 0', 'left']);
  });

  it('stops in the middle of an outage without a commit', async () => {
    const { clock, work, events, consumer } = await consuming(() => Promise.reject(new Error('down')));
    const taken = work.take(batchOf(events, 1));
    await clock.advance(500);
    await consumer.stop();
    await taken;
    expect(events).toEqual(['left']);
  });
});

describe('consumeNotices with options that cannot work', () => {
  it('names them, instead of turning for ever', async () => {
    await expect(consuming(async () => undefined, { atOnce: 0, keepAliveMs: Number.NaN })).rejects.toThrow(
      /atOnce: must be a whole number.*keepAliveMs: must be/s,
    );
  });
});

describe('kafkajs', () => {
  it('commits the offset after the last message and leaves a partition that is not its own any more', async () => {
    const committed: unknown[] = [];
    const resolved: string[] = [];
    let eachBatch: ((payload: KafkajsBatch) => Promise<void>) | undefined;
    const client = kafkajs(
      {
        async run({ eachBatch: given, ...config }) {
          expect(config).toEqual({ autoCommit: false, eachBatchAutoResolve: false, partitionsConsumedConcurrently: 2 });
          eachBatch = given;
        },
        on: () => undefined,
        disconnect: async () => undefined,
      },
      { partitionsAtOnce: 2 },
    );
    await consumeNotices({ handleAll: async () => undefined }, { client, clock: fakeClock() });
    const messages = ['9007199254740993', '9007199254740994'].map((offset) => ({ offset, value: Buffer.from('x') }));
    let stale = false;
    const payload: KafkajsBatch = {
      batch: { topic: 't', partition: 3, messages },
      resolveOffset: (offset) => void resolved.push(offset),
      commitOffsetsIfNecessary: async ({ topics }) => void committed.push(...topics),
      heartbeat: async () => undefined,
      isRunning: () => true,
      isStale: () => stale,
    };
    await eachBatch?.(payload);
    expect(committed).toEqual([{ topic: 't', partitions: [{ partition: 3, offset: '9007199254740995' }] }]);
    expect(resolved).toEqual(['9007199254740994']);
    stale = true;
    await expect(eachBatch?.(payload)).resolves.toBeUndefined();
  });
});

describe('kafkajs that gives up', () => {
  it('is started again, unless it does so by itself or is stopped', async () => {
    const clock = fakeClock();
    const error = new Error('final');
    let runs = 0;
    let crash: (restart: boolean) => void = () => undefined;
    const client = kafkajs({
      async run() {
        if (++runs === 2) throw error;
      },
      on(_event, listener) {
        crash = (restart) => listener({ payload: { error, restart } });
      },
      disconnect: async () => undefined,
    });
    const warn = vi.fn();
    const logger = { debug: vi.fn(), info: vi.fn(), warn, error: vi.fn() };
    const consumer = await consumeNotices({ handleAll: async () => undefined }, { client, clock, logger });
    crash(true);
    await clock.advance(5_000);
    expect([runs, warn.mock.calls.length]).toEqual([1, 0]);
    crash(false);
    await clock.advance(5_000);
    expect([runs, warn.mock.calls.length]).toEqual([3, 2]);
    crash(false);
    await consumer.stop();
    crash(false);
    await clock.advance(5_000);
    expect([runs, warn.mock.calls.length, clock.pending]).toEqual([3, 3, 0]);
  });
});

describe('platformaticKafka', () => {
  it('handles together what is there, commits the last message of each partition, and stops while it waits', async () => {
    const platform = truth();
    const ids = values(4).map((index) => idOf(Number(index)));
    for (const id of ids) platform.apps.set(id, anApp(id, id));
    const mirror = createMirror(platform.source, { store: sqliteMirror(':memory:') });
    const committed: number[] = [];
    const queue = ids.map((id, index) => ({
      ...{ topic: 't', partition: index % 2, value: Buffer.from(appNotice(id)) },
      commit: () => void committed.push(index),
    }));
    const closed = vi.fn(async () => undefined);
    const client = platformaticKafka({
      get readableLength() {
        return queue.length;
      },
      [Symbol.asyncIterator]: () => ({
        async next() {
          const value = queue.shift();
          return value === undefined ? new Promise(() => undefined) : { value, done: false };
        },
      }),
      close: closed,
    });
    const consumer = await consumeNotices(mirror, { client, clock: platform.clock });
    for (let turn = 0; turn < 20 && committed.length < 2; turn++) await platform.clock.advance(100);
    expect(new Set(committed)).toEqual(new Set([2, 3]));
    expect(await mirror.apps()).toHaveLength(4);
    expect(platform.calls).toHaveLength(1);
    await consumer.stop();
    expect(closed).toHaveBeenCalledOnce();
  });

  it('asks again after a failure, and says when the stream ended by itself', async () => {
    const clock = fakeClock();
    const results = [
      () => Promise.reject(new Error('broken')),
      async () => ({ value: undefined as never, done: true }),
    ];
    const client = platformaticKafka({
      readableLength: 0,
      [Symbol.asyncIterator]: () => ({
        next: () => (results.shift() ?? (() => new Promise<never>(() => undefined)))(),
      }),
      close: async () => undefined,
    });
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const consumer = await consumeNotices({ handleAll: async () => undefined }, { client, clock, logger });
    await clock.advance(5_000);
    expect([logger.warn.mock.calls.length, logger.error.mock.calls.length]).toEqual([1, 1]);
    await consumer.stop();
  });
});
