import { inspect } from 'node:util';
import { digestOf, memoryStore, type Store, WorkflowError } from '@minigate/core';
import { fakeClock } from '@minigate/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { createQingCloud } from '../client/create.js';
import type { QingCloudOptions } from '../client/options.js';
import type { Orders } from './orders.js';

/** The money side of a cloud: makes an order for each request, whatever was ordered before. */
interface Billing {
  readonly made: Map<string, { status: string; readonly extraInfo: string }>;
  readonly calls: string[];
  /** Answers that are lost after the cloud acted, by action. */
  readonly lost: Set<string>;
  /** Answers that are given instead, by action. */
  readonly answers: Map<string, object>;
  /** Whether the cloud knows NBSearchPrdOrders. */
  searchable: boolean;
}

let clock: ReturnType<typeof fakeClock>;
let store: Store;
let billing: Billing;
beforeEach(() => {
  clock = fakeClock();
  store = memoryStore({ clock });
  billing = { made: new Map(), calls: [], lost: new Set(), answers: new Map(), searchable: true };
});

const act: Readonly<Record<string, (query: URLSearchParams) => object>> = {
  NBCreatePrdOrder(query) {
    const order_id = `order-${billing.made.size + 1}`;
    billing.made.set(order_id, { status: 'unpaid', extraInfo: query.get('extra_info') ?? '' });
    return { order_id, order_status: 'unpaid', cost: 12345678901234567890n, amount_payable: '12.50' };
  },
  NBChargePrdOrder: (query) => ({ order_id: query.get('order_id') }),
  NBCancelPrdOrder: (query) => ({ order_id: query.get('order_id') }),
  NBRenewProdInstance: (query) => ({ prod_inst_id_ext: query.get('prod_inst_id_ext'), order_id: 'order-r' }),
  NBStopProdInstance: (query) => ({ prod_inst_id_ext: query.get('prod_inst_id_ext') }),
  NBChangeProdInstanceConfig: () => ({ order_id: 'order-c', order_status: 1, cost: -3.5, amount_payable: 0 }),
  NBSearchPrdOrders: () =>
    billing.searchable
      ? {
          total: billing.made.size,
          page: {
            prd_order_set: [...billing.made].map(([order_id, { extraInfo }]) => ({ order_id, extra_info: extraInfo })),
          },
        }
      : { ret_code: 1101, message: 'no such action' },
};

const cloud: QingCloudOptions['fetch'] = async (input, init) => {
  const query = new URL(new Request(input, init).url).searchParams;
  const action = query.get('action') ?? '';
  billing.calls.push(action);
  const given = billing.answers.get(action);
  if (given !== undefined) return Response.json(given);
  const answer = act[action]?.(query) ?? { ret_code: 1101 };
  if (billing.lost.delete(action)) throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
  return new Response(
    JSON.stringify({ ret_code: 0, ...answer }, (_, value: unknown) =>
      typeof value === 'bigint' ? (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(`${value}`) : value,
    ),
    { headers: { 'content-type': 'application/json' } },
  );
};

/** One process in miniature. */
const connect = (fetch = cloud): Orders =>
  createQingCloud({
    sso: 'https://sso.example.com',
    api: 'https://api.example.com',
    fetch,
    runtime: { clock },
    store,
    retry: { retries: 0 },
  }).withKey({ accessKeyId: 'key', secretAccessKey: 'example-secret' }).orders;

const request = {
  clientReference: 'inv-19',
  app_id: 'app-1',
  order_user_id: 'usr-1',
  order_user_name: 'Li',
  description: 'one month',
  order_product_set: [
    {
      prod_id: 'prod-1',
      prod_name: 'Jobs',
      prod_instance_ext_array: [{ id: 'job-1', is_auto_renew: 0 as const }],
      plan: { plan_id: 'plan-1', attrs_id_value: [{ attr_id: 'cpu', attr_value: 4 }] },
    },
  ],
};
const unknown = {
  kind: 'workflow',
  reason: 'unknown',
  advice: { en: expect.stringContaining('settled'), zh: expect.any(String) },
};

describe('create', () => {
  it('makes one order for a reference, also for calls at once and in another process', async () => {
    const orders = connect();
    const both = Promise.all([orders.create(request), connect().create(request)]);
    await clock.advance('3s');
    const [order, same] = await both;
    await clock.advance('1000d');
    const later = await connect().create({ ...request });
    expect([same.orderId, later.orderId]).toEqual([order.orderId, order.orderId]);
    expect(order).toMatchObject({
      orderId: 'order-1',
      status: 'unpaid',
      cost: '12345678901234567890',
      amountPayable: '12.50',
    });
    expect(billing.made.size).toBe(1);
    expect([...billing.made.values()][0]?.extraInfo).toBe('{"client_reference":"inv-19"}');
    expect((await orders.create({ ...request, clientReference: 'inv-20' })).orderId).toBe('order-2');
    expect((await orders.create({ ...request, order_user_id: 'usr-2' })).orderId).toBe('order-3');
  });

  it('finds the order again when its answer was lost', async () => {
    billing.lost.add('NBCreatePrdOrder');
    const orders = connect();
    const order = await orders.create({ ...request, extra_info: 'mine' });
    expect(order).toMatchObject({ orderId: 'order-1', status: undefined, cost: undefined });
    expect((await orders.create({ ...request, extra_info: 'mine' })).orderId).toBe('order-1');
    expect(billing.calls).toEqual(['NBCreatePrdOrder', 'NBSearchPrdOrders']);
  });

  it('says that it does not know when the order cannot be found, and never sends it again by itself', async () => {
    billing.searchable = false;
    billing.lost.add('NBCreatePrdOrder');
    const orders = connect();
    const first = await orders.create(request).catch((error: unknown) => error);
    expect(WorkflowError.is(first) && first).toMatchObject({ ...unknown, cause: { kind: 'transport' } });
    await expect(connect().create(request)).rejects.toMatchObject(unknown);
    expect(billing.made.size).toBe(1);
    // A person looked.
    expect((await orders.create(request, { settled: { orderId: 'order-1' } })).orderId).toBe('order-1');
    expect((await orders.create(request, { settled: 'not-done' })).orderId).toBe('order-1');
    expect(billing.made.size).toBe(1);
  });

  it('sends it again when a person says that nothing was made, or the caller’s own search finds it', async () => {
    billing.searchable = false;
    billing.answers.set('NBCreatePrdOrder', { ret_code: 5100, message: 'busy' });
    const orders = connect();
    await expect(orders.create(request)).rejects.toMatchObject(unknown);
    billing.answers.clear();
    expect((await orders.create(request, { settled: 'not-done' })).orderId).toBe('order-1');
    const other = { ...request, clientReference: 'inv-20' };
    billing.lost.add('NBCreatePrdOrder');
    const find = async (extraInfo: string) =>
      [...billing.made].find(([, { extraInfo: kept }]) => kept === extraInfo)?.[0];
    expect((await orders.create(other, { find })).orderId).toBe('order-2');
    expect(billing.made.size).toBe(2);
  });

  it('lets a reference go when the cloud clearly refused, and looks again when the search itself fails', async () => {
    billing.answers.set('NBCreatePrdOrder', { ret_code: 1100, message: 'plan_id is invalid' });
    const orders = connect();
    await expect(orders.create(request)).rejects.toMatchObject({ kind: 'platform', code: 1100 });
    billing.answers.clear();
    billing.lost.add('NBCreatePrdOrder').add('NBSearchPrdOrders');
    const mended = { ...request, description: 'mended' };
    await expect(orders.create(mended)).rejects.toMatchObject({ kind: 'transport' });
    expect((await orders.create(mended)).orderId).toBe('order-1');
    expect(billing.made.size).toBe(1);
  });

  it('does not let a reference stand for two orders', async () => {
    const orders = connect();
    await orders.create(request);
    const another = { ...request, description: 'two months' };
    const wrong = { kind: 'validation', issues: [{ path: 'clientReference' }] };
    await expect(orders.create(another)).rejects.toMatchObject(wrong);
    billing.searchable = false;
    billing.lost.add('NBCreatePrdOrder');
    await expect(orders.create({ ...request, clientReference: 'inv-20' })).rejects.toMatchObject(unknown);
    await expect(orders.create({ ...another, clientReference: 'inv-20' })).rejects.toMatchObject(wrong);
    for (const clientReference of ['', 'x'.repeat(129)])
      await expect(orders.create({ ...request, clientReference })).rejects.toMatchObject(wrong);
    expect(billing.made.size).toBe(2);
  });

  it('is not unknown when no connection was made', async () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:443'), { syscall: 'connect' });
    const away = connect(async () => Promise.reject(new TypeError('fetch failed', { cause: refused })));
    await expect(away.create(request)).rejects.toMatchObject({ kind: 'transport', unsent: true });
    expect((await connect().create({ ...request, description: 'mended' })).orderId).toBe('order-1');
  });

  it('stops waiting for another process when it is aborted', async () => {
    await store.acquire(
      `qingcloud/api.example.com/-/orders/${digestOf(['create', 'app-1', 'usr-1', 'inv-19'])}/lock`,
      'x',
      9_999,
    );
    const controller = new AbortController();
    const waiting = connect().create(request, { signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ kind: 'workflow', reason: 'aborted' });
    expect(billing.calls).toEqual([]);
  });

  it('does not take one of two orders that look alike for its own', async () => {
    billing.lost.add('NBCreatePrdOrder');
    billing.made.set('order-0', { status: 'unpaid', extraInfo: '{"client_reference":"inv-19"}' });
    await expect(connect().create(request)).rejects.toMatchObject(unknown);
  });
});

describe('an order', () => {
  it('is paid once, and cancelled when the cloud lets it', async () => {
    const orders = connect();
    const order = await orders.create(request);
    billing.answers.set('NBChargePrdOrder', { ret_code: 2400, message: 'balance' });
    await expect(order.charge()).rejects.toMatchObject({ code: 2400, class: 'user-action' });
    billing.answers.clear();
    await order.charge();
    await connect().of(order.orderId).charge();
    expect(billing.calls.filter((action) => action === 'NBChargePrdOrder')).toHaveLength(2);
    billing.answers.set('NBCancelPrdOrder', { ret_code: 1400, message: 'paid' });
    await expect(order.cancel()).rejects.toMatchObject({ code: 1400 });
    billing.answers.clear();
    await order.cancel();
  });

  it('whose payment got no answer is looked at, and not paid again unless that is settled', async () => {
    const pay = async (reference: string) => {
      const order = await connect().create({ ...request, clientReference: reference });
      billing.calls.length = 0;
      billing.lost.add('NBChargePrdOrder');
      return order;
    };
    const charges = (): number => billing.calls.filter((action) => action === 'NBChargePrdOrder').length;
    const seen = await pay('inv-1');
    await seen.charge({ isPaid: async () => true });
    expect(charges()).toBe(1);
    const unpaid = await pay('inv-2');
    await unpaid.charge({ isPaid: async () => false });
    expect(charges()).toBe(2);
    const hidden = await pay('inv-3');
    await expect(hidden.charge()).rejects.toMatchObject(unknown);
    await expect(hidden.charge({ isPaid: async () => undefined })).rejects.toMatchObject(unknown);
    await hidden.charge({ settled: 'done' });
    await hidden.charge({ settled: 'not-done' });
    expect(charges()).toBe(1);
    const settled = await pay('inv-4');
    await expect(settled.charge()).rejects.toMatchObject(unknown);
    await settled.charge({ settled: 'not-done' });
    expect(charges()).toBe(2);
  });
});

describe('an instance', () => {
  const renewal = { clientReference: 'ren-1', prod_inst_id_ext: 'job-1', charge_channel: 'balance', duration: '1' };
  const change = {
    clientReference: 'chg-1',
    prod_inst_id_ext: 'job-1',
    plan_id: 'plan-2',
    component_infos: [{ component_id: 'comp-1', attrs_id_value: [{ attr_id: 'cpu', attr_value: 8 }] }],
  };

  it('is renewed and changed once for a reference, and stopped', async () => {
    const orders = connect();
    for (const _ of [1, 2]) {
      expect(await orders.renew(renewal)).toEqual({ orderId: 'order-r' });
      expect(await orders.changeConfig(change)).toEqual({
        orderId: 'order-c',
        status: '1',
        cost: '-3.5',
        amountPayable: '0',
      });
    }
    await orders.stop('job-1');
    expect(billing.calls).toEqual(['NBRenewProdInstance', 'NBChangeProdInstanceConfig', 'NBStopProdInstance']);
    await orders.renew({ ...renewal, clientReference: 'ren-2' });
    expect(billing.calls).toHaveLength(4);
  });

  it('is not renewed or changed again after a lost answer', async () => {
    const orders = connect();
    billing.lost.add('NBRenewProdInstance').add('NBChangeProdInstanceConfig');
    await expect(orders.renew(renewal)).rejects.toMatchObject(unknown);
    await expect(orders.changeConfig(change)).rejects.toMatchObject(unknown);
    expect(await orders.renew(renewal, { settled: { orderId: 'order-7' } })).toEqual({ orderId: 'order-7' });
    await orders.changeConfig(change, { settled: 'not-done' });
    expect(billing.calls).toHaveLength(3);
  });
});

it('keeps secrets out of what it throws', async () => {
  billing.searchable = false;
  billing.lost.add('NBCreatePrdOrder');
  const error = await connect()
    .create(request)
    .catch((caught: unknown) => caught);
  expect(inspect(error, { depth: 8, showHidden: true }) + JSON.stringify(error)).not.toMatch(
    /example-secret|signature/,
  );
});
