import { expect, it } from 'vitest';
import { createBaiduOssFake } from './fake.js';

const read = (value: Uint8Array): unknown => JSON.parse(Buffer.from(value).toString());

it('tells every change from now on, to an iterator and to a producer', async () => {
  const fake = createBaiduOssFake();
  const produced: [string, unknown][] = [];
  fake.notices.to(async (value, key) => {
    produced.push([key, read(value)]);
  });
  const stop = new AbortController();
  const notices = fake.notices({ signal: stop.signal });
  fake.apps.ban('16049317');
  fake.packages.update('15233', { remark: 'new' });
  await fake.notices.settled();
  stop.abort();
  const seen: unknown[] = [];
  for await (const { value } of notices) seen.push(read(value));
  const expected = [
    { code: 100, data: { app_id: 16049317 } },
    { code: 101, data: { app_id: 16049317, package_id: 15233 } },
  ];
  expect(seen).toEqual(expected);
  expect(produced).toEqual(expected.map((one) => ['16049317', one]));
});

it('waits for the next one, and ends by return', async () => {
  const fake = createBaiduOssFake();
  const notices = fake.notices();
  const first = notices.next();
  fake.apps.pause('16049317');
  expect(await first).toMatchObject({ done: false });
  await notices.return?.();
  expect(await notices.next()).toEqual({ done: true, value: undefined });
});

it('loses, repeats, disorders, breaks and invents, the same in every run', async () => {
  const run = async () => {
    const fake = createBaiduOssFake({ seed: 7 });
    const values: Buffer[] = [];
    fake.notices.to((value) => void values.push(value));
    fake.notices.trouble({
      duplicate: 0.2,
      reorder: 0.2,
      loss: 0.1,
      broken: 0.1,
      unknown: 0.1,
      textIds: 0.5,
      delayMs: 500,
    });
    for (let count = 0; count < 200; count++) fake.apps.update('16049317', { name: `Shop ${count}` });
    await fake.clock.advance(250);
    await fake.notices.settled();
    return { values, counts: fake.notices.counts() };
  };
  const { values, counts } = await run();
  expect(counts.changes).toBe(200);
  for (const name of ['lost', 'duplicated', 'reordered', 'broken', 'unknown'] as const)
    expect(counts[name], name).toBeGreaterThan(5);
  expect(counts.sent).toBe(200 - counts.lost + counts.duplicated + counts.broken + counts.unknown);
  expect(values).toHaveLength(counts.sent);
  expect((await run()).values).toEqual(values);
});

it('says what the producer threw, and goes on', async () => {
  const fake = createBaiduOssFake();
  let taken = 0;
  fake.notices.to(() => {
    if (++taken === 1) throw new Error('broker away');
  });
  fake.apps.ban('16049317');
  fake.apps.restore('16049317');
  await expect(fake.notices.settled()).rejects.toThrow('broker away');
  await fake.notices.settled();
  expect(taken).toBe(2);
});

it('answers every question that waits for a notice, at the end too', async () => {
  const fake = createBaiduOssFake();
  const notices = fake.notices();
  const waiting = [notices.next(), notices.next(), notices.next()];
  fake.apps.update(fake.apps.list()[0]?.appId ?? '', { name: 'A' });
  expect(await waiting[0]).toMatchObject({ done: false });
  await notices.return?.();
  expect((await Promise.all(waiting)).map(({ done }) => done)).toEqual([false, true, true]);
});
