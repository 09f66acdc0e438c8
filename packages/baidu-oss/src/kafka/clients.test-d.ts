import type { Consumer as PlatformaticConsumer } from '@platformatic/kafka';
import type { KafkaConsumer } from 'kafka-crab-js';
import type { Consumer as KafkajsOwn } from 'kafkajs';
import { expectTypeOf } from 'vitest';
import type { KafkaCrabConsumer } from './kafka-crab.js';
import type { ConfluentConsumer, KafkajsConsumer } from './kafkajs.js';
import type { PlatformaticStream } from './platformatic.js';

expectTypeOf<KafkajsOwn>().toExtend<KafkajsConsumer>();
expectTypeOf<KafkaConsumer>().toExtend<KafkaCrabConsumer>();
expectTypeOf<Awaited<ReturnType<PlatformaticConsumer['consume']>>>().toExtend<PlatformaticStream>();

// What Confluent's client takes; it refuses kafkajs's `autoCommit` when it runs.
expectTypeOf<Parameters<ConfluentConsumer['run']>[0]>().not.toHaveProperty('autoCommit');
