import type { Examples } from '../example.js';
import type * as groups from './groups.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof groups> = {
  applyInstanceGroup: { request: { instance_group: 'ig-12345678', zone: 'pek3' }, response: { job_id: 'j-12345678' } },
  createInstanceGroups: {
    request: {
      count: 10,
      description: 'An example',
      instance_group_name: 'Corner shop',
      project_id: 'pj-12345678',
      relation: 'repel',
      zone: 'pek3',
    },
    response: { instance_groups: ['ig-c7v8lro1'], job_id: 'job-id-1' },
  },
  deleteInstanceGroups: {
    request: { instance_groups: ['ig-c7v8lro1'], zone: 'pek3' },
    response: { job_id: 'job-id-1', instance_groups: ['ig-12345678'] },
  },
  describeInstanceGroups: {
    request: {
      console_id: 'console-id-1',
      instance_group_name: 'Corner shop',
      instance_groups: ['ig-12345678'],
      limit: 20,
      offset: 0,
      owner: ['usr-12345678'],
      project_id: 'pj-12345678',
      relation: ['attract'],
      reverse: 0,
      root_user_id: 'usr-12345678',
      search_word: 'example',
      sort_key: 'sort-key-1',
      tags: ['tag-12345678'],
      verbose: 1,
      zone: 'pek3',
    },
    response: {
      instance_group_set: [
        {
          instance_group_name: 'Corner shop',
          description: 'An example',
          tags: ['example'],
          controller: 'self',
          console_id: 'qingcloud',
          root_user_id: 'usr-12345678',
          create_time: '2025-01-01',
          relation: 'attract',
          owner: 'usr-12345678',
          instance_group_id: 'ig-8qstg3wi',
        },
      ],
      total_count: 1,
    },
  },
  modifyInstanceGroupAttributes: {
    request: {
      description: 'An example',
      instance_group: 'ig-12345678',
      instance_group_name: 'Corner shop',
      relation: 'attract',
      zone: 'pek3',
    },
    response: { job_id: 'job-id-1' },
  },
  joinInstanceGroup: {
    request: { instance_group: 'ig-st962mj0', instances: ['i-ipot8lz8'], zone: 'pek3' },
    response: { job_id: 'j-12345678' },
  },
  leaveInstanceGroup: {
    request: { instance_group: 'ig-st962mj0', instances: ['i-ipot8lz8'], zone: 'pek3' },
    response: { job_id: 'j-12345678' },
  },
};
