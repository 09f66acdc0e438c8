import type { Examples } from '../example.js';
import type * as reader from './reader.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof reader> = {
  getPreviewSettings: {
    request: { book_id: 'book-id-1' },
    response: {
      setting: { book_id: 'book-id-1', default_words: 1, chapter_setting: [{ chapter_index: 1, words: 1 }] },
    },
  },
  setPreviewSettings: {
    request: { setting: { book_id: 'book-id-1', default_words: 1, chapter_setting: [{ chapter_index: 1, words: 1 }] } },
    response: {},
  },
  setRecommendedBooks: { request: { recmd_type: 1, book_id_list: ['example'] }, response: {} },
};
