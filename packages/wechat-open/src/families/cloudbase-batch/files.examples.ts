import type { Examples } from '../example.js';
import type * as files from './files.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof files> = {
  deleteFiles: {
    request: { env: 'prod-7gexample', fileid_list: ['example'] },
    response: { delete_list: [{ fileid: 'cloud://env.bucket/a.png', status: 0, errmsg: 'An example' }] },
  },
  getFileDownloadLinks: {
    request: { env: 'prod-7gexample', file_list: [{ fileid: 'cloud://env.bucket/a.png', max_age: 1 }] },
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
  createStaticHosting: { request: { env: 'prod-7gexample' }, response: {} },
  getStaticHosting: {
    request: { env: 'prod-7gexample' },
    response: {
      data: [
        {
          env: 'prod-7gexample',
          domain: 'api.example.com',
          bucket: 'example-bucket',
          regoin: 'ap-shanghai',
          status: 'online',
        },
      ],
    },
  },
  listFiles: {
    request: { env: 'prod-7gexample', prefix: 'images/', delimiter: 'Example delimiter', marker: 'Example marker' },
    response: {
      contents: [{ key: 'key-1', md5: 'Example md 5', size: '100 x 60 cm', last_modified: 'Example last modified' }],
      is_truncated: false,
    },
  },
  listStaticFiles: {
    request: { env: 'prod-7gexample', prefix: 'images/', delimiter: 'Example delimiter', marker: 'Example marker' },
    response: {
      contents: [{ key: 'key-1', md5: 'Example md 5', size: '100 x 60 cm', last_modified: 'Example last modified' }],
      is_truncated: false,
    },
  },
  getStaticFileUploadLink: {
    request: { env: 'prod-7gexample', filename: 'Corner shop' },
    response: { signed_url: 'https://example.com/page', token: 'x-cos-security-token' },
  },
  getFileUploadLink: {
    request: { env: 'prod-7gexample', path: 'pages/index/index' },
    response: {
      url: 'https://example.com/page',
      token: 'x-cos-security-token',
      authorization: 'Signature',
      file_id: 'file-id-1',
      cos_file_id: 'x-cos-meta-fileid',
    },
  },
};
