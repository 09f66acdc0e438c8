import { expect, it } from 'vitest';
import { memoryStore } from '../store/memory.js';
import { fakeClock } from '../testing/clock.js';
import { type GrantRecord, grantRecords } from './grant-records.js';

interface Named extends GrantRecord {
  readonly permissions: readonly number[];
  readonly name?: string;
}

function world() {
  const store = memoryStore({ clock: fakeClock() });
  const written: [next: Named, known: Named | undefined][] = [];
  const records = grantRecords<Named>({
    store,
    prefix: 'testing/app/account/',
    fresh: (appId) => ({ appId, status: 'authorized', changedAt: 0, permissions: [] }),
    async written(next, known) {
      written.push([next, known]);
    },
  });
  return { store, records, written };
}

it('merges what becomes known, and keeps a grant that changed later', async () => {
  const { records, written } = world();
  expect(await records.get('a')).toBeUndefined();
  const granted: Named = { appId: 'a', status: 'authorized', changedAt: 20, permissions: [1] };
  expect(await records.update('a', { changedAt: 20, permissions: [1] })).toEqual(granted);
  expect(await records.update('a', { status: 'unauthorized', changedAt: 19 })).toEqual(granted);
  const named = { ...granted, name: 'Shop' };
  expect(await records.update('a', { name: 'Shop' })).toEqual(named);
  const ended = { ...named, status: 'unauthorized', changedAt: 20 };
  expect(await records.update('a', { status: 'unauthorized', changedAt: 20 })).toEqual(ended);
  expect(await records.get('a')).toEqual(ended);
  expect(written).toEqual([
    [granted, undefined],
    [named, granted],
    [ended, named],
  ]);
});

it('loses nothing that is written at the same time', async () => {
  const { records } = world();
  await Promise.all([
    records.update('a', { name: 'Shop' }),
    records.update('a', { permissions: [1] }),
    records.update('a', { changedAt: 5, status: 'unauthorized' }),
  ]);
  expect(await records.get('a')).toEqual({
    appId: 'a',
    status: 'unauthorized',
    changedAt: 5,
    permissions: [1],
    name: 'Shop',
  });
});

it('lists its own records by app id', async () => {
  const { records, store } = world();
  for (const appId of ['b', 'a', 'c']) await records.update(appId, {});
  await store.set('testing/app/account-token/a', 'no record');
  const listed: string[] = [];
  for await (const { appId } of records.list()) listed.push(appId);
  expect(listed).toEqual(['a', 'b', 'c']);
});
