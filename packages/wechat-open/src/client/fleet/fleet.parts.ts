import { systemRuntime } from '@minigate/core';
import { seededRandom } from '@minigate/core/testing';
import { Pool } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../../../scripts/test-support/open-store.js';
import { startPostgres } from '../../../../../scripts/test-support/postgres.js';
import { available } from '../../../../../scripts/test-support/programs.js';
import { startRedis } from '../../../../../scripts/test-support/redis.js';
import { createWechatOpenFake } from '../../testing/index.js';
import { storeKeys } from '../context.js';
import { type Memory, type PushEvent, type Server, startServer } from './__fixtures__/fleet.js';
import { type Message, reordered, seal, writers } from './__fixtures__/pushes.js';

/** `FLEET_PUSHES=100000` plays the whole acceptance. */
const total = Number(process.env['FLEET_PUSHES'] ?? 8_000);
const accounts = writers(total / 20);
/** One in so many is handled at the second attempt only. */
const failing = 503;
const { clock } = systemRuntime();
const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of cleanUp.splice(0).reverse()) await end();
});

const places = {
  async postgres() {
    const { url, stop } = await startPostgres();
    cleanUp.push(stop);
    return `${url}#fleet`;
  },
  async redis() {
    const { url, stop } = await startRedis();
    cleanUp.push(stop);
    return `${url}/fleet`;
  },
};

/** All messages in the order in which they are sent: of each account some, a tenth of them twice, and few where they belong. */
function traffic(): readonly Message[] {
  const random = seededRandom('fleet');
  const messages = Array.from({ length: total }, (_, number): Message => {
    const writer = accounts[number % accounts.length] as Message['writer'];
    return { writer, number, content: `${number} ${number % failing === 0 ? 'fails' : 'succeeds'}` };
  });
  return reordered(
    messages.flatMap((message) => (random.jitter() < 0.1 ? [message, message] : [message])),
    64,
    random,
  );
}

describe.each([
  { kind: 'postgres', programs: ['initdb', 'postgres'] },
  { kind: 'redis', programs: ['redis-server'] },
] as const)('4 processes on one $kind store', ({ kind, programs }) => {
  const test = it.skipIf(!available(...programs));
  const time = { timeout: 900_000 };

  test(`handle ${total} pushes of ${accounts.length} accounts, each account's in order`, time, async () => {
    const place = await places[kind]();
    const { component } = createWechatOpenFake();
    const keys = storeKeys(component.appId);
    const store = openStore(place);
    cleanUp.push(() => store.close());
    // Of every fourth account nobody knows more than its original id.
    const known = accounts.filter((_, index) => index % 4 !== 1);
    for (const { appId, userName } of known) await store.set(keys.userName(userName), appId);

    const events: PushEvent[] = [];
    const push = { concurrency: 16, visibleMs: 600_000 };
    const options = { place, component, baseUrl: 'http://127.0.0.1:9', push };
    const servers = await Promise.all([1, 2, 3, 4].map(() => startServer(options, (event) => void events.push(event))));
    cleanUp.push(() => Promise.all(servers.map((server) => server.end())));
    const pools = servers.map(({ url }) => new Pool(url, { connections: 12 }));
    cleanUp.push(() => Promise.all(pools.map((pool) => pool.close())));

    const sent = traffic();
    let lagMs = 0;
    const lags: number[] = [];
    const watch = async (signal: AbortSignal): Promise<void> => {
      while (!signal.aborted) {
        const { oldestPendingAt } = await store.stats(keys.inbox);
        lagMs = Math.max(lagMs, oldestPendingAt === undefined ? 0 : clock.now() - oldestPendingAt);
        await clock.sleep(250, signal).catch(() => undefined);
      }
    };
    const ended = new AbortController();
    const watching = watch(ended.signal);
    const memories: Memory[][] = [];
    const measure = async (): Promise<void> => {
      memories.push(await Promise.all(servers.map((server: Server) => server.memory())));
      lags.push(lagMs);
      lagMs = 0;
    };

    const begun = clock.now();
    const refused: number[] = [];
    for (let quarter = 0; quarter < 4; quarter++) {
      let next = Math.floor((sent.length * quarter) / 4);
      const end = Math.floor((sent.length * (quarter + 1)) / 4);
      const send = async (): Promise<void> => {
        while (next < end) {
          const turn = next++;
          const [path, body] = seal(sent[turn] as Message, component);
          const answer = await (pools[turn % 4] as Pool).request({ path, method: 'POST', body });
          if (answer.statusCode !== 200 || (await answer.body.text()) !== 'success') refused.push(answer.statusCode);
        }
      };
      await Promise.all(Array.from({ length: 48 }, send));
      await measure();
    }
    const answered = clock.now();
    await expect
      .poll(async () => (await store.stats(keys.inbox)).done, { timeout: 600_000, interval: 100 })
      .toBe(total);
    const handledAt = clock.now();
    await measure();
    ended.abort();
    await watching;
    const stats = await store.stats(keys.inbox);

    // What the store says of arrivals, what the processes say of handling.
    const arrivals = new Map<string, string[]>();
    for (let after = 0; ; ) {
      const page = await store.items(keys.inbox, { after, limit: 1_000 });
      for (const { id, group = '' } of page) arrivals.set(group, [...(arrivals.get(group) ?? []), id]);
      if (page.length === 0) break;
      after = page.at(-1)?.enqueuedAt ?? 0;
    }
    const handled = new Map<string, PushEvent[]>();
    for (const event of events.filter((each) => each.event === 'handled'))
      handled.set(event.id, [...(handled.get(event.id) ?? []), event]);
    const again = [...handled.values()].reduce((sum, each) => sum + each.length - 1, 0);
    const failed = [...handled.values()].flat().filter((event) => event.failed).length;
    const others = events.filter(({ event }) => event !== 'handled' && event !== 'retry');
    const mebi = (bytes: number): number => Math.round(bytes / 1_048_576);
    process.stdout.write(
      `\n${kind}: ${sent.length} sent, ${refused.length} refused, ${total} distinct, ${handled.size} handled, ` +
        `${again} handled again (${failed} handlers failed, ${others.length} claims lost or stores failed), ` +
        `${sent.length - total} duplicates dropped, of ${arrivals.size} accounts\n` +
        `  answered in ${answered - begun} ms: ${Math.round((sent.length * 1_000) / (answered - begun))}/s; ` +
        `handled in ${handledAt - begun} ms: ${Math.round((total * 1_000) / (handledAt - begun))}/s\n` +
        `  largest lag in ms by quarter and after: ${lags.map(Math.round).join(', ')}\n` +
        `  RSS (heap) in MiB by quarter and after: ${memories.map((each) => each.map(({ rss, heapUsed }) => `${mebi(rss)} (${mebi(heapUsed)})`).join(' ')).join(' | ')}\n`,
    );

    expect(refused).toEqual([]);
    expect(stats).toEqual({ pending: 0, claimed: 0, done: total, dead: 0, oldestPendingAt: undefined });
    expect(handled.size).toBe(total);
    expect(others).toEqual([]);
    expect(failed).toBe(Math.ceil(total / failing));
    expect(again).toBe(failed);
    expect([...arrivals.keys()].toSorted()).toEqual(
      accounts.map(({ appId, userName, named }, index) => (named || index % 4 !== 1 ? appId : userName)).toSorted(),
    );
    let overtaken = 0;
    for (const ids of arrivals.values()) {
      const attempts = ids.flatMap((id) => handled.get(id) ?? []);
      for (const [index, { begun: start = 0 }] of attempts.entries())
        if (index > 0 && start < (attempts[index - 1]?.ended ?? 0)) overtaken++;
    }
    expect(overtaken).toBe(0);
    expect(Math.max(...lags)).toBeLessThan(60_000);
    for (const [index] of servers.entries()) {
      const [second, last] = [memories[1]?.[index], memories[3]?.[index]];
      expect(last?.heapUsed).toBeLessThan(1.5 * (second?.heapUsed ?? 0));
    }
  });
});
