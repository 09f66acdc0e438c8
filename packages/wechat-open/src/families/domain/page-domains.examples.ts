import type { Examples } from '../example.js';
import type * as pageDomains from './page-domains.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof pageDomains> = {
  modifyJumpDomain: {
    request: { action: 'add', webviewdomain: ['https://m.example.com'] },
    response: { webviewdomain: ['https://m.example.com'] },
  },
  modifyJumpDomainDirectly: {
    request: { action: 'add', webviewdomain: ['https://m.example.com'] },
    response: { webviewdomain: ['https://m.example.com'] },
  },
  getJumpDomainConfirmFile: {
    request: {},
    response: { file_name: 'a1b2c3d4e5.txt', file_content: '0123456789abcdef0123456789abcdef' },
  },
  getEffectiveJumpDomain: {
    request: {},
    response: {
      mp_webviewdomain: [],
      third_webviewdomain: ['https://m.example.com'],
      direct_webviewdomain: [],
      effective_webviewdomain: ['https://m.example.com'],
    },
  },
  getPrefetchDomain: {
    request: {},
    response: { prefetch_dns_domain: [{ url: 'api.example.com', status: 0 }], size_limit: 5 },
  },
  setPrefetchDomain: { request: { prefetch_dns_domain: [{ url: 'api.example.com' }] }, response: {} },
};
