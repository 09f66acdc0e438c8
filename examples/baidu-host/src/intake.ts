import type { Mirror } from '@minigate/baidu-oss';
import { consumeNotices, kafkajs, type NoticeClient, type NoticeConsumer } from '@minigate/baidu-oss/kafka';
import { type Clock, errorType } from '@minigate/core';
import { Kafka, logLevel } from 'kafkajs';

/** A topic, and the group that reads it. How the broker is secured is said to `Kafka` below. */
export interface KafkaPlace {
  readonly brokers: readonly string[];
  readonly topic: string;
  readonly groupId: string;
}

/** Where notices come from. */
export interface NoticeSource {
  /** `memory`: out of the fake, without a broker. */
  readonly kind: 'kafka' | 'memory';
  /** A consumer that is connected. */
  connect(): Promise<NoticeClient>;
}

/** Takes notices to the mirror, whatever happens to the broker. */
export interface Intake {
  readonly kind: NoticeSource['kind'] | 'none';
  /** `failure` is the class of what keeps it from connecting; it is tried again. */
  state(): 'connecting' | 'connected' | { readonly failure: string };
  start(): void;
  stop(): Promise<void>;
}

const reconnectMs = 5_000;
/** Some brokers let a consumer wait as long as it may, although something came. */
const longestWaitMs = 250;

/** Notices of a Kafka topic. */
export function kafkaSource({ brokers, topic, groupId }: KafkaPlace): NoticeSource {
  const kafka = new Kafka({ clientId: 'baidu-host', brokers: [...brokers], logLevel: logLevel.NOTHING });
  return {
    kind: 'kafka',
    async connect() {
      const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: longestWaitMs });
      try {
        await consumer.connect();
        await consumer.subscribe({ topics: [topic], fromBeginning: true });
      } catch (error) {
        await consumer.disconnect();
        throw error;
      }
      return kafkajs(consumer);
    },
  };
}

/** @param source - absent: there are no notices. @param onChange - told when the connection is another. */
export function createIntake(
  mirror: Pick<Mirror, 'handleAll'>,
  source: NoticeSource | undefined,
  clock: Clock,
  onChange: () => void,
): Intake {
  const over = new AbortController();
  const { signal } = over;
  let state: ReturnType<Intake['state']> = 'connecting';
  let consumer: NoticeConsumer | undefined;
  let connecting: Promise<void> | undefined;

  const become = (next: typeof state): void => {
    state = next;
    onChange();
  };
  const connect = async ({ connect }: NoticeSource): Promise<void> => {
    while (consumer === undefined && !signal.aborted) {
      try {
        consumer = await consumeNotices(mirror, { client: await connect(), clock });
        become('connected');
      } catch (error) {
        become({ failure: errorType(error) });
        await clock.sleep(reconnectMs, signal).catch(() => undefined);
      }
    }
  };
  return {
    kind: source?.kind ?? 'none',
    state: () => state,
    start() {
      if (source) connecting = connect(source);
    },
    async stop() {
      over.abort();
      await connecting;
      await consumer?.stop();
    },
  };
}
