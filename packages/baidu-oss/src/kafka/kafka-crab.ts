import type { NoticeClient } from './client.js';
import { pulledClient } from './pulled.js';

/** The part of a consumer of `kafka-crab-js` that is used. */
export interface KafkaCrabConsumer {
  recvBatch(
    size: number,
    timeoutMs: number,
  ): Promise<readonly { topic: string; partition: number; offset: number; payload: Buffer; isTombstone?: boolean }[]>;
  commit(topic: string, partition: number, offset: number, mode: 'Sync'): Promise<void>;
  disconnect(): Promise<void>;
}

/** Messages asked for at once: the client's own limit. */
const atOnce = 1_000;
const waitMs = 500;

/**
 * A consumer of `kafka-crab-js` (librdkafka), made with `enableAutoCommit: false` and
 * `configuration: { 'auto.offset.reset': 'earliest' }`, and subscribed. Stopping disconnects it.
 *
 * @see https://www.npmjs.com/package/kafka-crab-js
 */
export const kafkaCrab = (consumer: KafkaCrabConsumer): NoticeClient =>
  pulledClient(
    async () => {
      const messages = await consumer.recvBatch(atOnce, waitMs);
      return messages.map(({ topic, partition, offset, payload, isTombstone }) => ({
        topic,
        partition,
        value: isTombstone ? null : payload,
        commit: () => consumer.commit(topic, partition, offset + 1, 'Sync'),
      }));
    },
    () => consumer.disconnect(),
  );
