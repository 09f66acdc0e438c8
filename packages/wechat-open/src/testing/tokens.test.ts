import { describe, expect, it } from 'vitest';
import { createCaller, official, program } from './__fixtures__/caller.js';

const path = '/cgi-bin/component';
const rid = / rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/;

describe('tickets', () => {
  it('accepts the latest ticket and older ones for twelve hours, then answers 61005', async () => {
    const { fake, post } = createCaller();
    const old = fake.tickets.current();
    const buy = (ticket: string): ReturnType<typeof post> =>
      post(`${path}/api_component_token`, {
        component_appid: fake.component.appId,
        component_appsecret: fake.component.secret,
        component_verify_ticket: ticket,
      });
    await fake.clock.advance('11h');
    expect(fake.tickets.current()).not.toBe(old);
    expect(await buy(old)).toMatchObject({ expires_in: 7200, component_access_token: expect.stringMatching(/^\d\d_/) });
    expect(await buy(fake.tickets.current())).toHaveProperty('component_access_token');
    await fake.clock.advance('1h');
    expect(await buy(old)).toMatchObject({ errcode: 61005 });
    expect(await buy('ticket@@@never')).toMatchObject({ errcode: 61006, errmsg: expect.stringMatching(rid) });
  });

  it('stops and starts; api_start_push_ticket starts and sends one', async () => {
    const { fake, post } = createCaller();
    fake.tickets.stop();
    await fake.clock.advance('1h');
    expect(fake.pushes.deliveries()).toHaveLength(0);
    const start = { component_appid: fake.component.appId, component_secret: fake.component.secret };
    expect(await post(`${path}/api_start_push_ticket`, start)).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(fake.pushes.deliveries()).toHaveLength(1);
    await fake.clock.advance('20m');
    expect(fake.pushes.deliveries()).toHaveLength(3);
  });
});

describe('component tokens', () => {
  it.each([
    ['wrong app id', { component_appid: 'wx0' }, 40013],
    ['missing app id', { component_appid: undefined }, 41018],
    ['wrong secret', { component_appsecret: 'x' }, 40125],
    ['missing secret', { component_appsecret: undefined }, 41004],
    ['secret of a wrong type', { component_verify_ticket: 5 }, 47001],
  ])('refuses a %s', async (_name, change, errcode) => {
    const { fake, post } = createCaller();
    const body = {
      component_appid: fake.component.appId,
      component_appsecret: fake.component.secret,
      component_verify_ticket: fake.tickets.current(),
    };
    expect(await post(`${path}/api_component_token`, { ...body, ...change })).toMatchObject({ errcode });
  });

  it('keeps the previous one for five minutes and drops the one before at once', async () => {
    const { fake, post, componentToken } = createCaller();
    const use = (token: string): ReturnType<typeof post> =>
      post(`${path}/api_create_preauthcode`, { component_appid: fake.component.appId }, token);
    const first = await componentToken();
    const second = await componentToken();
    expect(await use(first)).toHaveProperty('pre_auth_code');
    const third = await componentToken();
    expect(await use(first)).toMatchObject({ errcode: 40001 });
    expect(await use(second)).toHaveProperty('pre_auth_code');
    await fake.clock.advance('5m');
    expect(await use(second)).toMatchObject({ errcode: 40001 });
    await fake.clock.advance('115m');
    expect(await use(third)).toMatchObject({ errcode: 42006 });
  });

  it('takes the parameter name of the old pages', async () => {
    const { fake, componentToken, post } = createCaller();
    const answer = await post(`${path}/api_create_preauthcode?component_access_token=${await componentToken()}`, {
      component_appid: fake.component.appId,
    });
    expect(answer).toMatchObject({ pre_auth_code: expect.stringMatching(/^preauthcode@@@/), expires_in: 1800 });
  });
});

describe('callers', () => {
  it('refuses missing, malformed, unknown and misplaced tokens, and lists the defects', async () => {
    const { fake, post, get, componentToken, authorize } = createCaller();
    const body = { component_appid: fake.component.appId };
    const component = await componentToken();
    const { accessToken } = await authorize();
    expect(await post(`${path}/api_create_preauthcode`, body)).toMatchObject({ errcode: 41001 });
    expect(await post(`${path}/api_create_preauthcode`, body, 'nonsense')).toMatchObject({ errcode: 40014 });
    expect(await post(`${path}/api_create_preauthcode`, body, `10_${'x'.repeat(40)}`)).toMatchObject({
      errcode: 40001,
    });
    expect(await post(`${path}/api_create_preauthcode`, body, accessToken)).toMatchObject({ errcode: 61014 });
    expect(await get('/wxa/get_page', component)).toMatchObject({ errcode: 61015 });
    expect(fake.violations().map(({ kind }) => kind)).toEqual([
      'missing-token',
      'malformed-token',
      'wrong-token-kind',
      'wrong-token-kind',
    ]);
  });

  it('refuses wrong methods, empty and broken bodies, wrong types, and unknown paths', async () => {
    const { fake, post, get, authorize } = createCaller();
    const { accessToken } = await authorize();
    expect(await get('/wxa/release', accessToken)).toMatchObject({ errcode: 43002 });
    expect(await post('/wxa/get_page', {}, accessToken)).toMatchObject({ errcode: 43001 });
    expect(await post('/wxa/release', '', accessToken)).toMatchObject({ errcode: 44002 });
    expect(await post('/wxa/release', '{"a"', accessToken)).toMatchObject({ errcode: 47001 });
    expect(await post('/wxa/get_auditstatus', { auditid: 'x' }, accessToken)).toMatchObject({ errcode: 47001 });
    expect(await post('/wxa/submit_audit', { item_list: '[]' }, accessToken)).toMatchObject({ errcode: 47001 });
    expect(await get('/nowhere')).toMatchObject({ errcode: 40066 });
    expect(fake.violations()).toHaveLength(7);
  });

  it('checks the allow list, which can change while it runs', async () => {
    const { fake, componentToken, post } = createCaller({ allowedIps: ['127.0.0.1'] });
    const token = await componentToken();
    const body = { component_appid: fake.component.appId };
    const from = (address: string): Promise<unknown> =>
      fake
        .fetch(`${fake.origin}${path}/api_create_preauthcode?access_token=${token}`, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'x-forwarded-for': address },
        })
        .then((response) => response.json());
    expect(await from('203.0.113.9')).toMatchObject({ errcode: 61004, errmsg: expect.stringContaining('203.0.113.9') });
    fake.platform.allowIps(['203.0.113.9']);
    expect(await from('203.0.113.9')).toHaveProperty('pre_auth_code');
    expect(await post(`${path}/api_create_preauthcode`, body, token)).toMatchObject({ errcode: 61004 });
  });

  it('counts daily quotas by caller until midnight in Beijing', async () => {
    const { fake, post, componentToken } = createCaller({ dailyLimits: { getPreAuthCode: 2 } });
    const body = { component_appid: fake.component.appId };
    const call = async (): Promise<unknown> => post(`${path}/api_create_preauthcode`, body, await componentToken());
    await call();
    await call();
    expect(await call()).toMatchObject({ errcode: 45009 });
    // The fake's clock starts at 8:00 in Beijing.
    await fake.clock.advance('16h');
    expect(await call()).toHaveProperty('pre_auth_code');
  });
});

describe('authorizer tokens', () => {
  const refresh = (
    caller: ReturnType<typeof createCaller>,
    component: string,
    refreshToken: string,
    appId = program,
  ): Promise<unknown> =>
    caller.post(
      `${path}/api_authorizer_token`,
      {
        component_appid: caller.fake.component.appId,
        authorizer_appid: appId,
        authorizer_refresh_token: refreshToken,
      },
      component,
    );

  it('exchanges a code once, in time', async () => {
    const caller = createCaller();
    const { fake, post, componentToken } = caller;
    const component_appid = fake.component.appId;
    const { code, refreshToken, accessToken } = await caller.authorize();
    expect(refreshToken).toMatch(/^refreshtoken@@@/);
    expect(accessToken).toMatch(/^\d\d_/);
    const exchange = async (authorization_code: string): Promise<unknown> =>
      post(`${path}/api_query_auth`, { component_appid, authorization_code }, await componentToken());
    expect(await exchange(code)).toMatchObject({ errcode: 61009 });
    expect(await exchange('queryauthcode@@@x')).toMatchObject({ errcode: 61009 });
    const { pre_auth_code: preAuthCode } = await post(
      `${path}/api_create_preauthcode`,
      { component_appid },
      await componentToken(),
    );
    const late = await fake.consent({ preAuthCode, appId: official });
    await fake.clock.advance('1h');
    expect(await exchange(late.authorizationCode)).toMatchObject({ errcode: 61010 });
  });

  it('answers without tokens for an account without API rights', async () => {
    const { fake, post, componentToken } = createCaller();
    const token = await componentToken();
    const component_appid = fake.component.appId;
    const { pre_auth_code: preAuthCode } = await post(`${path}/api_create_preauthcode`, { component_appid }, token);
    const { authorizationCode } = await fake.consent({ preAuthCode, appId: program, permissionSets: [] });
    const answer = await post(
      `${path}/api_query_auth`,
      { component_appid, authorization_code: authorizationCode },
      token,
    );
    expect(answer).toEqual({ authorization_info: { authorizer_appid: program, func_info: [] } });
  });

  it('refreshes with five minutes of overlap and returns the refresh token', async () => {
    const caller = createCaller();
    const { accessToken, refreshToken } = await caller.authorize();
    const component = await caller.componentToken();
    expect(await refresh(caller, component, refreshToken)).toMatchObject({ authorizer_refresh_token: refreshToken });
    expect(await caller.get('/wxa/get_page', accessToken)).toMatchObject({ errcode: 86001 });
    await caller.fake.clock.advance('5m');
    expect(await caller.get('/wxa/get_page', accessToken)).toMatchObject({ errcode: 40001 });
  });

  it('answers 61023 for dead refresh tokens, 40013 for unknown accounts, 61011 for another component', async () => {
    const caller = createCaller();
    const { refreshToken } = await caller.authorize();
    const component = await caller.componentToken();
    expect(await refresh(caller, component, 'refreshtoken@@@no')).toMatchObject({ errcode: 61023 });
    expect(await refresh(caller, component, refreshToken, 'wx0')).toMatchObject({ errcode: 40013 });
    expect(
      await caller.post(
        `${path}/api_authorizer_token`,
        { component_appid: 'wx0', authorizer_appid: program, authorizer_refresh_token: refreshToken },
        component,
      ),
    ).toMatchObject({ errcode: 61011 });
    await caller.fake.revoke(program);
    expect(await refresh(caller, component, refreshToken)).toMatchObject({ errcode: 61023 });
  });

  it('answers 61003 after the grant was revoked, 40001 after a repeated grant, and 61023 for its old refresh token', async () => {
    const caller = createCaller();
    const first = await caller.authorize();
    await caller.fake.revoke(program);
    expect(await caller.get('/wxa/get_page', first.accessToken)).toMatchObject({ errcode: 61003 });
    const second = await caller.authorize();
    const third = await caller.authorize();
    expect(await caller.get('/wxa/get_page', second.accessToken)).toMatchObject({ errcode: 40001 });
    const component = await caller.componentToken();
    expect(await refresh(caller, component, second.refreshToken)).toMatchObject({ errcode: 61023 });
    expect(await refresh(caller, component, third.refreshToken)).toHaveProperty('authorizer_access_token');
  });

  it('can keep the refresh token over repeated grants', async () => {
    const caller = createCaller({ rotateRefreshTokens: false });
    const first = await caller.authorize();
    expect(first.refreshToken).toMatch(/^refreshtoken@@@/);
    expect((await caller.authorize()).refreshToken).toBe(first.refreshToken);
  });

  it('can change the refresh token with each renewal', async () => {
    const caller = createCaller({ rotateRefreshTokens: 'always' });
    const { refreshToken } = await caller.authorize();
    const component = await caller.componentToken();
    const renewed = await refresh(caller, component, refreshToken);
    expect(renewed).toMatchObject({ authorizer_refresh_token: caller.fake.authorizers.get(program).refreshToken });
    expect(renewed).not.toMatchObject({ authorizer_refresh_token: refreshToken });
    expect(await refresh(caller, component, refreshToken)).toMatchObject({ errcode: 61023 });
  });

  it('answers 42001 when expired, 40001 when revoked, 42007 after a change of password', async () => {
    const caller = createCaller();
    const { accessToken, refreshToken } = await caller.authorize();
    const component = await caller.componentToken();
    caller.fake.authorizers.changePassword(program);
    expect(await caller.get('/wxa/get_page', accessToken)).toMatchObject({ errcode: 42007 });
    expect(await refresh(caller, component, refreshToken)).toMatchObject({ errcode: 42007 });
    const again = await caller.authorize();
    caller.fake.tokens.revokeAll();
    expect(await caller.get('/wxa/get_page', again.accessToken)).toMatchObject({ errcode: 40001 });
    const last = await caller.authorize();
    caller.fake.tokens.expire(program);
    expect(await caller.get('/wxa/get_page', last.accessToken)).toMatchObject({ errcode: 42001 });
  });

  it('answers 48004 for a punished account', async () => {
    const caller = createCaller();
    const { accessToken } = await caller.authorize();
    caller.fake.authorizers.restrict(program, { apiForbidden: true });
    expect(await caller.get('/wxa/get_page', accessToken)).toMatchObject({ errcode: 48004 });
  });

  it('checks permission sets, and those that the component must confirm', async () => {
    const caller = createCaller({
      authorizers: [
        { appId: program, permissionSets: [18, 30], unconfirmedSets: [18] },
        { appId: 'wx1000000000000002', permissionSets: [30] },
      ],
    });
    const other = await caller.authorize('wx1000000000000002');
    expect(await caller.get('/wxa/get_page', other.accessToken)).toMatchObject({ errcode: 61007 });
    const { accessToken } = await caller.authorize();
    expect(await caller.get('/wxa/get_page', accessToken)).toMatchObject({ errcode: 61016 });
    const confirm = async (id: number): Promise<unknown> =>
      caller.post(
        `${path}/api_confirm_authorization`,
        {
          component_appid: caller.fake.component.appId,
          authorizer_appid: program,
          funcscope_category_id: id,
          confirm_value: 1,
        },
        await caller.componentToken(),
      );
    expect(await confirm(17)).toMatchObject({ errcode: 61017 });
    expect(await confirm(18)).toMatchObject({ errcode: 0 });
    expect(await caller.get('/wxa/get_page', accessToken)).toMatchObject({ errcode: 86001 });
  });
});
