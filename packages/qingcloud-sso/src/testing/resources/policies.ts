import type {
  AddLoadBalancerPolicyRulesRequest,
  ApplyLoadBalancerPolicyRequest,
  CreateLoadBalancerPolicyRequest,
  CreateServerCertificateRequest,
} from '../../families/load-balancer/index.js';
import type { World } from '../world.js';
import { action, describe, erase, modify, type Routes } from './actions.js';
import { startJob } from './jobs.js';
import type { Resource } from './model.js';
import { type Call, create, find, findIn, owned, remove, requireUnused } from './table.js';

const rulesOf = (call: Call, policyId: string): Resource<'loadbalancer_policy_rule'>[] =>
  owned(call, 'loadbalancer_policy_rule', ({ loadbalancer_policy_id }) => loadbalancer_policy_id === policyId);
const backendsWith = (call: Call, policyId: string): Resource<'loadbalancer_backend'>[] =>
  owned(call, 'loadbalancer_backend', ({ loadbalancer_policy_id }) => loadbalancer_policy_id === policyId);
/** A policy that was changed is not in effect until it is applied. */
const touched = (call: Call, policyId: string): void => {
  find(call, 'loadbalancer_policy', policyId).fields.is_applied = 0;
};

/** Forwarding policies with their rules, and certificates. */
export const policyRoutes = (world: World): Routes => ({
  'load_balancer.describeLoadBalancerPolicies': action(
    world,
    describe('loadbalancer_policy', (call, { id, fields }) => ({
      ...fields,
      loadbalancer_ids: [...new Set(backendsWith(call, id).map((row) => row.fields.loadbalancer_id))],
    })),
  ),
  'load_balancer.createLoadBalancerPolicy': action(world, (call, input: CreateLoadBalancerPolicyRequest) => {
    const { loadbalancer_policy_name: name, operator = 'or' } = input;
    const [made] = create(call, 'loadbalancer_policy', [{ name, fields: { operator, is_applied: 1 } }]);
    return { loadbalancer_policy_id: made?.id };
  }),
  'load_balancer.deleteLoadBalancerPolicies': action(
    world,
    erase('loadbalancer_policy', {
      check: (call, { id }) => requireUnused(id, backendsWith(call, id)),
      erased: (call, { id }) => remove(call, rulesOf(call, id)),
    }),
  ),
  'load_balancer.modifyLoadBalancerPolicyAttributes': action(
    world,
    modify('loadbalancer_policy', ['operator'], (call, { id }) => touched(call, id)),
  ),
  'load_balancer.applyLoadBalancerPolicy': action(world, (call, input: ApplyLoadBalancerPolicyRequest) => ({
    job_id: startJob(call, findIn(call, 'loadbalancer_policy', [input.loadbalancer_policy]), {
      doing: 'applying',
      done: () => ({ fields: { is_applied: 1 } }),
    }),
  })),
  'load_balancer.describeLoadBalancerPolicyRules': action(
    world,
    describe(
      'loadbalancer_policy_rule',
      (_, { fields }) => fields,
      (input: { loadbalancer_policy?: string }, { fields }) =>
        [undefined, fields.loadbalancer_policy_id].includes(input.loadbalancer_policy),
    ),
  ),
  'load_balancer.addLoadBalancerPolicyRules': action(world, (call, input: AddLoadBalancerPolicyRulesRequest) => {
    const { id } = find(call, 'loadbalancer_policy', input.loadbalancer_policy);
    const made = create(
      call,
      'loadbalancer_policy_rule',
      input.rules.map(({ loadbalancer_policy_rule_name: name, ...rule }) => ({
        name,
        fields: { ...rule, loadbalancer_policy_id: id },
      })),
    );
    touched(call, id);
    return { loadbalancer_policy_rules: made.map((row) => row.id) };
  }),
  'load_balancer.deleteLoadBalancerPolicyRules': action(
    world,
    erase('loadbalancer_policy_rule', { erased: (call, { fields }) => touched(call, fields.loadbalancer_policy_id) }),
  ),
  'load_balancer.modifyLoadBalancerPolicyRuleAttributes': action(
    world,
    modify('loadbalancer_policy_rule', ['val'], (call, { fields }) => touched(call, fields.loadbalancer_policy_id)),
  ),
  'load_balancer.describeServerCertificates': action(
    world,
    // The private key stays with the cloud.
    describe('server_certificate', (_, { fields }, verbose) => (verbose ? fields : {})),
  ),
  'load_balancer.createServerCertificate': action(world, (call, input: CreateServerCertificateRequest) => {
    const { server_certificate_name: name, certificate_content } = input;
    const [made] = create(call, 'server_certificate', [{ name, fields: { certificate_content } }]);
    return { server_certificate_id: made?.id };
  }),
  'load_balancer.deleteServerCertificates': action(
    world,
    erase('server_certificate', {
      check: (call, { id }) =>
        requireUnused(
          id,
          owned(call, 'loadbalancer_listener', ({ server_certificate_id }) => server_certificate_id.includes(id)),
        ),
    }),
  ),
  'load_balancer.modifyServerCertificateAttributes': action(world, modify('server_certificate')),
});
