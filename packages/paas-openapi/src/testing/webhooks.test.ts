import { beforeEach, expect, it } from 'vitest';
import type { Paas } from '../client/create.js';
import { tenantCode } from '../codes.js';
import { fetchHandler } from '../webhook.js';
import { clientOf } from './__fixtures__/filled.js';
import { createPaasFake, type PaasFake } from './fake.js';

let fake: PaasFake;
let paas: Paas;
const tenant = { tenantCode: tenantCode('t-1'), tenantName: 'Shop' };

beforeEach(async () => {
  fake = createPaasFake();
  paas = clientOf(fake);
});

const subscribe = async (events: string[]): Promise<string> =>
  (await paas.webhook.create({ url: 'https://saas.example.com/paas', events })).webhookId;

it('sends what a subscriber asked for, signed so that the client believes it', async () => {
  const seen: unknown[] = [];
  paas.webhooks.on('tenant.opened', ({ data }) => void seen.push(data));
  fake.webhooks.target(fetchHandler(paas.webhooks));
  await subscribe(['tenant.opened']);
  await paas.tenant.open(tenant);
  await paas.tenant.disable({ tenantCode: tenant.tenantCode });
  await fake.clock.advance('2s');
  await paas.webhooks.drain();
  expect(seen).toEqual([{ tenantCode: 't-1' }]);
  const [delivery, ...others] = fake.webhooks.deliveries();
  expect(others).toEqual([]);
  expect(delivery).toMatchObject({ status: 'delivered', attempt: 1, httpStatus: 200 });
  await fake.webhooks.repeat(delivery?.id ?? '');
  await paas.webhooks.drain();
  expect(seen, 'handled once').toHaveLength(1);
});

it('repeats by the schedule, gives up, and is sent again by hand', async () => {
  const at: number[] = [];
  let status = 503;
  fake.webhooks.target(() => {
    at.push(fake.clock.now());
    return new Response(null, { status });
  });
  const webhookId = await subscribe(['*']);
  await paas.tenant.open(tenant);
  await fake.clock.advance('1d');
  const gaps = at.slice(1).map((time, index) => (time - (at[index] ?? 0)) / 1_000);
  expect(gaps).toEqual(fake.dialect.webhook.retryScheduleSeconds);
  const { items } = await paas.webhook.listDeliveries({ webhookId });
  expect(items).toMatchObject([{ status: 'dead', attempt: 9, httpStatus: 503, nextAttemptAt: null }]);
  status = 200;
  await paas.webhook.redeliver({ webhookId, deliveryId: items[0]?.deliveryId ?? '' });
  await fake.webhooks.settled();
  expect(fake.webhooks.deliveries()).toMatchObject([{ status: 'delivered', attempt: 10 }]);
});

it('does not wait longer than the time to answer', async () => {
  fake.webhooks.target(
    ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  );
  await subscribe(['ping']);
  fake.webhooks.emit('ping');
  await fake.clock.advance('10s');
  expect(fake.webhooks.deliveries()).toMatchObject([{ status: 'failed', problem: 'no answer within 5 s' }]);
});
