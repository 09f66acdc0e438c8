import { createHash } from 'node:crypto';
import { WorkflowError } from '../errors/errors.js';
import { jsonReplacer, parseJson, stringifyJson } from '../http/json.js';
import type { Lease } from '../store/store.js';
import type { RunContext } from './run.js';

/** How far a step is. */
export type StepRecord = { readonly state: 'begun' } | { readonly state: 'done'; readonly result?: unknown };

/** A run as it is stored. */
export interface RunRecord {
  /** Digest of the input; the input itself may hold people's data. */
  readonly input: string;
  readonly steps: Readonly<Record<string, StepRecord | undefined>>;
  readonly ended?: { readonly result?: unknown };
}

/** How long a process that died keeps others waiting, in milliseconds. */
export const leaseMs: number = 60_000;
const keepMs = 30 * 86_400_000;

/** Digest of an input: the same for objects with the same members in another order. */
export const digestOf = (input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(input, inOrder) ?? '')
    .digest('hex');

const inOrder = (key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : jsonReplacer(key, value);

/**
 * What the run has done; nothing counts of an ended run with other input, or of one that did nothing.
 *
 * @throws WorkflowError `other-input`.
 */
export async function loadRecord({ store, key, name }: RunContext, input: string): Promise<RunRecord> {
  const stored = await store.get(key);
  const record = stored && (parseJson(stored.value) as RunRecord);
  if (record?.input === input) return record;
  if (record !== undefined && record.ended === undefined && Object.keys(record.steps).length > 0)
    throw new WorkflowError('other-input', name, 'was begun with other input; end it first, or give that input');
  return { input, steps: {} };
}

/** What a run has done, written through to the store while the lease is ours. */
export interface RunLog {
  readonly step: (name: string) => StepRecord | undefined;
  /** @throws WorkflowError `taken-over`. */
  readonly note: (name: string, record: StepRecord | undefined) => Promise<void>;
  /** @returns the result as it was kept. */
  readonly end: (result: unknown) => Promise<unknown>;
  /** Prolongs the lease. @throws WorkflowError `taken-over`. */
  readonly keep: () => Promise<void>;
  /** @throws WorkflowError `taken-over` when that is known. */
  readonly check: () => void;
}

/** Takes up the record of a run, whose lease is ours. */
export function openLog({ store, runtime, key, name }: RunContext, lease: Lease, loaded: RunRecord): RunLog {
  let record = loaded;
  let lost = false;
  let writing: Promise<unknown> = Promise.resolve();
  const check = (): void => {
    if (lost) throw new WorkflowError('taken-over', name, 'another process took over, because this one was too slow');
  };
  const keep = async (): Promise<void> => {
    lost ||= (await store.renew(lease, leaseMs)) === undefined;
    check();
  };
  /** One after the other: steps may run at the same time. */
  const write = (change: (record: RunRecord) => RunRecord, expiresAt?: number): Promise<void> => {
    const written = writing.then(async () => {
      await keep();
      const text = stringifyJson(change(record));
      lost ||= (await store.set(key, text, { fence: lease, expiresAt })) === undefined;
      check();
      record = parseJson(text) as RunRecord;
    });
    writing = written.catch(() => undefined);
    return written;
  };
  return {
    step: (step) => record.steps[step],
    // JSON leaves out what is undefined.
    note: (step, state) => write(({ input, steps }) => ({ input, steps: { ...steps, [step]: state } })),
    async end(result) {
      // The steps are not needed any more, and may hold what should not be kept.
      await write(({ input }) => ({ input, steps: {}, ended: { result } }), runtime.clock.now() + keepMs);
      return record.ended?.result;
    },
    keep,
    check,
  };
}

/** Keeps the lease however long steps and waits take; a store that fails is asked again. */
export async function keepAlive({ runtime }: RunContext, log: RunLog, over: AbortSignal): Promise<void> {
  for (;;) {
    await runtime.clock.sleep(leaseMs / 3, over);
    await log.keep().catch(() => undefined);
  }
}
