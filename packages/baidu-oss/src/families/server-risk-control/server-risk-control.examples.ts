import type { Examples } from '../example.js';
import type * as serverRiskControl from './server-risk-control.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverRiskControl> = {
  detectRisk: {
    request: {
      appkey: 'AppKey00000000000000000000000001',
      xtoken: 'xtoken-1',
      type: 'example',
      clientip: 'example',
      ts: 1,
      ev: 'example',
      useragent: 'example',
      phone: '13800000000',
    },
    response: { data: { level: 'example', tag: ['example'] } },
  },
};
