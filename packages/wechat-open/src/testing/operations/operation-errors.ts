import { createHash } from 'node:crypto';
import type { Account } from '../state.js';
import type { JsError } from './operation-state.js';
import { pageOf } from './people.js';

const chinaOffsetMs = 8 * 3_600_000;

/** What requests about failures have in common. */
export interface ErrorQuery {
  /** `yyyy-MM-dd`. */
  readonly startTime: string;
  readonly endTime: string;
  readonly appVersion: string;
  readonly openid: string;
  readonly desc: string;
  readonly offset: number;
  readonly limit: number;
}
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const chinaTime = (ms: number): string => new Date(ms + chinaOffsetMs).toISOString().slice(0, 19).replace('T', ' ');

function errorsOf({ operations }: Account, query: ErrorQuery): readonly JsError[] {
  return operations.operation.errors
    .filter(({ at }) => chinaTime(at).slice(0, 10) >= query.startTime && chinaTime(at).slice(0, 10) <= query.endTime)
    .filter(({ appVersion }) => query.appVersion === '0' || appVersion === query.appVersion)
    .filter(({ openid }) => query.openid === '' || openid === query.openid);
}

/** Failures of the code, grouped by message and stack. All count as the program's own code. */
export function errorList(
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

/** Each of the failures with one message and stack. */
export function errorDetail(
  program: Account,
  query: ErrorQuery & { errorMsgMd5: string; errorStackMd5: string },
): unknown {
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
