// Another library's client drives the fake over HTTP: what the fake accepts, answers and pushes is not only what our own client expects.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { peersAvailable } from './load.js';
import { type Program, startProgram } from './node-easywechat.js';

const merchant = 'wx1000000000000001';
const official = 'wx2000000000000001';

let program: Program | undefined;
const start = async (...args: Parameters<typeof startProgram>): Promise<Program> => {
  program = await startProgram(...args);
  return program;
};
afterEach(async () => {
  await program?.close();
  program = undefined;
});

/** What the fake was asked for, in order. */
const calls = ({ fake }: Pick<Program, 'fake'>): (string | undefined)[] =>
  fake.journal().map(({ endpointId }) => endpointId);

describe.skipIf(!peersAvailable)('node-easywechat on the fake', () => {
  it('keeps the pushed ticket and buys a component token with it', async () => {
    const { fake, open, cache, pushes, server } = await start();
    expect(await fake.tickets.pushNow()).toMatchObject({ state: 'delivered', attempts: [{ body: 'success' }] });
    expect(pushes).toMatchObject([
      {
        AppId: fake.component.appId,
        InfoType: 'component_verify_ticket',
        ComponentVerifyTicket: fake.tickets.current(),
      },
    ]);
    expect(await open.getVerifyTicket().getTicket()).toBe(fake.tickets.current());

    const token = await open.getComponentAccessToken().getToken();
    expect(token).not.toBe('');
    expect(Object.fromEntries(cache)).toEqual({
      [`open_platform.verify_ticket.${fake.component.appId}`]: fake.tickets.current(),
      [`open_platform.component_access_token.${fake.component.appId}`]: token,
    });
    expect([calls({ fake }), fake.violations(), server.errors]).toEqual([['getComponentAccessToken'], [], []]);
  });

  it('authorizes an account by link, code and refresh token', async () => {
    const { fake, open, pushes } = await start();
    await fake.tickets.pushNow();
    const link = await open.createPreAuthorizationUrl('https://peer.example/bound?order=7', { auth_type: 2 });
    // It drops options without a pre_auth_code among them, OpenPlatform/Application.js:215.
    expect(new URL(link).searchParams.has('auth_type')).toBe(false);
    const { redirectUrl, authorizationCode, pushed } = await fake.consent({ url: link, appId: merchant });
    expect(new URL(redirectUrl).searchParams.get('order')).toBe('7');
    expect(pushed).toBe('authorized');
    expect(pushes.at(-1)).toMatchObject({
      InfoType: 'authorized',
      AuthorizerAppid: merchant,
      AuthorizationCode: authorizationCode,
    });

    const authorization = await open.getAuthorization(authorizationCode);
    expect(authorization.getAppId()).toBe(merchant);
    const account = await open.getMiniAppWithRefreshToken(merchant, authorization.getRefreshToken());
    const renewed = await account.getAccessToken().getToken();
    expect(renewed).not.toBe(await authorization.getAccessToken().getToken());
    expect((await account.getClient().post('wxa/getversioninfo', { json: {} })).toObject()).toMatchObject({
      errcode: 0,
    });

    await fake.revoke(merchant);
    expect(pushes.at(-1)).toMatchObject({ InfoType: 'unauthorized', AuthorizerAppid: merchant });
    expect((await account.getClient().post('wxa/getversioninfo', { json: {} })).toObject().errcode).toBe(61003);
    expect([calls({ fake }), fake.violations()]).toEqual([
      [
        'getComponentAccessToken',
        'getPreAuthCode',
        'getAuthorizerRefreshToken',
        'getAuthorizerAccessToken',
        'getVersionInfo',
        'getVersionInfo',
      ],
      [],
    ]);
  });

  it('takes code from a template to a release, through a rejection', async () => {
    const { fake, authorize, open, pushes, server } = await start();
    const authorization = await authorize(merchant);
    const account = await open.getMiniAppWithRefreshToken(merchant, authorization.getRefreshToken());
    const client = account.getClient();
    const post = async (path: string, json: object = {}) => (await client.post(path, { json })).toObject();
    const get = async (path: string) => (await client.get(path)).toObject();

    const ext_json = JSON.stringify({ extAppid: merchant, ext: { shop: '小店' } });
    const commit = { template_id: 1, ext_json, user_version: '1.4.0', user_desc: '修复' };
    expect(await post('wxa/commit', commit)).toMatchObject({ errcode: 0 });
    const code = await client.get('wxa/get_qrcode', { responseType: 'arraybuffer' });
    expect(code.getHeader('content-type')).toBe('image/png');
    expect(code.getContent().subarray(1, 4).toString()).toBe('PNG');
    const { page_list: pages } = await get('wxa/get_page');
    const { category_list: categories } = await get('wxa/get_category');
    expect(await get('wxa/security/get_code_privacy_info')).toMatchObject({ errcode: 61039 });
    await fake.clock.advance('1m');
    expect(await get('wxa/security/get_code_privacy_info')).toMatchObject({ errcode: 0, without_auth_list: [] });

    const item_list = [{ address: pages[0], title: '首页', tag: '购物 小店', ...categories[0] }];
    const { auditid } = await post('wxa/submit_audit', { item_list });
    expect(await post('wxa/get_auditstatus', { auditid })).toMatchObject({ status: 2, user_version: '1.4.0' });
    const reason = '1:登录页缺失:<br>(1):请提供测试账号 & 密码<br>';
    await fake.audits.reject(auditid, { reason });
    expect(pushes.at(-1)).toMatchObject({ MsgType: 'event', Event: 'weapp_audit_fail', Reason: reason });
    expect(await get('wxa/get_latest_auditstatus')).toMatchObject({ auditid, status: 1, reason });

    const second = await post('wxa/submit_audit', { item_list });
    await fake.audits.approve(second.auditid);
    expect(pushes.at(-1)).toMatchObject({ Event: 'weapp_audit_success', SuccTime: expect.stringMatching(/^\d{10}$/) });
    expect(await post('wxa/release')).toMatchObject({ errcode: 0 });
    expect(await post('wxa/getversioninfo')).toMatchObject({
      release_info: { release_version: '1.4.0', release_desc: '修复' },
    });

    expect(calls({ fake })).toEqual([
      'getComponentAccessToken',
      'getPreAuthCode',
      'getAuthorizerRefreshToken',
      'getAuthorizerAccessToken',
      'commit',
      'getTrialQRCode',
      'getCodePage',
      'getAllCategoryName',
      'getCodePrivacyInfo',
      'getCodePrivacyInfo',
      'submitAudit',
      'getAuditStatus',
      'getLatestAuditStatus',
      'submitAudit',
      'release',
      'getVersionInfo',
    ]);
    expect([fake.violations(), server.errors, fake.pushes.deliveries().map(({ state }) => state)]).toEqual([
      [],
      [],
      ['delivered', 'delivered', 'delivered', 'delivered'],
    ]);
  });

  it('uploads a picture for the reviewer, and logs a user in', async () => {
    const { fake, authorize, open } = await start();
    const authorization = await authorize(merchant);
    const account = open.getMiniAppWithAccessToken(merchant, await authorization.getAccessToken().getToken());
    const folder = mkdtempSync(join(tmpdir(), 'peer-'));
    try {
      const picture = join(folder, 'shot.png');
      writeFileSync(picture, Buffer.alloc(2048, 1));
      const answer = await account.getClient().withFile(picture, 'media').post('wxa/uploadmedia');
      expect(answer.toObject()).toMatchObject({ errcode: 0, type: 'image', mediaid: expect.any(String) });
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(await account.getUtils().code2Session('code')).toMatchObject({ openid: expect.any(String) });
    expect(fake.violations()).toEqual([]);
  });

  it('sees refusals: thrown where it looks for a token, in the answer elsewhere', async () => {
    const { fake, authorize, open } = await start();
    const authorization = await authorize(merchant);
    const account = open.getMiniAppWithAccessToken(merchant, await authorization.getAccessToken().getToken());
    const client = account.getClient();
    await client.post('wxa/commit', { json: { template_id: 1, ext_json: '{}', user_version: '1', user_desc: '1' } });
    await fake.clock.advance('1m');
    await client.post('wxa/submit_audit', { json: {} });
    const again = await client.post('wxa/submit_audit', { json: {} });
    expect(again.toObject()).toMatchObject({ errcode: 85009, errmsg: expect.stringContaining('rid: ') });
    // Its own judge never gets to a client that was made before, Core/HttpClient/AccessTokenAwareClient.js:23.
    expect(again.isFailed()).toBe(false);
    expect(again.judgeFailureUsing((answer) => answer.toObject().errcode !== 0).isFailed()).toBe(true);

    fake.faults.next('getPreAuthCode', {
      kind: 'answer',
      body: { errcode: 61004, errmsg: 'access clientip is not registered' },
    });
    await expect(open.createPreAuthorizationUrl('https://peer.example/bound')).rejects.toThrow('61004');
    expect(fake.violations()).toEqual([]);
    // The only violation that it can be brought to here: a code exchanged twice.
    const { authorizationCode } = await fake.consent({
      url: await open.createPreAuthorizationUrl('https://peer.example/bound'),
      appId: official,
    });
    await open.getAuthorization(authorizationCode);
    await expect(open.getAuthorization(authorizationCode)).rejects.toThrow('61009');
    expect(fake.violations().map(({ kind }) => kind)).toEqual(['code-used']);
  });

  it('refuses a push that was changed on its way, and goes on with the next', async () => {
    const { fake, server } = await start();
    const tampered = await fake.push('authorized', { AuthorizerAppid: merchant }, { tamper: true });
    expect(tampered.attempts.map(({ status }) => status)).toEqual([500, 500, 500]);
    expect(server.errors.map(String)).toEqual(Array(3).fill('Error: Invalid request signature.'));
    expect((await fake.tickets.pushNow()).state).toBe('delivered');
  });

  it('answers a user, and the fake opens the sealed reply', async () => {
    const { fake, authorize } = await start({}, (message, next) =>
      message.Content === null ? next(message) : `收到 <${message.Content}>`,
    );
    await authorize(official);
    const options = { appId: official, fromUserName: 'oUser' };
    const delivery = await fake.pushEvent(
      { type: 'message.text', Content: '你好', MsgId: '9007199254740993' },
      options,
    );
    const reply = delivery.attempts[0]?.reply ?? '';
    expect(delivery.state).toBe('delivered');
    expect(reply).toContain('收到 <你好>');
    expect(reply).toMatch(/<ToUserName>(?:<!\[CDATA\[)?oUser/);
  });
});
