import type { Examples } from '../example.js';
import type * as vpcBorder from './vpc-border.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof vpcBorder> = {
  addBorderStatics: { request: { zone: 'pek3', border: 'example', statics: ['example'] }, response: {} },
  associateBorder: {
    request: { zone: 'pek3', border: 'example', router: 'example' },
    response: { router_id: 'rtr-12345678', border_id: 'border-id-1' },
  },
  configBorder: {
    request: { zone: 'pek3', border: 'example', data: 'example', operation: 'example' },
    response: { border_id: 'border-id-1' },
  },
  createVpcBorders: {
    request: { zone: 'pek3', border_name: 'Corner shop', border_type: 'example', description: 'An example' },
    response: { vpc_borders: ['example'] },
  },
  deleteBorderStatics: { request: { zone: 'pek3', border_statics: ['example'] }, response: {} },
  deleteVpcBorders: { request: { zone: 'pek3', vpc_borders: ['example'] }, response: {} },
  describeBorderStatics: {
    request: {
      zone: 'pek3',
      border: 'example',
      border_statics: ['example'],
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      static_type: ['example'],
      verbose: 0,
    },
    response: {},
  },
  describeBorderVxnets: {
    request: { zone: 'pek3', border: 'example', limit: 20, offset: 0, owner: 'usr-12345678', vxnet: 'example' },
    response: {
      border_vxnet_set: [
        {
          vxnet_id: 'vxnet-12345678',
          dyn_ip_start: 'example',
          dyn_ipv6_end: 'example',
          console_id: 'qingcloud',
          create_time: '2025-01-01',
          owner: 'usr-12345678',
          dhcp_server_ip: '203.0.113.1',
          features: 1,
          manager_ip: '203.0.113.1',
          border_id: 'border-id-1',
          ipv6_network: 'example',
          vxnet_name: 'Corner shop',
          border_private_ip: '203.0.113.1',
          dhcp_server_ipv6: 'example',
          router_id: 'rtr-12345678',
          ip_network: 'example',
          dyn_ip_end: 'example',
          transition_status: 'example',
          controller: 'example',
          domain_servers: 'example',
          border_zone_id: 'border-zone-id-1',
          dyn_ipv6_start: 'example',
          manager_ipv6: 'example',
          vpc_router_id: 'vpc-router-id-1',
          vxnet_zone_id: 'vxnet-zone-id-1',
          root_user_id: 'usr-12345678',
          mode: 1,
        },
      ],
    },
  },
  describeVpcBorders: {
    request: {
      zone: 'pek3',
      border_name: 'Corner shop',
      border_type: 'example',
      l3vni: 1,
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      router_id: 'rtr-12345678',
      search_word: 'example',
      status: ['example'],
      verbose: 0,
      vpc_borders: ['example'],
    },
    response: {
      total_count: 1,
      vpc_border_set: [
        {
          router_id: 'rtr-12345678',
          status: 'example',
          border_name: 'Corner shop',
          zone_id: 'pek3',
          tags: ['tag-12345678'],
          vpc_border_id: 'vpc-border-id-1',
          border_type: 1,
          create_time: '2025-01-01',
          owner: 'usr-12345678',
          status_time: '2025-01-01',
          resource_project_info: ['example'],
          description: 'An example',
        },
      ],
    },
  },
  dissociateBorder: {
    request: { zone: 'pek3', border: 'example', router: 'example' },
    response: { router_id: 'rtr-12345678', border_id: 'border-id-1' },
  },
  joinBorder: {
    request: { zone: 'pek3', border: 'example', border_private_ips: ['example'], vxnets: ['vxnet-12345678'] },
    response: { border_id: 'border-id-1', vxnet_id: 'vxnet-12345678' },
  },
  leaveBorder: {
    request: { border: 'example', force: 1, vxnets: ['vxnet-12345678'], zone: 'pek3' },
    response: { border_id: 'border-id-1', vxnets: ['vxnet-12345678'] },
  },
  modifyBorderAttributes: {
    request: { zone: 'pek3', border: 'example', border_name: 'Corner shop', description: 'An example' },
    response: { global_job_id: 'global-job-id-1' },
  },
};
