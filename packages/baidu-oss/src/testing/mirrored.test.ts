import { memoryStore } from '@minigate/core';
import { expect, it } from 'vitest';
import { createBaiduOss } from '../client/create.js';
import { sqliteMirror } from '../mirror-sqlite.js';
import { createBaiduOssFake } from './fake.js';

it('tells by notices all that a mirror must know, whatever happens to them but loss', async () => {
  const fake = createBaiduOssFake({
    seed: 3,
    firstIds: { app: '9007199254740993', package: '9223372036854770000' },
    apps: Array.from({ length: 10 }, () => ({})),
  });
  const runtime = { clock: fake.clock };
  const baidu = createBaiduOss({
    ...fake.member,
    store: memoryStore(runtime),
    fetch: fake.fetch,
    runtime,
    strict: true,
  });
  const mirror = baidu.mirror({ store: sqliteMirror(':memory:'), coalesceMs: 100 });
  const ids = fake.apps.list().map(({ appId }) => appId);
  await Promise.all([mirror.backfill(ids), fake.clock.advance('1m')]);

  const handled: Promise<unknown>[] = [];
  fake.notices.to((value) => void handled.push(mirror.handle(value)));
  fake.notices.trouble({ duplicate: 0.1, reorder: 0.1, broken: 0.05, unknown: 0.05, textIds: 0.5, delayMs: 500 });
  const statuses = [3, 4, 5, 6, 1] as const;
  for (const index of Array(200).keys()) {
    const appId = ids[(index * 7) % ids.length] ?? '';
    const status = statuses[index % 5];
    if (index % 3 === 0) fake.apps.update(appId, { name: `Shop ${index}` });
    else if (index % 3 === 1) fake.packages.create(appId, { version: `1.${index}.0`, status });
    else fake.packages.update(fake.packages.list(appId)[0]?.packageId ?? '', { remark: `remark ${index}` });
    if (index % 25 === 0) await fake.clock.advance('1s');
  }
  await fake.notices.settled();
  await fake.clock.advance('10s');
  await Promise.all(handled);

  for (const { appId, name } of fake.apps.list()) {
    expect((await mirror.app(appId))?.name).toBe(name);
    const known = (await mirror.packages(appId)).map(({ raw }) => [String(raw.package_id), raw.status, raw.remark]);
    const truth = fake.packages.list(appId).map(({ packageId, status, remark }) => [packageId, status, remark]);
    expect(new Map(known.map(([id, ...rest]) => [id, rest]))).toEqual(
      new Map(truth.map(([id, ...rest]) => [id, rest])),
    );
  }
  const { broken } = fake.notices.counts();
  expect(broken).toBeGreaterThan(0);
  expect((await mirror.metrics()).deadLettered).toBe(broken);
  expect(fake.violations()).toEqual([]);
});
