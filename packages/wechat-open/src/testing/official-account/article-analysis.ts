import { chinaDay } from '../counters.js';
import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { byHour, dayAfter, figure, figureRoute, type RowsOf } from './figures.js';
import type { OfficialAccount, Post } from './state.js';

/** Ways to an article (`user_source`) that the figures have: chat, friends, moments. */
const readSources = [0, 1, 2] as const;
/** Ways of sharing (`share_scene`): friends, moments. */
const shareScenes = [1, 2] as const;
/** Totals run for this many days after an article was sent. */
const totalDays = 7;

/**
 * Figures of articles. Reads and shares are made up of the fake's seed, the account and the day; the articles are those that the
 * account has sent or published.
 */
export function articleAnalysisRoutes(world: World): Routes {
  const reads: RowsOf = ({ appId }, time) =>
    readSources.map((user_source) => ({ user_source, ...readFigures(world, [appId, user_source, time]) }));
  const shares: RowsOf = ({ appId }, time) =>
    shareScenes.map((share_scene) => ({ share_scene, ...shareFigures(world, [appId, share_scene, time]) }));
  const summaries: RowsOf = ({ official }, day) =>
    articlesOf(official, (posted) => posted <= day).map(({ msgid, title }) => ({
      msgid,
      title,
      ...readFigures(world, [msgid, day]),
    }));
  const running: RowsOf = ({ official }, day) =>
    articlesOf(official, (posted) => posted === day).map(({ msgid, title, post }) => ({
      msgid,
      title,
      details: totals(world, msgid, post, day),
    }));
  return {
    dataCubeGetUserRead: figureRoute(world, 3, reads),
    dataCubeGetUserReadHour: figureRoute(world, 1, byHour(reads)),
    dataCubeGetUserShare: figureRoute(world, 7, shares),
    dataCubeGetUserShareHour: figureRoute(world, 1, byHour(shares)),
    dataCubeGetArticleSummary: figureRoute(world, 1, summaries),
    dataCubeGetArticleTotal: figureRoute(world, 1, running),
  };
}

/** Articles by the day on which they were sent. */
function articlesOf(
  { posts }: OfficialAccount,
  wanted: (day: string) => boolean,
): { msgid: string; title: string; post: Post }[] {
  return [...posts.values()]
    .filter(({ postedAt }) => wanted(chinaDay(postedAt)))
    .flatMap((post) =>
      post.articles.map(({ article }, index) => ({
        msgid: `${post.msgDataId}_${index + 1}`,
        title: article.title,
        post,
      })),
    );
}

/** Running totals of an article from its day on, until yesterday. */
function totals(world: World, msgid: string, { targetUsers }: Post, day: string): Record<string, unknown>[] {
  const today = chinaDay(world.clock.now());
  const days = Array.from({ length: totalDays }, (_, index) => dayAfter(day, index)).filter((one) => one < today);
  return days.map((stat_date, index) => {
    const daily = days.slice(0, index + 1).map((one) => totalFigures(world, [msgid, one]));
    const sums = daily.reduce((sum, figures) => mapValues(figures, (value, name) => value + (sum[name] ?? 0)), {});
    return { stat_date, target_user: targetUsers, ...sums };
  });
}

/** Where an article was read, and from where it was shared to moments. */
const origins = ['session', 'hist_msg', 'feed', 'friends', 'other'] as const;
const shareOrigins = ['session', 'feed', 'other'] as const;

/** One day's figures of an article; the reads by origin sum up to all reads. */
function totalFigures(world: World, parts: readonly (string | number)[]): Record<string, number> {
  const reads = origins.map((origin) => [origin, figure(world, [...parts, origin], 0, 80)] as const);
  const readers = reads.reduce((sum, [, users]) => sum + users, 0);
  const shares = shareOrigins.map((origin) => [origin, figure(world, [...parts, 'feed', origin], 0, 9)] as const);
  return {
    ...readFigures(world, parts),
    int_page_read_user: readers,
    int_page_read_count: readers,
    ...Object.fromEntries(
      reads.flatMap(([origin, users]) => [
        [`int_page_from_${origin}_read_user`, users],
        [`int_page_from_${origin}_read_count`, users],
      ]),
    ),
    ...Object.fromEntries(
      shares.flatMap(([origin, users]) => [
        [`feed_share_from_${origin}_user`, users],
        [`feed_share_from_${origin}_cnt`, users],
      ]),
    ),
  };
}

function mapValues(
  figures: Readonly<Record<string, number>>,
  change: (value: number, name: string) => number,
): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, change(value, name)]));
}

function readFigures(world: World, parts: readonly (string | number)[]): Record<string, number> {
  const int_page_read_user = figure(world, [...parts, 'readers'], 10, 400);
  const ori_page_read_user = figure(world, [...parts, 'originals'], 0, 20);
  const add_to_fav_user = figure(world, [...parts, 'favourites'], 0, 10);
  return {
    int_page_read_user,
    int_page_read_count: int_page_read_user + figure(world, [...parts, 'again'], 0, 100),
    ori_page_read_user,
    ori_page_read_count: ori_page_read_user,
    ...shareFigures(world, parts),
    add_to_fav_user,
    add_to_fav_count: add_to_fav_user,
  };
}

function shareFigures(world: World, parts: readonly (string | number)[]): Record<string, number> {
  const share_user = figure(world, [...parts, 'sharers'], 0, 30);
  return { share_user, share_count: share_user + figure(world, [...parts, 'shares'], 0, 10) };
}
