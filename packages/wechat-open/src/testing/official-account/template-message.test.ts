import { describe, expect, it } from 'vitest';
import { element } from '../__fixtures__/receiver.js';
import { createOfficial, lily } from './__fixtures__/official.js';

const add = '/cgi-bin/template/api_add_template';
const industry = '/cgi-bin/template/api_set_industry';
const send = '/cgi-bin/message/template/send';
const category = { template_id_short: '47123', keyword_name_list: ['时间', '地点'] };
const data = { thing1: { value: 'Today' }, thing2: { value: 'Here' } };

describe('industries', () => {
  it('are set once a month, and take their templates with them', async () => {
    const { call, read, fake } = await createOfficial();
    const set = (one: string, other: string) => call(industry, { industry_id1: one, industry_id2: other });
    expect(await set('0', '42')).toMatchObject({ errcode: 40102 });
    expect(await set('1', '16')).toMatchObject({ errcode: 0 });
    expect(await read('/cgi-bin/template/get_industry')).toMatchObject({
      primary_industry: { first_class: 'IT科技', second_class: '互联网/电子商务' },
      secondary_industry: { first_class: '教育', second_class: '培训' },
    });
    await call(add, { template_id_short: 'TM00015', keyword_name_list: [] });
    await call(add, category);
    expect(await set('2', '41')).toMatchObject({ errcode: 43100 });
    await fake.clock.advance('31d');
    expect(await set('2', '41')).toMatchObject({ errcode: 0 });
    const { template_list } = await read('/cgi-bin/template/get_all_private_template');
    expect(template_list).toMatchObject([{ content: '时间:{{thing1.DATA}}\n地点:{{thing2.DATA}}' }]);
  });
});

describe('templates', () => {
  it('are 25 at most', async () => {
    const { call, read } = await createOfficial();
    const ids: string[] = [];
    for (let count = 0; count < 25; count++) ids.push((await call(add, category)).template_id);
    expect(await call(add, category)).toMatchObject({ errcode: 45026 });
    const remove = '/cgi-bin/template/del_private_template';
    expect(await call(remove, { template_id: ids[0] })).toMatchObject({ errcode: 0 });
    expect(await call(remove, { template_id: ids[0] })).toMatchObject({ errcode: 40037 });
    expect((await read('/cgi-bin/template/get_all_private_template')).template_list).toHaveLength(24);
    expect(await call(add, { ...category, template_id_short: '?' })).toMatchObject({ errcode: 40037 });
    expect(await call(add, { ...category, keyword_name_list: [] })).toMatchObject({ errcode: 40246 });
    expect(await call(add, { ...category, template_id_short: 'TM00015' })).toMatchObject({ errcode: 40247 });
  });
});

describe('template messages', () => {
  const prepared = async () => {
    const caller = await createOfficial();
    const { template_id } = await caller.call(add, category);
    return { ...caller, message: { touser: lily, template_id, data } };
  };

  it('reach the follower, and the outcome is pushed', async () => {
    const { call, fake, appId, message, events } = await prepared();
    const { msgid } = await call(send, message);
    expect(fake.officialAccounts.inbox(appId, lily)).toMatchObject([{ channel: 'template', content: data }]);
    expect(events('TEMPLATESENDJOBFINISH')).toEqual([]);
    await fake.clock.advance('1s');
    const [push = ''] = events('TEMPLATESENDJOBFINISH');
    expect([element(push, 'MsgID'), element(push, 'Status')]).toEqual([String(msgid), 'success']);
    fake.officialAccounts.refuseMessages(appId, lily, true);
    await call(send, message);
    await fake.clock.advance('1s');
    expect(element(events('TEMPLATESENDJOBFINISH')[1] ?? '', 'Status')).toBe('failed:user block');
    expect(fake.officialAccounts.inbox(appId, lily)).toHaveLength(1);
  });

  it('can be held back by the platform, which lists them', async () => {
    const { call, fake, appId, message, events } = await prepared();
    fake.officialAccounts.holdBack(appId, message.template_id, true);
    await call(send, message);
    await call(send, message);
    await fake.clock.advance('1s');
    expect(element(events('TEMPLATESENDJOBFINISH')[0] ?? '', 'Status')).toBe('failed: system failed');
    expect(fake.officialAccounts.inbox(appId, lily)).toEqual([]);
    const list = (largest_id: number) =>
      call('/wxa/sec/queryblocktmplmsg', { tmpl_msg_id: message.template_id, largest_id, limit: 1 });
    expect(await list(0)).toMatchObject({ msginfo: [{ id: 1, openid: lily, content: '时间:Today\n地点:Here' }] });
    expect(await list(1)).toMatchObject({ msginfo: [{ id: 2 }] });
    expect(await list(2)).toMatchObject({ msginfo: [] });
  });

  it('are refused for strangers, unknown templates, missing values and unknown programs', async () => {
    const { call, fake, appId, message } = await prepared();
    expect(await call(send, { ...message, touser: 'stranger' })).toMatchObject({ errcode: 40003 });
    expect(await call(send, { ...message, template_id: 'unknown' })).toMatchObject({ errcode: 40037 });
    expect(await call(send, { ...message, data: { thing1: { value: 'x' } } })).toMatchObject({ errcode: 47003 });
    const miniprogram = { appid: 'wx9', pagepath: 'a' };
    expect(await call(send, { ...message, miniprogram })).toMatchObject({ errcode: 40013 });
    expect(await call(send, { ...message, miniprogram: { appid: 'wx1000000000000001' } })).toMatchObject({
      errcode: 0,
    });
    await fake.officialAccounts.unfollow(appId, lily);
    expect(await call(send, message)).toMatchObject({ errcode: 43004 });
  });

  it('are not sent twice with one client_msg_id within ten minutes', async () => {
    const { call, fake, appId, message } = await prepared();
    const once = { ...message, client_msg_id: 'order-1' };
    const { msgid } = await call(send, once);
    expect(await call(send, once)).toMatchObject({ msgid });
    expect(fake.officialAccounts.inbox(appId, lily)).toHaveLength(1);
    await fake.clock.advance('10m');
    expect((await call(send, once)).msgid).not.toBe(msgid);
  });
});

describe('messages that a user agreed to', () => {
  it('use up one agreement each', async () => {
    const { call, fake, appId, events } = await createOfficial();
    const notice = { touser: 'oVisitor', template_id: 'order', data: { thing1: { value: 'Packed' } } };
    const bizsend = '/cgi-bin/message/subscribe/bizsend';
    await fake.officialAccounts.agree(appId, lily, 'other');
    await fake.officialAccounts.agree(appId, 'oVisitor', 'order');
    expect(element(events('subscribe_msg_popup_event')[1] ?? '', 'TemplateId')).toBe('order');
    expect(await call(bizsend, { ...notice, page: 'pages/a' })).toMatchObject({ errcode: 41030 });
    expect(await call(bizsend, { ...notice, data: { thing1: { value: '' } } })).toMatchObject({ errcode: 47003 });
    expect(await call(bizsend, notice)).toMatchObject({ errcode: 0 });
    await fake.clock.advance('1s');
    expect(element(events('subscribe_msg_sent_event')[0] ?? '', 'ErrorStatus')).toBe('success');
    expect(await call(bizsend, notice)).toMatchObject({ errcode: 43101 });
    expect(await call(bizsend, { ...notice, template_id: 'unknown' })).toMatchObject({ errcode: 40037 });
  });

  it('have a scene when they are of the one-time kind', async () => {
    const { call, fake, appId } = await createOfficial();
    const path = '/cgi-bin/message/template/subscribe';
    const once = {
      touser: 'oVisitor',
      template_id: 'sale',
      scene: '7',
      title: 'Sale',
      data: { content: { value: 'Now' } },
    };
    await fake.officialAccounts.agree(appId, 'oVisitor', 'sale', { scene: 7 });
    expect(await call(path, { ...once, scene: '8' })).toMatchObject({ errcode: 40037 });
    expect(await call(path, { ...once, title: 'x'.repeat(16) })).toMatchObject({ errcode: 40062 });
    expect(await call(path, once)).toMatchObject({ errcode: 0 });
    expect(await call(path, once)).toMatchObject({ errcode: 43101 });
    expect(await call(path, { ...once, scene: '10001' })).toMatchObject({ errcode: 47003 });
  });
});
