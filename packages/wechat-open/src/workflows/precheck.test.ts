import type { RunProgress } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { type Harness, harness, merchant } from '../client/__fixtures__/harness.js';
import type { SubmitAuditRequest } from '../families/code-management/index.js';
import type { WechatOpenFakeOptions } from '../testing/index.js';
import type { PrecheckOptions } from './precheck.js';
import { finding } from './precheck-findings.js';

const item = { address: 'pages/index/index?a=1', title: 'Home', tag: 'shop food', first_id: 150, second_id: 154 };

/** A mini program with a scanned trial version that nothing speaks against. */
async function committed(fake: WechatOpenFakeOptions = {}): Promise<Harness> {
  const all = await harness({ fake: { serverDomains: ['api.example.com'], ...fake } });
  const { code, domains } = all.wx.authorizer(merchant);
  await code.commit({ templateId: 1, version: '1.0.0', description: 'first' });
  await all.fake.clock.advance('5m');
  await domains.setUp({ request: ['https://api.example.com'] });
  return all;
}
const program = (seed: object): WechatOpenFakeOptions => ({
  authorizers: [{ appId: merchant, granted: true, ...seed }],
});
const check = ({ wx }: Harness, request: SubmitAuditRequest = {}, options: PrecheckOptions = { sells: false }) =>
  wx.authorizer(merchant).code.precheck({ ugc_declare: { scene: [0] }, ...request }, options);
const submitted = async ({ wx }: Harness, request: SubmitAuditRequest): Promise<unknown> =>
  wx
    .authorizer(merchant)
    .code.submit(request)
    .then(
      () => 0,
      (error: { code?: unknown }) => error.code,
    );

describe('the pre-audit check', () => {
  it('finds nothing when nothing speaks against it, spends nothing, and says what it asks', async () => {
    const all = await committed();
    const steps: RunProgress[] = [];
    const quota = await all.wx.authorizer(merchant).codeManagement.getAuditQuota();
    expect(await check(all, { item_list: [item] }, { sells: false, onProgress: (step) => steps.push(step) })).toEqual(
      [],
    );
    expect(await all.wx.authorizer(merchant).codeManagement.getAuditQuota()).toEqual(quota);
    expect(all.fake.calls('submitAudit')).toBe(0);
    expect(steps.map(({ step }) => step)).toContain('getCodePrivacyInfo');
    expect(await submitted(all, { item_list: [item] })).toBe(0);
  });

  // Each row is checked against the fake: what is found to be refused is what submitting answers.
  it.each<[string, WechatOpenFakeOptions, SubmitAuditRequest, string]>([
    [
      'a privacy interface without permission',
      { templates: [{ withoutAuth: ['wx.getLocation'] }] },
      {},
      'privacy-interface-not-granted',
    ],
    [
      'one that is not declared',
      { templates: [{ withoutConf: ['wx.choosePoi'] }] },
      {},
      'privacy-interface-not-declared',
    ],
    ['no avatar', program({ headImage: '' }), {}, 'avatar-missing'],
    ['no introduction', program({ signature: '' }), {}, 'introduction-missing'],
    ['no name', program({ nickName: '' }), {}, 'name-missing'],
    ['no category', program({ categories: [] }), {}, 'category-missing'],
    ['no quota', { auditLimits: { audits: 0 } }, {}, 'quota-used-up'],
    ['no item', {}, { item_list: [] }, 'items-count'],
    ['six items', {}, { item_list: Array.from({ length: 6 }, () => item) }, 'items-count'],
    ['an empty item', {}, { item_list: [{}] }, 'item-empty'],
    ['a page that is not there', {}, { item_list: [{ ...item, address: 'pages/none' }] }, 'item-page-unknown'],
    ['eleven tags', {}, { item_list: [{ ...item, tag: 'a b c d e f g h i j k' }] }, 'item-tags-invalid'],
    ['a long tag', {}, { item_list: [{ ...item, tag: 'x'.repeat(21) }] }, 'item-tags-invalid'],
    ['a long title', {}, { item_list: [{ ...item, title: 'x'.repeat(33) }] }, 'item-title-too-long'],
    ['a foreign category', {}, { item_list: [{ ...item, second_id: 1 }] }, 'item-category-not-approved'],
  ])('finds %s', async (_, fake, request, code) => {
    const all = await committed(fake);
    const found = await check(all, request);
    expect(found).toMatchObject([
      {
        code,
        severity: 'refused',
        message: { en: expect.stringMatching(/\w/), zh: expect.stringMatching(/\p{Script=Han}/u) },
        advice: { en: expect.stringMatching(/\w/), zh: expect.stringMatching(/\p{Script=Han}/u) },
      },
    ]);
    expect(await submitted(all, request)).toBe(found[0]?.errorCode);
  });

  it('finds a missing trial version, then an unfinished scan, then an open audit', async () => {
    const all = await harness();
    const { code } = all.wx.authorizer(merchant);
    const refused = async () => (await check(all)).filter(({ severity }) => severity === 'refused');
    expect(await refused()).toMatchObject([{ code: 'no-trial-version', errorCode: 85086 }]);
    await code.commit({ templateId: 1, version: '1.0.0', description: 'first' });
    expect(await refused()).toMatchObject([{ code: 'scan-unfinished', errorCode: 61039 }]);
    await all.fake.clock.advance('5m');
    const { auditId } = await code.submit();
    expect(await refused()).toMatchObject([{ code: 'audit-open', errorCode: 85009, subject: `${auditId}` }]);
    await all.fake.audits.approve(merchant);
    expect(await check(all)).toMatchObject([{ code: 'approved-version-waits' }, { code: 'domains-missing' }]);
    await code.release();
    expect(await check(all)).toMatchObject([{ code: 'domains-missing', severity: 'warning' }]);
  });

  it('takes privacy_api_not_use for undeclared interfaces, as submitting does', async () => {
    const all = await committed({ templates: [{ withoutConf: ['wx.choosePoi'] }] });
    expect(await check(all, { privacy_api_not_use: true })).toEqual([]);
    expect(await submitted(all, { privacy_api_not_use: true })).toBe(0);
  });

  it('finds data that the privacy guideline does not cover, until it does', async () => {
    const all = await committed({ templates: [{ privacyKeys: ['Location'] }] });
    expect(await check(all)).toMatchObject([
      { code: 'privacy-data-undeclared', severity: 'rejected', subject: 'Location' },
    ]);
    const owner_setting = { contact_phone: '13800000000', notice_method: '弹窗' };
    const setting_list = [{ privacy_key: 'Location', privacy_text: '展示附近门店' }];
    await all.wx.authorizer(merchant).privacy.setPrivacySetting({ owner_setting, setting_list });
    expect(await check(all)).toEqual([]);
  });

  it('finds a privacy guideline without contact', async () => {
    const all = await committed(program({ withoutGuideline: true }));
    expect(await check(all)).toMatchObject([{ code: 'privacy-contact-missing', severity: 'rejected' }]);
  });

  it.each([
    [undefined, 'warning'],
    [true, 'rejected'],
  ])('finds a missing order path; sells %s makes it %s', async (sells, severity) => {
    const all = await committed();
    expect(await check(all, {}, { sells })).toMatchObject([{ code: 'order-path-missing', errorCode: 61041, severity }]);
    expect(await check(all, { order_path: 'pages/order' }, { sells })).toEqual([]);
  });

  it('asks for the declaration of users’ content before the first submission, and checks it', async () => {
    const all = await committed();
    expect(await check(all, { ugc_declare: undefined })).toMatchObject([
      { code: 'ugc-undeclared', severity: 'warning' },
    ]);
    for (const ugc_declare of [{}, { scene: [0, 1] }, { scene: [6], method: [1] }, { scene: [1] }])
      expect(await check(all, { ugc_declare }), JSON.stringify(ugc_declare)).toMatchObject([
        { code: 'ugc-incomplete' },
      ]);
    expect(await check(all, { ugc_declare: { scene: [1, 4], method: [1] } })).toEqual([]);
  });

  it('goes on when WeChat refuses a question, and says so', async () => {
    const all = await committed();
    all.fake.faults.next('getPrivacySetting', { kind: 'answer', body: { errcode: 48001, errmsg: 'api unauthorized' } });
    expect(await check(all)).toMatchObject([
      { code: 'not-checked', severity: 'warning', subject: 'getPrivacySetting', errorCode: 48001 },
    ]);
  });

  it('ends when it is aborted', async () => {
    const all = await committed();
    await expect(check(all, {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ reason: 'aborted' });
  });

  it('has no finding without text', () => {
    expect(() => finding('not-checked')).toThrow('no text');
    expect(finding('order-path-missing').message.zh).toBeTruthy();
  });
});
