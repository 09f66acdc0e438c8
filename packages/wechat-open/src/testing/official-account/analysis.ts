import type { FakeRoute } from '@minigate/core/testing';
import type { Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { Principal, World } from '../world.js';
import { articleAnalysisRoutes } from './article-analysis.js';
import { type DateRange, daysOf, daysUntil, figure, hours, isFirstOfMonth, isMonday } from './figures.js';
import { forOfficial } from './route.js';

/** Ways of following (`user_source`) that the figures have: others, search, QR code. */
const followSources = [0, 1, 30] as const;
/** Kinds of message (`msg_type`) that the figures have: text, picture, voice. */
const messageKinds = [1, 2, 3] as const;
const intervals = [0, 1, 2, 3] as const;

type Row = Readonly<Record<string, unknown>>;

/**
 * Figures of followers, messages and passive replies. They are made up: each follows from the fake's seed, the account and the day
 * alone, so that every call and every run has the same ones. The real followers and messages of a test do not count.
 */
export function analysisRoutes(world: World): Routes {
  const list = (
    maxDays: number,
    rowsOf: (account: Account, day: string) => readonly Row[],
    counts: (day: string) => boolean = () => true,
  ): FakeRoute<Principal> =>
    forOfficial(world, (_, range: DateRange, account) => ({
      list: daysOf(world, range, maxDays)
        .filter(counts)
        .flatMap((ref_date) => rowsOf(account, ref_date).map((row) => ({ ref_date, ...row }))),
    }));
  const byHour = (
    rowsOf: (account: Account, day: string) => readonly Row[],
  ): ((account: Account, day: string) => readonly Row[]) => {
    return (account, day) =>
      hours.flatMap((ref_hour) => rowsOf(account, `${day} ${ref_hour}`).map((row) => ({ ref_hour, ...row })));
  };

  const replies = (account: Account, time: string): readonly Row[] => {
    const callback_count = figure(world, [account.appId, 'callbacks', time], 20, 200);
    const max_time_cost = figure(world, [account.appId, 'slowest', time], 200, 5000);
    const fail_count = figure(world, [account.appId, 'failures', time], 0, 3);
    const mean = figure(world, [account.appId, 'mean', time], 50, 200);
    return [{ callback_count, fail_count, total_time_cost: callback_count * mean, max_time_cost }];
  };
  const messages = (account: Account, time: string): readonly Row[] =>
    messageKinds.map((msg_type) => {
      const msg_user = figure(world, [account.appId, 'writers', msg_type, time], 1, 60);
      return {
        msg_type,
        msg_user,
        msg_count: msg_user + figure(world, [account.appId, 'more', msg_type, time], 0, 90),
      };
    });
  const distribution = (account: Account, time: string): readonly Row[] =>
    intervals.map((count_interval) => ({
      count_interval,
      msg_user: figure(world, [account.appId, 'interval', count_interval, time], 0, 60),
    }));
  const changes = ({ appId }: Account, day: string): { user_source: number; new_user: number; cancel_user: number }[] =>
    followSources.map((user_source) => ({
      user_source,
      new_user: figure(world, [appId, 'new', user_source, day], 2, 12),
      cancel_user: figure(world, [appId, 'lost', user_source, day], 0, 2),
    }));
  const followers = (account: Account, day: string): readonly Row[] => {
    const rows = daysUntil(day).flatMap((one) => changes(account, one));
    return [{ cumulate_user: rows.reduce((sum, { new_user, cancel_user }) => sum + new_user - cancel_user, 0) }];
  };

  return {
    ...articleAnalysisRoutes(world),
    dataCubeGetUserSummary: list(7, changes),
    dataCubeGetUserCumulate: list(7, followers),
    dataCubeGetInterfaceSummary: list(30, replies),
    dataCubeGetInterfaceSummaryHour: list(1, byHour(replies)),
    dataCubeGetUpstreamMessage: list(7, messages),
    dataCubeGetUpstreamMessageHour: list(1, byHour(messages)),
    dataCubeGetUpstreamMessageWeek: list(30, messages, isMonday),
    dataCubeGetUpstreamMessageMonth: list(30, messages, isFirstOfMonth),
    dataCubeGetUpstreamMessageDistribution: list(15, distribution),
    dataCubeGetUpstreamMessageDistributionWeek: list(30, distribution, isMonday),
    dataCubeGetUpstreamMessageDistributionMonth: list(30, distribution, isFirstOfMonth),
  };
}
