import {
  type Advice,
  HttpError,
  isPassing,
  MinigateError,
  PlatformError,
  type Runtime,
  ValidationError,
  WorkflowError,
} from '@minigate/core';
import { isAboutTeam } from './context.js';

/** Why something was not done, for reports. Never holds a secret. */
export interface Failure {
  /**
   * `refused`: the platform's no, in `errorCode`, or a task that failed. `no-answer`: network or outage, however often it was tried.
   * `invalid`: input that the platform cannot take. `timeout`: not finished in time.
   */
  readonly reason: 'refused' | 'no-answer' | 'invalid' | 'timeout';
  readonly errorCode?: number | string | undefined;
  readonly message: string;
  readonly advice?: Advice | undefined;
}

/** A no that repeating does not change; `undefined` for what may pass, and for what ends the work of the process. */
function failureOf(error: unknown): Failure | undefined {
  if (isPassing(error) || isAboutTeam(error) || !MinigateError.is(error)) return undefined;
  const { message, advice } = error;
  if (PlatformError.is(error)) return { reason: 'refused', errorCode: error.code, message, advice };
  if (ValidationError.is(error)) return { reason: 'invalid', message, advice };
  if (!WorkflowError.is(error)) return undefined;
  if (error.reason === 'timeout') return { reason: 'timeout', message, advice };
  const errorCode = PlatformError.is(error.cause) ? error.cause.code : undefined;
  return error.reason === 'refused' ? { reason: 'refused', errorCode, message, advice } : undefined;
}

const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
const maxAttempts = 10;

/**
 * Works on one thing of many; what fails for a passing reason is tried again, later and later.
 *
 * @returns what came of it, or why it cannot be.
 * @throws what ends the work of the process: refused credentials, an abort, a store that fails, a defect.
 */
export async function persist<T>(
  { clock, random }: Pick<Runtime, 'clock' | 'random'>,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<{ readonly done: T } | { readonly failure: Failure }> {
  for (let attempts = 1; ; attempts++) {
    try {
      return { done: await work() };
    } catch (error) {
      if (signal.aborted) throw error;
      const failure = failureOf(error);
      if (failure !== undefined) return { failure };
      if (!isPassing(error)) throw error;
      const { message, advice } = error as MinigateError;
      if (attempts >= maxAttempts) return { failure: { reason: 'no-answer', message, advice } };
      const asked = PlatformError.is(error) || HttpError.is(error) ? error.retryAfterMs : undefined;
      const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempts - 1)) * (0.5 + random.jitter() / 2);
      await clock.sleep(Math.max(pauseMs, asked ?? 0), signal);
    }
  }
}

/**
 * Takes turns in parallel until each worker finds nothing more to do.
 *
 * @param turn - works on one thing. @returns false when there is nothing more.
 * @throws WorkflowError `aborted`; the first error of a turn, after the others were stopped.
 */
export async function inParallel(
  {
    name,
    concurrency,
    signal,
  }: { readonly name: string; readonly concurrency: number; readonly signal: AbortSignal | undefined },
  turn: (stop: AbortSignal) => Promise<boolean>,
): Promise<void> {
  const failed = new AbortController();
  const stop = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
  const loop = async (): Promise<void> => {
    try {
      while (!stop.aborted && (await turn(stop)));
    } catch (error) {
      if (!failed.signal.aborted && !signal?.aborted) failed.abort(error);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, loop));
  if (signal?.aborted) throw new WorkflowError('aborted', name, 'was aborted by the caller; the same call goes on');
  if (failed.signal.aborted) throw failed.signal.reason;
}
