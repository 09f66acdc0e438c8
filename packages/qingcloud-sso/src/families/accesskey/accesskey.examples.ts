import type { Examples } from '../example.js';
import type * as accesskey from './accesskey.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof accesskey> = {
  deleteAccessKeys: {
    request: { zone: 'pek3', access_keys: ['QYACCESSKEYIDEXAMPLE'] },
    response: { access_keys: ['example'], job_id: 'j-12345678' },
  },
  describeAccessKeys: {
    request: {
      zone: 'pek3',
      access_keys: ['QYACCESSKEYIDEXAMPLE'],
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      search_word: 'example',
      status: ['active'],
      verbose: 0,
    },
    response: {
      access_key_set: [
        {
          access_key_id: 'QYACCESSKEYIDEXAMPLE',
          access_key_name: 'Corner shop',
          console_id: 'qingcloud',
          controller: 'self',
          create_time: '2025-01-01',
          description: 'An example',
          ip_white_list: 'example',
          owner: 'usr-12345678',
          root_user_id: 'usr-12345678',
          secret_access_key: 'secret-access-key-1',
          status: 'active',
          status_time: '2025-01-01',
        },
      ],
      total_count: 1,
    },
  },
};
