import { describe, expect, it } from 'vitest';
import { get, clientCredentials as grant, post, tokenOf } from './__fixtures__/http.js';
import { createBaiduOssFake } from './fake.js';
import type { BaiduOssFakeOptions } from './options.js';
import { hostSignature } from './swan-id.js';

const oss = '/rest/2.0/smartapp/oss';

async function member(options?: BaiduOssFakeOptions) {
  const fake = createBaiduOssFake(options);
  const access_token = await tokenOf(fake);
  return {
    fake,
    token: access_token,
    ask: (path: string, fields: Readonly<Record<string, unknown>>) =>
      get(fake, `${oss}${path}`, { access_token, ...fields }),
  };
}

describe('tokens', () => {
  it('have the shape of the real ones, by POST and by GET, several valid at once', async () => {
    const { fake, token } = await member();
    expect(token).toMatch(/^24\.[0-9a-f]{32}\.2592000\.1769817600\.282335-\d{8}$/);
    const { ak, sk } = fake.member;
    const { body } = await get(fake, '/oauth/2.0/token', { ...grant, client_id: ak, client_secret: sk });
    expect(body).toMatchObject({ expires_in: 2_592_000 });
    expect(fake.tokens.count(ak)).toBe(2);
    expect(fake.violations()).toEqual([]);
  });

  it('refuses with HTTP 400 and the errors of OAuth', async () => {
    const { fake } = await member();
    const { ak, sk } = fake.member;
    const right = { ...grant, client_id: ak, client_secret: sk };
    const wrong = [
      [{ client_id: 'nobody' }, 'invalid_client', 'unknown client id'],
      [{ client_secret: 'wrong' }, 'invalid_client', 'Client authentication failed'],
      [{ scope: 'other' }, 'invalid_scope', expect.any(String)],
      [{ grant_type: 'password' }, 'unsupported_grant_type', expect.any(String)],
    ] as const;
    for (const [change, error, error_description] of wrong)
      expect(await post(fake, '/oauth/2.0/token', { ...right, ...change })).toMatchObject({
        status: 400,
        body: { error, error_description },
      });
  });

  it('answer 111 at their end, 110 once revoked, 6 where they are not permitted', async () => {
    const { fake, ask } = await member();
    const code = async () => (await ask('/app/info', { app_ids: '16049317' })).body['error_code'];
    expect(await code()).toBeUndefined();
    await fake.clock.advance(2_592_000_000);
    expect(await code()).toBe(111);
    fake.tokens.revoke();
    expect(await code()).toBe(110);
    const owner = await tokenOf(fake, fake.apps.owner('16049317'));
    expect((await get(fake, `${oss}/app/info`, { access_token: owner, app_ids: '1' })).body['error_code']).toBe(6);
    expect((await get(fake, `${oss}/app/info`, { app_ids: '1' })).body['error_code']).toBe(110);
    expect(fake.violations().map(({ kind }) => kind)).toEqual(['missing-token']);
  });

  it('is limited by second, day and in all; statuses by kind where asked for', async () => {
    const { fake, ask } = await member({ gatewayStatus: 'by-kind', limits: { perSecond: 1, perDay: 2, total: 3 } });
    const answers = async () => {
      const { status, body } = await ask('/app/info', { app_ids: '16049317' });
      return [status, body['error_code']];
    };
    expect(await answers()).toEqual([200, undefined]);
    expect(await answers()).toEqual([429, 18]);
    await fake.clock.advance(1_000);
    expect(await answers()).toEqual([200, undefined]);
    await fake.clock.advance(1_000);
    expect(await answers()).toEqual([429, 17]);
    await fake.clock.advance('1d');
    expect(await answers()).toEqual([200, undefined]);
    await fake.clock.advance(1_000);
    expect(await answers()).toEqual([429, 19]);
  });
});

describe('mini programs', () => {
  it('are shown as the documents spell them, without unknown ones, ids above 2^53 whole', async () => {
    const appId = '9223372036854775807';
    const { ask } = await member({ apps: [{ appId, name: 'Big', covers: ['https://a.example/x.png'] }] });
    const { text, body } = await ask('/app/info', { app_ids: `1,${appId}` });
    expect(body.data).toHaveLength(1);
    expect(text).toContain(`"app_id":${appId}`);
    expect(body.data[0]).toMatchObject({
      app_name: 'Big',
      photo_addr: '[{"cover":"https:\\/\\/a.example\\/x.png"}]',
      qualification: { satus: 1 },
      status: 1,
    });
  });

  it('refuse what is no id', async () => {
    const { ask } = await member();
    expect((await ask('/app/info', { app_ids: 'x' })).body).toMatchObject({ errno: 40001 });
    expect((await ask('/package/get', { app_id: 1 })).body).toMatchObject({ errno: 45000 });
  });
});

describe('packages', () => {
  it('go from upload to release and back', async () => {
    const { fake, ask } = await member({ packageIds: 'text' });
    const [app] = fake.apps.list();
    const appId = app?.appId ?? '';
    const list = async () => (await ask('/package/get', { app_id: appId })).body.data;
    const { packageId } = fake.packages.upload(appId, { version: 'v2.0.0' });
    expect(await list()).toMatchObject([
      { status: 1, package_id: '15233', committer: '--' },
      { upload_status: 1, version: 'v2.0.0' },
    ]);
    expect((await list())[1]).not.toHaveProperty('status');
    await fake.clock.advance(3_000);
    fake.packages.submit(packageId);
    expect(() => fake.packages.release(packageId)).toThrow('is in state 4, not in 6');
    fake.packages.withdraw(packageId);
    fake.packages.submit(packageId);
    await fake.audits.reject(packageId, 'no login');
    expect((await ask('/package/getdetail', { app_id: appId, type: 5 })).body.data).toMatchObject({ msg: 'no login' });
    const second = fake.packages.create(appId, { version: '2.0.1', status: 4 });
    await fake.audits.approve(second.packageId);
    fake.packages.release(second.packageId);
    expect(await list()).toMatchObject([{ status: 1, version: '2.0.1', rollback_version: 'v1.0.0' }]);
    fake.packages.rollback(appId);
    expect(await list()).toMatchObject([{ status: 8 }]);
    expect((await ask('/package/getdetail', { app_id: appId })).body).toMatchObject({ errno: 69005 });
    await fake.clock.advance(3_000);
    expect((await ask('/package/getdetail', { app_id: appId })).body.data).toMatchObject({ version: '1.0.0' });
    const { packageId: third } = fake.packages.create(appId, { status: 3 });
    const byId = { app_id: appId, package_id: third, type: 1 };
    expect((await ask('/package/getdetail', byId)).body.data).toMatchObject({ status: 3 });
  });

  it('are shown as failed when the upload fails, and uploads go on after a snapshot', async () => {
    const { fake, ask } = await member();
    const [app] = fake.apps.list();
    const appId = app?.appId ?? '';
    fake.packages.upload(appId, { fails: true });
    const snapshot = fake.snapshot();
    for (let run = 0; run < 2; run++) {
      await fake.clock.advance(3_000);
      expect((await ask('/package/get', { app_id: appId })).body.data[1]).toMatchObject({ upload_status: 3 });
      fake.restore(snapshot);
    }
  });
});

describe('SwanIDs', () => {
  it('are signed for hosts whose own signature holds', async () => {
    const { fake } = await member();
    const { unionId, hsk } = fake.member;
    const fields = {
      swanid: 'HSHOP1234',
      client_id: 'key',
      timestamp: fake.clock.now() / 1_000,
      union_id: unionId,
      sign_version: '0.0.1',
    };
    const ask = (sign: string) => post(fake, '/ossapi/swanid/signature', { ...fields, sign });
    const { body } = await ask(hostSignature(fields, hsk));
    expect(body).toMatchObject({ errno: 0, data: { swanid_signature: expect.stringMatching(/^[0-9a-f]{32}$/) } });
    expect(fake.violations()).toEqual([]);
    expect((await ask(hostSignature({ ...fields, hsk }, hsk))).body['errno']).toBe(40001);
    expect(fake.violations()).toMatchObject([{ kind: 'wrong-signature', message: expect.stringContaining('the end') }]);
  });
});

it('registers members in the console', async () => {
  const fake = createBaiduOssFake();
  const registered = fake.console.register({ name: 'Second host' });
  expect(registered).toMatchObject({ officalNo: '100002', containerNo: '200002' });
  expect(await tokenOf(fake, registered)).toMatch(/^24\./);
  fake.console.permit(registered.ak, ['server']);
  const access_token = await tokenOf(fake, registered);
  expect((await get(fake, `${oss}/app/info`, { access_token, app_ids: '1' })).body['error_code']).toBe(6);
});
