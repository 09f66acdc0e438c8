import type { Examples } from '../example.js';
import type * as serverLogin from './server-login.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverLogin> = {
  getSessionKey: {
    request: { code: 'code-1', client_id: '4fecoAqgCIUtzIyA4FAPgoyrc4oUc25c', sk: 'example' },
    response: { openid: 'l214zFqNrEuIEnp6m7Y01sw8yj', session_key: '981ce8b151c0599acf7ad1a673c6ff5e' },
  },
  getSessionKeyV2: {
    request: { code: 'code-1', grant_type: 'example' },
    response: { data: { open_id: 'l214zFqNrEuIEnp6m7Y01sw8yj', session_key: '981ce8b151c0599acf7ad1a673c6ff5e' } },
  },
  getUnionId: {
    request: { openid: 'l214zFqNrEuIEnp6m7Y01sw8yj' },
    response: { data: { unionid: 'St6PVMkgMDeh92Uq2EWfx6H' } },
  },
};
