import type { Examples } from '../example.js';
import type * as chapters from './chapters.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof chapters> = {
  createChapters: {
    request: {
      book_id: 'book-id-1',
      chapter_list: [
        { chapter_title: 'Corner shop', content: 'An example', original_id: '255', seq: 1, custom_info: '128' },
      ],
    },
    response: { chapter_id_list: ['example'], conflict_original_id_list: ['example'] },
  },
  createChapter: {
    request: {
      book_id: 'book-id-1',
      chapter: { chapter_title: 'Corner shop', content: 'An example', original_id: '255', seq: 1, custom_info: '128' },
    },
    response: { chapter_id: '64' },
  },
  deleteChapter: { request: { book_id: 'book-id-1', chapter_id: 'chapter-id-1' }, response: {} },
  getChapter: {
    request: { book_id: 'book-id-1', chapter_id: 'chapter-id-1', need_edited_data: true },
    response: {
      chapter: {
        chapter_id: 'chapter-id-1',
        chapter_title: 'Corner shop',
        volume_index: -1,
        original_id: '255',
        word_cnt: 1,
        seq: 1,
        custom_info: '128',
        audit_info: {
          audit_status: 1,
          create_time: 1735689600,
          reason: 'An example',
          suggestion: 'Correct the picture',
          audit_time: 1735689600,
        },
        create_time: 1735689600,
        book_id: 'book-id-1',
        content: 'An example',
      },
    },
  },
  listChapters: {
    request: { book_id: 'book-id-1', need_edited_data: true, volume_index: 1, offset: 0, limit: 10 },
    response: {
      chapter_list: [
        {
          chapter_id: 'chapter-id-1',
          chapter_title: 'Corner shop',
          volume_index: -1,
          original_id: '255',
          word_cnt: 1,
          seq: 1,
          custom_info: '128',
          audit_info: {
            audit_status: 1,
            create_time: 1735689600,
            reason: 'An example',
            suggestion: 'Correct the picture',
            audit_time: 1735689600,
          },
          create_time: 1735689600,
        },
      ],
      total_cnt: 1,
    },
  },
  moveChapter: {
    request: {
      book_id: 'book-id-1',
      chapter_id: 'chapter-id-1',
      target_chapter_id: 'target-chapter-id-1',
      operation: 1,
    },
    response: {},
  },
  replaceChapter: {
    request: {
      book_id: 'book-id-1',
      chapter_id: 'chapter-id-1',
      new_chapter_title: 'Corner shop',
      new_content: 'An example',
    },
    response: { new_chapter_id: 'new-chapter-id-1' },
  },
  updateChapterSequence: {
    request: { book_id: 'book-id-1', chapter_seq_list: [{ chapter_id: 'chapter-id-1', seq: 1 }] },
    response: {},
  },
};
