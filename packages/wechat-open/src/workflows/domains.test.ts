import type { RunProgress } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { connect, harness, merchant } from '../client/__fixtures__/harness.js';
import type { WechatOpenFake } from '../testing/index.js';
import { crashEverywhere } from './__fixtures__/crashes.js';
import type { DomainWishes } from './domain-plan.js';
import type { VerificationFile } from './domains.js';

const wishes = {
  request: ['https://api.example.com', 'api2.example.com'],
  webSocket: ['wss://api.example.com'],
  udp: ['udp://udp.example.com:9000'],
  webView: ['https://www.example.com', 'https://shop.example.com'],
};

/** Calls that changed something, by path and in order. */
const changesOf = (fake: WechatOpenFake): string[] =>
  fake
    .journal()
    .filter(({ requestBody }) => /"action":"(?:add|set|delete)"/.test(requestBody))
    .map(({ target }) => target.split('?')[0]?.split('/').at(-1) ?? '');
const failureOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe('a set-up of domains', () => {
  it('registers at the platform first, then configures, then checks; a second run changes nothing', async () => {
    const { fake, wx } = await harness({ fake: { jumpDomains: ['www.example.com'] } });
    const { domains } = wx.authorizer(merchant);
    const plan = await domains.plan(wishes);
    expect(plan).toMatchObject({
      register: {
        server: ['api.example.com', 'api2.example.com', 'udp.example.com'],
        webView: ['shop.example.com'],
      },
      add: { request: ['https://api.example.com', 'https://api2.example.com'], upload: [] },
      changes: { platformServer: 1, platformWebView: 1, server: 1, webView: 1 },
      problems: [],
    });
    expect(changesOf(fake)).toEqual([]);

    const steps: RunProgress[] = [];
    const files: VerificationFile[] = [];
    const report = await domains.setUp(wishes, {
      onProgress: (progress) => steps.push(progress),
      serveFile: (file) => void files.push(file),
    });
    expect(report).toMatchObject({
      plan,
      refused: [],
      missing: { request: [], webSocket: [], udp: [], webView: [] },
      effective: { request: plan.add.request, webView: wishes.webView, udp: wishes.udp },
    });
    expect(changesOf(fake)).toEqual([
      'modify_wxa_server_domain',
      'modify_wxa_jump_domain',
      'modify_domain',
      'setwebviewdomain',
    ]);
    expect(files).toEqual([
      { ...(await domains.verificationFile()), urls: [`https://shop.example.com/${files[0]?.name}`] },
    ]);
    expect(steps.filter(({ state }) => state === 'done').map(({ step }) => step)).toEqual([
      'register server domains',
      'register web-view domains',
      'add server domains',
      'add web-view domains',
    ]);

    expect((await domains.setUp(wishes)).plan.changes).toEqual({
      platformServer: 0,
      platformWebView: 0,
      server: 0,
      webView: 0,
    });
    expect(changesOf(fake)).toHaveLength(4);
    expect(fake.violations()).toEqual([]);
  });

  it('adds by default, and replaces the given kinds in mode set', async () => {
    const { fake, wx } = await harness({ fake: { serverDomains: ['a.example', 'b.example'] } });
    const { domains } = wx.authorizer(merchant);
    await domains.setUp({ request: ['a.example'], upload: ['a.example'] });
    expect((await domains.setUp({ request: ['b.example'] })).effective.request).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
    const { effective, plan } = await domains.setUp({ request: ['b.example'] }, { mode: 'set' });
    expect(plan.remove.request).toEqual(['https://a.example']);
    expect(effective).toMatchObject({ request: ['https://b.example'], upload: ['https://a.example'] });
    expect(changesOf(fake)).toEqual(['modify_domain', 'modify_domain', 'modify_domain']);
  });

  it('tells which domains were not taken and why, and sets up the others', async () => {
    const { wx } = await harness({ fake: { domainsWithoutIcp: ['no-icp.example'] } });
    const { domains } = wx.authorizer(merchant);
    const { refused, missing, effective } = await domains.setUp({
      request: ['https://no-icp.example', 'https://a.example'],
      upload: ['https://no-icp.example'],
    });
    expect(refused).toMatchObject([
      { kind: 'request', domain: 'https://no-icp.example', reason: 'no-icp' },
      { kind: 'upload', reason: 'no-icp', advice: { en: expect.any(String), zh: expect.any(String) } },
    ]);
    expect(missing).toMatchObject({ request: ['https://no-icp.example'], download: [] });
    expect(effective.request).toEqual(['https://a.example']);
    // WeChat refuses the whole call with 85017 when nothing is left.
    expect((await domains.setUp({ request: ['no-icp.example'] })).refused).toMatchObject([{ reason: 'not-accepted' }]);
  });

  it('leaves out what the platform did not register, instead of failing on it', async () => {
    const { fake, wx } = await harness();
    fake.faults.next('modifyThirdpartyJumpDomain', {
      kind: 'answer',
      body: { errcode: 0, testing_wxa_jump_h5_domain: '' },
    });
    fake.faults.next('modifyThirdpartyJumpDomain', {
      kind: 'answer',
      body: { errcode: 0, testing_wxa_jump_h5_domain: '' },
    });
    fake.faults.next('modifyThirdpartyJumpDomain', {
      kind: 'answer',
      body: { errcode: 0, testing_wxa_jump_h5_domain: '', invalid_wxa_jump_h5_domain: 'hidden.example' },
    });
    const report = await wx.authorizer(merchant).domains.setUp({ webView: ['https://hidden.example'] });
    expect(report.refused).toMatchObject([
      { kind: 'webView', domain: 'https://hidden.example', reason: 'not-registered' },
    ]);
    expect(report.missing.webView).toEqual(['https://hidden.example']);
    expect(changesOf(fake)).toEqual(['modify_wxa_jump_domain']);
  });

  it('registers for the published platform too, unless only the test version is asked for', async () => {
    const { wx } = await harness({ fake: { authorizers: [{ appId: merchant, granted: true, testListed: true }] } });
    const { domains } = wx.authorizer(merchant);
    const wish = { request: ['a.example'] };
    await domains.setUp(wish, { register: 'testing' });
    const lists = () => wx.component.componentDomain.modifyThirdpartyServerDomain({ action: 'get' });
    expect(await lists()).toMatchObject({ testing_wxa_server_domain: 'a.example', published_wxa_server_domain: '' });
    expect((await domains.plan(wish, { register: 'testing' })).register.server).toEqual([]);
    expect((await domains.plan(wish)).register.server).toEqual(['a.example']);
    await domains.setUp(wish);
    expect(await lists()).toMatchObject({ published_wxa_server_domain: 'a.example' });
  });

  it('works for a platform that is not published yet', async () => {
    const { wx } = await harness({
      fake: { published: false, authorizers: [{ appId: merchant, granted: true, testListed: true }] },
    });
    const { domains } = wx.authorizer(merchant);
    await domains.setUp({ request: ['a.example'] });
    expect((await domains.plan({ request: ['a.example'] })).changes).toMatchObject({ platformServer: 0, server: 0 });
  });

  it.each([
    ['a path', { request: ['https://a.example/x'] }, 'request.0'],
    ['another scheme', { webSocket: ['https://a.example'] }, 'webSocket.0'],
    ['an IP address', { tcp: ['a.example', 'tcp://10.0.0.1'] }, 'tcp.1'],
    ['a port in a web view', { webView: ['https://a.example:8443'] }, 'webView.0'],
    ['an unknown kind', { requests: ['https://a.example'] }, 'requests'],
  ])('refuses %s before anything is sent', async (_, wrong, path) => {
    const { sent, wx } = await harness();
    const before = sent.length;
    expect(await failureOf(wx.authorizer(merchant).domains.setUp(wrong as DomainWishes))).toMatchObject({
      kind: 'validation',
      issues: [{ path }],
    });
    expect(sent).toHaveLength(before);
  });

  it('stops before it changes something when a limit would be broken', async () => {
    const { fake, wx } = await harness();
    const request = Array.from({ length: 201 }, (_, at) => `d${at}.example`);
    expect(await failureOf(wx.authorizer(merchant).domains.setUp({ request }))).toMatchObject({
      kind: 'workflow',
      reason: 'refused',
      advice: { en: expect.stringContaining('200'), zh: expect.stringContaining('200') },
    });
    expect(changesOf(fake)).toEqual([]);
  });

  it('says 89231 for web views of a person, before it registers anything', async () => {
    const { fake, wx } = await harness({ fake: { authorizers: [{ appId: merchant, granted: true, personal: true }] } });
    expect(await failureOf(wx.authorizer(merchant).domains.setUp(wishes))).toMatchObject({ code: 89231 });
    expect(changesOf(fake)).toEqual([]);
  });

  it('takes a repeated web-view change that finds itself done (89019) for done', async () => {
    const { fake, store } = await harness({ fake: { jumpDomains: ['a.example'] } });
    let lost = 0;
    const wx = connect(fake, store, {
      async fetch(input, init) {
        const request = new Request(input, init);
        const isAdd = (await request.clone().text()).includes('"action":"add"');
        const response = await fake.fetch(request);
        // The platform acted, and its answer does not arrive.
        if (isAdd && lost++ === 0) throw new TypeError('fetch failed');
        return response;
      },
    });
    const report = wx.authorizer(merchant).domains.setUp({ webView: ['a.example'] });
    await fake.clock.advance('1m');
    expect((await report).effective.webView).toEqual(['https://a.example']);
    expect(lost).toBe(2);
  });

  it('is done once when several processes begin at once', async () => {
    const { fake, store } = await harness();
    const processes = Array.from({ length: 4 }, () => connect(fake, store));
    const all = Promise.all(processes.map((wx) => wx.authorizer(merchant).domains.setUp({ request: ['a.example'] })));
    await fake.clock.advance('1m');
    expect((await all).filter(({ plan }) => plan.changes.server > 0)).toHaveLength(1);
    expect(changesOf(fake)).toEqual(['modify_wxa_server_domain', 'modify_domain']);
  });

  it('ends with aborted while another process is at it', async () => {
    const { fake, store, wx } = await harness();
    await store.acquire(`wechat-open/${fake.component.appId}/domains/${merchant}`, 'another', 60_000);
    const abort = new AbortController();
    const setUp = failureOf(
      wx.authorizer(merchant).domains.setUp({ request: ['a.example'] }, { signal: abort.signal }),
    );
    await fake.clock.advance('5s');
    abort.abort();
    expect(await setUp).toMatchObject({ kind: 'workflow', reason: 'aborted' });
  });

  it('survives the death of its process at every call', async () => {
    const deaths = await crashEverywhere({
      fake: { authorizers: [{ appId: merchant, granted: true }] },
      start: (wx) => wx.authorizer(merchant).domains.setUp(wishes),
      costly: {},
      check({ missing }, fake) {
        expect(missing).toMatchObject({ request: [], webSocket: [], udp: [], webView: [] });
        const changes = changesOf(fake);
        expect([...new Set(changes)].sort()).toEqual([
          'modify_domain',
          'modify_wxa_jump_domain',
          'modify_wxa_server_domain',
          'setwebviewdomain',
        ]);
        expect(changes).toHaveLength(4);
      },
    });
    expect(deaths).toBeGreaterThan(20);
  });
});
