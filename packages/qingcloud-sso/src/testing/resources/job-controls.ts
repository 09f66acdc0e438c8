import type { World } from '../world.js';
import { type JobEnd, type JobPlan, type JobRecord, jobStatus, settleJobs } from './jobs.js';

/** A job as the cloud sees it. */
export interface FakeJob extends Pick<JobRecord, 'id' | 'owner' | 'zone' | 'action' | 'createdAt' | 'endsAt'> {
  /** `pending`, `working`, `successful`, `failed`, or `done with failure`. */
  readonly status: string;
  readonly resources: readonly string[];
}

/** The machines that work jobs off. */
export interface JobControls {
  /**
   * Lets the next jobs of an action fail, such as `StopInstances`: their resources stay as they were, and what they were to make is gone.
   * In part means that only the first of several resources succeeds.
   */
  fail(action: string, options?: { readonly times?: number | undefined; readonly inPart?: boolean | undefined }): void;
  /** How long jobs of an action take from now on, in milliseconds. */
  take(action: string, durationMs: number): void;
  /** Ends all open jobs now. */
  finish(): void;
  /** All jobs, oldest first. */
  list(): readonly FakeJob[];
}

/** Makes the controls. */
export function createJobControls(world: World): JobControls {
  const planOf = (action: string): JobPlan => {
    const plan = world.state.jobPlans.get(action) ?? { ends: [] };
    world.state.jobPlans.set(action, plan);
    return plan;
  };
  return {
    fail(action, { times = 1, inPart = false } = {}) {
      const end: JobEnd = inPart ? 'done with failure' : 'failed';
      planOf(action).ends.push(...Array.from({ length: times }, () => end));
    },
    take(action, durationMs) {
      planOf(action).durationMs = durationMs;
    },
    finish() {
      const { state, clock } = world;
      for (const id of state.openJobs) {
        const job = state.jobs.get(id);
        if (job !== undefined) job.endsAt = Math.min(job.endsAt, clock.now());
      }
      settleJobs(world);
    },
    list() {
      settleJobs(world);
      return [...world.state.jobs.values()].map((job) => {
        const { id, owner, zone, action, createdAt, endsAt, parts } = job;
        const status = jobStatus(world, job);
        return { id, owner, zone, action, createdAt, endsAt, status, resources: parts.map((part) => part.id) };
      });
    },
  };
}
