import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { available } from '../../../../scripts/test-support/programs.js';
import { type RedisServer, startRedis } from '../../../../scripts/test-support/redis.js';
import { open, processesContract } from './__fixtures__/contract-processes.js';
import { startProcesses } from './__fixtures__/processes.js';

describe.skipIf(!available('redis-server'))('a Redis server', () => {
  let server: RedisServer;
  let redis: Redis;
  let cases = 0;
  beforeAll(async () => {
    // An answer waits for the disk.
    server = await startRedis({ appendonly: 'yes', appendfsync: 'always' });
    redis = new Redis(server.url);
  });
  afterAll(async () => {
    redis.disconnect();
    await server.stop();
  });
  const freshPlace = (): string => `${server.url}/case-${cases++}`;

  processesContract(freshPlace, { openings: 10 });

  it('counts right while it forgets its scripts again and again', async () => {
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

  it('loses nothing that processes were told is written when it is killed, and they go on', async () => {
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
