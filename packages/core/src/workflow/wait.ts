import { HttpError, PlatformError, TransportError, WorkflowError } from '../errors/errors.js';
import type { RunContext, RunProgress } from './run.js';

/** Something to wait for. */
export interface Wait<T> {
  /** Asks for the state: decided, with its result, or not yet. A failure for a passing reason is asked again at the next poll. */
  ask(signal: AbortSignal | undefined): Promise<{ readonly decided: T } | { readonly pending: unknown }>;
  /** How often to ask, in milliseconds. */
  readonly pollMs: number;
  /** Milliseconds. */
  readonly timeoutMs: number;
  /** Store key whose generation grows when a push says that it is time to ask. */
  readonly pushMark?: string | undefined;
}

/** Surroundings of a wait. */
export interface WaitOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
  /** Called before each look. What it throws ends the wait. */
  readonly check?: (() => void) | undefined;
}

/** How soon a push is noticed. */
const lookMs = 2_000;

/**
 * Waits for a decision of the platform, by poll or push, whichever is first.
 *
 * @param step - names what is waited for.
 * @throws WorkflowError `timeout` or `aborted`; what `ask` throws, unless its reason passes.
 */
export async function waitFor<T>(
  context: Pick<RunContext, 'store' | 'runtime' | 'name'>,
  step: string,
  { ask, pollMs, timeoutMs, pushMark }: Wait<T>,
  { signal, onProgress, check }: WaitOptions = {},
): Promise<T> {
  const { clock } = context.runtime;
  const marked = async (): Promise<number> =>
    pushMark === undefined ? 0 : ((await context.store.get(pushMark))?.generation ?? 0);
  const endsAt = clock.now() + timeoutMs;
  let askedAt = Number.NEGATIVE_INFINITY;
  let seen = -1;
  for (;;) {
    check?.();
    const pushed = await marked();
    // Also when the clock was set back.
    if (pushed !== seen || Math.abs(clock.now() - askedAt) >= pollMs) {
      seen = pushed;
      askedAt = clock.now();
      const answer = await ask(signal).catch((error) => {
        if (signal?.aborted) throw aborted(context, step);
        return unlessPassing(error);
      });
      if (answer !== undefined && 'decided' in answer) return answer.decided;
      onProgress?.({ step, state: 'waiting', detail: answer?.pending });
    }
    const left = endsAt - clock.now();
    if (left <= 0)
      throw new WorkflowError('timeout', context.name, `${step} is not decided after ${timeoutMs} ms`, { step });
    const untilPoll = askedAt + pollMs - clock.now();
    await sleep(context, Math.min(pushMark === undefined ? untilPoll : lookMs, left), signal, step);
  }
}

/**
 * For the questions of a long wait, which an outage of minutes must not end: swallows failures for a passing reason.
 *
 * @throws every other error, as it is.
 */
export function unlessPassing(error: unknown): undefined {
  if (!isPassing(error)) throw error;
}

/** Whether a failure may pass: no answer, a gateway's error, a limit, or a refusal that may be another one later. */
export function isPassing(error: unknown): boolean {
  if (TransportError.is(error)) return error.reason !== 'aborted';
  return (PlatformError.is(error) || HttpError.is(error)) && error.retryable;
}

/** Waits some milliseconds. @throws WorkflowError `aborted`. */
export async function sleep(
  context: Pick<RunContext, 'runtime' | 'name'>,
  ms: number,
  signal: AbortSignal | undefined,
  step: string | undefined,
): Promise<void> {
  try {
    await context.runtime.clock.sleep(ms, signal);
  } catch {
    throw aborted(context, step);
  }
}

/** The caller's signal ended it. */
export const aborted = ({ name }: Pick<RunContext, 'name'>, step: string | undefined): WorkflowError =>
  new WorkflowError('aborted', name, `${step ?? 'the run'} was aborted by the caller`, { step });
