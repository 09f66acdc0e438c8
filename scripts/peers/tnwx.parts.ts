// A second library, with its own decryption and its own HTTP. It knows the component and its grants, but no code management:
// an event such as weapp_audit_success, or a wrong signature, ends its process by an unhandled rejection, wxmp/dist/WeChat.js:76.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { peersAvailable } from './load.js';
import { type Program, startProgram } from './tnwx.js';

const merchant = 'wx1000000000000001';

describe.skipIf(!peersAvailable)('tnwx on the fake', () => {
  let program: Program;
  beforeEach(async () => {
    program = await startProgram();
  });
  afterEach(() => program.close());

  it('authorizes an account and renews its token', async () => {
    const { fake, tnwx, cache, pushes, server } = program;
    const { OpenMpApi, OpenComponentAccessTokenApi, OpenAuthorizerAccessTokenApi } = tnwx;
    const component = fake.component.appId;
    expect(await fake.tickets.pushNow()).toMatchObject({ state: 'delivered', attempts: [{ body: 'success' }] });
    expect(pushes).toMatchObject([{ appId: component, getTicket: fake.tickets.current() }]);

    const { pre_auth_code: preAuthCode } = await OpenMpApi.getPreAuthCode(component);
    const link = OpenMpApi.getComponentLoginPage(component, preAuthCode, 'https://peer.example/bound', 2);
    // openmp/dist/OpenMpApi.js:32 drops the type that it was asked for, and :240 has a place that nothing fills.
    expect(link).toMatch(/&auth_type=%s$/);
    const { authorizationCode } = await fake.consent({ url: link, appId: merchant });
    expect(pushes.at(-1)).toMatchObject({ authAppId: merchant, authCode: authorizationCode, preAuthCode });

    const { authorization_info: info } = await OpenMpApi.queryAuth(component, authorizationCode);
    expect(info).toMatchObject({ authorizer_appid: merchant });
    const { getAccessToken: componentToken } = await OpenComponentAccessTokenApi.getAccessToken();
    const token = await OpenAuthorizerAccessTokenApi.getAccessToken(
      merchant,
      componentToken,
      info.authorizer_refresh_token,
    );
    expect(JSON.parse(cache.get(component) ?? '')).toMatchObject({ component_access_token: componentToken });
    expect(JSON.parse(cache.get(`${component}_${merchant}`) ?? '')).toMatchObject({
      authorizer_access_token: token.getAccessToken,
      authorizer_refresh_token: info.authorizer_refresh_token,
    });
    expect(await OpenMpApi.getAuthorizerInfo(component, merchant)).toMatchObject({
      authorization_info: { authorizer_appid: merchant },
    });
    expect(await OpenMpApi.getAuthorizerList(component, 0, 500)).toMatchObject({ total_count: 1 });

    // It has no call for this; its users send it themselves.
    const { HttpKit } = tnwx;
    const url = `https://api.weixin.qq.com/wxa/getversioninfo?access_token=${token.getAccessToken}`;
    expect(await HttpKit.getHttpDelegate.httpPost(url, '{}')).toMatchObject({ errcode: 0 });
    expect([fake.violations(), server.errors]).toEqual([[], []]);
  });

  it('gets refusals as answers, and keeps them in place of a token', async () => {
    const { fake, tnwx, cache } = program;
    fake.faults.next('getComponentAccessToken', { kind: 'answer', body: { errcode: 61004, errmsg: 'not registered' } });
    expect(await tnwx.OpenComponentAccessTokenApi.getAccessToken()).toMatchObject({
      getAccessToken: undefined,
      getErrCode: 61004,
    });
    expect(cache.get(fake.component.appId)).toContain('61004');
    expect(fake.violations()).toEqual([]);
  });

  it('asks for an option at the address of the profile, which the fake reports', async () => {
    const { fake, tnwx } = program;
    await fake.tickets.pushNow();
    const { appId } = fake.component;
    // openmp/dist/OpenMpApi.js:245 has the address of api_get_authorizer_info.
    await tnwx.OpenMpApi.getAuthorizerOption(appId, merchant, 'voice_recognize');
    expect(fake.violations()).toMatchObject([
      { endpointId: 'getAuthorizerInfo', kind: 'invalid-body', message: 'option_name: is not known' },
    ]);
  });
});
