import type { Examples } from '../example.js';
import type * as lookups from './lookups.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof lookups> = {
  listCertificateTypes: {
    request: {},
    response: { items: [{ type: 1, subject_type: 5, name: 'Corner shop', remark: 'An example' }] },
  },
  listDistricts: { request: {}, response: { items: [{ type: 1, code: 1, name: 'Corner shop', sub_list: [{}] }] } },
  listApprovalTypes: { request: {}, response: { items: [{ type: 1, name: 'Corner shop' }] } },
  listServiceContentTypes: {
    request: {},
    response: { items: [{ type: 1, parent_type: 1, name: 'Corner shop', remark: 'An example' }] },
  },
  listSubjectTypes: { request: {}, response: { items: [{ type: 1, name: 'Corner shop', remark: 'An example' }] } },
};
