import type { TextCipher } from './encryption.js';
import type { RunStatement } from './postgres-database.js';
import { assertStorable } from './text.js';

/** What the parts of the store share. */
export interface PostgresContext {
  /** Runs a statement once the schema is open. */
  readonly run: RunStatement;
  /** Quoted. */
  readonly schema: string;
  /** First parameter of every statement that needs the time: milliseconds since the epoch, or `null` for the server's clock. */
  readonly now: () => number | null;
  readonly cipher: TextCipher;
}

/** The time in a statement whose first parameter is {@link PostgresContext.now}: the statement's start, so that indexes serve. */
export const now = 'coalesce($1::float8, floor(extract(epoch FROM statement_timestamp()) * 1000)::float8)';

/**
 * Encrypts a text.
 *
 * @throws ValidationError when it is one that not every store can keep, although its encrypted form could be.
 */
export function seal(cipher: TextCipher, text: string, place: readonly string[]): string {
  assertStorable(text);
  return cipher.encrypt(text, place);
}
