import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQingCloud } from '../client/create.js';
import { createQingCloudFake } from '../testing/index.js';
import { cookieSecret, harness, home, optionsFor } from './__fixtures__/harness.js';
import { keyring } from './keyring.js';

const cookie = '__Host-qcs';
const page = { headers: { accept: 'text/html' } };
const json = { headers: { accept: 'application/json' } };

describe('the cookie', () => {
  it('is refused in every other form before the store is asked', async () => {
    const { browser, store, output } = harness();
    const user = browser();
    await user.logIn();
    const good = user.jar.get(cookie) ?? '';
    let reads = 0;
    const { get } = store;
    Object.assign(store, {
      get: (key: string) => {
        reads++;
        return get(key);
      },
    });
    expect((await user.open('/app')).status).toBe(200);
    expect(reads).toBe(1);
    const [id = '', signature = ''] = good.split('.');
    const forged = [
      '',
      'x',
      id,
      `${id}.`,
      `.${signature}`,
      `${id}.${signature}x`,
      `${signature}.${id}`,
      good.toUpperCase(),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.constantFrom(...forged),
          fc
            .tuple(fc.nat(good.length - 1), fc.constantFrom(...'aZ0_-.'))
            .map(([at, char]) => good.slice(0, at) + char + good.slice(at + 1)),
        ),
        async (value) => {
          if (value === good) return;
          user.jar.set(cookie, value);
          expect((await user.open('/app')).status).toBe(401);
        },
      ),
      { numRuns: 200 },
    );
    expect(reads).toBe(1);
    user.jar.set(cookie, good);
    user.jar.set('other', `1; ${cookie}=${good}`);
    expect((await user.open('/app')).status).toBe(401);
    expect(output.join()).not.toContain(id);
  });

  it('lives through the rotation of its secret, and no longer than the old one is known', async () => {
    const { fake, store, browser } = harness();
    const user = browser();
    await user.logIn();
    const header = `${cookie}=${user.jar.get(cookie)}`;
    const newer = 'another secret of the tests, longer still';
    const statusWith = async (secret: string[], app = optionsFor(fake).app) => {
      const qc = createQingCloud({ ...optionsFor(fake), ...(app && { app }), store, cookie: { secret } });
      const found = await qc.web.session()(new Request(`${home}/app`, { headers: { cookie: header } }));
      return found instanceof Response ? found.status : 200;
    };
    expect(await statusWith([newer, cookieSecret])).toBe(200);
    expect(await statusWith([newer])).toBe(401);
    // The same secret at another application signs for that one only.
    expect(await statusWith([cookieSecret], { id: 'app-other' })).toBe(401);
  });

  it('has no prefix and no Secure at localhost alone', async () => {
    const fake = createQingCloudFake();
    const { store } = harness({ fake });
    const setCookie = (url: string) =>
      createQingCloud({ ...optionsFor(fake), store, app: { ...fake.app, url } }).loginUrl().setCookie;
    expect(setCookie('http://localhost:3000/landing')).toMatch(/^qcs-login=(?!.*Secure)/);
    expect(setCookie('http://127.0.0.1/landing')).toMatch(/^qcs-login=/);
    expect(setCookie('https://app.example.com/landing')).toMatch(/^__Host-qcs-login=.*; Secure/);
    expect(() => setCookie('http://app.example.com/landing')).toThrow(/app.url: must be the https address/);
    expect(() => setCookie('http://localhost.evil.example/')).toThrow(/app.url/);
  });
});

describe('a request without a session', () => {
  it('gets a page with the login for people, and JSON for programs, in their language', async () => {
    const { browser } = harness();
    const user = browser();
    const shown = await user.open('/app?tab=2', page);
    expect(shown.status).toBe(401);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'content-language': 'en',
    });
    const [, link = ''] = /href="([^"]+)"/.exec(await shown.text()) ?? [];
    const state = new URL(link.replaceAll('&#38;', '&')).searchParams.get('state') ?? '';
    const told = await user.open('/app', { headers: { accept: 'application/json', 'accept-language': 'zh-CN' } });
    expect(await told.json()).toEqual({
      error: 'not-logged-in',
      message: '访问此页面需要登录。',
      loginUrl: expect.stringContaining('/sso/oauth2/?'),
    });
    // The page's own login leads back to it.
    expect((await user.logIn({ flow: 'code', state })).headers.get('location')).toBe('/app?tab=2');
  });

  it('goes on where a session is optional', async () => {
    const { qc } = harness();
    expect(await qc.web.session({ optional: true })(new Request(`${home}/app`))).toBeUndefined();
  });
});

describe('the life of a session', () => {
  it('ends after two idle hours, and twelve hours after the login', async () => {
    const { fake, browser, events } = harness();
    const [idle, busy] = [browser(), browser()];
    await idle.logIn();
    await busy.logIn();
    for (let minutes = 0; minutes < 12 * 60 - 90; minutes += 90) {
      await fake.clock.advance('90m');
      expect((await busy.open('/app')).status).toBe(200);
    }
    const over = await idle.open('/app', json);
    expect([over.status, ((await over.json()) as { error: string }).error]).toEqual([401, 'session-expired']);
    await fake.clock.advance('89m');
    expect((await busy.open('/app')).status).toBe(200);
    await fake.clock.advance('1m');
    expect((await busy.open('/app')).status).toBe(401);
    expect(events.filter(({ type }) => type === 'sessionEnded').map(({ event }) => event)).toMatchObject([
      { reason: 'lifetime' },
    ]);
  });

  it('ends with the logout, here or in all browsers, and deletes the credentials', async () => {
    for (const everywhere of [false, true]) {
      const { qc, browser, store, events } = harness();
      const [here, there, other] = [browser(), browser(), browser()];
      await here.logIn();
      await there.logIn();
      await other.logIn({ userId: 'usr-two' });
      const header = `${cookie}=${here.jar.get(cookie)}`;
      const ask = (init: RequestInit) =>
        qc.web.logout({ to: '/bye', everywhere })(
          new Request(`${home}/logout`, { headers: { cookie: header }, ...init }),
        );
      expect((await ask({ method: 'GET' })).status).toBe(405);
      expect((await ask({ method: 'POST', headers: { cookie: header, 'sec-fetch-site': 'cross-site' } })).status).toBe(
        403,
      );
      expect((await here.open('/app')).status).toBe(200);
      const answer = await ask({ method: 'POST' });
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/bye']);
      expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-qcs=; .*Max-Age=0$/);
      expect((await here.open('/app')).status).toBe(401);
      expect((await there.open('/app')).status).toBe(everywhere ? 401 : 200);
      expect((await other.open('/app')).status).toBe(200);
      const credentials: string[] = [];
      for await (const { key } of store.list('')) if (key.includes('/credentials/')) credentials.push(key);
      expect(credentials).toHaveLength(everywhere ? 1 : 2);
      expect(events.filter(({ type }) => type === 'sessionEnded')).toHaveLength(everywhere ? 2 : 1);
      // An old browser says nothing of other sites, but sends them no cookie, and so keeps it.
      const foreign = await ask({ method: 'POST', headers: { origin: 'https://other.example' } });
      expect([foreign.status, foreign.headers.getSetCookie()]).toEqual([303, []]);
      // Repeating is harmless.
      expect((await ask({ method: 'POST' })).status).toBe(303);
    }
  });

  it('has a token against forged forms', async () => {
    const { browser } = harness();
    const [user, mallory] = [browser(), browser()];
    await user.logIn();
    await mallory.logIn({ userId: 'usr-two' });
    const session = await user.session();
    expect((await user.session()).verifyCsrf(session.csrfToken)).toBe(true);
    for (const token of [undefined, '', 7, `${session.csrfToken}x`, (await mallory.session()).csrfToken])
      expect(session.verifyCsrf(token)).toBe(false);
  });
});

it('tells nobody of a handler that throws, and says what is missing', async () => {
  const { qc, browser, output, fake, store } = harness();
  qc.on('sessionCreated', () => {
    throw new Error(`boom ${cookieSecret}`);
  });
  expect((await browser().logIn()).status).toBe(303);
  expect(output.join()).toContain('handler of sessionCreated threw');
  expect(output.join()).toContain('the memory store forgets all sessions');
  const plain = harness({ store: { ...store, durable: true } });
  await plain.browser().logIn();
  expect(plain.output.join()).toContain('keeps credentials as plain text: give it encryptWith');
  const { cookie: _, app: __, ...rest } = optionsFor(fake);
  expect(() => createQingCloud({ ...rest, store }).session()).toThrow('app: is needed for sessions; cookie: is needed');
  for (const wrong of [
    { cookie: { secret: 'short' } },
    { cookie: { secret: [] } },
    { cookie: { secret: cookieSecret, name: '__Host-x' } },
    { app: { id: '' } },
    { session: { idleMs: 0 } },
  ])
    expect(() => createQingCloud({ ...optionsFor(fake), store, ...wrong })).toThrow(/invalid options/);
  expect(() => createQingCloud({ ...optionsFor(fake), store }).landing({ to: '//evil.example' })).toThrow(
    /to: must be/,
  );
});

it('signs for one purpose and one place at a time', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (purpose, text) => {
      const keys = keyring([cookieSecret], 'here');
      const sealed = keys.seal(purpose, text);
      expect(keys.open(purpose, sealed)).toBe(text);
      expect(keys.open(`${purpose}x`, sealed)).toBeUndefined();
      expect(keyring([cookieSecret], 'there').open(purpose, sealed)).toBeUndefined();
      expect(keyring([`${cookieSecret}x`], 'here').open(purpose, sealed)).toBeUndefined();
    }),
  );
});

it('is watched by a harness that notices every secret', async () => {
  const { fake, browser, output, leaks } = harness();
  const user = browser();
  const address = new URL(fake.login());
  await user.open(address.href);
  await (await user.session()).call('DescribeInstances');
  const { keys } = fake.snapshot().state as { keys: Map<string, { secretAccessKey: string; token?: string }> };
  const key = [...keys.values()].find(({ token }) => token !== undefined);
  const secrets = [...address.searchParams.values(), user.jar.get(cookie), key?.secretAccessKey, key?.token];
  expect(secrets).toHaveLength(5);
  for (const secret of secrets) {
    output.push(`before ${secret} after`);
    expect(leaks()).toContain(secret);
    output.pop();
  }
});
