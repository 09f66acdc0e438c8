import type { Examples } from '../example.js';
import type * as containerServices from './container-services.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof containerServices> = {
  setContainersTraffic: {
    request: {
      items: [
        { env: 'prod-7gexample', service_name: 'Corner shop', items: [{ version_name: 'Corner shop', flow_ratio: 1 }] },
      ],
    },
    response: {
      succ_list: [{ env: 'prod-7gexample', service_name: 'Corner shop' }],
      fail_list: [{ env: 'prod-7gexample', service_name: 'Corner shop', errmsg: 'An example' }],
    },
  },
  createContainerService: {
    request: {
      env: 'prod-7gexample',
      service_name: 'Corner shop',
      remark: 'An example',
      vpc: { vpcid: 'vpcid-1', subnetids: ['example'], create_type: 1 },
    },
    response: {},
  },
  deleteContainerService: { request: { env: 'prod-7gexample', service_name: 'Corner shop' }, response: {} },
  listContainerServices: {
    request: { env: 'prod-7gexample', offset: 0, limit: 10 },
    response: {
      cslist: [
        {
          server_name: 'Corner shop',
          vpcid: 'vpcid-1',
          status: 'succ',
          image_repo: 'https://example.com/image.png',
          updated_time: '2025-01-01 08:00:00',
          created_time: '2025-01-01 08:00:00',
        },
      ],
      total: 1,
    },
  },
  openContainerService: { request: { env: 'prod-7gexample' }, response: {} },
  setContainerTraffic: {
    request: {
      env: 'prod-7gexample',
      service_name: 'Corner shop',
      items: [{ version_name: 'Corner shop', flow_ratio: 1 }],
    },
    response: {},
  },
};
