import { describe, expect, it } from 'vitest';
import { type Harness, harness, merchant } from '../../client/__fixtures__/harness.js';
import type { WechatOpen } from '../../index.js';
import type { WechatOpenFakeOptions } from '../../testing/index.js';
import { crashEverywhere } from '../__fixtures__/crashes.js';
import type { PrivacyInput } from './privacy-input.js';

const fakeOptions: WechatOpenFakeOptions = {
  authorizers: [{ appId: merchant, granted: true, withoutGuideline: true, forbiddenInterfaces: ['choosePoi'] }],
  templates: [
    {
      templateId: 1,
      privacyKeys: ['PhoneNumber', 'Location'],
      withoutAuth: ['wx.getLocation', 'choosePoi'],
      withoutConf: ['wx.chooseAddress'],
    },
  ],
};
const input: PrivacyInput = {
  owner: { email: 'shop@example.com', noticeMethod: '弹窗', keepDays: 30 },
  texts: { PhoneNumber: '联系您', Location: '查找附近门店' },
  interfaces: { getLocation: { content: 'Finds the next shop', pages: ['https://shop.example/map'] } },
};
const commit = (wx: WechatOpen, version = '1.0.0'): Promise<void> =>
  wx.authorizer(merchant).code.commit({ templateId: 1, version, description: 'x' });
const calls = ({ fake }: Harness) => ({
  set: fake.calls('setPrivacySetting'),
  applied: fake.calls('applyPrivacyInterface'),
});
const granted = {
  guideline: 'set',
  interfaces: [
    { name: 'wx.getLocation', status: 'granted' },
    { name: 'wx.choosePoi', status: 'not-allowed', reason: expect.any(String) },
  ],
  undeclared: ['wx.chooseAddress'],
};

async function committed(): Promise<Harness> {
  const h = await harness({ fake: fakeOptions });
  await commit(h.wx);
  return h;
}

/** A call that waits for the scan or a review. */
async function waiting(h: Harness, step: string, given: PrivacyInput = input, options: object = {}) {
  const states: string[] = [];
  const result = h.caught(
    h.wx.authorizer(merchant).privacyGuideline.applyScan(given, {
      onProgress: (progress) => states.push(`${progress.step}: ${progress.state}`),
      ...options,
    }),
  );
  while (!states.includes(`${step}: waiting`)) await h.fake.clock.advance('1s');
  return { result, states };
}
const review = 'the reviews of the interfaces';

describe('the privacy settings', () => {
  it('are told by the scan, which is waited for', async () => {
    const h = await committed();
    const needs = h.wx.authorizer(merchant).privacyGuideline.needs();
    await h.fake.clock.advance('40s');
    expect(await needs).toEqual({
      interfaces: [
        { name: 'wx.getLocation', status: 'to-apply', reason: undefined, appliedAt: undefined },
        { name: 'wx.choosePoi', status: 'not-allowed', reason: expect.any(String), appliedAt: undefined },
      ],
      undeclared: ['wx.chooseAddress'],
      data: [
        { kind: 'PhoneNumber', label: '手机号码', text: undefined },
        { kind: 'Location', label: '位置信息', text: undefined },
      ],
    });
    const abort = new AbortController();
    await commit(h.wx, '1.0.1');
    const aborted = h.caught(h.wx.authorizer(merchant).privacyGuideline.needs({ signal: abort.signal }));
    await h.fake.clock.advance('1s');
    abort.abort();
    expect(await aborted).toMatchObject({ kind: 'transport', reason: 'aborted' });
  });

  it.each([
    ['poll', { withPushes: false }, '10m'],
    ['push', { withPushes: true }, '2s'],
  ])('are brought to what the code needs, told by %s', async (_, { withPushes }, soon) => {
    const h = await committed();
    if (!withPushes) h.fake.pushTo(undefined);
    const { result, states } = await waiting(h, review, input, withPushes ? { pollMs: 86_400_000 } : {});
    expect(states).toContain('the scan: waiting');
    await h.fake.programSettings.decideInterface(merchant, 'wx.getLocation');
    await h.fake.clock.advance(soon);
    expect(await result).toMatchObject(granted);
    const guideline = await h.wx.authorizer(merchant).privacy.getPrivacySetting({ privacy_ver: 2 });
    expect(guideline).toMatchObject({
      owner_setting: { contact_email: 'shop@example.com', notice_method: '弹窗', store_expire_timestamp: '30天' },
      setting_list: [
        { privacy_key: 'Location', privacy_text: '查找附近门店' },
        { privacy_key: 'PhoneNumber', privacy_text: '联系您' },
      ],
    });
  });

  it('are not changed by a second run, also for the next version', async () => {
    const h = await committed();
    const { result } = await waiting(h, review);
    await h.fake.programSettings.decideInterface(merchant, 'wx.getLocation');
    await h.fake.clock.advance('10s');
    await result;
    const { privacyGuideline } = h.wx.authorizer(merchant);
    expect(await privacyGuideline.applyScan(input)).toMatchObject(granted);
    expect(await privacyGuideline.applyScan(input, { attempt: 2 })).toMatchObject({ guideline: 'unchanged' });
    await commit(h.wx, '1.0.1');
    await h.fake.clock.advance('1m');
    expect(await privacyGuideline.applyScan({})).toMatchObject({
      guideline: 'unchanged',
      interfaces: [{ name: 'wx.choosePoi', status: 'not-allowed' }],
    });
    expect(calls(h)).toEqual({ set: 1, applied: 1 });
  });

  it('keep texts and SDKs that the input does not name', async () => {
    const h = await committed();
    await h.wx.authorizer(merchant).privacy.setPrivacySetting({
      owner_setting: { contact_qq: '10001', notice_method: '公告' },
      setting_list: [
        { privacy_key: 'EXOrderInfo', privacy_text: '发货' },
        { privacy_key: 'Location', privacy_text: '导航' },
      ],
      sdk_privacy_info_list: [
        { sdk_name: 'Maps', sdk_biz_name: 'Map Ltd.', sdk_list: [{ privacy_key: 'Location', privacy_text: '导航' }] },
      ],
    });
    h.fake.scans.finish(merchant, { withoutAuth: [] });
    await h.wx.authorizer(merchant).privacyGuideline.applyScan({ texts: { PhoneNumber: '联系您' } });
    expect(await h.wx.authorizer(merchant).privacy.getPrivacySetting({})).toMatchObject({
      owner_setting: { contact_qq: '10001', notice_method: '公告' },
      setting_list: [
        { privacy_key: 'EXOrderInfo' },
        { privacy_key: 'Location', privacy_text: '导航' },
        { privacy_key: 'PhoneNumber' },
      ],
      sdk_privacy_info_list: [{ sdk_name: 'Maps' }],
    });
    const sdks = [{ name: 'Pay', provider: 'Pay Ltd.', texts: { DeviceInfo: '风控' } }];
    await h.wx.authorizer(merchant).privacyGuideline.applyScan({ sdks });
    expect(await h.wx.authorizer(merchant).privacy.getPrivacySetting({})).toMatchObject({
      sdk_privacy_info_list: [{ sdk_name: 'Pay', sdk_biz_name: 'Pay Ltd.', sdk_list: [{ privacy_text: '风控' }] }],
    });
  });

  it('name everything that is missing before anything is changed', async () => {
    const h = await committed();
    await h.fake.clock.advance('1m');
    const { privacyGuideline } = h.wx.authorizer(merchant);
    expect(await h.caught(privacyGuideline.applyScan({}))).toMatchObject({
      kind: 'validation',
      issues: [
        { path: 'owner' },
        { path: 'texts.PhoneNumber', message: expect.stringContaining('手机号码') },
        { path: 'texts.Location' },
        { path: 'interfaces.wx.getLocation' },
      ],
    });
    const faulty = {
      owner: { noticeMethod: '', keepDays: 1.5 },
      texts: input.texts,
      interfaces: { 'wx.getLocation': { content: 'no evidence' } },
    };
    expect(await h.caught(privacyGuideline.applyScan(faulty))).toMatchObject({
      issues: [
        { path: 'owner' },
        { path: 'owner.noticeMethod' },
        { path: 'owner.keepDays' },
        { path: 'interfaces.wx.getLocation' },
      ],
    });
    const tooMuch = { content: 'x'.repeat(301), pictures: Array(11).fill('https://shop.example/a.png') };
    expect(
      await h.caught(privacyGuideline.applyScan({ ...input, interfaces: { getLocation: tooMuch } })),
    ).toMatchObject({
      issues: [{ path: 'interfaces.wx.getLocation.content' }, { path: 'interfaces.wx.getLocation.pictures' }],
    });
    expect(calls(h)).toEqual({ set: 0, applied: 0 });
  });

  it('ask again for an interface that was refused, with other input', async () => {
    const h = await committed();
    const first = await waiting(h, review);
    await h.fake.programSettings.decideInterface(merchant, 'wx.getLocation', 'The page shows no map.');
    await h.fake.clock.advance('10s');
    expect(await first.result).toMatchObject({
      interfaces: [{ status: 'refused', reason: 'The page shows no map.' }, { status: 'not-allowed' }],
    });
    await h.fake.clock.advance('1d');
    const video = {
      content: 'Finds the next shop',
      video: 'https://shop.example/map.mp4',
      pictures: ['https://shop.example/a.png'],
    };
    const second = await waiting(h, review, { interfaces: { 'wx.getLocation': video } });
    await h.fake.programSettings.decideInterface(merchant, 'wx.getLocation');
    await h.fake.clock.advance('10s');
    expect(await second.result).toMatchObject({ ...granted, guideline: 'unchanged' });
    expect(calls(h)).toEqual({ set: 1, applied: 2 });
  });

  it.each([
    ['the scan', 'aborted'],
    [review, 'aborted'],
    [review, 'timeout'],
  ] as const)('go on at %s after %s', async (step, reason) => {
    const h = await committed();
    const abort = new AbortController();
    const { result } = await waiting(h, step, input, { signal: abort.signal, timeoutMs: 3_600_000 });
    if (reason === 'aborted') abort.abort();
    await h.fake.clock.advance(reason === 'aborted' ? '2s' : '1h');
    expect(await result).toMatchObject({ kind: 'workflow', reason, step });
    const again = await waiting(h, review);
    await h.fake.programSettings.decideInterface(merchant, 'wx.getLocation');
    await h.fake.clock.advance('10s');
    expect(await again.result).toMatchObject({ interfaces: [{ status: 'granted' }, {}] });
    expect(calls(h)).toEqual({ set: 1, applied: 1 });
  });

  it('need a trial version', async () => {
    const h = await harness();
    expect(await h.caught(h.wx.authorizer(merchant).privacyGuideline.applyScan(input))).toMatchObject({ code: 86001 });
  });
});

describe.each([
  ['granted', undefined],
  ['refused', 'The page shows no map.'],
])('privacy settings with an interface that is %s', (status, reason) => {
  it('survive the death of their process at every call', async () => {
    const deaths = await crashEverywhere({
      fake: fakeOptions,
      setUp: (_fake, wx) => commit(wx),
      start: (wx) => wx.authorizer(merchant).privacyGuideline.applyScan(input),
      meanwhile: (fake) =>
        fake.programSettings.decideInterface(merchant, 'wx.getLocation', reason).catch(() => undefined),
      costly: { setPrivacySetting: 1, applyPrivacyInterface: 1 },
      check: ({ interfaces }) => expect(interfaces).toMatchObject([{ status }, { status: 'not-allowed' }]),
    });
    expect(deaths).toBeGreaterThan(10);
  });
});
