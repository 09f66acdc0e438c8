import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardHooks } from '../http/hooks.js';
import type { Clock } from '../runtime/runtime.js';
import { systemRuntime } from '../runtime/system.js';
import { memoryStore } from '../store/memory.js';
import type { Store } from '../store/store.js';
import { seededRandom } from '../testing/random.js';
import { refreshTokenRotation } from './strategies.js';

const operation = fc.record({ process: fc.nat(2), kind: fc.constantFrom('get', 'get', 'refused', 'save') });

/** Three processes on one store, whose every access and wait ends in the order that the scheduler chooses. */
function setUp(scheduler: fc.Scheduler) {
  let now = 0;
  const clock: Clock = {
    now: () => now,
    async sleep(ms) {
      await scheduler.schedule(Promise.resolve(), 'sleep');
      now += ms;
    },
  };
  const memory = memoryStore({ clock });
  const slow = <Method extends (...parameters: never[]) => Promise<unknown>>(name: string, method: Method): Method =>
    (async (...parameters: Parameters<Method>) => {
      await scheduler.schedule(Promise.resolve(), `${name} asked`);
      const result = await method(...parameters);
      await scheduler.schedule(Promise.resolve(), `${name} answered`);
      return result;
    }) as Method;
  const store: Store = {
    ...memory,
    get: slow('get', memory.get),
    set: slow('set', memory.set),
    acquire: slow('acquire', memory.acquire),
    release: slow('release', memory.release),
  };
  // A platform that forgets a refresh token as soon as it has handed out the next.
  const platform = { refreshToken: 'R0', issued: 0, running: 0, mostRunning: 0, used: [] as string[], dead: 0 };
  const grant = () => {
    const number = ++platform.issued;
    platform.refreshToken = `R${number}`;
    return { value: `T${number}`, refreshToken: platform.refreshToken, expiresInSec: 7_200 };
  };
  const refresh = slow('refresh', async (refreshToken: string) => {
    platform.mostRunning = Math.max(platform.mostRunning, ++platform.running);
    platform.running--;
    if (refreshToken !== platform.refreshToken) {
      platform.dead++;
      throw new Error('dead');
    }
    platform.used.push(refreshToken);
    return grant();
  });
  const sources = [1, 2, 3].map((seed) =>
    refreshTokenRotation({
      platform: 'testing',
      credential: 'authorizer',
      key: 'testing/app/authorizer',
      store,
      runtime: systemRuntime({ clock, random: seededRandom(seed) }),
      hooks: guardHooks({}, expect.unreachable),
      leaseMs: 1e9,
      refresh,
      isDead: (error) => (error as Error).message === 'dead',
    }),
  );
  return { memory, platform, grant, sources };
}

it('loses no refresh token and uses none twice, however the processes interleave', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(operation, { minLength: 2, maxLength: 7 }),
      async (scheduler, operations) => {
        const { memory, platform, grant, sources } = setUp(scheduler);
        const first = JSON.stringify({ value: '', obtainedAt: 0, expiresAt: 0, refreshToken: 'R0' });
        await memory.set('testing/app/authorizer', first);
        let saves = 0;
        const run = async ({ process, kind }: { process: number; kind: string }): Promise<void> => {
          const source = sources[process % 3];
          if (kind === 'save') {
            saves++;
            await source?.save(grant());
          } else {
            const value = await source?.get();
            if (kind === 'refused') await source?.get({ rejected: value });
          }
        };
        const results = await scheduler.waitFor(Promise.allSettled(operations.map(run)));
        const stored = JSON.parse((await memory.get('testing/app/authorizer'))?.value ?? '{}') as {
          refreshToken: string;
        };
        expect(new Set(platform.used).size).toBe(platform.used.length);
        const refused = operations.filter(({ kind }) => kind === 'refused').length;
        expect(platform.used.length).toBeLessThanOrEqual(1 + refused);
        // A grant that the platform gave but that is not saved yet makes the stored refresh token dead.
        if (saves === 0) {
          expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
          expect(platform.dead).toBe(0);
        }
        if (saves <= 1) expect(stored.refreshToken).toBe(platform.refreshToken);
      },
    ),
    { numRuns: 300 },
  );
});
