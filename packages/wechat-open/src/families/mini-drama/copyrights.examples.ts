import type { Examples } from '../example.js';
import type * as copyrights from './copyrights.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof copyrights> = {
  authorizeCopyright: {
    request: {
      drama_ids: [1],
      authorization_type: 1,
      authorized_appid: 'wx2000000000000001',
      authorized_subject_cert_no: 'authorized-subject-cert-no-1',
      expire_time: 1735689600,
    },
    response: { result: [{ drama_id: 1, errcode: 0, errmsg: 'An example' }] },
  },
  deauthorizeCopyright: {
    request: {
      drama_ids: [1],
      authorization_type: 1,
      authorized_appid: 'wx2000000000000001',
      authorized_subject_cert_no: 'authorized-subject-cert-no-1',
    },
    response: { result: [{ drama_id: 1, errcode: 0, errmsg: 'An example' }] },
  },
  listGivenCopyrightAuthorizations: {
    request: {
      drama_id: 1,
      authorization_type: 1,
      authorized_appid: 'wx2000000000000001',
      authorized_subject_cert_no: 'authorized-subject-cert-no-1',
      offset: 0,
      limit: 100,
    },
    response: {
      list: [
        {
          drama_id: 1,
          authorizer_appid: 'wx2000000000000001',
          authorization_type: 1,
          authorized_appid: 'wx2000000000000001',
          authorized_subject_cert_no: 'authorized-subject-cert-no-1',
          authorized_time: 1735689600,
          expire_time: 1735689600,
        },
      ],
      total_count: 1,
    },
  },
  listReceivedCopyrightAuthorizations: {
    request: { authorizer_appid: 'wx2000000000000001', offset: 0, limit: 100 },
    response: {
      list: [
        {
          drama_id: 1,
          authorizer_appid: 'wx2000000000000001',
          authorization_type: 1,
          authorized_appid: 'wx2000000000000001',
          authorized_subject_cert_no: 'authorized-subject-cert-no-1',
          authorized_time: 1735689600,
          expire_time: 1735689600,
        },
      ],
      total_count: 1,
    },
  },
};
