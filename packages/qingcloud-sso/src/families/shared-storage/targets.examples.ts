import type { Examples } from '../example.js';
import type * as targets from './targets.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof targets> = {
  attachToS2SharedTarget: {
    request: { zone: 'pek3', shared_target: 's2st-12345678', volumes: ['vol-12345678'] },
    response: {
      shared_target: {
        create_time: '2025-01-01',
        description: 'An example',
        export_name: '/mnt/',
        s2_server_id: 's2-12345678',
        s2_shared_target_id: 's2st-12345678',
        status_time: '2025-01-01',
        target_type: 'ISCSI',
      },
      shared_targets: ['s2st-12345678'],
    },
  },
  createS2SharedTarget: {
    request: {
      zone: 'pek3',
      description: 'An example',
      export_name: 'demo',
      export_name_nfs: '/mnt/',
      initiator_names: ['example'],
      s2_group: 's2g-12345678',
      s2_server_id: 's2-12345678',
      target_type: 'ISCSI',
      volumes: ['vol-12345678'],
    },
    response: { s2_shared_target: 's2st-12345678' },
  },
  deleteS2SharedTargets: {
    request: { zone: 'pek3', shared_targets: ['s2st-12345678'] },
    response: { shared_targets: ['s2st-12345678'] },
  },
  describeS2DefaultParameters: {
    request: { zone: 'pek3', limit: 20, offset: 0, service_type: 'vsan', target_type: 'ISCSI' },
    response: {
      s2_default_parameters_set: [
        {
          default_value: 'example',
          description: 'An example',
          param_name: 'MaxBurstLength',
          service_type: 'vsan',
          target_type: 'ISCSI',
        },
      ],
      total_count: 1,
    },
  },
  describeS2SharedTargets: {
    request: {
      zone: 'pek3',
      limit: 20,
      offset: 0,
      s2_server_id: 's2-12345678',
      search_word: 'example',
      shared_targets: ['s2st-12345678'],
      verbose: 0,
      target_types: ['ISCSI'],
      export_name: 'Corner shop',
    },
    response: {
      shared_target_set: [
        {
          create_time: '2025-01-01',
          description: 'An example',
          export_name: '/mnt/',
          s2_server_id: 's2-12345678',
          s2_shared_target_id: 's2st-12345678',
          status_time: '2025-01-01',
          target_type: 'ISCSI',
        },
      ],
      total_count: 1,
      s2_shared_target_set: [
        {
          shared_target_id: 's2st-12345678',
          s2_shared_target_id: 's2st-12345678',
          s2_server_id: 's2-12345678',
          export_name: '/mnt/',
          target_type: 'ISCSI',
          description: 'An example',
          enabled: 0,
          ip_address: '203.0.113.1',
          port: 1,
          volumes: {},
          create_time: '2025-01-01',
          status_time: '2025-01-01',
        },
      ],
    },
  },
  detachFromS2SharedTarget: {
    request: { zone: 'pek3', shared_target: 's2st-12345678', volumes: ['vol-12345678'] },
    response: {
      shared_target: {
        create_time: '2025-01-01',
        description: 'An example',
        export_name: '/mnt/',
        s2_server_id: 's2-12345678',
        s2_shared_target_id: 's2st-12345678',
        status_time: '2025-01-01',
        target_type: 'ISCSI',
      },
    },
  },
  disableS2SharedTargets: {
    request: { zone: 'pek3', shared_targets: ['s2st-12345678'] },
    response: { shared_targets: ['s2st-12345678'] },
  },
  enableS2SharedTargets: {
    request: { zone: 'pek3', shared_targets: ['s2st-12345678'] },
    response: { shared_targets: ['s2st-12345678'] },
  },
  modifyS2SharedTargets: {
    request: {
      zone: 'pek3',
      initiator_names: ['example'],
      operation: 'add',
      parameters: ['example'],
      shared_targets: ['s2st-12345678'],
    },
    response: {},
  },
};
