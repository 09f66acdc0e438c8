import { describe, expect, it } from 'vitest';
import { connect } from '../client/__fixtures__/harness.js';
import { appIds, ordersOf, platform, settled, upgradeOf } from './__fixtures__/upgrades.js';
import type { UpgradeProgress } from './upgrade-types.js';

const failureOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
};
const [first = '', second = '', third = ''] = appIds(3);

describe('an upgrade', () => {
  it('commits, submits and releases in waves, and tells what happens', async () => {
    const { fake, wx, apps } = await platform(7);
    const seen: UpgradeProgress[] = [];
    const input = upgradeOf(apps, { waves: { sizes: [2, 3] } });
    const report = await settled(fake, wx.upgrades.start(input, { onProgress: (progress) => seen.push(progress) }));
    expect(report).toMatchObject({
      upgrade: { id: 'spring', state: 'ended', wave: 2, waves: 3, apps: 7 },
      counts: { waiting: 0, done: 7, failed: 0 },
      results: { released: 7 },
      submissions: 7,
      failed: [],
    });
    const { release_info } = await wx.authorizer(first).code.versions();
    expect(release_info?.release_version).toBe('2.0.0');
    const ended = seen.filter((progress) => progress.kind === 'app').map(({ app }) => app.wave);
    expect(ended).toEqual([...ended].sort((one, other) => one - other));
    expect(seen.filter((progress) => progress.kind === 'upgrade').map(({ upgrade }) => upgrade.wave)).toEqual([
      1, 2, 2,
    ]);
    expect(seen.find((progress) => progress.kind === 'step')).toMatchObject({ step: 'look', state: 'begun' });
    // Again it is only a report.
    expect(await wx.upgrades.start(input)).toEqual(report);
    expect(fake.violations()).toEqual([]);
  });

  it('finds nothing to do where the version is online, and gives each its own ext and request', async () => {
    const { fake, wx } = await platform(2);
    await settled(fake, wx.upgrades.start(upgradeOf([first])));
    const apps = [first, { appId: second, ext: { ext: { shop: 7 } }, submit: { version_desc: 'own' } }];
    const report = await settled(fake, wx.upgrades.start(upgradeOf(apps, { id: 'summer', precheck: false })));
    expect(report.results).toEqual({ unchanged: 1, released: 1 });
    const bodies = fake.journal().map(({ requestBody }) => requestBody);
    expect(bodies.filter((body) => body.includes('ext_json')).at(-1)).toContain('shop');
    expect(bodies.filter((body) => body.includes('version_desc'))).toHaveLength(1);
  });

  it.each([
    ['commit', 'committed', 0],
    ['submit', 'submitted', 1],
  ] as const)('until %s ends there', async (until, result, orders) => {
    const { fake, wx, apps } = await platform(1, { auditPolicy: 'manual' });
    const report = await settled(fake, wx.upgrades.start(upgradeOf(apps, { until })));
    expect(report.results).toEqual({ [result]: 1 });
    expect(fake.audits.list()).toHaveLength(orders);
    expect((await wx.authorizer(first).code.versions()).exp_info?.exp_version).toBe('2.0.0');
  });

  it('notices the push of a decision long before the next question', async () => {
    const { fake, wx, apps } = await platform(1, { auditPolicy: 'manual' });
    const upgrade = wx.upgrades.start(upgradeOf(apps), { auditPollMs: 86_400_000 });
    await fake.clock.advance('10m');
    const asked = fake.calls('getAuditStatus');
    await fake.clock.advance('10m');
    expect(fake.calls('getAuditStatus')).toBe(asked);
    await fake.audits.approve(first);
    const from = fake.clock.now();
    await settled(fake, upgrade);
    expect(fake.clock.now() - from).toBeLessThan(180_000);
  });

  it('waits for a commit that is still at work, and does not repeat it', async () => {
    const { fake, wx, apps } = await platform(1);
    fake.faults.next('commit', { kind: 'cut' });
    fake.faults.next('getVersionInfo', { kind: 'answer', body: { errcode: 0, errmsg: 'ok' } });
    fake.faults.next('getVersionInfo', { kind: 'answer', body: { errcode: 0, errmsg: 'ok' } });
    fake.faults.next('commit', { kind: 'answer', body: { errcode: 9402202, errmsg: 'concurrent limit' } });
    const report = await settled(fake, wx.upgrades.start(upgradeOf(apps)));
    expect(report.results).toEqual({ released: 1 });
    expect(fake.calls('commit')).toBe(2);
  });

  it('asks by itself when no push comes', async () => {
    const { fake, wx, apps } = await platform(1);
    fake.pushTo(undefined);
    const report = await settled(fake, wx.upgrades.start(upgradeOf(apps), { auditPollMs: 600_000 }));
    expect(report.results).toEqual({ released: 1 });
  });
});

describe('the dry run', () => {
  it('says who has what and what is needed, and keeps nothing', async () => {
    const { fake, wx } = await platform(0, {
      authorizers: [{ appId: first, granted: true }, { appId: second, granted: true }, { appId: third }],
      auditLimits: { audits: 2 },
    });
    await settled(fake, wx.upgrades.start(upgradeOf([first], { version: '1.0.0', id: 'winter' })));
    const steps: unknown[] = [];
    const input = upgradeOf([first, second, third], { waves: { sizes: [1, 9] } });
    expect(await wx.upgrades.plan(input, { onProgress: (step) => steps.push(step) })).toMatchObject({
      templateFound: true,
      waves: [1, 2],
      apps: [
        { appId: first, wave: 0, state: 'ready', online: '1.0.0', trial: '1.0.0' },
        { appId: second, wave: 1, state: 'ready', online: undefined },
        { appId: third, wave: 1, state: 'not-authorized', advice: { en: expect.any(String) } },
      ],
      counts: { ready: 2, 'not-authorized': 1 },
      quota: { needed: 2, rest: 1, limit: 2, enough: false },
    });
    expect(steps).toHaveLength(3);
    expect(await wx.upgrades.plan({ ...input, templateId: 9, until: 'commit' })).toMatchObject({
      templateFound: false,
      quota: { needed: 0, enough: true },
    });
    expect((await wx.upgrades.plan(upgradeOf([first], { version: '1.0.0' }))).counts).toEqual({ unchanged: 1 });
    expect(await failureOf(wx.upgrades.report('spring'))).toMatchObject({ kind: 'validation' });
    expect(await failureOf(wx.upgrades.plan(input, { signal: AbortSignal.abort() }))).toBeInstanceOf(Error);
  });
});

describe('the quota', () => {
  it('of the platform is never overdrawn, by any process; the upgrade stops and goes on next month', async () => {
    const { fake, store, wx, apps } = await platform(12, { auditLimits: { audits: 8 } });
    const input = upgradeOf(apps, { quota: { keep: 3 }, waves: { sizes: [12] } });
    const processes = [wx, connect(fake, store), connect(fake, store)];
    const reports = await settled(fake, Promise.all(processes.map(({ upgrades }) => upgrades.start(input))));
    expect(reports[0]).toMatchObject({
      upgrade: { state: 'stopped', stop: { reason: 'quota' } },
      counts: { done: 5, waiting: 7 },
      submissions: 5,
    });
    expect(await wx.authorizer(first).codeManagement.getAuditQuota()).toMatchObject({ rest: 3 });
    await fake.clock.advance('32d');
    expect(await settled(fake, wx.upgrades.resume('spring', { quota: { keep: 0 } }))).toMatchObject({
      counts: { done: 12 },
      submissions: 12,
    });
    expect(fake.calls('commit')).toBe(12);
  });

  it('of the upgrade is not overdrawn either, until the reserve is raised', async () => {
    const { fake, wx, apps } = await platform(4);
    const report = await settled(fake, wx.upgrades.start(upgradeOf(apps, { quota: { most: 3 } })));
    expect(report).toMatchObject({ upgrade: { state: 'stopped', stop: { reason: 'quota' } }, submissions: 3 });
    const end = await settled(fake, wx.upgrades.resume('spring', { quota: { most: 4 } }));
    expect(end).toMatchObject({ upgrade: { state: 'ended' }, submissions: 4 });
  });

  it('that WeChat calls used up before its own number says so stops the upgrade, and nothing is lost', async () => {
    const { fake, wx, apps } = await platform(1);
    fake.faults.next('submitAudit', { kind: 'answer', body: { errcode: 85085, errmsg: 'submit audit reach limit' } });
    expect(await settled(fake, wx.upgrades.start(upgradeOf(apps)))).toMatchObject({
      upgrade: { stop: { reason: 'quota' } },
      submissions: 0,
    });
    expect((await settled(fake, wx.upgrades.resume('spring'))).results).toEqual({ released: 1 });
  });
});

describe('control', () => {
  it('pauses all processes, and another one resumes', async () => {
    const { fake, store, wx, apps } = await platform(6, { auditPolicy: 'manual' });
    const other = connect(fake, store);
    const upgrade = upgradeOf(apps, { waves: { sizes: [6] } });
    const running = [wx.upgrades.start(upgrade), other.upgrades.start(upgrade)];
    await fake.clock.advance('5m');
    await other.upgrades.pause('spring');
    const [report] = await settled(fake, Promise.all(running));
    expect(report).toMatchObject({ upgrade: { state: 'paused' }, counts: { waiting: 6 }, steps: { audit: 6 } });
    for (const appId of apps) await fake.audits.approve(appId);
    const third = connect(fake, store);
    expect((await settled(fake, third.upgrades.resume('spring'))).results).toEqual({ released: 6 });
    expect([...ordersOf(fake).values()]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('ends with aborted at once, and the next call goes on', async () => {
    const { fake, wx, apps } = await platform(3, { auditPolicy: 'manual' });
    const abort = new AbortController();
    const upgrade = failureOf(wx.upgrades.start(upgradeOf(apps), { signal: abort.signal }));
    await fake.clock.advance('5m');
    abort.abort();
    expect(await upgrade).toMatchObject({ kind: 'workflow', reason: 'aborted' });
    for (const appId of apps) await fake.audits.approve(appId);
    expect((await settled(fake, wx.upgrades.resume('spring'))).results).toEqual({ released: 3 });
    expect(fake.calls('commit')).toBe(3);
  });

  it('gives up an audit that is never decided', async () => {
    const { fake, wx, apps } = await platform(1, { auditPolicy: 'manual' });
    const report = await settled(
      fake,
      wx.upgrades.start(upgradeOf(apps), { auditTimeoutMs: 3_600_000, auditPollMs: 600_000 }),
    );
    expect(report.failed).toMatchObject([{ step: 'audit', failure: { reason: 'audit-timeout' } }]);
  });

  it('lists, and forgets what is removed', async () => {
    const { fake, store, wx, apps } = await platform(2);
    await settled(fake, wx.upgrades.start(upgradeOf(apps)));
    expect((await all(wx.upgrades.list())).map(({ id }) => id)).toEqual(['spring']);
    expect(await all(wx.upgrades.apps('spring'))).toMatchObject([
      { appId: first, state: 'done', result: 'released', auditId: expect.any(Number) },
      { appId: second, state: 'done' },
    ]);
    await wx.upgrades.remove('spring');
    expect(await all(wx.upgrades.list())).toEqual([]);
    expect(await all(store.list(`wechat-open/${fake.component.appId}/upgrade`))).toEqual([]);
  });

  it('that died while it was begun is begun again, and by nothing but its input', async () => {
    const { fake, store, wx, apps } = await platform(4);
    let left = 3;
    const dying = new Proxy(store, {
      get: (target, name) => {
        const value = target[name as keyof typeof store];
        if (typeof value !== 'function') return value;
        return (...parameters: unknown[]) => {
          if (name === 'set' && String(parameters[0]).includes('/upgrade') && left-- <= 0) throw new Error('died');
          return Reflect.apply(value, target, parameters);
        };
      },
    });
    const input = upgradeOf(apps);
    expect(await failureOf(connect(fake, dying).upgrades.start(input))).toMatchObject({ message: 'died' });
    expect(await failureOf(wx.upgrades.resume('spring'))).toMatchObject({ kind: 'validation' });
    expect(await failureOf(wx.upgrades.start(upgradeOf([first])))).toMatchObject({ reason: 'other-input' });
    expect((await settled(fake, wx.upgrades.start(input))).results).toEqual({ released: 4 });
  });

  it('takes other input for another upgrade, and names what cannot work', async () => {
    const { fake, wx, apps } = await platform(1);
    await settled(fake, wx.upgrades.start(upgradeOf(apps)));
    expect(await failureOf(wx.upgrades.start(upgradeOf(apps, { version: '2.0.1' })))).toMatchObject({
      reason: 'other-input',
    });
    const wrong = upgradeOf(['gh_1', first, first], {
      id: 'a/b',
      version: '',
      quota: { keep: -1 },
      waves: { sizes: [0], maxFailures: 2 },
    });
    expect(await failureOf(wx.upgrades.start(wrong))).toMatchObject({
      kind: 'validation',
      issues: ['id', 'version', 'apps.0', 'apps.2', 'quota.keep', 'waves.sizes', 'waves.maxFailures'].map((path) => ({
        path,
      })),
    });
  });
});
