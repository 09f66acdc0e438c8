import { describe, expect, it } from 'vitest';
import { program } from '../__fixtures__/caller.js';
import { createProgram } from '../__fixtures__/program.js';
import { createReceiver, element } from '../__fixtures__/receiver.js';

const set = '/cgi-bin/component/setprivacysetting';
const get = '/cgi-bin/component/getprivacysetting';
const owner_setting = { contact_email: 'shop@example.com', notice_method: '公告', store_expire_timestamp: '30天' };
const setting_list = [{ privacy_key: 'PhoneNumber', privacy_text: '联系您' }];
const guide = { owner_setting, setting_list };

describe('the privacy guideline', () => {
  it('is told what the scan found, once it is over', async () => {
    const { call, commit, fake } = await createProgram({ templates: [{ privacyKeys: ['PhoneNumber', 'Location'] }] });
    expect(await call(get, {})).toMatchObject({ code_exist: 0, privacy_list: [] });
    await commit();
    expect(await call(get, {})).toMatchObject({ code_exist: 1, privacy_list: [] });
    await fake.clock.advance('30s');
    expect(await call(set, guide)).toMatchObject({ errcode: 0 });
    expect(await call(get, { privacy_ver: 2 })).toMatchObject({
      privacy_list: ['PhoneNumber', 'Location'],
      owner_setting,
      setting_list: [
        { privacy_key: 'PhoneNumber', privacy_text: '联系您', privacy_label: '手机号码' },
        { privacy_key: 'Location', privacy_text: '', privacy_label: '位置信息' },
      ],
      update_time: 1767225630,
    });
    fake.scans.finish(program, { privacyKeys: [] });
    expect(await call(get, {})).toMatchObject({ privacy_list: [] });
  });

  it('is a plain one at first, or none', async () => {
    const { call } = await createProgram();
    expect(await call(get, {})).toMatchObject({ owner_setting: { notice_method: '弹窗' }, setting_list: [] });
    const bare = await createProgram({ authorizers: [{ appId: program, withoutGuideline: true }] });
    expect(await bare.call(get, {})).toMatchObject({ owner_setting: { notice_method: '' } });
  });

  it('goes online with the release; then its owner can be changed, and nothing else', async () => {
    const { call, publish } = await createProgram();
    const online = { privacy_ver: 1, owner_setting: { ...owner_setting, contact_phone: '13800000000' } };
    expect(await call(set, online)).toMatchObject({ errcode: 86074 });
    await call(set, {
      ...guide,
      sdk_privacy_info_list: [
        { sdk_name: 'Maps', sdk_biz_name: 'Map Ltd.', sdk_list: [{ privacy_key: 'Location', privacy_text: '导航' }] },
      ],
    });
    expect(await call(get, { privacy_ver: 1 })).toMatchObject({ setting_list: [] });
    await publish('1.0.0');
    expect(await call(set, { ...online, setting_list })).toMatchObject({ errcode: 47001 });
    expect(await call(set, online)).toMatchObject({ errcode: 0 });
    expect(await call(get, { privacy_ver: 1 })).toMatchObject({
      owner_setting: online.owner_setting,
      setting_list,
      sdk_privacy_info_list: [{ sdk_name: 'Maps', sdk_list: [{ privacy_label: '位置信息' }] }],
    });
    expect(await call(get, {})).toMatchObject({ owner_setting: { contact_email: 'shop@example.com' } });
  });

  it.each([
    ['no owner', { setting_list }, 86069],
    ['no contact', { ...guide, owner_setting: { notice_method: '公告' } }, 86069],
    ['no way of notice', { ...guide, owner_setting: { ...owner_setting, notice_method: '' } }, 86069],
    ['a wrong version', { ...guide, privacy_ver: 3 }, 86071],
    ['a wrong duration', { ...guide, owner_setting: { ...owner_setting, store_expire_timestamp: '30' } }, 87072],
    ['an empty duration', { ...guide, owner_setting: { ...owner_setting, store_expire_timestamp: '' } }, 0],
    ['no list', { owner_setting }, 47001],
    ['an empty text', { ...guide, setting_list: [{ privacy_key: 'Location', privacy_text: '' }] }, 47001],
    ['an own kind', { ...guide, setting_list: [{ privacy_key: '宠物照片', privacy_text: '展示' }] }, 0],
    ['an unknown file', { ...guide, owner_setting: { ...owner_setting, ext_file_media_id: 'x' } }, 40007],
  ])('answers to %s', async (_, body, errcode) => {
    const { call } = await createProgram();
    expect(await call(set, body)).toMatchObject({ errcode });
  });

  it('takes an own text of at most 100 KB', async () => {
    const { call, fake, token } = await createProgram();
    const upload = async (bytes: number): Promise<{ errcode: number; ext_file_media_id: string }> => {
      const form = new FormData();
      form.append('file', new File([new Uint8Array(bytes)], 'guide.txt', { type: 'text/plain' }));
      const url = `${fake.origin}/cgi-bin/component/uploadprivacyextfile?access_token=${token}`;
      return (await fake.fetch(url, { method: 'POST', body: form })).json();
    };
    expect(await upload(100 * 1024 + 1)).toMatchObject({ errcode: 40006 });
    const { ext_file_media_id } = await upload(100 * 1024);
    const own = { ...guide, owner_setting: { ...owner_setting, ext_file_media_id } };
    expect(await call(set, own)).toMatchObject({ errcode: 0 });
  });
});

describe('interfaces that need an application', () => {
  const apply = '/wxa/security/apply_privacy_interface';
  const list = '/wxa/security/get_privacy_interface';
  const request = {
    api_name: 'wx.getLocation',
    content: 'Finds the next shop',
    url_list: ['https://shop.example/map'],
  };
  const seed = { appId: program, privateInfos: ['chooseAddress'], forbiddenInterfaces: ['choosePoi'] };

  it('are reviewed, refused with a reason, applied for again and granted', async () => {
    const receiver = createReceiver(() => caller.fake);
    const caller = await createProgram({ authorizers: [seed], templates: [{ withoutAuth: ['wx.getLocation'] }] });
    const { call, read, fake, commit } = caller;
    fake.pushTo(receiver.handle);
    await commit();
    await fake.clock.advance('30s');
    const state = async (name: string) =>
      (await read(list)).interface_list.find((one: { api_name: string }) => one.api_name === name);
    expect(await state('wx.getLocation')).toMatchObject({ status: 1 });
    expect(await state('wx.chooseAddress')).toMatchObject({ status: 5 });
    expect(await state('wx.choosePoi')).toMatchObject({ status: 2, fail_reason: expect.any(String) });
    const { audit_id } = await call(apply, request);
    expect(await call(apply, request)).toMatchObject({ errcode: 61031 });
    expect(await state('wx.getLocation')).toMatchObject({ status: 3, audit_id, apply_time: 1767225630 });

    await fake.programSettings.decideInterface(program, 'wx.getLocation', 'The video shows no map.');
    expect(await state('wx.getLocation')).toMatchObject({ status: 4, fail_reason: 'The video shows no map.' });
    const push = receiver.received[0]?.plaintext ?? '';
    expect(['Event', 'api_name', 'status', 'audit_id'].map((name) => element(push, name))).toEqual([
      'wxa_privacy_apply',
      'wx.getLocation',
      '2',
      String(audit_id),
    ]);

    expect(await read('/wxa/security/get_code_privacy_info')).toMatchObject({ without_auth_list: ['wx.getLocation'] });
    expect(await call('/wxa/submit_audit', {})).toMatchObject({ errcode: 61040 });
    await call(apply, request);
    await fake.programSettings.decideInterface(program, 'wx.getLocation');
    expect(await state('wx.getLocation')).toMatchObject({ status: 5 });
    expect(await call(apply, request)).toMatchObject({ errcode: 61035 });
    expect(await read('/wxa/security/get_code_privacy_info')).toMatchObject({ without_auth_list: [] });
    expect(await commit({ ext_json: '{"requiredPrivateInfos":["getLocation"]}' })).toMatchObject({ errcode: 0 });
    await expect(fake.programSettings.decideInterface(program, 'wx.getLocation')).rejects.toThrow('waits for no');
  });

  it.each([
    ['an unknown interface', { ...request, api_name: 'wx.login' }, 47001],
    ['no reason', { ...request, content: '' }, 47001],
    ['no evidence', { ...request, url_list: [] }, 47001],
    ['an interface that the categories do not allow', { ...request, api_name: 'wx.choosePoi' }, 48001],
    ['one that is granted', { ...request, api_name: 'wx.chooseAddress' }, 61035],
  ])('answer to %s', async (_, body, errcode) => {
    const { call } = await createProgram({ authorizers: [seed] });
    expect(await call(apply, body)).toMatchObject({ errcode });
  });

  it('follow a policy, over a snapshot too', async () => {
    const { call, read, fake } = await createProgram({ authorizers: [seed], settingsPolicy: { afterMs: 60_000 } });
    await call(apply, request);
    fake.restore(fake.snapshot());
    await fake.clock.advance('1m');
    const { interface_list } = await read(list);
    expect(interface_list.find((one: { api_name: string }) => one.api_name === 'wx.getLocation')).toMatchObject({
      status: 5,
    });
    expect(fake.pushes.deliveries().filter(({ type }) => type === 'wxa_privacy_apply')).toHaveLength(1);
  });
});
