import { type RunProgress, WorkflowError, waitFor } from '@minigate/core';
import type { Task, TaskWaitOptions } from '../client/tasks.js';
import { isRefusal, unlessMissing, type WorkflowParts } from './context.js';

/** Looks at a thing: it is as it should be, or not yet. @throws what it cannot become any more. */
export type Look<T> = () => Promise<{ readonly decided: T } | { readonly pending: unknown }>;

/** How long and how often workflows wait. */
export interface Pace {
  /** How often a thing is looked at whose task is not known, in milliseconds. Default 5 seconds. */
  readonly pollMs?: number | undefined;
  /** How long one thing may take, in milliseconds. Default 30 minutes. */
  readonly timeoutMs?: number | undefined;
}

/** Waits until a thing is as it should be. */
export type Settle = <T>(
  step: string,
  taskId: string | undefined,
  look: Look<T>,
  onProgress?: (progress: RunProgress) => void,
) => Promise<T>;

/**
 * Waiting for what the platform does after its answer: its task where that is known, by push or poll; then the thing itself, which is
 * all that a process knows that took over from another one.
 */
export function settling(
  { context, tasks }: WorkflowParts,
  name: string,
  signal: AbortSignal | undefined,
  { pollMs = 5_000, timeoutMs = 1_800_000 }: Pace,
): Settle {
  const run = { store: context.store, runtime: context.client.runtime, name };
  return async (step, taskId, look, onProgress) => {
    if (taskId !== undefined) {
      const tell = ({ task }: { readonly task: Task }): void =>
        onProgress?.({ step, state: 'waiting', detail: { status: task.status, progress: task.progress } });
      const options: TaskWaitOptions = { signal, timeoutMs, onProgress: tell };
      // A task that is forgotten has ended.
      await unlessMissing(tasks.wait(taskId, options), 'TaskNotFound').catch((error: unknown) => {
        throw WorkflowError.is(error) ? rename(error, name, step) : error;
      });
    }
    return waitFor(run, step, { ask: look, pollMs, timeoutMs }, { signal, onProgress });
  };
}

const rename = (error: WorkflowError, name: string, step: string): WorkflowError =>
  new WorkflowError(error.reason, name, `${step}: ${error.message}`, {
    step,
    advice: error.advice,
    cause: error.cause ?? error,
  });

/**
 * Starts an operation, or joins one that runs already.
 *
 * @returns its task, where the platform names one.
 */
export async function started(call: Promise<{ readonly taskId?: string | undefined }>): Promise<string | undefined> {
  try {
    return (await call).taskId;
  } catch (error) {
    if (!isRefusal(error, 'OperationInProgress')) throw error;
    const taskId = error.details?.['taskId'];
    return typeof taskId === 'string' ? taskId : undefined;
  }
}
