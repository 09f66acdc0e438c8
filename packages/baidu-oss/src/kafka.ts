export type { NoticeBatch, NoticeClient, NoticeWork } from './kafka/client.js';
export { type ConsumeOptions, consumeNotices, type NoticeConsumer } from './kafka/consume.js';
export { type KafkaCrabConsumer, kafkaCrab } from './kafka/kafka-crab.js';
export {
  type ConfluentConsumer,
  confluent,
  type KafkajsBatch,
  type KafkajsConsumer,
  type KafkajsOptions,
  kafkajs,
} from './kafka/kafkajs.js';
export { type PlatformaticMessage, type PlatformaticStream, platformaticKafka } from './kafka/platformatic.js';
