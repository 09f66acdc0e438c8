import { expect, it } from 'vitest';
import { authorizedFake } from '../__fixtures__/authorized.js';

it('moves only packages of its own mini program, one at a time through the review', async () => {
  const { fake, appId, send } = await authorizedFake({ apps: [{ appId: '1' }, { appId: '2' }] });
  const { packageId: foreign } = fake.packages.create('2', { status: 3 });
  const submit = async (package_id: string) =>
    (await send('package/submitaudit', { package_id, content: 'new', remark: 'hello' })).errno;
  expect(await submit(foreign)).toBe(69005);
  fake.packages.create(appId, { status: 4 });
  const { packageId } = fake.packages.create(appId, { status: 3 });
  expect(await submit(packageId)).toBe(69011);
  await fake.audits.reject(appId);
  expect(await submit(packageId)).toBe(0);
});

it('forgets a failed upload with the next one, and knows what is below after a rollback', async () => {
  const { fake, appId, read } = await authorizedFake();
  const list = async () => (await read('package/get')).data;
  fake.packages.upload(appId, { version: '2.0.0', fails: true });
  await fake.clock.advance('3s');
  expect(await list()).toMatchObject([{ status: 1 }, { version: '2.0.0', upload_status: 3 }]);
  fake.packages.upload(appId, { version: '2.0.1' });
  expect(await list()).toMatchObject([{ status: 1 }, { version: '2.0.1', upload_status: 1 }]);
  for (const version of ['3.0.0', '4.0.0']) fake.packages.create(appId, { version, status: 1 });
  fake.packages.rollback(appId);
  await fake.clock.advance('3s');
  const online = (await list()).find(({ status }: { readonly status?: number }) => status === 1);
  expect(online).toMatchObject({ version: '3.0.0', rollback_version: 'v1.0.0' });
});
