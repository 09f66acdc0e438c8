import { describe, expect, it } from 'vitest';
import { program } from '../__fixtures__/caller.js';
import { createProgram } from '../__fixtures__/program.js';

const released = async (options = {}) => {
  const caller = await createProgram(options);
  await caller.publish('1.0.0');
  return caller;
};

describe('codes', () => {
  const picture = async (path: string, body: object, codesMade = 0) => {
    const { fake, token } = await released({ authorizers: [{ appId: program, codesMade }] });
    const response = await fake.fetch(`${fake.origin}${path}?access_token=${token}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    if (!response.headers.get('content-type')?.startsWith('image/')) return (await response.json()).errcode;
    const bytes = Buffer.from(await response.arrayBuffer());
    return `${bytes.subarray(1, 4)} ${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
  };
  const scene = { scene: 'table=7' };

  it.each([
    ['/wxa/getwxacode', { path: 'pages/index/index?id=1' }, 'PNG 430x430'],
    ['/wxa/getwxacode', { path: 'pages/index/index', width: 280 }, 'PNG 280x280'],
    ['/wxa/getwxacode', { path: 'x'.repeat(1025) }, 40159],
    ['/cgi-bin/wxaapp/createwxaqrcode', { path: 'pages/index/index', width: 1280 }, 'PNG 1280x1280'],
    ['/cgi-bin/wxaapp/createwxaqrcode', { path: '' }, 40159],
    ['/wxa/getwxacodeunlimit', scene, 'PNG 430x430'],
    ['/wxa/getwxacodeunlimit', { ...scene, page: 'pages/logs/logs' }, 'PNG 430x430'],
    ['/wxa/getwxacodeunlimit', { ...scene, page: 'pages/new/new' }, 41030],
    ['/wxa/getwxacodeunlimit', { ...scene, page: 'pages/new/new', check_path: false }, 'PNG 430x430'],
    ['/wxa/getwxacodeunlimit', { ...scene, page: '/pages/logs/logs' }, 41030],
    ['/wxa/getwxacodeunlimit', { scene: 'x'.repeat(33) }, 40169],
    ['/wxa/getwxacodeunlimit', { scene: '店' }, 40129],
  ])('of %s for %j', async (path, body, answer) => {
    expect(await picture(path, body)).toBe(answer);
  });

  it('with a path are 100,000, of both kinds together; those with a scene are not counted', async () => {
    const { fake, token } = await released({ authorizers: [{ appId: program, codesMade: 99_999 }] });
    const make = async (path: string, body: object): Promise<string> => {
      const url = `${fake.origin}${path}?access_token=${token}`;
      const answer = await (await fake.fetch(url, { method: 'POST', body: JSON.stringify(body) })).text();
      return answer.startsWith('{') ? JSON.parse(answer).errcode : 'picture';
    };
    const page = { path: 'pages/index/index' };
    expect(await make('/wxa/getwxacode', page)).toBe('picture');
    expect(await make('/cgi-bin/wxaapp/createwxaqrcode', page)).toBe(45029);
    expect(await make('/wxa/getwxacode', page)).toBe(45029);
    expect(await make('/wxa/getwxacodeunlimit', scene)).toBe('picture');
  });
});

describe('links', () => {
  const urlLink = '/wxa/generate_urllink';
  const scheme = '/wxa/generatescheme';
  const now = 1_767_225_600;

  it('open a page until they end', async () => {
    const { call, fake, authorize, post } = await released();
    const { url_link } = await call(urlLink, {
      path: 'pages/logs/logs',
      query: 'a=1',
      expire_type: 1,
      expire_interval: 2,
    });
    const { openlink } = await call(scheme, { jump_wxa: {}, expire_type: 0, expire_time: now + 7200 });
    const { link } = await call('/wxa/genwxashortlink', { page_url: '/pages/index/index?b=2', page_title: 'Home' });
    expect([url_link, openlink, link]).toEqual([
      expect.stringMatching(/^https:\/\/wxaurl\.cn\/\w{11}$/),
      expect.stringMatching(/^weixin:\/\/dl\/business\/\?t=\w{11}$/),
      expect.stringMatching(/^#小程序:\/\/Home\/\w{11}$/),
    ]);
    expect(await call('/wxa/query_urllink', { url_link })).toMatchObject({
      url_link_info: {
        appid: program,
        path: 'pages/logs/logs',
        query: 'a=1',
        env_version: 'release',
        create_time: now,
        expire_time: now + 2 * 86_400,
      },
    });
    const opened = (url: string) => fake.programSettings.openLink(program, url);
    expect(opened(url_link)).toEqual({ path: 'pages/logs/logs', query: 'a=1', envVersion: 'release' });
    expect(opened(link)).toMatchObject({ path: 'pages/index/index', query: 'b=2' });
    expect(opened('https://wxaurl.cn/none')).toBeUndefined();
    expect(await call('/wxa/queryscheme', { query_type: 1 })).toMatchObject({
      quota_info: { remain_visit_quota: 2_999_998 },
    });
    await fake.clock.advance('2h');
    expect(opened(openlink)).toBeUndefined();
    expect(opened(url_link)).toBeDefined();
    await fake.clock.advance('2d');
    expect(opened(url_link)).toBeUndefined();
    const { accessToken } = await authorize();
    const queried = await post('/wxa/queryscheme', { scheme: openlink }, accessToken);
    expect(queried).toMatchObject({ scheme_info: { path: '', expire_time: now + 7200 } });
    expect(await post('/wxa/query_urllink', { query_type: 1 }, accessToken)).toMatchObject({
      quota_info: { remain_visit_quota: 3_000_000 },
    });
  });

  it.each([
    ['an end in the past', { expire_time: now }, 85401],
    ['an end after 30 days', { expire_time: now + 31 * 86_400 }, 85401],
    ['31 days', { expire_type: 1, expire_interval: 31 }, 85401],
    ['no days', { expire_type: 1, expire_interval: 0 }, 85401],
    ['no end', {}, 0],
    ['an unknown page', { path: 'pages/new/new' }, 40165],
    ['a page of the trial version', { path: 'pages/index/index', env_version: 'trial' }, 0],
    ['a query with other characters', { query: '店=1' }, 40212],
    ['an unknown version', { env_version: 'beta' }, 85402],
  ])('answer to %s', async (_, body, errcode) => {
    const { call } = await released();
    expect(await call(urlLink, body)).toMatchObject({ errcode });
  });

  it('need a released version, and a subject that is no person', async () => {
    const { call } = await createProgram();
    expect(await call(urlLink, {})).toMatchObject({ errcode: 85079 });
    expect(await call(scheme, {})).toMatchObject({ errcode: 85079 });
    const person = await createProgram({ authorizers: [{ appId: program, personal: true }] });
    expect(await person.call(urlLink, {})).toMatchObject({ errcode: 40002 });
  });

  it('of NFC tags never end, and are one for each model or device', async () => {
    const { call, fake } = await released();
    const nfc = '/wxa/generatenfcscheme';
    const { openlink } = await call(nfc, { model_id: 'm1' });
    expect(await call(nfc, { model_id: 'm1' })).toMatchObject({ errcode: 9800010 });
    expect(await call(nfc, { model_id: 'm1', sn: 's1' })).toMatchObject({ errcode: 0 });
    const permanent = { page_url: 'pages/index/index', page_title: 'x'.repeat(21), is_permanent: true };
    const { link } = await call('/wxa/genwxashortlink', permanent);
    expect(link).toMatch(/^#小程序:\/\/x{20}\//);
    expect(await call('/wxa/genwxashortlink', { ...permanent, page_title: '' })).toMatchObject({ errcode: 40225 });
    expect(await call('/wxa/query_urllink', { url_link: 'https://wxaurl.cn/x' })).toMatchObject({ errcode: 40097 });
    await fake.clock.advance('400d');
    expect([openlink, link].map((url) => fake.programSettings.openLink(program, url))).not.toContain(undefined);
  });
});
