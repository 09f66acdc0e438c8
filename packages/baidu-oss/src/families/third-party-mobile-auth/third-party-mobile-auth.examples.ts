import type { Examples } from '../example.js';
import type * as thirdPartyMobileAuth from './third-party-mobile-auth.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyMobileAuth> = {
  applyPermission: {
    request: {
      reason: 1,
      used_scene: 0,
      scene_desc: '用户下单时填写收货联系方式',
      scene_demo:
        'https://mbs1.bdstatic.com/searchbox/mappconsole/image/20191224/62a0575e-2ea8-4d4d-b5a2-3126f3f94eec.png',
    },
    response: { data: {} },
  },
  cancelPermission: { request: {}, response: { data: {} } },
  getStatus: { request: {}, response: { data: { reason: 'An example', status: 0 } } },
};
