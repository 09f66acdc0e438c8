import type { Mirror, MirrorDifference, Verification } from '@minigate/baidu-oss';
import type { Clock } from '@minigate/core';
import type { Words } from '../../shared/notices.ts';
import type { Works } from '../../shared/works.ts';

/** Reads of the platform that a person starts. */
export interface Readings {
  /** Reads mini programs and their packages. @param again - although it was done. */
  backfill(appIds: readonly string[], again?: boolean): void;
  /** Reads everything anew, and mends what differs. */
  reconcile(): void;
  /** What {@link reconcile} found last. */
  difference(): (MirrorDifference & { readonly at: number }) | undefined;
  /** Reads one mini program anew. */
  readAgain(appId: string): Promise<unknown>;
  /** Compares one with the platform, and changes nothing. */
  verify(appId: string): Promise<void>;
  /** What {@link verify} found last. */
  verification(appId: string): (Verification & { readonly at: number }) | undefined;
}

const page = '/live';
const words: Readonly<Record<'backfill' | 'reconcile', Words>> = {
  backfill: { en: 'Read mini programs', zh: '回填小程序' },
  reconcile: { en: 'Reconcile', zh: '全量对账' },
};

/** @param rate - calls of the platform per second, at most. */
export function createReadings(mirror: Mirror, works: Works, clock: Clock, rate: number): Readings {
  let difference: ReturnType<Readings['difference']>;
  const verifications = new Map<string, NonNullable<ReturnType<Readings['verification']>>>();
  const progress =
    (tell: Parameters<Parameters<Works['start']>[3]>[1]) =>
    ({ done, total }: { readonly done: number; readonly total: number }): void =>
      tell({ en: `${done} of ${total}`, zh: `${done} / ${total}`, percent: (100 * done) / total });
  return {
    backfill: (appIds, again = false) =>
      works.start('backfill', page, words.backfill, (signal, tell) =>
        mirror.backfill(appIds, { signal, rate, again, onProgress: progress(tell) }),
      ),
    reconcile: () =>
      works.start('reconcile', page, words.reconcile, async (signal, tell) => {
        const found = await mirror.reconcile({ signal, rate, onProgress: progress(tell) });
        difference = { ...found, at: clock.now() };
      }),
    difference: () => difference,
    async readAgain(appId) {
      await mirror.backfill([appId], { again: true });
      verifications.delete(appId);
    },
    async verify(appId) {
      verifications.set(appId, { ...(await mirror.verify(appId)), at: clock.now() });
    },
    verification: (appId) => verifications.get(appId),
  };
}
