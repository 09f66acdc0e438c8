export type { PushAnswer, PushRequest, PushTarget } from './client/types.js';
export { type ExpressRequest, expressHandler } from './push/adapters/express.js';
export { fetchHandler } from './push/adapters/fetch.js';
export { type NodeRequest, nodeHandler } from './push/adapters/node.js';
export type { HandlerOptions } from './push/adapters/respond.js';
export { pushSignature } from './push/crypto.js';
export { dedupeKey } from './push/dedupe-key.js';
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
export type * from './push/events/index.js';
export {
  type FullNetworkAccount,
  type FullNetworkFollowUp,
  type FullNetworkReply,
  fullNetworkAccounts,
  fullNetworkReply,
} from './push/full-network.js';
export { checkPushKeys, type PushSecret } from './push/keys.js';
export { parsePush } from './push/parse.js';
export {
  type Answerable,
  type ReplyOptions,
  type TransferOptions,
  textReply,
  transferToCustomerService,
} from './push/reply.js';
export type { PushTree, PushValue } from './push/tree.js';
