import type { Examples } from '../example.js';
import type * as componentDomain from './component-domain.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof componentDomain> = {
  modifyThirdpartyServerDomain: {
    request: {
      action: 'add',
      is_modify_published_together: true,
      wxa_server_domain: 'api.example.com;cdn.example.com',
    },
    response: {
      published_wxa_server_domain: 'api.example.com;cdn.example.com',
      testing_wxa_server_domain: 'api.example.com;cdn.example.com',
      invalid_wxa_server_domain: '',
    },
  },
  modifyThirdpartyJumpDomain: {
    request: { action: 'get', is_modify_published_together: false, wxa_jump_h5_domain: '' },
    response: {
      published_wxa_jump_h5_domain: 'm.example.com',
      testing_wxa_jump_h5_domain: 'm.example.com',
      invalid_wxa_jump_h5_domain: '',
    },
  },
  getThirdpartyJumpDomainConfirmFile: {
    request: {},
    response: { file_name: 'a1b2c3d4e5.txt', file_content: '0123456789abcdef0123456789abcdef' },
  },
};
