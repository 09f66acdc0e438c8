import { ValidationError } from '@minigate/core';
import type { MirrorOptions, MirrorSource } from './types.js';

/** What this process has done. */
export interface Counts {
  notices: number;
  coalesced: number;
  fetches: number;
  changes: number;
  staleReads: number;
  deadLettered: number;
}

/** What the parts of a mirror share. */
export interface MirrorContext
  extends MirrorSource,
    Required<{ [Name in keyof MirrorOptions]-?: NonNullable<MirrorOptions[Name]> }> {
  readonly counts: Counts;
}

/** Fills in the defaults. @throws ValidationError when a number in the options cannot work. */
export function mirrorContext(source: MirrorSource, options: MirrorOptions): MirrorContext {
  const { store, concurrency = 4, coalesceMs = 500, settleMs = 5_000, maxNoticeBytes = 65_536 } = options;
  const { historyMs = 90 * 86_400_000, maxAttempts = 8, pollMs = 1_000 } = options;
  // A wrong one would show only as notices that are never, or all the time, worked off.
  const issues = [
    ...Object.entries({ maxNoticeBytes, maxAttempts, pollMs }).map(([path, value]) => ({ path, value, from: 1 })),
    ...Object.entries({ coalesceMs, settleMs, historyMs }).map(([path, value]) => ({ path, value, from: 0 })),
  ].flatMap(({ path, value, from }) => (value >= from ? [] : [{ path, message: `must be a number from ${from} on` }]));
  if (!(Number.isSafeInteger(concurrency) && concurrency >= 1))
    issues.push({ path: 'concurrency', message: 'must be a whole number from 1 on' });
  if (issues.length > 0) throw new ValidationError('options', issues);
  const { ak, apps, packages, clientStore, runtime } = source;
  return {
    ak,
    apps,
    packages,
    clientStore,
    runtime,
    store,
    concurrency,
    coalesceMs,
    settleMs,
    maxNoticeBytes,
    historyMs,
    maxAttempts,
    pollMs,
    counts: { notices: 0, coalesced: 0, fetches: 0, changes: 0, staleReads: 0, deadLettered: 0 },
  };
}

/**
 * A number to order reads by, taken before the read begins. Of two reads the one with the higher number is kept: it began after the
 * other's number was given out, so it knows every change whose notice the other one was for. Times could not say that: clocks of machines
 * differ, jump, and give the same millisecond twice.
 */
export async function nextTicket({ store }: Pick<MirrorContext, 'store'>): Promise<number> {
  const [row] = await store.run<{ value: number | string }>(
    `INSERT INTO mirror_counter AS kept (name, value) VALUES ('ticket', 1)
     ON CONFLICT (name) DO UPDATE SET value = kept.value + 1 RETURNING value`,
  );
  return Number(row?.value);
}

/** Rows of a page: 100 unless told, and from none to 1,000, since databases take a negative limit for none or for an error. */
export const rowsAtMost = (limit = 100): number => Math.min(Math.max(Math.trunc(limit) || 0, 0), 1_000);
