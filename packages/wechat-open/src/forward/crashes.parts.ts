import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemRuntime } from '@minigate/core';
import { fakeClock } from '@minigate/core/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../../scripts/test-support/open-store.js';
import { targetServer } from '../../../../scripts/test-support/target-server.js';
import { connect, merchant } from '../client/__fixtures__/harness.js';
import type { WechatOpen } from '../client/create.js';
import { createWechatOpenFake, type WechatOpenFake } from '../testing/index.js';

type Until = 'stored' | 'queued' | 'delivered';

function stage(): { readonly fake: WechatOpenFake; readonly place: string } {
  const folder = mkdtempSync(join(tmpdir(), 'minigate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // The children live in real time.
  const fake = createWechatOpenFake({
    clock: fakeClock({ now: new Date().toISOString() }),
    authorizers: [{ appId: merchant, granted: true }],
  });
  return { fake, place: join(folder, 'wx.sqlite') };
}

/** Starts a process, which gets the fake's pushes until another one is started. */
async function child(
  { fake, place }: ReturnType<typeof stage>,
  to: string,
  until: Until,
  env: Record<string, string> = {},
): Promise<ChildProcess> {
  const script = join(import.meta.dirname, '__fixtures__/forward-child.mjs');
  const started = fork(script, [place, JSON.stringify(fake.component), to, until], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  });
  onTestFinished(() => void started.kill('SIGKILL'));
  await once(started, 'message');
  return started;
}

/** Hands a push to a process. @returns when it went as far with it as it goes. */
async function push({ fake }: ReturnType<typeof stage>, to: ChildProcess, number: number): Promise<unknown> {
  let answered: Promise<unknown[]> | undefined;
  fake.pushTo(async (request) => {
    answered = once(to, 'message');
    to.send({
      method: 'POST',
      query: Object.fromEntries(new URL(request.url).searchParams),
      body: await request.text(),
      appId: merchant,
    });
    return new Response('success');
  });
  await fake.push('weapp_audit_delay', { Reason: 'busy', DelayTime: number }, { appId: merchant });
  return (await answered)?.[0];
}

async function kill(victim: ChildProcess): Promise<void> {
  const exit = once(victim, 'exit');
  victim.kill('SIGKILL');
  await exit;
}

/** A process that finds the others' work a minute later. */
function survivor({ fake, place }: ReturnType<typeof stage>, to: string): WechatOpen {
  const system = systemRuntime().clock;
  const clock = { now: () => system.now() + 60_000, sleep: system.sleep };
  const store = openStore(place, { clock });
  const wx = connect(fake, store, { runtime: { clock } });
  onTestFinished(async () => {
    await wx.push.stop();
    await store.close();
  });
  wx.forward({
    name: 'orders',
    when: { type: '*' },
    to,
    as: 'json',
    sign: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    allowPrivate: ['127.0.0.1'],
  });
  return wx;
}

const drain = async (wx: WechatOpen): Promise<void> => {
  await wx.push.drain();
  for (const forwarder of wx.forwarders()) await forwarder.drain();
};

describe('a process that is killed', () => {
  it.each([
    ['after the push was stored', 'stored', 0],
    ['after it was stored for the target', 'queued', 0],
    ['after the target got it, before its answer', 'delivered', 1],
  ] as const)('%s loses nothing: another one delivers', async (_, until, before) => {
    const staged = stage();
    let alive = true;
    const target = await targetServer((response) => !alive && response.end());
    const victim = await child(staged, target.url, until);
    expect(await push(staged, victim, 1)).toEqual({ done: 200 });
    await expect.poll(() => target.received.length).toBe(before);
    await kill(victim);
    alive = false;
    const wx = survivor(staged, target.url);
    await drain(wx);
    expect(target.received).toHaveLength(before + 1);
    expect(new Set(target.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await wx.forwarders()[0]?.stats()).toMatchObject({ waiting: 0, delivered: 1 });
  });
});

describe('two processes on one store', () => {
  it('deliver every push, each under one id, past a proxy that the environment names', async () => {
    let proxied = 0;
    const proxy = createServer((socket) => {
      proxied++;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    onTestFinished(() => void proxy.close());
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const env = { HTTP_PROXY: address, http_proxy: address, ALL_PROXY: address, NO_PROXY: '', NODE_USE_ENV_PROXY: '1' };

    const staged = stage();
    const target = await targetServer();
    const workers = await Promise.all([1, 2].map(() => child(staged, target.url, 'delivered', env)));
    const pushes = 20;
    for (let number = 0; number < pushes; number++) {
      const worker = workers[number % 2];
      if (worker) await push(staged, worker, number);
    }
    const times = (): Map<unknown, unknown> =>
      new Map(target.received.map(({ headers, body }) => [headers['webhook-id'], JSON.parse(body).data.DelayTime]));
    await expect.poll(() => times().size, { timeout: 10_000 }).toBe(pushes);
    expect([...times().values()].sort((one, other) => Number(one) - Number(other))).toEqual(
      Array.from({ length: pushes }, (_, number) => number),
    );
    expect(proxied).toBe(0);
  });
});
