import type { Advice, ErrorClass } from '@minigate/core';

/** What an error number means and what to do about it. */
export interface ErrorEntry {
  readonly class: ErrorClass;
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean;
  readonly meaning: Advice;
  readonly advice: Advice;
}

/** Error numbers and their entries. */
export type ErrorTable = Readonly<Record<number, ErrorEntry>>;

/**
 * One row of a table. Retryable are busy answers and refused tokens; of the limits only those that say so.
 *
 * @param meaning - English, Chinese.
 * @param advice - English, Chinese.
 */
export function entry(
  kind: ErrorClass,
  [en, zh]: readonly [string, string],
  [adviceEn, adviceZh]: readonly [string, string],
  retryable: boolean = kind === 'busy' || kind === 'token',
): ErrorEntry {
  return { class: kind, retryable, meaning: { en, zh }, advice: { en: adviceEn, zh: adviceZh } };
}
