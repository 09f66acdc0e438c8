import { expect, it } from 'vitest';
import { cloud, done } from '../__fixtures__/cloud.js';

const instances = ['i-1'];

it('binds a public address to one instance, and frees it', async () => {
  const { fake, account } = cloud({ resources: { instances: [{ id: 'i-1' }, { id: 'i-2' }] } });
  const { eips = [] } = await account.call('AllocateEips', { bandwidth: 2, count: 2 });
  const [eip = '', second = ''] = eips;
  const wait = async (answer: Promise<{ job_id?: string | undefined }>) => done(fake, account, await answer);
  expect(await wait(account.call('AssociateEip', { eip, instance: 'i-1' }))).toBe('successful');
  expect((await account.call('DescribeEips', { instance_id: 'i-1' })).eip_set).toMatchObject([
    { eip_id: eip, status: 'associated', resource: { resource_id: 'i-1', resource_type: 'instance' } },
  ]);
  await expect(account.call('AssociateEip', { eip: second, instance: 'i-1' })).rejects.toMatchObject({ code: 1400 });
  await expect(account.call('ReleaseEips', { eips })).rejects.toMatchObject({ code: 1400 });
  expect(fake.resources.eips.get(second).status).toBe('available');
  await wait(account.call('ChangeEipsBandwidth', { eips, bandwidth: 9 }));
  await wait(account.call('ChangeEipsBillingMode', { eips, billing_mode: 'traffic' }));
  await wait(account.call('DissociateEips', { eips: [eip] }));
  await account.call('ModifyEipAttributes', { eip, eip_name: 'free' });
  expect(fake.resources.eips.get(eip)).toMatchObject({
    name: 'free',
    status: 'available',
    fields: { bandwidth: 9, billing_mode: 'traffic', resource_id: '' },
  });
  await wait(account.call('ReleaseEips', { eips }));
  await expect(account.call('AssociateEip', { eip, instance: 'i-2' })).rejects.toMatchObject({ code: 1400 });
});

it('lets instances join and leave a network, which cannot be deleted under them', async () => {
  const { fake, account } = cloud({ resources: { instances: [{ id: 'i-1' }, { id: 'i-2' }] } });
  const { vxnets = [] } = await account.call('CreateVxnets', { vxnet_type: 1, vxnet_name: 'lan' });
  const [vxnet = ''] = vxnets;
  await done(fake, account, await account.call('JoinVxnet', { vxnet, instances }));
  await expect(account.call('JoinVxnet', { vxnet, instances })).rejects.toMatchObject({ code: 1400 });
  await expect(account.call('LeaveVxnet', { vxnet, instances: ['i-2'] })).rejects.toMatchObject({ code: 1400 });
  expect((await account.call('DescribeVxnetInstances', { vxnet })).instance_set).toMatchObject([
    { instance_id: 'i-1', vxnets: [{ vxnet_id: vxnet, vxnet_name: 'lan', private_ip: '192.168.0.1' }] },
  ]);
  await expect(account.call('DeleteVxnets', { vxnets })).rejects.toMatchObject({ code: 5400 });
  await done(fake, account, await account.call('LeaveVxnet', { vxnet, instances }));
  expect(await account.call('DeleteVxnets', { vxnets })).toMatchObject({ vxnets });
  expect((await account.call('DescribeVxnets', {})).total_count).toBe(0);
});

it('has rules of security groups in effect after they were applied, and takes them back from a copy', async () => {
  const { fake, account } = cloud({ resources: { instances: [{ id: 'i-1' }] } });
  const { security_group_id: group = '' } = await account.call('CreateSecurityGroup', { security_group_name: 'web' });
  const rules = [
    { protocol: 'tcp', priority: 0, val1: '443' },
    { protocol: 'tcp', priority: 1, val1: '80', action: 'drop' as const },
  ];
  const { security_group_rules: added = [] } = await account.call('AddSecurityGroupRules', {
    security_group: group,
    rules,
  });
  const { security_group_snapshot_id: copy = '' } = await account.call('CreateSecurityGroupSnapshot', {
    security_group: group,
  });
  const look = async () =>
    (await account.call('DescribeSecurityGroups', { security_groups: [group] })).security_group_set?.[0];
  expect((await look())?.is_applied).toBe(0);
  await done(fake, account, await account.call('ApplySecurityGroup', { security_group: group, instances }));
  expect(await look()).toMatchObject({ is_applied: 1, resources: [{ resource_id: 'i-1' }] });
  await expect(account.call('DeleteSecurityGroups', { security_groups: [group] })).rejects.toMatchObject({
    code: 5400,
  });

  const rulesNow = async () =>
    (await account.call('DescribeSecurityGroupRules', { security_group: group })).security_group_rule_set?.map(
      ({ val1, action }) => `${action} ${val1}`,
    );
  await account.call('ModifySecurityGroupRuleAttributes', {
    security_group_rule: added[0] ?? '',
    val1: '8443',
    rule_action: 'drop',
  });
  await account.call('DeleteSecurityGroupRules', { security_group_rules: [added[1] ?? ''] });
  expect(await rulesNow()).toEqual(['drop 8443']);
  await account.call('RollbackSecurityGroup', { security_group: group, security_group_snapshot: copy });
  expect((await rulesNow())?.toSorted()).toEqual(['accept 443', 'drop 80']);
  expect(
    (await account.call('DescribeSecurityGroupSnapshots', { security_group: group })).security_group_snapshot_set,
  ).toMatchObject([{ security_group_snapshot_id: copy, rules: [{ val1: '443' }, { val1: '80' }] }]);
  await account.call('DeleteSecurityGroupSnapshots', { security_group_snapshots: [copy] });
  fake.resources.instances.change('i-1', { fields: { security_group_id: undefined } });
  await account.call('DeleteSecurityGroups', { security_groups: [group] });
  expect(await rulesNow()).toEqual([]);
});

it('keeps sets of addresses', async () => {
  const { fake, account } = cloud();
  const { security_group_ipset_id: id = '' } = await account.call('CreateSecurityGroupIPSet', {
    ipset_type: 0,
    val: '10.0.0.0/8',
  });
  await account.call('ModifySecurityGroupIPSetAttributes', { security_group_ipset: id, val: '10.1.0.0/16' });
  await done(fake, account, await account.call('ApplySecurityGroupIPSets', { security_group_ipsets: [id] }));
  expect((await account.call('DescribeSecurityGroupIPSets', { ipset_type: 0 })).security_group_ipset_set).toMatchObject(
    [{ security_group_ipset_id: id, val: '10.1.0.0/16' }],
  );
  await account.call('DeleteSecurityGroupIPSets', { security_group_ipsets: [id] });
});

it('tells a private key once, and keeps key pairs that are in use', async () => {
  const { fake, account } = cloud({ resources: { instances: [{ id: 'i-1' }] } });
  const { keypair_id: keypair = '', private_key } = await account.call('CreateKeyPair', { keypair_name: 'mine' });
  expect(private_key).toMatch(/^-----BEGIN PRIVATE KEY-----/);
  await done(fake, account, await account.call('AttachKeyPairs', { keypairs: [keypair], instances }));
  const listed = (await account.call('DescribeKeyPairs', { instance_id: 'i-1' })).keypair_set;
  expect(listed).toMatchObject([{ keypair_id: keypair, keypair_name: 'mine', instance_ids: ['i-1'] }]);
  expect(JSON.stringify([listed, fake.snapshot()])).not.toContain(private_key?.split('\n')[1]);
  await expect(account.call('DeleteKeyPairs', { keypairs: [keypair] })).rejects.toMatchObject({ code: 5400 });
  await done(fake, account, await account.call('DetachKeyPairs', { keypairs: [keypair], instances }));
  await account.call('DeleteKeyPairs', { keypairs: [keypair] });
  await expect(account.call('CreateKeyPair', { mode: 'user' })).rejects.toMatchObject({ code: 1100 });
  expect(await account.call('CreateKeyPair', { mode: 'user', public_key: 'ssh-rsa AAAA' })).not.toHaveProperty(
    'private_key',
  );
});

it('puts tags on resources and finds those by them', async () => {
  const { account } = cloud({ resources: { instances: [{ id: 'i-1' }, { id: 'i-2' }], volumes: [{ id: 'vol-1' }] } });
  const { tag_id = '' } = await account.call('CreateTag', { tag_name: 'blue' });
  const pair = (resource_id: string, resource_type: string) => ({ tag_id, resource_id, resource_type });
  const pairs = [pair('i-1', 'instance'), pair('vol-1', 'volume')];
  await expect(
    account.call('AttachTags', { resource_tag_pairs: [...pairs, pair('i-none', 'instance')] }),
  ).rejects.toMatchObject({ code: 2100 });
  expect((await account.call('DescribeInstances', { tags: [tag_id] })).total_count).toBe(0);
  await account.call('AttachTags', { resource_tag_pairs: pairs });
  expect((await account.call('DescribeInstances', { tags: [tag_id] })).instance_set).toMatchObject([
    { instance_id: 'i-1', tags: [{ tag_id, tag_name: 'blue' }] },
  ]);
  expect((await account.call('DescribeTags', { verbose: 1 })).tag_set).toMatchObject([
    { tag_name: 'blue', resource_count: 2, resource_tag_pairs: pairs },
  ]);
  await account.call('DetachTags', { resource_tag_pairs: pairs.slice(1) });
  expect((await account.call('DescribeVolumes', { tags: [tag_id], zone: 'pek3' })).total_count).toBe(0);
  await account.call('DeleteTags', { tags: [tag_id] });
  expect((await account.call('DescribeInstances', { instances: ['i-1'] })).instance_set).toMatchObject([{ tags: [] }]);
});

it('lists its zones', async () => {
  const { account } = cloud({ zones: ['a1', 'b2'] });
  expect(await account.call('DescribeZones', {})).toMatchObject({
    zone_set: [{ zone_id: 'a1' }, { zone_id: 'b2' }],
    total_count: 2,
  });
  expect((await account.call('DescribeZones', { zones: ['b2'] })).total_count).toBe(1);
});
