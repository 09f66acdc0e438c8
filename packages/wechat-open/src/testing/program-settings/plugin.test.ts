import { expect, it } from 'vitest';
import { program } from '../__fixtures__/caller.js';
import { createProgram } from '../__fixtures__/program.js';

const maker = 'wx1000000000000002';
const open = 'wx1000000000000003';
const many = [1, 2, 3, 4, 5].map((number) => `wx500000000000000${number}`);
const create = async () => {
  const caller = await createProgram({
    authorizers: [{ appId: program }, { appId: maker, nickName: 'Plug-in maker' }],
    plugins: [
      { appId: maker, versions: ['1.0.0'], grantedTo: [] },
      { appId: open, versions: ['1.0.0'] },
      ...many.map((appId) => ({ appId, versions: ['1.0.0'] })),
      { appId: program, versions: ['1.0.0'] },
    ],
  });
  const use = (action: string, fields: object = {}) => caller.call('/wxa/plugin', { action, ...fields });
  const developer = async (action: string, fields: object = {}) =>
    caller.post('/wxa/devplugin', { action, ...fields }, (await caller.authorize(maker)).accessToken);
  const apply = (plugin_appid: string) => use('apply', { plugin_appid, reason: 'Maps' });
  return { ...caller, use, developer, apply };
};
const all = { page: 1, num: 10 };

it('is applied for, agreed to by its developer, and then fit for code', async () => {
  const { use, developer, apply, commit } = await create();
  const withPlugin = { ext_json: JSON.stringify({ plugins: { maps: { provider: maker, version: '1.0.0' } } }) };
  expect(await commit(withPlugin)).toMatchObject({ errcode: 80082 });
  expect(await apply(maker)).toMatchObject({ errcode: 0 });
  expect(await use('list')).toMatchObject({ plugin_list: [{ appid: maker, status: 1, nickname: 'Plug-in maker' }] });
  expect(await apply(maker)).toMatchObject({ errcode: 89237 });
  expect(await use('unbind', { plugin_appid: maker })).toMatchObject({ errcode: 89243 });
  expect(await developer('dev_apply_list', all)).toMatchObject({
    apply_list: [
      {
        appid: program,
        status: 1,
        nickname: 'Corner shop',
        categories: [{ first: 'Shopping', second: 'General merchandise' }],
        reason: 'Maps',
        create_time: '1767225600',
      },
    ],
  });
  expect((await developer('dev_apply_list', { page: 2, num: 10 })).apply_list).toEqual([]);
  expect(await developer('dev_agree', { appid: 'wx0' })).toMatchObject({ errcode: 89242 });
  expect(await developer('dev_agree', { appid: program })).toMatchObject({ errcode: 0 });
  expect(await developer('dev_agree', { appid: program })).toMatchObject({ errcode: 89240 });
  expect(await use('list')).toMatchObject({ plugin_list: [{ status: 2 }] });
  expect(await commit(withPlugin)).toMatchObject({ errcode: 0 });
  expect(await use('unbind', { plugin_appid: maker })).toMatchObject({ errcode: 0 });
  expect(await use('unbind', { plugin_appid: maker })).toMatchObject({ errcode: 89244 });
});

it('is refused, applied for again, and forgotten by its developer', async () => {
  const { use, developer, apply, fake, authorize, post } = await create();
  expect(await developer('dev_refuse', { reason: 'no' })).toMatchObject({ errcode: 89240 });
  await apply(maker);
  expect(await developer('dev_delete')).toMatchObject({ errcode: 89241 });
  await developer('dev_refuse', { reason: 'no' });
  expect(await use('list')).toMatchObject({ plugin_list: [{ status: 3 }] });
  expect(await apply(maker)).toMatchObject({ errcode: 0 });
  await fake.clock.advance('8d');
  const { accessToken } = await authorize();
  expect(await post('/wxa/plugin', { action: 'list' }, accessToken)).toMatchObject({ plugin_list: [{ status: 4 }] });
  expect(await developer('dev_delete')).toMatchObject({ errcode: 0 });
  expect(await developer('dev_apply_list', all)).toMatchObject({ apply_list: [] });
});

it('is given at once where its developer lets everyone; five at most', async () => {
  const { use, apply } = await create();
  await apply(open);
  expect(await use('list')).toMatchObject({ plugin_list: [{ appid: open, status: 2 }] });
  const outcomes: number[] = [];
  for (const plugin of [...many, 'wx0', program]) outcomes.push((await apply(plugin)).errcode);
  expect(outcomes).toEqual([0, 0, 0, 0, 89238, 89239, 89236]);
});
