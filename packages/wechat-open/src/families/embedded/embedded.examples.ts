import type { Examples } from '../example.js';
import type * as embedded from './embedded.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof embedded> = {
  addEmbeddedMiniProgram: { request: { appid: 'wx2000000000000001', apply_reason: '30' }, response: {} },
  revokeAuthorization: { request: { appid: 'wx2000000000000001' }, response: {} },
  deleteEmbeddedMiniProgram: { request: { appid: 'wx2000000000000001' }, response: {} },
  listEmbeddedMiniPrograms: {
    request: { start: 0, num: 1000 },
    response: {
      wxa_embedded_list: [
        {
          appid: 'wx2000000000000001',
          nickname: 'Wei Example',
          headimg: 'https://example.com/image.png',
          reason: 'An example',
          status: 1,
          create_time: 1735689600,
        },
      ],
      embedded_flag: 0,
    },
  },
  listAuthorizedMiniPrograms: {
    request: { start: 0, num: 1000 },
    response: {
      embedded_flag: 0,
      wxa_embedded_list: [
        {
          appid: 'wx2000000000000001',
          nickname: 'Wei Example',
          headimg: 'https://example.com/image.png',
          reason: 'An example',
          status: 1,
          create_time: 1735689600,
        },
      ],
    },
  },
  setAuthorizationMode: { request: { flag: 0 }, response: {} },
};
