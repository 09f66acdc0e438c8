export { type ExchangeOnceOptions, type Exchanging, exchangeOnce } from './auth/exchange-once.js';
export { type GrantRecord, type GrantRecords, type GrantRecordsOptions, grantRecords } from './auth/grant-records.js';
export {
  encodeRfc3986,
  equalInConstantTime,
  type HmacSignerOptions,
  hmac,
  hmacSigner,
  type SigningInput,
} from './auth/hmac.js';
export { type KeptAccounts, keptAccounts } from './auth/kept-accounts.js';
export { type PushedTicket, type PushedTicketOptions, pushedTicket } from './auth/pushed-ticket.js';
export { clientCredentials, refreshTokenRotation, type StrategyOptions, ticketToken } from './auth/strategies.js';
export { type TokenLog, type TokenState, tokenLog } from './auth/token-log.js';
export { type TokenOptions, tokenIssues } from './auth/token-options.js';
export {
  type IssuedToken,
  type RefreshWindows,
  type TokenRecord,
  type TokenSource,
  type TokenSourceOptions,
  tokenSource,
} from './auth/token-source.js';
export { type Api, bindFamily, type DownloadMethods, familiesBinder, type ListMethods } from './endpoint/bind.js';
export {
  type AnyEndpoint,
  type BodyKind,
  type Callable,
  type CallOptions,
  call,
  type Download,
  download,
  type Endpoint,
  type HttpMethod,
  type Int64,
  type Invoke,
  type InvokeOptions,
  type Method,
  type ReplyKind,
  type ResponseMeta,
  type RetryClass,
  type Schema,
  type SchemaIssue,
  type SchemaThunk,
} from './endpoint/endpoint.js';
export { items, type ListRequest, type Paged, type PagedEndpoint, type Paging, pages } from './endpoint/paging.js';
export { errorType } from './errors/error-type.js';
export {
  type Advice,
  AuthError,
  type AuthReason,
  type ErrorClass,
  type ErrorKind,
  HttpError,
  type HttpReason,
  MinigateError,
  PlatformError,
  TransportError,
  ValidationError,
  type ValidationIssue,
  WebhookError,
  type WebhookReason,
  WorkflowError,
  type WorkflowReason,
} from './errors/errors.js';
export { messageOf } from './errors/message-of.js';
export { redact, redacted } from './errors/redact.js';
export { type ClientOptions, clientContext } from './http/context.js';
export type { DeliveryFailure } from './http/delivery-error.js';
export type {
  ClientContext,
  ClockOffset,
  CredentialSource,
  EndpointPlace,
  ErrorExplanation,
  FieldEncoding,
  PlatformRules,
  Refusal,
  RetryOptions,
  Signer,
} from './http/exchange.js';
export { indexedFields } from './http/field-encoding.js';
export type {
  AttemptEvent,
  CallEvent,
  DriftEvent,
  EndEvent,
  ForwardEvent,
  Hooks,
  PushHandlingEvent,
  RetryEvent,
  StartEvent,
  TokenRefreshEvent,
} from './http/hooks.js';
export { createInvoke } from './http/invoke.js';
export { jsonReplacer, parseJson, stringifyJson } from './http/json.js';
export { kySender } from './http/ky-sender.js';
export type { Resolve, TargetAnswer, TargetRequest } from './http/post-to-target.js';
export { isPublicAddress } from './http/public-address.js';
export { jsonBody } from './http/request.js';
export { type TargetPolicy, targetPolicy } from './http/target-policy.js';
export { isUpload, type Upload, type UploadStream } from './http/upload.js';
export {
  isStreamBody,
  type Sender,
  type StreamBody,
  type WireBody,
  type WireRequest,
  type WireResponse,
} from './http/wire.js';
export { type PinoLike, pinoLogger } from './runtime/pino-logger.js';
export type { Clock, FetchLike, Logger, RandomSource, Runtime } from './runtime/runtime.js';
export { systemRuntime } from './runtime/system.js';
export type { EncryptionKeyUse } from './store/encryption.js';
export { memoryStore } from './store/memory.js';
export { once } from './store/once.js';
export type {
  ItemRange,
  ItemState,
  KeyValues,
  Lease,
  Leases,
  NewQueueItem,
  QueueItem,
  QueueStats,
  Queues,
  Store,
  StoredEntry,
  StoredValue,
  WriteOptions,
} from './store/store.js';
export { type StoreHealth, storeHealth } from './store/store-health.js';
export type { PushQuery } from './webhook/adapters/query.js';
export type { PushRequest, PushTarget } from './webhook/adapters/target.js';
export { type CloseOptions, type Closing, closing } from './webhook/closing.js';
export { createDispatcher, type Dispatcher, type Handler } from './webhook/dispatcher.js';
export {
  createForwarder,
  type Delivery,
  type DeliveryOptions,
  type ForwardAttempt,
  type Forwarder,
  type ForwarderOptions,
  type ForwarderStats,
} from './webhook/forwarder.js';
export { checkFresh } from './webhook/freshness.js';
export {
  createInbox,
  type Inbox,
  type InboxEvent,
  type InboxMessage,
  type InboxOptions,
  type StopOptions,
} from './webhook/inbox.js';
export {
  decryptPush,
  encryptPush,
  type OpenedPush,
  openPush,
  type PushProof,
  pushSignature,
} from './webhook/push-crypto.js';
export { digestOfParts, leavesOf } from './webhook/push-digest.js';
export { type DocumentFormat, type PushField, type PushFields, writeDocument } from './webhook/push-document.js';
export {
  decodeFields,
  type FieldKind,
  type Fields,
  type FieldsOf,
  numberOf,
  type OtherNames,
  stringOf,
} from './webhook/push-fields.js';
export { checkPushKeys, type PushSecret } from './webhook/push-keys.js';
export {
  createPushReceiver,
  type OpenedRequest,
  type PushReceiver,
  type PushReceiverOptions,
  type PushReceivingOptions,
} from './webhook/push-receiver.js';
export type { PushRefusals } from './webhook/push-refusals.js';
export { formatOf, isTree, type PushTree, type PushValue, readTree } from './webhook/push-tree.js';
export { type ReadBodyOptions, readBody } from './webhook/read-body.js';
export { refusalAnswer, type WebhookAnswer } from './webhook/refusal-answer.js';
export type { ReplayOptions, ReplayProgress } from './webhook/replay.js';
export {
  type ReceivedWebhook,
  signWebhook,
  type UnsignedWebhook,
  type VerifiedWebhook,
  type VerifyWebhookOptions,
  verifyWebhook,
  type WebhookHeaders,
  webhookKeys,
} from './webhook/standard-webhook.js';
export { parseXml, type XmlElement } from './webhook/xml.js';
export { exclusively, type Turn } from './workflow/exclusively.js';
export { whileHeld } from './workflow/held-lease.js';
export {
  type Night,
  type Nightly,
  type NightlyWork,
  type NightOptions,
  type NightReport,
  type Nights,
  nightlyWork,
} from './workflow/nightly.js';
export { pause } from './workflow/pause.js';
export {
  type DurableOptions,
  type Run,
  type RunContext,
  type RunOptions,
  type RunProgress,
  runDurably,
  type Step,
} from './workflow/run.js';
export { digestOf } from './workflow/run-log.js';
export { isPassing, unlessPassing, type Wait, type WaitOptions, waitFor } from './workflow/wait.js';
