import { AuthError, isPassing, PlatformError, type RunContext, ValidationError } from '@minigate/core';
import type { PaasContext } from '../client/context.js';
import { errorCode } from '../errors/error-codes.js';
import type { ErrorName } from '../errors/table.js';

/** What workflows need of a client. */
export type WorkflowContext = Pick<PaasContext, 'store' | 'client' | 'invoke' | 'keys'>;

/** Where a workflow keeps what it did. @param path - of its key, behind the team's. */
export const runContext = ({ store, client, keys }: WorkflowContext, path: string, name: string): RunContext => ({
  store,
  runtime: client.runtime,
  key: `${keys}/${path}`,
  name,
});

/** Whether the platform refused with one of these names of the error table. */
export const isRefusal = (error: unknown, ...names: readonly ErrorName[]): error is PlatformError =>
  PlatformError.is(error) && names.some((name) => error.code === errorCode(name));

/** What a question gives, or `undefined` when the platform says by one of these names that it is not there. */
export const unlessMissing = <T>(answer: Promise<T>, ...names: readonly ErrorName[]): Promise<T | undefined> =>
  answer.catch((error: unknown) => {
    if (!isRefusal(error, ...names)) throw error;
    return undefined;
  });

/** Why something was not done, for reports. Never holds a secret. */
export interface Failure {
  /**
   * `refused`: the platform's no, in `errorCode`, or a task that failed. `no-answer`: network or outage, however often it was tried.
   * `invalid`: input that the platform cannot take. `timeout`: not finished in time.
   */
  readonly reason: 'refused' | 'no-answer' | 'invalid' | 'timeout';
  readonly errorCode?: number | string | undefined;
  readonly message: string;
  readonly advice?: { readonly en: string; readonly zh: string } | undefined;
}

/** A no that repeating does not change; `undefined` for what may pass and for what ends the work of the process. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof TaskFailed) return { reason: 'refused', errorCode: error.code, message: error.message };
  if (PlatformError.is(error) && !isPassing(error))
    return { reason: 'refused', errorCode: error.code, message: error.message, advice: error.advice };
  if (ValidationError.is(error)) return { reason: 'invalid', message: error.message, advice: error.advice };
  return undefined;
}

/** Whether no further call of this process can work: its credentials are refused. */
export const isHopeless = (error: unknown): boolean => AuthError.is(error);

/** An asynchronous operation that ended badly. Thrown to end the work on one thing. */
export class TaskFailed extends Error {
  readonly code: number | undefined;
  constructor(message: string, code?: number | undefined) {
    super(message);
    this.code = code;
  }
}
