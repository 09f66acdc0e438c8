import { systemRuntime } from '@minigate/core';
import { KafkaClient } from 'kafka-crab-js';
import { Kafka, logLevel } from 'kafkajs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KafkaCluster, startKafka } from '../../../../scripts/test-support/kafka.js';
import { available } from '../../../../scripts/test-support/programs.js';
import { anApp, appNotice, idOf, type Truth, truth } from '../mirror/__fixtures__/truth.js';
import { createMirror } from '../mirror/mirror.js';
import { sqliteMirror } from '../mirror/sqlite.js';
import type { NoticeClient } from './client.js';
import { consumeNotices } from './consume.js';
import { kafkaCrab } from './kafka-crab.js';
import { kafkajs } from './kafkajs.js';

describe.skipIf(!available('kcat'))('a Kafka broker', () => {
  let kafka: KafkaCluster;
  let client: Kafka;
  beforeAll(async () => {
    kafka = await startKafka();
    client = new Kafka({ brokers: [kafka.broker], logLevel: logLevel.NOTHING });
  });
  afterAll(() => kafka.stop());

  const clients: Readonly<Record<string, (group: string, topic: string) => Promise<NoticeClient>>> = {
    async kafkajs(groupId, topic) {
      const consumer = client.consumer({
        groupId,
        sessionTimeout: 6_000,
        rebalanceTimeout: 6_000,
        heartbeatInterval: 500,
      });
      await consumer.connect();
      await consumer.subscribe({ topics: [topic], fromBeginning: true });
      return kafkajs(consumer);
    },
    async 'kafka-crab-js'(groupId, topic) {
      const consumer = new KafkaClient({ brokers: kafka.broker, clientId: 'mirror' }).createConsumer({
        groupId,
        enableAutoCommit: false,
        configuration: {
          'auto.offset.reset': 'earliest',
          'session.timeout.ms': '6000',
          'heartbeat.interval.ms': '500',
        },
      });
      await consumer.subscribe(topic);
      return kafkaCrab(consumer);
    },
  };

  // Together, because joining a group takes seconds in which nothing is done.
  it.concurrent.each(Object.keys(clients))('feeds a mirror through %s, and goes on where it stopped', async (name) => {
    const topic = `notices-${name}`;
    const platform: Truth = truth();
    const store = sqliteMirror(':memory:');
    const source = { ...platform.source, runtime: systemRuntime() };
    const producer = client.producer();
    await producer.connect();
    const send = async (numbers: readonly number[]): Promise<void> => {
      const notices = numbers.map((number) => ({ value: appNotice(idOf(number)) }));
      await producer.send({ topic, messages: [...notices, ...notices, { value: '{' }, { value: null }] });
    };
    const consume = async (): Promise<{ handled: number }> => {
      const before = (await mirror.metrics()).notices;
      let handled = 0;
      const consumer = await consumeNotices(
        {
          async handleAll(values) {
            handled += values.length;
            await mirror.handleAll(values);
          },
        },
        { keepAliveMs: 500, client: (await clients[name]?.(`host-${name}`, topic)) as NoticeClient },
      );
      await expect.poll(async () => (await mirror.metrics()).notices, { timeout: 60_000 }).toBe(before + 22);
      await consumer.stop();
      return { handled };
    };
    const mirror = createMirror(source, { store, coalesceMs: 50 });
    const ids = Array.from({ length: 20 }, (_, index) => index);
    for (const id of ids.map(idOf)) platform.apps.set(id, anApp(id, id));
    await send(ids.slice(0, 10));
    const first = await consume();
    await send(ids.slice(10));
    const second = await consume();
    expect([first.handled, second.handled]).toEqual([22, 22]);
    expect(await mirror.apps()).toHaveLength(20);
    expect(await mirror.metrics()).toMatchObject({ notices: 44, deadLetters: 2 });
    await producer.disconnect();
    await store.close();
  });
});
