import { isPassing, PlatformError, type RunContext, WorkflowError } from '@minigate/core';
import type { PaasApis } from '../client/apis.js';
import type { PaasContext } from '../client/context.js';
import type { Tasks } from '../client/tasks.js';
import { errorCode } from '../errors/error-codes.js';
import type { ErrorName } from '../errors/table.js';

/** What workflows need of a client. */
export interface WorkflowParts {
  readonly context: Pick<PaasContext, 'store' | 'client' | 'keys'>;
  readonly apis: PaasApis;
  readonly tasks: Tasks;
}

/** Where a workflow keeps what it did. @param path - of its key, behind the team's. */
export const runContext = ({ context }: WorkflowParts, path: string, name: string): RunContext => ({
  store: context.store,
  runtime: context.client.runtime,
  key: `${context.keys}/${path}`,
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

/** Whether a refusal is about the team: no other call of it will do better. */
export const isAboutTeam = (error: unknown): boolean =>
  PlatformError.is(error) &&
  !isPassing(error) &&
  (error.status === 401 || isRefusal(error, 'Forbidden', 'TeamDisabled', 'IpNotAllowed', 'QuotaExceeded'));

/** Says of whatever a caller's abort broke off that it was aborted. */
export async function unlessAborted<T>(name: string, signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!signal?.aborted || WorkflowError.is(error)) throw error;
    throw new WorkflowError('aborted', name, 'was aborted by the caller; the same call goes on', { cause: error });
  }
}
