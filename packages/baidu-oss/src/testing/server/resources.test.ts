import { expect, it } from 'vitest';
import { authorizedFake } from '../__fixtures__/authorized.js';
import { post, tokenOf } from '../__fixtures__/http.js';
import { createBaiduOssFake } from '../fake.js';

const appId = '16049317';

async function owner() {
  const fake = createBaiduOssFake();
  const token = await tokenOf(fake, fake.apps.owner(appId));
  const send = async (path: string, fields: Readonly<Record<string, unknown>>) =>
    (await post(fake, `/rest/2.0/smartapp/${path}`, fields, { token })).body;
  const goods = async (path: string, items: readonly object[]) => {
    const url = `${fake.origin}/rest/2.0/smartapp/${path}?access_token=${token}`;
    const headers = { 'content-type': 'application/json' };
    return (await fake.fetch(url, { method: 'POST', body: JSON.stringify(items), headers })).json();
  };
  return { fake, send, goods };
}

const material = (path: string) => ({
  path,
  title: `About ${path}`,
  body: 'Text',
  feed_type: '综合',
  images: '["https://b.bdstatic.com/a.png"]',
  mapp_type: '1000',
  mapp_sub_type: '1001',
  ext: '{}',
});

it('lists material by state and day, and takes back nothing that was deleted', async () => {
  const { fake, send, read } = await authorizedFake();
  for (const path of ['/a', '/b', '/c']) await send('access/resource/submit', material(path));
  fake.resources.approve(appId, '/a');
  fake.resources.reject(appId, '/b');
  expect(() => fake.resources.approve(appId, '/b')).toThrow('not in review');
  const now = fake.clock.now() / 1_000;
  const list = async (fields = {}) => (await read('access/resource/query', fields)).data;
  const window = { begin: now, end: now + 1 };
  expect((await list(window)).list.map(({ status }: { readonly status: string }) => status)).toEqual([
    '投放中',
    '审核失败',
    '审核中',
  ]);
  expect(await list({ ...window, status: 3 })).toMatchObject({
    count: 1,
    list: [{ title: 'About /a', audit_time: String(now) }],
  });
  expect(await list({ ...window, page_no: 2, page_size: 2 })).toMatchObject({
    count: 3,
    list: [{ title: 'About /c' }],
  });
  // Without times it is about yesterday.
  expect((await list()).count).toBe(0);
  expect(await send('access/resource/delete', { path: '/a' })).toMatchObject({ data: true });
  expect(await send('access/resource/submit', material('/a'))).toMatchObject({ errno: 40001 });
  expect(await send('access/resource/delete', { path: '/x' })).toMatchObject({ errno: 40001 });
});

it('keeps three sitemaps, and as many pages a day as are allowed', async () => {
  const { fake, send } = await owner();
  const submit = async (url: string) =>
    (await send('access/submitsitemap', { url, desc: 'a', frequency: 3, type: 1 })).errno;
  for (const errno of [0, 0, 0])
    expect(await submit(`https://a.example/${fake.resources.sitemaps(appId).length}`)).toBe(errno);
  expect([await submit('https://a.example/0'), await submit('https://a.example/3')]).toEqual([0, 40001]);
  await send('access/deletesitemap', { url: 'https://a.example/0' });
  expect(await submit('https://a.example/3')).toBe(0);
  const pages = async (count: number) => {
    const url_list = Array.from({ length: count }, (_, index) => `/p${index}`).join(',');
    return (await send('access/submitsitemap/api', { type: 0, url_list })).errno;
  };
  expect([await pages(2_000), await pages(2_000), await pages(1_000)]).toEqual([0, 30013, 0]);
  await fake.clock.advance('1d');
  expect(await pages(2_000)).toBe(0);
  expect(fake.resources.pages(appId)).toHaveLength(2_000);
});

it('keeps goods by their path, fifty in a call', async () => {
  const { fake, send, goods } = await owner();
  const some = (count: number) => Array.from({ length: count }, (_, index) => ({ path: `/g${index}`, title: 'Tea' }));
  expect(await goods('server/submit/sku', some(51))).toMatchObject({ errno: 120006 });
  expect(await goods('server/submit/sku', [{ title: 'Tea' }])).toMatchObject({ errno: 120001 });
  expect(await goods('server/submit/sku', some(50))).toMatchObject({ errno: 0 });
  expect(await send('server/delete/sku', { path_list: '["/g0","/g1"]' })).toMatchObject({ errno: 0 });
  expect(await send('server/delete/sku', { path_list: '/g2' })).toMatchObject({ errno: 120005 });
  expect([fake.resources.goods(appId).size, fake.resources.goods(appId, 'skuCoupon').size]).toEqual([48, 0]);
});
