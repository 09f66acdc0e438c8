import { type BaiduOssFake, createBaiduOssFake, type RegisteredMember } from '@minigate/baidu-oss/testing';
import { systemRuntime } from '@minigate/core';
import { flowingClock } from '@minigate/core/testing';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { kafkaSource, type NoticeSource } from '../intake.ts';
import { type Broker, startBroker } from './broker.ts';
import { memorySource } from './notices.ts';
import { programs } from './seed.ts';
import type { Trouble } from './trouble.ts';

/** The fake platform that runs beside the host server, with the choices of the person who plays it. */
export interface Platform {
  readonly fake: BaiduOssFake;
  /** Where its interfaces and its pages are served. */
  readonly url: string;
  /** The broker's notices, or the fake's own. */
  readonly source: NoticeSource;
  /** Where Baidu asks for the session of a code. */
  readonly sessionUrl: string;
  /** What goes wrong with notices. */
  trouble: ReadonlySet<Trouble>;
  /** Whether it answers nothing. */
  isStopped: boolean;
  /** The mini program that was changed last. */
  chosen: string;
  /** Members that the person registered, newest first. */
  readonly members: RegisteredMember[];
  /** Throws everything away and begins anew. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** How the fake is started. */
export interface PlatformOptions extends Pick<Platform, 'reset' | 'sessionUrl'> {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly withBroker: boolean;
  /** Where covers are, without a slash at its end. */
  readonly coverUrl: string;
}

const topic = 'smartapp-notices';

/** Starts the fake, and a broker where there is one. Everything goes over HTTP and Kafka, as with the real platform; only the time is shared. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { host, port, withBroker, coverUrl, reset, sessionUrl } = options;
  const clock = flowingClock(systemRuntime().clock);
  const fake = createBaiduOssFake({
    clock,
    apps: programs(coverUrl),
    // Beyond 2^53, as ids may be.
    firstIds: { package: '9007199254750001' },
  });
  const { url, close } = await fake.listen({ host, port });
  const broker = withBroker ? await startBroker() : undefined;
  const stopProducing = broker && (await produce(fake, broker));
  return {
    fake,
    url,
    reset,
    sessionUrl,
    source: broker
      ? kafkaSource({ brokers: broker.brokers, topic, groupId: 'baidu-host' })
      : memorySource(fake.notices),
    trouble: new Set(),
    isStopped: false,
    chosen: fake.apps.list()[0]?.appId ?? '',
    members: [],
    async close() {
      await stopProducing?.();
      await close();
      await broker?.stop();
    },
  };
}

/** Sends the fake's notices to a broker. @returns what ends that. */
async function produce({ notices }: BaiduOssFake, { brokers }: Broker): Promise<() => Promise<void>> {
  const kafka = new Kafka({ clientId: 'baidu', brokers: [...brokers], logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  let waiting: { readonly key: string; readonly value: Buffer }[] = [];
  let sending: Promise<void> | undefined;
  /** What comes while the broker takes something goes to it together. */
  const send = async (): Promise<void> => {
    while (waiting.length > 0) {
      const messages = waiting;
      waiting = [];
      await producer.send({ topic, messages });
    }
    sending = undefined;
  };
  notices.to((value, key) => {
    waiting.push({ key, value });
    sending ??= send();
  });
  return async () => {
    notices.to(undefined);
    await sending;
    await producer.disconnect();
  };
}
