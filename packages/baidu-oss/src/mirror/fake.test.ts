import { memoryStore } from '@minigate/core';
import { expect, it, onTestFinished } from 'vitest';
import { createBaiduOss } from '../client/create.js';
import { createBaiduOssFake } from '../testing/index.js';
import { sqliteMirror } from './sqlite.js';

it('follows the fake platform through broken, doubled, disordered and late notices, and finds what was lost', async () => {
  const ids = Array.from({ length: 25 }, (_, index) => String(9_007_199_254_740_993n + BigInt(index)));
  const fake = createBaiduOssFake({ seed: 7, apps: ids.map((appId) => ({ appId })) });
  const { clock } = fake;
  const baidu = createBaiduOss({
    ...fake.member,
    store: memoryStore({ clock }),
    fetch: fake.fetch,
    runtime: { clock },
  });
  const store = sqliteMirror(':memory:');
  const mirror = baidu.mirror({ store });
  onTestFinished(async () => {
    await mirror.stop();
    await store.close();
  });
  const settled = async <Result>(work: Promise<Result>): Promise<Result> => {
    let ended = false;
    const end = (): void => {
      ended = true;
    };
    work.then(end, end);
    while (!ended) await clock.advance(200);
    return work;
  };
  await settled(mirror.backfill(ids, { rate: 1_000 }));

  const handled: Promise<void>[] = [];
  fake.notices.to((value) => void handled.push(mirror.handle(value)));
  const changeAll = async (round: number): Promise<void> => {
    for (const [index, id] of ids.entries()) {
      if (index % 5 === 0) fake.packages.create(id, { version: `2.${round}` });
      else if (index % 7 === 0) fake.apps.pause(id);
      else fake.apps.update(id, { name: `name ${round}` });
    }
    await clock.advance(1_000);
    await fake.notices.settled();
    await settled(Promise.all(handled));
  };
  const differing = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const id of ids) if (!(await settled(mirror.verify(id))).same) found.push(id);
    return found;
  };
  fake.notices.trouble({ duplicate: 0.3, reorder: 0.3, broken: 0.1, unknown: 0.1, textIds: 0.5, delayMs: 500 });
  for (let round = 0; round < 4; round++) await changeAll(round);
  expect(await differing()).toEqual([]);
  const { broken } = fake.notices.counts();
  expect((await mirror.metrics()).deadLettered).toBe(broken);

  fake.notices.trouble({ loss: 0.5 });
  await changeAll(9);
  const lost = await differing();
  expect(lost.length).toBeGreaterThan(3);
  const { changes } = await settled(mirror.reconcile({ rate: 1_000 }));
  expect([...new Set(changes.map(({ appId }) => appId))].sort()).toEqual(lost);
  expect(await differing()).toEqual([]);
  expect(fake.violations()).toEqual([]);
});
