export type { DocumentFormat, PushField, PushFields } from '@minigate/core';
export type { Authorizers, FakeAuthorizer } from './accounts.js';
export type { Audits } from './audits.js';
export type { ConsentRequest, ConsentResult } from './consent.js';
export type { Drafts } from './drafts.js';
export { errorAnswer } from './errors.js';
export type { PushEvent } from './event-documents.js';
export { createWechatOpenFake, type WechatOpenFake } from './fake.js';
export type { OfficialAccounts } from './official-account/controls.js';
export type { FollowersSide, UserMessage, WebAuthorization } from './official-account/followers.js';
export type { PublicationEnd } from './official-account/publishing.js';
export type { FollowerSeed, OfficialAccountSeed } from './official-account/seed.js';
export type { StaffSide } from './official-account/staff.js';
export type { InboxMessage, WebToken } from './official-account/state.js';
export type { ComplaintControls } from './operations/complaint-controls.js';
export type { ContentControls } from './operations/content-security.js';
export type { Operations } from './operations/controls.js';
export type { ServiceControls } from './operations/customer-service.js';
export type { ServiceMessage } from './operations/customer-service-state.js';
export type { LiveControls, RoomTurn } from './operations/live-controls.js';
export type { NearbyControls } from './operations/nearby-poi.js';
export type { LogLine, OperationControls } from './operations/operation-state.js';
export type { OrderControls, Payment, PaymentSeed } from './operations/order-shipping-controls.js';
export type { MessageControls } from './operations/subscribe-message.js';
export type { SubscribeMessage } from './operations/subscribe-state.js';
export type {
  AccountKind,
  AuditDecision,
  AuditPolicy,
  AuthorizerSeed,
  CategorySeed,
  CodeSeed,
  PluginSeed,
  PushTo,
  Restrictions,
  SettingsPolicy,
  SettingsReview,
  SubPackageSeed,
  TemplateSeed,
  WechatOpenFakeOptions,
} from './options.js';
export type { PlatformSide } from './platform-side.js';
export type { ProgramSettingsControls } from './program-settings/controls.js';
export type { OpenedLink } from './program-settings/state.js';
export type { Answer, Attempt } from './push-attempt.js';
export type { PushEventOptions, Pusher, PushOptions } from './pusher.js';
export type { Delivery, PushTrouble, SealOptions } from './pushes.js';
export type { FakeRegistrations } from './registration/controls.js';
export type { ConfirmOrder } from './registration/outcomes.js';
export type { RegistrationKind, RegistrationTask } from './registration/state.js';
export type { Scans } from './scans.js';
export type { AuditOrder, AuditStatus, Code, Version } from './state.js';
export type { Tickets } from './tickets.js';
export type { Filings } from './verification/filing-controls.js';
export type { Punishments } from './verification/punishments.js';
export type {
  AuditRow,
  Fee,
  Filing,
  FilingInput,
  Hint,
  IllegalRecord,
  Procedure,
  VerificationTask,
} from './verification/state.js';
export type { Verifications } from './verification/verifications.js';
export type { FakeComponent, FakePushKey } from './world.js';
