import type { Examples } from '../example.js';
import type * as auth from './auth.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof auth> = {
  createToken: {
    request: { appId: 'demo-app-id', appSecret: 'example-secret' },
    response: { accessToken: 'example-token', tokenType: 'Bearer', expiresIn: 7200 },
  },
};
