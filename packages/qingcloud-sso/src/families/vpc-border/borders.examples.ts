import type { Examples } from '../example.js';
import type * as borders from './borders.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof borders> = {
  associateBorder: {
    request: { zone: 'pek3', border: 'irt-2zevtm67', router: 'rtr-e5m6sr20' },
    response: { router_id: 'rtr-12345678', border_id: 'irt-12345678', job_id: 'j-12345678' },
  },
  configBorder: {
    request: { zone: 'pek3', border: 'irt-2zevtm67', data: 'example', operation: 'ConfigRoute' },
    response: { border_id: 'irt-12345678', job_id: 'j-12345678' },
  },
  createVpcBorders: {
    request: { zone: 'pek3', border_name: 'ABC', border_type: '1', description: 'An example' },
    response: { vpc_borders: ['irt-2zevtm67'], job_id: 'j-12345678' },
  },
  deleteVpcBorders: { request: { zone: 'pek3', vpc_borders: ['irt-2zevtm67'] }, response: { job_id: 'j-12345678' } },
  describeBorderVxnets: {
    request: {
      zone: 'pek3',
      border: 'irt-12345678',
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      vxnet: 'vxnet-12345678',
    },
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
          border_id: 'irt-12345678',
          ipv6_network: 'example',
          vxnet_name: 'Corner shop',
          border_private_ip: '192.168.0.254',
          dhcp_server_ipv6: 'example',
          router_id: 'rtr-12345678',
          ip_network: '192.168.0.0/24',
          dyn_ip_end: 'example',
          transition_status: 'example',
          controller: 'self',
          domain_servers: 'example',
          border_zone_id: 'pek3b',
          dyn_ipv6_start: 'example',
          manager_ipv6: 'example',
          vpc_router_id: 'rtr-12345678',
          vxnet_zone_id: 'pek3',
          root_user_id: 'usr-12345678',
          mode: 1,
        },
      ],
      total_count: 1,
    },
  },
  describeVpcBorders: {
    request: {
      zone: 'pek3',
      border_name: 'Corner shop',
      border_type: '1',
      l3vni: 1,
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      router_id: 'rtr-12345678',
      search_word: 'example',
      status: ['active'],
      verbose: 1,
      vpc_borders: ['irt-2zevtm67'],
    },
    response: {
      total_count: 1,
      vpc_border_set: [
        {
          router_id: 'rtr-12345678',
          status: 'active',
          border_name: 'Corner shop',
          zone_id: 'pek3',
          tags: ['example'],
          vpc_border_id: 'irt-12345678',
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
    request: { zone: 'pek3', border: 'irt-2zevtm67', router: 'rtr-e5m6sr20' },
    response: { router_id: 'rtr-12345678', border_id: 'irt-12345678', job_id: 'j-12345678' },
  },
  joinBorder: {
    request: {
      zone: 'pek3',
      border: 'irt-2zevtm67',
      border_private_ips: [{ vxnet_id: 'vxnet-gonkgpv', border_private_ip: '192.168.0.254' }],
      vxnets: ['vxnet-gonkgpv'],
    },
    response: { border_id: 'irt-12345678', vxnet_id: 'vxnet-12345678', job_id: 'j-12345678' },
  },
  leaveBorder: {
    request: { border: 'irt-2zevtm67', force: 0, vxnets: ['vxnet-gonkgpv'], zone: 'pek3' },
    response: { border_id: 'irt-12345678', vxnets: ['vxnet-12345678'], job_id: 'j-12345678' },
  },
  modifyBorderAttributes: {
    request: { zone: 'pek3', border: 'irt-2zevtm67', border_name: 'Corner shop', description: 'An example' },
    response: { global_job_id: 'j-12345678' },
  },
};
