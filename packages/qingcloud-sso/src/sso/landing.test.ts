import { describe, expect, it } from 'vitest';
import { harness, home } from './__fixtures__/harness.js';

const clean = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

describe('landing', () => {
  it.each(['tokens', 'code'] as const)(
    'takes %s from the address, and leaves a cookie and a clean address',
    async (flow) => {
      const { fake, browser, events, store } = harness();
      const user = browser();
      const response = await user.logIn({ flow });
      expect(response.status).toBe(303);
      expect(Object.fromEntries(response.headers)).toMatchObject({ ...clean, location: '/app' });
      expect(await response.text()).toBe('');
      expect(response.headers.getSetCookie()).toEqual([
        expect.stringMatching(
          /^__Host-qcs=[\w-]{43}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=43200$/,
        ),
      ]);
      const session = await user.session();
      expect(session.user).toMatchObject({ user_id: 'usr-one', lang: 'zh-cn' });
      expect(await session.call('DescribeInstances')).toHaveProperty('instance_set');
      expect(events).toEqual([{ type: 'sessionCreated', event: { sessionId: session.sessionId, userId: 'usr-one' } }]);
      for await (const { key } of store.list(''))
        expect(key).toMatch(new RegExp(`^qingcloud/qingcloud\\.fake/${fake.app.id}/`));
      expect(fake.violations()).toEqual([]);
    },
  );

  it('takes the token with which the console opens an instance', async () => {
    const { fake, browser } = harness();
    const authUrl = `${home}/landing?next=/dashboard`;
    fake.spi.target(async (request) => {
      const isTest = new URL(request.url).searchParams.get('action') === 'TestConnection';
      return Response.json(isTest ? { success: true } : { success: true, instanceId: 'ins-1', appInfo: { authUrl } });
    });
    await fake.spi.create({ userId: 'usr-one' });
    const user = browser();
    const opened = await user.open(fake.spi.open('ins-1'));
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/dashboard']);
    expect((await user.session()).user.user_id).toBe('usr-one');
    const forged = await browser().open(`${authUrl}&token=forged`);
    expect(forged.status).toBe(401);
    expect(await forged.text()).toContain('/sso/oauth2/');
  });

  it('lands a login that it began where it was asked for', async () => {
    const { fake, browser, qc } = harness();
    const user = browser();
    const begun = await user.open('/login?next=/orders%3Fpage%3D2');
    const address = new URL(begun.headers.get('location') ?? '');
    expect(address.origin + address.pathname).toBe(`${fake.origin}/sso/oauth2/`);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      client_id: fake.app.id,
      redirect_uri: `${home}/landing`,
    });
    const state = address.searchParams.get('state') ?? '';
    const other = await user.open('/login');
    expect(other.headers.getSetCookie()[0]?.split(';')[0]).toBe(begun.headers.getSetCookie()[0]?.split(';')[0]);
    expect((await user.logIn({ flow: 'code', state })).headers.get('location')).toBe('/orders?page=2');
    expect(qc.loginUrl({ next: '//evil.example' }).url).not.toContain('evil');
  });

  it('refuses a login that another browser began, that is too old, or whose state was changed', async () => {
    const { fake, browser } = harness();
    const [mallory, victim] = [browser(), browser()];
    const stateOf = async (user: typeof victim) =>
      new URL((await user.open('/login')).headers.get('location') ?? '').searchParams.get('state') ?? '';
    const state = await stateOf(mallory);
    expect((await victim.logIn({ flow: 'code', state })).status).toBe(403);
    await stateOf(victim);
    expect((await victim.logIn({ flow: 'code', state })).status).toBe(403);
    const own = await stateOf(victim);
    expect((await victim.logIn({ flow: 'code', state: `${own}x` })).status).toBe(403);
    expect((await victim.open(`${fake.login({ flow: 'code' })}&state=`)).status).toBe(403);
    await fake.clock.advance('10m');
    const late = await victim.logIn({ flow: 'code', state: own });
    expect(late.status).toBe(403);
    expect(await late.text()).toContain('<a href="https://qingcloud.fake/sso/oauth2/');
    expect(fake.calls('sso.token')).toBe(0);
    expect(victim.jar.has('__Host-qcs')).toBe(false);
  });

  it('accepts only its own logins where that is wanted', async () => {
    const { browser } = harness({ client: { session: { onlyOwnLogins: true } } });
    const user = browser();
    expect((await user.logIn()).status).toBe(403);
    expect((await user.logIn({ flow: 'code' })).status).toBe(403);
    const begun = await user.open('/login');
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    expect((await user.logIn({ flow: 'code', state })).status).toBe(303);
  });

  it('takes an address once: a reload goes on, another browser gets a page', async () => {
    for (const flow of ['tokens', 'code'] as const) {
      const { fake, browser } = harness();
      const [user, thief] = [browser(), browser()];
      const address = fake.login({ flow });
      await user.open(address);
      expect((await user.open(address)).headers.get('location')).toBe('/app');
      const used = await thief.open(address);
      expect(used.status).toBe(410);
      expect(await used.text()).toContain('This login was used already');
      expect(fake.calls('sso.checkToken')).toBe(1);
      expect(fake.violations()).toEqual([]);
    }
  });

  it('begins a session once when an address is opened twice at the same moment', async () => {
    const { fake, browser, events } = harness();
    const user = browser();
    const address = fake.login({ flow: 'code' });
    const answers = await Promise.all([user.open(address), user.open(address)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 410]);
    expect(events).toHaveLength(1);
  });

  it('uses nothing up for HEAD and prefetches', async () => {
    const { fake, browser } = harness();
    const user = browser();
    const address = fake.login({ flow: 'code' });
    expect((await user.open(address, { method: 'HEAD' })).status).toBe(405);
    expect((await user.open(address, { method: 'POST' })).status).toBe(405);
    const headers: Record<string, string>[] = [
      { 'sec-purpose': 'prefetch;prerender' },
      { purpose: 'prefetch' },
      { 'x-moz': 'prefetch' },
    ];
    for (const header of headers) expect((await user.open(address, { headers: header })).status).toBe(503);
    expect((await user.open(address)).status).toBe(303);
  });

  it('shows a page, not an error, for tokens that the cloud refuses', async () => {
    const { fake, browser } = harness();
    const user = browser();
    const address = fake.login();
    fake.sessions.revoke();
    const refused = await user.open(address, { headers: { 'accept-language': 'zh-CN,zh;q=0.9' } });
    expect(refused.status).toBe(401);
    expect(await refused.text()).toContain('<html lang="zh">');
    expect((await user.open('/landing?code=invented-code')).status).toBe(401);
    expect((await user.open('/landing?code=one-of-two&code=two-of-two')).status).toBe(401);
    expect((await user.open('/landing')).status).toBe(401);
  });

  it('takes no answer without user and key for a login', async () => {
    const { fake, browser } = harness({ client: { strict: false } });
    for (const body of [{}, { access_key: 'k', secret_key: 's', token: 't' }, { user: { user_id: 'usr-one' } }, []]) {
      fake.faults.next('sso.checkToken', { kind: 'answer', body });
      expect((await browser().logIn()).status).toBe(401);
      fake.faults.next('sso.token', { kind: 'answer', body });
      expect((await browser().logIn({ flow: 'code' })).status).toBe(401);
    }
  });

  it.each(['tokens', 'code'] as const)('tells nobody %s that the refusal repeats', async (flow) => {
    const { browser, output } = harness({
      client: {
        strict: false,
        async fetch(input) {
          const request = input as Request;
          const sent = `${await request.text()} ${request.headers.get('authorization')}`.replace(/[&=]/g, ' ');
          return Response.json({ error: 'invalid_grant', error_description: `not good: ${sent}` }, { status: 400 });
        },
      },
    });
    expect((await browser().logIn({ flow })).status).toBe(401);
    expect(output.join()).toContain('not good: ');
  });

  it('lets a reload try again when the cloud did not answer', async () => {
    const { fake, browser } = harness({ client: { retry: { retries: 0 } } });
    const user = browser();
    const address = fake.login();
    fake.faults.next('sso.checkToken', { kind: 'status', status: 502 });
    const failed = await user.open(address);
    expect(failed.status).toBe(503);
    expect(await failed.text()).not.toContain('<a ');
    expect((await user.open(address)).status).toBe(303);
  });

  it('never takes over a session id that somebody planted', async () => {
    const { browser } = harness();
    const [mallory, victim] = [browser(), browser()];
    await mallory.logIn({ userId: 'usr-two' });
    const planted = mallory.jar.get('__Host-qcs') ?? '';
    victim.jar.set('__Host-qcs', planted);
    await victim.logIn();
    expect(victim.jar.get('__Host-qcs')).not.toBe(planted);
    expect((await victim.session()).user.user_id).toBe('usr-one');
    expect((await mallory.open('/app')).status).toBe(401);
  });

  it('replaces the session of another user, and says so', async () => {
    const { browser, events } = harness();
    const user = browser();
    await user.logIn();
    await user.logIn({ userId: 'usr-two' });
    await user.logIn({ userId: 'usr-two' });
    expect(events.map(({ type }) => type)).toEqual([
      'sessionCreated',
      'sessionEnded',
      'sessionCreated',
      'sessionReplaced',
      'sessionEnded',
      'sessionCreated',
    ]);
    expect(events[3]?.event).toMatchObject({ userId: 'usr-two', previousUserId: 'usr-one' });
  });
});
