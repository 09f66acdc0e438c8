import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemRuntime } from '@minigate/core';
import { flowingClock } from '@minigate/core/testing';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../../scripts/test-support/open-store.js';
import { createQingCloud } from '../client/create.js';
import { createQingCloudFake } from '../testing/index.js';
import { cookieSecret, home, optionsFor } from './__fixtures__/harness.js';

/** A fake served over HTTP in real time, an application on a SQLite file, and its other processes. */
async function stage() {
  const folder = mkdtempSync(join(tmpdir(), 'minigate-'));
  const fake = createQingCloudFake({ clock: flowingClock(systemRuntime().clock) });
  const { url, close } = await fake.listen();
  const place = join(folder, 'sessions.sqlite');
  const store = openStore(place, { clock: fake.clock });
  onTestFinished(async () => {
    await store.close();
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  const qc = createQingCloud({ ...optionsFor(fake), sso: url, api: url, fetch, app: fake.app, store });
  const land = qc.web.landing();
  const take = qc.web.session();
  return {
    fake,
    async logIn(): Promise<string> {
      const landed = await land(new Request(`${home}/landing${new URL(fake.login()).search}`));
      return landed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    },
    async call(cookie: string): Promise<unknown> {
      const session = await take(new Request(`${home}/app`, { headers: { cookie } }));
      if (session instanceof Response) throw new Error('no session');
      return await session.call('DescribeInstances');
    },
    async start(work: {
      readonly cookie: string;
      readonly calls: number;
      readonly killAt?: number;
    }): Promise<ChildProcess> {
      const aheadMs = fake.clock.now() - systemRuntime().clock.now();
      const shared = { url, place, app: fake.app, secret: cookieSecret, aheadMs };
      const child = fork(
        join(import.meta.dirname, '__fixtures__/renewal-child.mjs'),
        [JSON.stringify({ ...shared, ...work })],
        {
          stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        },
      );
      onTestFinished(() => void child.kill('SIGKILL'));
      await once(child, 'message');
      return child;
    },
  };
}

/** Lets a process begin. @returns what it tells, or nothing when it died. */
async function run(child: ChildProcess): Promise<unknown> {
  let told: unknown;
  child.once('message', (message) => {
    told = message;
  });
  child.send('begin');
  await once(child, 'close');
  return told;
}

it('renews once for the concurrent calls of two processes', async () => {
  const { fake, logIn, start } = await stage();
  const cookie = await logIn();
  fake.sessions.expireKeys();
  const children = await Promise.all([start({ cookie, calls: 25 }), start({ cookie, calls: 25 })]);
  const told = await Promise.all(children.map(run));
  expect(told).toEqual([expect.objectContaining({ failures: [] }), expect.objectContaining({ failures: [] })]);
  expect(fake.calls('sso.refreshToken')).toBe(1);
  expect(fake.violations()).toEqual([]);
});

it('goes on wherever the process that renews is killed', async () => {
  const { fake, logIn, call, start } = await stage();
  // Before and after: the refresh, the write of its tokens, the check, the write of the key.
  const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const cookies: string[] = [];
  for (const _ of steps) cookies.push(await logIn());
  fake.sessions.expireKeys();
  const children = await Promise.all(
    steps.map((killAt, index) => start({ cookie: cookies[index] ?? '', calls: 3, killAt })),
  );
  const told = await Promise.all(children.map(run));
  // The last one was never reached: these are all steps.
  expect(told).toEqual([...Array.from({ length: 8 }, () => undefined), { steps: 8, failures: [] }]);
  // The leases of the dead end.
  await fake.clock.advance('21s');
  for (const cookie of cookies) expect(await call(cookie)).toHaveProperty('instance_set');
  // Two took the new refresh token with them, between the answer and its write: the access token is still good there.
  expect(fake.violations().map(({ kind }) => kind)).toEqual(['refresh-token-used', 'refresh-token-used']);
});
