import type { Examples } from '../example.js';
import type * as wxacode from './wxacode.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof wxacode> = {
  createQrCode: { request: { path: 'pages/index/index?id=42', width: 430 }, response: new Blob(['example']) },
  createCode: {
    request: {
      path: 'pages/index/index?id=42',
      width: 430,
      auto_color: true,
      line_color: { r: 0, g: 0, b: 0 },
      is_hyaline: true,
      env_version: 'release',
    },
    response: new Blob(['example']),
  },
  getUnlimitedCode: {
    request: {
      scene: 'id=42',
      page: 'pages/index/index',
      width: 430,
      auto_color: true,
      line_color: { r: 0, g: 0, b: 0 },
      is_hyaline: true,
      check_path: true,
      env_version: 'release',
    },
    response: new Blob(['example']),
  },
};
