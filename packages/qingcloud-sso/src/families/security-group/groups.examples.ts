import type { Examples } from '../example.js';
import type * as groups from './groups.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof groups> = {
  applySecurityGroup: {
    request: { zone: 'pek3', instances: ['i-12345678'], security_group: 'sg-12djpg8q' },
    response: { job_id: 'j-12345678' },
  },
  createSecurityGroup: {
    request: { zone: 'pek3', security_group_name: 'Corner shop' },
    response: { security_group_id: 'sg-j38f2h3h' },
  },
  deleteSecurityGroups: {
    request: { zone: 'pek3', security_groups: ['sg-inijevna', 'sg-o3msxqpp'] },
    response: { security_groups: ['sg-12345678'] },
  },
  describeSecurityGroups: {
    request: {
      zone: 'pek3',
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      project_id: 'pj-12345678',
      search_word: 'example',
      security_groups: ['sg-12345678'],
      tags: ['tag-12345678'],
      verbose: 1,
    },
    response: {
      security_group_set: [
        {
          create_time: '2025-01-01',
          description: 'An example',
          is_applied: 0,
          is_default: 0,
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
};
