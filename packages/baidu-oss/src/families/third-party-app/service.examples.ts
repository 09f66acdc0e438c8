import type { Examples } from '../example.js';
import type * as service from './service.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof service> = {
  getSupportVersion: { request: {}, response: { data: { items: [{ version: 'example' }], now_version: 'example' } } },
  pauseService: { request: {}, response: {} },
  getQrCode: {
    request: { path: 'pages/index/index', package_id: '58210', width: 200 },
    response: new Blob(['example']),
  },
  resumeService: { request: {}, response: {} },
  setSupportVersion: { request: { version: '1.10.15' }, response: {} },
  applyFlowRecovery: { request: { audit_desc: '已删除违规内容' }, response: {} },
  controlFlow: { request: { type: 1 }, response: {} },
};
