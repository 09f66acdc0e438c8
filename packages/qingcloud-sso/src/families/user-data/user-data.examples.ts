import type { Examples } from '../example.js';
import type * as userData from './user-data.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof userData> = {
  uploadUserDataAttachment: {
    request: { zone: 'pek3', attachment_content: 'MTIxMjEyMTIxMjEy', attachment_name: 'userdata.tgz' },
    response: { attachment_id: 'uda-7k30l9sp' },
  },
};
