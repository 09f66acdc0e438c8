import { AuthError, PlatformError, TransportError, ValidationError, WorkflowError } from '../errors/errors.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Store } from '../store/store.js';
import {
  digestOf,
  keepAlive,
  leaseMsOf,
  loadRecord,
  openLog,
  type RunLog,
  type RunRecord,
  resultOf,
  type StepRecord,
} from './run-log.js';
import { aborted, sleep, type Wait, waitFor } from './wait.js';

/** Where a workflow keeps what it did. */
export interface RunContext {
  readonly store: Store;
  readonly runtime: Pick<Runtime, 'clock' | 'random'>;
  /** Store key of the run. Begins with the platform and the app id, and names what the workflow is about. */
  readonly key: string;
  /** Name for errors, such as `register company`. */
  readonly name: string;
  /** How long a process that died keeps others waiting, in milliseconds. Default 60,000. */
  readonly leaseMs?: number | undefined;
  /** How long the result is kept, in milliseconds. Default 30 days; `Infinity` keeps results and open runs for ever. */
  readonly keepMs?: number | undefined;
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

/**
 * A workflow while it runs. Results of steps are kept as JSON, so that a later process goes on where this one stopped; this one,
 * too, gets them as JSON gives them back. Steps may run at the same time.
 */
export interface Run {
  /**
   * Does a step, unless it was done.
   *
   * @param name - unique in the workflow, the same in every process.
   * @throws Error when another step of that name was done in this run.
   */
  step<T>(name: string, step: Step<T>): Promise<T>;
  /** Waits for a decision, unless it is known. */
  wait<T>(name: string, wait: Wait<T>): Promise<T>;
  /** Forgets all that was done, so that the next call begins anew, with any input. For ends after which nothing is under way. */
  forget(): Promise<void>;
}

/** How soon a process sees that another one ended. */
const lookMs = 2_000;
/**
 * Runs a workflow whose steps outlive the process: called again with the same key and input, it goes on after the last step that was
 * done, or gives the result when it has ended within the last 30 days. Only one process runs it at a time; others wait for its end.
 * An open run is kept for 180 days after its last step. A run that ended with WorkflowError `refused` is begun anew by the next call;
 * a process that waited meanwhile throws the same error.
 *
 * What `work` does outside of steps and waits happens again in each process, so it must not have effects.
 *
 * @param input - what JSON can hold; the order of members does not matter.
 * @returns the result as JSON gives it back.
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
  const { store, runtime, key } = context;
  const owner = Buffer.from(runtime.random.bytes(12)).toString('hex');
  const digest = digestOf(input);
  let before: number | undefined;
  const look = async (): Promise<RunRecord> => {
    const { record, generation } = await loadRecord(context, digest, options.restart === true);
    before ??= generation;
    // A no that is older than this call is not its end.
    return record.ended?.refused !== undefined && generation === before ? { input: digest, steps: {} } : record;
  };
  for (;;) {
    const { ended } = await look();
    if (ended !== undefined) return resultOf(ended) as Result;
    const lease = await store.acquire(`${key}/lock`, owner, leaseMsOf(context));
    if (lease === undefined) {
      await sleep(context, lookMs, options.signal, undefined);
      continue;
    }
    const over = new AbortController();
    try {
      // Again, because another process may have had the lease in between.
      const record = await look();
      if (record.ended !== undefined) return resultOf(record.ended) as Result;
      const log = openLog(context, lease, record);
      keepAlive(context, log, over.signal).catch(() => undefined); // rejects when it is over
      const result = await work(runOf(context, log, options)).catch((error) => refused(error, log));
      return (await log.end({ result })) as Result;
    } finally {
      over.abort();
      // A lease that cannot be released runs out.
      await store.release(lease).catch(() => undefined);
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

function runOf(context: RunContext, log: RunLog, { signal, onProgress }: RunOptions): Run {
  const names = new Set<string>();

  async function once<T>(name: string, work: (known: StepRecord | undefined) => Promise<T>): Promise<T> {
    if (names.has(name)) throw new Error(`${context.name}: two steps are named ${name}`);
    names.add(name);
    const known = log.step(name);
    if (known?.state === 'done') {
      onProgress?.({ step: name, state: 'resumed' });
      return known.result as T;
    }
    try {
      await log.note(name, { state: 'done', result: await work(known) });
    } catch (error) {
      names.delete(name);
      throw error;
    }
    const { result } = log.step(name) as { readonly result: T };
    onProgress?.({ step: name, state: 'done', detail: result });
    return result;
  }

  return {
    step: (name, { act, find }) =>
      once(name, async (known) => {
        if (signal?.aborted) throw aborted(context, name);
        const found = known !== undefined && find !== 'repeat' ? await find() : undefined;
        if (found !== undefined) return found;
        await log.note(name, find === 'repeat' ? { state: 'begun' } : { state: 'begun', once: true });
        onProgress?.({ step: name, state: 'begun' });
        return act().catch((error) => refuse(error, () => log.note(name, undefined)));
      }),
    wait: (name, wait) => once(name, () => waitFor(context, name, wait, { signal, onProgress, check: log.check })),
    forget: log.forget,
  };
}

/**
 * A clear no of the platform, or a connection that was not made, ends the attempt; after anything else, nobody knows whether it acted. When the store fails to forget
 * the attempt, the next one looks first, which is right too.
 */
async function refuse(error: unknown, forget: () => Promise<void>): Promise<never> {
  const clear =
    (PlatformError.is(error) && !error.retryable) ||
    (TransportError.is(error) && error.unsent) ||
    ValidationError.is(error) ||
    AuthError.is(error);
  if (clear) await forget().catch(() => undefined);
  throw error;
}
