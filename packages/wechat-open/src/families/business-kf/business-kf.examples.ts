import type { Examples } from '../example.js';
import type * as businessKf from './business-kf.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof businessKf> = {
  getMerchant: {
    request: { business_id: 1, account_name: 'Corner shop' },
    response: {
      business_info: {
        business_id: 1,
        account_name: 'Corner shop',
        nickname: 'Wei Example',
        icon_url: 'https://example.com/image.png',
      },
    },
  },
  listMerchants: {
    request: { offset: 0, count: 10 },
    response: {
      list: [
        {
          business_id: 1,
          account_name: 'Corner shop',
          nickname: 'Wei Example',
          icon_url: 'https://example.com/image.png',
        },
      ],
    },
  },
  registerMerchant: {
    request: {
      account_name: 'Corner shop',
      nickname: 'Wei Example',
      icon_media_id: 'media-1',
      transfer_to_commkf: true,
    },
    response: { business_id: 1 },
  },
  updateMerchant: { request: { business_id: 1, nickname: 'Wei Example', icon_media_id: 'media-1' }, response: {} },
  sendMessage: {
    request: {
      touser: 'oUser0000000000000000000001',
      msgtype: 'text',
      text: { content: 'An example' },
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
        pagepath: 'pages/index/index',
      },
      customservice: { kf_account: 'Example kf account' },
      businessid: 1,
    },
    response: {},
  },
  setTyping: { request: { touser: 'oUser0000000000000000000001', command: 'Typing', businessid: 1 }, response: {} },
  revokeAdmin: { request: { kf_openid: 'oUser0000000000000000000001' }, response: {} },
  deleteAccount: { request: { kf_openid: 'oUser0000000000000000000001' }, response: {} },
  grantAdmin: { request: { kf_openid: 'oUser0000000000000000000001' }, response: {} },
};
