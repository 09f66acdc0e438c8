import type { Examples } from '../example.js';
import type * as job from './job.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof job> = {
  describeJobs: {
    request: {
      zone: 'pek3',
      jobs: ['example'],
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      status: ['example'],
      verbose: 0,
    },
    response: {
      job_set: [
        {
          create_time: '2025-01-01',
          directive: 'example',
          job_action: 'example',
          job_id: 'j-12345678',
          owner: 'usr-12345678',
          resource_ids: 'example',
          status: 'example',
          status_time: '2025-01-01',
        },
      ],
      total_count: 1,
    },
  },
};
