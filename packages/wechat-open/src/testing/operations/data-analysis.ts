import { refusal } from '../errors.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import {
  chinaDayNumber,
  dateOf,
  dayMs,
  figure,
  split,
  usersUntil,
  type Visits,
  visitsBetween,
  visitsOf,
} from './figures.js';
import { type PerformanceInput, performanceTables } from './performance.js';

interface Dates {
  readonly begin_date: string;
  readonly end_date: string;
}
/** First and last day, as numbers of days since the epoch, and how the answer calls them. */
interface Period {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

/** Days, weeks and months after which the platform counts who came back. */
const daysLater = [0, 1, 2, 3, 4, 5, 6, 7, 14, 30];
const weeksLater = [0, 1, 2, 3, 4];
const monthsLater = [0, 1];

/**
 * Figures of visits. They follow from the fake's seed, the account and the date, so that they are the same in every call and fit each
 * other; what users do in the fake does not change them.
 */
export function dataAnalysisRoutes(world: World): Routes {
  const on = (
    periodOf: (world: World, dates: Dates) => Period,
    answer: (program: Account, period: Period) => unknown,
  ): Routes[string] => forProgram(world, (program, dates: Dates) => answer(program, periodOf(world, dates)));
  const trend = (program: Account, { first, last, name }: Period): unknown => ({
    list: [{ ref_date: name, ...trendOf(visitsBetween(world, program, first, last)) }],
  });
  const retain =
    (later: readonly number[], days: number) =>
    (program: Account, { first, last, name }: Period): unknown => {
      const { users, newUsers } = visitsBetween(world, program, first, last);
      const known = later.filter((step) => last + step * days < chinaDayNumber(world.clock.now()));
      const back = (total: number, share: number): unknown =>
        known.map((key) => ({ key, value: Math.round(key === 0 ? total : (total * share) / (1 + key * 0.4)) }));
      return { ref_date: name, visit_uv_new: back(newUsers, 0.3), visit_uv: back(users, 0.5) };
    };
  return {
    getDailySummary: on(oneDay, (program, { first, name }) => {
      const { shares, sharers } = visitsOf(world, program, first);
      const visit_total = usersUntil(world, program, first);
      return { list: [{ ref_date: name, visit_total, share_pv: shares, share_uv: sharers }] };
    }),
    getDailyVisitTrend: on(oneDay, trend),
    getWeeklyVisitTrend: on(oneWeek, trend),
    getMonthlyVisitTrend: on(oneMonth, trend),
    getDailyRetain: on(oneDay, retain(daysLater, 1)),
    getWeeklyRetain: on(oneWeek, retain(weeksLater, 7)),
    getMonthlyRetain: on(oneMonth, retain(monthsLater, 30)),
    getVisitDistribution: on(oneDay, (program, { first, name }) => ({
      ref_date: name,
      list: distribution(visitsOf(world, program, first)),
    })),
    getVisitPage: on(oneDay, (program, { first, name }) => ({
      ref_date: name,
      list: pages(world, program, visitsOf(world, program, first), name),
    })),
    getUserPortrait: on(lastDays, (program, { first, last, name }) => {
      const { users, newUsers } = visitsBetween(world, program, first, last);
      return { ref_date: name, visit_uv_new: portrait(newUsers), visit_uv: portrait(users) };
    }),
    getPerformanceData: forProgram(world, (program, input: PerformanceInput) =>
      performanceTables(world, program, input),
    ),
  };
}

function dayOf(text: string): number {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / dayMs;
  // The 31st of a short month would be another date.
  if (Number.isNaN(day) || dateOf(day) !== text) throw refusal(61500);
  return day;
}

/** @throws 61500 for what is no date, 61501 for a period that is not allowed: at the latest it ends yesterday, in China. */
function between(
  world: World,
  { begin_date, end_date }: Dates,
  isAllowed: (first: Date, last: Date) => boolean,
): Period {
  const [first, last] = [dayOf(begin_date), dayOf(end_date)];
  if (last >= chinaDayNumber(world.clock.now())) throw refusal(61501);
  if (!isAllowed(new Date(first * dayMs), new Date(last * dayMs))) throw refusal(61501);
  return { first, last, name: first === last ? begin_date : `${begin_date}-${end_date}` };
}

const daysFrom = (first: Date, last: Date): number => (last.getTime() - first.getTime()) / dayMs;

const oneDay = (world: World, dates: Dates): Period =>
  between(world, dates, (first, last) => daysFrom(first, last) === 0);

const oneWeek = (world: World, dates: Dates): Period =>
  between(world, dates, (first, last) => first.getUTCDay() === 1 && daysFrom(first, last) === 6);

const oneMonth = (world: World, dates: Dates): Period => {
  const lastOf = (first: Date): number => Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0);
  const period = between(world, dates, (first, last) => first.getUTCDate() === 1 && last.getTime() === lastOf(first));
  return { ...period, name: dates.begin_date.slice(0, 6) };
};

const lastDays = (world: World, dates: Dates): Period =>
  between(world, dates, (first, last) => [0, 6, 29].includes(daysFrom(first, last)));

function trendOf({ sessions, views, users, newUsers, stay }: Visits): Record<string, number> {
  const average = (total: number, count: number): number => (count === 0 ? 0 : Number((total / count).toFixed(4)));
  return {
    session_cnt: sessions,
    visit_pv: views,
    visit_uv: users,
    visit_uv_new: newUsers,
    stay_time_uv: average(stay, users),
    stay_time_session: average(stay, sessions),
    visit_depth: average(views, sessions),
  };
}

/** Shares of the sources 1 (history), 2 (search), 3 (talks), 4 (QR codes), 10 (other), of stays and of depths. */
const sources = { keys: [1, 2, 3, 4, 10], shares: [35, 25, 20, 15, 5] };
const stays = [10, 12, 18, 20, 14, 12, 9, 5];
const depths = [30, 22, 16, 12, 8, 9, 3];

function distribution({ sessions, users }: Visits): unknown {
  const bySource = split(sessions, sources.shares);
  const usersBySource = split(users, sources.shares);
  const numbered = (shares: readonly number[]): unknown =>
    split(sessions, shares).map((value, index) => ({ key: index + 1, value }));
  return [
    {
      index: 'access_source_session_cnt',
      item_list: sources.keys.map((key, index) => ({
        key,
        value: bySource[index] ?? 0,
        access_source_visit_uv: usersBySource[index] ?? 0,
      })),
    },
    { index: 'access_staytime_info', item_list: numbered(stays) },
    { index: 'access_depth_info', item_list: numbered(depths) },
  ];
}

/** Visits by page: of the version online, else of the usual first page. */
function pages(world: World, program: Account, visits: Visits, date: string): unknown {
  const paths = program.online?.version.pages ?? ['pages/index/index'];
  const shares = paths.map((_, index) => 1 / (index + 1));
  const [views, users, entries, exits] = [visits.views, visits.users, visits.sessions, visits.sessions].map((total) =>
    split(total, shares),
  );
  return paths.slice(0, 200).map((page_path, index) => ({
    page_path,
    page_visit_pv: views?.[index] ?? 0,
    page_visit_uv: users?.[index] ?? 0,
    page_staytime_pv: Number(figure(world, program, `${date} ${page_path}`, 5, 60).toFixed(4)),
    entrypage_pv: entries?.[index] ?? 0,
    exitpage_pv: exits?.[index] ?? 0,
    page_share_pv: index === 0 ? visits.shares : 0,
    page_share_uv: index === 0 ? visits.sharers : 0,
  }));
}

/** Groups of users with their shares. */
const groups: Readonly<Record<string, readonly (readonly [id: number, name: string, share: number])[]>> = {
  province: [
    [31_000, '广东省', 45],
    [31_001, '浙江省', 30],
    [31_002, '四川省', 25],
  ],
  city: [
    [3_100_001, '广州', 45],
    [3_100_002, '杭州', 30],
    [3_100_003, '成都', 25],
  ],
  genders: [
    [1, '男', 48],
    [2, '女', 49],
    [0, '未知', 3],
  ],
  platforms: [
    [1, 'iPhone', 42],
    [2, 'Android', 56],
    [3, '其他', 2],
  ],
  devices: [
    [0, 'Apple iPhone 15', 55],
    [0, 'HUAWEI Mate 60', 45],
  ],
  ages: [
    [1, '17岁以下', 4],
    [2, '18-24岁', 26],
    [3, '25-29岁', 28],
    [4, '30-39岁', 27],
    [5, '40-49岁', 11],
    [6, '50岁以上', 4],
  ],
};

function portrait(users: number): unknown {
  const parts = Object.entries(groups).map(([name, rows]) => {
    const values = split(
      users,
      rows.map(([, , share]) => share),
    );
    // Phone models have no id.
    const row = (id: number, label: string, index: number): unknown => ({
      ...(name !== 'devices' && { id }),
      name: label,
      value: values[index] ?? 0,
    });
    return [name, rows.map(([id, label], index) => row(id, label, index))];
  });
  return Object.fromEntries(parts);
}
