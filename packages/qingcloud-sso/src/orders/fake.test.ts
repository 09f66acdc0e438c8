import { memoryStore, WorkflowError } from '@minigate/core';
import { expect, it } from 'vitest';
import { createQingCloud } from '../client/create.js';
import { createQingCloudFake } from '../testing/index.js';

const connect = () => {
  const fake = createQingCloudFake({ users: [{ userId: 'usr-1' }], balance: 150 });
  const { orders } = createQingCloud({
    sso: fake.origin,
    api: fake.origin,
    fetch: fake.fetch,
    runtime: { clock: fake.clock },
    store: memoryStore({ clock: fake.clock }),
    app: fake.app,
    strict: true,
  }).withKey(fake.key);
  const request = (clientReference: string, id = 'job-1') => ({
    clientReference,
    app_id: fake.app.id,
    order_user_id: 'usr-1',
    order_user_name: 'Li',
    description: 'one month',
    order_product_set: [
      {
        prod_id: 'prod-1',
        prod_name: 'Jobs',
        prod_instance_ext_array: [{ id, is_auto_renew: 0 as const }],
        plan: { plan_id: 'plan-1', attrs_id_value: [{ attr_id: 'cpu', attr_value: 4 }] },
      },
    ],
  });
  return { fake, orders, request };
};

it('makes one order of a call that was cut off after it was sent, and repeated', async () => {
  const { fake, orders, request } = connect();
  fake.faults.next('billing.nBCreatePrdOrder', { kind: 'cut' });
  const first = await orders.create(request('inv-1')).catch((error: unknown) => error);
  expect(WorkflowError.is(first) && first.reason).toBe('unknown');
  await expect(orders.create(request('inv-1'))).rejects.toMatchObject({ reason: 'unknown' });
  expect(fake.orders()).toHaveLength(1);
  // A person looked into the console.
  const orderId = fake.orders()[0]?.id ?? '';
  const order = await orders.create(request('inv-1'), { settled: { orderId } });
  expect(order.orderId).toBe(orderId);
  expect(fake.orders()).toHaveLength(1);
});

it('orders, pays once, renews once, and cancels what is not paid', async () => {
  const { fake, orders, request } = connect();
  const order = await orders.create(request('inv-1'));
  expect(order).toMatchObject({ status: 'unpaid', cost: '100', amountPayable: '100' });
  await order.charge();
  await orders.of(order.orderId).charge();
  expect(fake.billing.balance('usr-1')).toBe(50);
  const renewal = { clientReference: 'ren-1', prod_inst_id_ext: 'job-1', charge_channel: 'balance', duration: '1' };
  await expect(orders.renew(renewal)).rejects.toMatchObject({ code: 2400 });
  fake.billing.setBalance('usr-1', 1_000);
  const renewed = await orders.renew(renewal);
  expect(await orders.renew(renewal)).toEqual(renewed);
  expect(fake.billing.balance('usr-1')).toBe(900);
  const other = await orders.create(request('inv-2', 'job-2'));
  await other.cancel();
  expect((await orders.create(request('inv-2', 'job-2'))).orderId).toBe(other.orderId);
  expect(fake.orders().map(({ status }) => status)).toEqual(['paid', 'paid', 'canceled']);
  await orders.stop('job-1');
  expect(fake.violations()).toEqual([]);
});

it('pays once when the answer to the payment was lost', async () => {
  const { fake, orders, request } = connect();
  const order = await orders.create(request('inv-1'));
  fake.faults.next('billing.nBChargePrdOrder', { kind: 'cut' });
  await expect(order.charge()).rejects.toMatchObject({ reason: 'unknown' });
  await order.charge({ isPaid: async (id) => fake.orders().some((made) => made.id === id && made.status === 'paid') });
  expect(fake.billing.balance('usr-1')).toBe(50);
  expect(fake.violations()).toEqual([]);
});
