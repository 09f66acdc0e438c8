import type { Examples } from '../example.js';
import type * as materials from './materials.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof materials> = {
  deleteCardMaterial: {
    request: { appid: 'wx2000000000000001', title: 'Corner shop', path: 'pages/index/index' },
    response: {},
  },
  deleteImageMaterial: { request: { picurl: 'https://example.com/image.png' }, response: {} },
  deleteTextMaterial: { request: { word: 'shop' }, response: {} },
  listCardMaterials: {
    request: {},
    response: {
      card_list: [
        {
          appid: 'wx2000000000000001',
          title: 'Corner shop',
          path: 'pages/index/index',
          picurl: 'https://example.com/image.png',
          master_id: 1,
          slave_id: 1,
        },
      ],
    },
  },
  listImageMaterials: {
    request: { start: 0, num: 10 },
    response: { model_list: [{ picurl: 'https://example.com/image.png' }], total_num: 1 },
  },
  listTextMaterials: {
    request: { start: 0, num: 10 },
    response: { word_list: [{ word: 'shop', create_time: 1735689600 }], total_num: 1 },
  },
  addCardMaterial: {
    request: { appid: 'wx2000000000000001', title: 'Corner shop', path: 'pages/index/index', media_id: 'media-1' },
    response: {},
  },
  addImageMaterial: { request: { media_id: 'media-1' }, response: {} },
  addTextMaterial: { request: { word: 'shop' }, response: {} },
};
