import { parseJson, systemRuntime } from '@minigate/core';
import { fakeClock } from '@minigate/core/testing';
import { describe, it } from 'vitest';
import { openStore } from '../../../../../scripts/test-support/open-store.js';
import { startPostgres } from '../../../../../scripts/test-support/postgres.js';
import { available } from '../../../../../scripts/test-support/programs.js';
import { startRedis } from '../../../../../scripts/test-support/redis.js';
import { createWechatOpenFake } from '../../testing/index.js';
import { connect, receiver } from '../__fixtures__/harness.js';
import { storeKeys } from '../context.js';
import { type PushEvent, type Server, startServer } from './__fixtures__/fleet.js';
import { startFront } from './__fixtures__/front.js';
import { seal, writers } from './__fixtures__/pushes.js';

const accounts = writers(40);
const { clock } = systemRuntime();

const places = {
  async postgres() {
    const { url, stop } = await startPostgres();
    return { place: `${url}#restart`, stop };
  },
  async redis() {
    const { url, stop } = await startRedis();
    return { place: `${url}/restart`, stop };
  },
};

describe.concurrent.each([
  { kind: 'postgres', programs: ['initdb', 'postgres'] },
  { kind: 'redis', programs: ['redis-server'] },
] as const)('4 servers on one $kind store, restarted one after the other', ({ kind, programs }) => {
  const test = it.skipIf(!available(...programs));

  test('fail no call, refuse no push and lose none', async ({ expect, onTestFinished }) => {
    const cleanUp: (() => unknown)[] = [];
    onTestFinished(async () => {
      for (const end of cleanUp.reverse()) await end();
    });
    const { place, stop } = await places[kind]();
    cleanUp.push(stop);
    const fake = createWechatOpenFake({
      clock: fakeClock({ now: clock.now() }),
      rotateRefreshTokens: 'always',
      authorizers: accounts.map(({ appId }) => ({ appId, granted: true })),
    });
    const platform = await fake.listen();
    cleanUp.push(platform.close);
    const store = openStore(place);
    cleanUp.push(() => store.close());
    const wx = connect(fake, store, { runtime: {}, push: { autoHandle: false } });
    fake.pushTo(receiver(wx));
    await fake.tickets.pushNow();
    await wx.recover();
    await wx.push.drain();
    fake.pushTo(undefined);
    const before = (await wx.push.stats()).done;

    const events: PushEvent[] = [];
    const start = (): Promise<Server> =>
      startServer(
        {
          place,
          component: fake.component,
          baseUrl: platform.url,
          // So long that the test would fail if anybody had to wait for it.
          push: { visibleMs: 600_000 },
          close: { graceMs: 200, handBackMs: 100 },
        },
        (event) => void events.push(event),
      );
    const front = await startFront();
    cleanUp.push(front.close);
    const servers = await Promise.all([1, 2, 3, 4].map(start));
    cleanUp.push(() => Promise.all(servers.map((server) => server.end())));
    await Promise.all(servers.map((server) => front.add(server)));

    let loaded = true;
    const failures: string[] = [];
    let calls = 0;
    let pushes = 0;
    const account = (number: number) => accounts[number % accounts.length] as (typeof accounts)[number];
    const call = async (): Promise<void> => {
      while (loaded) {
        const { appId } = account(calls++);
        const answer = await fetch(`${front.url}/call/${appId}`);
        const text = await answer.text();
        if (text !== appId) failures.push(`call: ${answer.status} ${text}`);
      }
    };
    const push = async (): Promise<void> => {
      while (loaded) {
        const number = pushes++;
        // So many that every server has some of them when it is told to end.
        const manner = number % 4 === 0 ? 'obeys' : number % 8 === 2 ? 'ignores' : 'succeeds';
        const [path, body] = seal({ writer: account(number), number, content: `${number} ${manner}` }, fake.component);
        const answer = await fetch(`${front.url}${path}`, { method: 'POST', body });
        const text = await answer.text();
        if (text !== 'success') failures.push(`push: ${answer.status} ${text}`);
        await clock.sleep(20);
      }
    };
    // So that somebody is always renewing a token, and finds one in the store that ended, too.
    const expire = async (): Promise<void> => {
      for (let number = 0; loaded; number++) {
        fake.tokens.expire(account(number).appId);
        await clock.sleep(300);
      }
    };
    const load = Promise.all([call(), call(), push(), push(), expire()]);
    for (const [index, old] of servers.entries()) {
      expect(await old.end(front.left(old))).toBe(0);
      const fresh = await start();
      servers[index] = fresh;
      await front.add(fresh);
    }
    loaded = false;
    await load;
    // What was refused is never done.
    expect(failures).toEqual([]);
    const done = async (): Promise<number> => (await store.stats(storeKeys(fake.component.appId).inbox)).done - before;
    await expect.poll(done, { timeout: 60_000, interval: 50 }).toBe(pushes);
    await Promise.all(servers.map((server) => server.memory()));

    const handled = new Map<string, PushEvent[]>();
    for (const event of events.filter((each) => each.event === 'handled'))
      handled.set(event.id, [...(handled.get(event.id) ?? []), event]);
    const again = [...handled.values()].reduce((sum, each) => sum + each.length - 1, 0);
    const count = (name: PushEvent['event']): number => events.filter(({ event }) => event === name).length;
    process.stdout.write(
      `\n${kind}: ${calls} calls and ${pushes} pushes, ${failures.length} failed; ${handled.size} pushes handled, ${again} again; ` +
        `${count('handed-back')} handed back, ${count('claim-lost')} of them ended later; ${fake.calls('getAuthorizerAccessToken')} tokens renewed\n`,
    );
    expect(handled.size).toBe(pushes);
    expect(count('retry') + count('dead') + count('store-failed')).toBe(0);
    expect(count('handed-back')).toBeGreaterThan(0);
    // A handler that was interrupted, or was left behind, is the only reason to see a push again.
    for (const [id, seen] of handled)
      expect(seen.length - 1).toBeLessThanOrEqual(
        events.filter((event) => event.event === 'handed-back' && event.id === id).length,
      );
    for (const { appId } of accounts) {
      const entry = await store.get(storeKeys(fake.component.appId).authorizerToken(appId));
      const { refreshToken } = parseJson(entry?.value ?? '{}') as { refreshToken?: string };
      expect(refreshToken).toBe(fake.authorizers.get(appId).refreshToken);
    }
  });
});
