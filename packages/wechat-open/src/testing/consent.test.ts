import { describe, expect, it } from 'vitest';
import { createCaller, official, program } from './__fixtures__/caller.js';
import { createReceiver, element } from './__fixtures__/receiver.js';
import type { WechatOpenFake, WechatOpenFakeOptions } from './index.js';

async function begin(options: WechatOpenFakeOptions = {}): Promise<{
  fake: WechatOpenFake;
  pushes: string[];
  preAuthCode(): Promise<string>;
  link(extra?: Record<string, string>, path?: string): Promise<URL>;
}> {
  const receiver = createReceiver(() => caller.fake);
  const caller = createCaller({ pushTo: receiver.handle, ...options });
  const { fake } = caller;
  const token = await caller.componentToken();
  const preAuthCode = async (): Promise<string> =>
    (await caller.post('/cgi-bin/component/api_create_preauthcode', { component_appid: fake.component.appId }, token))
      .pre_auth_code;
  return {
    fake,
    get pushes() {
      return receiver.received.map(({ plaintext }) => plaintext);
    },
    preAuthCode,
    async link(extra = {}, path = '/cgi-bin/componentloginpage') {
      const url = new URL(path, fake.origin);
      url.search = new URLSearchParams({
        component_appid: fake.component.appId,
        pre_auth_code: await preAuthCode(),
        redirect_uri: 'https://console.example/bound?order=7',
        auth_type: '3',
        ...extra,
      }).toString();
      return url;
    },
  };
}

describe('consent()', () => {
  it('pushes authorized, then updateauthorized for other sets, then nothing for the same', async () => {
    const world = await begin();
    const preAuthCode = await world.preAuthCode();
    const first = await world.fake.consent({ preAuthCode, appId: program, permissionSets: [18, 30] });
    expect(first.pushed).toBe('authorized');
    const push = world.pushes.at(-1) ?? '';
    expect(element(push, 'InfoType')).toBe('authorized');
    expect(element(push, 'AuthorizerAppid')).toBe(program);
    expect(element(push, 'AuthorizationCode')).toBe(first.authorizationCode);
    expect(element(push, 'PreAuthCode')).toBe(preAuthCode);
    expect(element(push, 'AuthorizationCodeExpiredTime')).toBe(String(1767225600 + 3600));
    const redirect = new URL(first.redirectUrl);
    expect(redirect.searchParams.get('auth_code')).toBe(first.authorizationCode);
    expect(redirect.searchParams.get('expires_in')).toBe('3600');

    const more = await world.fake.consent({
      preAuthCode: await world.preAuthCode(),
      appId: program,
      permissionSets: [18],
    });
    expect(more.pushed).toBe('updateauthorized');
    const same = await world.fake.consent({
      preAuthCode: await world.preAuthCode(),
      appId: program,
      permissionSets: [18],
    });
    expect(same.pushed).toBeUndefined();
    const other = await world.fake.consent({
      preAuthCode: await world.preAuthCode(),
      appId: program,
      permissionSets: [30],
    });
    expect(other.pushed).toBe('updateauthorized');
    expect(world.pushes.map((plaintext) => element(plaintext, 'InfoType'))).toEqual([
      'authorized',
      'updateauthorized',
      'updateauthorized',
    ]);
    await world.fake.revoke(program);
    expect(element(world.pushes.at(-1) ?? '', 'InfoType')).toBe('unauthorized');
    await expect(world.fake.revoke(program)).rejects.toThrow('not granted');
  });

  it('lets the redirect or the push come first', async () => {
    const world = await begin();
    await world.fake.consent({ preAuthCode: await world.preAuthCode(), appId: program, order: 'redirect-first' });
    expect(world.pushes).toHaveLength(0);
    await world.fake.clock.advance('1s');
    expect(world.pushes).toHaveLength(1);
    await world.fake.consent({ preAuthCode: await world.preAuthCode(), appId: official, order: 'redirect-first' });
    await world.fake.settled();
    await world.fake.clock.advance('1m');
    expect(world.pushes).toHaveLength(2);
    await world.fake.consent({
      url: (await world.link()).toString(),
      appId: program,
      permissionSets: [],
      order: 'both',
    });
    await world.fake.settled();
    expect(world.pushes).toHaveLength(3);
  });

  it('grants what a link asks for', async () => {
    const world = await begin();
    const url = (await world.link({ category_id_list: '18|30|9999' })).toString();
    const { redirectUrl } = await world.fake.consent({ url, appId: program });
    expect(redirectUrl).toMatch(/^https:\/\/console\.example\/bound\?order=7&auth_code=/);
    expect(world.fake.authorizers.get(program).permissionSets).toEqual([18, 30]);
    await expect(world.fake.consent({ url, appId: 'wx0' })).rejects.toThrow('is used');
  });

  it('is for test accounts until the component is published', async () => {
    const world = await begin({
      published: false,
      authorizers: [{ appId: program }, { appId: official, kind: 'official-account', testListed: true }],
    });
    const link = await world.link();
    const page = await (await world.fake.fetch(link)).text();
    expect(page).toContain(official);
    expect(page).not.toContain(program);
    const url = link.toString();
    await expect(world.fake.consent({ url, appId: program })).rejects.toThrow('unpublished');
    world.fake.platform.publish();
    expect(await world.fake.consent({ url, appId: program })).toMatchObject({ pushed: 'authorized' });
  });

  it('takes a pre-auth code once and in time', async () => {
    const world = await begin();
    const used = await world.preAuthCode();
    await world.fake.consent({ preAuthCode: used, appId: program });
    await expect(world.fake.consent({ preAuthCode: used, appId: program })).rejects.toThrow('is used');
    await expect(world.fake.consent({ preAuthCode: 'x', appId: program })).rejects.toThrow('is unknown');
    const late = await world.preAuthCode();
    await world.fake.clock.advance('30m');
    await expect(world.fake.consent({ preAuthCode: late, appId: program })).rejects.toThrow('is expired');
  });
});

describe('pages', () => {
  it.each(['/cgi-bin/componentloginpage', '/wxaopen/safe/bindcomponent', '/safe/bindcomponent'])(
    'grants on %s and leads back with the code',
    async (path) => {
      const world = await begin();
      const link = await world.link({}, path);
      const page = await world.fake.fetch(link);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      const html = await page.text();
      expect(html).toContain(program);
      expect(html).toContain(official);
      const form = new URLSearchParams({ decision: 'allow', appid: program });
      form.append(`sets-${program}`, '18');
      form.append(`sets-${program}`, '30');
      form.append(`sets-${program}`, '999');
      const answer = await world.fake.fetch(link, { method: 'POST', body: form });
      expect(answer.status).toBe(302);
      const location = new URL(answer.headers.get('location') ?? '');
      expect(location.origin + location.pathname).toBe('https://console.example/bound');
      expect(location.searchParams.get('order')).toBe('7');
      expect(location.searchParams.get('auth_code')).toMatch(/^queryauthcode@@@/);
      expect(world.fake.authorizers.get(program).permissionSets).toEqual([18, 30]);
      await world.fake.settled();
      expect(world.pushes).toHaveLength(1);
      expect((await world.fake.fetch(link)).status).toBe(400);
    },
  );

  it('grants nothing when refused, or when no account was chosen', async () => {
    const world = await begin();
    const link = await world.link();
    const refused = await world.fake.fetch(link, { method: 'POST', body: new URLSearchParams({ decision: 'refuse' }) });
    expect(await refused.text()).toContain('Nothing was granted');
    const unchosen = await world.fake.fetch(link, { method: 'POST', body: new URLSearchParams({ decision: 'allow' }) });
    expect(unchosen.status).toBe(400);
    expect(world.fake.authorizers.get(program).granted).toBe(false);
    expect((await world.fake.fetch(link, { method: 'PUT' })).status).toBe(405);
  });

  it.each([
    [{ component_appid: 'wx0' }, 'platform of this link is unknown'],
    [{ pre_auth_code: 'x' }, 'not valid'],
    [{ redirect_uri: '' }, 'where to return to'],
    [{ redirect_uri: 'javascript:alert(1)' }, 'where to return to'],
    [{ biz_appid: 'wx0' }, 'no account'],
    [{ auth_type: '8' }, 'no account'],
  ])('shows an error for %j', async (extra, text) => {
    const world = await begin();
    const page = await world.fake.fetch(await world.link(extra));
    expect(page.status).toBe(400);
    expect(await page.text()).toContain(text);
  });

  it('shows an error for expired codes', async () => {
    const world = await begin();
    const link = await world.link();
    await world.fake.clock.advance('30m');
    expect(await (await world.fake.fetch(link)).text()).toContain('has expired');
  });

  it.each([
    [{ auth_type: '1' }, [official]],
    [{ auth_type: '2' }, [program]],
    [{ auth_type: '6' }, [program, official]],
    [{ auth_type: '1', biz_appid: program }, [program]],
  ])('lists for %j the accounts %j', async (extra, appIds) => {
    const world = await begin();
    const html = await (await world.fake.fetch(await world.link(extra))).text();
    expect([...html.matchAll(/name="appid" value="(\w+)"/g)].map(([, appId]) => appId)).toEqual(appIds);
  });

  it('offers only the asked sets, and escapes names', async () => {
    const world = await begin({
      authorizers: [{ appId: program, nickName: '<script>"x"</script>', permissionSets: [18, 30, 17, 9999] }],
    });
    const html = await (await world.fake.fetch(await world.link({ category_id_list: '18|17|9999' }))).text();
    expect([...html.matchAll(/name="sets-\w+" value="(\d+)"/g)].map(([, id]) => id)).toEqual(['18', '17']);
    expect(html).not.toContain('<script>');
  });
});
