import type { Examples } from '../example.js';
import type * as monitor from './monitor.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof monitor> = {
  getMonitor: {
    request: {
      zone: 'pek3',
      end_time: '2025-01-01 08:00:00',
      meters: ['example'],
      resource: 'example',
      start_time: '2025-01-01 08:00:00',
      step: '5m',
    },
    response: {
      meter_set: [{ data: [{}], meter_id: 'meter-id-1', sequence: 1, vxnet_id: 'vxnet-12345678' }],
      resource_id: 'resource-id-1',
    },
  },
};
