import { decryptPush, parseJson, pushSignature } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { get, post } from '../__fixtures__/http.js';
import { type BaiduOssFake, createBaiduOssFake } from '../fake.js';
import type { BaiduOssFakeOptions } from '../options.js';

const appId = '16123456789012345678';
const smartapp = '/rest/2.0/smartapp';
const oauth = '/rest/2.0/oauth/token';

/** A platform that takes pushes: what it opened, and what it answers. */
function platform(options: BaiduOssFakeOptions = {}) {
  const pushed: Record<string, unknown>[] = [];
  let answer = 'success';
  const fake: BaiduOssFake = createBaiduOssFake({
    apps: [{ appId, packages: [{ version: '1.0.0' }] }],
    ...options,
    thirdParty: {
      ...options.thirdParty,
      async pushTo(request) {
        const { Nonce, TimeStamp, Encrypt, MsgSignature } = (await request.json()) as Record<string, string>;
        const { clientId, pushKeys } = fake.thirdParty.account;
        const opened = pushKeys
          .filter(({ token }) => pushSignature(token, TimeStamp ?? '', Nonce ?? '', Encrypt ?? '') === MsgSignature)
          .map((key) => decryptPush(Encrypt ?? '', { appId: clientId, ...key }));
        pushed.push(parseJson(opened[0] ?? '{}') as Record<string, unknown>);
        return new Response(answer);
      },
    },
  });
  return {
    fake,
    pushed,
    answers(text: string) {
      answer = text;
    },
  };
}

async function platformToken(fake: BaiduOssFake): Promise<string> {
  const { clientId } = fake.thirdParty.account;
  const ticket = fake.thirdParty.tickets.current();
  const { body } = await get(fake, '/public/2.0/smartapp/auth/tp/token', { client_id: clientId, ticket });
  return body.data.access_token;
}

async function preAuthCode(fake: BaiduOssFake, access_token: string): Promise<string> {
  return (await get(fake, `${smartapp}/tp/createpreauthcode`, { access_token })).body.data.pre_auth_code;
}

const exchange = (fake: BaiduOssFake, access_token: string, code: string) =>
  get(fake, oauth, { access_token, code, grant_type: 'app_to_tp_authorization_code' });
const refresh = (fake: BaiduOssFake, access_token: string, refresh_token: string) =>
  get(fake, oauth, { access_token, refresh_token, grant_type: 'app_to_tp_refresh_token' });

async function authorized(options?: BaiduOssFakeOptions) {
  const side = platform(options);
  const tp = await platformToken(side.fake);
  const { authorizationCode } = await side.fake.thirdParty.authorize(appId, {
    preAuthCode: await preAuthCode(side.fake, tp),
  });
  const { body } = await exchange(side.fake, tp, authorizationCode);
  return { ...side, tp, token: String(body.access_token), refreshToken: String(body.refresh_token) };
}

describe('tickets', () => {
  it('come every ten minutes, encrypted and signed, and buy tokens', async () => {
    const { fake, pushed } = platform();
    await fake.clock.advance('20m');
    expect(pushed).toHaveLength(2);
    expect(pushed[1]).toEqual({
      Ticket: fake.thirdParty.tickets.current(),
      FromUserName: 'SmartAPP',
      CreateTime: fake.clock.now() / 1_000,
      MsgType: 'ticket',
      Event: 'push',
    });
    expect(fake.thirdParty.pushes.deliveries()[1]?.plaintext).not.toContain(fake.thirdParty.tickets.current());
    expect(await platformToken(fake)).toMatch(/^42\.[0-9a-f]{32}\.2592000\.\d{10}\./);
  });

  it('are sent again when the answer is not success, and given up', async () => {
    const { fake, pushed, answers } = platform();
    answers('ok');
    expect(await fake.thirdParty.tickets.pushNow()).toMatchObject({ state: 'failed' });
    expect(pushed).toHaveLength(3);
  });

  it('buy nothing for others, or when they are wrong', async () => {
    const { fake } = platform();
    const ask = async (client_id: string, ticket: string) =>
      (await get(fake, '/public/2.0/smartapp/auth/tp/token', { client_id, ticket })).body.errno;
    expect(await ask('other', fake.thirdParty.tickets.current())).toBe(50002);
    expect(await ask(fake.thirdParty.account.clientId, 'other')).toBe(50003);
    expect(fake.violations()).toMatchObject([{ kind: 'wrong-client' }]);
  });

  it('survive a change of keys, and show forgery', async () => {
    const { fake, pushed } = platform();
    const before = fake.thirdParty.account.pushKeys[0];
    expect(fake.thirdParty.pushes.rotateKeys()).not.toEqual(before);
    await fake.thirdParty.tickets.pushNow();
    expect(pushed[0]).toHaveProperty('Ticket');
    fake.thirdParty.pushes.trouble({ tamper: true });
    await fake.thirdParty.tickets.pushNow();
    expect(pushed[1]).toEqual({});
  });
});

describe('authorizations', () => {
  it('give codes by address and by push, each of which works once', async () => {
    const { fake, pushed } = platform();
    const tp = await platformToken(fake);
    const code = await preAuthCode(fake, tp);
    const { redirectUrl, authorizationCode } = await fake.thirdParty.authorize(appId, {
      preAuthCode: code,
      redirectUri: 'https://platform.example/back?state=1',
    });
    expect(redirectUrl).toBe(
      `https://platform.example/back?state=1&authorization_code=${authorizationCode}&expires_in=3600`,
    );
    expect(pushed).toEqual([
      {
        appId: BigInt(appId),
        tpAppId: 17328232,
        eventTime: '2026-01-01 08:00:00',
        event: 'AUTHORIZED',
        authorizationCode: expect.any(String),
        authorizationCodeExpiresIn: 60,
      },
    ]);
    await expect(fake.thirdParty.authorize(appId, { preAuthCode: code })).rejects.toThrow('used');
    const { body } = await exchange(fake, tp, authorizationCode);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^45\..*\.3600\./),
      refresh_token: expect.stringMatching(/^46\..*\.315360000\./),
      expires_in: 3_600,
    });
    const again = await exchange(fake, tp, authorizationCode);
    expect(again).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    await fake.clock.advance('1m');
    const late = await exchange(fake, tp, String(pushed[0]?.['authorizationCode']));
    expect(late.body).toMatchObject({ error: 'invalid_grant', error_description: 'Expired authorization code' });
    expect(fake.violations().map(({ kind }) => kind)).toEqual(['code-used']);
  });

  it('renew tokens with refresh tokens that work once, and find lost ones again by a code', async () => {
    const { fake, tp, refreshToken } = await authorized();
    const { body } = await refresh(fake, tp, refreshToken);
    expect(body.access_token).toMatch(/^45\./);
    expect((await refresh(fake, tp, refreshToken)).body).toMatchObject({ error: 'invalid_grant' });
    expect(fake.violations().map(({ kind }) => kind)).toEqual(['refresh-token-used']);
    const retrieve = (app_id: string) =>
      post(fake, `${smartapp}/auth/retrieve/authorizationcode`, { app_id }, { token: tp });
    const { data } = (await retrieve(appId)).body;
    expect(data.expires_in).toBe(18_000);
    expect((await exchange(fake, tp, data.authorization_code)).body.refresh_token).toMatch(/^46\./);
    expect((await retrieve('1')).body.errno).toBe(50032);
  });

  it('end when the administrator takes them back', async () => {
    const { fake, tp, token, refreshToken, pushed } = await authorized();
    const info = async () => (await get(fake, `${smartapp}/app/info`, { access_token: token })).body;
    expect((await info()).data).toMatchObject({
      app_id: BigInt(appId),
      app_name: 'Corner shop 1',
      auth_info: [{}, {}, {}],
    });
    await fake.thirdParty.revoke(appId);
    expect(pushed.at(-1)).toMatchObject({ event: 'UNAUTHORIZED' });
    expect((await info()).error_code).toBe(110);
    expect((await refresh(fake, tp, refreshToken)).body.error).toBe('invalid_grant');
  });

  it('are given on the page, too', async () => {
    const { fake, pushed } = platform();
    const { clientId } = fake.thirdParty.account;
    const code = await preAuthCode(fake, await platformToken(fake));
    const link = new URL('https://smartprogram.baidu.com/mappconsole/tp/authorization');
    link.search = String(
      new URLSearchParams({ client_id: clientId, pre_auth_code: code, redirect_uri: 'https://p.example/back' }),
    );
    const page = await fake.fetch(link);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain(`value="${appId}"`);
    const choose = (fields: Record<string, string>) =>
      fake.fetch(link, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    expect(await (await choose({ decision: 'refuse' })).text()).toContain('Nothing was authorized');
    const answer = await choose({ decision: 'allow', app_id: appId });
    expect(answer.headers.get('location')).toMatch(/^https:\/\/p\.example\/back\?authorization_code=/);
    await fake.thirdParty.pushes.settled();
    expect(pushed).toMatchObject([{ event: 'AUTHORIZED' }]);
    expect((await choose({ decision: 'allow', app_id: appId })).status).toBe(400);
  });

  it('refuse addresses that are not listed', async () => {
    const { fake } = platform({ thirdParty: { allowedIps: ['203.0.113.1'] } });
    const { clientId } = fake.thirdParty.account;
    const { body } = await get(fake, '/public/2.0/smartapp/auth/tp/token', { client_id: clientId, ticket: 'x' });
    expect(body.errno).toBe(40008);
  });
});

describe('packages', () => {
  it('go from template to release and back, with their events', async () => {
    const { fake, token, pushed } = await authorized();
    const call = async (name: string, fields: Record<string, unknown>) =>
      (await post(fake, `${smartapp}/package/${name}`, fields, { token })).body.errno;
    const list = async () => (await get(fake, `${smartapp}/package/get`, { access_token: token })).body.data;
    const code = { template_id: 1, ext_json: { extEnable: true }, user_version: '2.0.0', user_desc: 'second' };
    expect(await call('upload', { ...code, template_id: 9 })).toBe(69008);
    expect(await call('upload', { ...code, ext_json: 'no json' })).toBe(69010);
    expect(await call('upload', { ...code, user_version: 'v 2' })).toBe(69004);
    expect(await call('upload', code)).toBe(0);
    expect(await call('upload', code)).toBe(50031);
    expect(await list()).toMatchObject([{ status: 1 }, { upload_status: 1 }]);
    await fake.clock.advance(3_000);
    const [, { package_id }] = await list();
    const audit = { package_id, content: 'what is new', remark: 'hello' };
    expect(await call('release', { package_id })).toBe(40001);
    expect(await call('submitaudit', audit)).toBe(0);
    expect(await call('withdraw', { package_id })).toBe(0);
    expect(await call('submitaudit', audit)).toBe(0);
    await fake.audits.approve(appId);
    expect(pushed.at(-1)).toMatchObject({
      event: 'PACKAGE_AUDIT_PASS',
      packageId: package_id,
      packageVersion: '2.0.0',
    });
    expect(await call('release', { package_id })).toBe(0);
    expect(await list()).toMatchObject([{ status: 1, version: '2.0.0', rollback_version: 'v1.0.0' }]);
    expect(await call('rollback', { package_id })).toBe(0);
    await fake.clock.advance(3_000);
    expect(await list()).toMatchObject([{ status: 1, version: '1.0.0' }]);
    expect(await call('rollback', { package_id })).toBe(69005);
    expect(fake.violations()).toEqual([]);
  });

  it('are sent to review at once and decided by themselves where told so, within the quota', async () => {
    const { fake, token, pushed } = await authorized({
      auditPolicy: { decide: 'reject', afterMs: 60_000 },
      thirdParty: { auditsPerWeek: 1 },
    });
    const ext_json = { extEnable: true, directCommit: true };
    const code = { template_id: 1, ext_json, user_version: '2.0.0', user_desc: 'second' };
    await post(fake, `${smartapp}/package/upload`, code, { token });
    await fake.clock.advance(63_000);
    expect(pushed.at(-1)).toMatchObject({ event: 'PACKAGE_AUDIT_FAIL', reason: expect.any(String) });
    fake.packages.create(appId, { packageId: '777', status: 3 });
    const audit = { package_id: 777, content: 'a', remark: 'b' };
    const submit = async () => (await post(fake, `${smartapp}/package/submitaudit`, audit, { token })).body.errno;
    expect(await submit()).toBe(0);
    fake.packages.withdraw('777');
    expect(await submit()).toBe(69013);
    const { body } = await get(fake, `${smartapp}/package/auditquota`, { access_token: token });
    expect(body.data).toEqual({ quota_times: 1, quota_type: 2, remain_times: 0 });
  });

  it('wait for the profile, and for the verification of the owner', async () => {
    const { fake, token, pushed } = await authorized({
      apps: [{ appId, qualification: { adStatus: 3 }, packages: [{ packageId: '7', status: 3 }] }],
    });
    const call = async (path: string, fields: Record<string, unknown>) =>
      (await post(fake, `${smartapp}/${path}`, fields, { token })).body.errno;
    const audit = { package_id: 7, content: 'a', remark: 'b' };
    expect(await call('app/setnickname', { nick_name: 'New name' })).toBe(0);
    expect(await call('package/submitaudit', audit)).toBe(69001);
    const { audit_info, modify_count } = (await get(fake, `${smartapp}/app/info`, { access_token: token })).body.data;
    expect(audit_info).toMatchObject({ audit_app_name: 'New name', audit_app_name_status: 1 });
    expect(modify_count).toMatchObject({ name_modify_used: 1, name_modify_quota: 5 });
    await fake.thirdParty.profiles.approve(appId, 'name');
    expect(pushed.at(-1)).toMatchObject({ event: 'APP_NAME_AUDIT_PASS', AppName: 'New name' });
    expect(fake.apps.get(appId).name).toBe('New name');
    expect(await call('package/submitaudit', audit)).toBe(0);
    await fake.audits.approve('7');
    expect(await call('package/release', { package_id: 7 })).toBe(50038);
    for (let count = 0; count < 5; count++) await call('app/modifysignature', { signature: `Text ${count}` });
    expect(await call('app/modifysignature', { signature: 'one more' })).toBe(47006);
    await fake.thirdParty.profiles.reject(appId, 'description', 'too short');
    expect(pushed.at(-1)).toMatchObject({ event: 'APP_DESC_AUDIT_FAIL', reason: 'too short' });
  });
});

describe('the library and domains', () => {
  it('make templates of drafts', async () => {
    const { fake, tp } = await authorized();
    const { id } = fake.thirdParty.library.addDraft({ version: '3.0.0' });
    const fields = { draft_id: id, user_desc: 'Shop' };
    const long = { ...fields, user_desc: 'S'.repeat(31) };
    expect((await post(fake, `${smartapp}/template/addtotemplate`, long, { token: tp })).body.errno).toBe(40001);
    const { body } = await post(fake, `${smartapp}/template/addtotemplate`, fields, { token: tp });
    const list = async () => (await get(fake, `${smartapp}/template/gettemplatelist`, { access_token: tp })).body.data;
    expect(await list()).toMatchObject({
      count: 2,
      list: [{ template_id: body.data.template_id, user_version: '3.0.0', user_desc: 'Shop' }, {}],
    });
    await post(fake, `${smartapp}/template/deltemplate`, { template_id: 1 }, { token: tp });
    expect((await list()).count).toBe(1);
  });

  it('let mini programs use only what the platform registered', async () => {
    const { fake, tp, token } = await authorized();
    const own = (fields: Record<string, unknown>) => post(fake, `${smartapp}/app/modifydomain`, fields, { token });
    const fields = { action: 'add', request_domain: 'https://a.example,https://b.example' };
    expect((await own(fields)).body.errno).toBe(470016);
    expect((await own({ ...fields, request_domain: 'ftp://a.example' })).body.errno).toBe(470014);
    await post(fake, `${smartapp}/tp/modifydomain`, fields, { token: tp });
    expect((await own(fields)).body.errno).toBe(0);
    await own({ action: 'delete', request_domain: 'https://a.example' });
    expect((await own({ action: 'get' })).body.data.request_domain).toBe('https://b.example');
  });
});

it('goes back by snapshot and reset, tickets included', async () => {
  const { fake, pushed } = platform();
  const snapshot = fake.snapshot();
  await fake.clock.advance('10m');
  fake.restore(snapshot);
  await fake.clock.advance('10m');
  expect(pushed).toHaveLength(2);
  fake.reset();
  await fake.clock.advance('10m');
  expect(pushed).toHaveLength(3);
  expect(pushed[2]).toEqual(pushed[0]);
});
