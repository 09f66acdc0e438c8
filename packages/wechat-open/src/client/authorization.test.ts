import { memoryStore } from '@minigate/core';
import { sqliteStore } from '@minigate/core/sqlite';
import { describe, expect, it } from 'vitest';
import { connect, harness, merchant, receiver } from './__fixtures__/harness.js';

const queryOf = (url: string): Record<string, string> => Object.fromEntries(new URL(url).searchParams);

describe('authorization', () => {
  it('exchanges once when redirect and push come at the same moment to two processes, and both see the state', async () => {
    const { fake, store, wx } = await harness({ granted: false });
    const other = connect(fake, store);
    fake.pushTo(receiver(other));
    const states: unknown[] = [];
    other.on('authorized', ({ state, AuthorizerAppid }) => void states.push([AuthorizerAppid, state]));

    const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound', state: { orderId: 9 } });
    const { redirectUrl } = await fake.consent({ url: link.url, appId: merchant, order: 'both' });
    const finished = wx.authLinks.finish(queryOf(redirectUrl));
    const pushed = fake.settled().then(() => other.push.drain());
    await fake.clock.advance('5s');
    await Promise.all([finished, pushed]);

    expect(await finished).toMatchObject({ appId: merchant, state: { orderId: 9 } });
    expect(states).toEqual([[merchant, { orderId: 9 }]]);
    expect(fake.calls('getAuthorizerRefreshToken')).toBe(1);
    expect(fake.violations()).toEqual([]);
  });

  it.each(['redirect-first', 'push-first'] as const)('keeps the state with %s', async (order) => {
    const { fake, wx } = await harness({ granted: false });
    const states: unknown[] = [];
    wx.on('authorized', ({ state }) => void states.push(state));
    const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound', state: 'order 1' });
    const { redirectUrl } = await fake.consent({ url: link.url, appId: merchant, order });
    expect(await wx.authLinks.finish(queryOf(redirectUrl))).toMatchObject({ state: 'order 1' });
    await fake.settled();
    await wx.push.drain();
    expect(states).toEqual(['order 1']);
    expect(fake.calls('getAuthorizerRefreshToken')).toBe(1);
    // A reload of the page is the same grant again.
    expect(await wx.authLinks.finish(queryOf(redirectUrl))).toMatchObject({ appId: merchant });
    expect(fake.calls('getAuthorizerRefreshToken')).toBe(1);
  });

  it('recovers when the process that exchanged the code died before it stored the tokens', async () => {
    const { fake, wx } = await harness({ granted: false });
    const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound' });
    fake.faults.next('getAuthorizerRefreshToken', { kind: 'cut' });
    await fake.consent({ url: link.url, appId: merchant });
    await wx.push.drain();
    await fake.clock.advance('1m');
    await wx.push.drain();
    expect(await wx.authorizers.get(merchant)).toMatchObject({ status: 'authorized' });
    expect(await wx.authorizer(merchant).codeManagement.getVersionInfo()).toBeDefined();
  });

  it('leaves the tokens alone when it stalled after the exchange and another process took over', async () => {
    const { fake, store, wx } = await harness({
      granted: false,
      fake: { authorizers: [{ appId: merchant }], rotateRefreshTokens: 'always' },
      client: { push: { autoHandle: false } },
    });
    const stalled = Promise.withResolvers<void>();
    const wake = Promise.withResolvers<void>();
    const slow = connect(fake, store, {
      timeoutMs: 60_000,
      async fetch(input, init) {
        const request = new Request(input, init);
        const response = await fake.fetch(request);
        if (request.url.includes('api_query_auth')) {
          stalled.resolve();
          await wake.promise;
        }
        return response;
      },
    });
    const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound', state: 'order 1' });
    const { redirectUrl } = await fake.consent({ url: link.url, appId: merchant });
    const finished = slow.authLinks.finish(queryOf(redirectUrl));
    await stalled.promise;
    const handled = wx.push.drain();
    await fake.clock.advance('31s');
    await handled;
    await wx.authorizer(merchant).codeManagement.getVersionInfo(); // with the next refresh token
    wake.resolve();
    expect(await finished).toMatchObject({ appId: merchant, state: 'order 1' });
    const kept = await store.get(`wechat-open/${fake.component.appId}/authorizer-token/${merchant}`);
    expect(JSON.parse(kept?.value ?? '{}')).toMatchObject({
      refreshToken: fake.authorizers.get(merchant).refreshToken,
    });
  });

  it('keeps the tokens when it stalled after the exchange and the process that took over could not find the grant', async () => {
    const { fake, store, wx } = await harness({
      granted: false,
      fake: { authorizers: [{ appId: merchant }], rotateRefreshTokens: 'always' },
      client: { push: { autoHandle: false } },
    });
    const stalled = Promise.withResolvers<void>();
    const wake = Promise.withResolvers<void>();
    const slow = connect(fake, store, {
      timeoutMs: 60_000,
      async fetch(input, init) {
        const request = new Request(input, init);
        const response = await fake.fetch(request);
        if (request.url.includes('api_query_auth')) {
          stalled.resolve();
          await wake.promise;
        }
        return response;
      },
    });
    const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound', state: 'order 1' });
    const { redirectUrl } = await fake.consent({ url: link.url, appId: merchant });
    const finished = slow.authLinks.finish(queryOf(redirectUrl));
    await stalled.promise;
    await fake.clock.advance('31s');
    // From the redirect alone nobody knows the account, and the code is spent.
    await expect(wx.authLinks.finish(queryOf(redirectUrl))).rejects.toMatchObject({ code: 61009 });
    wake.resolve();
    expect(await finished).toMatchObject({ appId: merchant, state: 'order 1' });
    const kept = await store.get(`wechat-open/${fake.component.appId}/authorizer-token/${merchant}`);
    expect(JSON.parse(kept?.value ?? '{}')).toMatchObject({
      refreshToken: fake.authorizers.get(merchant).refreshToken,
    });
  });

  it('reads the profile later when the exchange ended before it could', async () => {
    const { fake, wx } = await harness({ granted: false });
    const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound' });
    fake.faults.next('getAuthorizerInfo', { kind: 'answer', body: { errcode: 45009, errmsg: 'quota' } });
    const { redirectUrl } = await fake.consent({ url: link.url, appId: merchant });
    await wx.push.drain();
    expect(await wx.authorizers.get(merchant)).not.toHaveProperty('userName');
    await wx.authLinks.finish(queryOf(redirectUrl));
    expect(await wx.authorizers.get(merchant)).toMatchObject({ userName: expect.stringMatching(/^gh_/) });
    const asked = fake.calls('getAuthorizerInfo');
    await wx.authLinks.finish(queryOf(redirectUrl));
    expect(fake.calls('getAuthorizerInfo')).toBe(asked);
  });

  it('does not put a refresh token of WeChat’s list in place of one that came after it', async () => {
    const { fake, wx, store } = await harness({ fake: { rotateRefreshTokens: true } });
    const recovering = connect(fake, store, {
      async fetch(input, init) {
        const request = new Request(input, init);
        const isList = request.url.includes('api_get_authorizer_list');
        const response = await fake.fetch(request);
        if (isList) {
          await fake.clock.advance('1s');
          const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound' });
          const { redirectUrl } = await fake.consent({ url: link.url, appId: merchant });
          await wx.authLinks.finish(queryOf(redirectUrl));
        }
        return response;
      },
    });
    expect(await recovering.recover()).toMatchObject({ restored: [], replaced: [] });
    const before = fake.calls('getAuthorizerAccessToken');
    await wx.authorizer(merchant).codeManagement.getVersionInfo();
    expect(fake.calls('getAuthorizerAccessToken')).toBe(before);
  });

  it('recovers in the same way when the code’s lifetime is over by then', async () => {
    const { fake, wx } = await harness({ granted: false });
    const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound' });
    fake.faults.next('getAuthorizerRefreshToken', { kind: 'cut' });
    fake.faults.next('getAuthorizerRefreshToken', {
      kind: 'answer',
      body: { errcode: 61010, errmsg: 'code is expired' },
    });
    await fake.consent({ url: link.url, appId: merchant });
    await wx.push.drain();
    await fake.clock.advance('1m');
    await wx.push.drain();
    expect(await wx.authorizers.get(merchant)).toMatchObject({ status: 'authorized' });
    expect(await wx.authorizer(merchant).codeManagement.getVersionInfo()).toBeDefined();
  });

  it('says what is wrong with a redirect that is none, or of an unknown link', async () => {
    const { wx, caught } = await harness();
    expect(await caught(wx.authLinks.finish({}))).toMatchObject({
      kind: 'validation',
      issues: [{ path: 'auth_code' }],
    });
    expect(
      await caught(wx.authLinks.finish({ auth_code: 'queryauthcode@@@forged', auth_link: 'forged' })),
    ).toMatchObject({
      kind: 'validation',
      issues: [{ path: 'auth_link' }],
    });
    const redirectUri = 'https://saas.example/bound';
    const circular: { self?: unknown } = {};
    circular.self = circular;
    for (const [path, request] of [
      ['redirectUri', { redirectUri: '/bound' }],
      ['redirectUri', { redirectUri: 'mailto:someone@saas.example' }],
      ['show', { redirectUri, show: 'miniprogram' as never }],
      ['state', { redirectUri, state: () => 1 }],
      ['state', { redirectUri, state: circular }],
    ] as const)
      expect(await caught(wx.authLinks.create(request))).toMatchObject({ kind: 'validation', issues: [{ path }] });
  });

  it('ends a grant with unauthorized, and ignores one that is older than the grant', async () => {
    const { fake, wx } = await harness();
    await fake.revoke(merchant);
    await wx.push.drain();
    expect(await wx.authorizers.get(merchant)).toMatchObject({ status: 'unauthorized' });

    await fake.clock.advance('1m');
    const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound' });
    await fake.consent({ url: link.url, appId: merchant });
    await wx.push.drain();
    const seen: string[] = [];
    wx.on('unauthorized', ({ AuthorizerAppid }) => void seen.push(AuthorizerAppid));
    await fake.push('unauthorized', {
      AuthorizerAppid: merchant,
      CreateTime: Math.floor(fake.clock.now() / 1000) - 60,
    });
    await wx.push.drain();
    expect(await wx.authorizers.get(merchant)).toMatchObject({ status: 'authorized' });
    expect(await wx.authorizer(merchant).codeManagement.getVersionInfo()).toBeDefined();
  });

  it('does not end a grant that came while the records were compared with WeChat’s list', async () => {
    const late = 'wx1000000000000002';
    const { fake, wx, store } = await harness({
      fake: { authorizers: [{ appId: merchant, granted: true }, { appId: late }] },
    });
    const comparing = connect(fake, store, {
      async fetch(input, init) {
        const request = new Request(input, init);
        const isList = request.url.includes('api_get_authorizer_list');
        const response = await fake.fetch(request);
        if (isList) {
          const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound' });
          await fake.consent({ url: link.url, appId: late });
          await wx.push.drain();
        }
        return response;
      },
    });
    expect(await comparing.authorizers.sync()).toEqual({ added: [], ended: [], unchanged: [merchant] });
    expect(await wx.authorizers.get(late)).toMatchObject({ status: 'authorized' });
  });

  it('keeps two components with the same authorizer apart in one store', async () => {
    const store = memoryStore();
    const one = await harness({ client: { store } });
    const two = await harness({
      client: { store },
      fake: { seed: 2, component: { appId: 'wxffffffffffffffff' }, authorizers: [{ appId: merchant, granted: true }] },
    });
    await one.wx.authorizer(merchant).codeManagement.getVersionInfo();
    await two.wx.authorizer(merchant).codeManagement.getVersionInfo();
    expect([...one.fake.violations(), ...two.fake.violations()]).toEqual([]);
    await one.fake.revoke(merchant);
    await one.wx.push.drain();
    expect(await two.wx.authorizers.get(merchant)).toMatchObject({ status: 'authorized' });
  });
});

describe('the store is all that is needed', () => {
  it('finds ticket, refresh tokens, inbox and dead letters again after a restart with the same file', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs');
    const folder = mkdtempSync('/tmp/minigate-');
    try {
      const run = await harness({
        client: { store: sqliteStore(`${folder}/wx.sqlite`), push: { maxAttempts: 1, autoHandle: false } },
      });
      const { fake } = run;
      run.wx.on('weapp_audit_delay', () => {
        throw new Error('handler is broken');
      });
      await fake.push('weapp_audit_delay', { Reason: 'busy', DelayTime: 1 }, { appId: merchant });
      await run.wx.push.drain();
      await fake.push('weapp_audit_success', { SuccTime: 1 }, { appId: merchant });
      await run.store.close();

      const store = sqliteStore(`${folder}/wx.sqlite`);
      const wx = connect(fake, store);
      expect(await wx.health()).toMatchObject({ ready: true, inbox: { dead: 1, pending: 1 } });
      const seen: string[] = [];
      wx.on('*', ({ type }) => void seen.push(type));
      await wx.push.drain();
      expect(seen).toEqual(['weapp_audit_success']);
      const [dead] = await wx.push.list({ state: 'dead' });
      expect(dead).toMatchObject({
        type: 'weapp_audit_delay',
        lastError: expect.stringContaining('handler is broken'),
      });
      expect(await wx.push.replay(dead?.id ?? '')).toBe(true);
      await wx.push.drain();
      expect(seen).toEqual(['weapp_audit_success', 'weapp_audit_delay']);
      expect(await wx.authorizer(merchant).codeManagement.getVersionInfo()).toBeDefined();
      await store.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('rebuilds the authorizers with the file lost, and reports the differences', async () => {
    const other = 'wx1000000000000002';
    const { fake } = await harness({
      fake: {
        authorizers: [
          { appId: merchant, granted: true },
          { appId: other, granted: true },
        ],
      },
    });
    const store = memoryStore({ clock: fake.clock });
    const wx = connect(fake, store);
    fake.pushTo(receiver(wx));
    await fake.tickets.pushNow();
    expect(await wx.recover()).toEqual({
      added: [merchant, other],
      ended: [],
      unchanged: [],
      restored: [merchant, other],
      replaced: [],
      withoutRefreshToken: [],
    });
    expect(await wx.authorizer(other).codeManagement.getVersionInfo()).toBeDefined();

    fake.pushes.trouble({ drop: ['unauthorized'] });
    await fake.revoke(other);
    await store.set(
      `wechat-open/${fake.component.appId}/authorizer-token/${merchant}`,
      JSON.stringify({ value: '', expiresAt: 0, obtainedAt: 0, refreshToken: 'refreshtoken@@@other' }),
    );
    expect(await wx.recover()).toMatchObject({
      added: [],
      ended: [other],
      unchanged: [merchant],
      replaced: [merchant],
    });
    expect(await wx.authorizer(merchant).codeManagement.getVersionInfo()).toBeDefined();
    const listed: string[] = [];
    for await (const { appId, status } of wx.authorizers.list()) listed.push(`${appId} ${status}`);
    expect(listed).toEqual([`${merchant} authorized`, `${other} unauthorized`]);
  });
});
