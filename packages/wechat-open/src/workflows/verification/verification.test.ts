import { beforeEach, describe, expect, it } from 'vitest';
import { connect, type Harness, harness, merchant } from '../../client/__fixtures__/harness.js';
import { company, failureOf, picture } from '../__fixtures__/applications.js';
import { unverified } from '../__fixtures__/unverified.js';
import type { VerificationInput } from './verification-input.js';

let h: Harness;
beforeEach(async () => {
  h = await harness({ fake: unverified });
});

const verification = () => h.wx.authorizer(merchant).verification;
/** Lets the workflow react. */
const pass = (time = '1m') => h.fake.clock.advance(time);
/** Administrator and merchant do their parts. */
const untilReview = async () => {
  await pass();
  await h.fake.verifications.check(merchant);
  // After a return, nothing is to be paid.
  await h.fake.verifications.pay(merchant).catch(() => undefined);
  await pass();
};

describe('a verification', () => {
  it('ends verified; its progress tells who is waited for and where', async () => {
    const seen: unknown[] = [];
    const ended = verification().submit(company, {
      onProgress: ({ step, state, detail }) => state === 'waiting' && step === 'review' && seen.push(detail),
    });
    await pass();
    await h.fake.verifications.check(merchant);
    await pass('20m');
    await h.fake.verifications.pay(merchant);
    await pass();
    await h.fake.verifications.dispatch(merchant);
    await pass();
    await h.fake.verifications.pass(merchant);
    await pass();
    const [task] = h.fake.verifications.list();
    expect(await ended).toEqual({ state: 'verified', taskId: task?.taskId, orderId: task?.orderId });
    expect(seen).toMatchObject([
      { waitsFor: 'administrator', authUrl: task?.authUrl, orderId: undefined },
      ...Array.from({ length: seen.length - 3 }, () => ({ waitsFor: 'payment' })),
      { waitsFor: 'reviewer', orderId: task?.orderId, reviewer: undefined },
      { waitsFor: 'reviewer', reviewer: { provider: 'Example Review Ltd.', contact: '400-000-0000' } },
    ]);
    expect(h.fake.calls('secwxaapiUploadauthmaterial')).toBe(2);
    expect(h.fake.verifications.fees()).toMatchObject([{ appId: merchant, by: 'merchant' }]);
    expect(
      await h.store.get(`wechat-open/${h.fake.component.appId}/verification/${merchant}/application`),
    ).toBeUndefined();
  });

  it('is paid from the package of the platform', async () => {
    const ended = verification().submit({ ...company, payType: 1, serviceAppid: 'wx9' });
    await pass();
    await h.fake.verifications.check(merchant);
    await h.fake.verifications.pass(merchant);
    await pass();
    expect(await ended).toMatchObject({ state: 'verified' });
    expect(h.fake.verifications.fees()).toMatchObject([{ by: 'platform' }]);
  });

  it('comes back to be completed: the correction uploads only what changed and costs nothing', async () => {
    const first = verification().submit(company);
    await untilReview();
    await h.fake.verifications.sendBack(merchant, '营业执照不清晰');
    await pass();
    expect(await first).toMatchObject({ state: 'returned', reason: '营业执照不清晰' });
    expect(await verification().submit(company), 'asked again').toMatchObject({ state: 'returned' });

    const second = verification().resubmit({ qualification: picture('sharper'), contactInfo: { name: 'Lei Example' } });
    await untilReview();
    await h.fake.verifications.pass(merchant);
    await pass();
    expect(await second).toMatchObject({ state: 'verified' });
    expect(h.fake.calls('secwxaapiUploadauthmaterial')).toBe(3);
    expect(h.fake.calls('secwxaapiWxaauth')).toBe(1);
    expect(h.fake.verifications.fees()).toHaveLength(1);
    const { auth_data: data } = JSON.parse(h.sent.find(({ url }) => url.includes('/reauth'))?.body ?? '');
    expect(data).toMatchObject({ contact_info: { name: 'Lei Example', email: 'wei@example.com' }, customer_type: 1 });
  });

  it('may come back more than once', async () => {
    const first = verification().submit(company);
    await untilReview();
    await h.fake.verifications.sendBack(merchant);
    await pass();
    await first;
    for (const name of ['Lei', 'Hua']) {
      const again = verification().resubmit({ contactInfo: { name } });
      await untilReview();
      await h.fake.verifications.sendBack(merchant, `not ${name}`);
      await pass();
      expect(await again).toMatchObject({ state: 'returned', reason: `not ${name}` });
    }
    expect(await verification().resubmit({ contactInfo: { name: 'Hua' } }), 'the same').toMatchObject({
      reason: 'not Hua',
    });
    expect(h.fake.calls('secwxaapiReauth')).toBe(2);
    expect(h.fake.calls('secwxaapiUploadauthmaterial')).toBe(2);
  });

  it('that came back is not applied for anew with other input, whatever it would cost', async () => {
    const first = verification().submit(company);
    await untilReview();
    await h.fake.verifications.sendBack(merchant);
    await pass();
    await first;
    const other = { ...company, accountName: 'Corner store' };
    expect(await failureOf(verification().submit(other))).toMatchObject({
      kind: 'workflow',
      reason: 'other-input',
      advice: { en: expect.stringContaining('resubmit') },
    });
    expect(h.fake.calls('secwxaapiWxaauth')).toBe(1);
  });

  it('refused for good says why, and can be applied for again', async () => {
    const first = failureOf(verification().submit(company));
    await untilReview();
    await h.fake.verifications.fail(merchant, '主体已注销');
    await pass();
    expect(await first).toMatchObject({
      kind: 'workflow',
      reason: 'refused',
      message: expect.stringContaining('主体已注销'),
      advice: { zh: expect.stringContaining('重新申请') },
    });
    void failureOf(verification().submit(company));
    await pass();
    expect(h.fake.calls('secwxaapiWxaauth')).toBe(2);
  });

  it.each([
    ['the administrator refused', 'refused'],
    ['the face check failed', 'face-failed'],
    ['the phone check failed', 'phone-failed'],
    ['no order could be made', 'order-failed'],
    ['the check failed', 'failed'],
  ] as const)('ends when %s, unpaid', async (message, outcome) => {
    const first = failureOf(verification().submit(company));
    await pass();
    await h.fake.verifications.check(merchant, outcome);
    await pass('15m');
    expect(await first).toMatchObject({ reason: 'refused', message: expect.stringContaining(message) });
    expect(h.fake.verifications.fees()).toEqual([]);
  });

  it.each(['nobody confirms', 'nobody pays'])('ends after a day when %s', async (who) => {
    const first = failureOf(verification().submit(company));
    await pass();
    if (who === 'nobody pays') await h.fake.verifications.check(merchant);
    await pass('25h');
    expect(await first).toMatchObject({ reason: 'refused', message: expect.stringContaining('24 hours') });
  });

  it('whose data WeChat refuses leaves nothing open: the next input is taken', async () => {
    const wrong = { ...company, payType: 1, serviceAppid: 'wx9', customerType: 15 } as const;
    expect(await failureOf(verification().submit(wrong))).toMatchObject({ kind: 'platform', code: 40064 });
    const ended = verification().submit(company);
    await untilReview();
    await h.fake.verifications.pass(merchant);
    await pass();
    expect(await ended).toMatchObject({ state: 'verified' });
  });

  it('gives its no to every process that waited, and none of them applies again', async () => {
    const both = [h.wx, connect(h.fake, h.store)].map((wx) =>
      failureOf(wx.authorizer(merchant).verification.submit(company)),
    );
    await untilReview();
    await h.fake.verifications.fail(merchant, '主体已注销');
    await pass();
    expect(await Promise.all(both)).toMatchObject([{ reason: 'refused' }, { reason: 'refused' }]);
    expect(h.fake.calls('secwxaapiWxaauth')).toBe(1);
  });

  it('corrected like an earlier application is handed in all the same', async () => {
    const correction = { contactInfo: { name: 'Lei' } };
    for (const accountName of ['Corner shop', 'Corner store']) {
      const first = verification().submit({ ...company, accountName });
      await untilReview();
      await h.fake.verifications.sendBack(merchant);
      await pass();
      expect(await first).toMatchObject({ state: 'returned' });
      const again = verification().resubmit(correction);
      await untilReview();
      await h.fake.verifications.pass(merchant);
      await pass();
      expect(await again).toMatchObject({ state: 'verified' });
    }
    expect(h.fake.calls('secwxaapiReauth')).toBe(2);
  });

  it('leaves no application in the store, though the process dies at its end', async () => {
    let isDying = true;
    const dying = new Proxy(h.store, {
      get: (target, name) => {
        const value = target[name as keyof typeof target];
        if (typeof value !== 'function') return value;
        return (...parameters: unknown[]) => {
          const isLast = name === 'delete' && String(parameters[0]).endsWith('/application');
          if (!isLast || !isDying) return Reflect.apply(value, target, parameters);
          isDying = false;
          throw new Error('died');
        };
      },
    });
    const first = failureOf(connect(h.fake, dying).authorizer(merchant).verification.submit(company));
    await untilReview();
    await h.fake.verifications.pass(merchant);
    await pass();
    expect(await first).toMatchObject({ message: 'died' });
    expect(await verification().submit(company)).toMatchObject({ state: 'verified' });
    const key = `wechat-open/${h.fake.component.appId}/verification/${merchant}/application`;
    expect(await h.store.get(key)).toBeUndefined();
  });

  it('that was not applied for yet is left for other input by `restart` only', async () => {
    h.fake.faults.next('secwxaapiWxaauth', { kind: 'refuse' });
    const wrong = { ...company, accountName: 'Corner shpo' };
    await failureOf(verification().submit(wrong));
    expect(await failureOf(verification().submit(company))).toMatchObject({ reason: 'other-input' });
    const ended = verification().submit(company, { restart: true });
    await untilReview();
    await h.fake.verifications.pass(merchant).catch(() => undefined);
    await pass();
    expect(await ended).toMatchObject({ state: 'verified' });
  });

  it('has nothing to correct before it came back', async () => {
    expect(await failureOf(verification().resubmit({}))).toMatchObject({ kind: 'validation' });
  });
});

describe('the wait', () => {
  it('notices a push at once, though WeChat is asked once a day', async () => {
    const ended = verification().submit(company, { pollMs: 86_400_000 });
    await untilReview();
    await h.fake.verifications.pass(merchant);
    await pass('5s');
    expect(await ended).toMatchObject({ state: 'verified' });
  });

  it('needs no pushes', async () => {
    h.fake.pushTo(undefined);
    const ended = verification().submit(company, { pollMs: 60_000 });
    await untilReview();
    await h.fake.verifications.pass(merchant);
    await pass('2m');
    expect(await ended).toMatchObject({ state: 'verified' });
  });

  it.each(['aborted', 'timeout'])('that ends with %s is taken up again', async (reason) => {
    const abort = new AbortController();
    const first = failureOf(verification().submit(company, { signal: abort.signal, timeoutMs: 3_600_000 }));
    await untilReview();
    if (reason === 'aborted') abort.abort();
    await pass('2h');
    expect(await first).toMatchObject({ reason, step: 'review' });
    await h.fake.verifications.pass(merchant);
    expect(await verification().submit(company)).toMatchObject({ state: 'verified' });
    expect(h.fake.calls('secwxaapiWxaauth')).toBe(1);
    expect(h.fake.calls('secwxaapiUploadauthmaterial')).toBe(2);
  });

  it('finds by the push the task whose answer was lost', async () => {
    h.fake.faults.next('secwxaapiWxaauth', { kind: 'cut' });
    expect(await failureOf(verification().submit(company))).toMatchObject({ kind: 'transport' });
    await h.fake.settled();
    const ended = verification().submit(company);
    await untilReview();
    await h.fake.verifications.pass(merchant);
    await pass();
    expect(await ended).toMatchObject({ state: 'verified' });
    expect(h.fake.calls('secwxaapiWxaauth')).toBe(1);
  });
});

const invalid: [path: string, change: Partial<Record<keyof VerificationInput, unknown>>][] = [
  ['customerType', { customerType: undefined }],
  ['contactInfo.name', { contactInfo: { email: 'a@b' } }],
  ['contactInfo.email', { contactInfo: { name: 'x', email: 'nowhere' } }],
  ['accountName', { accountName: '' }],
  ['accountNameType', { accountNameType: 3 }],
  ['payType', { payType: 0 }],
  ['qualification', { qualification: undefined }],
  ['serviceAppid', { payType: 1 }],
  ['invoiceInfo', { payType: 1, serviceAppid: 'wx9', invoiceInfo: { invoiceType: 1 } }],
  ['authIdentification', { authIdentification: '教师', authIdentMaterial: ['m'] }],
  ['authIdentMaterial', { customerType: 15, authIdentification: '教师' }],
  ['qualificationOther', { qualificationOther: Array(11).fill('m') }],
  ['invoiceInfo.invoiceType', { invoiceInfo: { invoiceType: 3, invoiceTitle: 'x' } }],
  ['invoiceInfo.invoiceTitle', { invoiceInfo: { invoiceType: 2, electronic: { id: '1'.repeat(18) } } }],
  ['invoiceInfo.electronic', { invoiceInfo: { invoiceType: 2, invoiceTitle: 'x' } }],
  ['invoiceInfo.electronic.id', { invoiceInfo: { invoiceType: 2, invoiceTitle: 'x', electronic: { id: '12' } } }],
  ['invoiceInfo.vat', { invoiceInfo: { invoiceType: 4, invoiceTitle: 'x' } }],
];

it.each(invalid)('bad %s is refused before anything is sent', async (path, change) => {
  const before = h.sent.length;
  const error = await failureOf(verification().submit({ ...company, ...change } as VerificationInput));
  expect(error).toMatchObject({ kind: 'validation', issues: [{ path }] });
  expect(h.sent.length).toBe(before);
});

it('input that is right for a person needs no document', async () => {
  h = await harness({ fake: { authorizers: [{ appId: merchant, granted: true, personal: true }] } });
  const { qualification: _, qualificationOther: __, ...person } = { ...company, customerType: 15 };
  const ended = verification().submit(person);
  await untilReview();
  await h.fake.verifications.pass(merchant);
  await pass();
  expect(await ended).toMatchObject({ state: 'verified' });
});

it('a second process goes on where the first one is', async () => {
  const abort = new AbortController();
  void failureOf(verification().submit(company, { signal: abort.signal }));
  await untilReview();
  abort.abort();
  await pass();
  const other = connect(h.fake, h.store).authorizer(merchant).verification.submit(company);
  await h.fake.verifications.pass(merchant);
  await pass();
  expect(await other).toMatchObject({ state: 'verified' });
});
