import { createHash } from 'node:crypto';
import {
  AuthError,
  HttpError,
  PlatformError,
  TransportError,
  ValidationError,
  WorkflowError,
} from '../errors/errors.js';
import { parseJson, stringifyJson } from '../http/json.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Lease, Store } from '../store/store.js';

/** Where a workflow keeps what it did. */
export interface RunContext {
  readonly store: Store;
  readonly runtime: Pick<Runtime, 'clock' | 'random'>;
  /** Store key of the run. Begins with the platform and the app id, and names what the workflow is about. */
  readonly key: string;
  /** Name for errors, such as `register company`. */
  readonly name: string;
}

/** What happens in a workflow. */
export interface RunProgress {
  readonly step: string;
  /** `resumed`: it was done before. `waiting`: not decided yet, with what is known in `detail`. */
  readonly state: 'begun' | 'done' | 'resumed' | 'waiting';
  readonly detail?: unknown;
}

/** Options of every workflow. */
export interface RunOptions {
  /** Ends waits, and begins no further step. What the platform does goes on; the same call takes it up again. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}

/** Options of workflows that run durably. */
export interface DurableOptions extends RunOptions {
  /**
   * Gives up an open run that has other input, instead of `other-input`: what it did is forgotten here, while the platform may go on
   * with it. Waits for the end of a process that is at it. Changes nothing for a run with this input.
   */
  readonly restart?: boolean | undefined;
}

/** Something to do once. */
export interface Step<T> {
  /** Asks the platform to do it. */
  act(): Promise<T>;
  /**
   * Looks whether an attempt that broke off (a crash, a lost answer) had its effect; `undefined` when it had none.
   * `repeat` says that doing it again changes nothing; as long as no other kind of step was begun, the run can be left for other input.
   */
  readonly find: (() => Promise<T | undefined>) | 'repeat';
}

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

/** A workflow while it runs. Results of steps are kept as JSON, so that a later process goes on where this one stopped. */
export interface Run {
  /** Does a step, unless it was done. @param name - unique in the workflow, the same in every process. */
  step<T>(name: string, step: Step<T>): Promise<T>;
  /** Waits for a decision, unless it is known. */
  wait<T>(name: string, wait: Wait<T>): Promise<T>;
  /** Forgets all that was done, so that the next call begins anew, with any input. For ends after which nothing is under way. */
  forget(): Promise<void>;
}

interface StepRecord {
  readonly state: 'begun' | 'done';
  /** Whether it must not be done for another input as long as the run is open. */
  readonly once?: true;
  readonly result?: unknown;
}

interface RunRecord {
  /** Digest of the input; the input itself may hold people's data. */
  readonly input: string;
  readonly steps: Readonly<Record<string, StepRecord>>;
  readonly ended?: { readonly result?: unknown; readonly refused?: Refusal };
}

/** The platform's final no, as a process that waited for the one that got it will throw it again. */
interface Refusal extends Pick<WorkflowError, 'workflow' | 'step' | 'advice'> {
  readonly message: string;
}

const leaseMs = 60_000;
/** How soon a push is noticed, and how soon a process sees that another one ended. */
const lookMs = 2_000;
const keepMs = 30 * 86_400_000;
/** Nothing that platforms do takes longer; an open run that nobody goes on with is forgotten. */
const openMs = 180 * 86_400_000;

/**
 * Runs a workflow whose steps outlive the process: called again with the same key and input, it goes on after the last step that was
 * done, or gives the result when it has ended within the last 30 days. Only one process runs it at a time; others wait for its end.
 * An open run is kept for 180 days after its last step. A run that ended with WorkflowError `refused` is begun anew by the next call;
 * a process that waited meanwhile throws the same error.
 *
 * What `work` does outside of steps and waits happens again in each process, so it must not have effects.
 *
 * @throws WorkflowError `other-input` when the key belongs to an open run with other input, of which a step was begun that may not be
 * repeated; `timeout` of a wait; `aborted`; `taken-over`;
 * what a step or `work` throws: the run then stays where it is, and the same call tries the step again.
 */
export async function runDurably<Result>(
  context: RunContext,
  input: unknown,
  work: (run: Run) => Promise<Result>,
  options: DurableOptions = {},
): Promise<Result> {
  const { store, runtime, key, name } = context;
  const owner = Buffer.from(runtime.random.bytes(12)).toString('hex');
  const digest = createHash('sha256').update(stringifyJson(input)).digest('hex');
  const isOthers = (record: RunRecord | undefined): boolean =>
    record !== undefined &&
    record.input !== digest &&
    record.ended === undefined &&
    options.restart !== true &&
    Object.values(record.steps).some(({ once }) => once);
  const atFirst = await load(store, key);
  /** Whether a record says how this call ends: a no that is older than the call does not. */
  const isEnd = ({ record, generation }: LoadedRecord): boolean =>
    record?.ended !== undefined &&
    record.input === digest &&
    (record.ended.refused === undefined || generation !== atFirst.generation);
  for (let known = atFirst; ; known = await load(store, key)) {
    if (isOthers(known.record))
      throw new WorkflowError(
        'other-input',
        name,
        'was begun with other input; give that input, or the option restart',
      );
    if (known.record?.ended !== undefined && isEnd(known)) return resultOf(known.record.ended) as Result;
    const lease = await store.acquire(`${key}/lock`, owner, leaseMs);
    if (lease === undefined) {
      await sleep(context, lookMs, options.signal, undefined);
      continue;
    }
    // Another process may have come between.
    const current = await load(store, key);
    const log = openLog(context, lease, current.record, digest);
    try {
      if (isEnd(current) || isOthers(current.record)) continue;
      const result = await work(runOf(context, log, options)).catch((error) => refused(error, log));
      await log.end({ result });
      return result;
    } finally {
      await log.release();
    }
  }
}

async function refused(error: unknown, log: RunLog): Promise<never> {
  if (WorkflowError.is(error) && error.reason === 'refused') {
    const { workflow, step, advice, message } = error;
    await log.end({ refused: { workflow, step, advice, message: message.slice(workflow.length + 2) } });
  }
  throw error;
}

function resultOf({ result, refused }: NonNullable<RunRecord['ended']>): unknown {
  if (refused === undefined) return result;
  const { workflow, message, step, advice } = refused;
  throw new WorkflowError('refused', workflow, message, { step, advice });
}

/** What a run has done, written through to the store while the lease is ours. */
interface RunLog {
  readonly step: (name: string) => StepRecord | undefined;
  /** @throws WorkflowError `taken-over`. */
  readonly note: (name: string, record: StepRecord | undefined) => Promise<void>;
  readonly end: (ended: NonNullable<RunRecord['ended']>) => Promise<void>;
  /** @throws WorkflowError `taken-over`. */
  readonly forget: () => Promise<void>;
  /** Keeps the lease during a long wait. @throws WorkflowError `taken-over`. */
  readonly keep: () => Promise<void>;
  readonly release: () => Promise<void>;
}

function openLog(
  { store, runtime, key, name }: RunContext,
  first: Lease,
  loaded: RunRecord | undefined,
  input: string,
): RunLog {
  let lease = first;
  // Of a run that has ended, or was left for other input, nothing counts.
  let record: RunRecord = loaded?.input === input && loaded.ended === undefined ? loaded : { input, steps: {} };
  const takenOver = (): WorkflowError =>
    new WorkflowError('taken-over', name, 'another process took over, because this one was too slow');
  const keep = async (): Promise<void> => {
    const renewed = await store.renew(lease, leaseMs);
    if (renewed === undefined) throw takenOver();
    lease = renewed;
  };
  const write = async (next: RunRecord, forMs = openMs): Promise<void> => {
    await keep();
    const expiresAt = runtime.clock.now() + forMs;
    const written = await store.set(key, stringifyJson(next), { fence: lease, expiresAt });
    if (written === undefined) throw takenOver();
    record = next;
  };
  return {
    step: (step) => record.steps[step],
    async note(step, state) {
      const { [step]: _, ...others } = record.steps;
      await write({ ...record, steps: state === undefined ? others : { ...others, [step]: state } });
    },
    // The steps are not needed any more, and may hold what should not be kept.
    end: (ended) => write({ input, steps: {}, ended }, keepMs),
    async forget() {
      await keep();
      await store.delete(key, { fence: lease });
      record = { input, steps: {} };
    },
    keep,
    release: async () => void (await store.release(lease)),
  };
}

function runOf(context: RunContext, log: RunLog, { signal, onProgress }: RunOptions): Run {
  const { clock } = context.runtime;
  const marked = async (key: string | undefined): Promise<number> =>
    key === undefined ? 0 : ((await context.store.get(key))?.generation ?? 0);

  return {
    async step<T>(name: string, { act, find }: Step<T>): Promise<T> {
      const known = log.step(name);
      if (known?.state === 'done') {
        onProgress?.({ step: name, state: 'resumed' });
        return known.result as T;
      }
      stopIfAborted(context, signal, name);
      const once = find === 'repeat' ? {} : ({ once: true } as const);
      const found = known?.state === 'begun' && find !== 'repeat' ? await find() : undefined;
      if (found === undefined) {
        await log.note(name, { state: 'begun', ...once });
        onProgress?.({ step: name, state: 'begun' });
      }
      const result = found ?? (await act().catch((error) => refuse(error, () => log.note(name, undefined))));
      await log.note(name, { state: 'done', ...once, result });
      onProgress?.({ step: name, state: 'done', detail: result });
      return result;
    },
    async wait<T>(name: string, { ask, pollMs, timeoutMs, pushMark }: Wait<T>): Promise<T> {
      const known = log.step(name);
      if (known?.state === 'done') {
        onProgress?.({ step: name, state: 'resumed' });
        return known.result as T;
      }
      const endsAt = clock.now() + timeoutMs;
      let askAt = clock.now();
      let keptAt = clock.now();
      let seen = -1;
      for (;;) {
        const pushed = await marked(pushMark);
        if (pushed !== seen || clock.now() >= askAt) {
          seen = pushed;
          askAt = clock.now() + pollMs;
          const answer = await ask(signal).catch((error) => {
            stopIfAborted(context, signal, name);
            return unlessPassing(error);
          });
          if (answer !== undefined && 'decided' in answer) {
            await log.note(name, { state: 'done', result: answer.decided });
            onProgress?.({ step: name, state: 'done', detail: answer.decided });
            return answer.decided;
          }
          onProgress?.({ step: name, state: 'waiting', detail: answer?.pending });
        }
        const left = endsAt - clock.now();
        if (left <= 0)
          throw new WorkflowError('timeout', context.name, `${name} is not decided after ${timeoutMs} ms`, {
            step: name,
          });
        if (clock.now() - keptAt >= leaseMs / 3) {
          keptAt = clock.now();
          await log.keep();
        }
        await sleep(context, Math.min(pushMark === undefined ? pollMs : lookMs, left, leaseMs / 3), signal, name);
      }
    },
    forget: log.forget,
  };
}

/** A clear no of the platform ends the attempt; after anything else, nobody knows whether it acted. */
async function refuse(error: unknown, forget: () => Promise<void>): Promise<never> {
  const clear = (PlatformError.is(error) && !error.retryable) || ValidationError.is(error) || AuthError.is(error);
  if (clear) await forget();
  throw error;
}

/**
 * For the questions of a long wait, which an outage of minutes must not end: swallows failures for a passing reason.
 *
 * @throws every other error, as it is.
 */
export function unlessPassing(error: unknown): undefined {
  const isPassing = TransportError.is(error)
    ? error.reason !== 'aborted'
    : (PlatformError.is(error) || HttpError.is(error)) && error.retryable;
  if (!isPassing) throw error;
}

async function sleep(
  context: RunContext,
  ms: number,
  signal: AbortSignal | undefined,
  step: string | undefined,
): Promise<void> {
  await context.runtime.clock.sleep(ms, signal).catch((error) => {
    stopIfAborted(context, signal, step);
    throw error;
  });
}

function stopIfAborted({ name }: RunContext, signal: AbortSignal | undefined, step: string | undefined): void {
  if (signal?.aborted)
    throw new WorkflowError('aborted', name, `${step ?? 'the run'} was aborted by the caller`, { step });
}

interface LoadedRecord {
  readonly record: RunRecord | undefined;
  readonly generation: number;
}

async function load(store: Store, key: string): Promise<LoadedRecord> {
  const stored = await store.get(key);
  return { record: stored && (parseJson(stored.value) as RunRecord), generation: stored?.generation ?? 0 };
}
