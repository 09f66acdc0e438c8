import { expect, it } from 'vitest';
import { cloud, done } from '../__fixtures__/cloud.js';

it('balances: addresses, listeners with backends, policies, certificates', async () => {
  const { fake, account } = cloud({
    resources: { instances: [{ id: 'i-1' }], eips: [{ id: 'eip-1' }, { id: 'eip-2' }] },
  });
  const wait = async (answer: Promise<{ job_id?: string | undefined }>) => done(fake, account, await answer);
  const { loadbalancer_id: loadbalancer = '', job_id } = await account.call('CreateLoadBalancer', {
    eips: ['eip-1'],
    loadbalancer_name: 'front',
  });
  expect(await done(fake, account, { job_id })).toBe('successful');
  const look = async () =>
    (await account.call('DescribeLoadBalancers', { loadbalancers: [loadbalancer], verbose: 1 })).loadbalancer_set?.[0];
  expect(await look()).toMatchObject({ status: 'active', is_applied: 1, eips: [{ eip_id: 'eip-1' }] });

  const { server_certificate_id: certificate = '' } = await account.call('CreateServerCertificate', {
    certificate_content: 'c',
    private_key: 'p',
  });
  const { loadbalancer_policy_id: policy = '' } = await account.call('CreateLoadBalancerPolicy', { operator: 'and' });
  const { loadbalancer_policy_rules: rules = [] } = await account.call('AddLoadBalancerPolicyRules', {
    loadbalancer_policy: policy,
    rules: [{ rule_type: 'domain', val: 'a' }],
  });
  const backends = [{ resource_id: 'i-1', port: 80, weight: 5, loadbalancer_policy_id: policy }];
  const listener = { listener_port: 443, listener_protocol: 'https', backend_protocol: 'http' };
  const listeners = [{ ...listener, server_certificate_id: [certificate], backends }];
  const { loadbalancer_listeners: added = [] } = await account.call('AddLoadBalancerListeners', {
    loadbalancer,
    listeners,
  });
  expect(await look()).toMatchObject({
    is_applied: 0,
    listeners: [{ listener_port: 443, balance_mode: 'roundrobin', backends: [{ resource_id: 'i-1', weight: 5 }] }],
  });
  await expect(account.call('AddLoadBalancerListeners', { loadbalancer, listeners: [listener] })).rejects.toMatchObject(
    {
      code: 2110,
    },
  );
  await wait(account.call('UpdateLoadBalancers', { loadbalancers: [loadbalancer] }));
  expect((await look())?.is_applied).toBe(1);

  for (const dependent of [
    account.call('DeleteServerCertificates', { server_certificates: [certificate] }),
    account.call('DeleteLoadBalancerPolicies', { loadbalancer_policies: [policy] }),
  ])
    await expect(dependent).rejects.toMatchObject({ code: 5400 });
  await account.call('ModifyLoadBalancerPolicyRuleAttributes', { loadbalancer_policy_rule: rules[0] ?? '', val: 'b' });
  const policies = async () => (await account.call('DescribeLoadBalancerPolicies', {})).loadbalancer_policy_set;
  expect(await policies()).toMatchObject([{ is_applied: 0, loadbalancer_ids: [loadbalancer] }]);
  await wait(account.call('ApplyLoadBalancerPolicy', { loadbalancer_policy: policy }));
  expect(await policies()).toMatchObject([{ is_applied: 1 }]);

  await account.call('ModifyLoadBalancerListenerAttributes', {
    loadbalancer_listener: added[0] ?? '',
    balance_mode: 'leastconn',
  });
  const found = (await account.call('DescribeLoadBalancerBackends', { loadbalancer })).loadbalancer_backend_set ?? [];
  const backend = found[0]?.loadbalancer_backend_id ?? '';
  await account.call('ModifyLoadBalancerBackendAttributes', { loadbalancer_backend: backend, weight: 9 });
  expect(
    (await account.call('DescribeLoadBalancerListeners', { loadbalancer, verbose: 1 })).loadbalancer_listener_set,
  ).toMatchObject([{ balance_mode: 'leastconn', backends: [{ weight: 9 }] }]);
  await account.call('DeleteLoadBalancerBackends', { loadbalancer_backends: [backend] });
  await account.call('AddLoadBalancerBackends', {
    loadbalancer_listener: added[0] ?? '',
    backends: [{ resource_id: 'i-1', port: 81, weight: 1 }],
  });
  await account.call('DeleteLoadBalancerPolicies', { loadbalancer_policies: [policy] });
  expect((await account.call('DescribeLoadBalancerPolicyRules', {})).total_count).toBe(0);

  await wait(account.call('AssociateEipsToLoadBalancer', { loadbalancer, eips: ['eip-2'] }));
  await wait(account.call('DissociateEipsFromLoadBalancer', { loadbalancer, eips: ['eip-1'] }));
  expect(fake.resources.eips.list().map(({ status }) => status)).toEqual(['available', 'associated']);
  await expect(
    account.call('ResizeLoadBalancers', { loadbalancers: [loadbalancer], loadbalancer_type: 1 }),
  ).rejects.toMatchObject({ code: 1400 });
  await wait(account.call('StopLoadBalancers', { loadbalancers: [loadbalancer] }));
  await wait(account.call('ResizeLoadBalancers', { loadbalancers: [loadbalancer], loadbalancer_type: 1 }));
  await wait(account.call('StartLoadBalancers', { loadbalancers: [loadbalancer] }));
  expect(await look()).toMatchObject({ status: 'active', loadbalancer_type: 1 });
  await wait(account.call('DeleteLoadBalancers', { loadbalancers: [loadbalancer] }));
  expect(await look()).toMatchObject({ status: 'deleted', listeners: [] });
  expect(fake.resources.eips.get('eip-2').status).toBe('available');
  await account.call('DeleteServerCertificates', { server_certificates: [certificate] });
  expect(fake.violations()).toEqual([]);
});
