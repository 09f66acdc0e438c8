export {
  type EventFailure,
  eventNames,
  type PaasEvent,
  type PaasEventData,
  type PaasEventName,
  type PaasEventOf,
  type PaasEvents,
  type UnknownPaasEvent,
} from './webhook/events.js';
export {
  expressHandler,
  fetchHandler,
  type NodeWebhookRequest,
  nodeHandler,
  type WebhookHandlerOptions,
  type WebhookTarget,
} from './webhook/handlers.js';
export type { EventContext, EventLogEntry, WebhookRequest, Webhooks } from './webhook/receiver.js';
export {
  paasWebhookSignature,
  type VerifyPaasWebhookOptions,
  verifyPaasWebhook,
  type WebhookProof,
} from './webhook/verify.js';
