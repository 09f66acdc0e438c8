import type { Examples } from '../example.js';
import type * as domain from './domain.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof domain> = {
  modifyServerDomains: {
    request: {
      action: 'set',
      download_domain: 'https://www.example.com',
      request_domain: 'https://www.example.com',
      socket_domain: 'wss://www.example.com',
      upload_domain: 'https://www.example.com',
    },
    response: {
      data: {
        download_domain: 'swan.downloadFile',
        request_domain: 'swan.request',
        socket_domain: 'example',
        upload_domain: 'swan.uploadFile',
      },
    },
  },
  modifyWebViewDomains: {
    request: { action: 'set', web_view_domain: 'https://www.example.com' },
    response: { data: 'get' },
  },
};
