import { describe, expect, it } from 'vitest';
import { createCaller, official, program } from './__fixtures__/caller.js';
import { createProgram } from './__fixtures__/program.js';

describe('template library', () => {
  it('turns drafts into templates; an upload replaces the draft of its program', async () => {
    const { fake, get, post, componentToken } = createCaller({ templates: [], drafts: [{ sourceAppId: 'wxdev1' }] });
    const token = await componentToken();
    const replaced = fake.drafts.upload({ sourceAppId: 'wxdev1', userVersion: '2.0.0' });
    const other = fake.drafts.upload({ sourceAppId: 'wxdev2' });
    const { draft_list } = await get('/wxa/gettemplatedraftlist', token);
    expect(draft_list).toMatchObject([{ draft_id: replaced, user_version: '2.0.0' }, { draft_id: other }]);
    expect(await post('/wxa/addtotemplate', { draft_id: replaced }, token)).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await post('/wxa/addtotemplate', { draft_id: other, template_type: 1 }, token)).toMatchObject({
      errcode: 0,
    });
    expect(await post('/wxa/addtotemplate', { draft_id: 7 }, token)).toMatchObject({ errcode: 85064 });
    expect((await get('/wxa/gettemplatelist', token)).template_list).toMatchObject([
      { template_id: 1, template_type: 0, draft_id: replaced },
      { template_id: 2, template_type: 1, draft_id: other },
    ]);
    const standard = await get('/wxa/gettemplatelist?template_type=1', token);
    expect(standard.template_list).toMatchObject([{ template_id: 2 }]);
    expect(standard.template_list).toHaveLength(1);
    expect(await post('/wxa/deletetemplate', { template_id: 1 }, token)).toMatchObject({ errcode: 0 });
    expect(await post('/wxa/deletetemplate', { template_id: 1 }, token)).toMatchObject({ errcode: 85064 });
  });

  it('holds 200 templates', async () => {
    const { fake, post, componentToken } = createCaller({ templates: Array.from({ length: 199 }, () => ({})) });
    const token = await componentToken();
    const draft_id = fake.drafts.upload();
    expect(await post('/wxa/addtotemplate', { draft_id }, token)).toMatchObject({ errcode: 0 });
    expect(await post('/wxa/addtotemplate', { draft_id }, token)).toMatchObject({ errcode: 85065 });
  });
});

describe('commit', () => {
  const plugin = (provider: string, version: string): string =>
    JSON.stringify({ plugins: { myPlugin: { provider, version } } });
  const ext = (value: unknown): string => JSON.stringify(value);

  const nine = Array.from({ length: 9 }, (_, at) => ({ root: `p${at}`, pages: ['a'], bytes: 2 * 1024 * 1024 }));

  it.each([
    ['unknown template', { template_id: 9 }, 85014],
    ['a version of 65 characters', { user_version: 'x'.repeat(65) }, 47001],
    ['template id as text', { template_id: '1' }, 0],
    ['broken template', { template_id: 2 }, 85043],
    ['main package over 2 MiB', { template_id: 3 }, 85044],
    ['packages over 20 MiB', { template_id: 4 }, 85044],
    ['packages of 2 and 20 MiB', { template_id: 6 }, 0],
    ['ext_json that is no JSON', { ext_json: '{' }, 85048],
    ['ext_json that is a list', { ext_json: '[]' }, 85013],
    ['ext_json that is null', { ext_json: 'null' }, 85013],
    ['ext_json that is a number', { ext_json: '1' }, 85013],
    ['tabs that are no list', { ext_json: ext({ tabBar: { list: {} } }) }, 85013],
    ['ext_json that is no text', { ext_json: {} }, 47001],
    ['pages that are no list', { ext_json: ext({ pages: 1 }) }, 85013],
    ['no pages', { ext_json: ext({ pages: [] }) }, 85047],
    ['unknown page', { ext_json: ext({ pages: ['pages/no/no'] }) }, 85045],
    ['some of the pages', { ext_json: ext({ pages: ['pages/logs/logs'] }) }, 0],
    ['unknown sub-package', { ext_json: ext({ subPackages: [{ root: 'x', pages: ['a'] }] }) }, 85045],
    ['unknown page of a sub-package', { ext_json: ext({ subPackages: [{ root: 'shop', pages: ['x'] }] }) }, 85045],
    ['declared sub-package', { ext_json: ext({ subpackages: [{ root: 'shop/', pages: ['cart'] }] }) }, 0],
    ['extPages of an unknown page', { ext_json: ext({ extPages: { 'pages/no/no': {} } }) }, 85045],
    ['extPages of a page', { ext_json: ext({ extPages: { 'shop/cart': { navigationBarTitleText: 'x' } } }) }, 0],
    ['tab without path', { ext_json: ext({ tabBar: { list: [{ text: 'x' }] } }) }, 85046],
    ['tab with an unknown path', { ext_json: ext({ tabBar: { list: [{ pagePath: 'x' }] } }) }, 85045],
    ['unknown plug-in', { ext_json: plugin('wxno', '1') }, 80067],
    ['unknown version of a plug-in', { ext_json: plugin('wxplug', '9') }, 80066],
    ['plug-in of others', { ext_json: plugin('wxprivate', '1') }, 80082],
    ['known plug-in', { ext_json: plugin('wxplug', '1') }, 0],
    ['unknown private info', { ext_json: ext({ requiredPrivateInfos: ['x'] }) }, 85310],
    ['private infos that are no list', { ext_json: ext({ requiredPrivateInfos: 'getLocation' }) }, 85310],
    [
      'exclusive private infos',
      { ext_json: ext({ requiredPrivateInfos: ['getFuzzyLocation', 'getLocation'] }) },
      85311,
    ],
    ['private info without permission', { ext_json: ext({ requiredPrivateInfos: ['choosePoi'] }) }, 85312],
    ['granted private info', { ext_json: ext({ requiredPrivateInfos: ['getLocation'] }) }, 0],
    ['other keys of a standard template', { template_id: 5, ext_json: ext({ pages: [] }) }, 9402203],
    ['keys of a standard template', { template_id: 5, ext_json: ext({ ext: {}, window: {} }) }, 0],
  ])('answers to %s with its number', async (_name, change, errcode) => {
    const { commit } = await createProgram({
      authorizers: [{ appId: program, privateInfos: ['getLocation', 'getFuzzyLocation'] }],
      templates: [
        { subPackages: [{ root: 'shop', pages: ['cart'] }] },
        { broken: true },
        { bytes: 2 * 1024 * 1024 + 1 },
        { subPackages: Array.from({ length: 11 }, (_, at) => ({ root: `p${at}`, pages: ['a'], bytes: 2_000_000 })) },
        { templateType: 1 },
        { bytes: 2 * 1024 * 1024, subPackages: nine },
      ],
      plugins: [
        { appId: 'wxplug', versions: ['1'] },
        { appId: 'wxprivate', versions: ['1'], grantedTo: ['wxother'] },
      ],
    });
    expect(await commit(change)).toMatchObject({ errcode });
  });

  it('makes the trial version with its pages, code and picture', async () => {
    const { call, read, commit, fake, token } = await createProgram();
    expect(await read('/wxa/get_page')).toMatchObject({ errcode: 86001 });
    expect(await read('/wxa/get_qrcode')).toMatchObject({ errcode: 86001 });
    expect(await call('/wxa/getversioninfo', {})).toEqual({ errcode: 0, errmsg: 'ok' });
    await commit({ ext_json: JSON.stringify({ pages: ['pages/index/index'] }), user_version: '1.2.3' });
    expect(await read('/wxa/get_page')).toMatchObject({ page_list: ['pages/index/index'] });
    expect(await call('/wxa/getversioninfo', {})).toMatchObject({
      exp_info: { exp_version: '1.2.3', exp_desc: 'first', exp_time: 1767225600 },
    });
    const picture = async (query = ''): Promise<Buffer> => {
      const response = await fake.fetch(`${fake.origin}/wxa/get_qrcode?access_token=${token}${query}`);
      expect(response.headers.get('content-type')).toBe('image/png');
      return Buffer.from(await response.arrayBuffer());
    };
    expect((await picture()).subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(await picture()).toEqual(await picture());
    expect(await picture('&path=pages%2Findex%2Findex%3Fa%3D1')).not.toEqual(await picture());
    expect(await read('/wxa/get_qrcode?path=pages%2Fno%2Fno')).toMatchObject({ errcode: 85007 });
  });

  it('scans for a while, anew after each commit', async () => {
    const { read, commit, fake } = await createProgram({
      scanMs: 60_000,
      templates: [{ withoutAuth: ['getLocation'], withoutConf: ['choosePoi'] }],
    });
    expect(await read('/wxa/security/get_code_privacy_info')).toMatchObject({ errcode: 86001 });
    await commit();
    await fake.clock.advance('59s');
    expect(await read('/wxa/security/get_code_privacy_info')).toMatchObject({ errcode: 61039 });
    await commit();
    await fake.clock.advance('59s');
    expect(await read('/wxa/security/get_code_privacy_info')).toMatchObject({ errcode: 61039 });
    await fake.clock.advance('1s');
    expect(await read('/wxa/security/get_code_privacy_info')).toMatchObject({
      without_auth_list: ['getLocation'],
      without_conf_list: ['choosePoi'],
    });
  });

  it('ends when the test says so, with what the test says', async () => {
    const { read, commit, fake } = await createProgram();
    expect(() => fake.scans.finish(program)).toThrow('no trial version');
    await commit();
    fake.scans.finish(program, { withoutConf: ['choosePoi'] });
    expect(await read('/wxa/security/get_code_privacy_info')).toMatchObject({
      without_auth_list: [],
      without_conf_list: ['choosePoi'],
    });
  });

  it('refuses a second commit while one is under way', async () => {
    const { commit, fake } = await createProgram({ commitMs: 5000 });
    const first = commit();
    const second = commit();
    expect(await second).toMatchObject({ errcode: 9402202 });
    await fake.clock.advance('5s');
    expect(await first).toMatchObject({ errcode: 0 });
  });

  it('is possible after a snapshot that was made during another one', async () => {
    const { commit, fake } = await createProgram({ commitMs: 5000 });
    void commit();
    await fake.clock.advance('1s');
    fake.restore(fake.snapshot());
    const again = commit();
    await fake.clock.advance('5s');
    expect(await again).toMatchObject({ errcode: 0 });
  });

  it('is not for official accounts', async () => {
    const { authorize, get } = createCaller({
      authorizers: [{ appId: official, kind: 'official-account', permissionSets: [18] }],
    });
    const { accessToken } = await authorize(official);
    expect(await get('/wxa/get_page', accessToken)).toMatchObject({ errcode: 48001 });
  });
});
