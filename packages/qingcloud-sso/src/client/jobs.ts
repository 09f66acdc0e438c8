import { type Clock, type Invoke, TransportError, unlessPassing, ValidationError, WorkflowError } from '@minigate/core';
import { type DescribeJobsResponse, describeJobs } from '../families/job/index.js';

/** A job as the cloud describes it. */
export type Job = NonNullable<DescribeJobsResponse['job_set']>[number];

/** Options of {@link Jobs.wait}. */
export interface JobWaitOptions {
  /** Default the client's. */
  readonly zone?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; default 10 minutes. */
  readonly timeoutMs?: number | undefined;
  /** Called after each look at the job that did not end it. `job` is `undefined` as long as the cloud does not list it. */
  readonly onProgress?: ((progress: { readonly job: Job | undefined; readonly waitedMs: number }) => void) | undefined;
}

/** Jobs: what asynchronous actions go on with after their answer. */
export interface Jobs {
  /**
   * Waits until a job succeeded; asks after 1 s, then less and less often, up to every 10 s. Failures for a passing reason do not end the waiting.
   *
   * @param jobId - `job_id` of an action's answer, `j-…`.
   * @throws ValidationError for an empty id; WorkflowError `refused` when the job failed, also in parts; `timeout` and `aborted` while it goes on.
   */
  wait(jobId: string, options?: JobWaitOptions): Promise<Job>;
}

const firstPauseMs = 1_000;
const longestPauseMs = 10_000;

/** @param invoke - sends calls for an account or a session. */
export function jobs(invoke: Invoke, clock: Clock): Jobs {
  return {
    async wait(jobId, { zone, signal, timeoutMs = 600_000, onProgress } = {}) {
      // Asked for, it would be a job that never comes.
      if (!jobId)
        throw new ValidationError('request', [{ path: 'jobId', message: 'is missing; the action gave no job' }]);
      const workflow = `job ${jobId}`;
      const startedAt = clock.now();
      for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * 1.5)) {
        const waitedMs = clock.now() - startedAt;
        if (waitedMs >= timeoutMs) throw new WorkflowError('timeout', workflow, `goes on after ${waitedMs} ms`);
        const job = await describe(invoke, jobId, zone, signal);
        if (job?.status === 'successful') return job;
        if (job?.status === 'failed' || job?.status === 'done with failure')
          throw new WorkflowError('refused', workflow, `${job.job_action ?? 'the action'} ended as "${job.status}"`);
        onProgress?.({ job, waitedMs });
        await clock.sleep(Math.min(pauseMs, timeoutMs - waitedMs), signal).catch(() => {
          throw new WorkflowError('aborted', workflow, 'waiting was aborted by the caller; the job goes on');
        });
      }
    },
  };
}

async function describe(
  invoke: Invoke,
  jobId: string,
  zone: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Job | undefined> {
  try {
    const { job_set = [] } = await invoke(describeJobs, { jobs: [jobId], zone }, { signal });
    return job_set.find(({ job_id }) => job_id === jobId);
  } catch (error) {
    if (TransportError.is(error) && error.reason === 'aborted')
      throw new WorkflowError('aborted', `job ${jobId}`, 'waiting was aborted by the caller; the job goes on');
    return unlessPassing(error);
  }
}
