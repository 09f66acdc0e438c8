import { describe, expect, it } from 'vitest';
import { type Harness, harness, merchant } from '../../client/__fixtures__/harness.js';
import { errorAnswer } from '../../testing/index.js';
import { crashEverywhere } from '../__fixtures__/crashes.js';
import type { NameInput } from './naming.js';

const proof = (text = 'trade mark'): File => new File([text], 'proof.png', { type: 'image/png' });
const protectedName: NameInput = { name: 'WeChat shop', proofs: [proof()] };
const calls = ({ fake }: Harness) => ({
  asked: fake.calls('setNickName'),
  checked: fake.calls('checkNickName'),
  uploaded: fake.calls('uploadTempMedia'),
});

/** A change that waits for its review. */
async function inReview(h: Harness, input: NameInput, options: object = {}) {
  const states: string[] = [];
  const change = h.caught(
    h.wx.authorizer(merchant).naming.change(input, {
      onProgress: ({ step, state }) => states.push(`${step}: ${state}`),
      ...options,
    }),
  );
  while (!states.includes('the review of the name: waiting')) await h.fake.clock.advance('1s');
  return { change, states };
}

describe('a name', () => {
  it('holds at once without a protected word, and costs nothing when it holds already', async () => {
    const h = await harness();
    const { naming } = h.wx.authorizer(merchant);
    expect(await naming.check('New shop')).toEqual({ needsProof: false, wording: undefined, changesLeft: 2 });
    expect(await naming.change({ name: 'New shop' })).toEqual({ name: 'New shop', reviewed: false });
    expect(h.fake.authorizers.get(merchant).nickName).toBe('New shop');
    expect(await naming.change({ name: 'New shop' })).toEqual({ name: 'New shop', reviewed: false });
    expect(await naming.change({ name: 'New shop' }, { attempt: 2 })).toEqual({ name: 'New shop', reviewed: false });
    expect(calls(h).asked).toBe(1);
  });

  it.each([
    ['poll', { withPushes: false }, '10m'],
    ['push', { withPushes: true }, '2s'],
  ])('is reviewed with proofs, told by %s', async (_, { withPushes }, soon) => {
    const h = await harness();
    if (!withPushes) h.fake.pushTo(undefined);
    const { change, states } = await inReview(h, protectedName, withPushes ? { pollMs: 86_400_000 } : {});
    await h.fake.platform.decideNickname(merchant);
    await h.fake.clock.advance(soon);
    expect(await change).toEqual({ name: 'WeChat shop', reviewed: true });
    expect(states.at(-1)).toBe('the review of the name: done');
    expect(calls(h)).toEqual({ asked: 1, checked: 1, uploaded: 1 });
  });

  it('is refused with the reason, and asked for again with other proofs', async () => {
    const h = await harness();
    const first = await inReview(h, protectedName);
    await h.fake.platform.decideNickname(merchant, 'The certificate is of another company.');
    await h.fake.clock.advance('10s');
    const refusal = {
      kind: 'workflow',
      reason: 'refused',
      message: expect.stringContaining('The certificate is of another company.'),
      advice: { en: expect.stringContaining('other proofs'), zh: expect.any(String) },
    };
    expect(await first.change).toMatchObject(refusal);
    const { naming } = h.wx.authorizer(merchant);
    expect(await h.caught(naming.change(protectedName))).toMatchObject(refusal);
    expect(calls(h).asked).toBe(1);

    const second = await inReview(h, { ...protectedName, proofs: [proof(), proof('letter of permission')] });
    await h.fake.platform.decideNickname(merchant);
    await h.fake.clock.advance('10s');
    expect(await second.change).toMatchObject({ reviewed: true });
    // The first picture is known.
    expect(calls(h)).toMatchObject({ asked: 2, uploaded: 2 });
  });

  it('asks for proofs in the words of the platform, before anything is asked for', async () => {
    const h = await harness();
    const { naming } = h.wx.authorizer(merchant);
    expect(await naming.check('WeChat shop')).toMatchObject({ needsProof: true, wording: expect.any(String) });
    expect(await h.caught(naming.change({ name: 'WeChat shop' }))).toMatchObject({
      kind: 'validation',
      issues: [{ path: 'proofs', message: expect.stringContaining('hand in proof') }],
    });
    expect(await h.caught(naming.change({ name: '店', proofs: Array(6).fill(proof()) }))).toMatchObject({
      issues: [{ path: 'name' }, { path: 'proofs' }],
    });
    const missing = { name: 'New shop', proofs: [undefined as never], license: '' };
    expect(await h.caught(naming.change(missing))).toMatchObject({
      issues: [{ path: 'proofs.0' }, { path: 'license' }],
    });
    expect(calls(h).asked).toBe(0);
    // The failed calls are in nobody's way.
    expect(await naming.change({ name: 'Plain shop' })).toMatchObject({ reviewed: false });
  });

  it('is not asked for while another one is in review, nor when the changes are used up', async () => {
    const h = await harness();
    const { naming } = h.wx.authorizer(merchant);
    const { change } = await inReview(h, protectedName);
    expect(await h.caught(naming.change({ name: 'Other shop' }))).toMatchObject({
      reason: 'refused',
      message: expect.stringContaining('another name is in review'),
    });
    await h.fake.platform.decideNickname(merchant);
    await h.fake.clock.advance('10s');
    await change;
    await naming.change({ name: 'Other shop' });
    expect(await h.caught(naming.change({ name: 'Third shop' }))).toMatchObject({
      reason: 'refused',
      message: expect.stringContaining('used up'),
    });
    expect(calls(h).asked).toBe(2);
  });

  it('that somebody asked for already is waited for', async () => {
    const h = await harness();
    const { wx, fake } = h;
    await wx.authorizer(merchant).basicInfo.setNickName({ nick_name: 'WeChat shop', naming_other_stuff_1: 'media' });
    const { change } = await inReview(h, protectedName);
    await fake.platform.decideNickname(merchant);
    await fake.clock.advance('10s');
    expect(await change).toMatchObject({ reviewed: true });
    expect(calls(h).asked).toBe(1);
  });

  it.each([
    [
      'aborted',
      (h: Harness, abort: AbortController) => Promise.resolve(abort.abort()).then(() => h.fake.clock.advance('2s')),
    ],
    ['timeout', (h: Harness) => h.fake.clock.advance('1h')],
  ] as const)('goes on after %s', async (reason, end) => {
    const h = await harness();
    const abort = new AbortController();
    const { change } = await inReview(h, protectedName, { signal: abort.signal, timeoutMs: 3_600_000 });
    await end(h, abort);
    expect(await change).toMatchObject({ kind: 'workflow', reason, step: 'the review of the name' });
    const again = await inReview(h, protectedName);
    expect(again.states).toContain('ask for the name: resumed');
    await h.fake.platform.decideNickname(merchant);
    await h.fake.clock.advance('10s');
    expect(await again.change).toMatchObject({ reviewed: true });
    expect(calls(h).asked).toBe(1);
  });

  it('passes on what the platform refuses, and can be tried again', async () => {
    const h = await harness();
    const { naming } = h.wx.authorizer(merchant);
    h.fake.faults.next('setNickName', errorAnswer(91019));
    expect(await h.caught(naming.change({ name: 'New shop' }))).toMatchObject({ kind: 'platform', code: 91019 });
    expect(await naming.change({ name: 'New shop' })).toMatchObject({ reviewed: false });
  });
});

describe.each([
  ['passed', undefined],
  ['refused', 'Not yours.'],
])('a name that is %s', (_, reason) => {
  it('survives the death of its process at every call', async () => {
    const deaths = await crashEverywhere({
      fake: { authorizers: [{ appId: merchant, granted: true }] },
      start: (wx) =>
        wx
          .authorizer(merchant)
          .naming.change(protectedName)
          .then(
            ({ reviewed }) => (reviewed ? 'reviewed' : 'held'),
            (error: { reason?: string }) => error.reason ?? String(error),
          ),
      meanwhile: (fake) => fake.platform.decideNickname(merchant, reason).catch(() => undefined),
      costly: { setNickName: 1 },
      check(result, fake) {
        expect(reason === undefined ? ['reviewed', 'held'] : ['refused']).toContain(result);
        expect(fake.authorizers.get(merchant).nickName).toBe(reason === undefined ? 'WeChat shop' : 'Corner shop');
      },
    });
    expect(deaths).toBeGreaterThan(10);
  });
});
