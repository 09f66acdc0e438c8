import { expect, it } from 'vitest';
import { official, program } from '../__fixtures__/caller.js';
import { createProgram } from '../__fixtures__/program.js';

it('is made, bound to accounts of one subject, and unbound', async () => {
  const others = [2, 3, 4, 5].map((number) => `wx100000000000000${number}`);
  const stranger = 'wx1000000000000009';
  const { call, read, post, authorize } = await createProgram({
    authorizers: [
      { appId: program },
      { appId: official, kind: 'official-account' },
      ...others.map((appId) => ({ appId })),
      { appId: stranger, principalName: 'Another Ltd.' },
    ],
  });
  expect(await call('/cgi-bin/open/get', {})).toMatchObject({ errcode: 89002 });
  expect(await read('/cgi-bin/open/have')).toMatchObject({ have_open: false });
  expect(await call('/cgi-bin/open/create', { appid: official })).toMatchObject({ errcode: 40013 });
  const { open_appid } = await call('/cgi-bin/open/create', { appid: program });
  expect(await call('/cgi-bin/open/create', {})).toMatchObject({ errcode: 89000 });
  expect(await call('/cgi-bin/open/get', {})).toMatchObject({ open_appid });
  expect(await read('/cgi-bin/open/have')).toMatchObject({ have_open: true });
  expect(await read('/cgi-bin/open/sameentity')).toMatchObject({ same_entity: true });

  const bind = async (appId: string, openAppId = open_appid): Promise<number> =>
    (await post('/cgi-bin/open/bind', { open_appid: openAppId }, (await authorize(appId)).accessToken)).errcode;
  expect(await bind(official, 'wx0')).toBe(40013);
  expect(await bind(stranger)).toBe(89001);
  expect(await bind(official)).toBe(0);
  expect(await bind(official)).toBe(89000);
  const outcomes: number[] = [];
  for (const appId of others) outcomes.push(await bind(appId));
  expect(outcomes).toEqual([0, 0, 0, 89004]);

  expect(await call('/cgi-bin/open/unbind', { open_appid })).toMatchObject({ errcode: 0 });
  expect(await call('/cgi-bin/open/unbind', { open_appid })).toMatchObject({ errcode: 89002 });
  expect(await read('/cgi-bin/open/sameentity')).toMatchObject({ same_entity: false });
});
