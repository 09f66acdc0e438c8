import { describe, expect, it } from 'vitest';
import type { WechatOpen } from '../../client/create.js';
import { crashEverywhere } from '../__fixtures__/crashes.js';
import { registrants, usable, withTrial } from '../__fixtures__/registrants.js';
import type { RegistrationProgress } from './run.js';

const official = 'wx2000000000000001';
const company = { companyName: 'Corner Shop Ltd.', companyCode: '91440300708461136T', componentPhone: '1' };

describe('survives the death of its process at every call', () => {
  it.each([
    ['company', (wx: WechatOpen) => wx.registrations.company(company)],
    ['individual', (wx: WechatOpen) => wx.registrations.individual({ personName: '张三', wechatId: 'zhangsan_2026' })],
  ] as const)('%s, with one request', async (kind, start) => {
    const deaths = await crashEverywhere({
      fake: { authorizers: [] },
      start,
      meanwhile: (fake) => registrants(fake),
      // Create and query are one endpoint for some: the tasks that were made are what counts.
      costly: {},
      async check({ appId }, fake, wx) {
        expect(fake.registrations.list()).toMatchObject([{ kind, status: 12, appId }]);
        await usable(appId, fake, wx);
      },
    });
    expect(deaths).toBeGreaterThanOrEqual(4);
  });

  const shown = new Set<string | undefined>();
  const onProgress = ({ detail }: RegistrationProgress): void => void shown.add(detail?.authorizeUrl);
  it.each([
    [
      'upgraded individual, when it has run out',
      (wx: WechatOpen) =>
        wx.registrations.upgradedIndividual({ openid: 'oOwner', componentPhone: '1' }, { onProgress }),
    ],
    [
      'trial, at once',
      (wx: WechatOpen) => wx.registrations.trial({ name: 'Wheat chicken', openid: 'oOwner' }, { onProgress }),
    ],
  ] as const)('a link that nobody saw is replaced once: %s', async (_, start) => {
    const deaths = await crashEverywhere({
      fake: { authorizers: [] },
      // Every fake makes the same links.
      setUp: () => shown.clear(),
      start,
      meanwhile: (fake) => registrants(fake, (url) => shown.has(url)),
      costly: { registerBetaMiniprogram: 2 },
      check: ({ appId }, fake, wx) => usable(appId, fake, wx),
    });
    expect(deaths).toBeGreaterThanOrEqual(4);
  });

  it.each([
    ['company', { to: 'company', ...company }],
    ['individual', { to: 'individual', componentPhone: '1' }],
  ] as const)('trial to %s, with one request', async (to, input) => {
    let trial = '';
    const deaths = await crashEverywhere({
      fake: { authorizers: [] },
      async setUp(fake, wx) {
        trial = await withTrial(fake, wx);
      },
      start: (wx) => wx.registrations.formalize(trial, input),
      meanwhile: (fake) => registrants(fake),
      costly: { verfifyBetaMiniprogram: 1 },
      async check({ appId }, fake, wx) {
        expect(appId).toBe(trial);
        expect(fake.registrations.list()).toMatchObject([{ kind: 'trial' }, { kind: `trial-to-${to}`, status: 12 }]);
        await usable(appId, fake, wx);
      },
    });
    expect(deaths).toBeGreaterThanOrEqual(4);
  });

  it('copy of an official account’s subject, with one request', async () => {
    let ticket = '';
    const deaths = await crashEverywhere({
      fake: { authorizers: [{ appId: official, kind: 'official-account', granted: true }] },
      setUp(fake) {
        ticket = fake.registrations.copyTicket(official);
      },
      start: (wx) => wx.registrations.copy(official, ticket),
      costly: { registerMiniprogramByOffiaccount: 1 },
      // Who dies with a fresh code's tokens leaves a code that works no more; the grant is taken up without it.
      violations: ['code-used'],
      check: ({ appId }, fake, wx) => usable(appId, fake, wx),
    });
    expect(deaths).toBeGreaterThanOrEqual(4);
  });
});
