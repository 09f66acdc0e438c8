import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Paas } from '../client/create.js';
import { tenantAppCode, tenantCode } from '../codes.js';
import { clientOf, codes, filled, place } from './__fixtures__/filled.js';
import { createPaasFake, type PaasFake } from './fake.js';

let fake: PaasFake;
let paas: Paas;
let begin: ReturnType<PaasFake['snapshot']>;

beforeAll(async () => {
  ({ fake, paas } = await filled({ limits: false }));
  begin = fake.snapshot();
});
beforeEach(() => fake.restore(begin));

const other = { ...place, tenantCode: tenantCode('t-42'), tenantAppCode: tenantAppCode('t-42-second') };

describe('opening', () => {
  it('takes time, and fails half-way on demand; opening again mends it', async () => {
    fake.tasks.failNext('tenantApp.open', { at: 50 });
    const { taskId } = await paas.tenantApp.open(other);
    expect(await paas.task.get({ taskId: String(taskId) })).toMatchObject({ status: 'queued', progress: 0 });
    await fake.clock.advance('2s');
    expect(await paas.task.get({ taskId: String(taskId) })).toMatchObject({ status: 'running', progress: 25 });
    await fake.clock.advance('10s');
    const failed = { status: 'failed', progress: 50, error: { code: 50000 } };
    expect(await paas.task.get({ taskId: String(taskId) })).toMatchObject(failed);
    expect(await paas.tenantApp.get(other)).toMatchObject({ status: 'openFailed' });
    expect(await paas.tenantApp.open(other)).toMatchObject({ status: 'opening', created: false });
    await fake.clock.advance('10s');
    expect(await paas.tenantApp.get(other)).toMatchObject({ status: 'opened', version: '1.1.0' });
  });

  it('of many fails for a share, the same in every run', async () => {
    const run = async (): Promise<string[]> => {
      fake.restore(begin);
      fake.tasks.failShare('tenantApp.open', 0.3);
      for (let count = 0; count < 40; count++)
        await paas.tenantApp.open({ ...other, tenantAppCode: tenantAppCode(`many-${count}`) });
      await fake.clock.advance('10s');
      const { items } = await paas.tenantApp.list({ status: 'openFailed', pageSize: 100 });
      return items.map(({ tenantAppCode: code }) => code);
    };
    const failed = await run();
    expect(failed.length).toBeGreaterThan(4);
    expect(failed.length).toBeLessThan(24);
    expect(await run()).toEqual(failed);
  });

  it('opens an unknown tenant on the fly only when it is named', async () => {
    const unknown = { ...other, tenantCode: tenantCode('t-new') };
    await expect(paas.tenantApp.open(unknown)).rejects.toMatchObject({ code: 40406 });
    await paas.tenantApp.open({ ...unknown, tenantName: 'New shop' });
    expect(await paas.tenant.get({ tenantCode: unknown.tenantCode })).toMatchObject({
      tenantName: 'New shop',
      tenantAppCount: 1,
    });
  });

  it('of the same codes with other content shows what is there', async () => {
    await expect(paas.tenantApp.open({ ...codes, name: 'Another' })).rejects.toMatchObject({
      code: 40903,
      details: { name: 'Corner shop', version: '1.0.0' },
    });
  });
});

describe('a clientToken', () => {
  it('gives the first answer again for a day', async () => {
    const request = { ...other, clientToken: 'key-1' };
    const first = await paas.tenantApp.open(request);
    await fake.clock.advance('23h');
    expect(await paas.tenantApp.open(request)).toEqual(first);
    await fake.clock.advance('2h');
    expect(await paas.tenantApp.open(request)).toMatchObject({ status: 'opened', created: false });
  });
});

describe('a living tenant app', () => {
  it('expires by the clock, and opens again when its time is moved', async () => {
    await paas.tenantApp.update({ ...codes, expireAt: new Date(fake.clock.now() + 3_600_000).toISOString() });
    await fake.clock.advance('59m');
    expect(await paas.tenantApp.get(codes)).toMatchObject({ status: 'opened' });
    await fake.clock.advance('2m');
    expect(await paas.tenantApp.get(codes)).toMatchObject({ status: 'expired' });
    await paas.tenantApp.update({ ...codes, expireAt: new Date(fake.clock.now() + 3_600_000).toISOString() });
    expect(await paas.tenantApp.get(codes)).toMatchObject({ status: 'opened' });
    await paas.tenantApp.update({ ...codes, expireAt: null });
    await fake.clock.advance('1d');
    expect(await paas.tenantApp.get(codes)).toMatchObject({ status: 'opened', expireAt: null });
  });

  it('keeps its version when an upgrade fails, and moves when it succeeds', async () => {
    fake.tasks.failNext('tenantApp.upgrade');
    await paas.tenantApp.upgrade(codes);
    await expect(paas.tenantApp.upgrade(codes)).rejects.toMatchObject({ code: 40907 });
    await fake.clock.advance('10s');
    expect(await paas.tenantApp.get(codes)).toMatchObject({ status: 'opened', version: '1.0.0' });
    const { taskId } = await paas.tenantApp.batchUpgrade({ ...place, percent: 100 });
    await fake.clock.advance('10s');
    expect(await paas.task.get({ taskId: String(taskId) })).toMatchObject({ status: 'succeeded' });
    expect(await paas.tenantApp.get(codes)).toMatchObject({ status: 'opened', version: '1.1.0' });
  });

  it('is disabled with its tenant and comes back with it, unless it was disabled itself', async () => {
    await paas.tenantApp.open(other);
    await fake.clock.advance('10s');
    await paas.tenantApp.disable(other);
    await paas.tenant.disable({ tenantCode: codes.tenantCode });
    expect(await paas.tenantApp.get(codes)).toMatchObject({ status: 'disabled' });
    await expect(paas.tenantApp.enable(codes)).rejects.toMatchObject({ code: 42204 });
    await paas.tenant.enable({ tenantCode: codes.tenantCode });
    expect(await paas.tenantApp.get(codes)).toMatchObject({ status: 'opened' });
    expect(await paas.tenantApp.get(other)).toMatchObject({ status: 'disabled' });
  });

  it('follows the online version when that is its policy', async () => {
    await paas.tenantApp.update({ ...codes, versionPolicy: 'followOnline' });
    await paas.version.publish({ ...place, version: '1.3.0', upgradeTenantApps: true });
    await fake.clock.advance('20s');
    expect(await paas.tenantApp.get(codes)).toMatchObject({ version: '1.3.0' });
  });

  it('comes back with its pages within the time of grace, and is empty after it', async () => {
    const { taskId } = await paas.tenantApp.remove(codes);
    expect(await paas.tenantApp.remove(codes)).toMatchObject({ taskId });
    await fake.clock.advance('10s');
    await expect(paas.tenantApp.get(codes)).rejects.toMatchObject({ code: 40407 });
    expect(await paas.tenantApp.remove(codes)).toEqual({ status: 'succeeded' });
    const deleted = fake.snapshot();
    for (const [wait, total] of [
      ['29d', 1],
      ['31d', 0],
    ] as const) {
      fake.restore(deleted);
      await fake.clock.advance(wait);
      expect(await paas.tenantApp.open(codes)).toMatchObject({ created: true });
      await fake.clock.advance('10s');
      expect(await paas.tenantApp.listPages(codes)).toMatchObject({ total });
    }
  });

  it('guards pages and metadata by revisions', async () => {
    const page = { ...codes, pageCode: 'home', title: 'Home', content: { a: 1 } };
    await expect(paas.tenantApp.putPage({ ...page, baseRevision: 0 })).rejects.toMatchObject({ code: 40906 });
    expect(await paas.tenantApp.putPage({ ...page, baseRevision: 1 })).toMatchObject({
      revision: 2,
      content: { a: 1 },
    });
    await paas.tenantApp.deletePage({ ...codes, pageCode: 'home' });
    await paas.tenantApp.deletePage({ ...codes, pageCode: 'home' });
    await expect(paas.tenantApp.getPage({ ...codes, pageCode: 'home' })).rejects.toMatchObject({ code: 40410 });
  });
});

describe('tasks', () => {
  it('can be cancelled while they are queued', async () => {
    const { taskId = '' } = await paas.tenantApp.upgrade(codes);
    expect(await paas.task.cancel({ taskId })).toMatchObject({ status: 'cancelled', error: null });
    expect(await paas.task.cancel({ taskId })).toMatchObject({ status: 'cancelled' });
    await fake.clock.advance('10s');
    expect(await paas.tenantApp.get(codes)).toMatchObject({ status: 'opened', version: '1.0.0' });
  });
});

describe('versions', () => {
  it('stay online when the next publish fails, and come back by a rollback', async () => {
    fake.tasks.failNext('version.publish');
    await paas.version.publish({ ...place, version: '1.3.0' });
    await fake.clock.advance('10s');
    expect(await paas.version.get({ ...codesOfVersion('1.3.0') })).toMatchObject({ status: 'failed' });
    expect(await paas.version.getOnline(place)).toMatchObject({ version: '1.1.0', previousVersion: '1.0.0' });
    await paas.version.rollback(place);
    await fake.clock.advance('10s');
    expect(await paas.version.getOnline(place)).toMatchObject({ version: '1.0.0', previousVersion: '1.1.0' });
    const { items } = await paas.version.listReleases(place);
    expect(items.map(({ action, status }) => `${action} ${status}`)).toEqual([
      'publish succeeded',
      'publish succeeded',
      'publish failed',
      'rollback succeeded',
    ]);
  });
});

const codesOfVersion = (version: string) => ({ appCode: place.appCode, version });

describe('a reference to a package', () => {
  it('takes a range, and the newest version that is built', async () => {
    const { items } = await paas.componentPackage.list({ name: 'widgets' });
    const packageId = items[0]?.packageId ?? '';
    for (const version of ['1.0.4', '1.1.0', '2.0.0']) {
      await paas.componentPackage.sync({ packageId, version });
      await fake.clock.advance('10s');
    }
    const { status, taskId } = await paas.componentPackage.sync({ packageId, version: '2.0.0' });
    expect({ status, taskId }, 'built already').toEqual({ status: 'succeeded', taskId: undefined });
    const resolved = async (version: string) =>
      (await paas.app.addComponentPackage({ appCode: place.appCode, packageId, version })).resolvedVersion;
    expect([await resolved('~1.0.0'), await resolved('^1.0.0'), await resolved('latest')]).toEqual([
      '1.0.4',
      '1.1.0',
      '2.0.0',
    ]);
  });
});

describe('the fake', () => {
  it('goes back to its beginning, and to any moment, with what was to happen', async () => {
    await paas.tenantApp.open(other);
    const opening = fake.snapshot();
    await fake.clock.advance('10s');
    expect(await paas.tenantApp.get(other)).toMatchObject({ status: 'opened' });
    fake.restore(opening);
    expect(await paas.tenantApp.get(other)).toMatchObject({ status: 'opening' });
    await fake.clock.advance('10s');
    expect(await paas.tenantApp.get(other)).toMatchObject({ status: 'opened' });
    fake.team.rotateSecret();
    await expect(paas.app.list()).rejects.toMatchObject({ code: 40105 });
    fake.reset();
    expect(await paas.app.list()).toMatchObject({ total: 0 });
  });

  it('keeps teams apart', async () => {
    const two = createPaasFake({ teams: [{}, { defaultEnv: 'main' }] });
    const [first, second] = two.teams.map(({ appId, appSecret }) => clientOf(two, { team: { appId, appSecret } }));
    await first?.tenant.open({ tenantCode: tenantCode('t-1'), tenantName: 'Mine' });
    expect(await second?.tenant.list()).toMatchObject({ total: 0 });
    expect(await second?.env.list()).toMatchObject({ items: [{ envCode: 'main', isDefault: true }] });
    await expect(second?.tenant.get({ tenantCode: tenantCode('t-1') })).rejects.toMatchObject({ code: 40406 });
  });

  it('checks a strategy of its own, and sends metadata as texts', async () => {
    const own = createPaasFake({
      auth: { strategy: () => ({}), names: { appId: 'X-Team' } },
      verify: (_, { headers }, secret) => headers.get('x-password') === secret,
      jsonTexts: true,
    });
    const client = (password: string): Paas =>
      clientOf(own, {
        auth: { strategy: () => ({ headers: { 'X-Team': own.team.appId, 'X-Password': password } }) },
      });
    expect(await client(own.team.appSecret).team.get()).toMatchObject({ appId: own.team.appId });
    await expect(client('guess').team.get()).rejects.toMatchObject({ code: 40102 });
    expect(own.fidelity['paas.tenantApp.getMetadata']).toBe('stateful');
  });
});
