import type { Examples } from '../example.js';
import type * as laborRelation from './labor-relation.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof laborRelation> = {
  sendMessage: {
    request: {
      template_id: 'template-id-1',
      touser: 'oUser0000000000000000000001',
      page: 'pages/index/index',
      data: '{"data":{"character_string1":{"value":"1"}}}',
    },
    response: {},
  },
  unbindUsers: { request: { openid_list: ['example'] }, response: {} },
};
