import { memoryStore, type Store } from '@minigate/core';
import { connect, receiver } from '../../client/__fixtures__/harness.js';
import type { WechatOpen } from '../../client/create.js';
import { createWechatOpenFake, type WechatOpenFake, type WechatOpenFakeOptions } from '../../testing/index.js';
import type { UpgradeInput } from '../upgrade-types.js';

/** App ids of a platform with so many mini programs. */
export const appIds = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `wx${String(1_000_000_000_000_001 + at)}`);

/** An upgrade of some mini programs. */
export const upgradeOf = (apps: UpgradeInput['apps'], more: Partial<UpgradeInput> = {}): UpgradeInput => ({
  id: 'spring',
  templateId: 1,
  version: '2.0.0',
  description: 'spring',
  submit: { ugc_declare: { scene: [0] } },
  apps,
  ...more,
});

/** A platform with so many granted mini programs, whose reviewers decide after a minute. */
export interface Platform {
  readonly fake: WechatOpenFake;
  readonly store: Store;
  readonly wx: WechatOpen;
  readonly apps: readonly string[];
}

/** @param count - mini programs. */
export async function platform(count: number, options: WechatOpenFakeOptions = {}): Promise<Platform> {
  const apps = appIds(count);
  const fake = createWechatOpenFake({
    authorizers: apps.map((appId) => ({ appId, granted: true })),
    auditPolicy: 'approve',
    ...options,
  });
  const store = memoryStore({ clock: fake.clock });
  const wx = connect(fake, store);
  fake.pushTo(receiver(wx));
  await fake.tickets.pushNow();
  await wx.recover();
  return { fake, store, wx, apps };
}

/** Lets time pass until a promise ends. @param turnMs - how much at a time. */
export async function settled<Result>(
  fake: WechatOpenFake,
  promise: Promise<Result>,
  turnMs = 30_000,
): Promise<Result> {
  let isOver = false;
  const over = (): void => {
    isOver = true;
  };
  promise.then(over, over);
  for (let turn = 0; turn < 5_000 && !isOver; turn++) {
    await fake.clock.advance(turnMs);
    await fake.settled();
  }
  if (!isOver) throw new Error('it did not end');
  return promise;
}

/** Orders of each mini program. */
export function ordersOf(fake: WechatOpenFake): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { appId } of fake.audits.list()) counts.set(appId, (counts.get(appId) ?? 0) + 1);
  return counts;
}
