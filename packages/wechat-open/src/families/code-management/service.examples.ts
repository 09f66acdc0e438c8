import type { Examples } from '../example.js';
import type * as service from './service.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof service> = {
  getVisitStatus: { request: {}, response: { status: 0 } },
  setVisitStatus: { request: { action: 'close' }, response: {} },
  getSupportVersion: {
    request: {},
    response: {
      now_version: '2.32.0',
      uv_info: {
        items: [
          { version: '3.5.0', percentage: 96.2 },
          { version: '2.32.0', percentage: 3.8 },
        ],
      },
    },
  },
  setSupportVersion: { request: { appid: 'wx2000000000000001', version: '2.32.0' }, response: {} },
};
