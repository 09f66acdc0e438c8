import type { Examples } from '../example.js';
import type * as serverRiskControl from './server-risk-control.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverRiskControl> = {
  detectRisk: {
    request: {
      appkey: 'AppKey00000000000000000000000001',
      xtoken: '{"key":"xxxx","value":"xxxx"}',
      type: 'marketing',
      clientip: '203.0.113.7',
      ts: 1561110003,
      ev: '1',
      useragent: 'example',
      phone: '13800000000',
    },
    response: { data: { level: '1', tag: ['example'] } },
  },
};
