import { describe, expect, it } from 'vitest';
import { type Answer, createCaller, official, program } from './__fixtures__/caller.js';
import { createProgram } from './__fixtures__/program.js';
import { createReceiver, element } from './__fixtures__/receiver.js';

describe('testers', () => {
  it('are bound, listed and unbound by either name', async () => {
    const { call } = await createProgram({ unknownUsers: ['nobody_here'] });
    const bind = (wechatid: string): Promise<Answer> => call('/wxa/bind_tester', { wechatid });
    const list = async (): Promise<Answer> => (await call('/wxa/memberauth', { action: 'get_experiencer' })).members;
    expect(await bind('nobody_here')).toMatchObject({ errcode: 85001 });
    expect(await bind('x')).toMatchObject({ errcode: 85001 });
    const { userstr } = await bind('some_body');
    expect(await bind('some_body')).toMatchObject({ errcode: 85004 });
    await bind('other_body');
    expect(await list()).toEqual([{ userstr }, { userstr: expect.any(String) }]);
    const [, other] = await list();
    expect(await call('/wxa/unbind_tester', { userstr })).toMatchObject({ errcode: 0 });
    expect(await list()).toEqual([other]);
    expect(await call('/wxa/unbind_tester', { wechatid: 'other_body' })).toMatchObject({ errcode: 0 });
    expect(await call('/wxa/unbind_tester', { wechatid: 'other_body' })).toMatchObject({ errcode: 85001 });
    expect(await call('/wxa/unbind_tester', {})).toMatchObject({ errcode: 47001 });
    expect(await list()).toEqual([]);
  });

  it('are limited by program and by person', async () => {
    const others = Array.from({ length: 50 }, (_, at) => ({ appId: `wx${at}`, granted: true }));
    const { authorize, post } = createCaller({ authorizers: [...others, { appId: program, testerLimit: 1 }] });
    for (const { appId } of others) {
      const { accessToken } = await authorize(appId);
      expect(await post('/wxa/bind_tester', { wechatid: 'busy_body' }, accessToken)).toMatchObject({ errcode: 0 });
    }
    const { accessToken } = await authorize(program);
    expect(await post('/wxa/bind_tester', { wechatid: 'busy_body' }, accessToken)).toMatchObject({ errcode: 85003 });
    expect(await post('/wxa/bind_tester', { wechatid: 'first_body' }, accessToken)).toMatchObject({ errcode: 0 });
    expect(await post('/wxa/bind_tester', { wechatid: 'second_body' }, accessToken)).toMatchObject({ errcode: 85002 });
  });
});

describe('basic information', () => {
  const basic = '/cgi-bin/account/getaccountbasicinfo';

  it('tells what the account is, and counts changes', async () => {
    const { call, read } = await createProgram();
    expect(await read(basic)).toMatchObject({
      appid: program,
      account_type: 3,
      signature_info: { modify_used_count: 0 },
    });
    for (let time = 0; time < 5; time += 1)
      expect(await call('/cgi-bin/account/modifysignature', { signature: `Signature ${time}` })).toMatchObject({
        errcode: 0,
      });
    expect(await call('/cgi-bin/account/modifysignature', { signature: 'Signature' })).toMatchObject({
      errcode: 53200,
    });
    expect(await read(basic)).toMatchObject({
      signature_info: { signature: 'Signature 4', modify_used_count: 5, modify_quota: 5 },
    });
  });

  it.each([
    ['x', 47001],
    ['All about gambling', 53201],
    ['x'.repeat(121), 47001],
  ])('refuses the signature %s', async (signature, errcode) => {
    const { call } = await createProgram();
    expect(await call('/cgi-bin/account/modifysignature', { signature })).toMatchObject({ errcode });
  });

  it('changes the avatar five times a month', async () => {
    const { call, read } = await createProgram();
    const set = (change: object = {}): Promise<Answer> =>
      call('/cgi-bin/account/modifyheadimage', { head_img_media_id: 'm1', x1: 0, y1: 0, x2: 1, y2: 1, ...change });
    expect(await set({ x1: 2 })).toMatchObject({ errcode: 40097 });
    expect(await set({ x1: 1 })).toMatchObject({ errcode: 40097 });
    expect(await set({ y1: 1 })).toMatchObject({ errcode: 40097 });
    expect(await set({ y2: 1.1 })).toMatchObject({ errcode: 40097 });
    expect(await set({ head_img_media_id: '' })).toMatchObject({ errcode: 40007 });
    for (let time = 0; time < 5; time += 1) expect(await set()).toMatchObject({ errcode: 0 });
    expect(await set()).toMatchObject({ errcode: 53202 });
    expect((await read(basic)).head_image_info.head_image_url).toContain('m1');
  });

  it('is open to official accounts', async () => {
    const { authorize, get } = createCaller();
    const { accessToken } = await authorize(official);
    expect(await get(basic, accessToken)).toMatchObject({ account_type: 2 });
  });

  it('hides the program from search unless that is banned', async () => {
    const { call, read, fake } = await createProgram();
    expect(await read('/wxa/getwxasearchstatus')).toMatchObject({ status: 0 });
    expect(await call('/wxa/changewxasearchstatus', { status: 1 })).toMatchObject({ errcode: 0 });
    expect(await read('/wxa/getwxasearchstatus')).toMatchObject({ status: 1 });
    expect(await call('/wxa/changewxasearchstatus', { status: 2 })).toMatchObject({ errcode: 85084 });
    fake.authorizers.restrict(program, { searchBanned: true });
    expect(await call('/wxa/changewxasearchstatus', { status: 0 })).toMatchObject({ errcode: 85083 });
  });

  it('keeps prefetch settings by kind', async () => {
    const { call } = await createProgram();
    const path = '/wxa/fetchdatasetting';
    await call(path, { action: 'set_pre_fetch', is_pre_fetch_open: true, pre_fetch_type: 1, period_fetch_type: 9 });
    await call(path, {
      action: 'set_period_fetch',
      is_period_fetch_open: false,
      period_fetch_url: 'https://p.example',
    });
    expect(await call(path, { action: 'get' })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      is_pre_fetch_open: true,
      pre_fetch_type: 1,
      is_period_fetch_open: false,
      period_fetch_url: 'https://p.example',
    });
  });
});

describe('names', () => {
  const set = '/wxa/setnickname';
  const query = '/wxa/api_wxa_querynickname';

  it('changes at once, or is reviewed with proof when a protected word is hit', async () => {
    const receiver = createReceiver(() => caller.fake);
    const caller = await createProgram();
    caller.fake.pushTo(receiver.handle);
    const { call, fake } = caller;
    expect(await call(query, {})).toMatchObject({ errcode: 91011 });
    expect(await call(set, { nick_name: 'New shop' })).toMatchObject({ audit_id: 0 });
    expect(fake.authorizers.get(program).nickName).toBe('New shop');
    expect(await call('/cgi-bin/wxverify/checkwxverifynickname', { nick_name: 'New shop' })).toMatchObject({
      hit_condition: false,
    });
    expect(await call('/cgi-bin/wxverify/checkwxverifynickname', { nick_name: 'WeChat shop' })).toMatchObject({
      hit_condition: true,
      wording: expect.any(String),
    });
    expect(await call(set, { nick_name: 'WeChat shop' })).not.toHaveProperty('audit_id');
    const proven = { nick_name: 'WeChat shop', naming_other_stuff_1: 'm1' };
    const { audit_id } = await call(set, proven);
    expect(await call(set, proven)).toMatchObject({ errcode: 91003 });
    expect(await call(query, { audit_id })).toMatchObject({ nickname: 'WeChat shop', audit_stat: 1, audit_time: 0 });
    await fake.platform.decideNickname(program, 'no proof');
    expect(await call(query, { audit_id })).toMatchObject({ audit_stat: 2, fail_reason: 'no proof' });
    expect(fake.authorizers.get(program).nickName).toBe('New shop');
    const push = receiver.received[0]?.plaintext ?? '';
    expect([element(push, 'Event'), element(push, 'ret'), element(push, 'reason')]).toEqual([
      'wxa_nickname_audit',
      '2',
      'no proof',
    ]);
    await call(set, proven);
    await fake.platform.decideNickname(program);
    expect(fake.authorizers.get(program).nickName).toBe('WeChat shop');
    expect(await call(query, { audit_id })).toMatchObject({ audit_stat: 2 });
    expect(await call(query, {})).toMatchObject({ audit_stat: 3 });
    expect(await call(query, { audit_id: 1 })).toMatchObject({ errcode: 91011 });
    await expect(fake.platform.decideNickname(program)).rejects.toThrow('waits for no name');
  });

  it.each(['x', '店', ' spaced', '很长很长很长很长很长很长很长很长'])('refuses the form of %j', async (nick_name) => {
    const { call } = await createProgram();
    expect(await call(set, { nick_name })).toMatchObject({ errcode: 53010 });
  });
});

describe('order paths', () => {
  it('are applied for by the component, reviewed, and told by push', async () => {
    const receiver = createReceiver(() => caller.fake);
    const caller = await createProgram();
    const { call, post, componentToken, fake } = caller;
    fake.pushTo(receiver.handle);
    const get = (info_type: 0 | 1): Promise<Answer> => call('/wxa/security/getorderpathinfo', { info_type });
    const apply = async (): Promise<Answer> =>
      post(
        '/wxa/security/applysetorderpathinfo',
        { batch_req: { path: 'pages/orders/orders', appid_list: [program, 'wx0'] } },
        await componentToken(),
      );
    expect(await get(1)).toMatchObject({ errcode: 61041 });
    expect(await apply()).toMatchObject({ errcode: 0 });
    await apply();
    await fake.settled();
    expect(
      receiver.received.map(({ plaintext }) => [...plaintext.matchAll(/<ret_code>(-?\d)/g)].map(([, code]) => code)),
    ).toEqual([
      ['0', '-2'],
      ['1', '-2'],
    ]);
    expect(await get(1)).toMatchObject({ msg: { path: 'pages/orders/orders', status: 2, apply_time: 1767225600 } });
    await fake.platform.decideOrderPath(program, 'unreachable');
    expect(await get(1)).toMatchObject({ msg: { status: 3 } });
    expect(await get(0)).toMatchObject({ errcode: 61041 });
    await apply();
    await fake.platform.decideOrderPath(program);
    expect(await get(0)).toMatchObject({ msg: { status: 4 } });
    expect(element(receiver.received.at(-1)?.plaintext ?? '', 'InfoType')).toBe('order_path_audit_result_notify');
    await expect(fake.platform.decideOrderPath(program)).rejects.toThrow('waits for no order path');
  });
});

describe('accounts of the fake', () => {
  it('are listed and added', () => {
    const { fake } = createCaller();
    expect(fake.authorizers.list().map(({ appId }) => appId)).toEqual([program, official]);
    expect(fake.authorizers.add({ appId: 'wxnew', granted: true })).toMatchObject({
      userName: expect.stringMatching(/^gh_[0-9a-f]{12}$/),
      granted: true,
      refreshToken: expect.stringMatching(/^refreshtoken@@@/),
    });
    expect(() => fake.authorizers.add({ appId: 'wxnew' })).toThrow('already');
    expect(() => fake.authorizers.changePassword(program)).toThrow('not granted');
    expect(() => fake.authorizers.get('wxnone')).toThrow('no account wxnone');
  });
});
