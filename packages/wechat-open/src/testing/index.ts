export type { DocumentFormat, PushField, PushFields } from '../push/document.js';
export type { Authorizers, FakeAuthorizer } from './accounts.js';
export type { Audits } from './audits.js';
export type { ConsentRequest, ConsentResult } from './consent.js';
export type { Drafts } from './drafts.js';
export { errorAnswer } from './errors.js';
export type { PushEvent } from './event-documents.js';
export { createWechatOpenFake, type WechatOpenFake } from './fake.js';
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
  SubPackageSeed,
  TemplateSeed,
  WechatOpenFakeOptions,
} from './options.js';
export type { PlatformSide } from './platform-side.js';
export type { Answer, Attempt } from './push-attempt.js';
export type { PushEventOptions, Pusher, PushOptions } from './pusher.js';
export type { Delivery, PushTrouble, SealOptions } from './pushes.js';
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
