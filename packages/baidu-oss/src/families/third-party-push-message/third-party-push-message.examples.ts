import type { Examples } from '../example.js';
import type * as thirdPartyPushMessage from './third-party-push-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyPushMessage> = {
  getMsg: {
    request: { start: 0, end: 1, push_type: 1, offset: 0, count: 10, id_list: 'example' },
    response: { data: { count: 1, list: [{ content: 'An example', id: 1, status: 1 }], page: 1, pageSize: 1 } },
  },
};
