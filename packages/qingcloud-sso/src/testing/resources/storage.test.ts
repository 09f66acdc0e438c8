import { expect, it } from 'vitest';
import { cloud, done } from '../__fixtures__/cloud.js';

const seeds = {
  instances: [{ id: 'i-1' }, { id: 'i-2' }],
  volumes: [{ id: 'vol-1', fields: { size: 10 } }],
};
const zone = 'pek3';

it('attaches a volume to one instance, takes it off there only, and makes it larger only when it is free', async () => {
  const { fake, account } = cloud({ resources: seeds });
  const volumes = ['vol-1'];
  await done(fake, account, await account.call('AttachVolumes', { instance: 'i-1', volumes }));
  for (const refused of [
    account.call('AttachVolumes', { instance: 'i-2', volumes }),
    account.call('DetachVolumes', { instance: 'i-2', volumes }),
    account.call('ResizeVolumes', { volumes, size: 20 }),
  ])
    await expect(refused).rejects.toMatchObject({ code: 1400 });
  expect((await account.call('DescribeVolumes', { zone })).volume_set).toMatchObject([
    { status: 'in-use', instance: { instance_id: 'i-1' } },
  ]);
  await done(fake, account, await account.call('DetachVolumes', { instance: 'i-1', volumes }));
  await expect(account.call('ResizeVolumes', { volumes, size: 10 })).rejects.toMatchObject({ code: 1400 });
  await done(fake, account, await account.call('ResizeVolumes', { volumes, size: 20 }));
  const clone = await account.call('CloneVolumes', { volume: 'vol-1', volume_name: 'copy', zone });
  await done(fake, account, clone);
  expect(fake.resources.volumes.get(clone.volumes?.[0] ?? '')).toMatchObject({
    status: 'available',
    name: 'copy',
    fields: { size: 20 },
  });
  await account.call('ModifyVolumeAttributes', { volume: 'vol-1', volume_name: 'old' });
  await done(fake, account, await account.call('DeleteVolumes', { volumes, zone }));
  expect((await account.call('DescribeVolumes', { volumes, zone })).volume_set).toMatchObject([
    { status: 'deleted', volume_name: 'old' },
  ]);
});

it('lets nobody end an instance to which something is being attached', async () => {
  const { fake, account } = cloud({ resources: { ...seeds, eips: [{ id: 'eip-1' }] } });
  const attached = await account.call('AttachVolumes', { instance: 'i-1', volumes: ['vol-1'] });
  const bound = await account.call('AssociateEip', { instance: 'i-2', eip: 'eip-1' });
  for (const id of ['i-1', 'i-2'])
    await expect(account.call('TerminateInstances', { instances: [id] })).rejects.toMatchObject({ code: 1400 });
  await done(fake, account, attached);
  expect(await done(fake, account, bound)).toBe('successful');
  await done(fake, account, await account.call('TerminateInstances', { instances: ['i-1', 'i-2'] }));
  expect(fake.resources.volumes.get('vol-1').status).toBe('available');
  expect(fake.resources.eips.get('eip-1').status).toBe('available');
});

it('chains snapshots after a full one, and makes volumes of them', async () => {
  const { fake, account } = cloud({ resources: seeds });
  const take = async () => {
    const { snapshots = [], job_id } = await account.call('CreateSnapshots', {
      resources: ['vol-1'],
      snapshot_name: 's',
    });
    await done(fake, account, { job_id });
    return snapshots[0] ?? '';
  };
  const [full, next] = [await take(), await take()];
  expect((await account.call('DescribeSnapshots', { resource_id: 'vol-1' })).snapshot_set).toMatchObject([
    { snapshot_id: next, snapshot_type: 0, root_id: full, status: 'available', is_taken: 1 },
    { snapshot_id: full, snapshot_type: 1, root_id: full, resource: { resource_id: 'vol-1', resource_type: 'volume' } },
  ]);
  await done(fake, account, await account.call('ApplySnapshots', { snapshots: [next] }));
  const made = await account.call('CreateVolumeFromSnapshot', { snapshot: full, zone });
  await done(fake, account, made);
  expect(fake.resources.volumes.get(made.volume_id ?? '')).toMatchObject({ status: 'available', fields: { size: 10 } });
  await expect(account.call('CaptureInstanceFromSnapshot', { snapshot: full })).rejects.toMatchObject({ code: 1400 });
  await account.call('ModifySnapshotAttributes', { snapshot: full, snapshot_name: 'first' });
  await done(fake, account, await account.call('DeleteSnapshots', { snapshots: [full] }));
  await expect(account.call('ApplySnapshots', { snapshots: [full] })).rejects.toMatchObject({ code: 1400 });
  await expect(account.call('CreateSnapshots', { resources: ['vol-none'] })).rejects.toMatchObject({ code: 2100 });
});
