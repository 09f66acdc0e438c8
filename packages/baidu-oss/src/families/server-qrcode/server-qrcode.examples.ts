import type { Examples } from '../example.js';
import type * as serverQrcode from './server-qrcode.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverQrcode> = {
  qrcodeGet: { request: { path: 'pages/index/index', width: 1 }, response: new Blob(['example']) },
  qrcodeGetunlimited: {
    request: { path: 'pages/index/index', width: 1, scene: 'example' },
    response: new Blob(['example']),
  },
  getUnlimitedQrCode: {
    request: { path: 'pages/index/index', width: 1, mf: 1, img_flag: 1 },
    response: { data: { base64_str: 'example', url: 'https://example.com/page' } },
  },
  getQrCode: {
    request: { path: 'pages/index/index', width: 1, mf: 1, img_flag: 1 },
    response: { data: { base64_str: 'example', url: 'https://example.com/page' } },
  },
};
