import { type FakeReply, type Fault, reply } from '@minigate/core/testing';

const messages: Readonly<Record<number, string>> = {
  1100: 'InvalidRequestFormat',
  1200: 'AuthFailure',
  1300: 'ExpiredMessage',
  1400: 'PermissionDenied',
  2100: 'ResourceNotFound',
  2110: 'ResourceAlreadyExist',
  2400: 'InsufficientBalance',
  2500: 'QuotaExceeded',
  5000: 'InternalError',
  5100: 'ServerBusy',
  5200: 'InsufficientResource',
  5300: 'ServiceUpdating',
  5400: 'ResourceInDependency',
};

const bodyOf = (code: number, detail?: string): object => ({
  message: [messages[code] ?? 'Error', detail].filter(Boolean).join(', '),
  ret_code: code,
});

/** How an action refuses: HTTP 200 with a `ret_code`. */
export const refusal = (code: number, detail?: string): FakeReply => reply.json(bodyOf(code, detail));

/**
 * The cloud's own refusal, as a fault.
 *
 * @param code - `ret_code`
 * @example
 * fake.faults.next('DescribeInstances', errorAnswer(5100), { times: 2 });
 */
export const errorAnswer = (code: number, detail?: string): Fault => ({ kind: 'answer', body: bodyOf(code, detail) });

/** How the single sign-on refuses. No document shows its failures: this is the form of OAuth 2. */
export const ssoError = (status: number, error: string, description: string): FakeReply =>
  reply.json({ error, error_description: description }, status);
