import type { Advice, ErrorClass } from '@minigate/core';

/** What one number means, without the place where it occurs. */
export interface ErrorRow {
  readonly class: ErrorClass;
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean;
  readonly meaning: Advice;
  readonly advice: Advice;
}

/** What an error number means and what to do about it. */
export interface ErrorEntry extends ErrorRow {
  /** Families of endpoints whose pages have the number, or which it is plainly about. Empty: any call may get it. */
  readonly where: readonly string[];
}

/** Error numbers, or names in the case of OAuth, and their entries. */
export type ErrorTable = Readonly<Record<number | string, ErrorEntry>>;

/** Error numbers and what they mean where they occur. */
export type ErrorRows = Readonly<Record<number | string, ErrorRow>>;

/** Numbers that occur in the same places. */
export interface ErrorGroup {
  readonly where: readonly string[];
  readonly errors: ErrorRows;
}

/** A text: English, Chinese. */
export type TextPair = readonly [en: string, zh: string];

/**
 * A group of rows.
 *
 * @param where - as {@link ErrorEntry.where}.
 */
export function documentedFor(where: readonly string[], errors: ErrorRows): ErrorGroup {
  return { where, errors };
}

/** Makes one table of groups. @param groups - no number twice. */
export function tableOf(groups: readonly ErrorGroup[]): ErrorTable {
  const table: Record<string, ErrorEntry> = {};
  for (const { where, errors } of groups)
    for (const [code, row] of Object.entries(errors)) table[code] = { ...row, where };
  return table;
}

/**
 * One row of a table. Retryable are busy answers and refused tokens; of the limits only those that say so.
 *
 * @param meaning - without a full stop; the advice has one.
 */
export function entry(
  kind: ErrorClass,
  [en, zh]: TextPair,
  [adviceEn, adviceZh]: TextPair,
  retryable: boolean = kind === 'busy' || kind === 'token',
): ErrorRow {
  return { class: kind, retryable, meaning: { en, zh }, advice: { en: adviceEn, zh: adviceZh } };
}
