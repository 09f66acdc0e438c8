import type { Clock, Logger } from '@minigate/core';

/** Messages of one partition, in the order of their offsets. */
export interface NoticeBatch {
  /** `null` where a message has no value. */
  readonly values: readonly (Uint8Array | string | null)[];
  /** Commits the offset after the message at `index`. Called only when its rows, and those of all before it, are written. */
  commit(index: number): Promise<void>;
  /** Tells the broker that the consumer lives, where the client does not do so by itself. @throws when the partition is another's by now. */
  keepAlive(): Promise<void>;
}

/** What a {@link NoticeClient} works with. */
export interface NoticeWork {
  /**
   * Works off a batch. The next one of the partition must wait for its end, which is the back-pressure; those of others need not.
   *
   * @throws what the batch's own functions throw, and nothing else. Whatever was not committed has to come again.
   */
  take(batch: NoticeBatch): Promise<void>;
  /** Aborted when no more batches are wanted. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly logger: Logger | undefined;
}

/** A Kafka client's consumer as notices are taken from it. `kafkajs`, `confluent`, `platformaticKafka` and `kafkaCrab` make one. */
export interface NoticeClient {
  /** Begins to hand over batches, and goes on doing so when this has ended. */
  run(work: NoticeWork): Promise<void>;
  /** Leaves the group. Called after `signal` was aborted; waits for the batches under way. */
  stop(): Promise<void>;
}
