import type { Examples } from '../example.js';
import type * as serverContentSecurity from './server-content-security.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverContentSecurity> = {
  checkImage: {
    request: { image: new Blob(['example']), type: 'example' },
    response: { data: { res: [{ errno: 1, msg: 'An example', type: 'example' }], retrieveId: 'retrieveid-1' } },
  },
  misjudgeFeedback: { request: { retrieveId: 'retrieveid-1' }, response: {} },
  checkPath: { request: { path: 'pages/index/index', type: ['example'] }, response: { data: 'example' } },
  getPathCheckResultByID: {
    request: { retrieveId: 'retrieveid-1' },
    response: {
      data: {
        checkStatus: 1,
        createTime: 1,
        detail: [{ errno: 1, harmUrl: ['https://example.com/page'], msg: 'An example', type: 'example' }],
      },
    },
  },
  checkText: {
    request: { content: 'An example', type: ['example'] },
    response: { data: { res: [{ errno: 1, msg: 'An example', type: 'example' }], retrieveId: 'retrieveid-1' } },
  },
};
