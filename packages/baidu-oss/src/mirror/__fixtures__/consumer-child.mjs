// A consumer of notices as a host runs it, in a process that tests kill. It uses the built packages.

import { createMirror } from '@minigate/baidu-oss';
import { consumeNotices, kafkaCrab, kafkajs } from '@minigate/baidu-oss/kafka';
import { postgresMirror } from '@minigate/baidu-oss/mirror-postgres';
import { memoryStore, parseJson, systemRuntime } from '@minigate/core';
import { KafkaClient } from 'kafka-crab-js';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';

process.once('message', async ({ broker, client, group, topic, database, platform }) => {
  const ask = async (path) => {
    const response = await fetch(`${platform}${path}`);
    if (!response.ok) throw new Error(`the platform answers ${response.status}`);
    return parseJson(await response.text());
  };
  const source = {
    ak: 'ak',
    clientStore: memoryStore(),
    runtime: systemRuntime(),
    apps: { get: (ids) => ask(`/apps?ids=${ids.join()}`) },
    packages: {
      list: (id) => ask(`/packages?id=${id}`),
      detail: async () => undefined,
    },
  };
  const pool = new pg.Pool({ connectionString: database, max: 4 });
  const mirror = createMirror(source, { store: postgresMirror(pool), coalesceMs: 100, settleMs: 1_000, pollMs: 250 });
  mirror.on('*', ({ seq }) => process.send({ seq }));
  mirror.start();
  const run = { kafkajs: ofKafkajs, crab: ofCrab }[client];
  const consumer = await consumeNotices(mirror, { client: await run(broker, group, topic), keepAliveMs: 500 });
  process.once('message', async () => {
    await consumer.stop();
    await mirror.stop();
    process.send({ metrics: await mirror.metrics() });
    await pool.end();
    process.disconnect();
  });
});

async function ofKafkajs(broker, groupId, topic) {
  const kafka = new Kafka({
    brokers: [broker],
    logLevel: logLevel.NOTHING,
    requestTimeout: 2_000,
    retry: { retries: 100, maxRetryTime: 500 },
  });
  const consumer = kafka.consumer({ groupId, sessionTimeout: 6_000, rebalanceTimeout: 6_000, heartbeatInterval: 500 });
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) =>
    process.send({ partitions: Object.values(payload.memberAssignment).flat().length }),
  );
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  return kafkajs(consumer);
}

async function ofCrab(brokers, groupId, topic) {
  const kafka = new KafkaClient({ brokers, clientId: 'consumer' });
  const consumer = kafka.createConsumer({
    groupId,
    enableAutoCommit: false,
    configuration: { 'auto.offset.reset': 'earliest', 'session.timeout.ms': '6000', 'heartbeat.interval.ms': '500' },
  });
  consumer.onEvents((_, { name, payload }) => {
    if (name === 'PostRebalance')
      process.send({ partitions: payload.tpl.flatMap((each) => each.partitionOffset).length });
  });
  await consumer.subscribe(topic);
  return kafkaCrab(consumer);
}
