import { ValidationError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { type appCode, envCode, tenantAppCode, tenantCode } from '../../codes.js';
import { connect, platform, settled } from '../__fixtures__/harness.js';
import { production, second, secret, shop, test, wholeWish } from '../__fixtures__/wishes.js';
import { type OnboardingProgress, printOnboardingPlan } from './onboarding.js';
import type { OnboardingWish } from './wish.js';

const onlyApp: OnboardingWish = { app: { appCode: shop, appName: 'Shop' } };

describe('an onboarding', () => {
  it('plans all in the order in which one thing needs the other, and changes nothing by that', async () => {
    const { fake, paas } = platform();
    const plan = await paas.onboarding.plan(wholeWish);
    expect(printOnboardingPlan(plan)).toMatchInlineSnapshot(`
      "+ deploymentConfig artefacts
          provider: "aliyun-oss"
          endpoint: "https://oss-cn-hangzhou.aliyuncs.com"
          bucket: "artefacts"
          accessKeyId: "LTAI-1"
      + fileStorageConfig pictures
          provider: "aliyun-oss"
          bucket: "pictures"
          accessKeyId: "LTAI-1"
      + env dev
          envName: "Development"
          stage: "dev"
      + env test
          envName: "Test"
          stage: "test"
          variables: {"api":"https://test.example"}
      + env staging
          envName: "Staging"
          stage: "staging"
          deploymentConfig: "artefacts"
      + env prod
          envName: "Production"
          stage: "production"
          deploymentConfig: "artefacts"
          fileStorageConfig: "pictures"
      + componentPackage shop-components
          displayName: "Shop"
          repoUrl: "https://git.example/shop-components.git"
          repoRef: "main"
      + componentPackageVersion shop-components/1.2.0
          status: "ready"
      ~ component shop-components/shop-components
          displayName: "Goods list"
          category: "shop"
          tags: ["goods"]
      + app shop
          appName: "Shop"
          description: "The shop of all tenants"
      + reference shop/shop-components
          version: "1.2.0"
      ~ currentEnv shop
          envCode: "dev"
      + version shop/2.3.0
          description: "First release"
      + publication shop/2.3.0/test
          status: "published"
      ~ onlineVersion shop/test
          version: "2.3.0"
      + publication shop/2.3.0/prod
          status: "published"
      ~ onlineVersion shop/prod
          version: "2.3.0"
      + tenant t-1
          tenantName: "First"
          contact: {"name":"Li"}
      + tenant t-2
          tenantName: "Second"
      + tenantApp prod/t-1/t-1-shop
          name: "First shop"
      + tenantApp test/t-2/t-2-shop"
    `);
    expect(plan.counts).toEqual({ create: 17, change: 4, keep: 0, impossible: 0 });
    expect(fake.journal().every(({ method }) => method === 'GET')).toBe(true);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('does it with progress, and a second run changes nothing', async () => {
    const { fake, store, paas } = platform();
    const progress: OnboardingProgress[] = [];
    const plan = await settled(fake, paas.onboarding.apply(wholeWish, { onProgress: (one) => progress.push(one) }));
    expect(plan.isEmpty).toBe(false);
    const done = progress.filter(({ state }) => state === 'done');
    expect(done.map((one) => one.done)).toEqual(done.map((_, at) => at + 1));
    expect(done).toHaveLength(21);
    expect(progress.find(({ state }) => state === 'waiting')).toMatchObject({ detail: { status: 'queued' } });

    const other = connect(fake, store);
    expect((await other.onboarding.plan(wholeWish)).isEmpty).toBe(true);
    const before = fake.journal().length;
    expect((await settled(fake, other.onboarding.apply(wholeWish))).counts).toMatchObject({ create: 0, change: 0 });
    expect(
      fake
        .journal()
        .slice(before)
        .every(({ method }) => method === 'GET'),
    ).toBe(true);

    expect(await paas.version.getOnline({ appCode: shop, envCode: production })).toMatchObject({ version: '2.3.0' });
    expect((await paas.app.get({ appCode: shop })).currentEnvCode).toBe('dev');
    const { items } = await paas.tenantApp.list({ appCode: shop });
    expect(items.map(({ tenantAppCode: code, status, version }) => [code, status, version])).toEqual([
      ['t-1-shop', 'opened', '2.3.0'],
      ['t-2-shop', 'opened', '2.3.0'],
    ]);
  });

  it('keeps secrets out of the plan, the progress and the store', async () => {
    const { fake, store, paas } = platform();
    const told: unknown[] = [];
    told.push(await paas.onboarding.plan(wholeWish));
    told.push(await settled(fake, paas.onboarding.apply(wholeWish, { onProgress: (one) => told.push(one) })));
    for await (const entry of store.list('')) told.push(entry);
    expect(JSON.stringify(told)).not.toContain(secret);
    const sent = fake.journal().filter(({ endpointId }) => /Config\.create/.test(endpointId ?? ''));
    expect(sent).toHaveLength(2);
  });

  it('compares field by field, changes only what differs, and leaves alone what is not wished', async () => {
    const { fake, paas } = platform();
    await settled(fake, paas.onboarding.apply(wholeWish));
    await paas.env.update({ envCode: test, remark: 'ours', variables: { api: 'https://old.example', theirs: 1 } });
    await paas.env.create({ envCode: envCode('foreign'), envName: 'Foreign', stage: 'dev' });
    const [, , , env] = wholeWish.envs ?? [];
    const plan = await paas.onboarding.plan(wholeWish);
    expect(plan.differences.filter(({ what }) => what !== 'keep')).toEqual([
      {
        kind: 'env',
        name: 'test',
        what: 'change',
        changes: [
          {
            field: 'variables',
            from: { api: 'https://old.example', theirs: 1 },
            to: { api: 'https://test.example', theirs: 1 },
          },
        ],
      },
    ]);
    await settled(fake, paas.onboarding.apply(wholeWish));
    expect(env?.envCode).toBe('test');
    expect(await paas.env.get({ envCode: test })).toMatchObject({
      remark: 'ours',
      variables: { api: 'https://test.example', theirs: 1 },
    });
    expect(await paas.env.get({ envCode: envCode('foreign') })).toMatchObject({ envName: 'Foreign' });
    expect(fake.journal().filter(({ method }) => method === 'DELETE')).toEqual([]);
  });

  it('sends a secret again only for another key', async () => {
    const { fake, paas } = platform();
    await settled(fake, paas.onboarding.apply(wholeWish));
    const [config] = wholeWish.deploymentConfigs ?? [];
    if (config === undefined) throw new Error('no config');
    let asked = 0;
    const wish = (accessKeyId: string, remark: string): OnboardingWish => ({
      ...onlyApp,
      deploymentConfigs: [{ ...config, accessKeyId, remark, accessKeySecret: () => String(++asked) }],
    });
    await settled(fake, paas.onboarding.apply(wish('LTAI-1', 'one')));
    expect(asked).toBe(0);
    await settled(fake, paas.onboarding.apply(wish('LTAI-2', 'one')));
    expect(asked).toBe(1);
  });

  it.each<[string, OnboardingWish, string]>([
    [
      'a config of an environment',
      { ...onlyApp, envs: [{ envCode: test, envName: 'Test', stage: 'test', deploymentConfig: 'gone' }] },
      'envs.0.deploymentConfig',
    ],
    [
      'a package of the application',
      { app: { ...onlyApp.app, componentPackages: [{ name: 'gone', version: '1.0.0' }] } },
      'app.componentPackages.0.name',
    ],
    ['the current environment', { app: { ...onlyApp.app, envCode: test } }, 'app.envCode'],
    ['an environment to publish to', { ...onlyApp, version: { version: '1', publish: [test] } }, 'version.publish.0'],
    [
      'a tenant of a tenant app',
      {
        ...onlyApp,
        envs: [{ envCode: test, envName: 'Test', stage: 'test' }],
        version: { version: '1', publish: [test] },
        tenantApps: [{ tenantCode: second, tenantAppCode: tenantAppCode('a'), envCode: test }],
      },
      'tenantApps.0.tenantCode',
    ],
    [
      'an online version for a tenant app',
      {
        ...onlyApp,
        envs: [{ envCode: test, envName: 'Test', stage: 'test' }],
        tenants: [{ tenantCode: second, tenantName: 'Second' }],
        tenantApps: [{ tenantCode: second, tenantAppCode: tenantAppCode('a'), envCode: test }],
      },
      'tenantApps.0.envCode',
    ],
    [
      'nothing twice',
      { ...onlyApp, tenants: [1, 2].map(() => ({ tenantCode: tenantCode('t'), tenantName: 'T' })) },
      'tenants.1.tenantCode',
    ],
    ['a code', { app: { appCode: '' as ReturnType<typeof appCode>, appName: 'x' } }, 'app.appCode'],
  ])('says what is missing before anything is done: %s', async (_, wish, path) => {
    const { fake, paas } = platform();
    const error = await settled(fake, paas.onboarding.apply(wish)).catch((reason: unknown) => reason);
    if (!ValidationError.is(error)) throw error;
    expect(error.issues.map((issue) => issue.path)).toEqual([path]);
    expect(fake.journal().every(({ method }) => method === 'GET')).toBe(true);
  });

  it('stops at a closed repository with the account to let in, and goes on from there', async () => {
    const { fake, paas } = platform();
    fake.sites.allowRepo('shop-components', false);
    const error = await settled(fake, paas.onboarding.apply(wholeWish)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      reason: 'refused',
      step: 'build shop-components',
      message: expect.stringContaining('https://git.example/shop-components.git'),
      advice: { en: expect.stringMatching(/^Let \S+@\S+ read/) },
    });
    const made = fake.journal().filter(({ method, status }) => method === 'POST' && status === 200).length;
    fake.sites.allowRepo('shop-components', true);
    await settled(fake, paas.onboarding.apply(wholeWish));
    expect((await paas.onboarding.plan(wholeWish)).isEmpty).toBe(true);
    expect(made).toBe(7);
  });

  it('does nothing as long as something is impossible: a version that is used with other notes', async () => {
    const { fake, paas } = platform();
    await settled(fake, paas.onboarding.apply(wholeWish));
    const wish = {
      ...wholeWish,
      version: { version: '2.3.0', description: 'Other notes' },
      tenants: [{ tenantCode: tenantCode('t-9'), tenantName: 'New' }],
    };
    expect((await paas.onboarding.plan(wish)).differences.filter(({ what }) => what === 'impossible')).toMatchObject([
      {
        kind: 'version',
        changes: [{ field: 'description', from: 'First release', to: 'Other notes' }],
        reason: { en: /other number|another number/i },
      },
    ]);
    const before = fake.journal().length;
    await expect(settled(fake, paas.onboarding.apply(wish))).rejects.toMatchObject({ reason: 'refused' });
    expect(
      fake
        .journal()
        .slice(before)
        .every(({ method }) => method === 'GET'),
    ).toBe(true);
  });

  it.each(['component.sync', 'version.publish', 'tenantApp.open'])(
    'stops when %s fails half-way, and goes on',
    async (task) => {
      const { fake, paas } = platform();
      fake.tasks.failNext(task, { at: 40, message: 'disk full' });
      await expect(settled(fake, paas.onboarding.apply(wholeWish))).rejects.toMatchObject({
        reason: 'refused',
        message: expect.stringContaining('disk full'),
      });
      await settled(fake, paas.onboarding.apply(wholeWish));
      expect((await paas.onboarding.plan(wholeWish)).isEmpty).toBe(true);
    },
  );

  it('points an environment back at a version that was published before', async () => {
    const { fake, paas } = platform();
    await settled(fake, paas.onboarding.apply(wholeWish));
    const newer = { ...wholeWish, version: { version: '2.4.0', publish: [production] } };
    await settled(fake, paas.onboarding.apply(newer));
    expect(await paas.version.getOnline({ appCode: shop, envCode: production })).toMatchObject({ version: '2.4.0' });
    const plan = await settled(fake, paas.onboarding.apply(wholeWish));
    expect(plan.differences.filter(({ what }) => what !== 'keep')).toMatchObject([
      { kind: 'onlineVersion', name: 'shop/prod', changes: [{ from: '2.4.0', to: '2.3.0' }] },
    ]);
    expect(await paas.version.getOnline({ appCode: shop, envCode: production })).toMatchObject({ version: '2.3.0' });
  });

  it('ends its waits when it is aborted, and the next call takes them up', async () => {
    const { fake, paas } = platform({ taskSec: 600 });
    const abort = new AbortController();
    let waits = 0;
    const onProgress = ({ state }: OnboardingProgress): void => {
      if (state === 'waiting' && ++waits === 3) abort.abort();
    };
    const first = paas.onboarding
      .apply(wholeWish, { signal: abort.signal, onProgress })
      .catch((error: unknown) => error);
    expect(await settled(fake, first)).toMatchObject({ reason: 'aborted' });
    await settled(fake, paas.onboarding.apply(wholeWish), 10_000);
    expect(fake.journal().filter(({ endpointId }) => endpointId === 'paas.componentPackage.sync')).toHaveLength(1);
  });

  it('is done by one of two processes that begin at once', async () => {
    const { fake, store } = platform();
    const processes = [connect(fake, store), connect(fake, store)];
    await settled(fake, Promise.all(processes.map(({ onboarding }) => onboarding.apply(wholeWish))));
    const creations = fake
      .journal()
      .filter(({ method, endpointId }) => method === 'POST' && /create|open|publish|sync/i.test(endpointId ?? ''));
    expect(
      new Set(
        creations.map(
          ({ endpointId, requestBody }) => `${endpointId}${requestBody.replace(/"clientToken":"[^"]*"/, '')}`,
        ),
      ).size,
    ).toBe(creations.length);
  });
});
