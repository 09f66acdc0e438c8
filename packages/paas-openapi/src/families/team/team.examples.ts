import type { Examples } from '../example.js';
import type * as team from './team.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof team> = {
  get: {
    request: {},
    response: {
      teamId: '39edd244-0000-4000-8000-000000000001',
      teamName: 'Corner shop',
      appId: 'demo-app-id',
      ipWhitelist: ['203.0.113.1'],
      quota: { apps: 1, tenantApps: 1 },
    },
  },
};
