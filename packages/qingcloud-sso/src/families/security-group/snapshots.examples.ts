import type { Examples } from '../example.js';
import type * as snapshots from './snapshots.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof snapshots> = {
  createSecurityGroupSnapshot: {
    request: { zone: 'pek3', name: 'sg_snapshot', security_group: 'sg-q36kwq5r' },
    response: { security_group_id: 'sg-12345678', security_group_snapshot_id: 'sgs-6la5ljm3' },
  },
  deleteSecurityGroupSnapshots: {
    request: { zone: 'pek3', security_group_snapshots: ['sgs-12345678'] },
    response: { security_group_snapshots: ['sgs-12345678'] },
  },
  describeSecurityGroupSnapshots: {
    request: {
      zone: 'pek3',
      limit: 20,
      offset: 0,
      project_id: 'pj-12345678',
      reverse: 0,
      security_group: 'sg-12345678',
      security_group_snapshots: ['sgs-12345678'],
    },
    response: {
      security_group_snapshot_set: [
        {
          group_id: 'sg-12345678',
          rules: [
            {
              action: 'accept',
              direction: 0,
              priority: 1,
              protocol: 'tcp',
              security_group_id: 'sg-12345678',
              security_group_rule_id: 'sgr-12345678',
              security_group_rule_name: 'Corner shop',
              val1: 'example',
              val2: 'example',
              val3: 'example',
            },
          ],
          security_group_snapshot_id: 'sgs-12345678',
        },
      ],
      total_count: 1,
    },
  },
  rollbackSecurityGroup: {
    request: { zone: 'pek3', security_group: 'sg-q36kwq5r', security_group_snapshot: 'sgs-wx55xhix' },
    response: { security_group_id: 'sg-12345678', security_group_snapshot_id: 'sgs-12345678' },
  },
};
