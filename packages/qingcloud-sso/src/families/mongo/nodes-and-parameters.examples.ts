import type { Examples } from '../example.js';
import type * as nodesAndParameters from './nodes-and-parameters.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof nodesAndParameters> = {
  addMongoInstances: {
    request: { zone: 'pek3', mongo: 'mongo-12345678', node_count: 1, private_ips: [{ replica: '192.168.199.66' }] },
    response: { job_id: 'j-12345678', mongo: 'mongo-12345678', mongo_node: ['mi-12345678'] },
  },
  describeMongoNodes: {
    request: { zone: 'pek3', limit: 20, mongo: 'mongo-12345678', offset: 0, status: ['example'] },
    response: {
      mongo_node_set: [
        {
          ip: '203.0.113.1',
          mongo_id: 'mongo-12345678',
          mongo_node_id: 'mi-12345678',
          primary: true,
          status: 'active',
          vxnet_id: 'vxnet-12345678',
        },
      ],
      total_count: 1,
    },
  },
  describeMongoParameters: {
    request: { zone: 'pek3', limit: 20, mongo: 'mongo-12345678', offset: 0 },
    response: {
      parameter_set: [
        {
          is_readonly: 0,
          is_static: 0,
          opt_name: 'Corner shop',
          parameter_name: 'oplogSize',
          parameter_type: 'string',
          parameter_value: 'example',
          resource_type: 'mongo3.0',
        },
      ],
      total_count: 1,
    },
  },
  getMongoMonitor: {
    request: {
      zone: 'pek3',
      end_time: '2025-01-01',
      meters: ['status'],
      resource: 'mi-ole0pgn1',
      start_time: '2025-01-01',
      step: '5m',
    },
    response: {
      meter_set: [{ data: [{}], meter_id: 'meter-id-1', sequence: 1, vxnet_id: 'vxnet-12345678' }],
      resource_id: 'resource-id-1',
    },
  },
  modifyMongoInstances: {
    request: { zone: 'pek3', mongo: 'mongo-12345678', private_ips: [{ 'mi-y5kxxvem': '192.168.160.33' }] },
    response: { job_id: 'j-12345678', mongo: 'mongo-12345678' },
  },
  removeMongoInstances: {
    request: { zone: 'pek3', mongo: 'mongo-12345678', mongo_instances: ['mi-12345678'] },
    response: { job_id: 'j-12345678', mongo: 'mongo-12345678' },
  },
};
