import type { Examples } from '../example.js';
import type * as thirdPartyPushMessage from './third-party-push-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyPushMessage> = {
  listMessages: {
    request: { start: 1735689600, end: 1735689600, push_type: 2, offset: 0, count: 100, id_list: '99081,99082' },
    response: { data: { count: 1, list: [{ content: 'An example', id: 1, status: 0 }], page: 0, pageSize: 1 } },
  },
};
