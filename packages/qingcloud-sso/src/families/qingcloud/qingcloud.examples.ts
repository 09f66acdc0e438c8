import type { Examples } from '../example.js';
import type * as qingcloud from './qingcloud.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof qingcloud> = {
  describeZones: {
    request: { status: ['active'], zones: ['pek3'] },
    response: { total_count: 1, zone_set: [{ status: 'active', zone_id: 'pek3' }] },
  },
};
