import { PlatformError, redact, TransportError, WorkflowError } from '@minigate/core';
import { mappedCode } from '../dialect/envelope.js';
import { explainError } from '../errors/error-codes.js';
import { get, type Task } from '../families/task/index.js';
import type { PaasEvent } from '../webhook/events.js';
import type { PaasContext } from './context.js';

export type { Task } from '../families/task/index.js';

/** Options of {@link Tasks.wait}. */
export interface TaskWaitOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; default 10 minutes. */
  readonly timeoutMs?: number | undefined;
  /** Called after each look at the task that did not end it. */
  readonly onProgress?: ((progress: { readonly task: Task; readonly waitedMs: number }) => void) | undefined;
}

/** Asynchronous operations. */
export interface Tasks {
  /**
   * Waits until a task ends: asks after 1 s, then less and less often, up to every 15 s; and at once when an event about it reaches any
   * process on the same store.
   *
   * @param taskId - of an answer such as `version.publish`'s.
   * @returns the task; its `status` is `succeeded`, or `partial` where only a part of it was.
   * @throws WorkflowError `refused` when it failed or was cancelled, with a `PlatformError` as its cause where the platform says why;
   * `timeout` and `aborted` while it goes on.
   */
  wait(taskId: string, options?: TaskWaitOptions): Promise<Task>;
}

/** How tasks are waited for, and woken. */
export interface TaskWaits extends Tasks {
  /** Wakes those who wait for the task that an event is about, in all processes. */
  note(event: PaasEvent): Promise<void>;
}

const firstPauseMs = 1_000;
const longestPauseMs = 15_000;
/** How often the store is asked whether an event came. */
const lookEveryMs = 1_000;
const markLifeMs = 3_600_000;

/** Waiting for tasks, by the team's calls and the events in the store. */
export function taskWaits({ invoke, store, client, dialect, keys }: PaasContext): TaskWaits {
  const { clock } = client.runtime;
  const markOf = (taskId: string): string => `${keys}/task-event/${taskId}`;
  const generation = async (taskId: string): Promise<number> => (await store.get(markOf(taskId)))?.generation ?? 0;

  /** Pauses until the time is over, or an event about the task came. */
  async function pause(taskId: string, ms: number, seen: number, signal: AbortSignal | undefined): Promise<void> {
    for (let leftMs = ms; leftMs > 0; leftMs -= lookEveryMs) {
      await clock.sleep(Math.min(leftMs, lookEveryMs), signal);
      if ((await generation(taskId)) !== seen) return;
    }
  }

  return {
    async wait(taskId, { signal, timeoutMs = 600_000, onProgress } = {}) {
      const workflow = `task ${taskId}`;
      const aborted = (): WorkflowError =>
        new WorkflowError('aborted', workflow, 'waiting was aborted by the caller; the task goes on');
      const startedAt = clock.now();
      for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * 1.5)) {
        const seen = await generation(taskId);
        const task = await invoke(get, { taskId }, { signal }).catch((error: unknown) => {
          throw TransportError.is(error) && error.reason === 'aborted' ? aborted() : error;
        });
        if (task.status === 'succeeded' || task.status === 'partial') return task;
        if (task.status === 'failed' || task.status === 'cancelled') throw endedBadly(task, workflow);
        const waitedMs = clock.now() - startedAt;
        onProgress?.({ task, waitedMs });
        if (waitedMs >= timeoutMs) throw new WorkflowError('timeout', workflow, `goes on after ${waitedMs} ms`);
        await pause(taskId, Math.min(pauseMs, timeoutMs - waitedMs), seen, signal).catch((error: unknown) => {
          throw signal?.aborted ? aborted() : error;
        });
      }
    },
    async note({ data, event }) {
      const taskId = (data as { readonly taskId?: unknown } | null)?.taskId;
      if (typeof taskId === 'string') await store.set(markOf(taskId), event, { expiresAt: clock.now() + markLifeMs });
    },
  };

  function endedBadly({ type, status, error }: Task, workflow: string): WorkflowError {
    const { code, msg = '' } = error ?? {};
    if (code === undefined) return new WorkflowError('refused', workflow, `${type} ended as "${status}"`);
    const number = mappedCode(code, dialect.errorMap);
    const known = typeof number === 'number' ? explainError(number) : undefined;
    const cause = new PlatformError({
      platform: client.platform.name,
      code: number,
      platformMessage: redact(msg),
      endpointId: get.id,
      status: 200,
      class: known?.class ?? 'unknown',
      retryable: known?.retryable ?? false,
      advice: known?.advice,
    });
    return new WorkflowError('refused', workflow, `${type} ended as "${status}": ${number} ${cause.platformMessage}`, {
      cause,
      advice: known?.advice,
    });
  }
}
