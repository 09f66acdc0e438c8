import type { PushTable } from '../decode.js';
import type { TicketPush } from './base.js';

/**
 * 代注册授权成功: a person allowed the platform to register for him; without a mini program yet.
 * @see https://smartprogram.baidu.com/docs/third/register/
 */
export interface RegisterAuthSuccessPush extends TicketPush<'REGISTER_AUTH_SUCCESS'> {
  /** To register an account with (代注册授权码), without an end of its life; a secret. */
  readonly authorizationCode?: string | undefined;
  /** To create mini programs with (代创建授权码), without an end of its life; a secret. */
  readonly createAuthorizationCode?: string | undefined;
  /** The `user_id` of the page that was opened. */
  readonly userId?: string | undefined;
}

/**
 * 代创建授权取消: the permission to create mini programs ended.
 * @see https://smartprogram.baidu.com/docs/third/register/
 */
export interface CreateAppAuthCancelPush extends TicketPush<'CREATE_APP_AUTH_CANCEL'> {
  /** The code that ended (代创建授权码). */
  readonly createAuthorizationCode?: string | undefined;
}

/**
 * 代创建+代注册审核成功: account and mini program were registered, and the grant is there, too.
 * @see https://smartprogram.baidu.com/docs/third/register/
 */
export interface AccountAndAppCreateAuditPassPush extends TicketPush<'ACCOUNT_AND_APP_CREATE_AUDIT_PASS'> {
  /** Account. */
  readonly customerId?: string | undefined;
  /** AppKey of the new mini program. */
  readonly appKey?: string | undefined;
  /** Review of its basic information. */
  readonly examineId?: string | undefined;
  /** Buys the tokens of the new mini program; a secret that works once. */
  readonly authorizationCode?: string | undefined;
  /** Lifetime of the code in seconds. */
  readonly authorizationCodeExpiresIn?: number | undefined;
}

/**
 * 代创建+代注册审核失败: the registration was refused.
 * @see https://smartprogram.baidu.com/docs/third/register/
 */
export interface AccountAndAppCreateAuditFailPush extends TicketPush<'ACCOUNT_AND_APP_CREATE_AUDIT_FAIL'> {
  /** Account. */
  readonly customerId?: string | undefined;
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/**
 * 代注册账户创建成功,小程序创建失败: the account was registered, the mini program was not.
 * @see https://smartprogram.baidu.com/docs/third/register/
 */
export interface AppCreateFailPush extends TicketPush<'APP_CREATE_FAIL'> {
  /** Account. */
  readonly customerId?: string | undefined;
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/** 小程序创建成功授权失败: the mini program was created, but did not grant its permissions. Its own members are not documented: see `raw`. */
export interface AppCreateSuccessAndAuthFailPush extends TicketPush<'APP_CREATE_SUCCESS_AND_AUTH_FAIL'> {}

/** Pushes about accounts and mini programs that the platform registers for others. */
export type RegistrationPush =
  | RegisterAuthSuccessPush
  | CreateAppAuthCancelPush
  | AccountAndAppCreateAuditPassPush
  | AccountAndAppCreateAuditFailPush
  | AppCreateFailPush
  | AppCreateSuccessAndAuthFailPush;

/** Fields of {@link RegistrationPush}. */
export const registrationPushes: PushTable<RegistrationPush> = {
  REGISTER_AUTH_SUCCESS: { authorizationCode: 'string', createAuthorizationCode: 'string', userId: 'string' },
  CREATE_APP_AUTH_CANCEL: { createAuthorizationCode: 'string' },
  ACCOUNT_AND_APP_CREATE_AUDIT_PASS: {
    customerId: 'string',
    appKey: 'string',
    examineId: 'string',
    authorizationCode: 'string',
    authorizationCodeExpiresIn: 'number',
  },
  ACCOUNT_AND_APP_CREATE_AUDIT_FAIL: { customerId: 'string', reason: 'string' },
  APP_CREATE_FAIL: { customerId: 'string', reason: 'string' },
  APP_CREATE_SUCCESS_AND_AUTH_FAIL: {},
};
