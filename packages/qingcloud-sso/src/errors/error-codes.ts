import type { Advice, ErrorClass, ErrorExplanation } from '@minigate/core';

/** What a number means and what to do about it. */
export interface ErrorEntry {
  readonly class: ErrorClass;
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean;
  readonly meaning: Advice;
  readonly advice: Advice;
}

/** Numbers (`ret_code`) and HTTP status 401. */
export const errorTable: Readonly<Record<number, ErrorEntry>> = {
  401: {
    class: 'token',
    retryable: false,
    meaning: { en: 'The id token is over', zh: 'id_token 已过期' },
    advice: {
      en: 'Renew the session; the client does it once a call.',
      zh: '刷新会话；客户端每次调用会自动刷新一次。',
    },
  },
};

/** Looks up a number. `undefined` when it is not documented. */
export function explainError(code: number): ErrorExplanation | undefined {
  return errorTable[code];
}
