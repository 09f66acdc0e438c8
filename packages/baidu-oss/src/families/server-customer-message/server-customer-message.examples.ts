import type { Examples } from '../example.js';
import type * as serverCustomerMessage from './server-customer-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverCustomerMessage> = {
  customSend: {
    request: {
      user_type: 1,
      open_id: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      msg_type: 'An example',
      content: 'An example',
      pic_url: 'https://example.com/image.png',
    },
    response: {},
  },
};
