import { describe, expect, it } from 'vitest';
import { cloud, connect, done, otherKey } from '../__fixtures__/cloud.js';

const login = { image_id: 'centos73x64b', login_mode: 'passwd', login_passwd: 'Passw0rd' } as const;

describe('an instance’s life', () => {
  it('runs, gets a volume, stops, is resized, and ends', async () => {
    const { fake, account } = cloud();
    const run = await account.call('RunInstances', {
      ...login,
      instance_type: 'c2m4',
      instance_name: 'web',
      zone: 'pek3',
    });
    const [id = ''] = run.instances ?? [];
    const look = async () =>
      (await account.call('DescribeInstances', { instances: [id], verbose: 1 })).instance_set?.[0];
    expect(await look()).toMatchObject({ status: 'pending', transition_status: 'creating', instance_name: 'web' });
    await expect(account.call('StopInstances', { instances: [id] })).rejects.toMatchObject({ code: 1400 });

    const progress: (string | undefined)[] = [];
    const waiting = account.jobs.wait(run.job_id ?? '', { onProgress: ({ job }) => void progress.push(job?.status) });
    await fake.clock.advance('10s');
    expect(await waiting).toMatchObject({ status: 'successful', job_action: 'RunInstances', resource_ids: id });
    expect(progress[0]).toBe('pending');
    expect(progress.at(-1)).toBe('working');
    expect(await look()).toMatchObject({ status: 'running', vcpus_current: 2, memory_current: 4_096 });

    const { volumes = [], job_id } = await account.call('CreateVolumes', { size: 20, zone: 'pek3' });
    expect(await done(fake, account, { job_id })).toBe('successful');
    expect(await done(fake, account, await account.call('AttachVolumes', { instance: id, volumes }))).toBe(
      'successful',
    );
    expect(await look()).toMatchObject({ volume_ids: volumes, volumes: [{ size: 20 }] });
    await expect(account.call('DeleteVolumes', { volumes, zone: 'pek3' })).rejects.toMatchObject({ code: 1400 });

    await expect(
      account.call('ResizeInstances', { instances: [id], cpu: 4, memory: 8192, zone: 'pek3' }),
    ).rejects.toMatchObject({ code: 1400, message: expect.stringContaining('running') });
    await done(fake, account, await account.call('StopInstances', { instances: [id] }));
    await done(
      fake,
      account,
      await account.call('ResizeInstances', { instances: [id], cpu: 4, memory: 8192, zone: 'pek3' }),
    );
    expect(await look()).toMatchObject({ status: 'stopped', vcpus_current: 4, memory_current: 8_192 });

    await done(fake, account, await account.call('TerminateInstances', { instances: [id] }));
    expect(await look()).toMatchObject({ status: 'terminated', volume_ids: [] });
    expect(fake.resources.volumes.get(volumes[0] ?? '').status).toBe('available');
    await fake.clock.advance('2h');
    expect(await look()).toMatchObject({ status: 'ceased' });
    expect((await account.call('DescribeInstances', {})).instance_set).toEqual([]);
    expect(fake.violations()).toEqual([]);
  });

  it.each([
    ['neither type nor size', { ...login }],
    ['no password', { image_id: 'i', login_mode: 'passwd', instance_type: 'c1m1' }],
    ['volumes for several', { ...login, instance_type: 'c1m1', count: 2, volumes: ['vol-1'] }],
  ] as const)('refuses with 1100: %s', async (_, request) => {
    const { fake, account } = cloud();
    await expect(account.call('RunInstances', { ...request, zone: 'pek3' } as never)).rejects.toMatchObject({
      code: 1100,
    });
    expect(fake.resources.instances.list()).toEqual([]);
    expect(fake.jobs.list()).toEqual([]);
  });

  it('refuses what is not there, not the caller’s, or not in the zone, with 2100, and above the quota with 2500', async () => {
    const { fake, account } = cloud({ quotas: { instance: 2 }, resources: { instances: [{ id: 'i-first' }] } });
    const start = (instances: string[], on = account, zone = 'pek3') => on.call('StopInstances', { instances, zone });
    await expect(start(['i-first', 'i-none'])).rejects.toMatchObject({ code: 2100 });
    await expect(start(['i-first'], connect(fake, {}, otherKey))).rejects.toMatchObject({ code: 2100 });
    await expect(start(['i-first'], account, 'sh1a')).rejects.toMatchObject({ code: 2100 });
    await expect(start(['i-first'], account, 'nowhere')).rejects.toMatchObject({ code: 1100 });
    expect(fake.resources.instances.get('i-first')).toMatchObject({ status: 'running', transition: '' });
    await expect(
      account.call('RunInstances', { ...login, instance_type: 'c1m1', count: 2, zone: 'pek3' }),
    ).rejects.toMatchObject({ code: 2500 });
    await account.call('RunInstances', { ...login, instance_type: 'c1m1', count: 2, zone: 'sh1a' });
  });

  it('come in types', async () => {
    const { fake, account } = cloud();
    const found = await account.call('DescribeInstanceTypes', { instance_types: ['small_b', 'none'] });
    expect(found.instance_type_set).toMatchObject([
      { instance_type_id: 'small_b', vcpus_current: 1, memory_current: 1_024 },
    ]);
    await account.call('RunInstances', { ...login, instance_type: 'small_b', zone: 'pek3' });
    expect(fake.resources.instances.list()).toMatchObject([{ fields: { vcpus_current: 1, memory_current: 1_024 } }]);
  });

  it('keeps restarts, resets and copies apart', async () => {
    const { fake, account } = cloud({ resources: { instances: [{ id: 'i-1' }], keyPairs: [{ id: 'kp-1' }] } });
    const instances = ['i-1'];
    await done(fake, account, await account.call('RestartInstances', { instances }));
    await done(
      fake,
      account,
      await account.call('ResetInstances', { instances, login_mode: 'keypair', login_keypair: 'kp-1', zone: 'pek3' }),
    );
    expect(fake.resources.instances.get('i-1')).toMatchObject({ status: 'running', fields: { keypair_ids: ['kp-1'] } });
    const clone = await account.call('CloneInstances', { instances });
    await done(fake, account, clone);
    expect(fake.resources.instances.get(clone.instances?.[0] ?? '').status).toBe('running');
    await account.call('ModifyInstanceAttributes', { instance: 'i-1', instance_name: 'one', description: 'd' });
    expect((await account.call('DescribeInstances', { search_word: 'ON' })).instance_set).toMatchObject([
      { instance_id: 'i-1', description: 'd' },
    ]);
  });
});

describe('jobs', () => {
  const two = { resources: { instances: [{ id: 'i-1' }, { id: 'i-2' }] } };
  const instances = ['i-1', 'i-2'];

  it('fail on demand, whole or in part, and leave resources as they were', async () => {
    const { fake, account } = cloud(two);
    fake.jobs.fail('StopInstances');
    fake.jobs.fail('StopInstances', { inPart: true });
    expect(await done(fake, account, await account.call('StopInstances', { instances }))).toContain('"failed"');
    expect(fake.resources.instances.list().map(({ status }) => status)).toEqual(['running', 'running']);
    expect(await done(fake, account, await account.call('StopInstances', { instances }))).toContain(
      'done with failure',
    );
    expect(fake.resources.instances.list().map(({ status }) => status)).toEqual(['stopped', 'running']);
    expect(await done(fake, account, await account.call('StopInstances', { instances: ['i-2'] }))).toBe('successful');
  });

  it('leave nothing where a creation failed', async () => {
    const { fake, account } = cloud();
    fake.jobs.fail('CreateVolumes');
    const made = await account.call('CreateVolumes', { size: 10, zone: 'pek3' });
    await done(fake, account, made);
    expect((await account.call('DescribeVolumes', { zone: 'pek3' })).volume_set).toEqual([]);
    expect(fake.resources.volumes.get(made.volumes?.[0] ?? '').status).toBe('ceased');
  });

  it('take as long as they are told, end on demand, and are listed by state and owner', async () => {
    const { fake, account } = cloud(two);
    fake.jobs.take('StopInstances', 60_000);
    const { job_id = '' } = await account.call('StopInstances', { instances });
    await fake.clock.advance('59s');
    expect((await account.call('DescribeJobs', { status: ['working'] })).job_set).toMatchObject([
      { job_id, owner: 'usr-first' },
    ]);
    expect((await connect(fake, {}, otherKey).call('DescribeJobs', {})).total_count).toBe(0);
    fake.jobs.finish();
    expect(fake.jobs.list()).toMatchObject([{ id: job_id, status: 'successful', resources: instances }]);
  });
});

describe('lists', () => {
  it('page, filter, and are at most 100 long', async () => {
    const { fake, account } = cloud();
    for (let count = 0; count < 120; count++)
      fake.resources.instances.add({ status: count % 2 ? 'running' : 'stopped' });
    const all = await account.call('DescribeInstances', { limit: 100, offset: 100 });
    expect(all.total_count).toBe(120);
    expect(all.instance_set).toHaveLength(20);
    expect((await account.call('DescribeInstances', {})).instance_set).toHaveLength(20);
    expect((await account.call('DescribeInstances', { status: ['running'], limit: 100 })).instance_set).toHaveLength(
      60,
    );
    expect(fake.violations()).toEqual([]);
    expect((await account.raw({ action: 'DescribeInstances', params: { limit: 500 } })) as object).toHaveProperty(
      'total_count',
      120,
    );
    expect(fake.violations()).toMatchObject([{ kind: 'limit-too-large' }]);
  });
});
