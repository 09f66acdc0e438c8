import { beforeEach, describe, expect, it } from 'vitest';
import { program } from '../__fixtures__/caller.js';
import type { ProgramCaller } from '../__fixtures__/program.js';
import { createOperator } from './__fixtures__/operator.js';

let caller: ProgramCaller;
const user = 'oUser0000000000000000000001';
beforeEach(async () => {
  caller = await createOperator();
});
const add = (change: object = {}) =>
  caller.call('/wxaapi/newtmpl/addtemplate', { tid: '401', kidList: [3, 5, 4], sceneDesc: 'shipping', ...change });
const data = { date3: { value: '2026年1月1日' }, amount5: { value: '￥12.50' }, phrase4: { value: '配送中' } };
const send = (template_id: string, change: object = {}) =>
  caller.call('/cgi-bin/message/subscribe/send', { touser: user, template_id, data, ...change });

describe('templates', () => {
  it('lists the titles of the own categories page by page', async () => {
    expect(await caller.read('/wxaapi/newtmpl/getcategory')).toMatchObject({
      data: [{ id: 154, name: 'General merchandise' }],
    });
    const titles = (query: string) => caller.read(`/wxaapi/newtmpl/getpubtemplatetitles?${query}`);
    const first = await titles('ids=154&start=0&limit=2');
    const rest = await titles('ids=154&start=2&limit=30');
    expect(first.data).toHaveLength(2);
    expect(first.data.length + rest.data.length).toBe(first.count);
    expect(await titles('ids=&start=0&limit=2')).toMatchObject({ errcode: 200018 });
    expect(await titles('ids=999&start=0&limit=2')).toMatchObject({ errcode: 200019 });
    expect(await titles('ids=154&start=-1&limit=2')).toMatchObject({ errcode: 200016 });
    expect(await titles('ids=154&start=0&limit=0')).toMatchObject({ errcode: 200017 });
    expect(await caller.read('/wxaapi/newtmpl/getpubtemplatekeywords?tid=1')).toMatchObject({ errcode: 200014 });
  });

  it('adds, lists and deletes templates, at most 25', async () => {
    const { priTmplId } = await add();
    const { data: list } = await caller.read('/wxaapi/newtmpl/gettemplate');
    expect(list).toMatchObject([{ priTmplId, type: 2, content: expect.stringContaining('{{amount5.DATA}}') }]);
    for (let count = 1; count < 25; count += 1) await add();
    expect(await add()).toMatchObject({ errcode: 200012 });
    expect(await caller.call('/wxaapi/newtmpl/deltemplate', { priTmplId })).toMatchObject({ errcode: 0 });
    expect(await caller.call('/wxaapi/newtmpl/deltemplate', { priTmplId })).toMatchObject({ errcode: 20001 });
    expect(await add()).toMatchObject({ errcode: 0 });
  });

  it.each([
    [{ tid: '1' }, 200014],
    [{ kidList: [3] }, 200020],
    [{ kidList: [3, 3] }, 200020],
    [{ kidList: [3, 99] }, 200020],
    [{ kidList: [1, 2, 3, 4, 5, 6] }, 200020],
    [{ sceneDesc: 'more than fifteen characters' }, 200021],
    [{ tid: '10000001' }, 200020],
    [{ tid: '10000001', kidList: [] }, 0],
  ])('answers to a template with %j %i', async (change, errcode) => {
    expect(await add(change)).toMatchObject({ errcode });
  });
});

describe('sending', () => {
  it('needs one consent for each message of a one-time template', async () => {
    const { priTmplId } = await add();
    expect(await send(priTmplId)).toMatchObject({ errcode: 43101 });
    await caller.fake.operations.messages.accept(program, user, priTmplId, 2);
    expect(await send(priTmplId)).toMatchObject({ errcode: 0 });
    expect(await send(priTmplId)).toMatchObject({ errcode: 0 });
    expect(await send(priTmplId)).toMatchObject({ errcode: 43101 });
    expect(caller.fake.operations.messages.sent(program)).toMatchObject([{ openid: user, data }, { openid: user }]);
  });

  it('needs one consent for all messages of a long-term template, until it is taken back', async () => {
    const { priTmplId } = await add({ tid: '501', kidList: [1, 2] });
    const long = { data: { name1: { value: '小明' }, time2: { value: '2026-01-01 15:01~16:00' } } };
    await caller.fake.operations.messages.accept(program, user, priTmplId);
    for (let count = 0; count < 3; count += 1) expect(await send(priTmplId, long)).toMatchObject({ errcode: 0 });
    await caller.fake.operations.messages.refuse(program, user, priTmplId);
    expect(await send(priTmplId, long)).toMatchObject({ errcode: 43101 });
  });

  it.each([
    ['amount5', 'twelve', '47003', 'data.amount5.value invalid'],
    ['phrase4', 'English', '47003', 'data.phrase4.value invalid'],
    ['date3', 'tomorrow', '47003', 'data.date3.value invalid'],
    ['date3', '', '47003', 'data.date3.value is empty'],
  ])('refuses %s = %j with %s', async (key, value, errcode, message) => {
    const { priTmplId } = await add();
    await caller.fake.operations.messages.accept(program, user, priTmplId);
    const answer = await send(priTmplId, { data: { ...data, [key]: { value } } });
    expect(answer).toMatchObject({ errcode: Number(errcode), errmsg: expect.stringContaining(message) });
    expect(await send(priTmplId), 'the consent is not spent').toMatchObject({ errcode: 0 });
  });

  it('checks template, user and page', async () => {
    const { priTmplId } = await add();
    expect(await send('other')).toMatchObject({ errcode: 40037 });
    expect(await send(priTmplId, { touser: '' })).toMatchObject({ errcode: 40003 });
    await caller.publish('1.0.0');
    expect(await send(priTmplId, { page: 'pages/none?id=1' })).toMatchObject({ errcode: 41030 });
    await caller.fake.operations.messages.accept(program, user, priTmplId);
    expect(await send(priTmplId, { page: 'pages/index/index?id=1' })).toMatchObject({ errcode: 0 });
  });

  it('pushes what the user answered and what became of the message', async () => {
    const { priTmplId } = await add();
    await caller.fake.operations.messages.accept(program, user, priTmplId);
    await send(priTmplId);
    await caller.fake.settled();
    const pushes = caller.fake.pushes.deliveries().filter(({ type }) => type.startsWith('subscribe_msg'));
    expect(pushes.map(({ type }) => type)).toEqual(['subscribe_msg_popup_event', 'subscribe_msg_sent_event']);
    expect(pushes[0]?.plaintext).toContain('<SubscribeMsgPopupEvent><List><TemplateId>');
    expect(pushes[1]?.plaintext).toContain('<ErrorStatus><![CDATA[success]]></ErrorStatus>');
  });

  it('goes back to consents and templates of a snapshot', async () => {
    const { priTmplId } = await add();
    await caller.fake.operations.messages.accept(program, user, priTmplId);
    const snapshot = caller.fake.snapshot();
    await send(priTmplId);
    caller.fake.restore(snapshot);
    expect(await send(priTmplId)).toMatchObject({ errcode: 0 });
  });
});

describe('service cards', () => {
  const card = { openid: user, notify_type: 1001, notify_code: 'code-1' };
  const set = (change: object) => caller.call('/wxa/set_user_notify', { ...card, content_json: '{}', ...change });

  it('take content for a code that the user gave out, until it expires', async () => {
    expect(await set({})).toMatchObject({ errcode: 85437 });
    caller.fake.operations.messages.offerCard(program, { openid: user, notifyType: 1001, notifyCode: 'code-1' });
    expect(await set({ notify_type: 1 })).toMatchObject({ errcode: 85434 });
    expect(await set({ openid: 'oOther' })).toMatchObject({ errcode: 85437 });
    expect(await set({ content_json: '{' })).toMatchObject({ errcode: 47001 });
    expect(await set({ content_json: '{"cur_status":1}' })).toMatchObject({ errcode: 0 });
    expect(await caller.call('/wxa/get_user_notify', card)).toMatchObject({
      notify_info: { code_state: 0, content_json: '{"cur_status":1}' },
    });
    expect(await caller.call('/wxa/set_user_notifyext', { ...card, ext_json: '{}' })).toMatchObject({ errcode: 0 });
  });
});
