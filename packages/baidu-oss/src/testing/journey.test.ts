import { memoryStore } from '@minigate/core';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createBaiduOss } from '../client/create.js';
import { createBaiduThirdParty } from '../third-party/create.js';
import { fetchHandler } from '../webhook.js';
import { createBaiduOssFake } from './fake.js';

const appId = '16123456789012345678';
const fake = createBaiduOssFake({
  apps: [{ appId, packages: [{ version: '1.0.0' }] }],
  auditPolicy: { decide: 'approve', afterMs: 60_000 },
});
const server = setupServer(...fake.mswHandlers());

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

it('shows members of the alliance what the third-party platform ships, on both of Baidu’s addresses', async () => {
  const shared = { store: memoryStore({ clock: fake.clock }), runtime: { clock: fake.clock }, strict: true };
  const tp = createBaiduThirdParty({ ...fake.thirdParty.account, ...shared });
  const member = createBaiduOss({ ...fake.member, ...shared });
  const owner = createBaiduOss({ ...fake.apps.owner(appId), ...shared });
  fake.thirdParty.pushes.pushTo(fetchHandler(tp));
  await fake.thirdParty.tickets.pushNow();
  const { url } = await tp.authLinks.create({ redirectUri: 'https://platform.example/bound' });
  const { redirectUrl } = await fake.thirdParty.authorize(appId, { url });
  await tp.authLinks.finish(Object.fromEntries(new URL(redirectUrl).searchParams));

  const stop = new AbortController();
  const notices = fake.notices({ signal: stop.signal });
  const shipping = tp.authorizer(appId).packages.ship({
    templateId: 1,
    extJson: { extEnable: true },
    version: '2.0.0',
    description: 'second',
    audit: { content: 'what is new', remark: 'please' },
  });
  await fake.clock.advance('5m');
  const { packageId } = await shipping;

  stop.abort();
  const codes: string[] = [];
  for await (const { value } of notices) codes.push(value.toString());
  expect(codes).toContain(`{"code":101,"data":{"app_id":${appId},"package_id":${packageId}}}`);
  expect(await member.packages.list(appId)).toMatchObject([
    { packageId, status: 'published', version: '2.0.0', rollbackVersion: 'v1.0.0' },
  ]);
  expect(await member.packages.detail({ appId, status: 'in_review' })).toBeUndefined();
  expect(await member.swanId.sign({ swanId: 'HSHOP1', clientId: 'key' })).toMatch(/^[0-9a-f]{32}$/);
  const session = await owner.server.login.getSessionKey({ code: fake.users.login(appId) });
  expect(session.openid).toBe(fake.users.openId(appId));
  expect(fake.violations()).toEqual([]);
});
