export type {
  AuthorizerApis,
  ComponentApis,
} from './client/apis.js';
export type { AuthLink, AuthLinkRequest, AuthLinks } from './client/auth-links.js';
export type { Authorization } from './client/authorization.js';
export type { AuthorizerRecord } from './client/authorizer-records.js';
export type { Authorizers, RecoveryReport, SyncOptions, SyncReport } from './client/authorizers.js';
export {
  type AuthorizerClient,
  createWechatOpen,
  type HandledPush,
  type WechatOpen,
} from './client/create.js';
export type { Health } from './client/health.js';
export { paySignature, userSignature } from './client/pay-signature.js';
export type { PushContext, PushLogEntry, PushReceiver } from './client/push.js';
export type { PushRefusals } from './client/push-refusals.js';
export type { Ticket } from './client/ticket.js';
export type {
  ComponentOptions,
  PushAnswer,
  PushKey,
  PushOptions,
  PushRequest,
  PushTarget,
  Raw,
  RawRequest,
  TokenOptions,
  WechatOpenOptions,
} from './client/types.js';
export type { WechatAuth, WechatEndpoint, WechatPagedEndpoint } from './endpoint.js';
export {
  type ErrorEntry,
  type ErrorTable,
  type ErrorTables,
  errorTables,
  explainError,
} from './errors/error-codes.js';
export type { AuditDecision, AuditOrder, AuditState, AuditStatus, AuditWaitOptions } from './workflows/audit.js';
export type { CodeWorkflow, CommitInput, ScanResult, ScanWaitOptions } from './workflows/code.js';
export type {
  CategoryCertificate,
  CategoryChoice,
  CategoryOffer,
  CategoryOutcome,
  CategoryQuota,
  CategoryWorkflow,
} from './workflows/settings/categories.js';
export type { NameChange, NameCheck, NameInput, NamingWorkflow } from './workflows/settings/naming.js';
export type { Picture } from './workflows/settings/pictures.js';
export type { PrivacyGuideline, PrivacyResult } from './workflows/settings/privacy-guideline.js';
export type {
  InterfaceReason,
  PrivacyInput,
  PrivacyKind,
  PrivacyOwner,
  PrivacySdk,
  PrivacyTexts,
} from './workflows/settings/privacy-input.js';
export type {
  CollectedData,
  InterfaceState,
  InterfaceStatus,
  PrivacyNeeds,
} from './workflows/settings/privacy-needs.js';
export type { SettingsOptions } from './workflows/settings/run.js';
