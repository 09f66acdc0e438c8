import { expect, it } from 'vitest';
import { authorizedFake } from './__fixtures__/authorized.js';
import { clientCredentials, post } from './__fixtures__/http.js';
import { createBaiduOssFake } from './fake.js';

it('takes keys, tokens and the authorization away with a mini program', async () => {
  const { fake, appId, read } = await authorizedFake();
  const { ak, sk } = fake.apps.owner(appId);
  fake.apps.remove(appId);
  expect(await read('package/get')).toMatchObject({ error_code: 110 });
  expect(fake.thirdParty.grants()).toEqual([]);
  const { body } = await post(fake, '/oauth/2.0/token', { ...clientCredentials, client_id: ak, client_secret: sk });
  expect(body).toMatchObject({ error: 'invalid_client' });
  expect(fake.tokens.count(appId)).toBe(0);
});

it('gives no package id twice', () => {
  const fake = createBaiduOssFake({ apps: [{ packages: [{ packageId: '15233' }] }, {}] });
  const ids = fake.apps.list().flatMap(({ packages }) => packages.map(({ packageId }) => packageId));
  expect(ids).toEqual(['15233', '15234']);
  const [first] = fake.apps.list();
  expect(() => fake.packages.create(first?.appId ?? '', { packageId: '15234' })).toThrow('15234 already');
});

it('shows an update and no other change of a copy', () => {
  const fake = createBaiduOssFake();
  const { appId } = fake.apps.create({ name: 'A' });
  expect(fake.apps.update(appId, { name: 'B' }).name).toBe('B');
  expect(fake.packages.list(appId)).toHaveLength(1);
});
