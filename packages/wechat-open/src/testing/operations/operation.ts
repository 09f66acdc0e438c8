import { createHash } from 'node:crypto';
import { refusal } from '../errors.js';
import { seconds } from '../notices.js';
import { forProgram, type Routes } from '../routes/route.js';
import { type Account, type DomainLists, serverDomainSchemes } from '../state.js';
import { knownAccount, type World } from '../world.js';
import { chinaDayNumber, dateOf, figure } from './figures.js';
import { pageOf } from './people.js';
import { daysOf } from './performance.js';

const logDays = 7;
const chinaOffsetMs = 8 * 3_600_000;

/** Feedback of a user. */
export interface Feedback {
  readonly recordId: number;
  readonly openid: string;
  readonly type: number;
  readonly content: string;
  /** Pictures by media id. */
  readonly pictures: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Seconds since the epoch. */
  readonly createdAt: number;
}

/** One failure of the code on a user's phone. */
export interface JsError {
  readonly openid: string;
  readonly message: string;
  readonly stack: string;
  readonly appVersion: string;
  readonly route: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A line of the real-time log. `level`: 2 info, 4 warn, 8 error. */
export interface LogLine {
  readonly openid: string;
  readonly level: 2 | 4 | 8;
  readonly texts: readonly string[];
  readonly url: string;
  readonly traceId: string;
  readonly filterMsg: string;
  /** Seconds since the epoch. */
  readonly at: number;
}

/** What users met in one mini program. */
export interface OperationState {
  readonly feedback: Feedback[];
  readonly errors: JsError[];
  readonly logs: LogLine[];
}

/** Nobody met anything. */
export function createOperation(): OperationState {
  return { feedback: [], errors: [], logs: [] };
}

interface ErrorQuery {
  /** `yyyy-MM-dd`. */
  readonly startTime: string;
  readonly endTime: string;
  readonly appVersion: string;
  readonly openid: string;
  readonly desc: string;
  readonly offset: number;
  readonly limit: number;
}
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

/** Users whose phones have trouble. */
export interface OperationControls {
  /** A user sends feedback. @param feedback.type - 1 to 8, default 8. @returns its record id. */
  giveFeedback(
    appId: string,
    feedback: {
      readonly openid: string;
      readonly content: string;
      readonly type?: number;
      readonly pictures?: readonly Uint8Array<ArrayBuffer>[];
    },
  ): number;
  /** The code fails on a user's phone. */
  failCode(appId: string, error: { readonly openid: string; readonly message: string; readonly stack?: string }): void;
  /** The code writes a line of the real-time log. @param line.level - default 2, info. */
  writeLog(appId: string, line: Partial<Omit<LogLine, 'at'>> & { readonly openid: string }): void;
}

/** Makes {@link OperationControls}. */
export function createOperationControls(world: World): OperationControls {
  const stateOf = (appId: string): OperationState => knownAccount(world, appId).operations.operation;
  return {
    giveFeedback(appId, { openid, content, type = 8, pictures = [] }) {
      const recordId = world.ids.sequence();
      stateOf(appId).feedback.push({
        recordId,
        openid,
        type,
        content,
        pictures: new Map(pictures.map((picture) => [world.ids.text(32), picture])),
        createdAt: seconds(world),
      });
      return recordId;
    },
    failCode(appId, { openid, message, stack = `${message}\n at pages/index/index.js:1:1` }) {
      const appVersion = knownAccount(world, appId).online?.version.userVersion ?? '0.0.0';
      const route = 'pages/index/index';
      stateOf(appId).errors.push({ openid, message, stack, appVersion, route, at: world.clock.now() });
    },
    writeLog(appId, line) {
      const usual = { level: 2, texts: [], url: 'pages/index/index', traceId: '', filterMsg: '' } as const;
      stateOf(appId).logs.push({ ...usual, ...line, at: seconds(world) });
    },
  };
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

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const chinaTime = (ms: number): string => new Date(ms + chinaOffsetMs).toISOString().slice(0, 19).replace('T', ' ');

function errorsOf({ operations }: Account, query: ErrorQuery): readonly JsError[] {
  return operations.operation.errors
    .filter(({ at }) => chinaTime(at).slice(0, 10) >= query.startTime && chinaTime(at).slice(0, 10) <= query.endTime)
    .filter(({ appVersion }) => query.appVersion === '0' || appVersion === query.appVersion)
    .filter(({ openid }) => query.openid === '' || openid === query.openid);
}

function errorList(
  program: Account,
  query: ErrorQuery & { errType: string; keyword: string; orderby: 'uv' | 'pv' },
): unknown {
  const { errType, keyword, orderby, desc, offset, limit } = query;
  const errors = errType === '0' || errType === '1' ? errorsOf(program, query) : [];
  const found = errors.filter(({ message, stack }) => message.includes(keyword) || stack.includes(keyword));
  const users = new Set(found.map(({ openid }) => openid)).size;
  const percent = (part: number, all: number): string => `${((part / all) * 100).toFixed(2)}%`;
  const rows = [...Map.groupBy(found, ({ message, stack }) => `${message}\n${stack}`).values()].map((same) => {
    const [{ message, stack }] = same as [JsError];
    const uv = new Set(same.map(({ openid }) => openid)).size;
    return {
      errorMsg: message,
      errorMsgMd5: md5(message),
      errorStack: stack,
      errorStackMd5: md5(stack),
      uv,
      uvPercent: percent(uv, users),
      pv: same.length,
      pvPercent: percent(same.length, found.length),
    };
  });
  const sign = desc === '1' ? -1 : 1;
  const sorted = rows.sort((one, other) => sign * (one[orderby] - other[orderby]));
  return { success: true, openid: query.openid, data: pageOf(sorted, offset, limit), totalCount: rows.length };
}

function errorDetail(program: Account, query: ErrorQuery & { errorMsgMd5: string; errorStackMd5: string }): unknown {
  const found = errorsOf(program, query).filter(
    ({ message, stack }) => md5(message) === query.errorMsgMd5 && md5(stack) === query.errorStackMd5,
  );
  const sorted = query.desc === '1' ? found.toReversed() : found;
  const data = pageOf(sorted, query.offset, query.limit).map(({ openid, message, stack, appVersion, route, at }) => ({
    Uin: '0',
    appId: program.appId,
    openId: openid,
    nickname: 'WeChat user',
    source: 'appservice',
    route,
    errorMsg: message,
    errorMsgMd5: md5(message),
    errorStack: stack,
    errorStackMd5: md5(stack),
    appVersion,
    sdkVersion: '3.3.0',
    osName: 'Android',
    OsName: 'Android',
    clientVersion: '8.0.50',
    ClientVersion: '8.0.50',
    DeviceModel: 'HUAWEI Mate 60',
    Count: '1',
    Ds: chinaTime(at).slice(0, 10),
    TimeStamp: chinaTime(at),
  }));
  return { success: true, openid: query.openid, data, totalCount: found.length };
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
