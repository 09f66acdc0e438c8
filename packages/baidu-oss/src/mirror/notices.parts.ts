import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { memoryStore, systemRuntime } from '@minigate/core';
import { flowingClock } from '@minigate/core/testing';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type KafkaCluster, startKafka } from '../../../../scripts/test-support/kafka.js';
import { type PostgresServer, startPostgres } from '../../../../scripts/test-support/postgres.js';
import { available, stop } from '../../../../scripts/test-support/programs.js';
import { createBaiduOss } from '../client/create.js';
import { createBaiduOssFake } from '../testing/index.js';
import { idOf } from './__fixtures__/truth.js';
import { postgresMirror } from './postgres.js';
import type { MirroredApp } from './types.js';

/** How many notices are sent; the acceptance run sends 50,000. */
const total = Number(process.env['NOTICES'] ?? 2_000);
const [apps, atOnce] = [total / 10, 250];
/** Ends what hangs, on machines that are busy with other things as well. */
const longestMs = 100_000 + total * 6;

/** Repeatable, so that a failure comes again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A consumer in a process of its own. */
interface Consumer {
  readonly child: ChildProcess;
  readonly seqs: Set<number>;
  partitions: number;
  /** Requests that the broker did not answer in time. */
  timeouts: number;
  metrics: Record<string, number>;
}

/** What a consumer tells. */
interface Told {
  readonly seq?: number;
  readonly partitions?: number;
  readonly timeouts?: number;
  readonly metrics?: Record<string, number>;
}

describe.skipIf(!available('kcat', 'initdb', 'postgres'))('two consumers of notices', () => {
  let kafka: KafkaCluster;
  let postgres: PostgresServer;
  beforeAll(async () => {
    [kafka, postgres] = await Promise.all([startKafka(), startPostgres()]);
  });
  afterAll(async () => {
    await kafka.stop();
    await postgres.stop();
  });

  const startConsumer = (order: object): Consumer => {
    const child = fork(join(import.meta.dirname, '__fixtures__/consumer-child.mjs'), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    onTestFinished(() => stop(child, 'SIGKILL'));
    const consumer: Consumer = { child, seqs: new Set(), partitions: 0, timeouts: 0, metrics: {} };
    child.on('message', ({ seq, partitions, timeouts, metrics }: Told) => {
      if (seq !== undefined) consumer.seqs.add(seq);
      consumer.partitions = partitions ?? consumer.partitions;
      consumer.timeouts += timeouts ?? 0;
      consumer.metrics = metrics ?? consumer.metrics;
    });
    child.send(order);
    return consumer;
  };

  it(
    'leave the mirror equal to the platform, although one is killed and the broker is cut off',
    async () => {
      const fake = createBaiduOssFake({ seed: 7, apps: [], clock: flowingClock(systemRuntime().clock) });
      const server = await fake.listen();
      onTestFinished(() => server.close());
      const client = new Kafka({
        brokers: [kafka.broker],
        logLevel: logLevel.NOTHING,
        retry: { retries: 100, maxRetryTime: 500 },
      });
      const producer = client.producer();
      const admin = client.admin();
      await Promise.all([producer.connect(), admin.connect()]);
      onTestFinished(async () => {
        await Promise.all([producer.disconnect(), admin.disconnect()]);
      });
      const topic = 'notices';
      // The first message makes the topic.
      await producer.send({ topic, messages: [{ value: 'the first broken one' }] });
      const order = {
        groupId: 'host',
        topic,
        broker: kafka.broker,
        database: postgres.url,
        platform: { ...fake.member, baseUrl: server.url },
      };
      const consumers = [startConsumer(order), startConsumer(order)] as const;
      // Who comes too late for the group's first round begins again, after the session that it left behind has ended.
      await expect
        .poll(() => consumers.map(({ partitions, child }) => [partitions, child.exitCode]), { timeout: 100_000 })
        .toEqual([
          [2, null],
          [2, null],
        ]);

      const below = numbers(7);
      const values: Buffer[] = [];
      fake.notices.to((value) => void values.push(value));
      fake.notices.trouble({ duplicate: 0.5, reorder: 0.3, broken: 0.03, unknown: 0.03, textIds: 0.5 });
      const there = new Set<string>();
      const statuses = [1, 3, 4, 5, 6] as const;
      const change = (): void => {
        const appId = idOf(below(apps));
        const chance = below(100);
        if (!there.has(appId)) {
          there.add(appId);
          fake.apps.create({ appId, packages: [] });
        } else if (chance < 10) {
          there.delete(appId);
          fake.apps.remove(appId);
        } else if (chance < 60) fake.apps.update(appId, { name: `name ${below(1e9)}`, status: chance < 15 ? -1 : 1 });
        else fake.packages.create(appId, { version: `1.${below(100)}`, status: statuses[below(5)] });
      };
      let count = 1;
      const send = async (upTo: number): Promise<void> => {
        while (count < upTo) {
          const next = Math.min(count + atOnce, upTo);
          while (fake.notices.counts().sent + 1 < next) change();
          await fake.notices.settled();
          count += values.length;
          const messages = values.splice(0).map((value) => ({ value, partition: below(4), order: below(1e9) }));
          await producer.send({ topic, messages: messages.sort((one, other) => one.order - other.order) });
          // Notices come over time, so that consumers are in the middle of them.
          await sleep(20);
        }
      };
      const committed = async (): Promise<ReadonlyMap<number, number>> => {
        const [found] = await admin.fetchOffsets({ groupId: 'host', topics: [topic] });
        return new Map(found?.partitions.map(({ partition, offset }) => [partition, Math.max(0, Number(offset))]));
      };
      const left = async (): Promise<number> => {
        const [ends, at] = await Promise.all([admin.fetchTopicOffsets(topic), committed()]);
        return ends.reduce((sum, { partition, high }) => sum + Number(high) - (at.get(partition) ?? 0), 0);
      };
      await send(total * 0.4);
      // Two partitions are each one's: with three of the four, both have written rows and committed.
      const worked = async (): Promise<number> => [...(await committed()).values()].filter((at) => at > 1).length;
      await expect.poll(worked, { timeout: longestMs, interval: 50 }).toBeGreaterThan(2);
      consumers[0].child.kill('SIGKILL');
      await send(total * 0.7);
      const [, survivor] = consumers;
      const { timeouts } = survivor;
      kafka.pause();
      await expect.poll(() => survivor.timeouts, { timeout: 60_000 }).toBeGreaterThan(timeouts);
      kafka.resume();
      await send(total);

      await expect.poll(left, { timeout: longestMs, interval: 250 }).toBe(0);
      const fetches = fake.calls('oss.app.info') + fake.calls('oss.package.list') + fake.calls('oss.package.detail');
      // Everything is committed, so everything is there: no more reads are waited for.
      const pool = new pg.Pool({ connectionString: postgres.url });
      onTestFinished(() => pool.end());
      const baidu = createBaiduOss({ ...fake.member, store: memoryStore(), fetch: fake.fetch });
      const mirror = baidu.mirror({ store: postgresMirror(pool) });
      const stored: MirroredApp[] = [];
      for (let page = await mirror.apps({ limit: 1_000 }); page.length > 0; ) {
        stored.push(...page);
        page = await mirror.apps({ limit: 1_000, after: page.at(-1)?.appId });
      }
      const byId = (one: readonly unknown[], other: readonly unknown[]): number =>
        String(one[0]) < String(other[0]) ? -1 : 1;
      expect(stored.map(({ appId, name, raw }) => [appId, name, raw.status])).toEqual(
        fake.apps
          .list()
          .map(({ appId, name, status }) => [appId, name, status])
          .sort(byId),
      );
      let packages = 0;
      for (const number of Array(apps).keys()) {
        const appId = idOf(number);
        const platform = there.has(appId) ? fake.packages.list(appId) : [];
        packages += platform.length;
        const mirrored = await mirror.packages(appId);
        expect(
          mirrored.map(({ raw, version }) => [String(raw.package_id), appId, version, raw.status]).sort(byId),
        ).toEqual(platform.map(({ packageId, version, status }) => [packageId, appId, version, status]).sort(byId));
      }
      const sent = fake.notices.counts();
      const { deadLetters } = await mirror.metrics();
      expect(deadLetters).toBe(sent.broken + 1);
      await expect.poll(async () => (await mirror.metrics()).undelivered, { timeout: 60_000 }).toBe(0);
      survivor.child.send('stop');
      await once(survivor.child, 'exit');
      const changes = await pool.query<{ type: string; count: string }>(
        'SELECT type, count(*) FROM minigate_mirror.mirror_change GROUP BY type ORDER BY type',
      );
      const counts = Object.fromEntries(changes.rows.map((row) => [row.type, Number(row.count)]));
      expect(counts['unknown']).toBeGreaterThanOrEqual(sent.unknown);
      // Each change was told to one of the two; those of the killed one maybe twice.
      const told = new Set([...consumers[0].seqs, ...survivor.seqs]);
      const written = Object.values(counts).reduce((sum, each) => sum + each, 0);
      expect(told.size).toBe(written);
      expect(fetches).toBeLessThan(count);
      expect(fake.violations()).toEqual([]);
      console.log(
        `${count} notices (${sent.duplicated} doubled, ${sent.reordered} overtaken, ${sent.broken + 1} broken, ${sent.unknown} unknown): ${fetches} ` +
          `fetches until the last commit, ${deadLetters} dead letters, ${written} changes told; ${stored.length} apps and ${packages} packages as ` +
          `the platform has them; the survivor took ${survivor.metrics['notices']} and coalesced ${survivor.metrics['coalesced']}`,
      );
    },
    2 * longestMs,
  );
});
