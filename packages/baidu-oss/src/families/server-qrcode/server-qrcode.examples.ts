import type { Examples } from '../example.js';
import type * as serverQrcode from './server-qrcode.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverQrcode> = {
  getQrCodeImage: { request: { path: 'pages/index/index', width: 430, mf: 1 }, response: new Blob(['example']) },
  getUnlimitedQrCodeImage: {
    request: { path: 'pages/index/index', width: 430, scene: '1001', mf: 1 },
    response: new Blob(['example']),
  },
  getUnlimitedQrCode: {
    request: { path: 'pages/index/index', width: 430, mf: 1, img_flag: 1 },
    response: { data: { base64_str: 'ZXhhbXBsZQ==', url: 'https://example.com/page' } },
  },
  getQrCode: {
    request: { path: 'pages/index/index', width: 430, mf: 1, img_flag: 1 },
    response: { data: { base64_str: 'ZXhhbXBsZQ==', url: 'https://example.com/page' } },
  },
};
