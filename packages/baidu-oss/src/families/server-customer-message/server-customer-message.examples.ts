import type { Examples } from '../example.js';
import type * as serverCustomerMessage from './server-customer-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverCustomerMessage> = {
  sendMessage: {
    request: {
      user_type: 2,
      open_id: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      msg_type: 'text',
      content: '您好，请问有什么可以帮您？',
      pic_url: 'https://example.com/help.png',
    },
    response: {},
  },
};
