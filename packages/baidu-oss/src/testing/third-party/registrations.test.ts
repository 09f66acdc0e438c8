import { memoryStore } from '@minigate/core';
import { expect, it } from 'vitest';
import { queryOf } from '../../third-party/__fixtures__/harness.js';
import { createBaiduThirdParty } from '../../third-party/create.js';
import { fetchHandler } from '../../webhook.js';
import { createBaiduOssFake } from '../fake.js';

async function platform() {
  const fake = createBaiduOssFake();
  const runtime = { clock: fake.clock };
  const tp = createBaiduThirdParty({
    ...fake.thirdParty.account,
    store: memoryStore(runtime),
    fetch: fake.fetch,
    runtime,
    strict: true,
  });
  fake.thirdParty.pushes.pushTo(fetchHandler(tp));
  await fake.thirdParty.tickets.pushNow();
  const link = () =>
    tp.authLinks.create({ redirectUri: 'https://p.example/back', state: 7, register: { userId: 'merchant-1' } });
  return { fake, tp, link };
}

const wish = {
  app_name: 'New_shop',
  app_desc: 'Sells what is new',
  app_category: '[{"sub_category_id":2}]',
  app_avatar: 'https://b.bdstatic.com/a.jpg',
  org_name: 'Shop Ltd',
  org_code: '91110000MA00000000',
  org_license: 'https://b.bdstatic.com/l.jpg',
  org_type: 3,
  org_sub_type: 2,
} as const;

it('registers an account with its mini program, and creates more', async () => {
  const { fake, tp, link } = await platform();
  const { url } = await link();
  const { redirectUrl, customerId } = await fake.thirdParty.registrations.authorize({ url });
  const {
    authorizationCode = '',
    createAuthorizationCode = '',
    state,
  } = await tp.authLinks.finishRegistration(queryOf(redirectUrl));
  expect(state).toBe(7);
  const events = fake.thirdParty.pushes.deliveries();
  expect(events.at(-1)).toMatchObject({ type: 'REGISTER_AUTH_SUCCESS', state: 'delivered' });
  expect(events.at(-1)?.plaintext).toContain('"userId":"merchant-1"');

  const { register } = tp.platform;
  const creation = {
    create_authorization_code: createAuthorizationCode,
    app_name: 'Second_shop',
    app_desc: 'Sells more',
    photo: wish.app_avatar,
    category: wish.app_category,
  };
  await expect(register.createApp(creation)).rejects.toMatchObject({ code: 50047 });
  const account = { ...wish, authorization_code: authorizationCode };
  const wrong = [
    [{ app_name: 'New shop' }, 50025],
    [{ app_name: '店' }, 50025],
    [{ app_desc: 'Too short' }, 40001],
    [{ org_license: 'https://a.example/l.jpg' }, 47008],
  ] as const;
  for (const [change, code] of wrong)
    await expect(register.registerAccount({ ...account, ...change })).rejects.toMatchObject({ code });
  expect((await register.registerAccount(account)).data.customer_id).toBe(Number(customerId));
  await expect(register.registerAccount(account)).rejects.toMatchObject({ code: 50020 });
  await fake.thirdParty.registrations.reject(customerId);
  await register.registerAccount(account);
  const { appId } = await fake.thirdParty.registrations.approve(customerId);
  expect(fake.apps.get(appId)).toMatchObject({ name: 'New_shop', packages: [] });
  const { data } = await register.createApp(creation);
  const apps = await register.exchangeCodeForApps({ authorization_code: createAuthorizationCode });
  expect(apps.data.map(({ app_id }) => app_id)).toEqual([Number(appId), data.app_id]);
  const known = await register.exchangeCodeForCustomerId({ authorization_code: authorizationCode });
  expect(known.data.customer_id).toBe(Number(customerId));
  await expect(register.createApp(creation)).rejects.toMatchObject({ code: 50024 });
  expect(fake.violations()).toEqual([]);
});

it('asks on the page whether there is an account already', async () => {
  const { fake, tp, link } = await platform();
  const { url } = await link();
  expect(await (await fake.fetch(url)).text()).toContain('name="registered"');
  const body = new URLSearchParams({ decision: 'allow', registered: 'on' });
  const answer = await fake.fetch(url, { method: 'POST', body, redirect: 'manual' });
  await fake.thirdParty.pushes.settled();
  const right = await tp.authLinks.finishRegistration(queryOf(answer.headers.get('location') ?? ''));
  expect(right).toMatchObject({ authorizationCode: undefined, createAuthorizationCode: expect.any(String) });
});
