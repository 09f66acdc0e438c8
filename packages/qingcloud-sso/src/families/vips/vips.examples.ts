import type { Examples } from '../example.js';
import type * as vips from './vips.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof vips> = {
  allocateVips: {
    request: { zone: 'pek3', count: 1, vip_name: 'Corner shop', vip_range: 'example', vxnet_id: 'vxnet-12345678' },
    response: { job_id: 'j-12345678', vips: ['example'] },
  },
  releaseVips: { request: { zone: 'pek3', vips: ['example'] }, response: { job_id: 'j-12345678' } },
  describeVips: {
    request: { zone: 'pek3', limit: 20, offset: 0, vip_name: 'Corner shop', vxnets: ['vxnet-12345678'] },
    response: {
      vip_set: [
        {
          vip_id: 'vip-id-1',
          vip_name: 'Corner shop',
          vip_addr: '203.0.113.1',
          instance_id: 'i-12345678',
          instance_name: 'Corner shop',
          vxnet_id: 'vxnet-12345678',
          nic_id: 'nic-id-1',
          create_time: '2025-01-01',
          description: 'An example',
          owner: 'usr-12345678',
          root_user_id: 'usr-12345678',
          console_id: 'qingcloud',
          controller: 'self',
        },
      ],
      total_count: 1,
    },
  },
};
