import type { NoticeBatch, NoticeClient, NoticeWork } from './client.js';

/** The part of a batch of kafkajs that is used. */
export interface KafkajsBatch {
  readonly batch: {
    readonly topic: string;
    readonly partition: number;
    readonly messages: readonly { readonly value: Buffer | null; readonly offset: string }[];
  };
  resolveOffset(offset: string): void;
  heartbeat(): Promise<void>;
  isRunning(): boolean;
  isStale(): boolean;
}

/** The part of a consumer of Confluent's client, in its kafkajs manner, that is used. */
export interface ConfluentConsumer {
  run(config: {
    eachBatchAutoResolve?: boolean;
    partitionsConsumedConcurrently?: number;
    eachBatch?: (payload: KafkajsBatch) => Promise<void>;
  }): Promise<void>;
  commitOffsets(offsets: { topic: string; partition: number; offset: string }[]): Promise<void>;
  disconnect(): Promise<void>;
}

/** The part of a consumer of kafkajs that is used. */
export interface KafkajsConsumer extends ConfluentConsumer {
  run(config: Parameters<ConfluentConsumer['run']>[0] & { autoCommit?: boolean }): Promise<void>;
}

/** Options of {@link kafkajs} and {@link confluent}. */
export interface KafkajsOptions {
  /** Partitions whose notices are worked off at the same time. Default 4. */
  readonly partitionsAtOnce?: number | undefined;
}

/**
 * A consumer of `kafkajs`, connected and subscribed (`fromBeginning: true`, or the first notices of a new group are lost).
 * Stopping disconnects it.
 *
 * @see https://kafka.js.org/docs/consuming#eachbatch
 */
export const kafkajs = (consumer: KafkajsConsumer, options: KafkajsOptions = {}): NoticeClient =>
  clientOf(consumer, (config) => consumer.run({ ...config, autoCommit: false }), options);

/**
 * A consumer of `@confluentinc/kafka-javascript`, made in its kafkajs manner with `kafkaJS: { autoCommit: false, fromBeginning: true }`,
 * connected and subscribed. Stopping disconnects it.
 *
 * @see https://github.com/confluentinc/confluent-kafka-javascript/blob/master/MIGRATION.md
 */
export const confluent = (consumer: ConfluentConsumer, options: KafkajsOptions = {}): NoticeClient =>
  clientOf(consumer, (config) => consumer.run(config), options);

function clientOf(
  consumer: ConfluentConsumer,
  run: ConfluentConsumer['run'],
  { partitionsAtOnce = 4 }: KafkajsOptions,
): NoticeClient {
  return {
    run: ({ take }: NoticeWork) =>
      run({
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: partitionsAtOnce,
        async eachBatch(payload) {
          try {
            await take(batchOf(consumer, payload));
          } catch (error) {
            // Any failure but the client's own would end the consumer for good.
            if (!(error instanceof PartitionLost)) throw error;
          }
        },
      }),
    stop: () => consumer.disconnect(),
  };
}

function batchOf(consumer: ConfluentConsumer, payload: KafkajsBatch): NoticeBatch {
  const { topic, partition, messages } = payload.batch;
  return {
    values: messages.map(({ value }) => value),
    async commit(index) {
      const offset = messages[index]?.offset ?? '0';
      await consumer.commitOffsets([{ topic, partition, offset: String(BigInt(offset) + 1n) }]);
      payload.resolveOffset(offset);
    },
    async keepAlive() {
      if (!payload.isRunning() || payload.isStale()) throw new PartitionLost();
      await payload.heartbeat();
    },
  };
}

/** The consumer stops, or the partition went to another one. */
class PartitionLost extends Error {}
