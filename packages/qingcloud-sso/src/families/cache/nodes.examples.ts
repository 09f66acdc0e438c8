import type { Examples } from '../example.js';
import type * as nodes from './nodes.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof nodes> = {
  addCacheNodes: {
    request: {
      zone: 'pek3',
      cache: 'c-12345678',
      node_count: 10,
      private_ips: [
        { cache_node_id: 'cache-node-id-1', cache_role: 'master', private_ips: '192.168.1.21,192.168.1.22' },
      ],
    },
    response: { cache_nodes: ['cn-12345678'], job_id: 'j-12345678' },
  },
  deleteCacheNodes: {
    request: { zone: 'pek3', cache: 'c-12345678', cache_nodes: ['cn-12345678'] },
    response: { cache_nodes: ['cn-12345678'], job_id: 'j-12345678' },
  },
  describeCacheNodes: {
    request: {
      zone: 'pek3',
      cache: 'c-12345678',
      cache_nodes: ['cn-12345678'],
      limit: 20,
      offset: 0,
      search_word: 'example',
      status: ['pending'],
      verbose: 0,
    },
    response: {
      cache_node_set: [
        {
          alarm_status: 'ok',
          cache_id: 'c-12345678',
          cache_node_id: 'cn-12345678',
          cache_node_name: 'Corner shop',
          cache_role: 'master',
          cache_type: 'redis2.8.17',
          create_time: '2025-01-01',
          private_ip: '203.0.113.1',
          slaveof: 'example',
          status: 'active',
          status_time: '2025-01-01',
          transition_status: 'example',
        },
      ],
      total_count: 1,
    },
  },
  modifyCacheNodeAttributes: {
    request: { zone: 'pek3', cache_node: 'cn-12345678', cache_node_name: 'Corner shop' },
    response: {},
  },
  restartCacheNodes: {
    request: { zone: 'pek3', cache: 'c-12345678', cache_nodes: ['cn-12345678'] },
    response: { job_id: 'j-12345678' },
  },
};
