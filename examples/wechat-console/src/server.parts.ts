import { afterEach, describe, expect, it } from 'vitest';
import type { RunningServer } from './server.ts';
import { startTestServer } from './testing.ts';

const harbourTea = '/programs/wx51a7e000000000a1';

const real = {
  WECHAT_COMPONENT_APP_ID: 'wx0123456789abcdef',
  WECHAT_COMPONENT_SECRET: 'f'.repeat(32),
  WECHAT_PUSH_TOKEN: 'token1',
  WECHAT_PUSH_AES_KEY: 'k'.repeat(43),
  PUBLIC_URL: 'https://console.example.com',
  CONSOLE_PASSWORD: 'open sesame',
};

describe('the console over HTTP', () => {
  let server: RunningServer;
  afterEach(() => server.close());

  const read = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
    (await fetch(server.url + path, { headers })).text();
  const post = (
    path: string,
    form: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(server.url + path, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
      headers: { origin: server.url, ...headers },
    });
  /** Reads a page until it shows the text. */
  const until = async (path: string, text: string): Promise<string> => {
    for (;;) {
      const page = await read(path);
      if (page.includes(text)) return page;
    }
  };

  it('works without JavaScript: every step is a form and ends in a page', async () => {
    server = await startTestServer();
    const answer = await post(`${harbourTea}/commit`, {
      templateId: '3',
      version: '1.0.0',
      description: 'First',
      ext: '{}',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, harbourTea]);
    expect(await read(harbourTea)).toContain('Next: wait for the scan');
  });

  it('gives advice in the language of the browser, and of ?lang', async () => {
    server = await startTestServer();
    await post(`${harbourTea}/commit`, { templateId: '3', version: '1.0.0', description: 'First', ext: '{}' });
    await post(`${harbourTea}/submit`);
    expect(await read(harbourTea)).toMatch(/61039[\s\S]*What to do:/);
    expect(await read(harbourTea, { 'accept-language': 'zh-CN,zh;q=0.9' })).toMatch(/61039[\s\S]*怎么办：/);
    expect(await read(`${harbourTea}?lang=zh`)).toContain('怎么办：');
  });

  it('refuses forms that another site sends', async () => {
    server = await startTestServer();
    expect((await post('/platform/ticket')).status).toBe(303);
    const refused = [
      await post('/sync', {}, { 'sec-fetch-site': 'cross-site' }),
      await post('/sync', {}, { 'sec-fetch-site': 'same-site' }),
      await post('/sync', {}, { origin: 'https://evil.example' }),
      await post('/sync', {}, { origin: 'null' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect((await post('/sync')).status).toBe(303);
  });

  it('escapes what merchants, templates and reviewers write', async () => {
    server = await startTestServer();
    const script = '<script>alert(1)</script>';
    await post(`${harbourTea}/commit`, { templateId: '3', version: '1.0.0', description: script, ext: '{}' });
    const page = await until(harbourTea, '&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain(script);
  });

  it('keeps a line of the live log one event, whatever it holds', async () => {
    server = await startTestServer();
    const abort = new AbortController();
    const stream = await fetch(`${server.url}/events`, { signal: abort.signal });
    const version = '9\revent: changed\rdata: forged\r\r';
    await post(`${harbourTea}/commit`, { templateId: '3', version, description: 'First', ext: '{}' });
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of stream.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      if (text.includes('committed')) break;
    }
    abort.abort();
    expect(text).toContain('forged');
    expect(text).not.toContain('\r');
  });

  it('answers a request that is wrong itself as such, and reports nothing', async () => {
    server = await startTestServer();
    expect((await fetch(`${server.url}/programs/%E0%A4%A`)).status).toBe(400);
    expect((await post('/sync', { padding: 'x'.repeat(70_000) })).status).toBe(413);
    expect((await post('/platform/constructor')).status).toBe(404);
    await post('/platform/pushes', { trouble: 'constructor' });
    expect(await read('/')).toContain('There is no such trouble.');
  });

  it('shows no secret on any page', async () => {
    server = await startTestServer();
    await post(`${harbourTea}/commit`, { templateId: '3', version: '1.0.0', description: 'First', ext: '{}' });
    const pages = await Promise.all(['/', harbourTea, '/pushes'].map((path) => read(path)));
    const fake = server.platform()?.fake;
    const keys = fake?.component.pushKeys.flatMap(({ token, encodingAesKey }) => [token, encodingAesKey]) ?? [];
    const refreshTokens = fake?.authorizers.list().flatMap(({ refreshToken }) => refreshToken || []) ?? [];
    const secrets = [fake?.component.secret ?? '', fake?.tickets.current() ?? '', ...keys, ...refreshTokens];
    expect(secrets.length).toBeGreaterThan(4);
    for (const page of pages) for (const secret of secrets) expect(page).not.toContain(secret);
  });

  it('asks for the password everywhere but where WeChat and merchants come in', async () => {
    server = await startTestServer({ CONSOLE_PASSWORD: 'open sesame' });
    const statusOf = async (path: string, password?: string): Promise<number> => {
      const headers = password === undefined ? {} : { authorization: `Basic ${btoa(`me:${password}`)}` };
      return (await fetch(server.url + path, { headers, redirect: 'manual' })).status;
    };
    expect(await statusOf('/')).toBe(401);
    expect(await statusOf('/events')).toBe(401);
    expect(await statusOf('/', 'guess')).toBe(401);
    expect(await statusOf('/', 'open sesame')).toBe(200);
    expect(await statusOf('/wechat/bound')).toBe(303);
    expect(
      server
        .platform()
        ?.fake.pushes.deliveries()
        .every(({ state }) => state === 'delivered'),
    ).toBe(true);
  });

  it('uses real WeChat when it has its credentials: no panel, and a password', async () => {
    const withoutPassword = startTestServer({ ...real, CONSOLE_PASSWORD: '' });
    await expect(withoutPassword).rejects.toThrow('CONSOLE_PASSWORD is missing');
    server = await startTestServer(real);
    const headers = { authorization: `Basic ${btoa('me:open sesame')}` };
    const local = `http://127.0.0.1:${server.port}`;
    const answer = await fetch(local, { headers });
    expect(answer.headers.get('content-security-policy')).toContain("form-action 'self' https://mp.weixin.qq.com;");
    const page = await answer.text();
    expect(page).toContain('Real WeChat');
    expect(page).toContain('none yet');
    expect(page).not.toContain('Play WeChat');
    expect(
      (await fetch(`${local}/platform/ticket`, { method: 'POST', headers: { ...headers, origin: local } })).status,
    ).toBe(404);
  });

  it('begins anew on demand', async () => {
    server = await startTestServer();
    const before = server.platform();
    await post('/platform/reset', { back: '/pushes' });
    expect(server.platform()).not.toBe(before);
    expect(await until('/', 'Harbour Tea')).toContain('Harbour Tea');
  });
});
