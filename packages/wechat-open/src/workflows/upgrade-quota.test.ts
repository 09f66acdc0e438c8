import { memoryStore } from '@minigate/core';
import { fakeClock } from '@minigate/core/testing';
import { describe, expect, it } from 'vitest';
import { storeKeys, type WechatContext } from '../client/context.js';
import { type SubmitQuota, submitQuota } from './upgrade-quota.js';
import type { Upgrade } from './upgrade-types.js';

const clock = fakeClock();
/** Ledgers of so many processes on one store. */
const ledgers = (count: number): SubmitQuota[] => {
  const store = memoryStore({ clock });
  const context = { store, keys: storeKeys('wx0'), client: { runtime: { clock } } } as unknown as WechatContext;
  return Array.from({ length: count }, () => submitQuota(context));
};
const upgrade = (most: number, keep = 0): Upgrade => ({ id: 'spring', quota: { most, keep } }) as Upgrade;
const left = (count: number) => async () => count;

describe('the ledger of submissions', () => {
  it('counts what others took and WeChat has not seen yet', async () => {
    const [one, two] = ledgers(2);
    expect(await one?.take(upgrade(9), 'wx1', left(1))).toBe('taken');
    expect(await two?.take(upgrade(9), 'wx2', left(1))).toBe('platform');
    expect(await two?.take(upgrade(9), 'wx2', left(2))).toBe('taken');
    await one?.settle('spring', 'wx1', true);
    await two?.settle('spring', 'wx2', false);
    expect(await two?.spent('spring')).toBe(1);
    expect(await two?.take(upgrade(9), 'wx3', left(1))).toBe('taken');
  });

  it('gives the last one to one of many that ask at once', async () => {
    const all = ledgers(8);
    const taken = await Promise.all(all.map((ledger, at) => ledger.take(upgrade(9), `wx${at}`, left(1))));
    expect(taken.filter((answer) => answer === 'taken')).toHaveLength(1);
  });

  it('keeps some for others, and stays within the reserve', async () => {
    const [ledger] = ledgers(1);
    expect(await ledger?.take(upgrade(9, 5), 'wx1', left(5))).toBe('platform');
    expect(await ledger?.take(upgrade(1, 5), 'wx1', left(6))).toBe('taken');
    // Again before it is settled, it is the same one.
    expect(await ledger?.take(upgrade(1, 5), 'wx1', left(0))).toBe('taken');
    await ledger?.settle('spring', 'wx1', true);
    await ledger?.settle('spring', 'wx1', false);
    expect(await ledger?.spent('spring')).toBe(1);
    expect(await ledger?.take(upgrade(1), 'wx1', left(9))).toBe('upgrade');
  });

  it('forgets after a day what a dead process took', async () => {
    const [ledger] = ledgers(1);
    await ledger?.take(upgrade(9), 'wx1', left(1));
    await clock.advance('25h');
    expect(await ledger?.take(upgrade(9), 'wx2', left(1))).toBe('taken');
  });
});
