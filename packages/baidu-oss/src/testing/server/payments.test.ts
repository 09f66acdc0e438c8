import { expect, it } from 'vitest';
import { authorizedFake } from '../__fixtures__/authorized.js';
import { get, post, tokenOf } from '../__fixtures__/http.js';
import { createBaiduOssFake } from '../fake.js';

const appId = '16049317';
const pay = '/rest/2.0/smartapp/pay/paymentservice';
const pmAppKey = 'MMMabc';
const large = '9223372036854775807';

it('sells and refunds in parts, each refund once, ids above 2^53 whole', async () => {
  const fake = createBaiduOssFake();
  const access_token = await tokenOf(fake, fake.apps.owner(appId));
  const order = fake.payments.order(appId, { tpOrderId: 'A1', totalMoney: 100, orderId: large });
  expect(() => fake.payments.order(appId, { tpOrderId: 'A1', totalMoney: 1 })).toThrow('already');
  const ask = (path: string, fields = {}) =>
    get(fake, `${pay}/${path}`, { access_token, pmAppKey, tpOrderId: 'A1', ...fields });
  const refund = async (bizRefundBatchId: string, fields: Readonly<Record<string, unknown>> = {}) => {
    const request = { orderId: large, tpOrderId: 'A1', userId: order.userId, pmAppKey, bizRefundBatchId, ...fields };
    const why = { refundReason: 'broken', refundType: 1, isSkipAudit: 1 };
    return (await post(fake, `${pay}/applyOrderRefund`, { ...request, ...why }, { token: access_token })).body;
  };
  expect((await ask('findByTpOrderId')).text).toContain(`"orderId":${large}`);
  expect((await ask('findByTpOrderId', { tpOrderId: 'B' })).body).toMatchObject({ errno: 60021 });
  expect((await ask('findByTpOrderId', { pmAppKey: 'other' })).body).toMatchObject({ errno: 60021 });
  expect(await refund('R1')).toMatchObject({ errno: 60000 });
  fake.payments.pay(large);
  expect(() => fake.payments.pay(large)).toThrow('is paid');
  expect((await ask('findByTpOrderId')).body.data).toMatchObject({
    status: 2,
    totalMoney: 100,
    openId: fake.users.openId(appId),
  });
  const cancelled = await get(fake, `${pay}/cancelOrder`, { access_token, pmAppKey, orderId: large });
  expect(cancelled.body).toMatchObject({ errno: 60000 });
  const { data: first } = await refund('R1', { applyRefundMoney: 30 });
  expect((await refund('R1', { applyRefundMoney: 30 })).data).toEqual(first);
  expect(await refund('R2', { applyRefundMoney: 71 })).toMatchObject({ errno: 60000 });
  expect(await refund('R2', { userId: 1 })).toMatchObject({ errno: 60021 });
  const { data: second } = await refund('R2');
  expect(second.refundPayMoney).toBe(70);
  fake.payments.settle(String(first.refundBatchId));
  expect(() => fake.payments.settle(String(first.refundBatchId))).toThrow('under way');
  expect(fake.payments.settle(String(second.refundBatchId), 'failed').state).toBe('refund_failed');
  const { body } = await ask('findOrderRefund', { userId: order.userId });
  expect(body.data).toMatchObject([
    { bizRefundBatchId: 'R1', refundStatus: 2 },
    { bizRefundBatchId: 'R2', refundStatus: 3 },
  ]);
});

it('lists orders by state and time to the third-party platform, and only those of its own', async () => {
  const { fake, read, platformToken } = await authorizedFake({ apps: [{ appId }, {}] });
  const now = fake.clock.now() / 1_000;
  const { orderId } = fake.payments.order(appId, { tpOrderId: 'A1', totalMoney: 20, title: 'Tea' });
  const paid = fake.payments.order(appId, { tpOrderId: 'A2', totalMoney: 5 });
  fake.payments.pay(paid.orderId);
  fake.payments.order(fake.apps.list()[1]?.appId ?? '', { tpOrderId: 'B1', totalMoney: 1 });
  const list = async (fields = {}) =>
    (
      await read('pay/paymentservice/orderlist', {
        status: 'all',
        start_time: now - 1,
        end_time: now + 1,
        current_page: 1,
        page_size: 10,
        ...fields,
      })
    ).data;
  expect(await list()).toMatchObject({
    total_count: 2,
    data: [
      {
        order_id: orderId,
        sub_status: '1',
        channel: null,
        segment_refunded_money: null,
        create_time: '2026-01-01 08:00:00',
      },
      { tp_order_id: 'A2', sub_status: '2', total_money: '5' },
    ],
  });
  expect((await list({ status: '2' })).total_count).toBe(1);
  expect((await list({ end_time: now - 1 })).total_count).toBe(0);
  const close = (id: string) =>
    get(fake, `${pay}/tp/cancelOrder`, { access_token: platformToken, pmAppKey, orderId: id });
  expect((await close(orderId)).body).toMatchObject({ data: true });
  expect(fake.payments.get(orderId).state).toBe('cancelled');
  const foreign = { access_token: platformToken, pmAppKey, tpOrderId: 'B1' };
  expect((await get(fake, `${pay}/tp/findByTpOrderId`, foreign)).body).toMatchObject({ errno: 60021 });
});
