import type { Examples } from '../example.js';
import type * as files from './files.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof files> = {
  deleteFiles: {
    request: { env: 'example', fileid_list: ['example'] },
    response: { delete_list: [{ fileid: 'cloud://env.bucket/a.png', status: 0, errmsg: 'An example' }] },
  },
  getFileDownloadLinks: {
    request: { env: 'example', file_list: [{ fileid: 'cloud://env.bucket/a.png', max_age: 1 }] },
    response: {
      file_list: [
        {
          fileid: 'cloud://env.bucket/a.png',
          download_url: 'https://example.com/page',
          status: 0,
          errmsg: 'An example',
        },
      ],
    },
  },
  createStaticHosting: { request: { env: 'example' }, response: {} },
  getStaticHosting: {
    request: { env: 'example' },
    response: {
      data: [{ env: 'example', domain: 'example', bucket: 'example', regoin: 'ap-shanghai', status: 'online' }],
    },
  },
  getFiles: {
    request: { env: 'example', prefix: 'example', delimiter: 'example', marker: 'example' },
    response: {
      contents: [{ key: 'key-1', md5: 'example', size: 'example', last_modified: 'example' }],
      is_truncated: true,
    },
  },
  getStaticFiles: {
    request: { env: 'example', prefix: 'example', delimiter: 'example', marker: 'example' },
    response: {
      contents: [{ key: 'key-1', md5: 'example', size: 'example', last_modified: 'example' }],
      is_truncated: true,
    },
  },
  getStaticFileUploadLink: {
    request: { env: 'example', filename: 'Corner shop' },
    response: { signed_url: 'https://example.com/page', token: 'x-cos-security-token' },
  },
  getFileUploadLink: {
    request: { env: 'example', path: 'pages/index/index' },
    response: {
      url: 'https://example.com/page',
      token: 'x-cos-security-token',
      authorization: 'Signature',
      file_id: 'file-id-1',
      cos_file_id: 'x-cos-meta-fileid',
    },
  },
};
