import type { Examples } from '../example.js';
import type * as securityGroup from './security-group.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof securityGroup> = {
  addSecurityGroupRules: {
    request: {
      zone: 'pek3',
      rules: [
        {
          action: 'accept',
          direction: 0,
          priority: 1,
          protocol: 'example',
          security_group_id: 'sg-12345678',
          security_group_rule_id: 'security-group-rule-id-1',
          security_group_rule_name: 'Corner shop',
          val1: 'example',
          val2: 'example',
          val3: 'example',
        },
      ],
      security_group: 'sg-12345678',
    },
    response: { security_group_rules: ['example'] },
  },
  applySecurityGroup: {
    request: { zone: 'pek3', instances: ['i-12345678'], security_group: 'sg-12345678' },
    response: { job_id: 'j-12345678' },
  },
  applySecurityGroupIPSets: {
    request: { zone: 'pek3', security_group_ipsets: ['example'] },
    response: { job_id: 'j-12345678' },
  },
  createSecurityGroup: {
    request: { zone: 'pek3', security_group_name: 'Corner shop' },
    response: { security_group_id: 'sg-12345678' },
  },
  createSecurityGroupIPSet: {
    request: { zone: 'pek3', ipset_type: 0, security_group_ipset_name: 'Corner shop', val: 'example' },
    response: { security_group_ipset_id: 'security-group-ipset-id-1' },
  },
  createSecurityGroupSnapshot: {
    request: { zone: 'pek3', name: 'Corner shop', security_group: 'sg-12345678' },
    response: { security_group_id: 'sg-12345678', security_group_snapshot_id: 'security-group-snapshot-id-1' },
  },
  deleteSecurityGroupIPSets: {
    request: { zone: 'pek3', security_group_ipsets: ['example'] },
    response: { security_group_ipsets: ['example'] },
  },
  deleteSecurityGroupRules: {
    request: { zone: 'pek3', security_group_rules: ['example'] },
    response: { security_group_rules: ['example'] },
  },
  deleteSecurityGroupSnapshots: {
    request: { zone: 'pek3', security_group_snapshots: ['example'] },
    response: { security_group_snapshots: ['example'] },
  },
  deleteSecurityGroups: {
    request: { zone: 'pek3', security_groups: ['example'] },
    response: { security_groups: ['example'] },
  },
  describeSecurityGroupIPSets: {
    request: {
      zone: 'pek3',
      ipset_type: 0,
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      project_id: 'pj-12345678',
      security_group_ipset_name: 'Corner shop',
      security_group_ipsets: ['example'],
      tags: ['tag-12345678'],
      verbose: 0,
    },
    response: {
      security_group_ipset_set: [
        {
          create_time: '2025-01-01',
          description: 'An example',
          ipset_type: 1,
          security_group_ipset_id: 'security-group-ipset-id-1',
          security_group_ipset_name: 'Corner shop',
          val: 'example',
        },
      ],
      total_count: 1,
    },
  },
  describeSecurityGroupRules: {
    request: {
      zone: 'pek3',
      direction: 0,
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      security_group: 'sg-12345678',
      security_group_rules: ['example'],
    },
    response: {
      security_group_rule_set: [
        {
          action: 'example',
          direction: 1,
          priority: 1,
          protocol: 'example',
          security_group_id: 'sg-12345678',
          security_group_rule_id: 'security-group-rule-id-1',
          security_group_rule_name: 'Corner shop',
          val1: 'example',
          val2: 'example',
          val3: 'example',
        },
      ],
      total_count: 1,
    },
  },
  describeSecurityGroupSnapshots: {
    request: {
      zone: 'pek3',
      limit: 20,
      offset: 0,
      project_id: 'pj-12345678',
      reverse: 0,
      security_group: 'sg-12345678',
      security_group_snapshots: ['example'],
    },
    response: {
      security_group_snapshot_set: [
        {
          group_id: 'group-id-1',
          rules: [
            {
              action: 'example',
              direction: 1,
              priority: 1,
              protocol: 'example',
              security_group_id: 'sg-12345678',
              security_group_rule_id: 'security-group-rule-id-1',
              security_group_rule_name: 'Corner shop',
              val1: 'example',
              val2: 'example',
              val3: 'example',
            },
          ],
          security_group_snapshot_id: 'security-group-snapshot-id-1',
        },
      ],
      total_count: 1,
    },
  },
  describeSecurityGroups: {
    request: {
      zone: 'pek3',
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      project_id: 'pj-12345678',
      search_word: 'example',
      security_groups: ['example'],
      tags: ['tag-12345678'],
      verbose: 0,
    },
    response: {
      security_group_set: [
        {
          create_time: '2025-01-01',
          description: 'An example',
          is_applied: 1,
          is_default: 1,
          resources: [{ resource_id: 'resource-id-1', resource_name: 'Corner shop', resource_type: 'instance' }],
          security_group_id: 'sg-12345678',
          security_group_name: 'Corner shop',
          tags: [
            {
              color: 'default',
              create_time: '2025-01-01',
              description: 'An example',
              owner: 'usr-12345678',
              resource_count: 1,
              resource_tag_pairs: [
                { resource_id: 'resource-id-1', resource_type: 'instance', status: 'example', tag_id: 'tag-12345678' },
              ],
              resource_type_count: [{ count: 1, resource_type: 'instance' }],
              tag_id: 'tag-12345678',
              tag_key: 'tag-key-1',
              tag_name: 'Corner shop',
            },
          ],
        },
      ],
      total_count: 1,
    },
  },
  modifySecurityGroupAttributes: {
    request: {
      zone: 'pek3',
      description: 'An example',
      security_group: 'sg-12345678',
      security_group_name: 'Corner shop',
    },
    response: { security_group_id: 'sg-12345678' },
  },
  modifySecurityGroupIPSetAttributes: {
    request: {
      zone: 'pek3',
      description: 'An example',
      security_group_ipset: 'example',
      security_group_ipset_name: 'Corner shop',
      val: 'example',
    },
    response: { security_group_ipset_id: 'security-group-ipset-id-1' },
  },
  modifySecurityGroupRuleAttributes: {
    request: {
      zone: 'pek3',
      direction: 0,
      priority: 1,
      protocol: 'example',
      rule_action: 'accept',
      security_group: 'sg-12345678',
      security_group_rule: 'example',
      security_group_rule_name: 'Corner shop',
      val1: 'example',
      val2: 'example',
      val3: 'example',
    },
    response: { security_group_rule_id: 'security-group-rule-id-1' },
  },
  rollbackSecurityGroup: {
    request: { zone: 'pek3', security_group: 'sg-12345678', security_group_snapshot: 'example' },
    response: { security_group_id: 'sg-12345678', security_group_snapshot_id: 'security-group-snapshot-id-1' },
  },
};
