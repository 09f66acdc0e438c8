import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { articleAnalysisRoutes } from './article-analysis.js';
import {
  byHour,
  type DateRange,
  daysBefore,
  daysOf,
  figure,
  figureRoute,
  isFirstOfMonth,
  isMonday,
  type RowsOf,
} from './figures.js';
import { forOfficial } from './route.js';

/** Ways of following (`user_source`) that the figures have: others, search, QR code. */
const followSources = [0, 1, 30] as const;
/** Kinds of message (`msg_type`) that the figures have: text, picture, voice. */
const messageKinds = [1, 2, 3] as const;
const intervals = [0, 1, 2, 3] as const;

/**
 * Figures of followers, messages and passive replies. They are made up: each follows from the fake's seed, the account and the day
 * alone, so that every call and every run has the same ones. The real followers and messages of a test do not count.
 */
export function analysisRoutes(world: World): Routes {
  const replies: RowsOf = ({ appId }, time) => {
    const callback_count = figure(world, [appId, 'callbacks', time], 20, 200);
    const max_time_cost = figure(world, [appId, 'slowest', time], 200, 5000);
    const fail_count = figure(world, [appId, 'failures', time], 0, 3);
    const mean = figure(world, [appId, 'mean', time], 50, 200);
    return [{ callback_count, fail_count, total_time_cost: callback_count * mean, max_time_cost }];
  };
  const messages: RowsOf = ({ appId }, time) =>
    messageKinds.map((msg_type) => {
      const msg_user = figure(world, [appId, 'writers', msg_type, time], 1, 60);
      return { msg_type, msg_user, msg_count: msg_user + figure(world, [appId, 'more', msg_type, time], 0, 90) };
    });
  const distribution: RowsOf = ({ appId }, time) =>
    intervals.map((count_interval) => ({
      count_interval,
      msg_user: figure(world, [appId, 'interval', count_interval, time], 0, 60),
    }));
  const changes = (appId: string, day: string): { user_source: number; new_user: number; cancel_user: number }[] =>
    followSources.map((user_source) => ({
      user_source,
      new_user: figure(world, [appId, 'new', user_source, day], 2, 12),
      cancel_user: figure(world, [appId, 'lost', user_source, day], 0, 2),
    }));
  const gainOf = (appId: string, day: string): number =>
    changes(appId, day).reduce((sum, { new_user, cancel_user }) => sum + new_user - cancel_user, 0);

  return {
    ...articleAnalysisRoutes(world),
    dataCubeGetUserSummary: figureRoute(world, 7, ({ appId }, day) => changes(appId, day)),
    dataCubeGetUserCumulate: forOfficial(world, (_, range: DateRange, { appId }) => {
      const days = daysOf(world, range, 7);
      let cumulate_user = daysBefore(range.begin_date).reduce((sum, day) => sum + gainOf(appId, day), 0);
      return {
        list: days.map((ref_date) => {
          cumulate_user += gainOf(appId, ref_date);
          return { ref_date, cumulate_user };
        }),
      };
    }),
    dataCubeGetInterfaceSummary: figureRoute(world, 30, replies),
    dataCubeGetInterfaceSummaryHour: figureRoute(world, 1, byHour(replies)),
    dataCubeGetUpstreamMessage: figureRoute(world, 7, messages),
    dataCubeGetUpstreamMessageHour: figureRoute(world, 1, byHour(messages)),
    dataCubeGetUpstreamMessageWeek: figureRoute(world, 30, messages, isMonday),
    dataCubeGetUpstreamMessageMonth: figureRoute(world, 30, messages, isFirstOfMonth),
    dataCubeGetUpstreamMessageDistribution: figureRoute(world, 15, distribution),
    dataCubeGetUpstreamMessageDistributionWeek: figureRoute(world, 30, distribution, isMonday),
    dataCubeGetUpstreamMessageDistributionMonth: figureRoute(world, 30, distribution, isFirstOfMonth),
  };
}
