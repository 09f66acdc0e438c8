import { describe, expect, it } from 'vitest';
import { appIds, ordersOf, platform, settled, upgradeOf } from './__fixtures__/upgrades.js';

const [first = '', second = '', third = ''] = appIds(3);

describe('what fails', () => {
  it('is reported with reason and advice, spends no submission, and can be retried', async () => {
    const { fake, wx } = await platform(0, {
      authorizers: [{ appId: first, granted: true, headImage: '' }, { appId: second }, { appId: third, granted: true }],
    });
    const input = upgradeOf([first, second, third], { waves: { maxFailures: 1 } });
    const { failed, submissions } = await settled(fake, wx.upgrades.start(input));
    expect(failed).toMatchObject([
      {
        appId: first,
        step: 'submit',
        failure: { reason: 'findings', findings: [{ code: 'avatar-missing', errorCode: 86002 }], advice: {} },
      },
      { appId: second, step: 'begin', failure: { reason: 'not-authorized', advice: { zh: expect.any(String) } } },
    ]);
    expect(submissions).toBe(1);
    const { url } = await wx.authLinks.create({ redirectUri: 'https://your.host/bound' });
    await fake.consent({ appId: second, url });
    expect(await wx.upgrades.retry('spring', [second])).toBe(1);
    const report = await settled(fake, wx.upgrades.resume('spring'));
    expect(report).toMatchObject({ counts: { done: 2, failed: 1 }, results: { released: 2 }, submissions: 2 });
  });

  it('by rejection is submitted again after a retry, but not committed again', async () => {
    let rejections = 1;
    const { fake, wx, apps } = await platform(1, {
      auditPolicy: { afterMs: 60_000, decide: () => (rejections-- > 0 ? 'reject' : 'approve') },
    });
    const upgrade = upgradeOf(apps, { waves: { maxFailures: 1 } });
    const { failed } = await settled(fake, wx.upgrades.start(upgrade));
    expect(failed).toMatchObject([{ failure: { reason: 'rejected', message: expect.stringContaining('logging in') } }]);
    await wx.upgrades.retry('spring');
    expect(await settled(fake, wx.upgrades.resume('spring'))).toMatchObject({
      results: { released: 1 },
      submissions: 2,
    });
    expect([fake.calls('commit'), fake.calls('submitAudit')]).toEqual([1, 2]);
  });

  it('because the scan does not end, or the audit was withdrawn, says so', async () => {
    const slow = await platform(1, { scanMs: 86_400_000 });
    expect((await settled(slow.fake, slow.wx.upgrades.start(upgradeOf(slow.apps)))).failed).toMatchObject([
      { step: 'scan', failure: { reason: 'scan-timeout', advice: { en: expect.any(String) } } },
    ]);
    const { fake, wx, apps } = await platform(1, { auditPolicy: 'manual' });
    const upgrade = wx.upgrades.start(upgradeOf(apps), { auditPollMs: 60_000 });
    await fake.clock.advance('5m');
    await (await wx.authorizer(first).code.audit()).withdraw();
    expect((await settled(fake, upgrade)).failed).toMatchObject([{ step: 'audit', failure: { reason: 'withdrawn' } }]);
  });

  it('with a request that WeChat cannot take is told by its path', async () => {
    const { fake, wx, apps } = await platform(1);
    const submit = { item_list: [{ address: 1 }] } as never;
    const { failed } = await settled(fake, wx.upgrades.start(upgradeOf(apps, { submit, precheck: false })));
    expect(failed).toMatchObject([{ failure: { reason: 'invalid', message: expect.stringContaining('item_list.0') } }]);
    expect(fake.calls('submitAudit')).toBe(0);
  });

  it('at the release is neither committed nor submitted again', async () => {
    const { fake, wx, apps } = await platform(1);
    fake.faults.next('release', { kind: 'answer', body: { errcode: 9400001, errmsg: 'live' } });
    const { failed } = await settled(fake, wx.upgrades.start(upgradeOf(apps, { waves: { maxFailures: 1 } })));
    expect(failed).toMatchObject([{ step: 'release', failure: { reason: 'refused', errorCode: 9400001 } }]);
    await wx.upgrades.retry('spring');
    expect((await settled(fake, wx.upgrades.resume('spring'))).results).toEqual({ released: 1 });
    expect([fake.calls('commit'), fake.calls('submitAudit')]).toEqual([1, 1]);
  });

  it('because another version is in review leaves that review alone', async () => {
    const { fake, wx, apps } = await platform(1, { auditPolicy: 'manual' });
    const { code } = wx.authorizer(first);
    await code.commit({ templateId: 1, version: '1.0.0', description: 'own' });
    await fake.clock.advance('5m');
    await code.submit();
    const plan = await wx.upgrades.plan(upgradeOf(apps));
    expect(plan.apps).toMatchObject([{ state: 'audit-open', trial: '1.0.0', auditId: expect.any(Number) }]);
    const { failed } = await settled(fake, wx.upgrades.start(upgradeOf(apps)));
    expect(failed).toMatchObject([{ failure: { reason: 'audit-open' } }]);
    expect((await code.versions()).exp_info?.exp_version).toBe('1.0.0');
  });

  it('because somebody committed meanwhile submits nothing foreign, and commits again after a retry', async () => {
    const { fake, wx, apps } = await platform(1, { scanMs: 600_000 });
    const upgrade = wx.upgrades.start(upgradeOf(apps, { waves: { maxFailures: 1 } }));
    await fake.clock.advance('5m');
    await wx.authorizer(first).code.commit({ templateId: 1, version: '1.0.1', description: 'by hand' });
    expect((await settled(fake, upgrade)).failed).toMatchObject([{ failure: { reason: 'trial-replaced' } }]);
    expect(fake.audits.list()).toEqual([]);
    await wx.upgrades.retry('spring');
    expect((await settled(fake, wx.upgrades.resume('spring'))).results).toEqual({ released: 1 });
  });

  it('too often in a wave stops the upgrade; resumed, it tolerates those', async () => {
    const { fake, wx, apps } = await platform(12, {
      authorizers: appIds(12).map((appId, at) => ({ appId, granted: true, ...(at < 4 && { categories: [] }) })),
    });
    const input = upgradeOf(apps, { waves: { sizes: [6], maxFailures: 0.3 } });
    const report = await settled(fake, wx.upgrades.start(input, { concurrency: 1 }));
    expect(report.upgrade).toMatchObject({ state: 'stopped', wave: 0, stop: { reason: 'failures' } });
    expect(report.counts).toMatchObject({ failed: 2 });
    expect((await settled(fake, wx.upgrades.resume('spring'))).upgrade.state).toBe('stopped');
    const end = await settled(fake, wx.upgrades.resume('spring', { maxFailures: 1 }));
    expect(end).toMatchObject({ upgrade: { state: 'ended' }, counts: { done: 8, failed: 4 } });
  });

  it('without an answer is given up after a while, and looked for after a retry', async () => {
    const { fake, wx, apps } = await platform(1);
    const upgrade = wx.upgrades.start(upgradeOf(apps, { precheck: false, waves: { maxFailures: 1 } }));
    fake.faults.on('submitAudit', { kind: 'cut' });
    await fake.clock.advance('50s');
    fake.faults.on('getLatestAuditStatus', { kind: 'refuse' });
    expect((await settled(fake, upgrade)).failed).toMatchObject([
      { attempts: 10, failure: { reason: 'no-answer', advice: { zh: expect.any(String) } } },
    ]);
    fake.faults.clear();
    await wx.upgrades.retry('spring');
    expect((await settled(fake, wx.upgrades.resume('spring'))).results).toEqual({ released: 1 });
    expect(ordersOf(fake)).toEqual(new Map([[first, 1]]));
  });
});
