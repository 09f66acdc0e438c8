import { inspect } from 'node:util';
import { memoryStore, type Store } from '@minigate/core';
import { signatureHeaders } from '@minigate/core/service';
import { describe, expect, it } from 'vitest';
import { connect, type Harness, harness, merchant, observers } from '../client/__fixtures__/harness.js';
import { createWechatOpenFake } from '../testing/index.js';
import { codeOf, type Got, key, type Sent, send, serve, signed, watched } from './__fixtures__/stage.js';
import { createRemoteWechatOpen, type RemoteWechatOpenOptions, remoteTokens, tokenServer } from './index.js';

const other = 'wx1000000000000002';
const target = `/tokens/${merchant}`;

async function stage(
  clients = [{ id: 'cron', key, apps: [merchant] }] as Parameters<typeof tokenServer>[1]['clients'],
) {
  const world: Harness = await harness();
  world.secrets.add(key);
  const service = tokenServer(world.wx, { clients, onRefusal: (event) => world.output.push(inspect(event)) });
  const url = await serve(watched(service, world.output, { tokensIn: 200 }));
  const now = () => world.fake.clock.now();
  const ask = (sent: Sent, as?: Parameters<typeof signed>[2]): Promise<Got> =>
    send(url, { ...sent, headers: signed(sent, now(), as) });
  /** Another program, whose logs are watched as well. */
  const program = async (options: Partial<RemoteWechatOpenOptions> = {}) =>
    createRemoteWechatOpen({
      componentAppId: world.fake.component.appId,
      tokens: { url, id: 'cron', key },
      baseUrl: (await world.fake.listen()).url,
      runtime: { clock: world.fake.clock },
      ...observers(world.output),
      ...options,
    });
  return { ...world, service, url, now, ask, program };
}

async function keysOf(store: Store): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key: name } of store.list('')) keys.push(name);
  return keys;
}

describe('token server', () => {
  it('gives a token with its lifetime, and nothing else', async () => {
    const { ask, wx, service, url } = await stage();
    const answer = await ask({ target });
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    const token = await wx.backend.peek(merchant);
    expect(JSON.parse(answer.body)).toEqual({ access_token: token?.value, expires_in: expect.any(Number) });
    expect((await send(url, { target: '/health' })).body).toBe('{"status":"ok"}');
    expect(service.counts()).toEqual({ served: 2, refused: {} });
  });

  it('refuses and counts a request with any signed part changed', async () => {
    const { url, now, service } = await stage();
    const sent: Sent = { method: 'POST', target, body: '{"rejected":"abc"}' };
    const good = signed(sent, now());
    const changes: Sent[] = [
      { ...sent, method: 'PUT' },
      { ...sent, target: `${target}?x=1` },
      { ...sent, target: `/tokens/${other}` },
      { ...sent, body: '{"rejected":"abd"}' },
      ...Object.values(signatureHeaders).map((name) => {
        const value = good[name] ?? '';
        return { ...sent, headers: { [name]: `${value.slice(0, -1)}${value.endsWith('1') ? '2' : '1'}` } };
      }),
      ...Object.values(signatureHeaders).map((name) => ({ ...sent, headers: { [name]: '' } })),
    ];
    for (const change of changes)
      expect(codeOf(await send(url, { ...change, headers: { ...good, ...change.headers } }))).toBe('unauthenticated');
    expect(service.counts()).toEqual({ served: 0, refused: { unauthenticated: changes.length } });
    // None of them burned the nonce.
    expect((await send(url, { ...sent, headers: good })).status).toBe(200);
  });

  it('refuses replays, in a second process on the same store as well', async () => {
    const { url, now, service, fake, store } = await stage();
    const headers = signed({ target }, now());
    expect((await send(url, { target, headers })).status).toBe(200);
    expect(codeOf(await send(url, { target, headers }))).toBe('replayed');
    const second = tokenServer(connect(fake, store), { clients: [{ id: 'cron', key, apps: '*' }] });
    expect(codeOf(await send(await serve(second), { target, headers }))).toBe('replayed');
    expect([service.counts().refused, second.counts().refused]).toEqual([{ replayed: 1 }, { replayed: 1 }]);
  });

  it('lets one of many concurrent replays through', async () => {
    const { url, now } = await stage();
    const headers = signed({ target }, now());
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(url, { target, headers })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('refuses requests from outside the window', async () => {
    const { url, now, service } = await stage();
    for (const away of [-301_000, 302_000])
      expect(codeOf(await send(url, { target, headers: signed({ target }, now() + away) }))).toBe('expired');
    expect((await send(url, { target, headers: signed({ target }, now() - 299_000) })).status).toBe(200);
    expect(service.counts().refused).toEqual({ expired: 2 });
  });

  it('refuses what is too large before reading it', async () => {
    const { ask, service } = await stage();
    expect(codeOf(await ask({ method: 'POST', target, body: 'x'.repeat(5000) }))).toBe('too_large');
    expect(service.counts().refused).toEqual({ too_large: 1 });
  });

  it('keeps clients inside their scope', async () => {
    const { ask, service } = await stage([
      { id: 'cron', key, apps: [merchant] },
      { id: 'none', key },
      { id: 'all', key, apps: '*', component: true },
    ]);
    expect(codeOf(await ask({ target: `/tokens/${other}` }))).toBe('forbidden');
    expect(codeOf(await ask({ target: '/tokens/component' }))).toBe('forbidden');
    expect(codeOf(await ask({ target }, { id: 'none' }))).toBe('forbidden');
    expect(codeOf(await ask({ target }, { id: 'forged' }))).toBe('unauthenticated');
    expect((await ask({ target: '/tokens/component' }, { id: 'all' })).status).toBe(200);
    expect(codeOf(await ask({ target: `/tokens/${other}` }, { id: 'all' }))).toBe('unknown_app');
    expect(codeOf(await ask({ target: '/elsewhere' }))).toBe('not_found');
    expect(service.counts()).toEqual({
      served: 1,
      refused: { forbidden: 3, unauthenticated: 1, unknown_app: 1, not_found: 1 },
    });
  });

  it('accepts two keys while they rotate', async () => {
    const next = 'next-key-0123456789abcdef01234567';
    const { ask } = await stage([{ id: 'cron', key: [next, key], apps: '*' }]);
    expect((await ask({ target }, { secret: next })).status).toBe(200);
    expect((await ask({ target }, { secret: key })).status).toBe(200);
    expect(codeOf(await ask({ target }, { secret: 'x'.repeat(32) }))).toBe('unauthenticated');
  });

  it('asks WeChat nothing, and remembers nothing, for made-up app ids and ended grants', async () => {
    const { ask, fake, store, wx, sent } = await stage([{ id: 'cron', key, apps: '*' }]);
    const before = sent.length;
    for (let index = 2; index < 22; index++) {
      const made = `/tokens/wx10000000000000${String(index).padStart(2, '0')}`;
      expect(codeOf(await ask({ target: made }))).toBe('unknown_app');
      expect(codeOf(await ask({ method: 'POST', target: made, body: '{"rejected":"x"}' }))).toBe('unknown_app');
    }
    expect(sent).toHaveLength(before);
    expect((await ask({ target })).status).toBe(200);
    await fake.revoke(merchant);
    await fake.settled();
    await wx.push.drain();
    const after = sent.length;
    expect(codeOf(await ask({ target }))).toBe('unknown_app');
    expect(sent).toHaveLength(after);
    expect(
      (await keysOf(store)).filter((name) => name.includes('wx10000000000000') && !name.includes(merchant)),
    ).toEqual([]);
  });

  it('keeps no nonce for longer than its request could pass', async () => {
    const { ask, fake, store } = await stage();
    const kept = async () => (await keysOf(store)).filter((name) => name.includes('/service-nonce/'));
    for (let index = 0; index < 5; index++) await ask({ target });
    expect(await kept()).toHaveLength(5);
    await fake.clock.advance('361s');
    expect(await kept()).toEqual([]);
  });

  it.each([['*'], ['wx*'], ['gh_0123456789ab']])('refuses %s as an app of a client', (app) => {
    expect(() =>
      tokenServer(connect(createWechatOpenFake(), memoryStore()), { clients: [{ id: 'cron', key, apps: [app] }] }),
    ).toThrow('clients.0.apps');
  });

  it('says that the store does not answer', async () => {
    const { wx } = await stage();
    const ping = () => Promise.reject(new Error('down'));
    const service = tokenServer({ backend: { ...wx.backend, ping } }, { clients: [] });
    const answer = await service.fetch(new Request('http://x/health'));
    expect([answer.status, await answer.text()]).toEqual([503, '{"status":"down"}']);
  });

  it('gives services no way to the store or the secret', async () => {
    const { wx } = await stage();
    expect(Object.keys(wx.backend).sort()).toEqual(['baseUrl', 'peek', 'ping', 'runtime', 'token', 'useNonce']);
    expect(Object.keys(await wx.backend.token(merchant)).sort()).toEqual(['expiresAt', 'obtainedAt', 'value']);
  });

  it('renews a rejected token once, and not a young one', async () => {
    const { ask, fake } = await stage();
    const before = JSON.parse((await ask({ target })).body).access_token;
    const report: Sent = { method: 'POST', target, body: JSON.stringify({ rejected: before }) };
    expect(codeOf(await ask(report))).toBe('too_soon');
    await fake.clock.advance('1m');
    const calls = fake.calls('getAuthorizerAccessToken');
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(report)));
    const values = new Set(answers.map(({ body }) => JSON.parse(body).access_token));
    expect(values.size).toBe(1);
    expect(values.has(before)).toBe(false);
    expect(fake.calls('getAuthorizerAccessToken')).toBe(calls + 1);
  });
});

describe('remote client', () => {
  it.each<[string, Partial<RemoteWechatOpenOptions['tokens']>]>([
    ['url', { url: 'tokens.internal' }],
    ['url', { url: 'https://tokens.internal/?a=b' }],
    // fetch refuses them, at the first call.
    ['url', { url: 'https://user:password@tokens.internal' }],
    ['id', { id: '' }],
    ['key', { key: '' }],
  ])('refuses a wrong %s: %o', (option, changed) => {
    expect(() => remoteTokens({ url: 'https://tokens.internal', id: 'cron', key, ...changed })).toThrow(option);
  });

  it('asks once for 500 concurrent calls on a cold token, which is renewed once', async () => {
    const { program, fake, service, caught } = await stage();
    await fake.clock.advance('3h');
    const calls = fake.calls('getAuthorizerAccessToken');
    const remote = await program();
    const account = remote.authorizer(merchant);
    const answers = await Promise.all(Array.from({ length: 500 }, () => account.category.getCategories({})));
    expect(answers).toHaveLength(500);
    expect(service.counts()).toEqual({ served: 1, refused: {} });
    expect(fake.calls('getAuthorizerAccessToken')).toBe(calls + 1);
    expect(await caught(remote.authorizer(other).category.getCategories({}))).toMatchObject({
      kind: 'auth',
      reason: 'not-authorized',
    });
  });

  it('tells the server of a refused token, once, and repeats the call', async () => {
    const { program, fake, service } = await stage();
    const remote = await program();
    await remote.authorizer(merchant).category.getCategories({});
    await fake.clock.advance('1m');
    fake.faults.next('getSettingCategories', { kind: 'answer', body: { errcode: 40001 } });
    await remote.authorizer(merchant).category.getCategories({});
    expect(service.counts().served).toBe(2);
  });

  it('names what failed: key, clock, a server that is gone, the caller who stopped waiting', async () => {
    const { url, program, caught } = await stage();
    const call = async (tokens: RemoteWechatOpenOptions['tokens'], signal?: AbortSignal) =>
      caught(
        (await program({ tokens, retry: { retries: 0 } })).authorizer(merchant).category.getCategories({}, { signal }),
      );
    expect(await call({ url, id: 'cron', key: 'x'.repeat(32) })).toMatchObject({ kind: 'auth', reason: 'rejected' });
    const gone = await serve(() => undefined);
    const abort = new AbortController();
    const waiting = call({ url: gone, id: 'cron', key }, abort.signal);
    abort.abort();
    expect(await waiting).toMatchObject({ kind: 'transport', reason: 'aborted' });
    expect(await call({ url: 'http://127.0.0.1:1', id: 'cron', key })).toMatchObject({ reason: 'network' });
  });
});
