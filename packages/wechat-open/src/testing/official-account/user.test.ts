import { describe, expect, it } from 'vitest';
import { official } from '../__fixtures__/caller.js';
import { element } from '../__fixtures__/receiver.js';
import { createOfficial, hua, lily, ming } from './__fixtures__/official.js';

describe('followers', () => {
  it('are listed in the order of following, ten thousand a page', async () => {
    const followers = Array.from({ length: 10_001 }, (_, index) => `o${String(index).padStart(27, '0')}`);
    const { read } = await createOfficial({ followers });
    const first = await read('/cgi-bin/user/get');
    expect(first).toMatchObject({ total: 10_001, count: 10_000, next_openid: followers[9999] });
    const second = await read(`/cgi-bin/user/get?next_openid=${first.next_openid}`);
    expect(second).toMatchObject({ count: 1, data: { openid: [followers[10_000]] }, next_openid: followers[10_000] });
    const end = await read(`/cgi-bin/user/get?next_openid=${second.next_openid}`);
    expect(end).toMatchObject({ total: 10_001, count: 0, next_openid: '' });
    expect(end).not.toHaveProperty('data');
    expect(await read('/cgi-bin/user/get?next_openid=stranger')).toMatchObject({ errcode: 40003 });
  });

  it('come and go, which is pushed', async () => {
    const { fake, appId, read, received, events } = await createOfficial();
    await fake.clock.advance('1h');
    await fake.officialAccounts.follow(appId, 'oNew');
    expect(received.at(-1)?.path).toBe(`/wx/${official}`);
    expect(element(events('subscribe')[0] ?? '', 'FromUserName')).toBe('oNew');
    expect(await read('/cgi-bin/user/info?openid=oNew')).toMatchObject({ subscribe: 1, subscribe_time: 1_767_229_200 });
    await fake.officialAccounts.unfollow(appId, lily);
    expect(events('unsubscribe')).toHaveLength(1);
    expect(await read('/cgi-bin/user/get')).toMatchObject({ total: 3, data: { openid: [ming, hua, 'oNew'] } });
    await expect(fake.officialAccounts.write(appId, lily, { text: 'hi' })).rejects.toThrow('does not follow');
    await expect(fake.officialAccounts.write(appId, 'stranger', { text: 'hi' })).rejects.toThrow('knows nobody');
    const left = await read(`/cgi-bin/user/info?openid=${lily}`);
    expect(left).toEqual({ errcode: 0, errmsg: 'ok', subscribe: 0, openid: lily });
  });

  it('are those of the seed again after a reset', async () => {
    const { fake, appId } = await createOfficial();
    await fake.officialAccounts.follow(appId, 'oNew');
    await fake.officialAccounts.unfollow(appId, lily);
    fake.reset();
    expect(() => fake.officialAccounts.inbox(appId, 'oNew')).toThrow('knows nobody');
    await expect(fake.officialAccounts.follow(appId, lily)).rejects.toThrow('follows already');
  });

  it('have remarks, and names no longer', async () => {
    const { call, read, fake, appId } = await createOfficial();
    const remark = (openid: string, text: string) => call('/cgi-bin/user/info/updateremark', { openid, remark: text });
    expect(await remark(lily, 'Regular')).toMatchObject({ errcode: 0 });
    expect(await remark(lily, '很'.repeat(10))).toMatchObject({ errcode: 40092 });
    expect(await remark('stranger', 'Regular')).toMatchObject({ errcode: 40003 });
    await fake.officialAccounts.unfollow(appId, ming);
    expect(await remark(ming, 'Gone')).toMatchObject({ errcode: 43004 });
    expect(await read(`/cgi-bin/user/info?openid=${lily}&lang=en`)).toMatchObject({
      remark: 'Regular',
      nickname: '',
      unionid: 'uLily',
      language: 'en',
    });
    const list = [{ openid: lily }, { openid: ming }];
    expect(await call('/cgi-bin/user/info/batchget', { user_list: list })).toMatchObject({
      user_info_list: [
        { openid: lily, subscribe: 1 },
        { openid: ming, subscribe: 0 },
      ],
    });
    const many = Array.from({ length: 101 }, () => ({ openid: lily }));
    expect(await call('/cgi-bin/user/info/batchget', { user_list: many })).toMatchObject({ errcode: 40032 });
  });

  it('can be taken over from another account', async () => {
    const { fake, appId, call } = await createOfficial();
    const from = 'wx2000000000000002';
    fake.authorizers.add({ appId: from, kind: 'official-account', official: { followers: ['oOld'] } });
    const ask = () => call('/cgi-bin/changeopenid', { from_appid: from, openid_list: ['oOld', 'stranger'] });
    expect(await ask()).toMatchObject({ errcode: 63178 });
    const openids = fake.officialAccounts.migrate(appId, from);
    expect(await ask()).toMatchObject({
      result_list: [
        { ori_openid: 'oOld', new_openid: openids.get('oOld'), err_msg: 'ok' },
        { ori_openid: 'stranger', err_msg: 'ori_openid error' },
      ],
    });
  });
});

describe('tags', () => {
  const createTag = '/cgi-bin/tags/create';
  const tagging = '/cgi-bin/tags/members/batchtagging';

  it('are made, renamed, counted and removed', async () => {
    const { call, read } = await createOfficial();
    const { tag } = await call(createTag, { tag: { name: 'VIP' } });
    expect(tag).toEqual({ id: 100, name: 'VIP' });
    expect(await call(createTag, { tag: { name: 'VIP' } })).toMatchObject({ errcode: 45157 });
    expect(await call(createTag, { tag: { name: '很'.repeat(11) } })).toMatchObject({ errcode: 45158 });
    await call(tagging, { openid_list: [lily, hua], tagid: 100 });
    expect(await read('/cgi-bin/tags/get')).toMatchObject({ tags: [{ id: 2 }, { id: 100, name: 'VIP', count: 2 }] });
    expect(await call('/cgi-bin/tags/getidlist', { openid: lily })).toMatchObject({ tagid_list: [100] });
    expect(await call('/cgi-bin/user/tag/get', { tagid: 100 })).toMatchObject({
      count: 2,
      data: { openid: [lily, hua] },
    });
    expect(await call('/cgi-bin/tags/update', { tag: { id: 100, name: 'Gold' } })).toMatchObject({ errcode: 0 });
    expect(await call('/cgi-bin/tags/update', { tag: { id: 2, name: 'Gold' } })).toMatchObject({ errcode: 45058 });
    await call('/cgi-bin/tags/members/batchuntagging', { openid_list: [lily], tagid: 100 });
    expect(await call('/cgi-bin/tags/getidlist', { openid: lily })).toMatchObject({ tagid_list: [] });
    await call('/cgi-bin/tags/delete', { tag: { id: 100 } });
    expect(await call('/cgi-bin/tags/getidlist', { openid: hua })).toMatchObject({ tagid_list: [] });
    expect(await call('/cgi-bin/user/tag/get', { tagid: 100 })).toMatchObject({ errcode: 45159 });
  });

  it('are at most 100 an account and 20 a user', async () => {
    const { call } = await createOfficial();
    const ids: number[] = [];
    for (let index = 0; index < 100; index++)
      ids.push((await call(createTag, { tag: { name: `tag ${index}` } })).tag.id);
    expect(await call(createTag, { tag: { name: 'one more' } })).toMatchObject({ errcode: 45056 });
    for (const tagid of ids.slice(0, 20)) await call(tagging, { openid_list: [lily], tagid });
    expect(await call(tagging, { openid_list: [hua, lily], tagid: ids[20] })).toMatchObject({ errcode: 45059 });
    expect(await call('/cgi-bin/tags/getidlist', { openid: hua })).toMatchObject({ tagid_list: [] });
  });

  it('name the openids that are nobody’s', async () => {
    const { call } = await createOfficial();
    await call(createTag, { tag: { name: 'VIP' } });
    expect(await call(tagging, { openid_list: [lily, 'stranger'], tagid: 100 })).toMatchObject({
      errcode: 45171,
      fail_openid_list: ['stranger'],
    });
    expect(await call(tagging, { openid_list: ['stranger'], tagid: 100 })).toMatchObject({ errcode: 49003 });
    expect(await call(tagging, { openid_list: Array(51).fill(lily), tagid: 100 })).toMatchObject({ errcode: 40032 });
  });

  it('has a blacklist, whose people cannot write', async () => {
    const { call, fake, appId } = await createOfficial();
    const black = '/cgi-bin/tags/members/batchblacklist';
    expect(await call(black, { openid_list: [lily] })).toMatchObject({ errcode: 0 });
    expect(await call(black, { openid_list: ['stranger'] })).toMatchObject({ errcode: 49003 });
    expect(await call('/cgi-bin/tags/members/getblacklist', {})).toMatchObject({ total: 1, data: { openid: [lily] } });
    await expect(fake.officialAccounts.write(appId, lily, { text: 'hi' })).rejects.toThrow('blacklist');
    await call('/cgi-bin/tags/members/batchunblacklist', { openid_list: [lily] });
    expect(await call('/cgi-bin/tags/members/getblacklist', {})).toMatchObject({ total: 0, next_openid: '' });
  });
});
