import { beforeEach, describe, expect, it } from 'vitest';
import { type Harness, harness, merchant } from '../../client/__fixtures__/harness.js';
import type { WechatOpenFake } from '../../testing/index.js';
import { company, companyFiling, failureOf, picture, tryAll } from '../__fixtures__/applications.js';
import { crashEverywhere } from '../__fixtures__/crashes.js';
import { unverified } from '../__fixtures__/unverified.js';
import type { VerificationAndFilingInput } from './verification-and-filing.js';

let h: Harness;
beforeEach(async () => {
  h = await harness({ fake: unverified });
});

const input: VerificationAndFilingInput = { ...companyFiling, verification: company };
const both = () => h.wx.authorizer(merchant).verificationAndFiling;
const pass = (time = '1m') => h.fake.clock.advance(time);

type Deed = (fake: WechatOpenFake) => Promise<unknown>;
const face: Deed = ({ filings }) => filings.checkFace(merchant);
const pay: Deed = ({ verifications }) => verifications.pay(merchant);
const verify: Deed = ({ verifications }) => verifications.pass(merchant);
const sendBack: Deed = ({ verifications }) => verifications.sendBack(merchant, '营业执照不清晰');
const passOn: Deed = ({ filings }) => filings.pass(merchant);
const sms: Deed = ({ filings }) => filings.confirm(merchant);
const refuse: Deed = ({ filings }) => filings.refuse(merchant);
const approve: Deed = ({ filings }) => filings.approve(merchant);
const toTheEnd = [verify, passOn, sms, approve];
/** Persons and reviewers do their parts, one after the other. */
const go = async (fake: WechatOpenFake, deeds: readonly Deed[]) => {
  for (const deed of deeds) {
    await fake.clock.advance('1m');
    await deed(fake);
  }
  await fake.clock.advance('1m');
};

describe('verification and filing', () => {
  it('end filed; the progress tells who is waited for and where', async () => {
    const seen: unknown[] = [];
    const ended = both().submit(input, {
      onProgress: ({ state, detail }) => state === 'waiting' && seen.push(detail),
      pollMs: 30_000,
    });
    await go(h.fake, [face, pay, verify, passOn, sms]);
    await go(h.fake, [approve]);
    const [procedure] = h.fake.verifications.procedures();
    expect(await ended).toEqual({ state: 'filed', procedureId: procedure?.procedureId });
    const orderId = String(procedure?.orderId);
    const payUrl = expect.stringContaining(procedure?.procedureId ?? '');
    const distinct = seen.filter((one, at) => JSON.stringify(one) !== JSON.stringify(seen[at - 1]));
    expect(distinct).toEqual([
      { waitsFor: 'administrator', verifyUrl: expect.stringContaining('https://') },
      ...['payment', 'reviewer', 'wechat', 'sms', 'bureau'].map((waitsFor) => ({ waitsFor, orderId, payUrl })),
    ]);
    expect(h.fake.verifications.fees()).toMatchObject([{ by: 'merchant' }]);
    expect(h.fake.violations()).toEqual([]);
  });

  it('sent back by the reviewer are completed without another fee', async () => {
    const first = both().submit(input);
    await go(h.fake, [face, pay, sendBack]);
    expect(await first).toMatchObject({ state: 'returned', reason: '营业执照不清晰' });
    expect(await failureOf(both().submit({ ...input, materials: {} }))).toMatchObject({ reason: 'other-input' });
    const second = both().resubmit({ verification: { qualification: picture('sharper') } });
    await go(h.fake, [face, ...toTheEnd]);
    expect(await second).toMatchObject({ state: 'filed' });
    expect(h.fake.verifications.fees()).toHaveLength(1);
    expect(h.fake.calls('secwxaapiUploadauthmaterial')).toBe(3);
    expect(h.fake.calls('uploadIcpMedia')).toBe(7);
  });

  it.each([
    ['wechat', [refuse]],
    ['bureau', [passOn, refuse]],
  ] as const)('whose filing %s refused are corrected without another verification', async (by, deeds) => {
    const first = both().submit(input);
    await go(h.fake, [face, pay, verify, ...deeds]);
    expect(await first).toMatchObject({ state: 'rejected', by, fields: [{ name: '主体证件照片' }] });
    const second = both().resubmit({ subject: { organizeInfo: { certificatePhoto: picture('sharper') } } });
    await go(h.fake, [face, passOn, sms, approve]);
    expect(await second).toMatchObject({ state: 'filed' });
    expect(h.fake.verifications.fees()).toHaveLength(1);
  });

  it('refused by the first check cost nothing and name the fields', async () => {
    const { subject } = companyFiling;
    const wrong = { ...input, subject: { ...subject, baseInfo: { ...subject.baseInfo, district: '1' } } };
    const first = both().submit(wrong);
    await go(h.fake, [face]);
    expect(await first).toMatchObject({
      state: 'rejected',
      by: 'check',
      fields: [{ path: 'subject.baseInfo.district' }],
    });
    const second = both().resubmit({ subject: { baseInfo: { district: '110105' } } });
    await go(h.fake, [face, pay, ...toTheEnd]);
    expect(await second).toMatchObject({ state: 'filed' });
    expect(h.fake.verifications.fees()).toHaveLength(1);
  });

  it.each([
    [
      'the reviewer refuses for good',
      [pay, ({ verifications }: WechatOpenFake) => verifications.fail(merchant)],
      'for good',
    ],
    ['nobody pays in a day', [({ clock }: WechatOpenFake) => clock.advance('25h')], 'nobody paid'],
  ] as const)('end when %s, and can be applied for again', async (_, deeds, message) => {
    const first = failureOf(both().submit(input));
    await go(h.fake, [face, ...deeds]);
    await pass('15m');
    expect(await first).toMatchObject({ reason: 'refused', message: expect.stringContaining(message) });
    const second = both().submit(input);
    await go(h.fake, [face, pay, ...toTheEnd]);
    expect(await second).toMatchObject({ state: 'filed' });
  });

  it('are paid from the package of the platform', async () => {
    const ended = both().submit({ ...input, verification: { ...company, payType: 1, serviceAppid: 'wx9' } });
    await go(h.fake, [face, ...toTheEnd]);
    expect(await ended).toMatchObject({ state: 'filed' });
    expect(h.fake.verifications.fees()).toMatchObject([{ by: 'platform' }]);
  });

  it('need no pushes', async () => {
    h.fake.pushTo(undefined);
    const ended = both().submit(input, { pollMs: 30_000 });
    await go(h.fake, [face, pay, ...toTheEnd]);
    expect(await ended).toMatchObject({ state: 'filed' });
  });

  it('notice pushes at once, though WeChat is asked once a day', async () => {
    const ended = both().submit(input, { pollMs: 86_400_000 });
    await go(h.fake, [face, pay, ...toTheEnd]);
    expect(await ended).toMatchObject({ state: 'filed' });
  });

  it.each(['aborted', 'timeout'])('are taken up again after %s', async (reason) => {
    const abort = new AbortController();
    const first = failureOf(both().submit(input, { signal: abort.signal, timeoutMs: 3_600_000 }));
    await go(h.fake, [face, pay]);
    if (reason === 'aborted') abort.abort();
    await pass('2h');
    expect(await first).toMatchObject({ reason, step: 'review' });
    const second = both().submit(input);
    await go(h.fake, toTheEnd);
    expect(await second).toMatchObject({ state: 'filed' });
    expect(h.fake.calls('submitAuthAndIcp')).toBe(1);
  });

  it('are checked like both, by path, before anything is sent', async () => {
    const wrong = { ...input, materials: { promiseVideo: ['m', 'n'] }, verification: { ...company, accountName: '' } };
    const before = h.sent.length;
    expect(await failureOf(both().submit(wrong))).toMatchObject({
      kind: 'validation',
      issues: [{ path: 'materials.promiseVideo' }, { path: 'verification.accountName' }],
    });
    expect(h.sent.length).toBe(before);
  });
});

const everybody = (fake: WechatOpenFake) => tryAll(...[face, pay, ...toTheEnd].map((deed) => () => deed(fake)));

it('both survive the death of their process at every call, applied for and paid once', async () => {
  const deaths = await crashEverywhere({
    fake: unverified,
    start: (wx) => wx.authorizer(merchant).verificationAndFiling.submit(input),
    meanwhile: everybody,
    costly: { submitAuthAndIcp: 1, createIcpVerifyTask: 2 },
    check(result, fake) {
      expect(result.state).toBe('filed');
      expect(fake.verifications.fees()).toHaveLength(1);
    },
  });
  expect(deaths).toBeGreaterThan(20);
});

it('their correction survives the death of its process at every call, handed in once', async () => {
  await crashEverywhere({
    fake: unverified,
    async setUp(fake, wx) {
      const first = wx.authorizer(merchant).verificationAndFiling.submit(input);
      await go(fake, [face, pay, sendBack]);
      await first;
    },
    start: (wx) =>
      wx.authorizer(merchant).verificationAndFiling.resubmit({ verification: { qualification: picture('sharper') } }),
    meanwhile: everybody,
    costly: { submitAuthAndIcp: 1, createIcpVerifyTask: 2 },
    check(result, fake) {
      expect(result.state).toBe('filed');
      expect(fake.verifications.fees()).toHaveLength(1);
    },
  });
});
