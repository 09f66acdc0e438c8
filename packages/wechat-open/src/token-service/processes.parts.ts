import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fakeClock } from '@minigate/core/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../../scripts/test-support/open-store.js';
import { connect, merchant, receiver } from '../client/__fixtures__/harness.js';
import { createWechatOpenFake } from '../testing/index.js';
import { codeOf, key, send, signed } from './__fixtures__/stage.js';

async function start(script: string, ...parameters: string[]): Promise<{ child: ChildProcess; first: unknown }> {
  const child = fork(join(import.meta.dirname, '__fixtures__', script), parameters);
  onTestFinished(() => void child.kill('SIGKILL'));
  const [first] = await once(child, 'message');
  return { child, first };
}

async function ask(child: ChildProcess): Promise<unknown> {
  const answer = once(child, 'message');
  child.send('go');
  return (await answer)[0];
}

/** A fake over HTTP, a SQLite file that knows its ticket and grant but has no token, and a way to start token servers on it. */
async function stage() {
  // The children live in real time, so the fake must begin there.
  const clock = fakeClock({ now: new Date().toISOString() });
  const fake = createWechatOpenFake({ clock, authorizers: [{ appId: merchant, granted: true }] });
  const { url, close } = await fake.listen();
  const folder = mkdtempSync(join(tmpdir(), 'minigate-'));
  const place = join(folder, 'wx.sqlite');
  const store = openStore(place);
  onTestFinished(async () => {
    await close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const wx = connect(fake, store, { runtime: {} });
  fake.pushTo(receiver(wx));
  await fake.tickets.pushNow();
  await wx.recover();
  const server = async () => {
    const { child, first } = await start('server-child.mjs', url, place, JSON.stringify(fake.component), key);
    return { child, url: `http://127.0.0.1:${first}` };
  };
  return { fake, url, server };
}

describe('token servers on one store', () => {
  it('let one of many copies of a signed request through, whichever process gets them', async () => {
    const { server } = await stage();
    const servers = await Promise.all([server(), server()]);
    const target = `/tokens/${merchant}`;
    for (let round = 0; round < 5; round++) {
      const headers = signed({ target }, Date.now());
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) => send(servers[index % 2]?.url ?? '', { target, headers })),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ status }) => status !== 200).map(codeOf)).toEqual(Array(9).fill('replayed'));
    }
    const counts = (await Promise.all(servers.map(({ child }) => ask(child)))) as { served: number }[];
    expect(counts.map(({ served }) => served).reduce((sum, served) => sum + served)).toBe(5);
  });

  it('renew once for 4 programs with 250 concurrent calls each, and hear from each program once', async () => {
    const { fake, url, server } = await stage();
    const before = fake.calls('getAuthorizerAccessToken');
    const tokens = await server();
    const programs = await Promise.all(
      Array.from({ length: 4 }, () =>
        start('remote-child.mjs', url, tokens.url, fake.component.appId, key, merchant, '250'),
      ),
    );
    expect(await Promise.all(programs.map(({ child }) => ask(child)))).toEqual([250, 250, 250, 250]);
    expect(fake.calls('getAuthorizerAccessToken') - before).toBe(1);
    expect(await ask(tokens.child)).toEqual({ served: 4, refused: {} });
    expect(fake.violations()).toEqual([]);
  });
});
