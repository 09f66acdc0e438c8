import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type KafkaCluster, startKafka } from '../../../../scripts/test-support/kafka.js';
import { type PostgresServer, startPostgres } from '../../../../scripts/test-support/postgres.js';
import { available, stop } from '../../../../scripts/test-support/programs.js';
import { servePlatform } from './__fixtures__/platform-server.js';
import { anApp, aPackage, appNotice, idOf, packageNotice, truth } from './__fixtures__/truth.js';
import { createMirror } from './mirror.js';
import { postgresMirror } from './postgres.js';

/** How many notices are sent; the acceptance run sends 50,000. */
const total = Number(process.env['NOTICES'] ?? 3_000);
const [apps, atOnce] = [total / 10, 250];

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
  metrics: Record<string, number>;
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
    const consumer: Consumer = { child, seqs: new Set(), partitions: 0, metrics: {} };
    child.on('message', (message: { seq?: number; partitions?: number; metrics?: Record<string, number> }) => {
      if (message.seq !== undefined) consumer.seqs.add(message.seq);
      if (message.partitions !== undefined) consumer.partitions = message.partitions;
      if (message.metrics !== undefined) consumer.metrics = message.metrics;
    });
    child.send(order);
    return consumer;
  };

  it('leave the mirror equal to the platform, although one is killed and the broker is cut off', async () => {
    const platform = truth();
    const server = await servePlatform(platform);
    onTestFinished(server.stop);
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
      client: 'kafkajs',
      group: 'host',
      topic,
      broker: kafka.broker,
      database: postgres.url,
      platform: server.url,
    };
    const consumers = [startConsumer(order), startConsumer(order)] as const;
    await expect
      .poll(() => consumers.map(({ partitions, child }) => [partitions, child.exitCode]), { timeout: 60_000 })
      .toEqual([
        [2, null],
        [2, null],
      ]);

    const below = numbers(7);
    const sent = { broken: new Set(['the first broken one']), brokenNotices: 1, unknown: 0, duplicates: 0 };
    const change = (): string[] => {
      const id = idOf(below(apps));
      const chance = below(100);
      if (chance < 2) {
        const value = `{"code":100,"data":{"app_id":${id}`.slice(0, 10 + below(20));
        sent.broken.add(value);
        sent.brokenNotices++;
        return [value];
      }
      if (chance < 4) {
        sent.unknown++;
        return [`{"code":${200 + below(9)},"data":{"app_id":${id}}}`];
      }
      let notice: string;
      if (chance < 60) {
        if (chance < 8) platform.apps.delete(id);
        else platform.apps.set(id, anApp(id, `name ${below(1e9)}`));
        notice = appNotice(id);
      } else {
        const packageId = String(below(1e9));
        const kept = (platform.packages.get(id) ?? []).slice(-2);
        platform.packages.set(id, [...kept, aPackage(packageId, `1.${below(100)}`)]);
        notice = packageNotice(id, packageId);
      }
      const times = 1 + below(3);
      sent.duplicates += times - 1;
      return Array.from({ length: times }, () => notice);
    };
    let count = 1;
    const send = async (upTo: number): Promise<void> => {
      while (count < upTo) {
        const values: string[] = [];
        while (values.length < atOnce && count + values.length < upTo) values.push(...change());
        count += values.length;
        const messages = values.map((value) => ({ value, partition: below(4), order: below(1e9) }));
        await producer.send({ topic, messages: messages.sort((one, other) => one.order - other.order) });
        // Notices come over time, so that consumers are in the middle of them.
        await sleep(20);
      }
    };
    const left = async (): Promise<number> => {
      const [ends, [committed]] = await Promise.all([
        admin.fetchTopicOffsets(topic),
        admin.fetchOffsets({ groupId: 'host', topics: [topic] }),
      ]);
      const at = new Map(
        committed?.partitions.map(({ partition, offset }) => [partition, Math.max(0, Number(offset))]),
      );
      return ends.reduce((sum, { partition, high }) => sum + Number(high) - (at.get(partition) ?? 0), 0);
    };
    await send(total * 0.4);
    await expect.poll(left, { timeout: 60_000, interval: 50 }).toBeLessThan(count);
    consumers[0].child.kill('SIGKILL');
    await send(total * 0.7);
    kafka.pause();
    await sleep(2_500);
    kafka.resume();
    await send(total);

    await expect.poll(left, { timeout: 100_000, interval: 250 }).toBe(0);
    const fetches = platform.calls.length;
    // Everything is committed, so everything is there: no more reads are waited for.
    const pool = new pg.Pool({ connectionString: postgres.url });
    onTestFinished(() => pool.end());
    const mirror = createMirror(platform.source, { store: postgresMirror(pool) });
    let [appsThere, packagesThere] = [0, 0];
    for (let number = 0; number < apps; number++) {
      const id = idOf(number);
      const stored = await mirror.app(id);
      if (stored !== undefined) appsThere++;
      // What was never named by a notice is not in the mirror, and what was is as the platform has it.
      expect([id, stored?.name]).toEqual([id, platform.apps.get(id)?.name]);
      const versions = (await mirror.packages(id)).map((entry) => entry.kind === 'package' && entry.packageId);
      packagesThere += versions.length;
      if (stored !== undefined || versions.length > 0 || platform.apps.has(id))
        expect([id, versions]).toEqual([
          id,
          (platform.packages.get(id) ?? []).map((entry) => entry.kind === 'package' && entry.packageId),
        ]);
    }
    const { deadLetters } = await mirror.metrics();
    expect(deadLetters).toBe(sent.broken.size);
    const [, survivor] = consumers;
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
    console.log(
      `${count} notices (${sent.duplicates} duplicates, ${sent.brokenNotices} broken, ${sent.unknown} unknown): ${fetches} fetches until the last ` +
        `commit, ${deadLetters} dead letters, ${written} changes told; ${appsThere} apps and ${packagesThere} packages as the platform has them; ` +
        `the survivor took ${survivor.metrics['notices']} and coalesced ${survivor.metrics['coalesced']}`,
    );
  });
});
