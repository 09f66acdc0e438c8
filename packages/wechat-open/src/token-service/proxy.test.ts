import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { memoryStore } from '@minigate/core';
import { unsignedPayload } from '@minigate/core/service';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect, harness, merchant } from '../client/__fixtures__/harness.js';
import { createWechatOpenFake } from '../testing/index.js';
import { behind } from './__fixtures__/behind.js';
import { codeOf, type Got, key, type Sent, send, serve, signed, watched } from './__fixtures__/stage.js';
import { type ApiProxyOptions, apiProxy } from './index.js';

const other = 'wx1000000000000002';
const client = { id: 'cron', key, apps: [merchant], allow: ['/wxa/*'] };

async function stage(options: Partial<ApiProxyOptions> = {}) {
  const world = await harness();
  const upstream: string[] = [];
  const { backend } = world.wx;
  // The proxy's own way out, with every address that it asked for.
  const fetch = (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    upstream.push(new Request(input, init).url);
    return backend.runtime.fetch(input, init);
  };
  const target = { backend: { ...backend, runtime: { ...backend.runtime, fetch } } };
  world.secrets.add(key);
  const proxy = apiProxy(target, { clients: [client], allow: ['/wxa/*', '/cgi-bin/*'], ...options });
  const url = await serve(watched(proxy, world.output));
  const ask = (sent: Sent, as?: Parameters<typeof signed>[2]): Promise<Got> =>
    send(url, { ...sent, headers: { ...sent.headers, ...signed(sent, world.fake.clock.now(), as) } });
  return { ...world, proxy, url, ask, upstream };
}

describe('proxy', () => {
  it('adds the token and gives the answer', async () => {
    const { ask, proxy } = await stage();
    const answer = await ask({ target: `/${merchant}/wxa/get_category?access_token=mine` });
    expect(JSON.parse(answer.body)).toMatchObject({ errcode: 0 });
    expect(proxy.counts()).toEqual({ served: 1, refused: {} });
  });

  it('opens nothing that either list does not name, no other account, and no path that tells refresh tokens', async () => {
    const { ask, proxy, upstream } = await stage({
      clients: [client, { ...client, id: 'all', apps: '*', component: true, allow: ['/*'] }],
    });
    const forbidden = [
      [`/${merchant}/cgi-bin/menu/get`, 'cron'],
      [`/${merchant}/sns/userinfo`, 'all'],
      [`/${other}/wxa/get_category`, 'cron'],
      ['/component/wxa/gettemplatelist', 'cron'],
      ['/component/cgi-bin/component/api_get_authorizer_info', 'all'],
      ['/component/cgi-bin/component/API_Query_Auth', 'all'],
    ] as const;
    for (const [target, id] of forbidden) expect(codeOf(await ask({ target }, { id }))).toBe('forbidden');
    expect(proxy.counts()).toEqual({ served: 0, refused: { forbidden: forbidden.length } });
    expect(upstream).toEqual([]);
  });

  it('says at once that a rule names what is never open', () => {
    const open = (allow: readonly string[], own: readonly string[]) => () =>
      apiProxy(connect(createWechatOpenFake(), memoryStore()), { allow, clients: [{ ...client, allow: own }] });
    expect(open(['/cgi-bin/*'], ['POST /cgi-bin/component/api_query_auth'])).toThrow('clients.0.allow.0');
    expect(open(['/wxa/*', '/cgi-bin/ticket/getticket'], [])).toThrow('allow.1');
    expect(open(['/*'], ['/cgi-bin/component/*'])).not.toThrow();
  });

  it('never leaves the host, whatever the address says', async () => {
    const { ask, upstream, proxy } = await stage({ clients: [{ ...client, allow: ['/*'] }], allow: ['/*'] });
    const piece = fc.constantFrom(
      '/',
      '//',
      '/../',
      '/./',
      '%2e%2e',
      '%2f',
      '%5c',
      '\\',
      '@',
      ':',
      '@evil.example',
      'http://evil.example',
      'wxa',
      ';',
      '?',
      '#',
      ':80',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        await ask({ target: `/${merchant}${pieces.join('')}` });
      }),
      { numRuns: 150 },
    );
    for (const address of upstream) {
      const { origin, pathname } = new URL(address);
      expect(origin).toBe('https://api.weixin.qq.com');
      expect(pathname).toMatch(/^(\/[\w.~-]+)+$/);
    }
    expect(proxy.counts().refused.bad_request).toBeGreaterThan(20);
  });

  it.each([
    'http://evil.example/wxa/x',
    `//evil.example/${merchant}/wxa/x`,
    `/${merchant}//evil.example/wxa`,
    `/${merchant}/wxa/../cgi-bin/token`,
    `/${merchant}/wxa/%2e%2e/cgi-bin/token`,
    `/${merchant}/wxa%2fcommit`,
    `/${merchant}/@evil.example/wxa`,
    `/${merchant}@evil.example/wxa/x`,
  ])('refuses and counts %s', async (target) => {
    const { ask, proxy, upstream } = await stage();
    expect((await ask({ target })).status).toBeGreaterThanOrEqual(400);
    expect(upstream).toEqual([]);
    expect(proxy.counts().served).toBe(0);
    expect(Object.values(proxy.counts().refused)).toEqual([1]);
  });

  it('renews a refused token once and repeats what it holds in memory', async () => {
    const { ask, fake, wx, upstream } = await stage();
    const before = (await wx.backend.token(merchant)).value;
    await fake.clock.advance('30s');
    fake.faults.next('/wxa/get_category', { kind: 'answer', body: { errcode: 40001, errmsg: `bad ${before}` } });
    const answer = await ask({ target: `/${merchant}/wxa/get_category` });
    expect(JSON.parse(answer.body)).toMatchObject({ errcode: 0 });
    expect(upstream.filter((address) => address.includes('/wxa/get_category'))).toHaveLength(2);
    fake.faults.next('/wxa/get_category', { kind: 'answer', body: { errcode: 40001 } }, { times: 2 });
    expect(JSON.parse((await ask({ target: `/${merchant}/wxa/get_category` })).body).errcode).toBe(40001);
  });

  it('passes on no cookies, signatures, hop-by-hop headers or tokens of the caller, and follows no redirect', async () => {
    const seen: IncomingMessage[] = [];
    const { url, now } = await behind((request, response) => {
      seen.push(request);
      if (request.url?.startsWith('/wxa/moved')) response.writeHead(302, { location: 'http://evil.example/' }).end();
      else response.setHeader('set-cookie', 'a=b').end('{"errcode":0}');
    });
    const sent = { target: `/${merchant}/wxa/x?component%5Faccess_token=a&ACCESS_TOKEN=b&keep=1` };
    const headers = { cookie: 'a=b', authorization: 'Bearer x', 'proxy-authorization': 'x', te: 'trailers' };
    const answer = await send(url, { ...sent, headers: { ...headers, ...signed(sent, now()) } });
    expect(answer.headers['set-cookie']).toBeUndefined();
    const names = Object.keys(seen[0]?.headers ?? {});
    expect(names.filter((name) => /cookie|authorization|minigate|^te$/.test(name))).toEqual([]);
    expect([...new URL(`http://x${seen[0]?.url}`).searchParams.keys()]).toEqual(['keep', 'access_token']);
    const moved = { target: `/${merchant}/wxa/moved` };
    expect(codeOf(await send(url, { ...moved, headers: signed(moved, now()) }))).toBe('upstream');
    expect(seen).toHaveLength(2);
  });

  it('streams in both directions, and only for clients that may leave bodies unsigned', async () => {
    const { url, now, proxy } = await behind((request, response) => {
      response.setHeader('content-type', 'application/octet-stream');
      request.pipe(response);
    });
    const sent = { method: 'POST', target: `/${merchant}/wxa/echo` };
    const headers = signed(sent, now(), { payload: unsignedPayload });
    const outgoing = httpRequest(url + sent.target, { method: 'POST', headers, agent: false });
    outgoing.write('first');
    const [answer] = await once(outgoing, 'response');
    // The answer begins while the request goes on: nothing waits for its end.
    expect(String((await once(answer, 'data'))[0])).toBe('first');
    outgoing.end('second');
    expect(await text(answer)).toBe('second');
    expect(proxy.counts().served).toBe(1);
    const strict = await stage();
    expect(codeOf(await strict.ask(sent, { payload: unsignedPayload }))).toBe('forbidden');
  });

  it('ends the call to WeChat when the caller goes', async () => {
    let gone: () => void = () => undefined;
    const noticed = new Promise<void>((resolve) => {
      gone = resolve;
    });
    const { url, now } = await behind((_request, response) => {
      response.once('close', gone);
      response.write('x'.repeat(5000));
    });
    const sent = { target: `/${merchant}/wxa/endless` };
    const outgoing = httpRequest(url + sent.target, { headers: signed(sent, now()), agent: false });
    outgoing.on('error', () => undefined).end();
    const [answer] = await once(outgoing, 'response');
    answer.on('error', () => undefined);
    outgoing.destroy();
    await noticed;
  });

  it('refuses signed bodies above the limit, and counts', async () => {
    const { ask, proxy } = await stage({ maxBodyBytes: 100 });
    const sent = { method: 'POST', target: `/${merchant}/wxa/commit`, body: 'x'.repeat(101) };
    expect(codeOf(await ask(sent))).toBe('too_large');
    expect(proxy.counts().refused).toEqual({ too_large: 1 });
  });

  it('passes a refusal on when the body was streamed, and has another token for the next call', async () => {
    let requests = 0;
    const { url, now, wx, fake } = await behind((request, response) => {
      requests++;
      request.resume().once('end', () => response.end('{"errcode":42001,"errmsg":"expired"}'));
    });
    const before = (await wx.backend.token(merchant)).value;
    await fake.clock.advance('30s');
    const sent = { method: 'POST', target: `/${merchant}/wxa/upload`, body: 'file' };
    const headers = { ...signed(sent, now(), { payload: unsignedPayload }), 'content-length': '4' };
    const answer = await send(url, { ...sent, headers });
    expect(JSON.parse(answer.body).errcode).toBe(42001);
    expect(requests).toBe(1);
    expect((await wx.backend.token(merchant)).value).not.toBe(before);
  });

  it.each([
    ['a page that repeats the address', 404, (url: string) => `<p>${url} was not found</p>`, 404],
    ['a long page', 502, (url: string) => `<p>${url}</p>`.padEnd(100_000), 502],
    ['an empty answer', 500, () => '', 500],
  ])('tells nobody a token in %s', async (_what, status, page, expected) => {
    const { ask, wx } = await behind((request, response) => {
      response.writeHead(status, { 'content-type': 'text/html' }).end(page(request.url ?? ''));
    });
    const answer = await ask({ target: `/${merchant}/wxa/x` });
    const { value } = await wx.backend.token(merchant);
    expect(answer.status).toBe(expected);
    expect(answer.body).not.toContain(value);
  });

  it('does not renew a young token, whatever a caller provokes', async () => {
    const { ask, fake } = await stage();
    await ask({ target: `/${merchant}/wxa/get_category` });
    const calls = fake.calls('getAuthorizerAccessToken');
    for (let index = 0; index < 5; index++) {
      fake.faults.next('/wxa/get_category', { kind: 'answer', body: { errcode: 40001 } });
      expect(JSON.parse((await ask({ target: `/${merchant}/wxa/get_category` })).body).errcode).toBe(40001);
    }
    expect(fake.calls('getAuthorizerAccessToken')).toBe(calls);
  });

  it.each([
    ['', '?'],
    ['?', '?'],
    ['?a=%20b+c%2Bd&a=&&%E4%BD%A0=~*', '?a=%20b+c%2Bd&a=&%E4%BD%A0=~*&'],
    // Not UTF-8.
    ['?name=%C4%E3', '?name=%C4%E3&'],
    ['?access_token=x&access%5Ftoken=x&??access_token=x&a=access_token', '?a=access_token&'],
    ['?access%255Ftoken=x', '?access%255Ftoken=x&'],
  ])('sends the query %s as it was signed, without tokens of the caller', async (search, expected) => {
    const seen: (string | undefined)[] = [];
    const { ask, wx } = await behind((request, response) => {
      seen.push(request.url);
      response.end('{}');
    });
    expect((await ask({ target: `/${merchant}/wxa/x${search}` })).status).toBe(200);
    const { value } = await wx.backend.token(merchant);
    expect(seen).toEqual([`/wxa/x${expected}access_token=${encodeURIComponent(value)}`]);
  });

  it('takes no query that a URL parser would read as another one', async () => {
    const { proxy, upstream, fake } = await stage();
    for (const search of ['?acc\tess_token=x', '?a=\u00e9', '?a#b']) {
      const target = `/${merchant}/wxa/get_category${search}`;
      // Over fetch such an address cannot come; an adapter may let it through.
      const headers = signed({ target }, fake.clock.now());
      const incoming = { method: 'GET', url: target, headers, once: () => undefined };
      const answer = { once: () => undefined, setHeader: () => undefined, end: () => undefined };
      await proxy(incoming as never, answer as never);
    }
    expect(proxy.counts()).toEqual({ served: 0, refused: { bad_request: 3 } });
    expect(upstream).toEqual([]);
  });

  it('refuses methods that WeChat has no use for', async () => {
    const { ask, upstream } = await stage();
    for (const method of ['TRACE', 'OPTIONS', 'PROPFIND'])
      expect(codeOf(await ask({ method, target: `/${merchant}/wxa/get_category` }))).toBe('method_not_allowed');
    expect(upstream).toEqual([]);
  });

  it('works for fetch-style servers below its mount', async () => {
    const { proxy, fake } = await stage({ mount: '/internal/proxy' });
    const target = `/internal/proxy/${merchant}/wxa/get_category`;
    const ask = (path: string) =>
      proxy.fetch(new Request(`http://x${path}`, { headers: signed({ target: path }, fake.clock.now()) }));
    expect(await (await ask(target)).json()).toMatchObject({ errcode: 0 });
    expect((await ask(`/${merchant}/wxa/get_category`)).status).toBe(400);
  });

  it('asks WeChat nothing for made-up app ids', async () => {
    const { ask, sent } = await stage({ clients: [{ ...client, apps: '*' }] });
    const before = sent.length;
    expect(codeOf(await ask({ target: `/${other}/wxa/get_category` }))).toBe('unknown_app');
    expect(sent).toHaveLength(before);
  });
});
