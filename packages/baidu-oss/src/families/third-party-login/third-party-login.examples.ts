import type { Examples } from '../example.js';
import type * as thirdPartyLogin from './third-party-login.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyLogin> = {
  getSessionKey: {
    request: { code: 'code-1', grant_type: 'authorization_code' },
    response: { openid: 'l214zFqNrEuIEnp6m7Y01sw8yj', session_key: '981ce8b151c0599acf7ad1a673c6ff5e' },
  },
  getUnionId: {
    request: { open_id: 'l214zFqNrEuIEnp6m7Y01sw8yj' },
    response: { data: { union_id: 'St6PVMkgMDeh92Uq2EWfx6H' } },
  },
};
