import type { Examples } from '../example.js';
import type * as authorizations from './authorizations.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof authorizations> = {
  addBookAuthorizations: {
    request: { books: [{ book_id: 'book-id-1', grantee_appid: 'wx2000000000000001', expire_time: 1735689600 }] },
    response: { results: [{ errcode: 0 }] },
  },
  addAppAuthorizations: {
    request: { infos: [{ grantee_appid: 'wx2000000000000001', expire_time: 1735689600 }] },
    response: { results: [{ errcode: 0, errmsg: 'An example' }] },
  },
  deleteBookAuthorization: { request: { book_id: 'book-id-1', grantee_appid: 'wx2000000000000001' }, response: {} },
  deleteAppAuthorization: { request: { grantee_appid: 'wx2000000000000001' }, response: {} },
  listBookAuthorizations: {
    request: { book_id: 'book-id-1', is_sum: true, type: 0, offset: 0, count: 10 },
    response: {
      results: [
        {
          book_id: 'book-id-1',
          grantor_appid: 'wx2000000000000001',
          grantee_appid: 'wx2000000000000001',
          expire_time: 1735689600,
        },
      ],
      sum: 1,
    },
  },
  listAppAuthorizations: {
    request: { type: 0, count: 10, cursor: 'next_cursor', grantor_appid: 'wx2000000000000001', book_ids: ['example'] },
    response: {
      appid_results: [
        {
          book_id: 'book-id-1',
          grantor_appid: 'wx2000000000000001',
          grantee_appid: 'wx2000000000000001',
          expire_time: 1735689600,
          sum: 1,
        },
      ],
      book_results: [
        {
          book_id: 'book-id-1',
          grantor_appid: 'wx2000000000000001',
          grantee_appid: 'wx2000000000000001',
          expire_time: 1735689600,
          sum: 1,
        },
      ],
      next_cursor: 'Example next cursor',
    },
  },
};
