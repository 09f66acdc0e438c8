import type { Examples } from '../example.js';
import type * as statics from './statics.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof statics> = {
  addBorderStatics: {
    request: {
      zone: 'pek3',
      border: 'irt-2zevtm67',
      statics: [
        {
          border_static_name: 'r0',
          static_type: 0,
          type: 0,
          val1: '3.3.3.3',
          val2: 'rtr-e5m6sr20',
          val3: 0,
          vpc: 'rtr-e5m6sr20',
        },
      ],
    },
    response: { border_statics: ['bdrs-12345678'] },
  },
  deleteBorderStatics: {
    request: { zone: 'pek3', border_statics: ['bdrs-22obzsfu'], border: 'irt-12345678' },
    response: { border_statics: ['bdrs-12345678'] },
  },
  describeBorderStatics: {
    request: {
      zone: 'pek3',
      border: 'irt-12345678',
      border_statics: ['bdrs-12345678'],
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      static_type: ['example'],
      verbose: 1,
    },
    response: {
      total_count: 1,
      non_applied_count: 1,
      border_static_set: [
        {
          border_static_id: 'bdrs-12345678',
          border_static_name: 'Corner shop',
          border_id: 'irt-12345678',
          static_type: 1,
          status: 'applied',
          disabled: 0,
          modification: 'example',
          val1: 'example',
          val2: 'rtr-12345678',
          val3: '0',
          val4: 'example',
          create_time: '2025-01-01',
          status_time: '2025-01-01',
          owner: 'usr-12345678',
          root_user_id: 'usr-12345678',
          console_id: 'qingcloud',
          controller: 'self',
        },
      ],
    },
  },
};
