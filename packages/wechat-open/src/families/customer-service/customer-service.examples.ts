import type { Examples } from '../example.js';
import type * as customerService from './customer-service.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof customerService> = {
  sendCustomMessage: {
    request: {
      touser: 'oUser0000000000000000000001',
      msgtype: 'text',
      text: { content: 'data-miniprogram-appid' },
      news: {
        articles: [
          {
            title: 'Corner shop',
            description: 'An example',
            url: 'https://example.com/page',
            picurl: 'https://example.com/image.png',
          },
        ],
      },
      mpnewsarticle: { article_id: 'article-id-1' },
      link: {
        title: 'Corner shop',
        description: 'An example',
        url: 'https://example.com/page',
        thumb_url: 'https://example.com/page',
      },
      image: { media_id: 'media-1' },
      voice: { media_id: 'media-1' },
      video: { media_id: 'media-1', thumb_media_id: 'media-1', title: 'Corner shop', description: 'An example' },
      music: {
        thumb_media_id: 'media-1',
        musicurl: 'https://example.com/page',
        hqmusicurl: 'https://example.com/page',
        title: 'Corner shop',
        description: 'An example',
      },
      wxcard: { card_id: 'card-id-1' },
      msgmenu: {
        head_content: 'https://example.com/image.png',
        list: [{ id: 'id-1', content: 'An example' }],
        tail_content: 'An example',
      },
      miniprogrampage: {
        thumb_media_id: 'media-1',
        title: 'Corner shop',
        appid: 'wx2000000000000001',
        pagepath: 'pages/index/index?foo=bar',
      },
      customservice: { kf_account: 'name@wechatId' },
    },
    response: {},
  },
  setTyping: { request: { touser: 'oUser0000000000000000000001', command: 'Typing' }, response: {} },
  bindKfWork: { request: { corpid: 'corpid-1' }, response: {} },
  getKfWorkBound: { request: {}, response: { entityName: 'Corner shop', corpid: 'corpid-1', bindTime: 1735689600 } },
  unbindKfWork: { request: { corpid: 'corpid-1' }, response: {} },
};
