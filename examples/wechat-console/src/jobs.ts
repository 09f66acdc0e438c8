/** What is waited for. */
export type JobKind = 'scan' | 'audit';

/** Waits that take longer than a request, at most one of a kind for a program. */
export interface Jobs {
  /** Starts a wait, in place of an earlier one of the same kind for the same program. `signal` aborts when it is to end. */
  start(kind: JobKind, appId: string, work: (signal: AbortSignal) => Promise<void>): void;
  /** Ends a wait early, if there is one. */
  cancel(kind: JobKind, appId: string): void;
  running(kind: JobKind, appId: string): boolean;
  /** Ends all waits. */
  stop(): Promise<void>;
}

/** @param onEnd - told how each wait ended, with the error if it failed; not of those that were cancelled. */
export function createJobs(onEnd: (kind: JobKind, appId: string, error?: unknown) => void): Jobs {
  const jobs = new Map<string, { readonly controller: AbortController; readonly ended: Promise<void> }>();
  const nameOf = (kind: JobKind, appId: string): string => `${kind} ${appId}`;

  const run = async (kind: JobKind, appId: string, work: Promise<void>, { signal }: AbortController): Promise<void> => {
    const error = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (signal.aborted) return;
    jobs.delete(nameOf(kind, appId));
    onEnd(kind, appId, error);
  };
  const cancel = (kind: JobKind, appId: string): void => {
    jobs.get(nameOf(kind, appId))?.controller.abort();
    jobs.delete(nameOf(kind, appId));
  };
  return {
    start(kind, appId, work) {
      cancel(kind, appId);
      const controller = new AbortController();
      jobs.set(nameOf(kind, appId), { controller, ended: run(kind, appId, work(controller.signal), controller) });
    },
    cancel,
    running: (kind, appId) => jobs.has(nameOf(kind, appId)),
    async stop() {
      const ended = [...jobs.values()].map((job) => job.ended);
      for (const { controller } of jobs.values()) controller.abort();
      await Promise.all(ended);
      jobs.clear();
    },
  };
}
