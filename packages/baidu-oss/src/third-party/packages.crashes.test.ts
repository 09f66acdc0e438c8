import { fetchHandler } from '@minigate/core/webhook';
import { expect, it } from 'vitest';
import { type CrashStage, crashEverywhere } from '../../../../scripts/test-support/crashes.js';
import type { BaiduOssFake } from '../testing/index.js';
import { connect, createFake, program } from './__fixtures__/harness.js';
import type { BaiduThirdParty } from './create.js';

const stage = (): CrashStage<BaiduOssFake, BaiduThirdParty> => {
  const fake = createFake({ thirdParty: { granted: [program] } });
  return {
    fake,
    connect: (store, fetch = fake.fetch) => connect(fake, store, { fetch }),
    async begin(staying) {
      fake.thirdParty.pushes.pushTo(fetchHandler(staying));
      await fake.thirdParty.tickets.pushNow();
      await staying.recover([program]);
    },
    acted: (answer) => {
      const { errno = 0, error } = answer as { readonly errno?: number; readonly error?: string };
      return errno === 0 && error === undefined;
    },
    settled: () => fake.thirdParty.pushes.settled(),
  };
};

it('a version that is shipped survives the death of its process at every call', async () => {
  const deaths = await crashEverywhere(stage, {
    start: (tp) =>
      tp.authorizer(program).packages.ship({
        templateId: 1,
        extJson: { extEnable: true },
        version: '2.0.0',
        description: 'second',
        audit: { content: 'new', remark: 'none' },
      }),
    meanwhile: (fake) => fake.audits.approve(program).catch(() => undefined),
    costly: { 'tp.package.uploadPackage': 1, 'tp.package.submitPackageAudit': 1, 'tp.package.releasePackage': 1 },
    async check({ packageId, status }, _fake, tp) {
      expect(status).toBe('published');
      const online = (await tp.authorizer(program).packages.list()).filter((one) => one.status === 'published');
      expect(online).toMatchObject([{ packageId, version: '2.0.0' }]);
    },
  });
  expect(deaths).toBeGreaterThan(12);
});
