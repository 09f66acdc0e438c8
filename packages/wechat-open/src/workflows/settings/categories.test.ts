import { describe, expect, it } from 'vitest';
import { type Harness, harness, merchant } from '../../client/__fixtures__/harness.js';
import { errorAnswer, type WechatOpenFakeOptions } from '../../testing/index.js';
import { crashEverywhere } from '../__fixtures__/crashes.js';
import type { CategoryChoice } from './categories.js';

const picture = (text = 'licence'): File => new File([text], 'licence.png', { type: 'image/png' });
const notes: CategoryChoice = { first: 287, second: 614 };
const food: CategoryChoice = {
  first: 150,
  second: 155,
  certificates: [{ name: '《食品生产许可证》', picture: picture(), expiresAt: 1_893_456_000 }],
};
const clinic: CategoryChoice = {
  first: 304,
  second: 316,
  certificates: [
    { name: '《医疗机构执业许可证》', picture: picture('clinic'), permanent: true },
    { name: '《卫生许可证》', picture: picture() },
  ],
};
const calls = ({ fake }: Harness) => ({
  added: fake.calls('addCategory'),
  modified: fake.calls('modifyCategory'),
  uploaded: fake.calls('uploadTempMedia'),
});

/** An addition that waits for its review. */
async function inReview(h: Harness, choices: readonly CategoryChoice[], options: object = {}) {
  const states: string[] = [];
  const added = h.caught(
    h.wx.authorizer(merchant).categories.add(choices, {
      onProgress: ({ step, state }) => states.push(`${step}: ${state}`),
      ...options,
    }),
  );
  while (!states.includes('the review of the categories: waiting')) await h.fake.clock.advance('1s');
  return { added, states };
}

describe('categories', () => {
  it('are offered with the sets of certificates that they need', async () => {
    const { wx } = await harness();
    const offers = await wx.authorizer(merchant).categories.available();
    expect(offers).toContainEqual({
      first: 150,
      firstName: 'Shopping',
      second: 155,
      secondName: 'Food',
      certificates: [['《食品经营许可证》'], ['《食品生产许可证》']],
      remark: 'One of the sets is enough.',
    });
    expect(offers.find(({ second }) => second === 614)).toMatchObject({ certificates: [], remark: undefined });
    expect(await wx.authorizer(merchant).categories.quota()).toEqual({
      additionsLeft: 5,
      additionsPerMonth: 5,
      placesLeft: 4,
    });
  });

  it('without certificates hold at once; those that are set cost nothing', async () => {
    const h = await harness();
    const { categories } = h.wx.authorizer(merchant);
    const approved = { status: 'approved', reason: undefined };
    expect(await categories.add([notes])).toEqual([{ ...notes, ...approved }]);
    expect(await categories.add([notes], { attempt: 2 })).toEqual([{ ...notes, ...approved }]);
    expect(await categories.add([notes, { first: 150, second: 154 }])).toHaveLength(2);
    expect(calls(h)).toEqual({ added: 1, modified: 0, uploaded: 0 });
  });

  it.each([
    ['poll', { withPushes: false }, '10m'],
    ['push', { withPushes: true }, '2s'],
  ])('are reviewed by their certificates, told by %s', async (_, { withPushes }, soon) => {
    const h = await harness();
    if (!withPushes) h.fake.pushTo(undefined);
    const { added } = await inReview(h, [food, clinic], withPushes ? { pollMs: 86_400_000 } : {});
    await h.fake.programSettings.decideCategory(merchant);
    await h.fake.clock.advance('5s');
    await h.fake.programSettings.decideCategory(merchant);
    await h.fake.clock.advance(soon);
    expect(await added).toMatchObject([
      { second: 155, status: 'approved' },
      { second: 316, status: 'approved' },
    ]);
    // Food and clinic share a picture.
    expect(calls(h)).toEqual({ added: 1, modified: 0, uploaded: 2 });
    const body = JSON.parse(h.sent.find(({ url }) => url.includes('addcategory'))?.body ?? '{}');
    expect(body.categories[0].certicates).toEqual([
      {
        key: '《食品生产许可证》',
        value: expect.stringMatching(/^\w{64}$/),
        expire_time: 1_893_456_000,
        is_permanent: 0,
      },
    ]);
    expect(body.categories[1].certicates).toMatchObject([
      { is_permanent: 1 },
      { value: body.categories[0].certicates[0].value },
    ]);
  });

  it('that are refused get other certificates, which is no addition', async () => {
    const h = await harness();
    const first = await inReview(h, [food, notes]);
    await h.fake.programSettings.decideCategory(merchant, 'The picture is blurred.');
    await h.fake.clock.advance('10s');
    const outcome = [
      { first: 150, second: 155, status: 'refused', reason: 'The picture is blurred.' },
      { ...notes, status: 'approved', reason: undefined },
    ];
    expect(await first.added).toEqual(outcome);
    expect(await h.wx.authorizer(merchant).categories.add([food, notes])).toEqual(outcome);

    const sharper = { ...food, certificates: [{ name: '《食品生产许可证》', picture: picture('sharper') }] };
    const second = await inReview(h, [sharper, notes]);
    await h.fake.programSettings.decideCategory(merchant);
    await h.fake.clock.advance('10s');
    expect(await second.added).toMatchObject([{ status: 'approved' }, { status: 'approved' }]);
    expect(calls(h)).toEqual({ added: 1, modified: 1, uploaded: 2 });
  });

  it('are checked before anything is sent, with everything that is missing', async () => {
    const h = await harness();
    const { categories } = h.wx.authorizer(merchant);
    const incomplete = { ...clinic, certificates: clinic.certificates?.slice(1) };
    expect(
      await h.caught(categories.add([notes, { ...food, certificates: [] }, incomplete, { first: 1, second: 1 }])),
    ).toMatchObject({
      kind: 'validation',
      issues: [
        {
          path: 'categories.1.certificates',
          message: expect.stringContaining('《食品经营许可证》, or 《食品生产许可证》'),
        },
        {
          path: 'categories.2.certificates',
          message: expect.stringContaining('《医疗机构执业许可证》 and 《卫生许可证》'),
        },
        { path: 'categories.3.second' },
      ],
    });
    const nameless = { ...food, certificates: [{ name: '《食品生产许可证》', picture: undefined as never }] };
    expect(await h.caught(categories.add([notes, nameless]))).toMatchObject({
      issues: [{ path: 'categories.1.certificates.0.picture' }],
    });
    expect(await h.caught(categories.add([]))).toMatchObject({ issues: [{ path: 'categories' }] });
    expect(calls(h)).toEqual({ added: 0, modified: 0, uploaded: 0 });
  });

  it('are refused before anything is sent when the month or the places are used up', async () => {
    const h = await harness();
    const { categories, category } = h.wx.authorizer(merchant);
    const others = [notes, { first: 287, second: 615 }, { first: 287, second: 616 }, { first: 287, second: 617 }];
    expect(await h.caught(categories.add([...others, food]))).toMatchObject({
      reason: 'refused',
      message: expect.stringContaining('place for 5'),
      advice: { en: expect.stringContaining('Delete'), zh: expect.any(String) },
    });
    for (let attempt = 1; attempt <= 5; attempt++) {
      await categories.add([notes], { attempt });
      await category.deleteCategory({ first: 287, second: 614 });
    }
    expect(await h.caught(categories.add([notes], { attempt: 6 }))).toMatchObject({
      reason: 'refused',
      message: expect.stringContaining('the 5 additions of this month'),
    });
    expect(calls(h).added).toBe(5);
  });

  it.each([
    [
      'aborted',
      (h: Harness, abort: AbortController) => Promise.resolve(abort.abort()).then(() => h.fake.clock.advance('2s')),
    ],
    ['timeout', (h: Harness) => h.fake.clock.advance('1h')],
  ] as const)('go on after %s, beside another addition', async (reason, end) => {
    const h = await harness();
    const abort = new AbortController();
    const { added } = await inReview(h, [food], { signal: abort.signal, timeoutMs: 3_600_000 });
    await h.wx.authorizer(merchant).categories.add([notes]);
    await end(h, abort);
    expect(await added).toMatchObject({ kind: 'workflow', reason });
    const again = await inReview(h, [food]);
    expect(again.states).toContain('submit: resumed');
    await h.fake.programSettings.decideCategory(merchant);
    await h.fake.clock.advance('10s');
    expect(await again.added).toMatchObject([{ status: 'approved' }]);
    expect(calls(h).added).toBe(2);
  });

  it('that are deleted during their review end the wait', async () => {
    const h = await harness();
    const { added } = await inReview(h, [food]);
    await h.fake.programSettings.decideCategory(merchant, 'no');
    await h.wx.authorizer(merchant).category.deleteCategory({ first: 150, second: 155 });
    await h.fake.clock.advance('10s');
    expect(await added).toMatchObject([{ status: 'refused', reason: expect.stringContaining('deleted') }]);
  });

  it('pass on what the platform refuses, and can be tried again', async () => {
    const h = await harness();
    const { categories } = h.wx.authorizer(merchant);
    h.fake.faults.next('addCategory', errorAnswer(41033));
    expect(await h.caught(categories.add([notes]))).toMatchObject({ kind: 'platform', code: 41033 });
    expect(await categories.add([notes])).toMatchObject([{ status: 'approved' }]);
  });
});

describe('the death of the process at every call', () => {
  const options: WechatOpenFakeOptions = { authorizers: [{ appId: merchant, granted: true }] };

  it('adds nothing twice', async () => {
    const deaths = await crashEverywhere({
      fake: options,
      start: (wx) => wx.authorizer(merchant).categories.add([food, notes]),
      meanwhile: (fake) => fake.programSettings.decideCategory(merchant).catch(() => undefined),
      costly: { addCategory: 1, modifyCategory: 0 },
      check: (result) => expect(result.map(({ status }) => status)).toEqual(['approved', 'approved']),
    });
    expect(deaths).toBeGreaterThan(10);
  });

  it('answers a refusal without an addition', async () => {
    await crashEverywhere({
      fake: options,
      async setUp(fake, wx) {
        await wx.authorizer(merchant).category.addCategories({
          categories: [{ first: 150, second: 155, certicates: [{ key: '《食品生产许可证》', value: 'blurred' }] }],
        });
        await fake.programSettings.decideCategory(merchant, 'The picture is blurred.');
      },
      start: (wx) => wx.authorizer(merchant).categories.add([food]),
      meanwhile: (fake) => fake.programSettings.decideCategory(merchant).catch(() => undefined),
      costly: { addCategory: 0, modifyCategory: 1 },
      check: (result) => expect(result).toMatchObject([{ status: 'approved' }]),
    });
  });
});
