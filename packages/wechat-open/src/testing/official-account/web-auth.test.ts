import { describe, expect, it } from 'vitest';
import { createOfficial, lily } from './__fixtures__/official.js';

describe('web authorization', () => {
  it('opens name and avatar for two hours', async () => {
    const { fake, appId, get } = await createOfficial();
    const { accessToken } = fake.officialAccounts.authorizeWeb(appId, lily, 'snsapi_userinfo');
    const query = (openid: string, token = accessToken) => `?access_token=${token}&openid=${openid}`;
    expect(await get(`/sns/auth${query(lily)}`)).toMatchObject({ errcode: 0 });
    expect(await get(`/sns/userinfo${query(lily)}`)).toMatchObject({ openid: lily, nickname: 'Wei', unionid: 'uLily' });
    expect(await get(`/sns/auth${query('stranger')}`)).toMatchObject({ errcode: 40003 });
    expect(await get(`/sns/auth${query(lily, 'made-up')}`)).toMatchObject({ errcode: 40001 });
    await fake.clock.advance('2h');
    expect(await get(`/sns/auth${query(lily)}`)).toMatchObject({ errcode: 42001 });
  });

  it('opens nothing but the openid with snsapi_base', async () => {
    const { fake, appId, get } = await createOfficial();
    const { accessToken } = fake.officialAccounts.authorizeWeb(appId, 'oVisitor', 'snsapi_base');
    const query = `?access_token=${accessToken}&openid=oVisitor`;
    expect(await get(`/sns/auth${query}`)).toMatchObject({ errcode: 0 });
    expect(await get(`/sns/userinfo${query}`)).toMatchObject({ errcode: 48001 });
  });
});

describe('tickets', () => {
  it('are the same for all until they expire', async () => {
    const { read, fake } = await createOfficial();
    const ask = (type = 'jsapi') => read(`/cgi-bin/ticket/getticket?type=${type}`);
    const first = await ask();
    expect(first).toMatchObject({ expires_in: 7200 });
    await fake.clock.advance('30m');
    expect(await ask()).toMatchObject({ ticket: first.ticket, expires_in: 5400 });
    expect((await ask('wx_card')).ticket).not.toBe(first.ticket);
    await fake.clock.advance('90m');
    expect((await ask()).ticket).not.toBe(first.ticket);
  });
});

describe('automatic replies', () => {
  it('are what the website says', async () => {
    const { read, fake, appId } = await createOfficial();
    expect(await read('/cgi-bin/get_current_autoreply_info')).toMatchObject({ is_autoreply_open: 0 });
    fake.officialAccounts.setAutoReplies(appId, {
      is_add_friend_reply_open: 1,
      is_autoreply_open: 1,
      add_friend_autoreply_info: { type: 'text', content: 'Welcome' },
    });
    expect(await read('/cgi-bin/get_current_autoreply_info')).toMatchObject({
      add_friend_autoreply_info: { content: 'Welcome' },
    });
  });
});

describe('mini programs', () => {
  it('have no menu', async () => {
    const { fake, authorize, get } = await createOfficial();
    const { accessToken } = await authorize('wx1000000000000001');
    expect(await get('/cgi-bin/menu/get', accessToken)).toMatchObject({ errcode: 48001 });
    expect(fake.violations()).toEqual([]);
  });
});
