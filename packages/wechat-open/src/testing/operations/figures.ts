import { seededRandom } from '@minigate/core/testing';
import type { Account } from '../state.js';
import type { World } from '../world.js';

/** Milliseconds of a day, and how far China is ahead of UTC. */
export const dayMs = 86_400_000;
const chinaOffsetMs = 8 * 3_600_000;
/** The mini programs of the fake opened on this day. */
const openedDay = Date.UTC(2025, 0, 1) / dayMs;

/** The Beijing day of a time, as a number of days since the epoch. */
export function chinaDayNumber(ms: number): number {
  return Math.floor((ms + chinaOffsetMs) / dayMs);
}

/** `yyyyMMdd` of a day number. */
export function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10).replaceAll('-', '');
}

/** What happened in a mini program on a day, a week or a month. */
export interface Visits {
  readonly sessions: number;
  readonly views: number;
  readonly users: number;
  readonly newUsers: number;
  /** Seconds in all. */
  readonly stay: number;
  readonly shares: number;
  readonly sharers: number;
}

/** A number between `least` and `most` that only depends on the fake's seed, the account and the name. */
export function figure(world: World, { appId }: Account, name: string, least: number, most: number): number {
  return least + seededRandom(`${world.settings.seed}/${appId}/${name}`).jitter() * (most - least);
}

/** Visits of a day: more on weekends, none before the mini program opened. */
export function visitsOf(world: World, account: Account, day: number): Visits {
  if (day < openedDay) return { sessions: 0, views: 0, users: 0, newUsers: 0, stay: 0, shares: 0, sharers: 0 };
  const name = dateOf(day);
  const weekend = [0, 6].includes(new Date(day * dayMs).getUTCDay()) ? 1.4 : 1;
  const users = Math.round(figure(world, account, `${name} users`, 300, 500) * weekend);
  const sessions = Math.round(users * figure(world, account, `${name} sessions`, 1.3, 1.9));
  const shares = Math.round(users * figure(world, account, `${name} shares`, 0.05, 0.12));
  return {
    users,
    sessions,
    views: Math.round(sessions * figure(world, account, `${name} views`, 2.5, 5)),
    newUsers: Math.round(users * figure(world, account, `${name} new`, 0.1, 0.25)),
    stay: Math.round(sessions * figure(world, account, `${name} stay`, 25, 70)),
    shares,
    sharers: Math.round(shares * 0.7),
  };
}

/** Visits of several days. Users come more than once in it, so they are fewer than the days' added up. */
export function visitsBetween(world: World, account: Account, first: number, last: number): Visits {
  const days = Array.from({ length: last - first + 1 }, (_, index) => visitsOf(world, account, first + index));
  const sum = (pick: (visits: Visits) => number): number => days.reduce((total, visits) => total + pick(visits), 0);
  const again = days.length === 1 ? 1 : 0.6;
  return {
    sessions: sum(({ sessions }) => sessions),
    views: sum(({ views }) => views),
    users: Math.max(
      sum(({ newUsers }) => newUsers),
      Math.round(sum(({ users }) => users) * again),
    ),
    newUsers: sum(({ newUsers }) => newUsers),
    stay: sum(({ stay }) => stay),
    shares: sum(({ shares }) => shares),
    sharers: sum(({ sharers }) => sharers),
  };
}

/** Users since the mini program opened. */
export function usersUntil(world: World, account: Account, day: number): number {
  return day < openedDay ? 0 : visitsBetween(world, account, openedDay, day).newUsers;
}

/** Splits a number by shares, without losing any of it. */
export function split(total: number, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  let left = total;
  return shares.map((share, index) => {
    const part = index === shares.length - 1 ? left : Math.min(left, Math.round((total * share) / sum));
    left -= part;
    return part;
  });
}
