import type { Examples } from '../example.js';
import type * as redPacketCover from './red-packet-cover.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof redPacketCover> = {
  getRedPacketCoverUrl: {
    request: { openid: 'oUser0000000000000000000001', ctoken: 'ctoken-1' },
    response: { data: { url: 'https://example.com/page' } },
  },
};
