import type { Examples } from '../example.js';
import type * as file from './file.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof file> = {
  upload: {
    request: {
      file: new Blob(['example']),
      appCode: 'shop',
      envCode: 'prod',
      tenantCode: 't-42',
      scene: 'example',
      name: 'Corner shop',
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
    response: {
      fileId: '39edd244-0000-4000-8000-000000000001',
      key: 'shop/prod/logo.png',
      url: 'https://shop.example.com/webhook',
      size: 1024,
      mime: 'image/png',
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      createdAt: '2026-01-01T08:00:00+08:00',
    },
  },
  createUploadTicket: {
    request: {
      appCode: 'shop',
      envCode: 'prod',
      tenantCode: 't-42',
      scene: 'example',
      name: 'Corner shop',
      size: 1024,
      mime: 'image/png',
    },
    response: {
      url: 'https://shop.example.com/webhook',
      method: 'POST',
      headers: {},
      formFields: {},
      credentials: {
        AccessKeyId: 'accesskeyid-1',
        AccessKeySecret: 'example-secret',
        SecurityToken: 'securitytoken-1',
        endpoint: 'example',
        bucket: 'shop-artefacts',
      },
      key: 'shop/prod/logo.png',
      expiresAt: '2026-01-01T08:00:00+08:00',
    },
  },
  list: {
    request: { appCode: 'shop', envCode: 'prod', tenantCode: 't-42', scene: 'example', page: 1, pageSize: 20 },
    response: {
      items: [
        {
          fileId: '39edd244-0000-4000-8000-000000000001',
          key: 'shop/prod/logo.png',
          url: 'https://shop.example.com/webhook',
          size: 1024,
          mime: 'image/png',
          sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
          createdAt: '2026-01-01T08:00:00+08:00',
        },
      ],
      total: 1,
      page: 1,
      pageSize: 20,
    },
  },
  remove: { request: { fileId: '39edd244-0000-4000-8000-000000000001' }, response: {} },
};
