import { seconds } from '../notices.js';
import { knownAccount, type World } from '../world.js';

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
