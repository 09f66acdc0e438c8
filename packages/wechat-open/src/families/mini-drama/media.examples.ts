import type { Examples } from '../example.js';
import type * as media from './media.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof media> = {
  deleteMedia: { request: { media_id: 1 }, response: {} },
  getMedia: {
    request: { media_id: 1 },
    response: {
      media_info: {
        drama_id: 1,
        description: 'An example',
        media_id: 1,
        name: 'Corner shop',
        file_size: 'Example file size',
        duration: 7200,
        create_time: 1735689600,
        expire_time: 1735689600,
        cover_url: 'https://example.com/image.png',
        original_url: 'https://example.com/page',
        mp4_url: 'https://example.com/page',
        hls_url: 'https://example.com/page',
        audit_detail: {
          status: 1,
          create_time: 1735689600,
          audit_time: 1735689600,
          reason: 'An example',
          evidence_material_id_list: ['example'],
        },
      },
    },
  },
  getMediaLink: {
    request: {
      media_id: 1,
      t: 1735689600,
      expr: 7200,
      rlimit: 9,
      whref: '*.',
      bkref: 'Example bkref',
      us: 'Example us',
    },
    response: {
      media_info: {
        media_id: 1,
        name: 'Corner shop',
        description: 'An example',
        duration: 7200,
        cover_url: 'https://example.com/image.png',
        mp4_url: 'https://example.com/page',
        hls_url: 'https://example.com/page',
      },
    },
  },
  listMedia: {
    request: { drama_id: 1, media_name: '%', start_time: 1735689600, end_time: 1735689600, offset: 0, limit: 100 },
    response: {
      media_info_list: [
        {
          drama_id: 1,
          description: 'An example',
          media_id: 1,
          name: 'Corner shop',
          file_size: 'Example file size',
          duration: 7200,
          create_time: 1735689600,
          expire_time: 1735689600,
          cover_url: 'https://example.com/image.png',
          original_url: 'https://example.com/page',
          mp4_url: 'https://example.com/page',
          hls_url: 'https://example.com/page',
          audit_detail: {
            status: 1,
            create_time: 1735689600,
            audit_time: 1735689600,
            reason: 'An example',
            evidence_material_id_list: ['example'],
          },
        },
      ],
    },
  },
};
