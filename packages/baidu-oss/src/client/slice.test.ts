import { memoryStore } from '@minigate/core';
import { beforeEach, expect, it } from 'vitest';
import { createBaiduOssFake } from '../testing/index.js';
import { createBaiduOss } from './create.js';

const [shop, cafe] = ['9007199254740993', '1612345678901234567'];
const fake = createBaiduOssFake({
  apps: [
    { appId: shop, name: 'Shop', packages: [{ packageId: '9007199254740995' }] },
    { appId: cafe, name: 'Café', status: -1, packages: [] },
  ],
});
const connect = (store = memoryStore({ clock: fake.clock })) =>
  createBaiduOss({ ...fake.member, store, fetch: fake.fetch, runtime: { clock: fake.clock }, strict: true });

beforeEach(() => fake.reset());

it('reads mini programs and their packages, whatever the size of their ids', async () => {
  const baidu = connect();
  const { found, missing } = await baidu.apps.get([cafe, '7', BigInt(shop)]);
  expect(found).toMatchObject([
    { appId: cafe, name: 'Café', status: 'banned' },
    { appId: shop, name: 'Shop', status: 'normal', covers: [expect.stringMatching(/^https:/)] },
  ]);
  expect(missing).toEqual(['7']);
  fake.packages.upload(shop, { version: '1.1.0' });
  expect(await baidu.packages.list(shop)).toMatchObject([
    { kind: 'package', packageId: '9007199254740995', status: 'published' },
    { kind: 'upload', version: '1.1.0', status: 'uploading' },
  ]);
  const published = { packageId: '9007199254740995', status: 'published' };
  expect(await baidu.packages.detail({ appId: shop, packageId: 9007199254740995n })).toMatchObject(published);
  expect(await baidu.packages.detail({ appId: shop, status: 'published' })).toMatchObject(published);
  expect(await baidu.packages.detail({ appId: shop })).toMatchObject(published);
  expect(fake.violations()).toEqual([]);
});

it('has SwanIDs signed on the other host', async () => {
  await expect(connect().swanId.sign({ swanId: 'HIQIYI01', clientId: 'ak' })).resolves.toMatch(/^[\da-f]{32}$/);
  expect(fake.violations()).toEqual([]);
});

it('goes on when tokens end early, and asks for one in all processes', async () => {
  const store = memoryStore({ clock: fake.clock });
  const clients = [connect(store), connect(store)];
  const readAll = async (): Promise<void> => {
    for (const baidu of clients) await Promise.all([baidu.apps.get([shop]), baidu.packages.list(shop)]);
  };
  const bought = (): number =>
    fake.journal().filter(({ endpointId }) => endpointId === 'oss.oauth.getAccessToken').length;
  await readAll();
  expect(bought()).toBe(1);
  fake.tokens.revoke();
  await readAll();
  expect(bought()).toBe(2);
  fake.tokens.expireAll();
  await readAll();
  expect(bought()).toBe(3);
});

it('says which layer refused', async () => {
  const refused = (options: object) =>
    createBaiduOss({ ...fake.member, store: memoryStore(), fetch: fake.fetch, ...options });
  const signing = refused({ hsk: 'wrong', runtime: { clock: fake.clock } }).swanId.sign({
    swanId: 'HIQIYI01',
    clientId: 'ak',
  });
  await expect(signing).rejects.toMatchObject({ code: 40001, layer: 'business' });
  await expect(refused({ sk: 'wrong' }).apps.get([shop])).rejects.toMatchObject({
    reason: 'rejected',
    cause: { code: 'invalid_client', layer: 'oauth' },
  });
});
