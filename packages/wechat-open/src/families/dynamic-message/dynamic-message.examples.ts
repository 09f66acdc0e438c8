import type { Examples } from '../example.js';
import type * as dynamicMessage from './dynamic-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof dynamicMessage> = {
  createActivityId: {
    request: { openid: 'oUser0000000000000000000001', unionid: 'oUnion000000000000000000001' },
    response: { activity_id: 'wx.updateShareMenu', expiration_time: 1735689600 },
  },
  setChatToolMessage: {
    request: {
      activity_id: 'activity-id-1',
      target_state: 1,
      template_id: 'template-id-1',
      version_type: 0,
      participator_info_list: [{ group_openid: 'oUser0000000000000000000001', state: 1 }],
    },
    response: {},
  },
  setUpdatableMessage: {
    request: {
      activity_id: 'activity-id-1',
      target_state: 0,
      template_info: { parameter_list: [{ name: 'member_count', value: 'Value' }] },
    },
    response: {},
  },
  sendUniformMessage: {
    request: {
      touser: 'mp_template_msg',
      mp_template_msg: {
        appid: 'wx2000000000000001',
        template_id: 'template-id-1',
        url: 'https://example.com/page',
        miniprogram: { appid: 'wx2000000000000001', pagepath: 'pages/index/index' },
        data: { name: { value: 'Value', color: 'RRGGBB' } },
      },
    },
    response: {},
  },
};
