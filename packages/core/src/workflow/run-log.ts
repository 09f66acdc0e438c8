import { createHash } from 'node:crypto';
import { WorkflowError } from '../errors/errors.js';
import { jsonReplacer, parseJson, stringifyJson } from '../http/json.js';
import type { Lease } from '../store/store.js';
import type { RunContext } from './run.js';

/** How far a step is. */
export interface StepRecord {
  readonly state: 'begun' | 'done';
  /** Whether it must not be done for another input as long as the run is open. */
  readonly once?: true | undefined;
  readonly result?: unknown;
}

/** A run as it is stored. */
export interface RunRecord {
  /** Digest of the input; the input itself may hold people's data. */
  readonly input: string;
  readonly steps: Readonly<Record<string, StepRecord | undefined>>;
  readonly ended?: { readonly result?: unknown; readonly refused?: Refusal };
}

/** The platform's final no, as a process that waited for the one that got it will throw it again. */
interface Refusal extends Pick<WorkflowError, 'workflow' | 'step' | 'advice'> {
  readonly message: string;
}

export const leaseMsOf = ({ leaseMs = 60_000 }: RunContext): number => leaseMs;
/** Nothing that platforms do takes longer; an open run that nobody goes on with is forgotten. */
const openMs = 180 * 86_400_000;

/**
 * SHA-256, in hexadecimal, of what JSON can hold: the same for objects with the same members in another order. For keys that must not hold
 * the values.
 */
export const digestOf = (input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(input, inOrder) ?? '')
    .digest('hex');

const inOrder = (key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : jsonReplacer(key, value);

/**
 * What the run has done, with the generation of its key; nothing counts of a run with other input that has ended, has begun no step
 * that may be done once only, or is given up.
 *
 * @param restart - whether an open run with other input is given up.
 * @throws WorkflowError `other-input`.
 */
export async function loadRecord(
  { store, key, name }: RunContext,
  input: string,
  restart: boolean,
): Promise<{ readonly record: RunRecord; readonly generation: number }> {
  const stored = await store.get(key);
  const record = stored && (parseJson(stored.value) as RunRecord);
  const generation = stored?.generation ?? 0;
  if (record?.input === input) return { record, generation };
  const isOpen = record !== undefined && record.ended === undefined;
  if (isOpen && !restart && Object.values(record.steps).some((step) => step?.once))
    throw new WorkflowError('other-input', name, 'was begun with other input; give that input, or the option restart');
  return { record: { input, steps: {} }, generation };
}

/** The end of a run. @throws WorkflowError `refused`, when that was its end. */
export function resultOf({ result, refused }: NonNullable<RunRecord['ended']>): unknown {
  if (refused === undefined) return result;
  const { workflow, message, step, advice } = refused;
  throw new WorkflowError('refused', workflow, message, { step, advice });
}

/** What a run has done, written through to the store while the lease is ours. */
export interface RunLog {
  readonly step: (name: string) => StepRecord | undefined;
  /** @throws WorkflowError `taken-over`. */
  readonly note: (name: string, record: StepRecord | undefined) => Promise<void>;
  /** @returns the result as it was kept. */
  readonly end: (ended: NonNullable<RunRecord['ended']>) => Promise<unknown>;
  /** @throws WorkflowError `taken-over`. */
  readonly forget: () => Promise<void>;
  /** Prolongs the lease. @throws WorkflowError `taken-over`. */
  readonly keep: () => Promise<void>;
  /** @throws WorkflowError `taken-over` when that is known. */
  readonly check: () => void;
}

/** Takes up the record of a run, whose lease is ours. */
export function openLog(context: RunContext, lease: Lease, loaded: RunRecord): RunLog {
  const { store, runtime, key, name, keepMs = 30 * 86_400_000 } = context;
  let record = loaded;
  let lost = false;
  let writing: Promise<unknown> = Promise.resolve();
  const check = (): void => {
    if (lost) throw new WorkflowError('taken-over', name, 'another process took over, because this one was too slow');
  };
  const keep = async (): Promise<void> => {
    lost ||= (await store.renew(lease, leaseMsOf(context))) === undefined;
    check();
  };
  /** One after the other: steps may run at the same time. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = writing.then(keep).then(work);
    writing = done.catch(() => undefined);
    return done;
  };
  const write = (change: (record: RunRecord) => RunRecord, forMs = Math.max(openMs, keepMs)): Promise<void> =>
    inTurn(async () => {
      const text = stringifyJson(change(record));
      const expiresAt = forMs === Number.POSITIVE_INFINITY ? undefined : runtime.clock.now() + forMs;
      lost ||= (await store.set(key, text, { fence: lease, expiresAt })) === undefined;
      check();
      record = parseJson(text) as RunRecord;
    });
  return {
    step: (step) => record.steps[step],
    // JSON leaves out what is undefined. What was begun once is done once.
    note: (step, state) =>
      write(({ input, steps }) => ({
        input,
        steps: { ...steps, [step]: state && { once: steps[step]?.once, ...state } },
      })),
    async end(ended) {
      // The steps are not needed any more, and may hold what should not be kept.
      await write(({ input }) => ({ input, steps: {}, ended }), keepMs);
      return record.ended?.result;
    },
    forget: () =>
      inTurn(async () => {
        await store.delete(key, { fence: lease });
        record = { input: record.input, steps: {} };
      }),
    keep,
    check,
  };
}

/** Keeps the lease however long steps and waits take; a store that fails is asked again. */
export async function keepAlive(context: RunContext, log: RunLog, over: AbortSignal): Promise<void> {
  for (;;) {
    await context.runtime.clock.sleep(leaseMsOf(context) / 3, over);
    await log.keep().catch(() => undefined);
  }
}
