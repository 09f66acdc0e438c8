import type { Examples } from '../example.js';
import type * as thirdPartyCustomerMessage from './third-party-customer-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyCustomerMessage> = {
  sendMessage: {
    request: {
      user_type: 2,
      open_id: 'mS7CUV3KbtGbNTZdMQwBJLnBlU',
      msg_type: 'text',
      content: '您好，请问有什么可以帮您？',
      pic_url: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
    },
    response: {},
  },
};
