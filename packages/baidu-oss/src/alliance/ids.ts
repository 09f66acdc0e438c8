import { ValidationError, type ValidationIssue } from '@minigate/core';
import type { IdInput } from './types.js';

/**
 * Ids as decimal texts, without leading zeros.
 *
 * @param ids - by the name under which a mistake is reported.
 * @throws ValidationError that names each that is no id, or that lost digits on its way.
 */
export function idTexts<Name extends string>(ids: Readonly<Record<Name, IdInput>>): Record<Name, string> {
  const issues: ValidationIssue[] = [];
  const texts = Object.entries<IdInput>(ids).map(([path, id]) => {
    const message = issueOf(id);
    if (message !== undefined) issues.push({ path, message });
    return [path, message === undefined ? BigInt(id).toString() : ''];
  });
  if (issues.length > 0) throw new ValidationError('request', issues);
  return Object.fromEntries(texts) as Record<Name, string>;
}

/** {@link idTexts} of a list: each id once, in the order given. @throws ValidationError that names them `ids.0`, `ids.1` and so on. */
export const idTextsOf = (ids: readonly IdInput[]): string[] => [
  ...new Set(Object.values<string>(idTexts(Object.fromEntries(ids.map((id, index) => [`ids.${index}`, id]))))),
];

function issueOf(id: unknown): string | undefined {
  if (typeof id === 'number' && Number.isInteger(id) && !Number.isSafeInteger(id))
    return 'is a number above 2^53, which JavaScript rounds: give it as text or bigint, and read JSON with parseJson of @minigate/core';
  const text = typeof id === 'string' || typeof id === 'number' || typeof id === 'bigint' ? String(id) : '';
  return /^\d{1,20}$/.test(text) ? undefined : 'must be an id of 1 to 20 digits';
}
