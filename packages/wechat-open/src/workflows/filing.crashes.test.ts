import { expect, it } from 'vitest';
import { merchant } from '../client/__fixtures__/harness.js';
import { companyFiling, picture, tryAll } from './__fixtures__/applications.js';
import { crashEverywhere } from './__fixtures__/crashes.js';

it('a filing survives the death of its process at every call, applied for once', async () => {
  const deaths = await crashEverywhere({
    fake: { authorizers: [{ appId: merchant, granted: true }] },
    start: (wx) => wx.authorizer(merchant).filing.submit(companyFiling),
    meanwhile: ({ filings }) =>
      tryAll(
        () => filings.checkFace(merchant),
        () => filings.pass(merchant),
        () => filings.confirm(merchant),
        () => filings.approve(merchant),
      ),
    costly: { applyIcpFiling: 1, createIcpVerifyTask: 2 },
    check: (result) => expect(result).toEqual({ state: 'filed' }),
  });
  expect(deaths).toBeGreaterThan(20);
});

it('a corrected filing survives the death of its process at every call, applied for once', async () => {
  await crashEverywhere({
    fake: { authorizers: [{ appId: merchant, granted: true }] },
    async setUp(fake, wx) {
      const first = wx.authorizer(merchant).filing.submit(companyFiling);
      for (const deed of ['checkFace', 'refuse'] as const) {
        await fake.clock.advance('1m');
        await fake.filings[deed](merchant);
      }
      await fake.clock.advance('1m');
      await first;
    },
    start: (wx) =>
      wx.authorizer(merchant).filing.resubmit({ subject: { organizeInfo: { certificatePhoto: picture('sharper') } } }),
    meanwhile: ({ filings }) =>
      tryAll(
        () => filings.checkFace(merchant),
        () => filings.pass(merchant),
        () => filings.confirm(merchant),
        () => filings.approve(merchant),
      ),
    costly: { applyIcpFiling: 1, createIcpVerifyTask: 2 },
    check: (result) => expect(result).toEqual({ state: 'filed' }),
  });
});
