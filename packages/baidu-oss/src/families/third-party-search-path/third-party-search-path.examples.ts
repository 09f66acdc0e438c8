import type { Examples } from '../example.js';
import type * as thirdPartySearchPath from './third-party-search-path.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartySearchPath> = {
  appPathAddPathAndKeywords: {
    request: { path: 'pages/index/index', title: 'Corner shop', desc: 'An example', keywords: 'example' },
    response: {},
  },
  appPathDeletePath: { request: { path: 'pages/index/index' }, response: {} },
  appPathGetPathInfo: {
    request: { path: 'pages/index/index' },
    response: {
      data: {
        app_id: 1,
        path: 'pages/index/index',
        title: 'Corner shop',
        desc: 'An example',
        audit_status: 1,
        audit_msg: 'An example',
        keywords: [{ keyword: 'example', auditStatus: 1, auditMsg: 'An example' }],
        keyword: 'example',
        auditStatus: 1,
        auditMsg: 'An example',
      },
    },
  },
  appPathUpdatePathAndKeywords: {
    request: {
      old_path: 'example',
      new_path: 'example',
      title: 'Corner shop',
      desc: 'An example',
      keywords: 'example',
    },
    response: {},
  },
};
