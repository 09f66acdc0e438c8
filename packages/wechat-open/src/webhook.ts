export { checkPushKeys, type PushSecret, pushSignature } from '@minigate/core';
export type { PushAnswer, PushRequest, PushTarget } from './client/types.js';
export {
  type AcknowledgementOptions,
  acknowledgement,
  type IosRefundAdvice,
  iosRefundReply,
  type PlainAnswer,
} from './push/acknowledgement.js';
export { type ExpressRequest, expressHandler } from './push/adapters/express.js';
export {
  type FastifyPushReply,
  type FastifyPushRequest,
  type FastifyScope,
  fastifyHandler,
} from './push/adapters/fastify.js';
export { fetchHandler } from './push/adapters/fetch.js';
export { type KoaContext, koaHandler } from './push/adapters/koa.js';
export { type NodeRequest, nodeHandler } from './push/adapters/node.js';
export type { HandlerOptions } from './push/adapters/respond.js';
export { dedupeKey } from './push/dedupe-key.js';
export type { DocumentFormat } from './push/document.js';
export {
  type OpenEnvelopeOptions,
  type OpenedEnvelope,
  openEnvelope,
  type PushEnvelope,
  type PushQuery,
  type SealedPush,
  type SealOptions,
  type SealPushOptions,
  sealEnvelope,
  sealPush,
} from './push/envelope.js';
export * from './push/event-reply.js';
export type * from './push/events/index.js';
export {
  type FullNetworkAccount,
  type FullNetworkFollowUp,
  type FullNetworkReply,
  fullNetworkAccounts,
  fullNetworkReply,
} from './push/full-network.js';
export { parsePush } from './push/parse.js';
export * from './push/reply.js';
export type { PushTree, PushValue } from './push/tree.js';
