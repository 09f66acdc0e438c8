import type { Examples } from '../example.js';
import type * as userData from './user-data.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof userData> = {
  uploadUserDataAttachment: {
    request: { zone: 'pek3', attachment_content: 'An example', attachment_name: 'Corner shop' },
    response: { attachment_id: 'attachment-id-1' },
  },
};
