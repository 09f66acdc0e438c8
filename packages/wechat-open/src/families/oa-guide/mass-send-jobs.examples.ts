import type { Examples } from '../example.js';
import type * as massSendJobs from './mass-send-jobs.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof massSendJobs> = {
  createMassSendJob: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      task_name: 'Corner shop',
      task_remark: 'An example',
      push_time: 1735689600,
      openid: ['oUser0000000000000000000001'],
      material: [
        {
          type: 1,
          media_id: 'media-1',
          word: '300',
          appid: 'wx2000000000000001',
          title: 'Corner shop',
          path: 'pages/index/index',
        },
      ],
    },
    response: { task_result: [{ task_id: 1, openid: ['oUser0000000000000000000001'] }] },
  },
  cancelMassSendJob: { request: { task_id: 1 }, response: {} },
  getMassSendJob: {
    request: { task_id: 1 },
    response: {
      job: {
        task_id: 1,
        task_name: 'Corner shop',
        task_remark: 'An example',
        task_status: 1,
        material: [
          {
            type: 1,
            pic_url: 'https://example.com/image.png',
            word: 'shop',
            appid: 'wx2000000000000001',
            title: 'Corner shop',
            path: 'pages/index/index',
          },
        ],
        buyer_info: [{ openid: 'oUser0000000000000000000001', send_status: 1 }],
        push_time: 1735689600,
        finish_time: 1735689600,
        create_time: 1735689600,
        update_time: 1735689600,
        guide_openid: 'oUser0000000000000000000001',
      },
    },
  },
  listMassSendJobs: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      task_status: [1],
      offset: 0,
      limit: 50,
    },
    response: {
      list: [
        {
          task_id: 1,
          task_name: 'Corner shop',
          task_remark: 'An example',
          task_status: 1,
          material: [
            {
              type: 1,
              pic_url: 'https://example.com/image.png',
              word: 'shop',
              appid: 'wx2000000000000001',
              title: 'Corner shop',
              path: 'pages/index/index',
            },
          ],
          buyer_info: [{ openid: 'oUser0000000000000000000001', send_status: 1 }],
          push_time: 1735689600,
          finish_time: 1735689600,
          create_time: 1735689600,
          update_time: 1735689600,
          guide_openid: 'oUser0000000000000000000001',
        },
      ],
      total_count: 1,
    },
  },
  updateMassSendJob: {
    request: {
      task_id: 1,
      task_name: 'Corner shop',
      task_remark: 'An example',
      push_time: 1735689600,
      openid: ['oUser0000000000000000000001'],
      material: [
        {
          type: 1,
          media_id: 'media-1',
          word: '300',
          appid: 'wx2000000000000001',
          title: 'Corner shop',
          path: 'pages/index/index',
        },
      ],
    },
    response: {},
  },
};
