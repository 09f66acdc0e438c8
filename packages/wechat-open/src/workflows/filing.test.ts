import { memoryStore } from '@minigate/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { connect, type Harness, harness, merchant, receiver } from '../client/__fixtures__/harness.js';
import { errorAnswer } from '../testing/index.js';
import { companyFiling, failureOf, picture } from './__fixtures__/applications.js';
import type { FilingInput } from './filing-input.js';

let h: Harness;
beforeEach(async () => {
  h = await harness();
});

const filing = () => h.wx.authorizer(merchant).filing;
const pass = (time = '1m') => h.fake.clock.advance(time);
/** Does the persons' and reviewers' parts, one after the other. */
const go = async (...deeds: readonly ('checkFace' | 'pass' | 'confirm' | 'approve' | 'refuse')[]) => {
  for (const deed of deeds) {
    await pass();
    await h.fake.filings[deed](merchant);
  }
  await pass();
};

describe('a filing', () => {
  it('ends filed; its progress tells who is waited for', async () => {
    const seen: unknown[] = [];
    const ended = filing().submit(companyFiling, {
      onProgress: ({ state, detail }) => state === 'waiting' && seen.push(detail),
    });
    await go('checkFace', 'pass', 'confirm');
    await pass('11m');
    await go('approve');
    expect(await ended).toEqual({ state: 'filed' });
    expect(seen).toEqual([
      { waitsFor: 'administrator', verifyUrl: undefined },
      { waitsFor: 'wechat', smsTimedOut: false },
      { waitsFor: 'sms', smsTimedOut: false },
      { waitsFor: 'bureau', smsTimedOut: false },
    ]);
    expect(h.fake.calls('uploadIcpMedia')).toBe(7);
    expect(h.fake.violations()).toEqual([]);
    const { icp_subject: subject } = await h.wx.authorizer(merchant).icpFiling.getFiledOrder();
    expect(subject.principal_info).toMatchObject({ name: '张*三', mobile: '1*********1' });
    expect(JSON.stringify(await keptKeys())).not.toContain('application');
  });

  it('uploads each file for its field, documents with their kind, videos as such', async () => {
    void failureOf(filing().submit(companyFiling));
    await pass();
    const uploads = h.sent.filter(({ url }) => url.includes('upload_icp_media')).map(({ body }) => partsOf(body));
    expect(uploads).toEqual([
      { type: 'image', icp_order_field: 'icp_subject.organize_info.certificate_photo', certificate_type: '1' },
      { type: 'image', icp_order_field: 'icp_subject.principal_info.certificate_photo_front', certificate_type: '2' },
      { type: 'image', icp_order_field: 'icp_subject.principal_info.certificate_photo_back', certificate_type: '2' },
      { type: 'image', icp_order_field: 'icp_applets.principal_info.certificate_photo_front', certificate_type: '2' },
      { type: 'image', icp_order_field: 'icp_applets.principal_info.certificate_photo_back', certificate_type: '2' },
      { type: 'image', icp_order_field: 'icp_materials.commitment_letter' },
      { type: 'video', icp_order_field: 'icp_materials.promise_video' },
    ]);
  });

  it.each(['wechat', 'bureau'] as const)('rejected by %s is corrected with only what was wrong', async (by) => {
    const first = filing().submit(companyFiling);
    await go(
      ...(by === 'wechat' ? (['checkFace', 'refuse'] as const) : (['checkFace', 'pass', 'confirm', 'refuse'] as const)),
    );
    expect(await first).toEqual({
      state: 'rejected',
      by,
      fields: [{ name: '主体证件照片', reason: '证件照片不清晰', suggestion: '请重新上传清晰的证件照片' }],
    });
    const second = filing().resubmit({ subject: { organizeInfo: { certificatePhoto: picture('sharper') } } });
    await go('checkFace', 'pass', 'confirm', 'approve');
    expect(await second).toEqual({ state: 'filed' });
    expect(h.fake.calls('uploadIcpMedia')).toBe(8);
    expect(h.fake.calls('applyIcpFiling')).toBe(2);
  });

  it('refused by the first check names the fields as the input does, and is corrected', async () => {
    const { subject } = companyFiling;
    const wrong = { ...companyFiling, subject: { ...subject, baseInfo: { ...subject.baseInfo, name: 'Other Ltd.' } } };
    const first = filing().submit(wrong);
    await go('checkFace');
    const rejected = { state: 'rejected', by: 'check', fields: [{ path: 'subject.baseInfo.name', code: 86355 }] };
    expect(await first).toMatchObject(rejected);
    expect(await filing().submit(wrong), 'asked again').toMatchObject(rejected);
    const second = filing().resubmit({ subject: { baseInfo: { name: 'Corner Shop Ltd.' } } });
    await go('checkFace', 'pass', 'confirm', 'approve');
    expect(await second).toEqual({ state: 'filed' });
    expect(h.fake.calls('uploadIcpMedia')).toBe(7);
  });

  it('that is under review already is waited for, and one that is granted is the result', async () => {
    const first = filing().submit(companyFiling);
    await go('checkFace', 'pass', 'confirm');
    const other = await harnessOn(h);
    const second = other.submit(companyFiling);
    await go('approve');
    // Pushes go to the other one now.
    await pass('11m');
    expect([await first, await second, await other.submit({ ...companyFiling, materials: {} })]).toEqual([
      { state: 'filed' },
      { state: 'filed' },
      { state: 'filed' },
    ]);
    expect(h.fake.calls('applyIcpFiling')).toBe(1);
  });

  it('that is withdrawn on the way is refused', async () => {
    const first = failureOf(filing().submit(companyFiling));
    await go('checkFace');
    await h.wx.authorizer(merchant).icpFiling.withdrawFiling();
    await pass();
    expect(await first).toMatchObject({ reason: 'refused', message: expect.stringContaining('withdrawn') });
  });

  it.each(['failed', 'not done in a day'])('ends when the face check is %s, and can begin again', async (how) => {
    const first = failureOf(filing().submit(companyFiling));
    await pass();
    if (how === 'failed') await h.fake.filings.checkFace(merchant, 'failed');
    await pass('25h');
    expect(await first).toMatchObject({ reason: 'refused', step: 'face check' });
    const second = filing().submit(companyFiling);
    await go('checkFace', 'pass', 'confirm', 'approve');
    expect(await second).toEqual({ state: 'filed' });
  });

  it('tells that the SMS ran out', async () => {
    const seen: unknown[] = [];
    void filing().submit(companyFiling, {
      onProgress: ({ step, state, detail }) => step === 'review' && state === 'waiting' && seen.push(detail),
    });
    await go('checkFace', 'pass');
    await pass('25h');
    expect(seen.at(-1)).toEqual({ waitsFor: 'bureau', smsTimedOut: true });
  });

  it.each([
    ['profile and category', { nickName: '', categories: [] }, 'name, avatar and introduction, an approved category'],
    ['verification', { verified: false }, 'verification'],
  ])('is not begun without %s', async (_, seed, message) => {
    h = await harness({ fake: { authorizers: [{ appId: merchant, granted: true, ...seed }] } });
    const error = await failureOf(filing().submit({ ...companyFiling, materials: {} }));
    expect(error).toMatchObject({ reason: 'refused', message: expect.stringContaining(message) });
    expect(h.fake.calls('createIcpVerifyTask')).toBe(0);
  });

  it('is not begun while the entrance is closed', async () => {
    h.fake.filings.close(merchant, true);
    expect(await failureOf(filing().submit(companyFiling))).toMatchObject({ reason: 'refused', step: 'look' });
    h.fake.filings.close(merchant, false);
    const second = filing().submit(companyFiling);
    await go('checkFace', 'pass', 'confirm', 'approve');
    expect(await second).toEqual({ state: 'filed' });
  });
});

it('progress holds nothing of the persons', async () => {
  const seen: unknown[] = [];
  const onProgress = (progress: unknown) => seen.push(progress);
  const first = filing().submit(companyFiling, { onProgress });
  await go('checkFace', 'refuse');
  await first;
  const second = filing().resubmit({ subject: { baseInfo: { address: '2 Example Road' } } }, { onProgress });
  await go('checkFace', 'pass', 'confirm', 'approve');
  await second;
  expect(seen.length).toBeGreaterThan(20);
  expect(JSON.stringify(seen)).not.toMatch(/110105199001011234|张三|13012344321/);
});

it('a filing that meets a used-up quota goes on later with its files and its face check', async () => {
  h.fake.faults.next('applyIcpFiling', errorAnswer(45009));
  const first = failureOf(filing().submit(companyFiling));
  await go('checkFace');
  expect(await first).toMatchObject({ kind: 'platform', code: 45009 });
  await pass('1d');
  const second = filing().submit(companyFiling);
  await go('pass', 'confirm', 'approve');
  expect(await second).toEqual({ state: 'filed' });
  expect([h.fake.calls('createIcpVerifyTask'), h.fake.calls('uploadIcpMedia')]).toEqual([1, 7]);
});

describe('the wait', () => {
  it('notices pushes at once, though WeChat is asked once a day', async () => {
    const ended = filing().submit(companyFiling, { pollMs: 86_400_000 });
    await go('checkFace', 'pass', 'confirm', 'approve');
    expect(await ended).toEqual({ state: 'filed' });
  });

  it('needs no pushes', async () => {
    h.fake.pushTo(undefined);
    const ended = filing().submit(companyFiling, { pollMs: 30_000 });
    await go('checkFace', 'pass', 'confirm', 'approve');
    expect(await ended).toEqual({ state: 'filed' });
  });

  it.each(['aborted', 'timeout'])('that ends with %s is taken up again', async (reason) => {
    const abort = new AbortController();
    const first = failureOf(filing().submit(companyFiling, { signal: abort.signal, timeoutMs: 3_600_000 }));
    await go('checkFace', 'pass', 'confirm');
    if (reason === 'aborted') abort.abort();
    await pass('2h');
    expect(await first).toMatchObject({ reason, step: 'review' });
    const second = filing().submit(companyFiling);
    await go('approve');
    expect(await second).toEqual({ state: 'filed' });
    expect(h.fake.calls('applyIcpFiling')).toBe(1);
  });
});

type Change = (input: {
  subject: Record<string, unknown>;
  applet: Record<string, unknown>;
  materials: Record<string, unknown>;
}) => unknown;
const merge = (target: unknown, change: object) => Object.assign(target as object, change);
const base =
  (change: object): Change =>
  (input) =>
    merge(input.subject['baseInfo'], change);
const person =
  (change: object): Change =>
  (input) =>
    merge(input.subject['principalInfo'], change);
const program =
  (change: object): Change =>
  (input) =>
    merge(input.applet['baseInfo'], change);

const invalid: [path: string, change: Change][] = [
  ['subject.baseInfo.type', base({ type: undefined })],
  ['subject.baseInfo.province', base({ province: '' })],
  ['subject.organizeInfo', ({ subject }) => merge(subject, { organizeInfo: undefined })],
  [
    'subject.organizeInfo.certificatePhoto',
    ({ subject }) => merge(subject['organizeInfo'], { certificatePhoto: undefined }),
  ],
  ['subject.legalPersonInfo', person({ authorizationLetter: 'm' })],
  [
    'subject.principalInfo.authorizationLetter',
    ({ subject }) => merge(subject, { legalPersonInfo: { name: '李四', certificateNumber: '1' } }),
  ],
  ['subject.personalInfo.residencePermit', ({ subject }) => merge(subject, { personalInfo: { residencePermit: 'm' } })],
  ['subject.organizeInfo.certificateNumber', base({ type: 5 })],
  ['subject.principalInfo.mobile', person({ mobile: '' })],
  ['subject.principalInfo.emergencyContact', person({ emergencyContact: '13012344321' })],
  ['subject.principalInfo.certificatePhotoBack', person({ certificatePhotoBack: undefined })],
  ['subject.principalInfo.certificateValidityDateStart', person({ certificateValidityDateStart: '2023-08-15' })],
  ['subject.principalInfo.certificateValidityDateEnd', person({ certificateValidityDateEnd: '20230814' })],
  ['applet.principalInfo.name', ({ applet }) => merge(applet['principalInfo'], { name: '' })],
  ['applet.baseInfo.serviceContentTypes', program({ serviceContentTypes: [1, 2, 3, 4, 5, 6] })],
  ['applet.baseInfo.comment', program({ comment: 'too short' })],
  ['applet.baseInfo.nrlxDetails', program({ nrlxDetails: [] })],
  ['applet.baseInfo.nrlxDetails.1.type', program({ nrlxDetails: [{ type: 1 }, { type: 1 }] })],
  ['applet.baseInfo.nrlxDetails.0.media', program({ nrlxDetails: [{ type: 2, code: 'x' }] })],
  ['materials.commitmentLetter', ({ materials }) => merge(materials, { commitmentLetter: ['m', 'n'] })],
];

it.each(invalid)('bad %s is refused before anything is sent', async (path, change) => {
  const { subject, applet } = companyFiling;
  const input = {
    subject: {
      ...subject,
      baseInfo: { ...subject.baseInfo },
      organizeInfo: { ...subject.organizeInfo },
      principalInfo: { ...subject.principalInfo },
    },
    applet: { baseInfo: { ...applet.baseInfo }, principalInfo: { ...applet.principalInfo } },
    materials: {},
  };
  change(input);
  const before = h.sent.length;
  const error = await failureOf(filing().submit(input as unknown as FilingInput));
  expect(error).toMatchObject({ kind: 'validation', issues: [{ path }] });
  expect(h.sent.length).toBe(before);
});

it('a correction that makes the whole wrong is refused before anything is sent', async () => {
  const first = filing().submit(companyFiling);
  await go('checkFace', 'refuse');
  await first;
  const before = h.sent.length;
  const correction = { subject: { principalInfo: { emergencyContact: '13012344321' } } };
  expect(await failureOf(filing().resubmit(correction))).toMatchObject({
    kind: 'validation',
    issues: [{ path: 'subject.principalInfo.emergencyContact' }],
  });
  expect(h.sent.length).toBe(before);
});

/** What is kept in the store of the merchant's filing. */
async function keptKeys(): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of h.store.list(`wechat-open/${h.fake.component.appId}/verification/`)) keys.push(key);
  return keys;
}

/** Another program of the provider, with a store of its own: what is under review at WeChat is all it sees. */
async function harnessOn({ fake }: Harness) {
  const wx = connect(fake, memoryStore({ clock: fake.clock }));
  fake.pushTo(receiver(wx));
  await fake.tickets.pushNow();
  await wx.recover();
  return wx.authorizer(merchant).filing;
}

/** The text fields of a multipart body. */
const partsOf = (body: string): Record<string, string> =>
  Object.fromEntries([...body.matchAll(/name="(\w+)"\r\n\r\n(.*)\r\n/g)].map(([, name, value]) => [name, value]));
