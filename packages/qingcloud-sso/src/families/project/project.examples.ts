import type { Examples } from '../example.js';
import type * as project from './project.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof project> = {
  addProjectResourceItems: {
    request: { zone: 'pek3', project_id: 'pj-zqtfs0ao', resources: ['i-rtyv0968'] },
    response: { project_id: 'pj-12345678', resource_ids: ['example'], zone_id: 'zone-id-1' },
  },
  deleteProjectResourceItems: {
    request: { zone: 'pek3', project_id: ['pj-zqtfs0ao'], resources: ['i-rtyv0968'] },
    response: { project_id: ['pj-12345678'], resource_ids: ['example'], zone_id: 'zone-id-1' },
  },
  describeProjectResourceItems: {
    request: {
      zone: 'pek3',
      in_global: 0,
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      project_ids: ['pj-zqtfs0ao'],
      reserve: 1,
      resource_types: ['instance', 'volume'],
      resources: ['example'],
      sort_key: 'sort-key-1',
      verbose: 0,
    },
    response: {
      project_resource_item_set: [
        {
          create_time: '2025-01-01',
          meta: 'example',
          owner: 'usr-12345678',
          project_id: 'pj-12345678',
          project_name: 'Corner shop',
          resource_group_id: 'rg-12345678',
          resource_id: 'resource-id-1',
          resource_type: 'instance',
          root_user_id: 'usr-12345678',
          zone_id: 'pek3',
        },
      ],
      total_count: 1,
    },
  },
  describeProjects: {
    request: {
      zone: 'pek3',
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      project_ids: ['pj-zqtfs0ao'],
      shared: true,
      status: ['active'],
      sort_key: 'create_time',
      reverse: 0,
    },
    response: {
      project_set: [
        {
          console_id: 'qingcloud',
          create_time: '2025-01-01',
          description: 'An example',
          enabled: 0,
          meta: 'example',
          owner: 'usr-12345678',
          owner_name: 'Corner shop',
          project_id: 'pj-zqtfs0ao',
          project_name: 'Corner shop',
          resource_group_id: 'rg-mxljmgu9',
          root_user_id: 'usr-12345678',
          status: 'active',
        },
      ],
      total_count: 1,
    },
  },
};
