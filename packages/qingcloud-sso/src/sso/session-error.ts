import { AuthError } from '@minigate/core';
import type { SessionEnd } from './events.js';

/**
 * The session is over: the cloud refused to renew it, or it ended here. The user has to log in again, at {@link loginUrl}.
 * An `AuthError` of reason `not-authorized`; its name and address are its own.
 */
export class SessionExpiredError extends AuthError {
  /** Where the login begins. Holds no secret. */
  readonly loginUrl: string;

  /** Why it ended. */
  readonly ended: SessionEnd;

  constructor(
    loginUrl: string,
    message: string,
    { reason, cause }: { readonly reason: SessionEnd; readonly cause?: unknown },
  ) {
    super('qingcloud', 'not-authorized', message, {
      cause,
      advice: { en: 'Send the user to loginUrl.', zh: '请引导用户前往 loginUrl 重新登录。' },
    });
    this.name = 'SessionExpiredError';
    this.loginUrl = loginUrl;
    this.ended = reason;
  }

  /** Whether an error says that a session is over, also when two copies of this package are installed. */
  static override is(error: unknown): error is SessionExpiredError {
    return AuthError.is(error) && error.name === 'SessionExpiredError';
  }
}
