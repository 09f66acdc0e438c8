import type { Examples } from '../example.js';
import type * as rules from './rules.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof rules> = {
  addSecurityGroupRules: {
    request: {
      zone: 'pek3',
      rules: [
        {
          action: 'accept',
          direction: 0,
          priority: 7,
          protocol: 'tcp',
          security_group_rule_name: 'Corner shop',
          val1: '22',
          val2: '22',
          val3: '192.168.1.0/24',
        },
      ],
      security_group: 'sg-6ft05wt6',
    },
    response: { security_group_rules: ['sgr-vgiw8cv8'] },
  },
  deleteSecurityGroupRules: {
    request: { zone: 'pek3', security_group_rules: ['sgr-13cooxdd', 'sgr-c25rz9c1'] },
    response: { security_group_rules: ['sgr-12345678'] },
  },
  describeSecurityGroupRules: {
    request: {
      zone: 'pek3',
      direction: 0,
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      security_group: 'sg-n43jh2pq',
      security_group_rules: ['sgr-12345678'],
    },
    response: {
      security_group_rule_set: [
        {
          action: 'accept',
          direction: 0,
          priority: 1,
          protocol: 'tcp',
          security_group_id: 'sg-12345678',
          security_group_rule_id: 'sgr-0jzv8t0q',
          security_group_rule_name: 'Corner shop',
          val1: '8080',
          val2: '8088',
          val3: 'example',
        },
      ],
      total_count: 1,
    },
  },
  modifySecurityGroupRuleAttributes: {
    request: {
      zone: 'pek3',
      direction: 0,
      priority: 13,
      protocol: 'tcp',
      rule_action: 'accept',
      security_group: 'sg-12345678',
      security_group_rule: 'sgr-13cooxdd',
      security_group_rule_name: 'Corner shop',
      val1: 'example',
      val2: 'example',
      val3: 'example',
    },
    response: { security_group_rule_id: 'sgr-12345678' },
  },
};
