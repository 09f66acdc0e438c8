import type { Examples } from '../example.js';
import type * as nic from './nic.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof nic> = {
  attachNics: {
    request: { zone: 'pek3', instance: 'i-12345678', nics: ['52:54:00:00:12:34'] },
    response: { job_id: 'j-12345678' },
  },
  createNics: {
    request: {
      zone: 'pek3',
      count: 1,
      nic_name: 'Corner shop',
      private_ips: ['192.168.100.14'],
      vxnet: 'vxnet-ytuyg2q',
      disable_ip: 1,
    },
    response: { nics: [{ nic_id: '52:54:00:00:12:34', private_ip: '203.0.113.1' }] },
  },
  deleteNics: { request: { zone: 'pek3', nics: ['52:54:00:00:12:34'] }, response: {} },
  describeNics: {
    request: {
      zone: 'pek3',
      instances: ['i-12345678'],
      limit: 20,
      nic_name: 'Corner shop',
      nics: ['52:54:00:00:12:34'],
      offset: 0,
      owner: 'usr-12345678',
      project_id: 'pj-12345678',
      status: 'available',
      vxnet_type: [1],
      vxnets: ['vxnet-12345678'],
    },
    response: {
      nic_set: [
        {
          create_time: '2025-01-01',
          eip: { bandwidth: 1, eip_addr: '203.0.113.1', eip_id: 'eip-12345678' },
          instance_id: 'i-12345678',
          nic_id: 'nic-id-1',
          nic_name: 'Corner shop',
          owner: 'usr-12345678',
          private_ip: '203.0.113.1',
          role: 0,
          root_user_id: 'usr-12345678',
          security_group: 'sg-12345678',
          sequence: 1,
          status: 'available',
          status_time: '2025-01-01',
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
          vxnet_id: 'vxnet-12345678',
        },
      ],
      total_count: 1,
    },
  },
  detachNics: { request: { zone: 'pek3', nics: ['52:54:00:00:12:34'] }, response: { job_id: 'j-12345678' } },
  modifyNicAttributes: {
    request: {
      zone: 'pek3',
      nic: '52:54:00:00:12:34',
      nic_name: 'Corner shop',
      private_ip: '192.168.1.2',
      vxnet: 'vxnet-12345678',
      enable_aspoof: 0,
      ipv6_address: '1 Example Road',
    },
    response: {},
  },
};
