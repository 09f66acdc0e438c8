export { checkPushKeys, type PushSecret, pushSignature } from '@minigate/core';
export {
  type ExpressRequest,
  expressHandler,
  type FastifyPushReply,
  type FastifyPushRequest,
  type FastifyScope,
  fastifyHandler,
  fetchHandler,
  type HandlerOptions,
  type KoaContext,
  koaHandler,
  type NodeRequest,
  nodeHandler,
} from '@minigate/core/webhook';
export type { PushAnswer, PushRequest, PushTarget } from './client/types.js';
export {
  type AcknowledgementOptions,
  acknowledgement,
  type IosRefundAdvice,
  iosRefundReply,
  type PlainAnswer,
} from './push/acknowledgement.js';
export { dedupeKey } from './push/dedupe-key.js';
export {
  type OpenEnvelopeOptions,
  type OpenedEnvelope,
  openEnvelope,
  type PushEnvelope,
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
