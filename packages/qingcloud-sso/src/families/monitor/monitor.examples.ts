import type { Examples } from '../example.js';
import type * as monitor from './monitor.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof monitor> = {
  getMonitor: {
    request: {
      zone: 'pek3',
      end_time: '2014-02-10T03:47:00Z',
      meters: ['cpu', 'memory'],
      resource: 'i-1234abcd',
      start_time: '2014-02-09T21:47:00Z',
      step: '5m',
    },
    response: {
      meter_set: [{ data: [{}], meter_id: 'cpu', sequence: 1, vxnet_id: 'vxnet-12345678' }],
      resource_id: 'resource-id-1',
    },
  },
};
