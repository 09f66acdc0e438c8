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
  getExtensionUploadLinks: {
    request: { PostData: { ExtensionFiles: [{ FileType: 'FUNCTION', FileName: 'Corner shop' }] } },
    response: {
      Response: {
        FilesData: [
          {
            CodeUri: 'https://example.com/page',
            UploadUrl: 'https://example.com/page',
            CustomKey: 'customkey-1',
            MaxSize: 1,
          },
        ],
        RequestId: 'requestid-1',
      },
    },
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
