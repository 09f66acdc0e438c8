import { refusal } from '../errors.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { chinaDayNumber, dateOf, figure } from './figures.js';

const maxDays = 30;

/** Request of `getPerformanceData`. Times in seconds. */
export interface PerformanceInput {
  readonly time: { readonly begin_timestamp: number; readonly end_timestamp: number };
  readonly module: string;
  readonly params: readonly { readonly field: string; readonly value: string }[];
}

/** Measures of each module: id, name, and the range of its figures. */
const measures: Readonly<Record<string, readonly (readonly [string, string, number, number])[]>> = {
  10016: [['open_success_rate', '打开率', 0.95, 0.99]],
  10017: [
    ['total_time', '启动总耗时', 900, 1600],
    ['download_time', '下载耗时', 200, 500],
    ['first_render_time', '初次渲染耗时', 200, 400],
  ],
  10021: [['page_switch_time', '页面切换耗时', 150, 300]],
  10022: [['memory', '内存占用', 180, 320]],
  10023: [['memory_warning_rate', '内存异常率', 0.001, 0.01]],
};

/** Performance by day. It follows from the fake's seed, the account, the date and the conditions. */
export function performanceTables(world: World, account: Account, { time, module, params }: PerformanceInput): unknown {
  const days = daysOf(time.begin_timestamp, time.end_timestamp);
  const conditions = params.map(({ field, value }) => `${field}=${value}`).join();
  const tables = (measures[module] ?? []).map(([id, zh, least, most]) => ({
    id,
    zh,
    lines: [
      {
        fields: days.map((day) => ({
          refdate: dateOf(day),
          value: figure(world, account, `${id} ${dateOf(day)} ${conditions}`, least, most).toFixed(most < 1 ? 4 : 0),
        })),
      },
    ],
  }));
  return { data: { body: { tables, count: tables.length } } };
}

/** The Beijing days of a period in seconds. @throws 47001 when it is more than 30 days or runs backwards; no number is documented. */
export function daysOf(begin: number, end: number): readonly number[] {
  const [first, last] = [chinaDayNumber(begin * 1000), chinaDayNumber(end * 1000)];
  if (last < first || last - first >= maxDays) throw refusal(47001);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
