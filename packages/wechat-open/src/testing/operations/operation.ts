import { refusal } from '../errors.js';
import { forProgram, type Routes } from '../routes/route.js';
import { type Account, type DomainLists, serverDomainSchemes } from '../state.js';
import type { World } from '../world.js';
import { chinaDayNumber, dateOf, figure } from './figures.js';
import { errorDetail, errorList } from './operation-errors.js';
import { pageOf } from './people.js';
import { daysOf } from './performance.js';

const logDays = 7;

interface LogQuery {
  readonly date: string;
  readonly begintime: number;
  readonly endtime: number;
  readonly start?: number;
  readonly limit?: number;
  readonly traceId?: string;
  readonly url?: string;
  readonly id?: string;
  readonly filterMsg?: string;
  readonly level?: number;
}

/** Feedback, failures, logs, domains and start times. All failures count as the program's own code, on Android. */
export function operationRoutes(world: World): Routes {
  return {
    getDomainInfo: forProgram(world, ({ domains }, { action }: { action?: string }) => ({
      ...(action !== 'getbizdomain' && serverDomains(domains)),
      ...(action !== 'getserverdomain' && { bizdomain: effective(domains, 'webviewdomain') }),
    })),
    getFeedback: forProgram(world, (program, input: { type?: number; page: number; num: number }) => {
      const found = program.operations.operation.feedback.filter(
        ({ type }) => input.type === undefined || type === input.type,
      );
      return {
        list: pageOf(found.toReversed(), (input.page - 1) * input.num, input.num).map((one) => ({
          record_id: one.recordId,
          openid: one.openid,
          nickname: 'WeChat user',
          head_url: 'http://wx.qlogo.cn/mmopen/feedback/0',
          type: one.type,
          content: one.content,
          mediaIds: [...one.pictures.keys()],
          systemInfo: '{"platform":"android"}',
          create_time: one.createdAt,
        })),
        total_num: found.length,
      };
    }),
    getFeedbackmedia: forProgram(world, ({ operations }, input: { record_id: number; media_id: string }) => {
      const record = operations.operation.feedback.find(({ recordId }) => recordId === input.record_id);
      const picture = record?.pictures.get(input.media_id);
      if (picture === undefined) throw refusal(40007);
      return new Blob([picture], { type: 'image/jpeg' });
    }),
    getJsErrList: forProgram(world, errorList),
    getJsErrDetail: forProgram(world, errorDetail),
    realtimelogSearch: forProgram(world, (program, input: LogQuery) => ({ data: logs(world, program, input) })),
    getVersionList: forProgram(world, () => ({
      cvlist: [
        { type: 1, client_version_list: ['8.0.50', '8.0.49', '8.0.48'] },
        { type: 2, client_version_list: ['8.0.50', '8.0.49'] },
      ],
    })),
    getSceneList: forProgram(world, () => ({
      scene: [
        { name: '发现栏小程序主入口', value: '1001' },
        { name: '单人聊天会话中的小程序消息卡片', value: '1007' },
        { name: '扫描二维码', value: '1011' },
      ],
    })),
    getPerformance: forProgram(world, (program, input: PerformanceQuery) => performance(world, program, input)),
  };
}

interface PerformanceQuery {
  readonly cost_time_type: 1 | 2 | 3;
  readonly default_start_time: number;
  readonly default_end_time: number;
}

function effective({ own, component, direct }: Account['domains'], kind: keyof DomainLists): readonly string[] {
  return [...new Set([...own[kind], ...component[kind], ...direct[kind]])];
}

function serverDomains(domains: Account['domains']): Record<string, readonly string[]> {
  const kinds = Object.keys(serverDomainSchemes) as (keyof typeof serverDomainSchemes)[];
  // The answer has no TCP domains.
  return Object.fromEntries(
    kinds.filter((kind) => kind !== 'tcpdomain').map((kind) => [kind, effective(domains, kind)]),
  );
}

/** @throws 47001 for a day that is not one of the last 7, or times outside of it; no number is documented. */
function logs(world: World, { operations }: Account, query: LogQuery): unknown {
  const today = chinaDayNumber(world.clock.now());
  const day = Array.from({ length: logDays }, (_, ago) => today - ago).find((one) => dateOf(one) === query.date);
  const isOn = (time: number): boolean => chinaDayNumber(time * 1000) === day;
  if (day === undefined || !isOn(query.begintime) || !isOn(query.endtime)) throw refusal(47001);
  const matches = (value: string, wanted: string | undefined): boolean => wanted === undefined || value === wanted;
  const found = operations.operation.logs
    .filter(({ at, level }) => at >= query.begintime && at <= query.endtime && level >= (query.level ?? 2))
    .filter(({ traceId, url }) => matches(traceId, query.traceId) && matches(url, query.url))
    .filter(({ openid, filterMsg }) => matches(openid, query.id) && matches(filterMsg, query.filterMsg));
  return {
    list: pageOf(found, query.start ?? 0, query.limit ?? 20).map((line) => ({
      level: line.level,
      libraryVersion: '3.3.0',
      clientVersion: '8.0.50',
      id: line.openid,
      platform: 1,
      traceid: line.traceId,
      url: line.url,
      filterMsg: line.filterMsg,
      timestamp: line.at,
      msg: [{ level: line.level, msg: line.texts, time: line.at }],
    })),
    total: found.length,
  };
}

const costs = { 1: [900, 1600], 2: [200, 500], 3: [200, 400] } as const;

function performance(world: World, program: Account, query: PerformanceQuery): unknown {
  const days = daysOf(query.default_start_time, query.default_end_time);
  const [least, most] = costs[query.cost_time_type];
  const list = (shift: number): string =>
    JSON.stringify({
      list: days.map((day) => ({
        ref_date: dateOf(day - shift),
        cost_time_type: query.cost_time_type,
        cost_time: Math.round(figure(world, program, `cost ${query.cost_time_type} ${day - shift}`, least, most)),
      })),
    });
  return { default_time_data: list(0), compare_time_data: list(days.length) };
}
