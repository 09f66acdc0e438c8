import { ValidationError } from '@minigate/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appCode, envCode, tenantAppCode, tenantCode } from '../../codes.js';
import { platform, settled } from '../__fixtures__/harness.js';
import type { OnboardingPlan } from './onboarding.js';
import type { OnboardingWish } from './wish.js';

const text = fc.constantFrom('one', 'two', 'three');
const some = <T, U>(things: readonly T[], arbitrary: (thing: T) => fc.Arbitrary<U>): fc.Arbitrary<U[]> =>
  fc.subarray([...things]).chain((chosen) => fc.tuple(...chosen.map(arbitrary)));
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const bag = optional(fc.dictionary(fc.constantFrom('a', 'b'), fc.oneof(text, fc.integer({ min: 0, max: 2 }))));

const storage = (name: string) =>
  fc.record({
    name: fc.constant(name),
    provider: text,
    bucket: optional(text),
    remark: optional(text),
    accessKeyId: optional(text),
  });

const wishes: fc.Arbitrary<OnboardingWish> = fc
  .record({
    deploymentConfigs: some(['d1', 'd2'], storage),
    fileStorageConfigs: some(['f1'], storage),
    envs: some(['dev', 'prod'], (code) =>
      fc.record({
        envCode: fc.constant(envCode(code)),
        envName: text,
        stage: fc.constantFrom('dev', 'production', 'elsewhere'),
        deploymentConfig: optional(fc.constantFrom('d1', 'd2')),
        fileStorageConfig: optional(fc.constant('f1')),
        variables: bag,
        apiDomains: optional(fc.subarray(['https://a.example', 'https://b.example'])),
      }),
    ),
    componentPackages: some(['p1', 'p2'], (name) =>
      fc.record({
        name: fc.constant(name),
        displayName: optional(text),
        repoUrl: fc.constant(`https://git.example/${name}.git`),
        version: fc.constantFrom('1.0.0', '1.1.0'),
        components: optional(
          fc.tuple(
            fc.record({ componentName: fc.constant(name), category: optional(text), order: optional(fc.nat(3)) }),
          ),
        ),
      }),
    ),
    app: fc.record({ appCode: fc.constant(appCode('shop')), appName: text, description: optional(text), ext: bag }),
    version: optional(fc.record({ version: fc.constantFrom('1', '2', '3'), online: optional(fc.boolean()) })),
    tenants: some(['t1', 't2'], (code) =>
      fc.record({ tenantCode: fc.constant(tenantCode(code)), tenantName: text, ext: bag }),
    ),
    appTexts: fc.record({ name: optional(text), settings: bag }),
  })
  .map(({ version, appTexts, ...wish }) => {
    const publish = wish.envs.map((env) => env.envCode);
    return {
      ...wish,
      app: {
        ...wish.app,
        componentPackages: wish.componentPackages.map(({ name }) => ({ name })),
        envCode: publish[0],
      },
      version: version && { ...version, publish },
      tenantApps: publish.flatMap((code) =>
        wish.tenants.map((tenant) => ({
          tenantCode: tenant.tenantCode,
          tenantAppCode: tenantAppCode(`${tenant.tenantCode}-shop`),
          envCode: code,
          ...appTexts,
        })),
      ),
    };
  });

it('a plan that was carried out leaves nothing to do, whatever was there before, and what it does not name stays', async () => {
  let carriedOut = 0;
  await fc.assert(
    fc.asyncProperty(wishes, wishes, async (before, wish) => {
      const { fake, paas } = platform();
      const possible = async (one: OnboardingWish): Promise<OnboardingPlan | undefined> => {
        const plan = await paas.onboarding.plan(one).catch((error: unknown) => {
          // It refers to what is neither wished nor there.
          if (!ValidationError.is(error)) throw error;
          return undefined;
        });
        return plan?.counts.impossible === 0 ? plan : undefined;
      };
      if ((await possible(before)) !== undefined) await settled(fake, paas.onboarding.apply(before), 10_000);
      const plan = await possible(wish);
      if (plan === undefined) return;
      const foreign = (await paas.env.list()).items.filter((env) =>
        wish.envs?.every((own) => own.envCode !== env.envCode),
      );
      expect(await settled(fake, paas.onboarding.apply(wish), 10_000)).toEqual(plan);
      const after = await paas.onboarding.plan(wish);
      expect(after.differences.filter(({ what }) => what !== 'keep')).toEqual([]);
      expect(after.isEmpty).toBe(true);
      expect((await paas.env.list()).items).toEqual(expect.arrayContaining(foreign));
      carriedOut += 1;
    }),
    { numRuns: 60 },
  );
  expect(carriedOut).toBeGreaterThan(10);
}, 60_000);
