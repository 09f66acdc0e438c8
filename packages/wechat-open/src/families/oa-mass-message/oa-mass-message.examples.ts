import type { Examples } from '../example.js';
import type * as oaMassMessage from './oa-mass-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaMassMessage> = {
  deleteMessage: { request: { msg_id: 'msg-id-1', article_idx: 1, url: 'https://example.com/page' }, response: {} },
  getSendStatus: { request: { msg_id: 'msg-id-1' }, response: { msg_id: 1, msg_status: 'An example' } },
  sendPreview: {
    request: {
      touser: 'oUser0000000000000000000001',
      towxname: 'Corner shop',
      msgtype: 'mpnews',
      text: { content: 'An example' },
      mpnews: { media_id: 'media-1' },
      image: { media_id: 'media-1' },
      images: {
        media_ids: ['media-1'],
        recommend: 'Example recommend',
        need_open_comment: 0,
        only_fans_can_comment: 0,
      },
      voice: { media_id: 'media-1' },
      mpvideo: { media_id: 'media-1', title: 'Corner shop', description: 'An example' },
      wxcard: { card_id: 'card-id-1', card_ext: '{}' },
    },
    response: {},
  },
  sendToUsers: {
    request: {
      touser: ['example', 'exampl2'],
      msgtype: 'mpnews',
      text: { content: 'An example' },
      mpnews: { media_id: 'media-1' },
      images: {
        media_ids: ['media-1'],
        recommend: 'Example recommend',
        need_open_comment: 0,
        only_fans_can_comment: 0,
      },
      voice: { media_id: 'media-1' },
      mpvideo: { media_id: 'media-1', title: 'Corner shop', description: 'An example' },
      wxcard: { card_id: 'card-id-1', card_ext: '{}' },
      send_ignore_reprint: 0,
      clientmsgid: '24',
    },
    response: { msg_id: 1, msg_data_id: 1 },
  },
  sendToTag: {
    request: {
      filter: { is_to_all: true, tag_id: 1 },
      msgtype: 'mpnews',
      text: { content: 'An example' },
      mpnews: { media_id: 'media-1' },
      images: {
        media_ids: ['media-1'],
        recommend: 'Example recommend',
        need_open_comment: 0,
        only_fans_can_comment: 0,
      },
      voice: { media_id: 'media-1' },
      mpvideo: { media_id: 'media-1', title: 'Corner shop', description: 'An example' },
      wxcard: { card_id: 'card-id-1', card_ext: '{}' },
      send_ignore_reprint: 0,
      clientmsgid: '24',
    },
    response: { msg_id: 1, msg_data_id: 1 },
  },
  getSpeed: { request: {}, response: { speed: 0, realspeed: 10000 } },
  setSpeed: { request: { speed: 0 }, response: {} },
};
