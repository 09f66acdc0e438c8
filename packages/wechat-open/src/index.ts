export type { CloseOptions, Nightly, PushRefusals, TokenState } from '@minigate/core';
export type {
  AuthorizerApis,
  ComponentApis,
} from './client/apis.js';
export type { AuthLink, AuthLinkRequest, AuthLinks } from './client/auth-links.js';
export type { Authorization } from './client/authorization.js';
export type { AuthorizerRecord } from './client/authorizer-records.js';
export type { Authorizers, RecoveryReport, SyncOptions, SyncReport } from './client/authorizers.js';
export type { AccessToken, Backend, BackendTarget } from './client/backend.js';
export type { SecretState } from './client/component-secret.js';
export {
  type AuthorizerClient,
  createWechatOpen,
  type HandledPush,
  type WechatOpen,
} from './client/create.js';
export type { Health, TokenStates } from './client/health.js';
export { type HealthAnswer, type HealthProblem, healthAnswer, healthProblems } from './client/health-answer.js';
export { paySignature, userSignature } from './client/pay-signature.js';
export type { PushContext, PushReceiver, PushReplayOptions } from './client/push.js';
export type { PushKeyUse } from './client/push-key-uses.js';
export type { PushLogEntry } from './client/push-log.js';
export type {
  GrantDifference,
  NightlyOptions,
  Reconciliation,
  Reconciliations,
} from './client/reconciliation.js';
export type { Rotation } from './client/rotation.js';
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
export type { PushForwarder, PushForwarderStats } from './forward/forwarders.js';
export type { ForwardedPush } from './forward/json-delivery.js';
export type {
  ForwardFilter,
  ForwardRule,
  ForwardRuleBase,
  JsonForwardRule,
  OriginalForwardRule,
} from './forward/rule.js';
export type { AuditDecision, AuditOrder, AuditState, AuditStatus, AuditWaitOptions } from './workflows/code/audit.js';
export type { CodeWorkflow, CommitInput } from './workflows/code/code.js';
export type { PrecheckOptions } from './workflows/code/precheck.js';
export type { AuditFinding, AuditFindingCode } from './workflows/code/precheck-findings.js';
export type { ScanResult, ScanWaitOptions } from './workflows/code/scan.js';
export type {
  DomainChanges,
  DomainKind,
  DomainLists,
  DomainPlan,
  DomainWishes,
} from './workflows/domains/domain-plan.js';
export type {
  DomainPlanOptions,
  DomainReport,
  DomainSetUpOptions,
  DomainWorkflow,
  RefusedDomain,
  VerificationFile,
} from './workflows/domains/domains.js';
export type { CopiedProgram } from './workflows/registration/copy.js';
export type { RegisteredProgram } from './workflows/registration/creation.js';
export type {
  CompanyRegistration,
  Formalization,
  IndividualRegistration,
  TrialRegistration,
  UpgradedRegistration,
} from './workflows/registration/input.js';
export type { Registrations } from './workflows/registration/registrations.js';
export type { RegistrationDetail, RegistrationOptions, RegistrationProgress } from './workflows/registration/run.js';
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
export type { UpgradePlanOptions } from './workflows/upgrades/upgrade-plan.js';
export type {
  Upgrade,
  UpgradeApp,
  UpgradeAppState,
  UpgradeFailure,
  UpgradeInput,
  UpgradeOptions,
  UpgradePlan,
  UpgradePlanApp,
  UpgradeProgress,
  UpgradeQuota,
  UpgradeReport,
  UpgradeWaves,
} from './workflows/upgrades/upgrade-types.js';
export type { UpgradeResumeOptions, Upgrades } from './workflows/upgrades/upgrades.js';
export type { ApplicationOptions } from './workflows/verification/application.js';
export type { FaceCheckProgress } from './workflows/verification/face-check.js';
export type { Corrections, Material } from './workflows/verification/files.js';
export type { FilingProgress, FilingResult, FilingWorkflow, RefusedField } from './workflows/verification/filing.js';
export type {
  FilingApplet,
  FilingInput,
  FilingMaterials,
  FilingPerson,
  FilingSubject,
} from './workflows/verification/filing-input.js';
export type {
  VerificationProgress,
  VerificationResult,
  VerificationWorkflow,
} from './workflows/verification/verification.js';
export type {
  VerificationAndFilingInput,
  VerificationAndFilingProgress,
  VerificationAndFilingResult,
  VerificationAndFilingWorkflow,
} from './workflows/verification/verification-and-filing.js';
export type { VerificationInput, VerificationInvoice } from './workflows/verification/verification-input.js';
