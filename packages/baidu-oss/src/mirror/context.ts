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

/** Fills in the defaults. */
export function mirrorContext(source: MirrorSource, options: MirrorOptions): MirrorContext {
  const { store, concurrency = 4, coalesceMs = 500, settleMs = 5_000, maxNoticeBytes = 65_536 } = options;
  const { historyMs = 90 * 86_400_000, maxAttempts = 8, pollMs = 1_000 } = options;
  const { ak, apps, packages, clientStore, runtime } = source;
  return {
    ...{
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
    },
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
