import { type FakeReply, refuse, reply } from '@minigate/core/testing';
import type { Dialect } from '../dialect/dialect.js';
import { type ErrorName, errorCodes } from '../errors/table.js';
import { wrap, writeContent } from './wire.js';

/** What a refusal says beside its code. */
export interface RefusalDetails {
  /** Default the name of the error. */
  readonly message?: string | undefined;
  /** What the answer holds as its data. */
  readonly data?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Answers in the dialect of the deployment. */
export interface Answers {
  refusal(name: ErrorName, details?: RefusalDetails): FakeReply;
  /** Ends a handler with a refusal. */
  refuse(name: ErrorName, message?: string, data?: unknown): never;
}

/** The number of a name in the contract's table. */
export const codeOf = (name: ErrorName): number => errorCodes[name].code;

/** The HTTP status of a code: its first three digits, but for the storage behind a config, which is another server. */
const statusOf = (code: number): number => (code === codeOf('StorageError') ? 502 : Math.floor(code / 100));

/** @param nextId - a new id of a request */
export function createAnswers(dialect: Dialect, nextId: () => string): Answers {
  const numbers = new Map(Object.entries(dialect.errorMap).map(([number, name]) => [name, number]));
  const refusal: Answers['refusal'] = (name, { message = name, data, headers } = {}) => {
    const code = codeOf(name);
    const own = numbers.get(name) ?? String(code);
    const answer = wrap(dialect, {
      code: /^\d+$/.test(own) ? Number(own) : own,
      message,
      data: writeContent(data, dialect),
      requestId: nextId(),
    });
    return { ...reply.json(answer, statusOf(code)), headers };
  };
  return { refusal, refuse: (name, message, data) => refuse(refusal(name, { message, data })) };
}
