import { expect, it } from 'vitest';
import { authorizedFake } from './__fixtures__/authorized.js';
import { get, post } from './__fixtures__/http.js';

it('takes no old tickets, login codes and codes of an authorization that has ended', async () => {
  const { fake, appId, platformSend, platformToken: access_token } = await authorizedFake();
  const { data } = await platformSend('auth/retrieve/authorizationcode', { app_id: appId });
  await fake.thirdParty.revoke(appId);
  const exchange = { access_token, code: data.authorization_code, grant_type: 'app_to_tp_authorization_code' };
  expect((await get(fake, '/rest/2.0/oauth/token', exchange)).body).toMatchObject({ error: 'invalid_grant' });
  const ticket = fake.thirdParty.tickets.current();
  const code = fake.users.login(appId);
  await fake.clock.advance('12h');
  const { clientId: client_id } = fake.thirdParty.account;
  const { body } = await get(fake, '/public/2.0/smartapp/auth/tp/token', { client_id, ticket });
  expect(body).toMatchObject({ errno: 50003 });
  const { ak, sk } = fake.apps.owner(appId);
  const login = await post(fake, '/oauth/jscode2sessionkey', { code, client_id: ak, sk });
  expect(login.body).toMatchObject({ errno: 10010100 });
});

it('has room for fifteen sub-links', async () => {
  const { send } = await authorizedFake();
  const add = async (name: string) =>
    (await send('subchain/add', { chain_name: name, chain_desc: `about ${name}`, chain_path: `/${name}` })).errno;
  for (let count = 0; count < 15; count++) expect(await add(`link ${count}`)).toBe(0);
  expect(await add('one more')).toBe(40001);
});
