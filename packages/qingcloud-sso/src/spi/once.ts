import { type Run, type RunContext, type Runtime, runDurably, type Store } from '@minigate/core';

/** What {@link onceWithin} needs of the world. */
export interface OnceOptions {
  readonly store: Store;
  readonly runtime: Pick<Runtime, 'clock' | 'random'>;
  /** How long to wait for a result, in milliseconds. */
  readonly limitMs: number;
  /** How long a process that died keeps the next one waiting, in milliseconds. */
  readonly leaseMs: number;
  /** Learns failures of work that nobody waits for any more. */
  readonly onLateFailure: (error: unknown) => void;
}

/** What is to be done once. */
export type OnceWork<T> = Pick<RunContext, 'key' | 'name' | 'keepMs'> & { readonly work: (run: Run) => Promise<T> };

/** Result of work, or that it goes on. */
export type OnceResult<T> = { readonly done: T } | 'goes on';

/**
 * Does work once for a key, in whichever process, and waits for it no longer than the limit. Work that takes longer goes on; the next
 * call with its key gets its result, or waits on.
 */
export function onceWithin({
  store,
  runtime,
  limitMs,
  leaseMs,
  onLateFailure,
}: OnceOptions): <T>(once: OnceWork<T>) => Promise<OnceResult<T>> {
  const running = new Map<string, Promise<unknown>>();
  return async <T>({ work, ...about }: OnceWork<T>) => {
    const context: RunContext = { store, runtime, leaseMs, ...about };
    const known = running.get(about.key) as Promise<T> | undefined;
    // Input is always the same: what comes again is the same order, whatever else it says.
    const result = known ?? runDurably(context, '', work).finally(() => running.delete(about.key));
    running.set(about.key, result);
    const timer = new AbortController();
    const over = runtime.clock.sleep(limitMs, timer.signal).then(
      () => 'goes on' as const,
      () => 'goes on' as const,
    );
    try {
      const first = await Promise.race([result.then((done) => ({ done })), over]);
      if (first === 'goes on' && known === undefined) result.catch(onLateFailure);
      return first;
    } finally {
      timer.abort();
    }
  };
}
