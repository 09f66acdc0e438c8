import { WebhookError } from '../errors/errors.js';

/** An answer to a push. */
export interface WebhookAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/**
 * The answer to a push that was not taken. It tells the sender nothing but the status.
 *
 * @param error - a {@link WebhookError}, or what the program or the store threw.
 * @param onError - learns the error; what it throws or rejects with is dropped.
 */
export function refusalAnswer(error: unknown, onError?: (error: unknown) => void): WebhookAnswer {
  // A rejection here would end the process: `node:http` awaits no listener.
  const report = async (): Promise<void> => onError?.(error);
  report().catch(() => undefined);
  if (!WebhookError.is(error)) return { status: 500, contentType: 'text/plain', body: '' };
  // A mistake in the server's own set-up, which says nothing about keys, is told: the developer sees it in the first test.
  const body = error.reason === 'body-consumed' ? error.message : '';
  return { status: error.status, contentType: 'text/plain', body };
}
