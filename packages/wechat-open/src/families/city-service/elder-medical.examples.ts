import type { Examples } from '../example.js';
import type * as elderMedical from './elder-medical.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof elderMedical> = {
  checkMessageSubscription: { request: { business_id: 1, open_id: 'open-id-1' }, response: { is_subscribed: 1 } },
  listHospitalNotices: {
    request: { app_id: 'app-id-1', notice_type: 1 },
    response: {
      notice_list: [
        { notice_id: 1, content: 'An example', status: 'DRAFT', preview_openid: ['oUser0000000000000000000001'] },
      ],
      preview_openid: ['oUser0000000000000000000001'],
    },
  },
  setNoticePreviewer: {
    request: { app_id: 'app-id-1', notice_type: 1, notice_id: 1, preview_username: 'Wei Example', operation: 1 },
    response: { notice_id: 1 },
  },
  publishHospitalNotice: { request: { app_id: 'app-id-1', notice_type: 1, notice_id: 1 }, response: { notice_id: 1 } },
  saveHospitalNoticeDraft: {
    request: { app_id: 'app-id-1', notice_type: 1, notice_content: 'An example', notice_id: 1 },
    response: { notice_id: 1 },
  },
};
