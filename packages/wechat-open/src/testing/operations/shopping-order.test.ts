import { beforeEach, expect, it } from 'vitest';
import { program } from '../__fixtures__/caller.js';
import type { ProgramCaller } from '../__fixtures__/program.js';
import { createOperator } from './__fixtures__/operator.js';

let caller: ProgramCaller;
beforeEach(async () => {
  caller = await createOperator();
});
const openid = 'oUser0000000000000000000001';
const head = {
  order_key: { order_number_type: 1, mchid: '1900000001', out_trade_no: 'T1' },
  payer: { openid },
};
const item = { merchant_item_id: 'bean-1', name: 'Beans', unit_price: 100, quantity: 1, image_url: [] };
const upload = (upload_time: string) =>
  caller.call('/user-order/orders', {
    ...head,
    order_list: [{ merchant_order_no: 'O1', item_list: [item] }],
    logistics_type: '1',
    upload_time,
  });
const ship = (change: object = {}) =>
  caller.call('/user-order/orders/shippings', {
    ...head,
    shipping_list: [{ express_company: 'YTO', tracking_no: 'YT1' }],
    delivery_mode: '1',
    upload_time: '2026-01-01T10:00:00+08:00',
    ...change,
  });
const verify = () => caller.call('/user-order/shoppinginfo/verify', head);

it('takes the order before the payment and its parcels after it', async () => {
  expect(await ship()).toMatchObject({ errcode: 47001, errmsg: expect.stringContaining('not uploaded') });
  expect(await verify()).toMatchObject({ verify_result: 'no upload for this order' });
  expect(await upload('2026-01-01T08:00:00+08:00')).toMatchObject({ errcode: 0 });
  expect(await upload('2026-01-01T07:00:00+08:00')).toMatchObject({ errcode: 47001 });
  expect(await ship()).toMatchObject({ errcode: 47001, errmsg: expect.stringContaining('not paid') });
  expect(await verify()).toMatchObject({ verify_result: 'the order is not paid yet' });
  caller.fake.operations.orders.pay(program, { openid, merchantTradeNo: 'T1' });
  expect(await verify()).toMatchObject({ verify_result: 'success' });
  expect(await upload('2026-01-01T09:00:00+08:00')).toMatchObject({ errcode: 47001 });
  expect(await ship({ delivery_mode: '2' }), 'split without items').toMatchObject({ errcode: 47001 });
  expect(await ship()).toMatchObject({ errcode: 0 });
  expect(await ship(), 'not later than before').toMatchObject({ errcode: 47001 });
});

it('is reviewed for six hours after it was opened', async () => {
  const confirm = (token = caller.token) => caller.post('/user-order/orders-permission/confirm', {}, token);
  expect(await confirm()).toMatchObject({ errcode: 47001 });
  await caller.call('/user-order/orders-permission/open');
  expect(await confirm()).toMatchObject({ last_result: '' });
  expect(await confirm()).toMatchObject({ last_result: 'in review' });
  await caller.fake.clock.advance('6h');
  const { accessToken } = await caller.authorize();
  expect(await confirm(accessToken)).toMatchObject({ last_result: 'passed' });
});
