import { ValidationError } from '../errors/errors.js';

/**
 * Refuses what not every store can keep: U+0000 (PostgreSQL has none, and Node 22 cuts SQLite's texts there) and lone surrogates (not in UTF-8).
 *
 * @throws ValidationError
 */
export function assertStorable(...texts: readonly (string | undefined)[]): void {
  for (const text of texts)
    if (text !== undefined && (text.includes('\0') || !text.isWellFormed()))
      throw new ValidationError('request', [
        { path: '', message: 'a text with U+0000 or a lone surrogate cannot be stored' },
      ]);
}
