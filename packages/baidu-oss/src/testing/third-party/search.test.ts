import { expect, it } from 'vitest';
import { authorizedFake } from '../__fixtures__/authorized.js';

const picture = 'https://b.bdstatic.com/a.png';

it('lists sub-links in their order and state, after reviews', async () => {
  const { fake, appId, send, read, pushed } = await authorizedFake();
  const link = (name: string) => ({ chain_name: name, chain_desc: `about ${name}`, chain_path: `/pages/${name}` });
  const add = (fields: Readonly<Record<string, unknown>>) => send('subchain/add', fields);
  const { data: first } = await add(link('menu'));
  const { data: second } = await add(link('seats'));
  const { data: phone } = await add({ chain_name: 'call', chain_desc: 'call us', telephone: '4001234567' });
  const refused = [
    { ...link('both'), telephone: '1' },
    { chain_name: 'none', chain_desc: 'nothing' },
    { ...link('path'), chain_path: 'pages/path' },
    { ...link('other'), chain_path: '/pages/menu' },
    { chain_name: 'again', chain_desc: 'call again', telephone: '2' },
  ];
  for (const fields of refused) expect(await add(fields)).toMatchObject({ errno: 40001 });
  const list = async () =>
    (await read('subchain/getall')).data.sub_chain_info_list.map((one: Record<string, unknown>) => [
      one['id'],
      one['status'],
      one['chain_rank'],
      one['showStatus'],
    ]);
  expect(await send('subchain/update', { ...link('menu'), subchain_id: first })).toMatchObject({ errno: 40001 });
  await fake.thirdParty.subChains.approve(appId, String(first));
  await fake.thirdParty.subChains.reject(appId, String(second), 'empty page');
  expect(await send('subchain/rank', { subchain_ranklist: `${first}` })).toMatchObject({ errno: 40001 });
  expect(await send('subchain/rank', { subchain_ranklist: `${phone},${first},${second}` })).toMatchObject({
    data: true,
  });
  expect(await list()).toEqual([
    [phone, 1, 1, null],
    [first, 2, 2, 1],
    [second, 3, 3, null],
  ]);
  await send('subchain/stop', { subchain_id: first });
  expect((await list()).at(-1)).toEqual([first, 6, 100, null]);
  await send('subchain/restart', { subchain_id: first });
  expect((await list()).at(-1)).toEqual([first, 1, 99, null]);
  await send('subchain/delete', { subchain_id: first });
  expect(await send('subchain/delete', { subchain_id: first })).toMatchObject({ errno: 40001 });
  expect(pushed()).toMatchObject([
    { event: 'AUDIT_SUB_CHAIN_PASS', subchainId: first },
    { event: 'AUDIT_SUB_CHAIN_FAILED', subchainId: second, reason: 'empty page' },
  ]);
});

it('takes brand words, and official ones only of those', async () => {
  const { fake, appId, send, read, pushed } = await authorizedFake();
  const brand = (word: string, fields = {}) =>
    send('brand/word/submit', {
      word,
      certification_id: '110',
      certification_name: 'Shop',
      certification_pic: picture,
      relation_type: 1,
      relation_pic: [{ certification_type: 1, pic_address: picture }],
      ...fields,
    });
  const official = (word: string) => send('official/mark/submit', { word });
  expect(await brand('Corner', { relation_pic: [] })).toMatchObject({ errno: 100005 });
  expect(await brand('Cor,ner')).toMatchObject({ errno: 100002 });
  expect(await brand('C'.repeat(51))).toMatchObject({ errno: 100003 });
  const { data } = await brand('Corner');
  expect(await brand('Corner')).toMatchObject({ errno: 100009 });
  expect(await official('Corner')).toMatchObject({ errno: 100010 });
  await fake.thirdParty.brandWords.approve(appId, 'Corner');
  expect(await brand('Corner')).toMatchObject({ errno: 100004 });
  expect(await official('Corner')).toMatchObject({ errno: 0, errMsg: 'success' });
  await fake.thirdParty.brandWords.reject(appId, 'Corner', 'no shop');
  const reuse = { word: 'Shop', certification_id: data.certification_id };
  expect(await send('brand/word/submitwithcertificationid', reuse)).toMatchObject({ errno: 0 });
  for (let count = 0; count < 8; count++) await send('alias/name/submit', { word: `Alias ${count}` });
  expect(await send('alias/name/submit', { word: 'One more' })).toMatchObject({ errno: 100007 });
  expect((await read('brand/word/list', { word: 'Corner' })).data.slice(0, 3)).toMatchObject([
    { word: 'Corner', type: 2, status: 2, certification_id: '110', create_time: '2026/01/01 08:00:00' },
    { word: 'Corner', type: 1, status: 4, reason: 'no shop' },
    { word: 'Shop', type: 2, status: 0, certification_name: 'Shop' },
  ]);
  expect(pushed()).toMatchObject([
    { event: 'BRAND_WORD_AUDIT_SUCCESS', word: 'Corner', type: 2 },
    { event: 'BRAND_WORD_AUDIT_FAIL', word: 'Corner', type: 1, reason: 'no shop' },
  ]);
});
