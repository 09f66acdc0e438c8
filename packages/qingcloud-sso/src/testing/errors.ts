import { type FakeReply, reply } from '@minigate/core/testing';

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

/** How an action refuses: HTTP 200 with a `ret_code`. */
export const errorAnswer = (code: number, detail?: string): FakeReply =>
  reply.json({ message: [messages[code] ?? 'Error', detail].filter(Boolean).join(', '), ret_code: code });

/** How the single sign-on refuses. No document shows its failures: this is the form of OAuth 2. */
export const ssoError = (status: number, error: string, description: string): FakeReply =>
  reply.json({ error, error_description: description }, status);
