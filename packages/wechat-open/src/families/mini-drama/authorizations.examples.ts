import type { Examples } from '../example.js';
import type * as authorizations from './authorizations.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof authorizations> = {
  authorizeApp: { request: { authorized_appid: 'wx2000000000000001', authz_expire_time: 1735689600 }, response: {} },
  authorizeDrama: {
    request: { drama_id: [1], authorized_appid: 'wx2000000000000001', authz_expire_time: 1735689600 },
    response: { result: [{ drama_id: 1, errcode: 0, errmsg: 'An example' }] },
  },
  deauthorizeApp: { request: { authorized_appid: 'wx2000000000000001' }, response: {} },
  deauthorizeDrama: {
    request: { drama_id: [1], authorized_appid: 'wx2000000000000001' },
    response: { result: [{ drama_id: 1, errcode: 0, errmsg: 'An example' }] },
  },
  listGivenAppAuthorizations: {
    request: {},
    response: {
      objects: [{ authorized_appid: 'wx2000000000000001', authorized_time: 1735689600, authz_expire_time: 1735689600 }],
    },
  },
  listReceivedAppAuthorizations: {
    request: {},
    response: {
      objects: [{ authorizer_appid: 'wx2000000000000001', authorized_time: 1735689600, authz_expire_time: 1735689600 }],
    },
  },
  listReceivedDramaAuthorizations: {
    request: { authorizer_appid: 'wx2000000000000001', offset: 0, limit: 100 },
    response: {
      objects: [
        {
          drama_id: 1,
          authorizer_appid: 'wx2000000000000001',
          authorized_time: 1735689600,
          authz_expire_time: 1735689600,
        },
      ],
      total_count: 1,
    },
  },
  listGivenDramaAuthorizations: {
    request: { drama_id: 1, authorized_appid: 'wx2000000000000001', offset: 0, limit: 100 },
    response: {
      objects: [
        {
          drama_id: 1,
          authorized_appid: 'wx2000000000000001',
          authorized_time: 1735689600,
          authz_expire_time: 1735689600,
        },
      ],
      total_count: 1,
    },
  },
};
