import type { Examples } from '../example.js';
import type * as hotWord from './hot-word.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof hotWord> = {
  addHotWords: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      hot_words: [
        {
          icon: 'https://www.example.com/icon.png',
          key: '连衣裙',
          rank: 1,
          rank_color: 'example',
          rank_type: 2,
          show_type: 1,
        },
      ],
    },
    response: {},
  },
  deleteHotWords: {
    request: { app_key: 'AppKey00000000000000000000000001', show_type: 1, hot_word_keys: ['连衣裙'] },
    response: {},
  },
  listHotWords: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      show_type: 1,
      hot_word_keys: '连衣裙,衬衫',
      page_num: 10,
      page_size: 10,
    },
    response: { data: {} },
  },
  updateHotWords: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      hot_words: [
        {
          icon: 'https://www.example.com/icon.png',
          key: '连衣裙',
          rank: 1,
          rank_color: 'example',
          rank_type: 2,
          show_type: 1,
        },
      ],
    },
    response: {},
  },
};
