import type { Examples } from '../example.js';
import type * as uploads from './uploads.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof uploads> = {
  applyUpload: {
    request: {
      media_name: 'Corner shop',
      media_type: 'Example media type',
      cover_type: 'Example cover type',
      source_context: 'An example',
    },
    response: { upload_id: 'upload-id-1' },
  },
  commitUpload: {
    request: {
      upload_id: 'upload-id-1',
      media_part_infos: [{ part_number: 1, etag: '5d41402abc4b2a76b9719d911017c592' }],
      cover_part_infos: [{ part_number: 1, etag: '5d41402abc4b2a76b9719d911017c592' }],
    },
    response: { media_id: 1 },
  },
  getUploadTask: {
    request: { task_id: 1 },
    response: {
      task_info: {
        id: 1,
        task_type: 1,
        status: 1,
        errcode: 0,
        errmsg: 'An example',
        create_time: 1735689600,
        finish_time: 1735689600,
        media_id: 1,
      },
    },
  },
  pullUpload: {
    request: {
      media_name: 'Corner shop',
      media_url: 'https://example.com/page',
      cover_url: 'https://example.com/image.png',
      source_context: 'An example',
    },
    response: { task_id: 1 },
  },
  uploadSingleFile: {
    request: {
      media_data: new Blob(['example']),
      cover_type: 'Example cover type',
      cover_data: new Blob(['example']),
      source_context: 'An example',
      media_name: '我的演艺 - 第1集',
      media_type: 'MP4',
    },
    response: { media_id: 1 },
  },
  uploadPart: {
    request: { data: new Blob(['example']), upload_id: 'upload-id-1', part_number: 1, resource_type: 1 },
    response: { etag: '5d41402abc4b2a76b9719d911017c592' },
  },
};
