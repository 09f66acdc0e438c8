import type { Examples } from '../example.js';
import type * as oaQrcode from './oa-qrcode.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaQrcode> = {
  createQrCode: {
    request: {
      expire_seconds: 7200,
      action_name: 'QR_SCENE',
      action_info: { scene: { scene_id: 32, scene_str: 'Example scene str' } },
    },
    response: { expire_seconds: 7200, ticket: 'ticket-1', url: 'https://example.com/page' },
  },
  getLongData: {
    request: { short_key: 'short-key-1' },
    response: { expire_seconds: 7200, long_data: 'Example long data', create_time: 1735689600 },
  },
  createShortKey: {
    request: { expire_seconds: 7200, long_data: 'Example long data' },
    response: { short_key: 'short-key-1' },
  },
  createShortUrl: {
    request: { long_url: 'https://example.com/goods?alias=128wi9shh' },
    response: { short_url: 'https://example.com/page' },
  },
};
