import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../../scripts/test-support/open-store.js';
import { available, type RedisServer, startRedis } from '../../../../scripts/test-support/programs.js';
import { processesContract } from './__fixtures__/contract-processes.js';
import { processCount, startProcesses } from './__fixtures__/processes.js';
import type { Store } from './store.js';

describe.skipIf(!available('redis-server'))(`${processCount} processes on one Redis server`, () => {
  let server: RedisServer;
  let redis: Redis;
  let cases = 0;
  const stores: Store[] = [];
  beforeAll(async () => {
    // An answer waits for the disk.
    server = await startRedis({ appendonly: 'yes', appendfsync: 'always' });
    redis = new Redis(server.url);
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });
  afterAll(async () => {
    redis.disconnect();
    await server.stop();
  });
  const freshPlace = (): string => `${server.url}/case-${cases++}`;
  const open: typeof openStore = (place, options) => {
    const store = openStore(place, options);
    stores.push(store);
    return store;
  };

  processesContract(freshPlace, (place, clock) => open(place, { clock }));

  it('count right while the server forgets its scripts again and again', async () => {
    const place = freshPlace();
    const members = await startProcesses('count');
    for (const member of members) member.begin(place);
    let counting = true;
    const counted = Promise.all(members.map((member) => member.until('counted'))).finally(() => {
      counting = false;
    });
    let flushes = 0;
    while (counting) {
      await redis.script('FLUSH');
      flushes += 1;
    }
    await counted;
    expect(flushes).toBeGreaterThan(10);
    expect(await open(place).get('counter')).toEqual({ value: '800', generation: 800 });
  });

  it('lose nothing they were told is written when the server is killed, and go on', async () => {
    const place = freshPlace();
    const members = await startProcesses('write');
    for (const member of members) member.begin(place);
    await Promise.all(members.map((member) => member.until('20')));
    await server.crash();
    const told = await Promise.all(members.map((member) => member.until('60')));
    await Promise.all(members.map((member) => member.kill()));

    const store = open(place);
    for (const [index, { pid }] of members.entries()) {
      const generations = (told[index] ?? []).map(Number);
      expect((await store.get(`process/${pid}`))?.generation).toBeGreaterThanOrEqual(generations.at(-1) ?? 0);
      for (const generation of generations)
        expect(await store.item('queue', `${pid} ${generation}`)).toMatchObject({ payload: 'x'.repeat(5_000) });
    }
  });
});
