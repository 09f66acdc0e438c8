import type { Examples } from '../example.js';
import type * as performance from './performance.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof performance> = {
  getDomainInfo: {
    request: { action: 'getserverdomain' },
    response: {
      requestdomain: ['wx.request'],
      wsrequestdomain: ['example'],
      uploaddomain: ['example'],
      downloaddomain: ['example'],
      udpdomain: ['example'],
      bizdomain: ['example'],
    },
  },
  listClientVersions: { request: {}, response: { cvlist: [{ type: 1, client_version_list: ['example'] }] } },
  getPerformance: {
    request: {
      cost_time_type: 1,
      default_start_time: 1735689600,
      default_end_time: 1735689600,
      device: '@_all',
      is_download_code: '@_all',
      networktype: '@_all',
      scene: '@_all',
    },
    response: { default_time_data: 'list', compare_time_data: 'Example compare time data' },
  },
  listScenes: { request: {}, response: { scene: [{ name: 'Corner shop', value: 'scene' }] } },
};
