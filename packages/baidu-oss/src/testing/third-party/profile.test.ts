import { expect, it } from 'vitest';
import { authorizedFake } from '../__fixtures__/authorized.js';

const picture = 'https://b.bdstatic.com/searchbox/mappconsole/image/a.png';

it('refuses pictures that the platform does not keep', async () => {
  const { send } = await authorizedFake();
  const elsewhere = 'https://shop.example/a.png';
  expect(await send('app/modifyheadimage', { image_url: elsewhere })).toMatchObject({ errno: 47008 });
  expect(
    await send('app/setnickname', { nick_name: 'Shop', app_name_material: `${picture},${elsewhere}` }),
  ).toMatchObject({ errno: 47008 });
  expect(await send('app/modifyheadimage', { image_url: picture })).toMatchObject({ errno: 0 });
  const qualis = [{ id: 1, addr: elsewhere }];
  expect(await send('app/category/update', { categorys: [{ sub_category_id: 197, qualis }] })).toMatchObject({
    errno: 47008,
  });
});

it('takes one to five categories', async () => {
  const { fake, appId, send } = await authorizedFake();
  const set = async (categorys: unknown) => (await send('app/category/update', { categorys })).errno;
  const some = (count: number) => Array.from({ length: count }, (_, index) => ({ sub_category_id: 190 + index }));
  expect(await set('none')).toBe(50062);
  expect(await set([])).toBe(50062);
  expect(await set(some(6))).toBe(50060);
  // Refused calls do not count: three changes are allowed.
  for (const errno of [0, 0, 0, 47007]) expect(await set(some(5))).toBe(errno);
  await fake.thirdParty.profiles.approve(appId, 'category');
  expect(fake.apps.get(appId).categories.map(({ id }) => id)).toEqual([190, 191, 192, 193, 194]);
});

it('pauses what runs and resumes what it paused, and says so', async () => {
  const { fake, appId, send, pushed } = await authorizedFake();
  expect(await send('app/pause')).toMatchObject({ errno: 0 });
  expect(fake.apps.get(appId).status).toBe(4);
  expect(await send('app/pause')).toMatchObject({ errno: 0 });
  expect(await send('app/resume')).toMatchObject({ errno: 0 });
  expect(await send('app/resume')).toMatchObject({ errno: 0 });
  await fake.thirdParty.pushes.settled();
  expect(pushed().map(({ event }) => event)).toEqual(['APP_SERVER_PAUSE', 'APP_SERVER_RESUME']);
  fake.apps.ban(appId);
  expect(await send('app/resume')).toMatchObject({ errno: 40001 });
  expect(fake.apps.get(appId).status).toBe(-1);
});
