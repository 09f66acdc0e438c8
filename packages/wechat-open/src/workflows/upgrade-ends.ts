import { type Advice, AuthError, PlatformError, ValidationError } from '@minigate/core';
import type { UpgradeFailure } from './upgrade-types.js';

/** Not decided yet: the same mini program is to be taken up again. Thrown to leave the run as it is. */
export class Later extends Error {
  readonly afterMs: number;
  /** `generation` of the push mark before WeChat was asked, where a push can end the wait. */
  readonly mark: number | undefined;
  constructor(afterMs: number, mark?: number) {
    super('not decided yet');
    this.afterMs = afterMs;
    this.mark = mark;
  }
}

/** There is no submission to spend. Thrown to leave the run as it is. */
export class NoQuota extends Error {
  readonly whose: 'upgrade' | 'platform';
  constructor(whose: 'upgrade' | 'platform') {
    super('no submission is left');
    this.whose = whose;
  }
}

/** A mini program that cannot go on. Thrown to end its run. */
export class Failed extends Error {
  readonly failure: UpgradeFailure;
  constructor(reason: UpgradeFailure['reason'], message: string, advice: Advice, more: Partial<UpgradeFailure> = {}) {
    super(message);
    this.failure = { reason, message, advice, ...more };
  }
}

/** What to do about failures that have no error number. */
export const failureAdvice: Readonly<Record<'auditOpen' | 'findings' | 'trialReplaced' | 'rejected' | 'late', Advice>> =
  {
    auditOpen: {
      en: 'Wait for the decision or withdraw it with code.audit().withdraw(), then retry this mini program.',
      zh: '请等待审核结果或用 code.audit().withdraw() 撤回，然后重试该小程序。',
    },
    findings: {
      en: 'Mend what the findings say, then retry this mini program.',
      zh: '请按检查结果修正，然后重试该小程序。',
    },
    trialReplaced: {
      en: 'Somebody committed another version. Retry this mini program to commit this one again.',
      zh: '期间有人上传了其他版本，请重试该小程序以重新上传。',
    },
    rejected: {
      en: 'Mend what the reviewer says, then retry; new code needs a new template and another upgrade.',
      zh: '请按审核意见修正后重试；若需改代码，请用新模板另起升级。',
    },
    late: { en: 'Look at the mini program, then retry it.', zh: '请查看该小程序的状态后重试。' },
  };

/** A no that repeating does not change. */
export function failureOf(error: unknown): UpgradeFailure | undefined {
  if (error instanceof Failed) return error.failure;
  if (PlatformError.is(error) && !error.retryable)
    return { reason: 'refused', errorCode: error.code, message: error.message, advice: error.advice };
  if (AuthError.is(error) && (error.reason === 'not-authorized' || error.reason === 'rejected'))
    return { reason: 'not-authorized', message: error.message, advice: error.advice };
  if (ValidationError.is(error)) return { reason: 'invalid', message: error.message, advice: error.advice };
  return undefined;
}
