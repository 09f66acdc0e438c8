import { describe, expect, it } from 'vitest';
import { endpoints } from '../endpoints.js';
import { cloud, connect, done, logIn } from './__fixtures__/cloud.js';
import { createQingCloudFake, errorAnswer, type QingCloudFake } from './index.js';

describe('what is played', () => {
  it('is every endpoint, and with state those that the documentation says', () => {
    const { fidelity } = createQingCloudFake();
    expect(Object.keys(fidelity).toSorted()).toEqual(endpoints.map(({ id }) => id).toSorted());
    const stateful = Object.groupBy(
      endpoints.filter(({ id }) => fidelity[id] === 'stateful'),
      ({ family }) => family,
    );
    const whole = Object.keys(stateful).filter(
      (family) => stateful[family]?.length === endpoints.filter((one) => one.family === family).length,
    );
    expect(whole.toSorted()).toEqual([
      'appcenter',
      'billing',
      'eip',
      'job',
      'key-pair',
      'qingcloud',
      'security-group',
      'snapshot',
      'sso',
      'tag',
      'volume',
      'vxnet',
    ]);
    const stubs = (family: string) =>
      endpoints.filter((one) => one.family === family && fidelity[one.id] === 'stub').map(({ id }) => id.split('.')[1]);
    expect(stubs('load-balancer')).toEqual(['getLoadBalancerMonitor']);
    expect(stubs('instance').filter((name) => !/Broker|Group/.test(name ?? ''))).toEqual([]);
  });

  it('begins alike with the same seed, and otherwise not', async () => {
    const names = (fake: QingCloudFake) => [fake.app, fake.key, fake.resources.instances.add().id, fake.spi.key];
    expect(names(createQingCloudFake({ seed: 7 }))).toEqual(names(createQingCloudFake({ seed: 7 })));
    expect(names(createQingCloudFake({ seed: 7 }))).not.toEqual(names(createQingCloudFake({ seed: 8 })));
  });
});

describe('time', () => {
  it('goes back to a snapshot with open jobs, money and resources, and to the beginning', async () => {
    const { fake, account } = cloud({ resources: { instances: [{ id: 'i-1' }] } });
    const stop = await account.call('StopInstances', { instances: ['i-1'] });
    const snapshot = fake.snapshot();
    for (const _ of ['once', 'again']) {
      expect(fake.resources.instances.get('i-1')).toMatchObject({ status: 'running', transition: 'stopping' });
      fake.billing.setBalance('usr-first', 1);
      expect(await done(fake, account, stop)).toBe('successful');
      expect(fake.resources.instances.get('i-1').status).toBe('stopped');
      fake.restore(snapshot);
    }
    expect(fake.billing.balance('usr-first')).toBe(1_000_000);
    fake.reset();
    expect(fake.jobs.list()).toEqual([]);
    expect(fake.resources.instances.list()).toMatchObject([{ id: 'i-1', transition: '' }]);
    await account.call('StopInstances', { instances: ['i-1'] });
  });
});

describe('faults', () => {
  it('hit actions by their name and by their id', async () => {
    const { fake, account } = cloud();
    fake.faults.next('DescribeZones', errorAnswer(5100));
    fake.faults.next('qingcloud.describeZones', errorAnswer(5300, 'until tonight'));
    await expect(account.call('DescribeZones', {})).rejects.toMatchObject({ code: 5100 });
    await expect(account.call('DescribeZones', {})).rejects.toMatchObject({
      code: 5300,
      message: expect.stringContaining('tonight'),
    });
    await account.call('DescribeZones', {});
    expect(fake.calls('DescribeZones')).toBe(3);
    expect(fake.faults.injected).toHaveLength(2);
    expect(() => fake.faults.next('DescribeNothing', errorAnswer(5100))).toThrow('DescribeNothing');
  });
});

describe('permissions', () => {
  const post = async (fake: QingCloudFake, params: string) => {
    const body = new URLSearchParams({ params });
    return (await (await fake.fetch(`${fake.origin}/api/`, { method: 'POST', body })).json()) as Record<string, string>;
  };
  const question = { owner: 'appCenter', action: 'DescribeIAMApiActionsByTag' };

  it('lists what was ticked for the application, as JSON text in JSON', async () => {
    const fake = createQingCloudFake({ apps: [{ actions: ['DescribeInstances', 'ReleaseEips'] }] });
    const { appCenter = '' } = await post(fake, JSON.stringify(question));
    expect(JSON.parse(appCenter)).toMatchObject({
      instance: { DescribeInstances: { service_name: 'instance', type: 'action', id: 'instance_DescribeInstances' } },
      eip: { ReleaseEips: { keys: { optional: expect.arrayContaining(['eips']) } } },
    });
    const all = JSON.parse((await post(createQingCloudFake(), JSON.stringify(question)))['appCenter'] ?? '') as object;
    expect(Object.keys(all)).toContain('load_balancer');
  });

  it('lets sessions call what was ticked, and names what was not', async () => {
    const { fake } = cloud({ apps: [{ actions: ['DescribeZones'] }] });
    const { account } = await logIn(fake);
    await account.call('DescribeZones', {});
    await expect(account.call('AllocateEips', { bandwidth: 1 })).rejects.toMatchObject({
      code: 1400,
      class: 'permission',
      message: expect.stringContaining('AllocateEips'),
    });
    expect(fake.resources.eips.list()).toEqual([]);
    await connect(fake).call('AllocateEips', { bandwidth: 1 });
    fake.sessions.expireKeys();
    await expect(account.call('DescribeZones', {})).rejects.toMatchObject({ code: 401, class: 'token' });
  });

  it.each([
    ['no JSON', 'x', 1100],
    ['no object', '1', 1100],
    ['another owner', JSON.stringify({ ...question, owner: 'me' }), 1100],
    ['another action', JSON.stringify({ ...question, action: 'Describe' }), 1101],
  ])('refuses %s', async (_, params, ret_code) => {
    expect(await post(createQingCloudFake(), params)).toMatchObject({ ret_code });
  });
});

it('is another cloud with other paths and zones, apart from the first', async () => {
  const paths = { iaas: '/v2/iaas/', iam: '/v2/iam/', token: '/auth/token/', checkToken: '/auth/check/' };
  const first = createQingCloudFake();
  const second = createQingCloudFake({ origin: 'https://private.example', paths, zones: ['dc1'], seed: 2 });
  const account = connect(second, { paths: { iaas: paths.iaas }, zone: 'dc1' });
  expect(await account.call('DescribeZones', {})).toMatchObject({ zone_set: [{ zone_id: 'dc1' }] });
  await account.call('CreateVxnets', { vxnet_type: 1 });
  expect([first.resources.vxnets.list(), second.resources.vxnets.list()]).toMatchObject([[], [{ zone: 'dc1' }]]);
  await expect(connect(second, { zone: 'dc1' }).call('DescribeZones', {})).rejects.toMatchObject({
    kind: 'http',
    status: 404,
  });
  await expect(connect(first, {}, second.key).call('DescribeZones', {})).rejects.toMatchObject({ code: 1200 });
  const login = new URL(second.login()).searchParams.get('access_token');
  const check = { method: 'POST', headers: { authorization: `Bearer ${login}` } };
  expect((await second.fetch('https://private.example/auth/check/', check)).status).toBe(200);
  expect((await second.fetch('https://private.example/sso/check_token/', check)).status).toBe(404);
});

describe('actions', () => {
  it('that are not in the catalogue are refused, which is told unless public code uses their names', async () => {
    const { fake, account } = cloud();
    for (const action of ['NBSearchPrdOrders', 'DescribeNothing'])
      await expect(account.raw({ action, params: { app_id: fake.app.id } })).rejects.toMatchObject({ code: 1100 });
    expect(fake.violations()).toMatchObject([
      { kind: 'unknown-action', message: expect.stringContaining('DescribeNothing') },
    ]);
  });

  it('are ticked for the application, and the ticks are taken away', async () => {
    const { fake } = cloud({ apps: [{ actions: ['DescribeZones'] }] });
    fake.permissions.tick('ReleaseEips', 'DescribeZones');
    fake.permissions.untick('DescribeZones');
    expect(fake.permissions.ticked()).toEqual(['ReleaseEips']);
    expect(() => fake.permissions.tick('Nothing')).toThrow('there is no action Nothing');
    const all = cloud().fake.permissions;
    all.untick('ReleaseEips');
    expect(all.ticked()).not.toContain('ReleaseEips');
    expect(all.ticked().length).toBeGreaterThan(200);
  });
});
