import type { PushTable } from '../decode.js';
import type { TicketPush } from './base.js';

/**
 * 验证票据: comes every 10 minutes and is valid for 12 hours.
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/ThirdParty/token/component_verify_ticket.html
 */
export interface ComponentVerifyTicketPush extends TicketPush<'component_verify_ticket'> {
  /** `ticket@@@…`; a secret. */
  readonly ComponentVerifyTicket: string;
}

interface Grant {
  /** App id of the account. */
  readonly AuthorizerAppid: string;
  /** `queryauthcode@@@…`; a secret that works once. */
  readonly AuthorizationCode: string;
  /** Seconds since the epoch, although documented as a duration. */
  readonly AuthorizationCodeExpiredTime: number;
  /** The pre-authorization code of the page that was used. */
  readonly PreAuthCode: string;
}

/**
 * 授权成功: an account granted rights for the first time.
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/ThirdParty/token/authorize_event.html
 */
export interface AuthorizedPush extends TicketPush<'authorized'>, Grant {}

/** 更新授权: the granted permission sets changed. A new scan with the same sets sends nothing. */
export interface UpdateAuthorizedPush extends TicketPush<'updateauthorized'>, Grant {}

/** 取消授权: the account took its rights back; its refresh token is dead. */
export interface UnauthorizedPush extends TicketPush<'unauthorized'> {
  /** App id of the account. */
  readonly AuthorizerAppid: string;
}

/** Pushes about tickets and grants. */
export type AuthorizationPush = ComponentVerifyTicketPush | AuthorizedPush | UpdateAuthorizedPush | UnauthorizedPush;

const grant = {
  AuthorizerAppid: 'string',
  AuthorizationCode: 'string',
  AuthorizationCodeExpiredTime: 'number',
  PreAuthCode: 'string',
} as const;

/** Fields of {@link AuthorizationPush}. */
export const authorizationPushes: PushTable<AuthorizationPush> = {
  component_verify_ticket: { ComponentVerifyTicket: 'string' },
  authorized: grant,
  updateauthorized: grant,
  unauthorized: { AuthorizerAppid: 'string' },
};
