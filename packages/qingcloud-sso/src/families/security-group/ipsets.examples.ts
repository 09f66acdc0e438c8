import type { Examples } from '../example.js';
import type * as ipsets from './ipsets.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof ipsets> = {
  applySecurityGroupIPSets: {
    request: { zone: 'pek3', security_group_ipsets: ['sgi-12345678'] },
    response: { job_id: 'j-12345678' },
  },
  createSecurityGroupIPSet: {
    request: { zone: 'pek3', ipset_type: 1, security_group_ipset_name: 'Corner shop', val: '10000-15000' },
    response: { security_group_ipset_id: 'sgi-sptxtjg9' },
  },
  deleteSecurityGroupIPSets: {
    request: { zone: 'pek3', security_group_ipsets: ['sgi-inijevna', 'sgi-o3msxqpp'] },
    response: { security_group_ipsets: ['sgi-12345678'] },
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
      security_group_ipsets: ['sgi-12345678'],
      tags: ['tag-12345678'],
      verbose: 1,
    },
    response: {
      security_group_ipset_set: [
        {
          create_time: '2025-01-01',
          description: 'An example',
          ipset_type: 0,
          security_group_ipset_id: 'sgi-12345678',
          security_group_ipset_name: 'Corner shop',
          val: '192.168.1.0/24',
        },
      ],
      total_count: 1,
    },
  },
  modifySecurityGroupIPSetAttributes: {
    request: {
      zone: 'pek3',
      description: 'An example',
      security_group_ipset: 'sgi-rtyv0968',
      security_group_ipset_name: 'Corner shop',
      val: '192.168.1.0/24',
    },
    response: { security_group_ipset_id: 'sgi-12345678' },
  },
};
