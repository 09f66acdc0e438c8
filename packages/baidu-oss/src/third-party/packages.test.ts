import { PlatformError, ValidationError, WorkflowError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import type { BaiduOssFakeOptions } from '../testing/index.js';
import { passing, program, stage } from './__fixtures__/harness.js';
import type { PackageInput } from './packages.js';

const input: PackageInput = { templateId: 1, extJson: { extEnable: true }, version: '2.0.0', description: 'second' };
const audit = { content: 'new', remark: 'none' };

/** A mini program that granted access. */
async function granted(options: BaiduOssFakeOptions = {}) {
  const side = await stage({ thirdParty: { granted: [program] }, ...options });
  const { packages } = side.tp.authorizer(program);
  const ended = <T>(work: Promise<T>): Promise<T> => passing(side.fake, work);
  return {
    ...side,
    packages,
    ended,
    refusal: (work: Promise<unknown>) => ended(work).catch((error: unknown) => error),
  };
}

describe('packages', () => {
  it('go every step by themselves', async () => {
    const { fake, packages, ended } = await granted();
    const { packageId } = await ended(packages.upload(input));
    await packages.submitAudit(packageId, { ...audit, testAccount: 'a', testPassword: 'p' });
    await packages.withdraw(packageId);
    expect(await ended(packages.waitForAudit(packageId))).toEqual({ status: 'withdrawn', reason: undefined });
    await packages.submitAudit(packageId, audit);
    const waiting = packages.waitForAudit(packageId, { pollMs: 86_400_000 });
    await fake.clock.advance('1m');
    await fake.audits.reject(packageId, '名称与实际打开后的名称不符');
    // The push tells: no poll is due.
    expect(await ended(waiting)).toEqual({ status: 'rejected', reason: '名称与实际打开后的名称不符' });
    const { packageId: mended } = await ended(packages.upload({ ...input, version: '2.0.1' }));
    await packages.submitAudit(mended, audit);
    const again = packages.waitForAudit(mended, { pollMs: 86_400_000 });
    await fake.clock.advance('1m');
    await fake.audits.approve(mended);
    expect(await ended(again)).toMatchObject({ status: 'approved' });
    await packages.release(mended);
    expect(await ended(packages.waitForAudit(mended))).toMatchObject({ status: 'approved' });
    expect(await packages.auditQuota()).toEqual({ total: undefined, left: undefined });
    expect(fake.violations()).toEqual([]);
  });

  it('are not uploaded while what the reviewers need is missing', async () => {
    const { fake, packages, refusal } = await granted();
    for (const wrong of [undefined, {}, { content: 1, remark: null }]) {
      const error = await refusal(packages.ship({ ...input, audit: wrong as never }));
      expect(ValidationError.is(error) && error.issues.map(({ path }) => path)).toEqual([
        'audit.content',
        'audit.remark',
      ]);
    }
    expect(fake.calls('tp.package.uploadPackage')).toBe(0);
  });

  it('are not uploaded twice for the same input, by any client', async () => {
    const { fake, packages, ended, refusal } = await granted();
    const [one, other] = await ended(
      Promise.all([packages.upload(input), packages.upload({ ...input, templateId: '1' })]),
    );
    expect(other).toEqual(one);
    expect(await ended(packages.upload(input))).toEqual(one);
    expect(fake.calls('tp.package.uploadPackage')).toBe(1);
    const begun = packages.upload({ ...input, version: '3.0.0' }, { signal: AbortSignal.abort() });
    expect(await refusal(begun)).toMatchObject({ reason: 'aborted' });
  });

  it('tell why an upload failed, and can be tried again', async () => {
    const { fake, packages, ended, refusal } = await granted();
    fake.packages.upload(program, { version: '2.0.0', fails: true });
    await fake.clock.advance('1m');
    // The one that failed before is not taken for the new one.
    expect(await ended(packages.upload(input))).toMatchObject({ version: '2.0.0' });
    const slow = await granted({ uploadMs: 3_600_000 });
    const error = await slow.refusal(slow.packages.upload(input, { uploadTimeoutMs: 60_000 }));
    expect(WorkflowError.is(error) && [error.reason, error.step]).toEqual(['timeout', 'built']);
    await slow.fake.clock.advance('1h');
    expect(await slow.ended(slow.packages.upload(input))).toMatchObject({ version: '2.0.0' });
    expect(slow.fake.calls('tp.package.uploadPackage')).toBe(1);
    const refused = await refusal(packages.upload({ ...input, templateId: 99, version: '4.0.0' }));
    expect(PlatformError.is(refused) && refused.code).toBe(69008);
  });

  it('that are shipped end with the reviewers’ no, and begin anew after it', async () => {
    const { fake, packages, refusal } = await granted({
      auditPolicy: { decide: 'reject', afterMs: 300_000 },
    });
    const error = await refusal(packages.ship({ ...input, audit }));
    expect(WorkflowError.is(error) && [error.reason, error.step]).toEqual(['refused', 'audit']);
    const again = packages.ship({ ...input, description: 'mended', audit }, { audit: { timeoutMs: 60_000 } });
    expect(await refusal(again)).toMatchObject({ reason: 'timeout' });
    const other = packages.ship({ ...input, description: 'other', audit });
    expect(await refusal(other)).toMatchObject({ reason: 'other-input' });
    expect(fake.calls('tp.package.uploadPackage')).toBe(2);
  });

  it.each([
    [{ version: '' }, 'version'],
    [{ version: 'a/b' }, 'version'],
    [{ description: '' }, 'description'],
    [{ templateId: 'x' }, 'templateId'],
    [{ extJson: '{}' as unknown as PackageInput['extJson'] }, 'extJson'],
  ])('refuse %j', async (change, path) => {
    const { packages } = await granted();
    const error = await packages.upload({ ...input, ...change }).catch((caught: unknown) => caught);
    expect(ValidationError.is(error) && error.issues.map((issue) => issue.path)).toEqual([path]);
  });
});
