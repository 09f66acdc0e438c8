import type { Examples } from '../example.js';
import type * as accounts from './accounts.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof accounts> = {
  listAccounts: {
    request: {},
    response: {
      kf_list: [
        {
          kf_id: 'kf-id-1',
          kf_account: '10',
          kf_nick: 'Example kf nick',
          kf_headimgurl: 'https://example.com/image.png',
          kf_wx: 'kf-example',
          kf_openid: 'oUser0000000000000000000001',
          invite_wx: 'Example invite wx',
          invite_expire_time: 1735689600,
          invite_status: 'Example invite status',
        },
      ],
    },
  },
  listOnlineAccounts: {
    request: {},
    response: {
      kf_online_list: [
        { kf_id: 'kf-id-1', kf_account: '10', status: 1, kf_openid: 'oUser0000000000000000000001', accepted_case: 1 },
      ],
    },
  },
  addAccount: {
    request: { kf_account: '10', nickname: '16', password: 'example-password', kf_wx: 'kf-example' },
    response: {},
  },
  deleteAccount: { request: { kf_account: '10' }, response: {} },
  inviteWorker: { request: { kf_account: '10', invite_wx: 'Example invite wx' }, response: {} },
  updateAccount: {
    request: { kf_account: '10', nickname: '16', password: 'example-password', kf_wx: 'kf-example' },
    response: {},
  },
  setAvatar: { request: { kf_account: '10', media: new Blob(['example']) }, response: {} },
};
