import { expect, it } from 'vitest';
import { parsePush } from '../../push/parse.js';
import { program } from '../__fixtures__/caller.js';
import { createOperator } from './__fixtures__/operator.js';

it('writes pushes that parse as what they are', async () => {
  const caller = await createOperator();
  const { operations, clock } = caller.fake;
  const { priTmplId } = await caller.call('/wxaapi/newtmpl/addtemplate', { tid: '402', kidList: [1, 5] });
  await operations.messages.accept(program, 'o1', priTmplId);
  const data = { thing1: { value: 'Wash' }, number5: { value: '2' } };
  await caller.call('/cgi-bin/message/subscribe/send', { touser: 'o1', template_id: priTmplId, data });
  await operations.messages.refuse(program, 'o1', priTmplId);
  await operations.service.enter(program, 'o1');
  await operations.service.write(program, 'o1', 'hello');
  const { transactionId } = operations.orders.pay(program, { openid: 'o1' });
  await caller.call('/wxa/media_check_async', {
    media_url: 'https://x',
    media_type: 2,
    version: 2,
    openid: 'o1',
    scene: 1,
  });
  await clock.advance('48h');
  const { accessToken } = await caller.authorize();
  const shipping = {
    order_key: { order_number_type: 2, transaction_id: transactionId },
    payer: { openid: 'o1' },
    logistics_type: 3,
    delivery_mode: 1,
    shipping_list: [{ item_desc: 'Song' }],
    upload_time: '2026-01-03T00:00:00Z',
  };
  await caller.post('/wxa/sec/order/upload_shipping_info', shipping, accessToken);
  await caller.fake.settled();
  await operations.orders.confirmReceipt(program, transactionId);
  const complaintOrderId = await operations.complaints.complain(program, { order: transactionId, content: 'silent' });
  await operations.complaints.comment(program, { order: transactionId, score: 100, text: 'silent' });

  const deliveries = caller.fake.pushes.deliveries().filter(({ target }) => target === 'message');
  const parsed = deliveries.map(({ plaintext }) => parsePush(plaintext));
  const pushed = parsed.map(({ type }) => type);
  expect(pushed.filter((type) => type === 'unknown')).toEqual([]);
  expect(new Set(pushed)).toEqual(
    new Set([
      'subscribe_msg_popup_event',
      'subscribe_msg_sent_event',
      'subscribe_msg_change_event',
      'user_enter_tempsession',
      'message.text',
      'trade_manage_remind_access_api',
      'trade_manage_remind_shipping',
      'trade_manage_order_settlement',
      'wxa_media_check',
      'complaint_callback',
      'wxa_comment_bad_score',
    ]),
  );
  expect(parsed.find(({ type }) => type === 'subscribe_msg_sent_event')).toMatchObject({
    fromUserName: 'o1',
    List: [{ TemplateId: priTmplId, ErrorCode: 0, ErrorStatus: 'success' }],
  });
  expect(parsed.findLast(({ type }) => type === 'trade_manage_order_settlement')).toMatchObject({
    transaction_id: transactionId,
    confirm_receive_method: 2,
    settlement_time: 1767225600 + 48 * 3600,
  });
  expect(parsed.find(({ type }) => type === 'complaint_callback')).toMatchObject({
    complaint_order_id: String(complaintOrderId),
    status: 201,
    history: [{ content: 'silent' }],
  });
  expect(parsed.find(({ type }) => type === 'wxa_media_check')).toMatchObject({
    result: { suggest: 'pass', label: 100 },
  });
});
