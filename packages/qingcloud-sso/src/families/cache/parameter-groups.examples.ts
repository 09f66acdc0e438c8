import type { Examples } from '../example.js';
import type * as parameterGroups from './parameter-groups.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof parameterGroups> = {
  applyCacheParameterGroup: {
    request: { zone: 'pek3', cache_parameter_group: 'cpg-12345678', caches: ['c-12345678'] },
    response: { job_id: 'j-12345678' },
  },
  createCacheParameterGroup: {
    request: { zone: 'pek3', cache_parameter_group_name: 'Corner shop', cache_type: 'redis2.8.17' },
    response: { cache_parameter_group_id: 'cpg-12345678' },
  },
  deleteCacheParameterGroups: {
    request: { zone: 'pek3', cache_parameter_groups: ['cpg-12345678'] },
    response: { parameter_groups: ['cpg-12345678'] },
  },
  describeCacheParameterGroups: {
    request: {
      zone: 'pek3',
      cache_parameter_groups: ['cpg-12345678'],
      cache_type: 'redis2.8.17',
      limit: 20,
      offset: 0,
      search_word: 'example',
      verbose: 0,
    },
    response: {
      cache_parameter_group_set: [
        {
          cache_parameter_group_id: 'cpg-12345678',
          cache_parameter_group_name: 'Corner shop',
          cache_type: 'redis2.8.17',
          create_time: '2025-01-01',
          description: 'An example',
          is_applied: 0,
          is_default: 0,
          resources: [{ resource_id: 'resource-id-1', resource_name: 'Corner shop', resource_type: 'instance' }],
        },
      ],
      total_count: 1,
    },
  },
  describeCacheParameters: {
    request: { zone: 'pek3', cache_parameter_group: 'cpg-12345678', verbose: 0 },
    response: {
      cache_parameter_set: [
        {
          cache_parameter_name: 'slowlog-log-slower-than',
          cache_parameter_type: 'string',
          cache_parameter_value: 'example',
          cache_type: 'redis2.8.17',
          is_readonly: 0,
          is_static: 0,
          opt_name: 'Corner shop',
          parameter_type: 'example',
          resource_version: 'example',
          value_range: 'yes,no',
        },
      ],
      total_count: 1,
    },
  },
  modifyCacheParameterGroupAttributes: {
    request: {
      zone: 'pek3',
      cache_parameter_group: 'cpg-12345678',
      cache_parameter_group_name: 'Corner shop',
      description: 'An example',
    },
    response: { cache_parameter_group_id: 'cpg-12345678' },
  },
  resetCacheParameters: {
    request: { zone: 'pek3', cache_parameter_group: 'cpg-12345678', cache_parameter_names: ['example'] },
    response: { cache_parameter_group_id: 'cpg-12345678' },
  },
  updateCacheParameters: {
    request: {
      zone: 'pek3',
      cache_parameter_group: 'cpg-12345678',
      parameters: [
        {
          cache_parameter_name: 'slowlog-log-slower-than',
          cache_parameter_type: 'example',
          cache_parameter_value: '500',
          cache_type: 'example',
          is_readonly: 0,
          is_static: 1,
          opt_name: 'Corner shop',
          parameter_type: 'example',
          resource_version: 'example',
          value_range: 'example',
        },
      ],
    },
    response: { cache_parameter_group_id: 'cpg-12345678' },
  },
};
