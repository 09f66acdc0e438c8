import type { Fields } from '../decode.js';
import { type AccountPush, accountPushes } from './account.js';
import { type AuditPush, auditPushes } from './audit.js';
import { type AuthorizationPush, authorizationPushes } from './authorization.js';
import type { UnknownPush } from './base.js';
import { type CompliancePush, compliancePushes } from './compliance.js';
import { type UserMessage, userMessages } from './messages.js';
import { type OfficialAccountPush, officialAccountPushes } from './official-account.js';
import { type OrderPathPush, orderPathPushes } from './order-path.js';
import { type PublishingPush, publishingPushes } from './publishing.js';
import { type RegistrationPush, registrationPushes } from './registration.js';
import { type TradePush, tradePushes } from './trade.js';
import { type UserPush, userPushes } from './user.js';
import { type VerificationPush, verificationPushes } from './verification.js';

export type * from './account.js';
export type * from './audit.js';
export type * from './authorization.js';
export type * from './base.js';
export type * from './compliance.js';
export type * from './messages.js';
export type * from './official-account.js';
export type * from './order-path.js';
export type * from './publishing.js';
export type * from './registration.js';
export type * from './trade.js';
export type * from './user.js';
export type * from './verification.js';

/** Every push, told apart by `type`. */
export type WechatPush =
  | AuthorizationPush
  | RegistrationPush
  | VerificationPush
  | OrderPathPush
  | UserMessage
  | AuditPush
  | CompliancePush
  | AccountPush
  | UserPush
  | TradePush
  | OfficialAccountPush
  | PublishingPush
  | UnknownPush;

/** The types of {@link WechatPush}. */
export type WechatPushType = WechatPush['type'];

/** The push of one type. */
export type PushOf<Type extends WechatPushType> = Extract<WechatPush, { readonly type: Type }>;

/** Fields of every known push of the ticket URL, by type. */
export const ticketPushes: Readonly<Record<string, Fields>> = {
  ...authorizationPushes,
  ...registrationPushes,
  ...verificationPushes,
  ...orderPathPushes,
};

/** Fields of every known push of the message URL, by type. */
export const messagePushes: Readonly<Record<string, Fields>> = {
  ...userMessages,
  ...auditPushes,
  ...compliancePushes,
  ...accountPushes,
  ...userPushes,
  ...tradePushes,
  ...officialAccountPushes,
  ...publishingPushes,
};
