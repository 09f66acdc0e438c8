import type { Examples } from '../example.js';
import type * as sessions from './sessions.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof sessions> = {
  closeSession: { request: { kf_account: '10', openid: 'oUser0000000000000000000001' }, response: {} },
  createSession: { request: { kf_account: '10', openid: 'oUser0000000000000000000001' }, response: {} },
  getSession: {
    request: { openid: 'oUser0000000000000000000001' },
    response: { kf_account: 'Example kf account', createtime: 1735689600 },
  },
  listSessions: {
    request: { kf_account: '10' },
    response: { sessionlist: [{ openid: 'oUser0000000000000000000001', createtime: 1735689600 }] },
  },
  listWaitingSessions: {
    request: {},
    response: { count: 1, waitcaselist: [{ openid: 'oUser0000000000000000000001', latest_time: 1735689600 }] },
  },
  listMessages: {
    request: { starttime: 1735689600, endtime: 1735689600, msgid: 1, number: 1 },
    response: {
      msgid: 1,
      number: 1,
      recordlist: [
        {
          openid: 'oUser0000000000000000000001',
          worker: 'Example worker',
          opercode: 2002,
          text: 'An example',
          time: 1735689600,
        },
      ],
    },
  },
};
