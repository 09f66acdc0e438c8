import { beforeEach, describe, expect, it } from 'vitest';
import { program } from '../__fixtures__/caller.js';
import type { ProgramCaller } from '../__fixtures__/program.js';
import { element } from '../__fixtures__/receiver.js';
import { createOperator } from './__fixtures__/operator.js';

let caller: ProgramCaller;
let order: string;
beforeEach(async () => {
  caller = await createOperator();
  order = caller.fake.operations.orders.pay(program, { openid: 'o1', amount: 1250 }).transactionId;
});
const people = () => caller.fake.operations.complaints;
const last = () => caller.fake.pushes.deliveries().at(-1)?.plaintext ?? '';

describe('complaints', () => {
  const act = (name: string, complaintOrderId: number, change: object = {}) =>
    caller.call(`/wxaapi/minishop/${name}`, { complaintOrderId, content: 'see here', ...change });
  const read = (id: number) => caller.read(`/wxaapi/minishop/complaintOrderDetail?complaintOrderId=${id}`);

  it('wait for the merchant, who answers once', async () => {
    const id = await people().complain(program, { order, content: 'cold coffee' });
    expect(element(last(), 'status')).toBe('201');
    expect(element(last(), 'expire_time')).toBe(String(1767225600 + 48 * 3600));
    expect(await read(id)).toMatchObject({
      complaintOrder: {
        status: 201,
        openId: 'o1',
        totalCostStr: '12.50',
        customerMaterial: { content: 'cold coffee' },
      },
      item: [{ content: 'cold coffee' }],
    });
    const { order: shipping } = await caller.call('/wxa/sec/order/get_order', { transaction_id: order });
    expect(shipping).toMatchObject({ in_complaint: true });
    expect(await act('bussiRespondComplaint', 1, { bussiHandle: 1 })).toMatchObject({ errcode: 1 });
    expect(await act('bussiRespondComplaint', id, { bussiHandle: 1, content: '' })).toMatchObject({ errcode: 10001 });
    expect(await act('bussiRespondComplaint', id, { bussiHandle: 2 })).toMatchObject({ errcode: 0 });
    expect(await act('bussiRespondComplaint', id, { bussiHandle: 1 })).toMatchObject({ errcode: 309 });
    expect((await read(id)).item).toHaveLength(2);
  });

  it('are judged, after which refunds are proven and appeals are made', async () => {
    const id = await people().complain(program, { order, content: 'cold coffee' });
    expect(await act('bussiSupplyRefund', id)).toMatchObject({ errcode: 309 });
    expect(await act('busiAppeal', id)).toMatchObject({ errcode: 309 });
    await people().judge(program, id, { status: 206 });
    expect(element(last(), 'status')).toBe('206');
    expect(await act('bussiSupplyProof', id)).toMatchObject({ errcode: 0 });
    expect(await act('bussiSupplyRefund', id)).toMatchObject({ errcode: 0 });
    expect(await act('busiAppeal', id)).toMatchObject({ errcode: 0 });
    expect(await act('busiAppeal', id)).toMatchObject({ errcode: 309 });
    await people().judge(program, id, { status: 312, appealState: 118, closed: true });
    expect(await read(id)).toMatchObject({ complaintOrder: { status: 312, appealState: 118, expireTime: 0 } });
    expect(await act('bussiSupplyProof', id)).toMatchObject({ errcode: 309 });
    const { order: shipping } = await caller.call('/wxa/sec/order/get_order', { transaction_id: order });
    expect(shipping).toMatchObject({ in_complaint: false });
  });

  it('cost points, and with the last one the mark', async () => {
    const id = await people().complain(program, { order, content: 'cold coffee' });
    const guarantee = () => caller.read('/wxaapi/wxamptrade/get_guarantee_status');
    expect(await guarantee()).toMatchObject({ isActived: true });
    people().penalize(program, id, 10);
    people().penalize(program, id, 90);
    expect(await caller.read('/wxaapi/wxamptrade/get_penalty_list?offset=1&limit=5')).toMatchObject({
      totalNum: 2,
      currentScore: 0,
      appealList: [{ complaintOrderId: id, minusScore: 10 }],
    });
    expect(await guarantee()).toMatchObject({ isActived: false });
  });
});

describe('comments', () => {
  const path = '/wxaapi/comment';
  const list = (query = '') => caller.read(`${path}/mpcommentlist/get?startTime=1767225600&endTime=1767225700${query}`);
  const replies = (commentId: string) => caller.read(`${path}/replyandcommentreplylist/get?commentId=${commentId}`);

  it('are listed by kind, the newest first', async () => {
    const good = caller.fake.operations.orders.pay(program).transactionId;
    await people().comment(program, { order, score: 100, text: 'cold' });
    expect(last()).toContain('<Event><![CDATA[wxa_comment_bad_score]]></Event>');
    await people().comment(program, { order: good, score: 500, text: 'hot' });
    expect(await list()).toMatchObject({ total: 2, commentList: [{ score: 500 }, { score: 100, amount: 1250 }] });
    expect(await list('&filterType=1')).toMatchObject({ total: 1, commentList: [{ content: { txt: 'cold' } }] });
    expect(await list('&filterType=2&offset=1')).toMatchObject({ total: 1, commentList: [] });
    await people().comment(program, { order, score: 400, text: 'warm' });
    expect(await list('&filterType=5')).toMatchObject({ commentList: [{ content: { txt: 'warm' } }] });
  });

  it('are replied to, and the first reply takes all others with it', async () => {
    const commentId = await people().comment(program, { order, score: 300, text: 'fine' });
    const call = (name: string, body: object) => caller.call(`${path}/${name}`, { commentId, ...body });
    expect(await call('reply/add', { commentId: 'x', content: 'thanks' })).toMatchObject({ errcode: -10001 });
    expect(await replies(commentId)).toMatchObject({ errcode: -10003 });
    expect(await call('reply/add', { content: 'thanks' })).toMatchObject({ errcode: 0 });
    expect(await call('reply/add', { content: 'thanks' })).toMatchObject({ errcode: -10003 });
    const { replyId } = (await replies(commentId)).list.reply;
    expect(await call('commentreply/add', { replyId: 'x', content: 'more' })).toMatchObject({ errcode: -10003 });
    await call('commentreply/add', { replyId, content: 'more' });
    const { list: both } = await replies(commentId);
    expect(both.commentReplyList).toMatchObject([{ commentReplyContent: { content: 'more' } }]);
    const { commentReplyId } = both.commentReplyList[0];
    expect(await call('commentreply/delete', { replyId, commentReplyId })).toMatchObject({ success: true });
    expect(await call('commentreply/delete', { replyId, commentReplyId })).toMatchObject({ errcode: -10003 });
    expect(await call('reply/delete', { replyId })).toMatchObject({ errcode: 0 });
    expect(await replies(commentId)).toMatchObject({ errcode: -10003 });
  });

  it('that are bad can be settled once, and their authors written to', async () => {
    const commentId = await people().comment(program, { order, score: 200, text: 'cold' });
    const send = () =>
      caller.call('/cgi-bin/message/custom/send', { touser: 'o1', msgtype: 'text', text: { content: 'sorry' } });
    expect(await send()).toMatchObject({ errcode: 45015 });
    expect(await caller.call(`${path}/apikfquota/reset`, { commentId })).toMatchObject({ errcode: 0 });
    expect(await send()).toMatchObject({ errcode: 0 });
    expect(await caller.call(`${path}/confirmcompromise`, { commentId })).toMatchObject({ errcode: 0 });
    expect(await caller.call(`${path}/confirmcompromise`, { commentId })).toMatchObject({ errcode: 10000 });
    await people().comment(program, { order, score: 400, text: 'warm' });
    expect(await caller.read(`${path}/commentinfo/get?commentId=${commentId}`)).toMatchObject({
      info: { content: { score: 400 } },
      processInfo: { actionList: [{ type: 1 }, { type: 2 }, { type: 3 }, { type: 4, updateTime: 1767225600 }] },
      oldComment: { score: 200, content: { txt: 'cold' } },
    });
    expect(await caller.call(`${path}/apikfquota/reset`, { commentId })).toMatchObject({ errcode: 10000 });
  });
});
