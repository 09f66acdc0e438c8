import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { memoryStore } from '@minigate/core';
import express from 'express';
import { expect, it, onTestFinished } from 'vitest';
import { createQingCloud } from '../client/create.js';
import { createQingCloudFake } from '../testing/index.js';
import { cookieSecret, optionsFor } from './__fixtures__/harness.js';

/** An Express application at localhost, and a browser that follows no redirects. */
async function serve() {
  const fake = createQingCloudFake({ users: [{ lang: 'zh-cn' }], idTokenSec: 3_600 });
  const qc = createQingCloud({
    ...optionsFor(fake),
    app: { ...fake.app, url: 'http://localhost/landing' },
    store: memoryStore({ clock: fake.clock }),
    cookie: { secret: cookieSecret },
  });
  const app = express();
  app.get('/landing', qc.landing({ to: '/app/instances' }));
  app.get('/login', qc.login());
  app.post('/logout', qc.logout({ to: '/' }));
  const pages = express.Router();
  pages.use(qc.session());
  pages.get('/instances', async ({ qingcloud }, response) => {
    const { total_count } = (await qingcloud?.call('DescribeInstances')) ?? {};
    response.json({ user: qingcloud?.user.user_id, total_count });
  });
  pages.get('/broken', () => {
    throw new Error('of the application');
  });
  app.use('/app', pages);
  app.use(qc.sessionErrors());
  app.use(
    ((error: Error, _request, response, _next) =>
      void response.status(500).send(error.message)) as express.ErrorRequestHandler,
  );
  const server: Server = app.listen(0);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const jar = new Map<string, string>();
  const open = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { accept: 'text/html', ...init.headers, cookie: [...jar].map((pair) => pair.join('=')).join('; ') };
    const response = await fetch(new URL(path, origin), { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  const landAt = (address: string): string => `/landing${new URL(address).search}`;
  return { fake, open, landAt };
}

it('serves the whole journey of a user in Express', async () => {
  const { fake, open, landAt } = await serve();
  const refused = await open('/app/instances?page=2');
  expect(refused.status).toBe(401);
  const [, link = ''] = /href="([^"]+)"/.exec(await refused.text()) ?? [];
  const state = new URL(link.replaceAll('&#38;', '&')).searchParams.get('state') ?? '';
  const landed = await open(landAt(fake.login({ flow: 'code', state })));
  expect([landed.status, landed.headers.get('location')]).toEqual([303, '/app/instances?page=2']);
  const shown = await open('/app/instances?page=2');
  expect(await shown.json()).toMatchObject({ user: expect.stringMatching(/^usr-/) });
  fake.sessions.expireKeys();
  expect((await open('/app/instances')).status).toBe(200);
  expect((await open('/app/broken')).status).toBe(500);
  fake.sessions.revoke();
  const over = await open('/app/instances', { headers: { 'accept-language': 'en' } });
  expect(over.status).toBe(401);
  // The user's language counts more than the browser's.
  expect(await over.text()).toContain('您的会话已结束');
  expect((await open('/app/instances')).status).toBe(401);
  expect(fake.violations()).toEqual([]);
});

it('logs in and out', async () => {
  const { fake, open, landAt } = await serve();
  const begun = await open('/login?next=/app/instances');
  expect(new URL(begun.headers.get('location') ?? '').pathname).toBe('/sso/oauth2/');
  expect((await open(landAt(fake.login()))).status).toBe(303);
  expect((await open('/logout', { method: 'POST' })).headers.get('location')).toBe('/');
  expect((await open('/app/instances')).status).toBe(401);
});
