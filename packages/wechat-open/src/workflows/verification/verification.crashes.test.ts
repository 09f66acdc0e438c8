import { expect, it } from 'vitest';
import { merchant } from '../../client/__fixtures__/harness.js';
import { company, picture, tryAll } from '../__fixtures__/applications.js';
import { crashEverywhere } from '../__fixtures__/crashes.js';
import { unverified } from '../__fixtures__/unverified.js';

it('a verification survives the death of its process at every call, applied for and paid once', async () => {
  const deaths = await crashEverywhere({
    fake: unverified,
    start: (wx) => wx.authorizer(merchant).verification.submit(company),
    meanwhile: ({ verifications }) =>
      tryAll(
        () => verifications.check(merchant),
        () => verifications.pay(merchant),
        () => verifications.pass(merchant),
      ),
    costly: { secwxaapiWxaauth: 1 },
    check(result, fake) {
      expect(result.state).toBe('verified');
      expect(fake.verifications.fees()).toHaveLength(1);
    },
  });
  expect(deaths).toBeGreaterThan(6);
});

it('a correction survives the death of its process at every call, handed in once', async () => {
  const deaths = await crashEverywhere({
    fake: unverified,
    async setUp(fake, wx) {
      const first = wx.authorizer(merchant).verification.submit(company);
      for (const deed of ['check', 'pay', 'sendBack'] as const) {
        await fake.clock.advance('1m');
        await fake.verifications[deed](merchant);
      }
      await fake.clock.advance('1m');
      await first;
    },
    start: (wx) => wx.authorizer(merchant).verification.resubmit({ qualification: picture('sharper') }),
    meanwhile: ({ verifications }) =>
      tryAll(
        () => verifications.check(merchant),
        () => verifications.pass(merchant),
      ),
    costly: { secwxaapiWxaauth: 0, secwxaapiReauth: 1 },
    check: (result, fake) => {
      expect(result.state).toBe('verified');
      expect(fake.verifications.fees()).toHaveLength(1);
    },
  });
  expect(deaths).toBeGreaterThan(4);
});
