import { parseJson, type QueueItem, redact } from '@minigate/core';
import { parsePush } from '../push/parse.js';
import { namedAccount } from './push-account.js';

/** A push as it waits in the store. */
export interface StoredPush {
  readonly plaintext: string;
  /** Authorizer's app id. */
  readonly appId?: string | undefined;
}

/** A push in the log. Secrets are masked. */
export interface PushLogEntry {
  readonly id: string;
  readonly type: string;
  /** The authorizer's app id, from the event or the path. */
  readonly appId: string | undefined;
  readonly state: QueueItem['state'];
  readonly attempts: number;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
  readonly lastError: string | undefined;
  /** The decrypted document with its secrets masked. */
  readonly plaintext: string;
}

/** What the log shows of a stored push. */
export function logEntry({ id, payload, state, attempts, enqueuedAt, lastError }: QueueItem): PushLogEntry {
  const { plaintext, appId } = parseJson(payload) as StoredPush;
  const push = parsePush(plaintext);
  return {
    id,
    type: push.type,
    appId: namedAccount(push) ?? appId,
    state,
    attempts,
    receivedAt: enqueuedAt,
    lastError,
    plaintext: redact(plaintext),
  };
}
