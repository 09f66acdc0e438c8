import { describe, expect, it } from 'vitest';
import { consent, program, stage } from './__fixtures__/harness.js';

describe('createBaiduThirdParty', () => {
  it('goes from the ticket to a release and back', async () => {
    const { fake, tp } = await stage({ auditPolicy: { decide: 'approve', afterMs: 3_600_000 } });
    const events: string[] = [];
    tp.on('*', ({ type }) => void events.push(type));
    expect(await tp.authLinks.finish(await consent({ fake, tp }))).toEqual({
      appId: program,
      permissions: ['数据权限', '账号管理权限', '推广权限'],
      state: { orderId: 7 },
    });
    const { packages } = tp.authorizer(program);
    const input = {
      templateId: '1',
      extJson: { extEnable: true, ext: { name: 'shop' } },
      version: '1.1.0',
      description: 'first',
    };
    const progress: string[] = [];
    const running = packages.ship(
      { ...input, audit: { content: 'all new', remark: 'none' } },
      { onProgress: ({ step, state }) => void (state === 'done' && progress.push(step)) },
    );
    let shipped: unknown;
    void running.then((result) => {
      shipped = result;
    });
    for (let turn = 0; turn < 100 && shipped === undefined; turn++) await fake.clock.advance('1m');
    expect(shipped).toEqual({ packageId: expect.stringMatching(/^\d+$/), version: '1.1.0', status: 'published' });
    expect(progress).toEqual(['look', 'upload', 'built', 'submit', 'audit', 'release']);
    await fake.thirdParty.pushes.settled();
    await tp.push.drain();
    expect(events.filter((type) => type !== 'ticket')).toEqual(['AUTHORIZED', 'PACKAGE_AUDIT_PASS']);

    const { packageId } = await running;
    await packages.rollback(packageId);
    await fake.clock.advance('1m');
    expect((await packages.list()).find((one) => one.status === 'published')?.version).toBe('1.0.0');
    expect(fake.violations()).toEqual([]);
    await tp.close();
  });
});
