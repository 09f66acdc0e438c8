// A consumer of notices as a host runs it, in a process that tests kill. It uses the built packages.

import { createBaiduOss } from '@minigate/baidu-oss';
import { consumeNotices, kafkajs } from '@minigate/baidu-oss/kafka';
import { postgresMirror } from '@minigate/baidu-oss/mirror-postgres';
import { memoryStore } from '@minigate/core';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';

process.once('message', async ({ broker, groupId, topic, database, platform }) => {
  const baidu = createBaiduOss({ ...platform, store: memoryStore() });
  const pool = new pg.Pool({ connectionString: database, max: 4 });
  const mirror = baidu.mirror({ store: postgresMirror(pool), coalesceMs: 100, settleMs: 1_000, pollMs: 250 });
  mirror.on('*', ({ seq }) => process.send({ seq }));
  mirror.start();
  const kafka = new Kafka({
    brokers: [broker],
    logLevel: logLevel.NOTHING,
    requestTimeout: 2_000,
    retry: { retries: 100, maxRetryTime: 500 },
  });
  const consumer = kafka.consumer({ groupId, sessionTimeout: 6_000, rebalanceTimeout: 6_000, heartbeatInterval: 500 });
  const { GROUP_JOIN, REQUEST_TIMEOUT } = consumer.events;
  consumer.on(GROUP_JOIN, ({ payload }) =>
    process.send({ partitions: Object.values(payload.memberAssignment).flat().length }),
  );
  consumer.on(REQUEST_TIMEOUT, () => process.send({ timeouts: 1 }));
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  const notices = await consumeNotices(mirror, { client: kafkajs(consumer), keepAliveMs: 500 });
  process.once('message', async () => {
    await notices.stop();
    await mirror.stop();
    process.send({ metrics: await mirror.metrics() });
    await pool.end();
    process.disconnect();
  });
});
