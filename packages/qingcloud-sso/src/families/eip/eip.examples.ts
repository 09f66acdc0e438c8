import type { Examples } from '../example.js';
import type * as eip from './eip.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof eip> = {
  allocateEips: {
    request: {
      zone: 'pek3',
      bandwidth: 2,
      billing_mode: 'bandwidth',
      count: 1,
      eip_name: 'dev',
      need_icp: 0,
      associate_mode: 0,
      target_user: 'usr-12345678',
    },
    response: { eips: ['eip-j38f2h3h'] },
  },
  associateEip: {
    request: { zone: 'pek3', eip: 'eip-12djpg8q', instance: 'i-12345678', force: true },
    response: { job_id: 'j-12345678' },
  },
  changeEipsBandwidth: {
    request: { zone: 'pek3', bandwidth: 5, eips: ['eip-r4jnbhui'] },
    response: { job_id: 'j-12345678' },
  },
  changeEipsBillingMode: {
    request: { zone: 'pek3', billing_mode: 'traffic', eip_group: 'eipg-12345678', eips: ['eip-r4jnbhui'] },
    response: { job_id: 'j-12345678' },
  },
  describeEips: {
    request: {
      zone: 'pek3',
      eips: ['eip-12345678'],
      instance_id: 'i-12345678',
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      project_id: 'pj-12345678',
      search_word: 'example',
      status: ['associated'],
      tags: ['tag-12345678'],
      verbose: 1,
    },
    response: {
      eip_set: [
        {
          alarm_status: 'example',
          associate_mode: 0,
          bandwidth: 4,
          billing_mode: 'bandwidth',
          create_time: '2025-01-01',
          description: 'An example',
          eip_addr: '203.0.113.1',
          eip_group: { eip_group_id: 'eipg-12345678', eip_group_name: 'Corner shop' },
          eip_id: 'eip-amorzjgv',
          eip_name: 'Corner shop',
          icp_codes: 'example',
          need_icp: 0,
          resource: { resource_id: 'resource-id-1', resource_name: 'Corner shop', resource_type: 'instance' },
          status: 'pending',
          status_time: '2025-01-01',
          sub_code: 0,
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
          transition_status: 'associating',
        },
      ],
      total_count: 1,
    },
  },
  dissociateEips: { request: { zone: 'pek3', eips: ['eip-12djpg8q'] }, response: { job_id: 'j-12345678' } },
  modifyEipAttributes: {
    request: { zone: 'pek3', description: 'An example', eip: 'eip-rtyv0968', eip_name: 'Corner shop' },
    response: { eip_id: 'eip-12345678' },
  },
  releaseEips: { request: { zone: 'pek3', eips: ['eip-uydrnlax'] }, response: { job_id: 'j-12345678' } },
};
