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
export { dedupeKey } from './push/dedupe-key.js';
export {
  echoOf,
  type OpenEnvelopeOptions,
  type OpenedEnvelope,
  openEnvelope,
  type PushEnvelope,
  type SealOptions,
  sealEnvelope,
  verifyPlainPush,
} from './push/envelope.js';
export type * from './push/events/index.js';
export { parsePush } from './push/parse.js';
