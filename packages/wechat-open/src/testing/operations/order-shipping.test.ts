import { beforeEach, describe, expect, it } from 'vitest';
import { program } from '../__fixtures__/caller.js';
import type { ProgramCaller } from '../__fixtures__/program.js';
import { element } from '../__fixtures__/receiver.js';
import type { Payment } from '../index.js';
import { createOperator } from './__fixtures__/operator.js';
import { uploadPicture } from './__fixtures__/upload.js';

let caller: ProgramCaller;
let paid: Payment;
let minutes: number;
beforeEach(async () => {
  caller = await createOperator();
  paid = caller.fake.operations.orders.pay(program);
  minutes = 0;
});
const parcel = { express_company: 'YTO', tracking_no: 'YT1', item_desc: 'Coffee' };
const uploadTime = () => {
  minutes += 1;
  return new Date(caller.fake.clock.now() + minutes * 60_000).toISOString();
};
const keyOf = ({ transactionId: transaction_id }: Payment) => ({ order_number_type: 2, transaction_id });
const ship = (change: object = {}) =>
  caller.call('/wxa/sec/order/upload_shipping_info', {
    order_key: keyOf(paid),
    payer: { openid: paid.openid },
    logistics_type: 1,
    delivery_mode: 1,
    shipping_list: [parcel],
    upload_time: uploadTime(),
    ...change,
  });
const read = async () => {
  const { order } = await caller.call('/wxa/sec/order/get_order', { transaction_id: paid.transactionId });
  return order;
};
const pushed = (type: string) => caller.fake.pushes.deliveries().filter((delivery) => delivery.type === type);

describe('uploading', () => {
  it('ships an order, by either of its numbers, and tells when it will be settled', async () => {
    expect(await read()).toMatchObject({ order_state: 1, paid_amount: 100 });
    const order_key = { order_number_type: 1, mchid: paid.merchantId, out_trade_no: paid.merchantTradeNo };
    expect(await ship({ order_key })).toMatchObject({ errcode: 0 });
    expect(await read()).toMatchObject({
      order_state: 2,
      shipping: { finish_shipping: true, finish_shipping_count: 1, shipping_list: [{ tracking_no: 'YT1' }] },
    });
    await caller.fake.settled();
    const [settlement] = pushed('trade_manage_order_settlement');
    expect(element(settlement?.plaintext ?? '', 'estimated_settlement_time')).toBe(String(1767225600 + 864_000));
  });

  it.each([
    [{ order_key: { order_number_type: 2, transaction_id: 'other' } }, 10060001],
    [{ payer: { openid: 'oOther' } }, 10060031],
    [{ upload_time: 'yesterday' }, 268485216],
    [{ logistics_type: 5 }, 10060005],
    [{ logistics_type: 4, delivery_mode: 2, is_all_delivered: true }, 10060006],
    [{ delivery_mode: 2 }, 10060007],
    [{ shipping_list: [{ ...parcel, item_desc: '' }] }, 10060008],
    [{ shipping_list: [{ ...parcel, item_desc: 'x'.repeat(121) }] }, 10060009],
    [{ shipping_list: [{ ...parcel, express_company: 'x'.repeat(129) }] }, 10060025],
    [{ shipping_list: [{ ...parcel, tracking_no: 'x'.repeat(129) }] }, 10060026],
    [{ shipping_list: [parcel, parcel] }, 10060024],
    [{ delivery_mode: 2, is_all_delivered: true, shipping_list: Array(16).fill(parcel) }, 10060024],
    [{ delivery_mode: 2, is_all_delivered: true, shipping_list: [{ ...parcel, item_desc: '' }] }, 10060020],
    [{ shipping_list: [{ item_desc: 'Coffee' }] }, 47001],
    [{ shipping_list: [{ ...parcel, express_company: 'SF' }] }, 47001],
    [{ logistics_type: 3, shipping_list: [{ item_desc: 'Coffee' }] }, 0],
  ])('answers to %j %i', async (change, errcode) => {
    expect(await ship(change)).toMatchObject({ errcode });
  });

  it('adds up the parcels of a split shipment until all are on their way', async () => {
    const split = (tracking_no: string, is_all_delivered: boolean) =>
      ship({ delivery_mode: 2, is_all_delivered, shipping_list: [{ ...parcel, tracking_no }] });
    await split('YT1', false);
    expect(await read()).toMatchObject({ order_state: 1, shipping: { finish_shipping: false } });
    await split('YT2', true);
    const order = await read();
    expect(order).toMatchObject({ order_state: 2, shipping: { finish_shipping: true } });
    expect(order.shipping.shipping_list).toHaveLength(2);
    expect(await split('YT3', false)).toMatchObject({ errcode: 10060002 });
  });

  it('can be done once more with something new, and later, until receipt is confirmed', async () => {
    await ship();
    expect(await ship()).toMatchObject({ errcode: 10060023 });
    const other = { shipping_list: [{ ...parcel, tracking_no: 'YT2' }] };
    expect(await ship({ ...other, upload_time: '2025-01-01T00:00:00Z' })).toMatchObject({ errcode: 268485216 });
    expect(await ship(other)).toMatchObject({ errcode: 0 });
    expect(await ship()).toMatchObject({ errcode: 10060003 });
    await caller.fake.operations.orders.confirmReceipt(program, paid.transactionId);
    expect(await ship()).toMatchObject({ errcode: 10060004 });
  });

  it('ships the orders of a combined payment together', async () => {
    const combined = caller.fake.operations.orders.payCombined(program, paid.openid, [{ amount: 1 }, { amount: 2 }]);
    const uploadAll = (orders: readonly Payment[]) =>
      caller.call('/wxa/sec/order/upload_combined_shipping_info', {
        order_key: keyOf(combined),
        payer: { openid: paid.openid },
        sub_orders: orders.map((order) => ({
          order_key: keyOf(order),
          logistics_type: 1,
          delivery_mode: 1,
          shipping_list: [parcel],
        })),
        upload_time: uploadTime(),
      });
    expect(await uploadAll([...combined.orders, paid]), 'an order of another payment').toMatchObject({
      errcode: 10060001,
    });
    const list = (order_state: number) => caller.call('/wxa/sec/order/get_order_list', { order_state });
    expect((await list(2)).order_list, 'nothing was shipped then').toHaveLength(0);
    expect(await uploadAll(combined.orders)).toMatchObject({ errcode: 0 });
    expect((await list(2)).order_list).toHaveLength(2);
  });
});

describe('receipt', () => {
  it('is confirmed by the user and settled at once', async () => {
    await ship();
    await caller.fake.clock.advance('1h');
    await caller.fake.operations.orders.confirmReceipt(program, paid.merchantTradeNo);
    expect(await read()).toMatchObject({ order_state: 3 });
    const settlement = pushed('trade_manage_order_settlement').at(-1)?.plaintext ?? '';
    expect(element(settlement, 'confirm_receive_method')).toBe('2');
    expect(element(settlement, 'settlement_time')).toBe(String(1767225600 + 3600));
    await expect(caller.fake.operations.orders.confirmReceipt(program, paid.transactionId)).rejects.toThrow('state 3');
  });

  it('is confirmed by time, also after a snapshot', async () => {
    await ship();
    const snapshot = caller.fake.snapshot();
    await caller.fake.clock.advance('10d');
    expect(pushed('trade_manage_order_settlement').at(-1)?.plaintext).toContain('<confirm_receive_method>1<');
    caller.fake.restore(snapshot);
    expect(await read()).toMatchObject({ order_state: 2 });
    await caller.fake.clock.advance('10d');
    const { accessToken } = await caller.authorize();
    const name = { transaction_id: paid.transactionId };
    const { order } = await caller.post('/wxa/sec/order/get_order', name, accessToken);
    expect(order).toMatchObject({ order_state: 3 });
  });

  it('can be asked for once, after the courier delivered', async () => {
    const ask = (received_time: number) =>
      caller.call('/wxa/sec/order/notify_confirm_receive', { transaction_id: paid.transactionId, received_time });
    expect(await ask(1767225600)).toMatchObject({ errcode: 10060028 });
    await ship();
    expect(await ask(1767225599)).toMatchObject({ errcode: 10060029 });
    expect(await ask(1767225601)).toMatchObject({ errcode: 10060029 });
    expect(await ask(1767225600)).toMatchObject({ errcode: 0 });
    expect(await ask(1767225600)).toMatchObject({ errcode: 10060028 });
  });
});

it('reminds of access at the first payment, and of an order that is not shipped for 48 hours', async () => {
  caller.fake.operations.orders.pay(program);
  await ship();
  await caller.fake.clock.advance('48h');
  expect(pushed('trade_manage_remind_access_api')).toHaveLength(1);
  expect(pushed('trade_manage_remind_shipping')).toHaveLength(1);
});

it('reminds of a presale on its day', async () => {
  const delay_to = 1767225600 + 15 * 86_400;
  await caller.call('/wxa/sec/order/opspecialorder', { order_id: paid.transactionId, type: 1, delay_to });
  await caller.fake.clock.advance('14d');
  expect(pushed('trade_manage_remind_shipping')).toHaveLength(0);
  await caller.fake.clock.advance('1d');
  expect(pushed('trade_manage_remind_shipping')).toHaveLength(1);
});

it('lists orders page by page, the newest first', async () => {
  for (let count = 0; count < 4; count += 1) caller.fake.operations.orders.pay(program, { openid: `o${count}` });
  const list = (change: object) => caller.call('/wxa/sec/order/get_order_list', { page_size: 3, ...change });
  const first = await list({});
  expect(first).toMatchObject({ has_more: true, order_list: [{ openid: 'o3' }, { openid: 'o2' }, { openid: 'o1' }] });
  const rest = await list({ last_index: first.last_index });
  expect(rest).toMatchObject({ has_more: false, order_list: [{ openid: 'o0' }, { openid: paid.openid }] });
  expect((await list({ openid: 'o2' })).order_list).toHaveLength(1);
  expect((await list({ pay_time_range: { begin_time: 1767225601 } })).order_list).toHaveLength(0);
});

it('takes presales within their days and test orders', async () => {
  const report = (change: object) =>
    caller.call('/wxa/sec/order/opspecialorder', { order_id: paid.transactionId, type: 1, ...change });
  expect(await report({ order_id: 'other' })).toMatchObject({ errcode: 268546002 });
  expect(await report({ type: 3 })).toMatchObject({ errcode: 268546000 });
  expect(await report({ delay_to: 1767225600 + 14 * 86_400 })).toMatchObject({ errcode: 268546001 });
  expect(await report({ delay_to: 1767225600 + 15 * 86_400 })).toMatchObject({ errcode: 0 });
  expect(await report({ type: 2 })).toMatchObject({ errcode: 0 });
  expect(await read()).toMatchObject({ order_state: 4 });
});

it('keeps settings and applications', async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the platform's own placeholder
  const path = 'pages/order?id=${商品订单号}';
  expect(await caller.call('/wxa/sec/order/update_order_detail_path', { path: 'pages/order' })).toMatchObject({
    errcode: 10060035,
  });
  await caller.call('/wxa/sec/order/update_order_detail_path', { path });
  expect(await caller.call('/wxa/sec/order/get_order_detail_path')).toMatchObject({ path });
  expect(await caller.call('/wxa/sec/order/is_trade_managed', { appid: program })).toMatchObject({
    is_trade_managed: true,
  });
  const change = { trade_type: 1, material_list: [{ type: 1, media_id: await uploadPicture(caller) }], reason: 'more' };
  expect(await caller.call('/wxa/sec/order/setwxatradetypecgi', change)).toMatchObject({ errcode: 0 });
  expect(await caller.call('/wxa/sec/order/setwxatradetypecgi', change)).toMatchObject({ errcode: 268486048 });
  const brand = (audit_info: object) =>
    caller.call('/wxa/sec/famousbrand/apply', { Application: { apply_for: 1, audit_info } });
  expect(await brand({ brand_name: 'Corner shop', brand_type: 4 })).toMatchObject({ errcode: 47001 });
  expect(await brand({ brand_name: 'Corner shop', brand_type: 3 })).toMatchObject({ errcode: 0 });
  caller.fake.operations.orders.decideBrand(program, 'not known enough');
  expect(await caller.call('/wxa/sec/famousbrand/get_status')).toMatchObject({
    progress: { status: 2 },
    application: { audit_info: { audit_reason: 'not known enough' } },
  });
});

describe('a snapshot', () => {
  const settlements = () => pushed('trade_manage_order_settlement');

  it('takes back the pushes that came after it', async () => {
    const before = caller.fake.snapshot();
    await ship();
    caller.fake.restore(before);
    await caller.fake.settled();
    await caller.fake.clock.advance('1m');
    expect(settlements()).toEqual([]);
  });

  it('keeps the pushes that waited, once', async () => {
    await ship();
    caller.fake.restore(caller.fake.snapshot());
    await caller.fake.clock.advance('1m');
    await caller.fake.settled();
    expect(settlements()).toHaveLength(1);
  });
});
