import type { Examples } from '../example.js';
import type * as notification from './notification.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof notification> = {
  describeNotificationLists: {
    request: {
      zone: 'pek3',
      limit: 20,
      notification_lists: ['nl-1a2b3c4d'],
      offset: 0,
      owner: 'usr-12345678',
      search_word: 'example',
    },
    response: {
      notification_list_set: [
        {
          console_id: 'qingcloud',
          create_time: '2025-01-01',
          is_mine: 'example',
          items: [
            {
              console_id: 'qingcloud',
              content: 'demo@example.com',
              create_time: '2025-01-01',
              notification_item_id: 'ni-3yfxba5m',
              notification_item_type: 'email',
              owner: 'usr-12345678',
              remarks: 'An example',
              root_user_id: 'usr-12345678',
              valid_status: 1,
              verification_code: 'verification-code-1',
              verified: 0,
              verify_time: '2025-01-01 08:00:00',
            },
          ],
          notification_list_id: 'nl-12345678',
          notification_list_name: 'sysadmins',
          owner: 'usr-12345678',
          root_user_id: 'usr-12345678',
          shared: 'example',
          visibility: 'private',
        },
      ],
      total_count: 1,
    },
  },
  sendAlarmNotification: {
    request: {
      zone: 'pek3',
      notification_data: [
        {
          alarm_policy: 'example',
          prev_status: 'example',
          rules: 'example',
          trigger_status: 'example',
          user_id: 'usr-12345678',
        },
      ],
      notification_list_id: 'nl-1a2b3c4d',
      resource_id: 'resource-id-1',
      resource_name: 'Corner shop',
      resource_type: 'instance',
      user_id: 'usr-12345678',
    },
    response: {},
  },
};
