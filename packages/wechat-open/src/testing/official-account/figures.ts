import type { FakeRoute } from '@minigate/core/testing';
import { chinaDay } from '../counters.js';
import { refusal } from '../errors.js';
import type { Account } from '../state.js';
import type { Principal, World } from '../world.js';
import { forOfficial } from './route.js';

const dayMs = 86_400_000;
/** The first day with figures. */
const firstDay = '2014-12-01';
/** Yesterday's figures are there from this hour on, China time. */
const readyHour = 8;

/** Days asked for, as `yyyy-MM-dd` in China time. */
export interface DateRange {
  readonly begin_date: string;
  readonly end_date: string;
}

/**
 * The days of a range.
 *
 * @param maxDays - most days of one call.
 * @throws 61500 for what is no date; 61501 for too many days, the wrong order, and days before 2014-12-01 or after yesterday; 61503
 * for yesterday before 8:00 China time.
 */
export function daysOf(world: World, { begin_date: begin, end_date: end }: DateRange, maxDays: number): string[] {
  if (!isDay(begin) || !isDay(end)) throw refusal(61500);
  const now = world.clock.now();
  const yesterday = chinaDay(now - dayMs);
  const days = (Date.parse(end) - Date.parse(begin)) / dayMs + 1;
  if (days < 1 || days > maxDays || begin < firstDay || end > yesterday) throw refusal(61501);
  if (end === yesterday && chinaDay(now - readyHour * 3_600_000) === yesterday) throw refusal(61503);
  return Array.from({ length: days }, (_, index) => dayAfter(begin, index));
}

/** The day `count` days later. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

/** Days of a range that begin a month. */
export const isFirstOfMonth = (day: string): boolean => day.endsWith('-01');

/** Days of a range that begin a week. */
export const isMonday = (day: string): boolean => new Date(day).getUTCDay() === 1;

/** Every day from the first one with figures on. @param end - is not among them. */
export function daysBefore(end: string): string[] {
  const count = (Date.parse(end) - Date.parse(firstDay)) / dayMs;
  return Array.from({ length: count }, (_, index) => dayAfter(firstDay, index));
}

/** The rows of a time, which is a day, or a day and an hour. */
export type RowsOf = (account: Account, time: string) => readonly Readonly<Record<string, unknown>>[];

/**
 * A route that answers the rows of each day.
 *
 * @param maxDays - most days of one call.
 * @param counts - days that have rows; default all.
 */
export function figureRoute(
  world: World,
  maxDays: number,
  rowsOf: RowsOf,
  counts: (day: string) => boolean = () => true,
): FakeRoute<Principal> {
  return forOfficial(world, (_, range: DateRange, account) => ({
    list: daysOf(world, range, maxDays)
      .filter(counts)
      .flatMap((ref_date) => rowsOf(account, ref_date).map((row) => ({ ref_date, ...row }))),
  }));
}

/** The rows of each hour of a day; `ref_hour` is 0, 100, …, 2300. */
export function byHour(rowsOf: RowsOf): RowsOf {
  const hours = Array.from({ length: 24 }, (_, hour) => hour * 100);
  return (account, day) =>
    hours.flatMap((ref_hour) => rowsOf(account, `${day} ${ref_hour}`).map((row) => ({ ref_hour, ...row })));
}

/** A whole number between `low` and `high` that follows from the fake's seed and the parts alone, whatever was called before. */
export function figure(world: World, parts: readonly (string | number)[], low: number, high: number): number {
  // FNV-1a
  let hash = 2_166_136_261;
  for (const character of [world.settings.seed, ...parts].join('|')) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 16_777_619);
  }
  // Its low bits are poor for texts that differ in their end only.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2_246_822_519);
  hash ^= hash >>> 13;
  return low + ((hash >>> 0) % (high - low + 1));
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
