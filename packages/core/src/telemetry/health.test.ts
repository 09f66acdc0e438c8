import { describe, expect, it } from 'vitest';
import { telemetry } from './__fixtures__/sdk.js';
import { type MeasuredHealth, observeHealth } from './health.js';

const well: MeasuredHealth = {
  ready: true,
  store: { reachable: true },
  inbox: { pending: 3, claimed: 1, done: 90, dead: 2, oldestPendingAt: 7 },
  inboxLagSec: 40,
  ticketAgeSec: 600,
  lastPushAgeSec: 12,
  refusedPushes: { count: 5 },
  pushKeys: [
    { id: 'next', accepted: 8 },
    { id: 'current', accepted: 70 },
  ],
  forwarders: [{ name: 'orders', waiting: 4, dead: 1, lagSec: 90, paused: true }],
};

describe('observeHealth', () => {
  it('reads the health once a collection, and reports what is known', async () => {
    const { meter, metrics } = telemetry();
    let health = well;
    let reads = 0;
    const client = {
      async health() {
        reads++;
        return health;
      },
    };
    const stop = observeHealth(meter, client, { app: 'wx1' });
    const values = async () =>
      Object.fromEntries(
        Object.entries((await metrics()).points).map(([name, points]) => [
          name,
          points.map(({ attributes, value }) => {
            const { app, 'minigate.inbox.state': inbox, 'minigate.push.key': state = inbox, ...forward } = attributes;
            expect(app).toBe('wx1');
            return [state, ...Object.values(forward), value].filter((part) => part !== undefined).join(' ');
          }),
        ]),
      );
    expect(await values()).toEqual({
      'minigate.ready': ['1'],
      'minigate.store.reachable': ['1'],
      'minigate.inbox.pushes': ['pending 3', 'claimed 1', 'done 90', 'dead 2'],
      'minigate.inbox.oldest.age': ['40'],
      'minigate.ticket.age': ['600'],
      'minigate.push.latest.age': ['12'],
      'minigate.push.refusals': ['5'],
      'minigate.push.accepted': ['next 8', 'current 70'],
      'minigate.forward.pushes': ['orders waiting 4', 'orders dead 1'],
      'minigate.forward.oldest.age': ['orders 90'],
      'minigate.forward.paused': ['orders 1'],
    });
    expect(reads).toBe(1);

    health = {
      ready: false,
      store: { reachable: false },
      inbox: undefined,
      inboxLagSec: undefined,
      refusedPushes: { count: 6 },
    };
    expect(await values()).toMatchObject({
      'minigate.ready': ['0'],
      'minigate.store.reachable': ['0'],
      'minigate.push.refusals': ['6'],
      // Not observed; a reader of cumulative values repeats the last one.
      'minigate.ticket.age': ['600'],
    });

    stop();
    await metrics();
    expect(reads).toBe(2);
  });

  it('reports what a client without pushes has', async () => {
    const { meter, metrics } = telemetry();
    observeHealth(meter, { health: async () => ({ ready: true, store: { reachable: true } }) });
    const { points } = await metrics();
    const values = Object.entries(points).map(([name, [point]]) => [name, point?.value]);
    expect(Object.fromEntries(values.filter(([, value]) => value !== undefined))).toEqual({
      'minigate.ready': 1,
      'minigate.store.reachable': 1,
    });
  });
});
