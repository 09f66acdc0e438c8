import type { Examples } from '../example.js';
import type * as serverContentSecurity from './server-content-security.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverContentSecurity> = {
  checkImage: {
    request: { image: new Blob(['example']), type: 'porn,ocr-word,ocr-lead' },
    response: { data: { res: [{ errno: 0, msg: 'An example', type: 'example' }], retrieveId: 'sendMisjudgeFeedback' } },
  },
  sendMisjudgeFeedback: { request: { retrieveId: 'retrieveid-1' }, response: {} },
  checkPath: {
    request: { path: '/pages/article/article?id=15875&type=2', type: ['risk', 'porn'] },
    response: { data: 'getPathCheckResult' },
  },
  getPathCheckResult: {
    request: { retrieveId: 'checkPath' },
    response: {
      data: {
        checkStatus: 0,
        createTime: 1735689600000,
        detail: [{ errno: 0, harmUrl: ['https://example.com/page'], msg: 'An example', type: 'example' }],
      },
    },
  },
  checkText: {
    request: { content: '10', type: ['risk', 'lead'] },
    response: { data: { res: [{ errno: 0, msg: 'An example', type: 'example' }], retrieveId: 'sendMisjudgeFeedback' } },
  },
};
