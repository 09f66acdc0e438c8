import type { Examples } from '../example.js';
import type * as oaToken from './oa-token.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaToken> = {
  getTicket: { request: { type: 'jsapi' }, response: { ticket: 'ticket-1', expires_in: 7200 } },
};
