import type { Examples } from '../example.js';
import type * as thirdPartyTemplate from './third-party-template.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyTemplate> = {
  addFromDraft: { request: { draft_id: '68', user_desc: '电商模板' }, response: { data: { template_id: 1 } } },
  deleteTemplate: { request: { template_id: '301' }, response: { data: { result: 1 } } },
  listDrafts: {
    request: { page: 1, page_size: 50 },
    response: {
      data: {
        count: 1,
        list: [
          { create_time: 1735689600, draft_id: 1, user_desc: 'An example', user_version: 'example', web_status: true },
        ],
      },
    },
  },
  listTemplates: {
    request: { page: 1, page_size: 50 },
    response: {
      data: {
        count: 1,
        list: [
          {
            create_time: 1735689600,
            template_id: 1,
            user_desc: 'An example',
            user_version: 'example',
            web_status: true,
          },
        ],
      },
    },
  },
};
