import type { Examples } from '../example.js';
import type * as oaMenu from './oa-menu.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaMenu> = {
  getCurrentMenu: {
    request: {},
    response: {
      is_menu_open: 1,
      selfmenu_info: {
        button: [
          {
            type: 'Example type',
            name: '16',
            key: '128',
            value: 'Value',
            url: 'https://example.com/page',
            news_info: {
              list: [
                {
                  title: 'Corner shop',
                  author: 'Wei Example',
                  digest: 'An example',
                  show_cover: 1,
                  cover_url: 'https://example.com/image.png',
                  content_url: 'https://example.com/page',
                  source_url: 'https://example.com/page',
                },
              ],
            },
            sub_button: { list: [{}] },
          },
        ],
      },
    },
  },
  addConditionalMenu: {
    request: {
      button: [
        {
          type: 'Example type',
          name: '16',
          key: '128',
          url: 'https://example.com/page',
          media_id: 'media-1',
          article_id: 'article-id-1',
          appid: 'wx2000000000000001',
          pagepath: 'pages/index/index',
          sub_button: [
            {
              type: 'Example type',
              name: '16',
              key: '128',
              url: 'https://example.com/page',
              media_id: 'media-1',
              article_id: 'article-id-1',
              appid: 'wx2000000000000001',
              pagepath: 'pages/index/index',
              sub_button: [],
            },
          ],
        },
      ],
      matchrule: { tag_id: 'tag-id-1', client_platform_type: '1', language: '65320' },
    },
    response: { menuid: 'menuid-1' },
  },
  createMenu: {
    request: {
      button: [
        {
          type: 'Example type',
          name: '16',
          key: '128',
          url: 'https://example.com/page',
          media_id: 'media-1',
          article_id: 'article-id-1',
          appid: 'wx2000000000000001',
          pagepath: 'pages/index/index',
          sub_button: [],
        },
      ],
    },
    response: {},
  },
  deleteConditionalMenu: { request: { menuid: 'menuid-1' }, response: {} },
  deleteMenu: { request: {}, response: {} },
  getMenu: {
    request: {},
    response: {
      menu: {
        button: [
          {
            type: 'Example type',
            name: '16',
            key: '128',
            url: 'https://example.com/page',
            media_id: 'media-1',
            article_id: 'article-id-1',
            appid: 'wx2000000000000001',
            pagepath: 'pages/index/index',
            sub_button: [],
          },
        ],
        menuid: 1,
      },
      conditionalmenu: [
        {
          button: [
            {
              type: 'Example type',
              name: '16',
              key: '128',
              url: 'https://example.com/page',
              media_id: 'media-1',
              article_id: 'article-id-1',
              appid: 'wx2000000000000001',
              pagepath: 'pages/index/index',
              sub_button: [],
            },
          ],
          menuid: 1,
          matchrule: {
            group_id: 1,
            tag_id: 1,
            sex: 1,
            client_platform_type: 1,
            country: 'China',
            province: 'Guangdong',
            city: 'Guangzhou',
            language: 'zh_CN',
          },
        },
      ],
    },
  },
  getMatchingMenu: {
    request: { user_id: 'user-id-1' },
    response: {
      button: [
        {
          type: 'Example type',
          name: '16',
          key: '128',
          url: 'https://example.com/page',
          media_id: 'media-1',
          article_id: 'article-id-1',
          appid: 'wx2000000000000001',
          pagepath: 'pages/index/index',
          sub_button: [
            {
              type: 'Example type',
              name: '16',
              key: '128',
              url: 'https://example.com/page',
              media_id: 'media-1',
              article_id: 'article-id-1',
              appid: 'wx2000000000000001',
              pagepath: 'pages/index/index',
              sub_button: [],
            },
          ],
        },
      ],
    },
  },
};
