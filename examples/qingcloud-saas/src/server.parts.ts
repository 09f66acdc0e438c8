import { afterEach, describe, expect, it } from 'vitest';
import type { RunningServer } from './server.ts';
import { startTestServer } from './testing.ts';

const real = {
  QINGCLOUD_SSO: 'https://sso.example.com',
  QINGCLOUD_API: 'https://api.example.com',
  QINGCLOUD_APP_ID: 'app-12345678',
  QINGCLOUD_APP_SECRET: 's'.repeat(40),
  QINGCLOUD_APP_KEY: 'k'.repeat(40),
  COOKIE_SECRET: 'c'.repeat(44),
  STORE_KEY: Buffer.alloc(32, 7).toString('base64'),
  PUBLIC_URL: 'https://app.example.com',
};

describe('the application over HTTP', () => {
  let server: RunningServer;
  afterEach(() => server.close());

  /** A browser of sorts: keeps cookies, and follows no redirects. */
  function visitor() {
    const jar = new Map<string, string>();
    const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
      const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
      const headers = { accept: 'text/html', 'accept-language': 'en', cookie, ...init.headers };
      const response = await fetch(new URL(path, server.url), { redirect: 'manual', ...init, headers });
      for (const [name = '', value = ''] of response.headers.getSetCookie().map((line) => line.split(/[=;]/)))
        jar.set(name, value);
      return response;
    };
    const read = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
      (await send(path, { headers })).text();
    const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      send(path, { method: 'POST', body: new URLSearchParams(form), headers: { origin: server.url, ...headers } });
    const logIn = async (userId = 'usr-alex0002'): Promise<void> => {
      await send(fake().login({ userId }));
    };
    /** Fields of the first form with this action, as a browser would send them. */
    const fieldsOf = async (page: string, action: string): Promise<Record<string, string>> => {
      const [, form = ''] = new RegExp(`action="${action}"[^>]*>([\\s\\S]*?)</form>`).exec(await read(page)) ?? [];
      return Object.fromEntries(
        [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      );
    };
    return { jar, send, read, post, logIn, fieldsOf };
  }
  const fake = () => {
    const platform = server.platform();
    if (platform === undefined) throw new Error('there is no fake');
    return platform.fake;
  };

  it('works without JavaScript, in the language of the user, of the browser, and of ?lang', async () => {
    server = await startTestServer();
    const { read, post, logIn, fieldsOf } = visitor();
    expect(await read('/')).toContain('Log in with QingCloud');
    expect(await read('/', { 'accept-language': 'zh-CN,zh;q=0.9' })).toContain('使用青云账号登录');
    await logIn('usr-lin00001');
    expect(await read('/app')).toContain('林梅，你好');
    const fields = await fieldsOf('/addresses', '/addresses/allocate');
    const answer = await post('/addresses/allocate', { ...fields, name: '<b>office</b>' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/addresses']);
    const page = await read('/addresses?lang=en');
    expect(page).toContain('✓ Allocate an address');
    expect(page).toContain('&lt;b&gt;office&lt;/b&gt;');
  });

  it('shows nothing without a session, and takes no cookie that it did not sign', async () => {
    server = await startTestServer();
    const { jar, send, logIn } = visitor();
    const statuses = async () =>
      await Promise.all(['/app', '/instances', '/addresses', '/orders'].map(async (path) => (await send(path)).status));
    expect(await statuses()).toEqual([401, 401, 401, 401]);
    await logIn();
    expect(await statuses()).toEqual([200, 200, 200, 200]);
    jar.set('qcs', `${jar.get('qcs')}x`);
    expect(await statuses()).toEqual([401, 401, 401, 401]);
  });

  it('takes forms of this session only', async () => {
    server = await startTestServer();
    const mine = visitor();
    const other = visitor();
    await mine.logIn();
    await other.logIn('usr-lin00001');
    const fields = { ...(await mine.fieldsOf('/addresses', '/addresses/allocate')), name: 'office' };
    const refused = [
      await mine.post('/addresses/allocate', { ...fields, csrf: '' }),
      await mine.post('/addresses/allocate', {
        ...fields,
        ...(await other.fieldsOf('/addresses', '/addresses/allocate')),
      }),
      await mine.post('/addresses/allocate', fields, { 'sec-fetch-site': 'cross-site' }),
      await mine.post('/addresses/allocate', fields, { origin: 'https://evil.example' }),
      await mine.post('/logout', {}, { 'sec-fetch-site': 'cross-site' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect((await mine.post('/addresses/allocate', fields)).status).toBe(303);
    expect((await mine.post('/logout', {})).status).toBe(303);
    expect((await mine.send('/app')).status).toBe(401);
    expect((await other.send('/app')).status).toBe(200);
  });

  it('orders once of a form that is sent twice, and says when the money does not suffice', async () => {
    server = await startTestServer();
    const { read, post, logIn, fieldsOf } = visitor();
    await logIn();
    const form: Record<string, string> = { ...(await fieldsOf('/orders', '/orders/order')), planId: 'plan-company' };
    await Promise.all([post('/orders/order', form), post('/orders/order', form)]);
    await post('/orders/order', form);
    expect(fake().orders()).toHaveLength(1);
    expect(await read('/orders')).toContain('>480<');

    fake().billing.setBalance('usr-alex0002', 479);
    const pay = `/orders/${form['reference']}/charge`;
    await post(pay, await fieldsOf('/orders', pay));
    expect(await read('/orders')).toMatch(/2400[\s\S]*What to do:[\s\S]*unpaid/);
    fake().billing.setBalance('usr-alex0002', 480);
    await post(pay, await fieldsOf('/orders', pay));
    expect(fake().billing.balance('usr-alex0002')).toBe(0);
    expect(fake().violations()).toEqual([]);
  });

  it('shows failures of the cloud, and goes on', async () => {
    server = await startTestServer();
    const { send, logIn } = visitor();
    await logIn();
    fake().faults.next('DescribeInstances', { kind: 'answer', body: { ret_code: 2500, message: 'QuotaExceeded' } });
    const failed = await send('/instances');
    expect(failed.status).toBe(502);
    expect(await failed.text()).toContain('2500');
    expect((await send('/instances')).status).toBe(200);
    expect((await send('/nothing')).status).toBe(404);
    expect((await send('/platform/constructor', { method: 'POST', headers: { origin: server.url } })).status).toBe(404);
  });

  it('uses a real cloud when it has its addresses and secrets: no panel, and no log of other users', async () => {
    await expect(startTestServer({ ...real, COOKIE_SECRET: '' })).rejects.toThrow('COOKIE_SECRET is missing');
    server = await startTestServer(real);
    const local = `http://127.0.0.1:${server.port}`;
    const page = await (await fetch(local)).text();
    expect(page).not.toContain('Play the cloud');
    expect(page).not.toContain('Live log');
    expect((await fetch(`${local}/events`)).status).toBe(204);
    const login = await fetch(`${local}/login`, { redirect: 'manual' });
    expect(login.headers.get('location')).toMatch(
      /^https:\/\/sso\.example\.com\/sso\/oauth2\/\?.*client_id=app-12345678/,
    );
    expect(login.headers.getSetCookie()[0]).toMatch(/^__Host-qcs-login=.*; HttpOnly; SameSite=Lax; Secure/);
    expect((await fetch(`${local}/qingcloud/spi?action=TestConnection&signature=x`)).status).toBe(401);
  });

  it('begins anew on demand', async () => {
    server = await startTestServer();
    const before = server.platform();
    const { send, post, logIn } = visitor();
    await logIn();
    await post('/platform/reset', { back: '/app' });
    expect(server.platform()).not.toBe(before);
    expect((await send('/app')).status).toBe(401);
  });
});
