import type { Advice, ErrorClass } from '@minigate/core';
import { type AdvicePair, checkValues, fillIn, useKnownId } from './advice.js';

/** One number without the place where it occurs. */
export interface ErrorRow {
  readonly class: ErrorClass;
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean;
  readonly meaning: Advice;
  readonly advice: Advice;
}

/** What an error number means and what to do about it. */
export interface ErrorEntry extends ErrorRow {
  /**
   * Families of endpoints whose pages have the number, or areas of the platform without endpoints in this package, such as
   * `shake-around`. Empty: any call may get it.
   */
  readonly where: readonly string[];
}

/** Error numbers and their entries. */
export type ErrorTable = Readonly<Record<number, ErrorEntry>>;

/** Error numbers and what they mean where they occur. */
export type ErrorRows = Readonly<Record<number, ErrorRow>>;

/** Numbers that occur in the same places. */
export interface ErrorGroup {
  readonly where: readonly string[];
  readonly errors: ErrorRows;
}

/**
 * A group of rows.
 *
 * @param where - as {@link ErrorEntry.where}.
 */
export function documentedFor(where: readonly string[], errors: ErrorRows): ErrorGroup {
  return { where, errors };
}

/**
 * Makes one table of groups.
 *
 * @param groups - no number twice.
 */
export function tableOf(groups: readonly ErrorGroup[]): ErrorTable {
  const table: Record<number, ErrorEntry> = {};
  for (const { where, errors } of groups)
    for (const [code, row] of Object.entries(errors)) table[Number(code)] = { ...row, where };
  return table;
}

/**
 * One row of a table. Retryable are busy answers and refused tokens; of the limits only those that say so.
 *
 * @param meaning - English, Chinese.
 */
export function entry(
  kind: ErrorClass,
  [en, zh]: readonly [en: string, zh: string],
  [adviceEn, adviceZh]: AdvicePair,
  retryable: boolean = kind === 'busy' || kind === 'token',
): ErrorRow {
  return { class: kind, retryable, meaning: { en, zh }, advice: { en: adviceEn, zh: adviceZh } };
}

/** The row of a field that is missing. `zh` is its Chinese name where it differs. */
export function missing(name: string, zh: string = name): ErrorRow {
  return entry('bug', [`${name} is missing`, joined('缺少', zh)], fillIn);
}

/** The row of a field whose value is not valid. `zh` is its Chinese name where it differs. */
export function invalid(name: string, zh: string = name): ErrorRow {
  return entry('bug', [`${name} is not valid`, joined(zh, '无效')], checkValues);
}

/** The row of an id that names nothing. `thing` is a noun without article, `zh` its Chinese name. */
export function unknown(thing: string, zh: string = thing): ErrorRow {
  return entry('bug', [`There is no such ${thing}`, joined(zh, '不存在')], useKnownId);
}

/** Chinese and Latin letters have a space between them. */
function joined(before: string, after: string): string {
  return /[!-~]$/.test(before) || /^[!-~]/.test(after) ? `${before} ${after}` : before + after;
}
