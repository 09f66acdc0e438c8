import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@minigate/core';
import { postgresStore } from '@minigate/core/postgres';
import { sqliteStore } from '@minigate/core/sqlite';
import { fakeClock } from '@minigate/core/testing';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { startPostgres } from '../../../../scripts/test-support/postgres.js';
import { available } from '../../../../scripts/test-support/programs.js';
import { createWechatOpenFake, type WechatOpenFake } from '../testing/index.js';
import { connect, merchant, receiver } from './__fixtures__/harness.js';

const processes = 8;
const calls = 500;
const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of cleanUp.splice(0).reverse()) await end();
});

/** A store that several processes share, and what tells a process of it. */
interface Shared {
  readonly store: Store;
  readonly place: string;
}

function onSqlite(): Shared {
  const folder = mkdtempSync(join(tmpdir(), 'minigate-'));
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
  const place = join(folder, 'wx.sqlite');
  const store = sqliteStore(place);
  cleanUp.push(() => store.close());
  return { store, place };
}

async function onPostgres(): Promise<Shared> {
  const server = await startPostgres();
  cleanUp.push(server.stop);
  const pool = new pg.Pool({ connectionString: server.url });
  cleanUp.push(() => pool.end());
  return { store: postgresStore(pool), place: server.url };
}

/** A fake served over HTTP, and a shared store that knows its ticket and grant but has no token. */
async function stage(share: () => Shared | Promise<Shared>, options: { readonly granted: boolean }) {
  const { store, place } = await share();
  // The children live in real time, so the fake must begin there.
  const fake = createWechatOpenFake({
    clock: fakeClock({ now: new Date().toISOString() }),
    authorizers: [{ appId: merchant, granted: options.granted }],
  });
  const { url, close } = await fake.listen();
  cleanUp.push(close);
  const wx = connect(fake, store, { runtime: {} });
  fake.pushTo(receiver(wx));
  await fake.tickets.pushNow();
  if (options.granted) {
    await wx.recover();
    await store.delete(`wechat-open/${fake.component.appId}/component-token`);
  }
  return { fake, wx, url, place };
}

async function child(url: string, place: string, fake: WechatOpenFake, leaseMs = 20_000): Promise<ChildProcess> {
  const script = join(import.meta.dirname, '__fixtures__/storm-child.mjs');
  const started = fork(script, [url, place, JSON.stringify(fake.component), merchant, String(calls), String(leaseMs)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  cleanUp.push(() => started.kill('SIGKILL'));
  await once(started, 'message');
  return started;
}

async function ask(worker: ChildProcess, message: object): Promise<unknown> {
  const answer = once(worker, 'message');
  worker.send(message);
  return (await answer)[0];
}

describe.each([
  { name: 'SQLite file', share: onSqlite, present: true },
  { name: 'PostgreSQL server', share: onPostgres, present: available('initdb', 'postgres') },
])('several processes on one $name', ({ share, present }) => {
  it.skipIf(!present)(
    `asks for each token once for ${calls} concurrent calls in each of ${processes} processes`,
    async () => {
      const { fake, url, place } = await stage(share, { granted: true });
      const before = {
        component: fake.calls('getComponentAccessToken'),
        authorizer: fake.calls('getAuthorizerAccessToken'),
      };
      const workers = await Promise.all(Array.from({ length: processes }, () => child(url, place, fake)));
      const answers = await Promise.all(workers.map((worker) => ask(worker, { kind: 'calls' })));
      expect(answers).toEqual(Array.from({ length: processes }, () => ({ done: calls })));
      expect(fake.calls('getComponentAccessToken') - before.component).toBe(1);
      expect(fake.calls('getAuthorizerAccessToken') - before.authorizer).toBe(1);
      expect(fake.violations()).toEqual([]);
    },
  );

  it.skipIf(!present)(
    'goes on when the process that renews is killed in the middle, with at most one more renewal',
    async () => {
      const { fake, url, place } = await stage(share, { granted: true });
      const before = fake.calls('getComponentAccessToken');
      // The others wait this long for the killed one.
      const leaseMs = 8_000;
      const [victim, ...others] = await Promise.all(
        Array.from({ length: processes }, () => child(url, place, fake, leaseMs)),
      );
      if (victim === undefined) throw new Error('no process');
      // The fake's clock stands still, so this answer never comes.
      fake.faults.next('getComponentAccessToken', { kind: 'slow', ms: 60_000 });
      victim.send({ kind: 'calls' });
      await expect.poll(() => fake.faults.injected.length, { timeout: 20_000, interval: 20 }).toBe(1);
      const answers = Promise.all(others.map((worker) => ask(worker, { kind: 'calls' })));
      victim.kill('SIGKILL');
      await once(victim, 'exit');
      expect(await answers).toEqual(others.map(() => ({ done: calls })));
      expect(fake.calls('getComponentAccessToken') - before).toBeLessThanOrEqual(2);
      expect(fake.calls('getAuthorizerAccessToken')).toBe(1);
    },
  );

  it.skipIf(!present)(
    'exchanges a code once when redirect and push reach two processes at the same moment',
    async () => {
      const { fake, wx, url, place } = await stage(share, { granted: false });
      const [redirected, pushed] = await Promise.all([child(url, place, fake), child(url, place, fake)]);
      if (!redirected || !pushed) throw new Error('no process');
      const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound', state: { orderId: 7 } });
      const pushes: Promise<unknown>[] = [];
      fake.pushTo(async (request) => {
        const query = Object.fromEntries(new URL(request.url).searchParams);
        pushes.push(ask(pushed, { kind: 'push', request: { method: 'POST', query, body: await request.text() } }));
        return new Response('success');
      });
      const { redirectUrl } = await fake.consent({ url: link.url, appId: merchant, order: 'both' });
      const finished = ask(redirected, {
        kind: 'finish',
        query: Object.fromEntries(new URL(redirectUrl).searchParams),
      });
      await fake.settled();
      expect(await Promise.all([finished, ...pushes])).toEqual([{ done: { orderId: 7 } }, { done: { orderId: 7 } }]);
      expect(fake.calls('getAuthorizerRefreshToken')).toBe(1);
    },
  );
});
