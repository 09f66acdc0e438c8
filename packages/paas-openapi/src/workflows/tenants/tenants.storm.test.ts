import { seededRandom } from '@minigate/core/testing';
import { expect, it } from 'vitest';
import { tenantAppCode, tenantCode } from '../../codes.js';
import { connect, platform, settled } from '../__fixtures__/harness.js';
import { shop, test, wholeWish } from '../__fixtures__/wishes.js';
import type { TenantEntry } from './tenant-types.js';

const count = 1_000;
/** Shares of the calls. */
const lost = 0.025;
const busy = 0.05;
/** Share of the openings that break off half-way: these are reported. */
const broken = 0.05;

it(`${count} tenants on a bad day, with deaths of the process, end opened or reported, none twice`, async () => {
  const { fake, store, paas } = platform();
  const { tenants: _, tenantApps: __, ...wish } = wholeWish;
  await settled(fake, paas.onboarding.apply(wish));
  fake.tasks.failShare('tenantApp.open', broken);

  const random = seededRandom('bad day');
  let [faults, most, atHand, asked] = [0, 0, 0, 0];
  async function* source(): AsyncGenerator<TenantEntry> {
    for (let number = 0; number < count; number++) {
      asked += 1;
      yield {
        tenantCode: tenantCode(`t-${number}`),
        tenantName: `Tenant ${number}`,
        app: { tenantAppCode: tenantAppCode(`t-${number}-shop`) },
      };
    }
  }
  const life = (calls: number) => {
    const state = { left: calls };
    const never = () => new Promise<never>(() => undefined);
    return connect(
      fake,
      new Proxy(store, {
        get: (target, name) => {
          const value = target[name as keyof typeof target];
          return typeof value === 'function'
            ? (...parameters: unknown[]) => (state.left <= 0 ? never() : Reflect.apply(value, target, parameters))
            : value;
        },
      }),
      {
        retry: { retries: 0 },
        async fetch(input, init) {
          if (state.left <= 0) return never();
          state.left -= 1;
          most = Math.max(most, ++atHand);
          try {
            const chance = random.jitter();
            if (chance < busy) faults += 1;
            if (chance < lost / 2) throw new TypeError('fetch failed');
            if (chance >= lost && chance < busy) return Response.json({ code: 50300, msg: 'busy' }, { status: 503 });
            const response = await fake.clock.during(() => fake.fetch(input, init));
            if (chance < lost) throw new TypeError('fetch failed');
            return response;
          } finally {
            atHand -= 1;
          }
        },
      },
    );
  };
  const options = { id: 'autumn', appCode: shop, envCode: test, concurrency: 10 };
  // Three processes die, each in the middle of ten tenants.
  for (const calls of [300, 900, 1_500]) {
    void life(calls).tenants.openAll(source(), options);
    for (let turn = 0; turn < 120; turn++) await fake.clock.advance('10s');
  }
  const report = await settled(fake, life(Number.POSITIVE_INFINITY).tenants.openAll(source(), options), 10_000);

  expect(faults).toBeGreaterThan(100);
  expect(most).toBeLessThanOrEqual(10);
  expect(report.job.state).toBe('ended');
  expect(report.counts.opened + report.counts.existing + report.counts.failed).toBe(count);
  expect(report.counts.failed).toBe(report.failed.length);
  expect(new Set(report.failed.map(({ failure }) => failure?.reason))).toEqual(new Set(['refused']));
  expect(asked).toBeGreaterThan(count);

  const { total: made } = await paas.tenant.list({ pageSize: 1 });
  expect(made).toBe(count);
  const states = new Map<string, number>();
  for await (const { status } of paas.tenantApp.list.items({ appCode: shop, envCode: test }))
    states.set(status, (states.get(status) ?? 0) + 1);
  expect(Object.fromEntries(states)).toEqual({
    opened: count - report.counts.failed,
    openFailed: report.counts.failed,
  });
  // One task for each tenant app: none was opened twice.
  expect((await paas.task.list({ type: 'tenantApp.open', pageSize: 1 })).total).toBe(count);

  fake.tasks.failShare('tenantApp.open', 0);
  const again = await settled(
    fake,
    connect(fake, store).tenants.openAll(source(), { ...options, retryFailed: true }),
    10_000,
  );
  expect(again.counts).toEqual({ ...again.counts, failed: 0 });
}, 60_000);
