import { errorType } from '@minigate/core';
import type { NoticeClient, NoticeWork } from './client.js';

/** A message that was pulled from a client that keeps its place in the group by itself. */
export interface PulledMessage {
  readonly topic: string;
  readonly partition: number;
  readonly value: Uint8Array | string | null;
  /** Commits the offset after this message. */
  commit(): Promise<void>;
}

/** Before a client that failed is tried again, in milliseconds. */
export const pauseMs = 1_000;

/**
 * A client that is asked for messages.
 *
 * @param receive - gives some messages, or none after a short wait or when the signal is aborted; `undefined` when there will be no more.
 * @param disconnect - leaves the group.
 */
export function pulledClient(
  receive: (signal: AbortSignal) => Promise<readonly PulledMessage[] | undefined>,
  disconnect: () => Promise<void>,
): NoticeClient {
  let ended: Promise<void> | undefined;
  const takePartition = async ({ take, logger }: NoticeWork, messages: readonly PulledMessage[]): Promise<void> => {
    const batch = {
      values: messages.map(({ value }) => value),
      commit: (index: number) => messages[index]?.commit() ?? Promise.resolve(),
      keepAlive: async () => undefined,
    };
    // The rows are written: whoever has the partition now handles the notices once more, which does no harm.
    await take(batch).catch((error: unknown) => {
      logger?.warn('offsets of notices could not be committed', { error: errorType(error) });
    });
  };
  const loop = async (work: NoticeWork): Promise<void> => {
    while (!work.signal.aborted) {
      try {
        const messages = await receive(work.signal);
        if (messages === undefined) {
          if (!work.signal.aborted) work.logger?.error('the Kafka client ended; no more notices are taken from it');
          return;
        }
        const partitions = Map.groupBy(messages, ({ topic, partition }) => `${topic}/${partition}`);
        await Promise.all([...partitions.values()].map((each) => takePartition(work, each)));
      } catch (error) {
        if (work.signal.aborted) return;
        work.logger?.warn('the Kafka client failed; it is asked again', { error: errorType(error) });
        await work.clock.sleep(pauseMs, work.signal).catch(() => undefined);
      }
    }
  };
  return {
    async run(work) {
      ended = loop(work);
    },
    async stop() {
      await ended;
      await disconnect();
    },
  };
}
