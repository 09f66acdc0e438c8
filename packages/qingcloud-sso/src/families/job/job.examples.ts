import type { Examples } from '../example.js';
import type * as job from './job.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof job> = {
  describeJobs: {
    request: {
      zone: 'pek3',
      jobs: ['j-37amqany'],
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      status: ['working'],
      verbose: 1,
      job_action: 'RunInstances',
    },
    response: {
      job_set: [
        {
          create_time: '2025-01-01',
          directive: 'example',
          job_action: 'RunInstances',
          job_id: 'j-37amqany',
          owner: 'usr-12345678',
          resource_ids: 'eip-1234abcd',
          status: 'pending',
          status_time: '2025-01-01',
        },
      ],
      total_count: 1,
    },
  },
};
