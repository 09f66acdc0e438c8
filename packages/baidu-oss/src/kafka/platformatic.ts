import type { NoticeClient } from './client.js';
import { type PulledMessage, pulledClient } from './pulled.js';

/** A message of `@platformatic/kafka`. */
export interface PlatformaticMessage {
  readonly topic: string;
  readonly partition: number;
  readonly value: Uint8Array | string | null | undefined;
  commit(): unknown;
}

/** The part of a stream of `@platformatic/kafka` that is used. */
export interface PlatformaticStream {
  readonly readableLength: number;
  [Symbol.asyncIterator](): AsyncIterator<PlatformaticMessage>;
  close(): Promise<void>;
}

/** Messages handled at once, at most. */
const atOnce = 1_000;

/**
 * A stream of `@platformatic/kafka`: `consumer.consume({ topics, autocommit: false, mode: 'committed', fallbackMode: 'earliest' })`.
 * Its consumer keeps the place in the group. Stopping closes the stream; close the consumer then.
 *
 * @see https://github.com/platformatic/kafka/blob/main/docs/consumer.md
 */
export function platformaticKafka(stream: PlatformaticStream): NoticeClient {
  const messages = stream[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<PlatformaticMessage>> | undefined;
  let aborted: Promise<undefined> | undefined;
  const toPulled = (message: PlatformaticMessage): PulledMessage => ({
    topic: message.topic,
    partition: message.partition,
    value: message.value ?? null,
    commit: async () => void (await message.commit()),
  });
  return pulledClient(
    async (signal) => {
      next ??= messages.next();
      aborted ??= whenAborted(signal);
      const first = await Promise.race([next, aborted]).catch((error: unknown) => {
        next = undefined;
        throw error;
      });
      if (first === undefined) return [];
      next = undefined;
      if (first.done) return undefined;
      const taken = [toPulled(first.value)];
      // What is there already; waiting for more would keep these back.
      while (taken.length < atOnce && stream.readableLength > 0) {
        const { value, done } = await messages.next();
        if (done) break;
        taken.push(toPulled(value));
      }
      return taken;
    },
    () => stream.close(),
  );
}

const whenAborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
