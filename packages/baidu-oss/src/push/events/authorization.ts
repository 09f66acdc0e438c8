import type { PushTable } from '../decode.js';
import type { TicketPush } from './base.js';

interface Grant {
  /** Buys the tokens of the mini program; a secret that works once. */
  readonly authorizationCode: string;
  /** Lifetime of the code in seconds. */
  readonly authorizationCodeExpiresIn: number;
}

/**
 * 推送 ticket: comes every ten minutes and buys the platform token.
 * @see https://smartprogram.baidu.com/docs/third/auth/ticket/
 */
export interface TicketArrival extends TicketPush<'ticket'> {
  /** A secret. */
  readonly Ticket: string;
}

/**
 * 新建授权关系: a mini program granted the platform permissions.
 * @see https://smartprogram.baidu.com/docs/third/auth/auth_push/
 */
export interface AuthorizedPush extends TicketPush<'AUTHORIZED'>, Grant {}

/**
 * 解除授权关系: the mini program took its permissions back.
 * @see https://smartprogram.baidu.com/docs/third/auth/auth_push/
 */
export interface UnauthorizedPush extends TicketPush<'UNAUTHORIZED'> {}

/**
 * 更新授权关系: the granted permissions changed.
 * @see https://smartprogram.baidu.com/docs/third/auth/auth_push/
 */
export interface UpdateAuthorizedPush extends TicketPush<'UPDATE_AUTHORIZED'>, Grant {}

/** Pushes about tickets and grants. */
export type AuthorizationPush = TicketArrival | AuthorizedPush | UnauthorizedPush | UpdateAuthorizedPush;

/** Fields of {@link AuthorizationPush}. */
export const authorizationPushes: PushTable<AuthorizationPush> = {
  ticket: { Ticket: 'string' },
  AUTHORIZED: { authorizationCode: 'string', authorizationCodeExpiresIn: 'number' },
  UNAUTHORIZED: {},
  UPDATE_AUTHORIZED: { authorizationCode: 'string', authorizationCodeExpiresIn: 'number' },
};
