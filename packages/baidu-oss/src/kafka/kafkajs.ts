import { errorType } from '@minigate/core';
import type { NoticeBatch, NoticeClient, NoticeWork } from './client.js';
import { pauseMs } from './pulled.js';

/** The part of a batch of Confluent's client, in its kafkajs manner, that is used. */
export interface ConfluentBatch {
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

/** The part of a batch of kafkajs that is used. */
export interface KafkajsBatch extends ConfluentBatch {
  commitOffsetsIfNecessary(offsets: {
    topics: { topic: string; partitions: { partition: number; offset: string }[] }[];
  }): Promise<void>;
}

/** The part of a consumer of Confluent's client, in its kafkajs manner, that is used. */
export interface ConfluentConsumer {
  run(config: {
    eachBatchAutoResolve?: boolean;
    partitionsConsumedConcurrently?: number;
    eachBatch?: (payload: ConfluentBatch) => Promise<void>;
  }): Promise<void>;
  commitOffsets(offsets: { topic: string; partition: number; offset: string }[]): Promise<void>;
  disconnect(): Promise<void>;
}

/** The part of a consumer of kafkajs that is used. */
export interface KafkajsConsumer {
  run(config: {
    autoCommit?: boolean;
    eachBatchAutoResolve?: boolean;
    partitionsConsumedConcurrently?: number;
    eachBatch?: (payload: KafkajsBatch) => Promise<void>;
  }): Promise<void>;
  on(event: 'consumer.crash', listener: (event: { payload: { error: Error; restart: boolean } }) => void): unknown;
  disconnect(): Promise<void>;
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
export const kafkajs = (consumer: KafkajsConsumer, options: KafkajsOptions = {}): NoticeClient => ({
  run({ take, signal, clock, logger }) {
    const begin = (): Promise<void> =>
      consumer.run({
        ...settings(options),
        autoCommit: false,
        // Not the consumer's own commitOffsets: it does nothing, and says nothing, once the consumer stops.
        eachBatch: (payload) =>
          takeBatch(take, payload, (topic, partition, offset) =>
            payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset }] }] }),
          ),
      });
    // What it takes for final, such as an answer to a join that came too late, would leave a process that lives and consumes nothing.
    consumer.on('consumer.crash', async ({ payload: { error, restart } }) => {
      if (restart) return;
      for (let cause: unknown = error; cause !== undefined && !signal.aborted; ) {
        logger?.warn('the Kafka client gave up; it is started again', { error: errorType(cause) });
        await clock.sleep(pauseMs, signal).catch(() => undefined);
        if (signal.aborted) return;
        cause = await begin().then(
          () => undefined,
          (failure: unknown) => failure,
        );
      }
    });
    return begin();
  },
  stop: () => consumer.disconnect(),
});

/**
 * A consumer of `@confluentinc/kafka-javascript`, made in its kafkajs manner with `kafkaJS: { autoCommit: false, fromBeginning: true }`,
 * connected and subscribed. Stopping disconnects it.
 *
 * @see https://github.com/confluentinc/confluent-kafka-javascript/blob/master/MIGRATION.md
 */
export const confluent = (consumer: ConfluentConsumer, options: KafkajsOptions = {}): NoticeClient => ({
  run: ({ take }) =>
    consumer.run({
      ...settings(options),
      eachBatch: (payload) =>
        takeBatch(take, payload, (topic, partition, offset) => consumer.commitOffsets([{ topic, partition, offset }])),
    }),
  stop: () => consumer.disconnect(),
});

const settings = ({
  partitionsAtOnce = 4,
}: KafkajsOptions): { eachBatchAutoResolve: boolean; partitionsConsumedConcurrently: number } => ({
  eachBatchAutoResolve: false,
  partitionsConsumedConcurrently: partitionsAtOnce,
});

async function takeBatch(
  take: NoticeWork['take'],
  payload: ConfluentBatch,
  commit: (topic: string, partition: number, offset: string) => Promise<void>,
): Promise<void> {
  const { topic, partition, messages } = payload.batch;
  const batch: NoticeBatch = {
    values: messages.map(({ value }) => value),
    async commit(index) {
      const offset = messages[index]?.offset ?? '0';
      await commit(topic, partition, String(BigInt(offset) + 1n));
      payload.resolveOffset(offset);
    },
    async keepAlive() {
      if (!payload.isRunning() || payload.isStale()) throw new PartitionLost();
      await payload.heartbeat();
    },
  };
  try {
    await take(batch);
  } catch (error) {
    // Any failure but the client's own would end the consumer for good.
    if (!(error instanceof PartitionLost)) throw error;
  }
}

/** The consumer stops, or the partition went to another one. */
class PartitionLost extends Error {}
