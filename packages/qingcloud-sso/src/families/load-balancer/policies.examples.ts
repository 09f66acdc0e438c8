import type { Examples } from '../example.js';
import type * as policies from './policies.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof policies> = {
  addLoadBalancerPolicyRules: {
    request: {
      zone: 'pek3',
      loadbalancer_policy: 'lbp-1234abcd',
      rules: [{ loadbalancer_policy_rule_name: '1.00', rule_type: 'domain', val: 'qingcloud.com' }],
    },
    response: { loadbalancer_policy_rules: ['lbpr-1234abcd'] },
  },
  applyLoadBalancerPolicy: {
    request: { zone: 'pek3', loadbalancer_policy: 'lbp-1234abcd' },
    response: { job_id: 'j-12345678' },
  },
  createLoadBalancerPolicy: {
    request: { zone: 'pek3', loadbalancer_policy_name: 'static', operator: 'or', balance_mode: '1.00' },
    response: { loadbalancer_policy_id: 'lbp-1234abcd' },
  },
  deleteLoadBalancerPolicies: {
    request: { zone: 'pek3', loadbalancer_policies: ['lbp-12345678'] },
    response: { loadbalancer_policies: ['lbp-12345678'] },
  },
  deleteLoadBalancerPolicyRules: {
    request: { zone: 'pek3', loadbalancer_policy_rules: ['lbpr-12345678'] },
    response: { loadbalancer_policy_rules: ['lbpr-12345678'] },
  },
  describeLoadBalancerPolicies: {
    request: {
      zone: 'pek3',
      limit: 20,
      loadbalancer_policies: ['lbp-12345678'],
      offset: 0,
      owner: 'usr-12345678',
      verbose: 1,
    },
    response: {
      loadbalancer_policy_set: [
        {
          create_time: '2025-01-01',
          is_applied: 0,
          loadbalancer_ids: ['lb-12345678'],
          loadbalancer_policy_id: 'lbp-12345678',
          loadbalancer_policy_name: '1.00',
        },
      ],
      total_count: 1,
    },
  },
  describeLoadBalancerPolicyRules: {
    request: {
      zone: 'pek3',
      limit: 20,
      loadbalancer_policy: 'lbp-12345678',
      loadbalancer_policy_rules: ['lbpr-12345678'],
      offset: 0,
      owner: 'usr-12345678',
    },
    response: {
      loadbalancer_policy_rule_set: [
        {
          loadbalancer_policy_rule_id: 'lbpr-12345678',
          loadbalancer_policy_rule_name: '1.00',
          rule_type: 'domain',
          val: 'example',
        },
      ],
      total_count: 1,
    },
  },
  modifyLoadBalancerPolicyAttributes: {
    request: {
      zone: 'pek3',
      loadbalancer_policy: 'lbp-12345678',
      loadbalancer_policy_name: '1.00',
      operator: 'and',
      balance_mode: '1.00',
      priority: 0,
    },
    response: { loadbalancer_policy_id: 'lbp-12345678' },
  },
  modifyLoadBalancerPolicyRuleAttributes: {
    request: {
      zone: 'pek3',
      loadbalancer_policy_rule: 'lbpr-12345678',
      loadbalancer_policy_rule_name: '1.00',
      val: 'example',
    },
    response: { loadbalancer_policy_rule_id: 'lbpr-12345678' },
  },
};
