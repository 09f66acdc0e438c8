import { AuthError, digestOf, PlatformError, parseJson, ValidationError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { connect, consent, createFake, passing, program, queryOf, stage } from './__fixtures__/harness.js';
import { storeKeys } from './context.js';

const bothSides = 'redirect and push, which bring different codes,';
const token = 'tp.auth.getOAuthToken';

/** Lets the tokens end, and calls. */
async function callLater({ fake, tp }: Awaited<ReturnType<typeof stage>>): Promise<void> {
  await fake.clock.advance('2h');
  await tp.authorizer(program).packages.list();
}

describe('an authorization', () => {
  it(`ends with tokens that work when ${bothSides} come in any order`, async () => {
    for (const first of ['push', 'redirect', 'both']) {
      const side = await stage({}, { push: { autoHandle: false } });
      const { fake, tp } = side;
      const query = await consent(side);
      if (first === 'push') await tp.push.drain();
      const [{ appId, state }] = await Promise.all([tp.authLinks.finish(query), first === 'both' && tp.push.drain()]);
      await tp.push.drain();
      expect({ appId, state }).toEqual({ appId: program, state: { orderId: 7 } });
      await callLater(side);
      expect(fake.calls('tp.auth.refreshOAuthToken'), first).toBe(1);
      expect(fake.calls('tp.auth.retrieveAuthCode'), first).toBe(0);
      // A redirect does not tell whose code it brings, so that it has to be exchanged even after the push.
      expect(fake.calls(token), first).toBe(first === 'push' ? 2 : 1);
      expect(fake.violations()).toEqual([]);
    }
  });

  it('is exchanged once when its redirect comes again', async () => {
    const side = await stage({}, { push: { autoHandle: false } });
    const query = await consent(side);
    const once = await Promise.all([side.tp.authLinks.finish(query), side.tp.authLinks.finish({ ...query })]);
    const again = await connect(side.fake, side.store).authLinks.finish(query);
    expect([...once, again]).toEqual([once[0], once[0], once[0]]);
    expect(side.fake.calls(token)).toBe(1);
  });

  it('works by its push alone, also when that is handled after the life of its code', async () => {
    const side = await stage({}, { push: { autoHandle: false } });
    await consent(side);
    await side.fake.clock.advance('5m');
    await side.tp.push.drain();
    await side.tp.authorizer(program).packages.list();
    expect(side.fake.calls('tp.auth.retrieveAuthCode')).toBe(1);
    expect(await side.tp.authorizers.get(program)).toMatchObject({ status: 'authorized', appKey: expect.any(String) });
  });

  it('survives the death of its process between the answer and the write, at the redirect', async () => {
    const side = await stage({}, { push: { autoHandle: false } });
    const query = await consent(side);
    const dead = connect(side.fake, {
      ...side.store,
      set: async (key, ...rest) => {
        if (key.includes('/authorizer-token/')) throw new Error('dead');
        return side.store.set(key, ...rest);
      },
    });
    // The token source tries its write three times.
    const failing = dead.authLinks.finish(query).catch(String);
    expect(await passing(side.fake, failing)).toContain('dead');
    expect((await side.tp.authLinks.finish(query)).appId).toBe(program);
    await callLater(side);
    expect(side.fake.calls(token)).toBe(1);
    expect(side.fake.calls('tp.auth.retrieveAuthCode')).toBe(0);
  });

  it('is renewed by UPDATE_AUTHORIZED', async () => {
    const side = await stage();
    await side.tp.authLinks.finish(await consent(side));
    await side.fake.clock.advance('1m');
    const { url } = await side.tp.authLinks.create({ redirectUri: 'https://saas.example/bound' });
    const exchanged = side.fake.calls(token);
    await side.fake.thirdParty.authorize(program, { url, scopes: ['数据权限'] });
    await side.tp.push.drain();
    // The tokens are older than the grant.
    expect(side.fake.calls(token)).toBe(exchanged + 1);
    expect(await side.tp.authorizers.get(program)).toMatchObject({ permissions: ['数据权限'] });
    await callLater(side);
    expect(side.fake.violations()).toEqual([]);
  });

  it('comes with a mini program that the platform registered', async () => {
    const { fake, store, tp } = await stage({ thirdParty: { granted: [program] } });
    const spent = {
      authorizationCode: 'x',
      authorizationCodeExpiresIn: 1800,
      appKey: 'k',
      customerId: 1,
      examineId: 2,
    };
    await fake.thirdParty.push(program, 'ACCOUNT_AND_APP_CREATE_AUDIT_PASS', spent);
    await tp.push.drain();
    expect(await tp.authorizers.get(program)).toMatchObject({ status: 'authorized', name: expect.any(String) });
    expect((await connect(fake, store).authorizer(program).packages.list()).length).toBe(1);
    expect(fake.calls('tp.auth.retrieveAuthCode')).toBe(1);
  });

  it('tells the permissions of UPDATE_AUTHORIZED also when the tokens were renewed since then', async () => {
    const side = await stage({}, { push: { autoHandle: false } });
    await side.tp.authLinks.finish(await consent(side));
    const { url } = await side.tp.authLinks.create({ redirectUri: 'https://saas.example/bound' });
    await side.fake.thirdParty.authorize(program, { url, scopes: ['推广权限'] });
    await side.fake.clock.advance('2h');
    await side.tp.authorizer(program).packages.list();
    const exchanged = side.fake.calls(token);
    await side.tp.push.drain();
    expect(await side.tp.authorizers.get(program)).toMatchObject({ permissions: ['推广权限'] });
    expect(side.fake.calls(token)).toBe(exchanged);
  });

  it('ends with UNAUTHORIZED, but not with one that is older', async () => {
    const side = await stage();
    const { fake, tp } = side;
    await tp.authLinks.finish(await consent(side));
    await tp.push.drain();
    await fake.thirdParty.push(program, 'UNAUTHORIZED', { eventTime: '2019-01-14 12:45:10' });
    await tp.push.drain();
    expect(await tp.authorizers.get(program)).toMatchObject({ status: 'authorized' });
    const stored = () => side.store.get(storeKeys(fake.thirdParty.account.clientId).authorizerToken(program));
    expect(await stored()).toBeDefined();
    await fake.clock.advance('1m');
    await fake.thirdParty.revoke(program);
    await tp.push.drain();
    expect(await tp.authorizers.get(program)).toMatchObject({ status: 'unauthorized' });
    expect(await stored()).toBeUndefined();
    const exchanged = fake.calls(token);
    const error = await tp
      .authorizer(program)
      .packages.list()
      .catch((caught: unknown) => caught);
    expect(AuthError.is(error) && error.reason).toBe('not-authorized');
    // The grant's own push, late.
    await fake.thirdParty.push(program, 'AUTHORIZED', {
      eventTime: '2019-01-14 12:45:10',
      authorizationCode: 'x',
      authorizationCodeExpiresIn: 60,
    });
    await tp.push.drain();
    expect(await tp.authorizers.get(program)).toMatchObject({ status: 'unauthorized' });
    expect((await tp.push.stats()).dead).toBe(0);
    expect(fake.calls(token)).toBe(exchanged);
  });

  it('stays ended when it was taken back while its push was exchanged', async () => {
    const { fake, store, tp } = await stage({}, { push: { autoHandle: false } });
    await consent({ fake, tp });
    const slow = connect(fake, store, {
      fetch: async (input, init) => {
        const answer = await fake.fetch(input, init);
        if (new Request(input).url.includes('app_to_tp_authorization_code')) {
          await fake.clock.advance('2s');
          await fake.thirdParty.revoke(program);
          await tp.push.drain();
        }
        return answer;
      },
    });
    const seen: string[] = [];
    slow.on('*', ({ type }) => void seen.push(type));
    await slow.push.drain();
    expect(await tp.authorizers.get(program)).toMatchObject({ status: 'unauthorized' });
    expect(await store.get(storeKeys(fake.thirdParty.account.clientId).authorizerToken(program))).toBeUndefined();
    expect(seen).toEqual([]);
  });

  it('stores nothing under what is no app id, and goes on when Baidu names the mini program', async () => {
    const side = await stage({}, { push: { autoHandle: false }, strict: false });
    const query = await consent(side);
    side.fake.faults.next('tp.auth.getAppInfo', { kind: 'answer', body: { errno: 0, msg: 'success', data: {} } });
    const error = await side.tp.authLinks.finish(query).catch((caught: unknown) => caught);
    expect(AuthError.is(error) && [error.reason, error.advice?.en]).toEqual([
      'rejected',
      expect.stringContaining('again'),
    ]);
    expect((await side.tp.authorizers.list()[Symbol.asyncIterator]().next()).done).toBe(true);
    const keys = storeKeys(side.fake.thirdParty.account.clientId);
    const nameless = keys.namelessGrant(digestOf(query['authorization_code'] ?? ''));
    expect(await side.store.get(nameless)).toBeDefined();
    const obtainedAt = side.fake.clock.now();
    await side.fake.clock.advance('30m');
    expect((await side.tp.authLinks.finish(query)).appId).toBe(program);
    expect(side.fake.calls(token)).toBe(1);
    const stored = await side.store.get(keys.authorizerToken(program));
    expect(parseJson(stored?.value ?? '')).toMatchObject({ expiresAt: obtainedAt + 3_600_000 });
    expect(await side.store.get(nameless)).toBeUndefined();
  });

  it('leaves tokens that were renewed while it was exchanged', async () => {
    const { fake, store, tp } = await stage({ thirdParty: { granted: [program] } }, { push: { autoHandle: false } });
    await tp.authorizer(program).packages.list();
    await fake.clock.advance('2h');
    const query = await consent({ fake, tp });
    const stored = async () =>
      (await store.get(storeKeys(fake.thirdParty.account.clientId).authorizerToken(program)))?.value;
    let renewed: string | undefined;
    const slow = connect(fake, store, {
      push: { autoHandle: false },
      fetch: async (input, init) => {
        const answer = await fake.fetch(input, init);
        if (new Request(input).url.includes('app_to_tp_authorization_code')) {
          await fake.clock.advance('1s');
          await tp.authorizer(program).packages.list();
          renewed = await stored();
        }
        return answer;
      },
    });
    await slow.authLinks.finish(query);
    expect(renewed).toBeDefined();
    expect(await stored()).toBe(renewed);
  });

  it('is not asked for anew after a passing failure, which may not have spent the code', async () => {
    const { fake, tp } = await stage({}, { push: { autoHandle: false } });
    await consent({ fake, tp });
    fake.faults.on(token, { kind: 'status', status: 500 });
    await tp.push.drain();
    expect(fake.calls('tp.auth.retrieveAuthCode')).toBe(0);
    expect((await tp.push.list({ limit: 1 }))[0]).toMatchObject({ type: 'AUTHORIZED', state: 'pending' });
  });

  it('is exchanged once also when two processes wait long for their turn', async () => {
    const { fake, store, tp } = await stage({}, { push: { autoHandle: false } });
    const query = await consent({ fake, tp });
    const { exchange } = storeKeys(fake.thirdParty.account.clientId);
    const held = await store.acquire(exchange, 'another', 120_000);
    const first = tp.authLinks.finish(query);
    // Longer than the lease of one exchange.
    await fake.clock.advance('40s');
    const second = connect(fake, store).authLinks.finish(query);
    await fake.clock.advance('40s');
    if (held) await store.release(held);
    const [one, other] = await passing(fake, Promise.all([first, second]));
    expect(other).toEqual(one);
    expect(fake.calls(token)).toBe(1);
  });

  it('does not wait without end behind others of its own process', async () => {
    const { fake, store, tp } = await stage({}, { push: { autoHandle: false } });
    const query = await consent({ fake, tp });
    await store.acquire(storeKeys(fake.thirdParty.account.clientId).exchange, 'another', 86_400_000);
    const waiting = ['a', 'b', 'c'].map((code) => tp.authLinks.finish({ ...query, authorization_code: code }));
    const ended = Promise.allSettled(waiting);
    let over = false;
    void ended.then(() => {
      over = true;
    });
    await fake.clock.advance('301s');
    expect(over).toBe(true);
    const [{ reason }] = (await ended) as [PromiseRejectedResult];
    expect(AuthError.is(reason) && reason.reason).toBe('lock-timeout');
  });

  it('gives up on a code that nobody knows', async () => {
    const side = await stage();
    const query = { ...(await consent(side)), authorization_code: 'made-up' };
    const error = await side.tp.authLinks.finish(query).catch((caught: unknown) => caught);
    expect(PlatformError.is(error) && [error.code, error.layer]).toEqual(['invalid_grant', 'oauth']);
  });
});

describe('authLinks', () => {
  it('makes the address of the page, with the state in the redirect', async () => {
    const { fake, tp } = await stage();
    const { url, expiresAt } = await tp.authLinks.create({ redirectUri: 'https://saas.example/bound?a=1' });
    const { origin, pathname, searchParams } = new URL(url);
    expect(origin + pathname).toBe('https://smartprogram.baidu.com/mappconsole/tp/authorization');
    expect([...searchParams.keys()]).toEqual(['client_id', 'redirect_uri', 'pre_auth_code']);
    expect(searchParams.get('redirect_uri')).toMatch(/^https:\/\/saas\.example\/bound\?a=1&auth_link=[0-9a-f]{32}$/);
    expect(expiresAt - fake.clock.now()).toBe(1_200_000);
  });

  it('asks for the right to register, at the address of the options', async () => {
    const page = 'https://smartprogram.baidu.com/developer/tpservice.html';
    const { tp } = await stage({}, { authorizationUrl: page });
    const { url } = await tp.authLinks.create({
      redirectUri: 'https://saas.example/r',
      state: 3,
      register: { userId: 'u 1' },
    });
    const { searchParams } = new URL(url);
    expect(url.startsWith(`${page}?`)).toBe(true);
    expect([searchParams.get('type'), searchParams.get('user_id')]).toEqual(['1', 'u 1']);
    const back = queryOf(searchParams.get('redirect_uri') ?? '');
    const wrong = await tp.authLinks.finishRegistration(back).catch((caught: unknown) => caught);
    expect(ValidationError.is(wrong)).toBe(true);
    const right = { state: 3, authorizationCode: undefined, createAuthorizationCode: 'c' };
    expect(await tp.authLinks.finishRegistration({ ...back, create_authorization_code: 'c' })).toEqual(right);
  });

  it.each([
    ['no link', { authorization_code: 'c', auth_link: undefined }, 'auth_link'],
    ['a link of another', { authorization_code: 'c', auth_link: '0'.repeat(32) }, 'auth_link'],
    ['no code', {}, 'authorization_code'],
    ['two codes', { authorization_code: ['c', 'd'] }, 'authorization_code'],
  ])('refuses a redirect with %s', async (_what, changes, path) => {
    const { tp } = await stage();
    const link = new URL((await tp.authLinks.create({ redirectUri: 'https://saas.example/r' })).url);
    const error = await tp.authLinks
      .finish({ ...queryOf(link.searchParams.get('redirect_uri') ?? ''), ...changes })
      .catch((caught: unknown) => caught);
    expect(ValidationError.is(error) && error.issues[0]?.path).toBe(path);
  });

  it.each([
    ['a relative address', { redirectUri: '/bound' }, 'redirectUri'],
    ['a function as state', { redirectUri: 'https://saas.example', state: () => 1 }, 'state'],
  ])('refuses %s', async (_what, request, path) => {
    const tp = connect(createFake(), (await stage()).store);
    const error = await tp.authLinks.create(request).catch((caught: unknown) => caught);
    expect(ValidationError.is(error) && error.issues[0]?.path).toBe(path);
  });
});
