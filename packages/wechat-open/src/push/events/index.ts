import type { Fields } from '@minigate/core';
import { type AccountPush, accountPushes } from './account.js';
import { type AuditPush, auditPushes } from './audit.js';
import { type AuthorizationPush, authorizationPushes } from './authorization.js';
import type { UnknownPush } from './base.js';
import { type CardPush, cardPushes } from './cards.js';
import { type ChannelsOrderPush, channelsOrderPushes } from './channels-orders.js';
import { type ChannelsShopPush, channelsShopPushes } from './channels-shop.js';
import { type ComplaintPush, complaintPushes } from './complaints.js';
import { type CompliancePush, compliancePushes } from './compliance.js';
import { type ComponentAftersalePush, componentAftersalePushes } from './component-aftersales.js';
import { type ComponentOrderPush, componentOrderPushes } from './component-orders.js';
import { type ComponentProductPush, componentProductPushes } from './component-products.js';
import { type ContentPush, contentPushes } from './content.js';
import { type DevicePush, devicePushes } from './devices.js';
import { type ExpressPush, expressPushes } from './express.js';
import { type InstantDeliveryPush, instantDeliveryPushes } from './instant-delivery.js';
import { type InvoicePush, invoicePushes } from './invoices.js';
import { type UserMessage, userMessages } from './messages.js';
import { type OfficialAccountPush, officialAccountPushes } from './official-account.js';
import { type OrderPathPush, orderPathPushes } from './order-path.js';
import { type PersonalWaybillPush, personalWaybillPushes } from './personal-waybills.js';
import { type PublishingPush, publishingPushes } from './publishing.js';
import { type RegistrationPush, registrationPushes } from './registration.js';
import { type ShopPush, shopPushes } from './shops.js';
import { type StorePush, storePushes } from './stores-and-guides.js';
import { type TradePush, tradePushes } from './trade.js';
import { type UserPush, userPushes } from './user.js';
import { type VerificationPush, verificationPushes } from './verification.js';
import { type VirtualPaymentPush, virtualPaymentPushes } from './virtual-payment.js';

export type * from './account.js';
export type * from './audit.js';
export type * from './authorization.js';
export type * from './base.js';
export type * from './cards.js';
export type * from './channels-orders.js';
export type * from './channels-shop.js';
export type * from './complaints.js';
export type * from './compliance.js';
export type * from './component-aftersales.js';
export type * from './component-orders.js';
export type * from './component-products.js';
export type * from './content.js';
export type * from './devices.js';
export type * from './express.js';
export type * from './instant-delivery.js';
export type * from './instant-delivery-order.js';
export type * from './invoices.js';
export type * from './messages.js';
export type * from './official-account.js';
export type * from './order-path.js';
export type * from './personal-waybills.js';
export type * from './publishing.js';
export type * from './registration.js';
export type * from './shops.js';
export type * from './stores-and-guides.js';
export type * from './trade.js';
export type * from './user.js';
export type * from './verification.js';
export type * from './virtual-payment.js';

/**
 * Every push, told apart by `type`.
 *
 * The fake platform pushes every one of them: `fake.pushEvent({ type, …fields }, { appId })`, signed, encrypted, as XML or JSON. WeChat
 * wants the answer `success`, which the client gives by itself, unless an event says otherwise.
 */
export type WechatPush =
  | AuthorizationPush
  | RegistrationPush
  | VerificationPush
  | OrderPathPush
  | UserMessage
  | DevicePush
  | AuditPush
  | CompliancePush
  | AccountPush
  | UserPush
  | ComplaintPush
  | ContentPush
  | TradePush
  | VirtualPaymentPush
  | OfficialAccountPush
  | PublishingPush
  | StorePush
  | CardPush
  | InvoicePush
  | ShopPush
  | ChannelsOrderPush
  | ChannelsShopPush
  | ComponentOrderPush
  | ComponentAftersalePush
  | ComponentProductPush
  | ExpressPush
  | PersonalWaybillPush
  | InstantDeliveryPush
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
  ...devicePushes,
  ...auditPushes,
  ...compliancePushes,
  ...accountPushes,
  ...userPushes,
  ...complaintPushes,
  ...contentPushes,
  ...tradePushes,
  ...virtualPaymentPushes,
  ...officialAccountPushes,
  ...publishingPushes,
  ...storePushes,
  ...cardPushes,
  ...invoicePushes,
  ...shopPushes,
  ...channelsOrderPushes,
  ...channelsShopPushes,
  ...componentOrderPushes,
  ...componentAftersalePushes,
  ...componentProductPushes,
  ...expressPushes,
  ...personalWaybillPushes,
  ...instantDeliveryPushes,
};
