import { PlatformError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { harness, merchant } from './__fixtures__/harness.js';

describe('from ticket to rollback, through the client alone', () => {
  it('authorizes, commits, scans, submits, is rejected, is approved by push, releases and rolls back', async () => {
    const { fake, wx, caught, leaks, output } = await harness({ granted: false });

    const link = await wx.authLinks.create({
      redirectUri: 'https://saas.example/bound?tenant=3',
      state: { orderId: 7 },
    });
    const { redirectUrl } = await fake.consent({ url: link.url, appId: merchant });
    const bound = await wx.authLinks.finish(Object.fromEntries(new URL(redirectUrl).searchParams));
    expect(bound).toMatchObject({ appId: merchant, state: { orderId: 7 } });
    expect(bound.permissionSets).toContain(18);
    expect(new URL(redirectUrl).searchParams.get('tenant')).toBe('3');

    const { code } = wx.authorizer(merchant);
    await code.commit({
      templateId: 1,
      version: '1.0.0',
      description: 'first',
      ext: { extAppid: merchant, ext: { shop: 3 } },
    });
    const tooEarly = await caught(code.submit());
    expect(tooEarly).toMatchObject({ code: 61039 });

    const scan = code.waitForScan();
    await fake.clock.advance('1m');
    expect(await scan).toMatchObject({ without_auth_list: [], without_conf_list: [] });

    const first = await code.submit();
    expect(await first.status()).toMatchObject({ status: 'in-review' });
    expect(await caught(code.submit())).toMatchObject({ code: 85009 });
    const firstDecision = first.wait();
    await fake.clock.advance('1s');
    await fake.audits.reject(first.auditId, { reason: 'login missing', screenshot: 'a|b' });
    await wx.push.drain();
    await fake.clock.advance('5s');
    expect(await firstDecision).toEqual({
      status: 'rejected',
      reason: 'login missing',
      screenshots: ['a', 'b'],
      via: 'push',
    });
    expect(await caught(code.release())).toMatchObject({ code: 85020 });

    await code.commit({ templateId: 1, version: '1.0.1', description: 'login added' });
    await fake.clock.advance('1m');
    const second = await code.submit();
    const decision = second.wait();
    await fake.clock.advance('1s');
    await fake.audits.approve(second.auditId);
    await wx.push.drain();
    await fake.clock.advance('5s');
    expect(await decision).toMatchObject({ status: 'approved', via: 'push' });
    await code.release();
    expect((await code.versions()).release_info).toMatchObject({ release_version: '1.0.1' });

    await code.commit({ templateId: 1, version: '1.1.0', description: 'news' });
    await fake.clock.advance('1m');
    const third = await code.submit();
    await fake.audits.approve(third.auditId);
    await code.release();
    expect((await code.history()).map(({ version }) => version)).toContain('1.0.1');
    await code.rollback();
    expect((await code.versions()).release_info).toMatchObject({ release_version: '1.0.1' });
    const again = await caught(code.rollback());
    expect(PlatformError.is(again) && again.code).toBe(87012);

    expect(fake.violations()).toEqual([]);
    expect(output.length).toBeGreaterThan(50);
    expect(leaks()).toEqual([]);
  });

  it('hears of the decision by asking when the push is lost', async () => {
    const { fake, wx } = await harness();
    const { code } = wx.authorizer(merchant);
    await code.commit({ templateId: 1, version: '1.0.0', description: 'first' });
    await fake.clock.advance('1m');
    const audit = await code.submit();
    const states: string[] = [];
    const decision = audit.wait({ onProgress: ({ status }) => states.push(status) });
    fake.pushes.trouble({ drop: ['weapp_audit_success', 'weapp_audit_delay'] });
    await fake.clock.advance('1s');
    await fake.audits.delay(audit.auditId, { reason: 'busy' });
    await fake.clock.advance('6m');
    await fake.audits.approve(audit.auditId);
    await fake.clock.advance('6m');
    expect(await decision).toMatchObject({ status: 'approved', via: 'poll' });
    expect(states).toEqual(['in-review', 'delayed']);
  });

  it('goes on waiting for the decision while WeChat cannot be asked', async () => {
    const { fake, wx } = await harness();
    const { code } = wx.authorizer(merchant);
    await code.commit({ templateId: 1, version: '1.0.0', description: 'first' });
    await fake.clock.advance('1m');
    const audit = await code.submit();
    const decision = audit.wait();
    await fake.clock.advance('1s');
    fake.faults.on('getAuditStatus', { kind: 'status', status: 502 });
    await fake.audits.approve(audit.auditId);
    await fake.clock.advance('12m');
    expect(fake.faults.injected.length).toBeGreaterThan(2);
    fake.faults.clear();
    await fake.clock.advance('6m');
    expect(await decision).toMatchObject({ status: 'approved' });
  });

  it('ends the wait for a decision when the authorization ends', async () => {
    const { fake, wx, caught } = await harness();
    const { code } = wx.authorizer(merchant);
    await code.commit({ templateId: 1, version: '1.0.0', description: 'first' });
    await fake.clock.advance('1m');
    const decision = caught((await code.submit()).wait());
    await fake.revoke(merchant);
    await fake.clock.advance('6m');
    expect(await decision).toMatchObject({ kind: 'platform', code: 61003 });
  });

  it('stops waiting when the caller aborts or the time is over, and the order goes on', async () => {
    const { fake, wx, caught } = await harness();
    const { code } = wx.authorizer(merchant);
    await code.commit({ templateId: 1, version: '1.0.0', description: 'first' });
    await fake.clock.advance('1m');
    const audit = await code.submit();
    const abort = new AbortController();
    const aborted = caught(audit.wait({ signal: abort.signal }));
    const late = caught(audit.wait({ timeoutMs: 60_000 }));
    await fake.clock.advance('1s');
    abort.abort();
    expect(await aborted).toMatchObject({ kind: 'transport', reason: 'aborted' });
    await fake.clock.advance('2m');
    expect(await late).toMatchObject({ kind: 'transport', reason: 'timeout' });
    const resumed = await code.audit();
    expect(resumed.auditId).toBe(audit.auditId);
    await resumed.withdraw();
    expect(await resumed.wait()).toMatchObject({ status: 'withdrawn' });
  });

  it('refuses an ext that is a text before anything is sent', async () => {
    const { fake, wx, caught } = await harness();
    const error = await caught(
      wx.authorizer(merchant).code.commit({ templateId: 1, version: '1', description: 'd', ext: '{}' as never }),
    );
    expect(error).toMatchObject({ kind: 'validation', issues: [{ path: 'ext' }] });
    const empty = await caught(wx.authorizer(merchant).code.commit({ templateId: 1 } as never));
    expect(empty).toMatchObject({ issues: [{ path: 'version' }, { path: 'description' }] });
    expect(fake.calls('commit')).toBe(0);
  });
});
