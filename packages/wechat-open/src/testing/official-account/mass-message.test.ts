import { describe, expect, it } from 'vitest';
import { element } from '../__fixtures__/receiver.js';
import { createOfficial, hua, lily, ming } from './__fixtures__/official.js';

const toTag = '/cgi-bin/message/mass/sendall';
const toUsers = '/cgi-bin/message/mass/send';
const state = '/cgi-bin/message/mass/get';
const text = { msgtype: 'text', text: { content: 'Hello' } };
const toAll = { ...text, filter: { is_to_all: true } };
const numbers = (push = ''): unknown[] =>
  ['TotalCount', 'FilterCount', 'SentCount', 'ErrorCount'].map((name) => Number(element(push, name)));

describe('mass messages', () => {
  it('go out after a while, and what they reached is pushed', async () => {
    const { call, fake, appId, events } = await createOfficial();
    await call('/cgi-bin/tags/members/batchblacklist', { openid_list: [hua] });
    fake.officialAccounts.refuseMessages(appId, ming, true);
    const { msg_id } = await call(toTag, toAll);
    expect(await call(state, { msg_id })).toMatchObject({ msg_id, msg_status: 'SENDING' });
    await fake.clock.advance('1m');
    expect(await call(state, { msg_id })).toMatchObject({ msg_status: 'SEND_SUCCESS' });
    const [push = ''] = events('MASSSENDJOBFINISH');
    expect([element(push, 'MsgID'), element(push, 'Status')]).toEqual([String(msg_id), 'send success']);
    expect(numbers(push)).toEqual([3, 2, 1, 1]);
    expect(fake.officialAccounts.inbox(appId, lily)).toMatchObject([{ channel: 'mass', content: 'Hello' }]);
    expect(await call(state, { msg_id: 1 })).toMatchObject({ errcode: 40059 });
  });

  it('reach those with a tag, or those who are named', async () => {
    const { call, fake, events } = await createOfficial();
    const { tag } = await call('/cgi-bin/tags/create', { tag: { name: 'VIP' } });
    await call('/cgi-bin/tags/members/batchtagging', { openid_list: [lily], tagid: tag.id });
    await call(toTag, { ...text, filter: { is_to_all: false, tag_id: tag.id } });
    await call(toUsers, { ...text, touser: [lily, ming, 'stranger'] });
    await fake.clock.advance('1m');
    expect(events('MASSSENDJOBFINISH').map(numbers)).toEqual([
      [1, 1, 1, 0],
      [3, 2, 2, 0],
    ]);
    expect(await call(toTag, { ...text, filter: { tag_id: 999 } })).toMatchObject({ errcode: 40152 });
    expect(await call(toUsers, { ...text, touser: [lily] })).toMatchObject({ errcode: 40130 });
    expect(await call(toUsers, { ...text, touser: ['a', 'b'] })).toMatchObject({ errcode: 40031 });
  });

  it('send drafts, which leave the box and can be deleted', async () => {
    const { call, read, addDraft, fake, events } = await createOfficial();
    const media_id = await addDraft('Spring', 'Summer');
    const news = { filter: { is_to_all: true }, msgtype: 'mpnews', mpnews: { media_id } };
    const { msg_id, msg_data_id } = await call(toTag, news);
    expect(await call('/cgi-bin/message/mass/delete', { msg_id })).toMatchObject({ errcode: 40059 });
    await fake.clock.advance('1m');
    expect(events('MASSSENDJOBFINISH')[0]).toContain('<Count>2</Count><ResultList><item><ArticleIdx>1</ArticleIdx>');
    expect(await read('/cgi-bin/draft/count')).toMatchObject({ total_count: 0 });
    expect(await call('/cgi-bin/comment/list', { msg_data_id, index: 1, begin: 0, count: 10, type: 0 })).toMatchObject({
      total: 0,
    });
    const remove = (more: object) => call('/cgi-bin/message/mass/delete', { msg_id, ...more });
    expect(await remove({ article_idx: 3 })).toMatchObject({ errcode: 40060 });
    await remove({ article_idx: 1 });
    expect(await call(state, { msg_id })).toMatchObject({ msg_status: 'SEND_SUCCESS' });
    await remove({});
    expect(await call(state, { msg_id })).toMatchObject({ msg_status: 'DELETE' });
    expect(await call('/cgi-bin/message/mass/delete', { url: 'http://a.b' })).toMatchObject({ errcode: 40065 });
  });

  it.each([
    ['a card', { msgtype: 'wxcard', wxcard: { card_id: 'c' } }, 45113],
    ['an empty text', { msgtype: 'text', text: { content: '' } }, 44004],
    ['a text that is missing', { msgtype: 'text' }, 40008],
    ['a kind that is none', { msgtype: 'dance' }, 40008],
    ['articles that are not there', { msgtype: 'mpnews', mpnews: { media_id: 'a' } }, 40007],
    ['a picture that is not there', { msgtype: 'image', images: { media_ids: ['a'] } }, 40007],
    ['a video that was not prepared', { msgtype: 'mpvideo', mpvideo: { media_id: 'a' } }, 40007],
    ['a long clientmsgid', { ...text, clientmsgid: 'x'.repeat(33) }, 45067],
  ])('refuse %s', async (_, message, errcode) => {
    const { call } = await createOfficial();
    expect(await call(toTag, { filter: { is_to_all: true }, ...message })).toMatchObject({ errcode });
  });

  it('are not sent twice with one clientmsgid in a day', async () => {
    const { call, fake } = await createOfficial();
    const once = { ...toAll, clientmsgid: 'sale' };
    const { msg_id } = await call(toTag, once);
    expect(await call(toTag, once)).toMatchObject({ errcode: 45066 });
    await fake.clock.advance('1m');
    expect(await call(toTag, once)).toMatchObject({ errcode: 45065, msg_id });
    await fake.clock.advance('24h');
    expect((await call(toTag, once)).errcode).toBe(0);
  });

  it('reach a follower of a service account four times a month', async () => {
    const { call, fake } = await createOfficial();
    for (let count = 0; count < 4; count++) {
      expect(await call(toTag, toAll)).toMatchObject({ errcode: 0 });
      await fake.clock.advance('1m');
    }
    expect(await call(toTag, toAll)).toMatchObject({ errcode: 45028 });
    await fake.clock.advance('31d');
    expect(await call(toTag, toAll)).toMatchObject({ errcode: 0 });
  });

  it('are sent once a day by a subscription account, to tags only', async () => {
    const { call, fake } = await createOfficial({ subscription: true });
    expect(await call(toUsers, { ...text, touser: [lily, ming] })).toMatchObject({ errcode: 48001 });
    expect(await call(toTag, toAll)).toMatchObject({ errcode: 0 });
    expect(await call(toTag, toAll)).toMatchObject({ errcode: 45028 });
    await fake.clock.advance('1d');
    expect(await call(toTag, toAll)).toMatchObject({ errcode: 0 });
  });

  it('have a preview and a speed', async () => {
    const { call, read, fake, appId } = await createOfficial();
    const preview = (to: object) => call('/cgi-bin/message/mass/preview', { ...text, ...to });
    expect(await preview({ towxname: 'lily' })).toMatchObject({ errcode: 0 });
    expect(await preview({ touser: lily })).toMatchObject({ errcode: 0 });
    expect(await preview({ towxname: 'stranger' })).toMatchObject({ errcode: 40132 });
    expect(fake.officialAccounts.inbox(appId, lily)).toMatchObject([{ channel: 'preview' }, { channel: 'preview' }]);
    const speed = '/cgi-bin/message/mass/speed';
    expect(await read(`${speed}/get`)).toMatchObject({ speed: 0, realspeed: 80 });
    await call(`${speed}/set`, { speed: 3 });
    expect(await read(`${speed}/get`)).toMatchObject({ speed: 3, realspeed: 30 });
    expect(await call(`${speed}/set`, { speed: 5 })).toMatchObject({ errcode: 45083 });
  });
});
