import { parseJson, stringifyJson } from '@minigate/core';
import type { WechatContext } from '../client/context.js';
import type { Upgrade } from './upgrade-types.js';

interface Ledger {
  /** By upgrade: submissions taken so far. */
  readonly spent: Readonly<Record<string, number>>;
  /** Submissions taken, but perhaps not seen yet in WeChat's number: when, by upgrade and app id. */
  readonly inFlight: Readonly<Record<string, number>>;
}

/** What was reserved and never settled, by a process that died, counts for so long. */
const forgetMs = 86_400_000;

/** Submissions of the whole platform, shared by every upgrade and process. */
export interface SubmitQuota {
  /**
   * Takes one submission. Taken again for the same mini program before it is settled, it is the same one.
   *
   * @param rest - asks WeChat how many are left; called after the ledger was read, so that what is settled meanwhile is noticed.
   * @returns `upgrade` when the upgrade's reserve is used up, `platform` when the platform has none to spare.
   */
  take(upgrade: Upgrade, appId: string, rest: () => Promise<number>): Promise<'taken' | 'upgrade' | 'platform'>;
  /** Says that a submission was spent, or that WeChat refused it. */
  settle(upgradeId: string, appId: string, spent: boolean): Promise<void>;
  spent(upgradeId: string): Promise<number>;
  forget(upgradeId: string): Promise<void>;
}

/** @param context - shared parts of the client. */
export function submitQuota({ store, keys, client }: WechatContext): SubmitQuota {
  const { clock } = client.runtime;
  const read = async (): Promise<{ readonly ledger: Ledger; readonly generation: number }> => {
    const entry = await store.get(keys.submitQuota);
    const ledger = entry ? (parseJson(entry.value) as Ledger) : { spent: {}, inFlight: {} };
    return { ledger, generation: entry?.generation ?? 0 };
  };
  /** Repeats a change until nobody came between. */
  const change = async <Result>(
    work: (ledger: Ledger) => Promise<{ readonly next?: Ledger; readonly result: Result }>,
  ): Promise<Result> => {
    for (;;) {
      const { ledger, generation } = await read();
      const { next, result } = await work(ledger);
      if (next === undefined) return result;
      const written = await store.set(keys.submitQuota, stringifyJson(next), { ifGeneration: generation });
      if (written !== undefined) return result;
    }
  };
  return {
    take: ({ id, quota }, appId, rest) =>
      change(async ({ spent, inFlight }) => {
        const mine = `${id}/${appId}`;
        if (inFlight[mine] !== undefined) return { result: 'taken' };
        if ((spent[id] ?? 0) >= quota.most) return { result: 'upgrade' };
        const now = clock.now();
        const waiting = Object.entries(inFlight).filter(([, at]) => now - at < forgetMs);
        if ((await rest()) - waiting.length - quota.keep < 1) return { result: 'platform' };
        const next = {
          spent: { ...spent, [id]: (spent[id] ?? 0) + 1 },
          inFlight: { ...Object.fromEntries(waiting), [mine]: now },
        };
        return { next, result: 'taken' };
      }),
    settle: (id, appId, isSpent) =>
      change(async ({ spent, inFlight: { [`${id}/${appId}`]: mine, ...inFlight } }) => {
        if (mine === undefined) return { result: undefined };
        return {
          next: { spent: { ...spent, [id]: (spent[id] ?? 0) - (isSpent ? 0 : 1) }, inFlight },
          result: undefined,
        };
      }),
    spent: async (id) => (await read()).ledger.spent[id] ?? 0,
    forget: (id) =>
      change(async ({ spent, inFlight }) => {
        const { [id]: _, ...others } = spent;
        return { next: { spent: others, inFlight }, result: undefined };
      }),
  };
}
