import type { Fields } from '@minigate/core';
import { type AuthorizationPush, authorizationPushes } from './authorization.js';
import type { UnknownPush } from './base.js';
import { type BasicInfoPush, basicInfoPushes } from './basic-info.js';
import { type MobileAuthPush, mobileAuthPushes } from './mobile-auth.js';
import { type PackagePush, packagePushes } from './packages.js';
import { type PaymentPush, paymentPushes } from './payment.js';
import { type RegistrationPush, registrationPushes } from './registration.js';
import { type ResourcePush, resourcePushes } from './resources.js';
import { type SearchPush, searchPushes } from './search.js';
import { type ServiceStatePush, serviceStatePushes } from './service-state.js';
import { type UserMessage, userPushes } from './users.js';

export type * from './authorization.js';
export type * from './base.js';
export type * from './basic-info.js';
export type * from './mobile-auth.js';
export type * from './packages.js';
export type * from './payment.js';
export type * from './registration.js';
export type * from './resources.js';
export type * from './search.js';
export type * from './service-state.js';
export type * from './users.js';

/**
 * Every push, told apart by `type`.
 *
 * The fake platform pushes every one of them: `fake.thirdParty.push(appId, type, fields)`, signed and encrypted. Baidu wants the answer
 * `success` within 2 seconds, which the client gives by itself.
 */
export type BaiduPush =
  | AuthorizationPush
  | RegistrationPush
  | PackagePush
  | BasicInfoPush
  | ServiceStatePush
  | PaymentPush
  | SearchPush
  | ResourcePush
  | MobileAuthPush
  | UserMessage
  | UnknownPush;

/** The types of {@link BaiduPush}. */
export type BaiduPushType = BaiduPush['type'];

/** The push of one type. */
export type PushOf<Type extends BaiduPushType> = Extract<BaiduPush, { readonly type: Type }>;

/** Fields of every known push of the authorization event URL, by type. */
export const ticketPushes: Readonly<Record<string, Fields>> = {
  ...authorizationPushes,
  ...registrationPushes,
};

/** Fields of every known push of the message and event URL, by type. */
export const messagePushes: Readonly<Record<string, Fields>> = {
  ...packagePushes,
  ...basicInfoPushes,
  ...serviceStatePushes,
  ...paymentPushes,
  ...searchPushes,
  ...resourcePushes,
  ...mobileAuthPushes,
  ...userPushes,
};
