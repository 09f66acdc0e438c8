import type { Examples } from '../example.js';
import type * as thirdPartyOffline from './third-party-offline.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyOffline> = {
  submitBasicInfo: {
    request: {
      app_name: '示例小程序',
      app_desc: '在线预约与查询服务',
      photo_addr: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
      app_name_material: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
    },
    response: { data: { examine_id: 1 } },
  },
  getViolationDetail: {
    request: {},
    response: {
      data: {
        appId: 1,
        problemDetails: [
          {
            auditReason: 'An example',
            auditShot: 'example',
            problemDesc: 'An example',
            problemPath: 'example',
            screenShot: 'example',
            status: 1,
            taskId: 1,
          },
        ],
      },
    },
  },
};
