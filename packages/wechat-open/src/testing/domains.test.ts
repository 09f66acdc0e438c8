import { describe, expect, it } from 'vitest';
import { type Answer, createCaller, official, program } from './__fixtures__/caller.js';
import { createProgram } from './__fixtures__/program.js';

describe('domains at the component', () => {
  const kinds = [
    ['server', '/cgi-bin/component/modify_wxa_server_domain', 'wxa_server_domain', 1000],
    ['jump', '/cgi-bin/component/modify_wxa_jump_domain', 'wxa_jump_h5_domain', 300],
  ] as const;

  it.each(kinds)(
    'changes the test version of %s domains, and the published one on demand',
    async (_name, path, field) => {
      const { post, componentToken } = createCaller();
      const token = await componentToken();
      const modify = (action: string, domains?: string, together?: boolean): Promise<Answer> =>
        post(path, { action, [field]: domains, is_modify_published_together: together }, token);
      expect(await modify('add', 'a.example;https://b.example;c.example/x')).toEqual({
        errcode: 0,
        errmsg: 'ok',
        [`published_${field}`]: '',
        [`testing_${field}`]: 'a.example',
        [`invalid_${field}`]: 'https://b.example;c.example/x',
      });
      await modify('add', 'd.example;a.example', true);
      expect(await modify('delete', 'missing.example')).toMatchObject({ errcode: 0 });
      expect(await modify('get')).toMatchObject({
        [`published_${field}`]: 'd.example;a.example',
        [`testing_${field}`]: 'a.example;d.example',
      });
      await modify('set', 'z.example');
      expect(await modify('get')).toMatchObject({ [`testing_${field}`]: 'z.example' });
    },
  );

  it.each(kinds)('has no published %s domains before publication', async (_name, path, field) => {
    const { post, componentToken } = createCaller({ published: false });
    const answer = await post(path, { action: 'add', [field]: 'a.example' }, await componentToken());
    expect(answer).toEqual({ errcode: 0, errmsg: 'ok', [`testing_${field}`]: 'a.example' });
  });

  it.each(kinds)('limits %s domains and their changes', async (_name, path, field, limit) => {
    const { post, componentToken } = createCaller();
    const token = await componentToken();
    const modify = (count: number): Promise<Answer> =>
      post(
        path,
        { action: 'set', [field]: Array.from({ length: count }, (_, at) => `d${at}.example`).join(';') },
        token,
      );
    expect(await modify(limit)).toMatchObject({ errcode: 0 });
    expect(await modify(limit + 1)).toMatchObject({ errcode: 85016 });
    for (let count = 0; count < 48; count += 1) await modify(count);
    expect(await modify(1)).toMatchObject({ errcode: 45009 });
  });

  it('gives the verification file', async () => {
    const { post, componentToken } = createCaller();
    expect(await post('/cgi-bin/component/get_domain_confirmfile', {}, await componentToken())).toMatchObject({
      file_name: expect.stringMatching(/^\w{10}\.txt$/),
      file_content: expect.stringMatching(/^\w{32}$/),
    });
  });
});

describe('server domains of a program', () => {
  const path = '/wxa/modify_domain';

  it('must be registered at the component, well-formed and with a record', async () => {
    const { call } = await createProgram({
      serverDomains: ['a.example', 'b.example', 'no-icp.example'],
      domainsWithoutIcp: ['no-icp.example'],
    });
    expect(await call(path, { action: 'add', requestdomain: ['https://x.example'] })).toMatchObject({ errcode: 85018 });
    expect(await call(path, { action: 'add', requestdomain: ['a.example'] })).toMatchObject({ errcode: 85017 });
    expect(await call(path, { action: 'add', requestdomain: ['https://no-icp.example'] })).toMatchObject({
      errcode: 85017,
    });
    expect(
      await call(path, {
        action: 'add',
        requestdomain: ['https://a.example:8443', 'https://x.example', 'http://a.example', 'https://no-icp.example'],
        wsrequestdomain: ['wss://b.example', 'https://b.example'],
        udpdomain: ['udp://a.example'],
        tcpdomain: ['tcp://a.example'],
      }),
    ).toEqual({
      errcode: 0,
      errmsg: 'ok',
      requestdomain: ['https://a.example:8443'],
      wsrequestdomain: ['wss://b.example'],
      uploaddomain: [],
      downloaddomain: [],
      udpdomain: ['udp://a.example'],
      tcpdomain: ['tcp://a.example'],
      invalid_requestdomain: ['http://a.example', 'https://x.example'],
      invalid_wsrequestdomain: ['https://b.example'],
      no_icp_domain: ['https://no-icp.example'],
    });
    await call(path, {
      action: 'delete',
      requestdomain: ['https://a.example:8443'],
      udpdomain: ['udp://never.example'],
    });
    expect(await call(path, { action: 'get' })).toMatchObject({ requestdomain: [], tcpdomain: ['tcp://a.example'] });
    expect(await call(path, { action: 'delete_legal_domain' })).toMatchObject({ errcode: 0 });
    expect(await call(path, { action: 'set', tcpdomain: [] })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      requestdomain: [],
      wsrequestdomain: ['wss://b.example'],
      uploaddomain: [],
      downloaddomain: [],
      udpdomain: ['udp://a.example'],
      tcpdomain: [],
    });
  });

  it('see what is not published only as a test account', async () => {
    const domain = { action: 'set', requestdomain: ['https://new.example'] };
    for (const testListed of [false, true]) {
      const { call, post, componentToken, fake } = await createProgram({
        authorizers: [{ appId: program, testListed }],
      });
      await post(
        '/cgi-bin/component/modify_wxa_server_domain',
        { action: 'add', wxa_server_domain: 'new.example' },
        await componentToken(),
      );
      expect(await call(path, domain)).toMatchObject({ errcode: testListed ? 0 : 85018 });
      fake.platform.publish();
      expect(await call(path, domain)).toMatchObject({ errcode: 0 });
    }
  });

  it('are limited in number and changes, and not for official accounts', async () => {
    const hosts = Array.from({ length: 201 }, (_, at) => `d${at}.example`);
    const { call, authorize, post } = await createProgram({
      serverDomains: hosts,
      authorizers: [{ appId: program }, { appId: official, kind: 'official-account', permissionSets: [18] }],
    });
    const set = (count: number): Promise<Answer> =>
      call(path, { action: 'set', requestdomain: hosts.slice(0, count).map((host) => `https://${host}`) });
    expect(await set(200)).toMatchObject({ errcode: 0 });
    expect(await set(201)).toMatchObject({ errcode: 85016 });
    for (let count = 1; count <= 48; count += 1) await set(count);
    expect(await set(1)).toMatchObject({ errcode: 45009 });
    const { accessToken } = await authorize(official);
    expect(await post(path, { action: 'get' }, accessToken)).toMatchObject({ errcode: 85015 });
  });

  it('can be set directly, and are effective together', async () => {
    const { call } = await createProgram({
      serverDomains: ['a.example'],
      authorizers: [{ appId: program, ownDomains: ['https://own.example', 'wss://own.example'] }],
    });
    const direct = (body: object): Promise<Answer> => call('/wxa/modify_domain_directly', body);
    expect(await direct({ action: 'add', requestdomain: ['nonsense'] })).toMatchObject({ errcode: 85017 });
    expect(await direct({ action: 'add', requestdomain: ['https://free.example'] })).toMatchObject({
      requestdomain: ['https://free.example'],
    });
    expect(await direct({ action: 'get' })).toMatchObject({ requestdomain: ['https://free.example'] });
    expect(await direct({ action: 'set', wsrequestdomain: [] })).toMatchObject({ errcode: 0 });
    await call(path, { action: 'add', requestdomain: ['https://a.example'] });
    expect(await call('/wxa/get_effective_domain', {})).toMatchObject({
      mp_domain: { requestdomain: ['https://own.example'], wsrequestdomain: ['wss://own.example'] },
      third_domain: { requestdomain: ['https://a.example'] },
      direct_domain: { requestdomain: ['https://free.example'] },
      effective_domain: { requestdomain: ['https://own.example', 'https://a.example', 'https://free.example'] },
    });
  });
});

describe('web-view domains of a program', () => {
  const path = '/wxa/setwebviewdomain';

  it.each([
    ['https://sub.a.example', 0],
    ['https://a.example', 0],
    ['https://nota.example', 89021],
    ['http://a.example', 89021],
    ['https://a.example:443', 89021],
  ])('answers to %s with %i', async (domain, errcode) => {
    const { call } = await createProgram({ jumpDomains: ['a.example'] });
    expect(await call(path, { action: 'add', webviewdomain: [domain] })).toMatchObject({ errcode });
  });

  it('need a registered domain, a change, and a program that is no person', async () => {
    const domain = { action: 'add', webviewdomain: ['https://a.example'] };
    const without = await createProgram();
    expect(await without.call(path, domain)).toMatchObject({ errcode: 89020 });
    const personal = await createProgram({
      jumpDomains: ['a.example'],
      authorizers: [{ appId: program, personal: true }],
    });
    expect(await personal.call(path, domain)).toMatchObject({ errcode: 89231 });
    expect(await personal.call(`${path}_directly`, domain)).toMatchObject({ errcode: 89231 });
    const { call } = await createProgram({ jumpDomains: ['a.example'] });
    expect(await call(path, domain)).toMatchObject({ errcode: 0, webviewdomain: ['https://a.example'] });
    expect(await call(path, domain)).toMatchObject({ errcode: 89019 });
    expect(await call(path, { action: 'get' })).toMatchObject({ webviewdomain: ['https://a.example'] });
    expect(await call(path, { action: 'delete', webviewdomain: ['https://a.example'] })).toMatchObject({
      webviewdomain: [],
    });
  });

  it('are limited in number and changes', async () => {
    const { call } = await createProgram({ jumpDomains: ['a.example'] });
    const set = (count: number): Promise<Answer> =>
      call(path, {
        action: 'set',
        webviewdomain: Array.from({ length: count }, (_, at) => `https://d${at}.a.example`),
      });
    expect(await set(300)).toMatchObject({ errcode: 0 });
    expect(await set(301)).toMatchObject({ errcode: 89029 });
    for (let count = 1; count <= 49; count += 1) expect(await set(count)).toMatchObject({ errcode: 0 });
    expect(await set(2)).toMatchObject({ errcode: 89030 });
  });

  it('can be set directly once their file is reachable, and are effective together', async () => {
    const { call } = await createProgram({
      jumpDomains: ['a.example'],
      unverifiedDomains: ['hidden.example'],
      authorizers: [{ appId: program, ownDomains: ['https://own.example'] }],
    });
    const direct = (domain: string): Promise<Answer> =>
      call(`${path}_directly`, { action: 'add', webviewdomain: [domain] });
    expect(await direct('https://hidden.example')).toMatchObject({ errcode: 86103 });
    expect(await direct('https://free.example')).toMatchObject({ webviewdomain: ['https://free.example'] });
    expect(await call(`${path}_directly`, { action: 'get' })).toMatchObject({
      webviewdomain: ['https://free.example'],
    });
    await call(path, { action: 'add', webviewdomain: ['https://a.example'] });
    expect(await call('/wxa/get_effective_webviewdomain', {})).toMatchObject({
      mp_webviewdomain: ['https://own.example'],
      third_webviewdomain: ['https://a.example'],
      direct_webviewdomain: ['https://free.example'],
      effective_webviewdomain: ['https://own.example', 'https://a.example', 'https://free.example'],
    });
    const file = await call('/wxa/get_webviewdomain_confirmfile', {});
    expect(file).toEqual(await call('/wxa/get_webviewdomain_confirmfile', {}));
  });
});

describe('prefetch domains', () => {
  it('are replaced as a whole, at most five hosts', async () => {
    const { call, read } = await createProgram();
    const set = (...hosts: string[]): Promise<Answer> =>
      call('/wxa/set_prefetchdnsdomain', { prefetch_dns_domain: hosts.map((url) => ({ url })) });
    expect(await set('a.example', 'b.example')).toMatchObject({ errcode: 0 });
    expect(await set('c.example')).toMatchObject({ errcode: 0 });
    expect(await set('https://c.example')).toMatchObject({ errcode: 85017 });
    expect(await set(...'abcdef'.split('').map((name) => `${name}.example`))).toMatchObject({ errcode: 85016 });
    expect(await read('/wxa/get_prefetchdnsdomain')).toMatchObject({
      prefetch_dns_domain: [{ url: 'c.example', status: 0 }],
      size_limit: 5,
    });
  });
});
