import type { Examples } from '../example.js';
import type * as brokers from './brokers.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof brokers> = {
  createBrokers: {
    request: { zone: 'pek3', instances: ['i-1tv6ffcy'] },
    response: {
      job_id: 'job-id-1',
      brokers: [{ instance_id: 'i-12345678', broker_port: 23239, broker_host: 'broker.qingcloud.com' }],
    },
  },
  deleteBrokers: {
    request: { zone: 'pek3', instances: ['i-1tv6ffcy'] },
    response: { job_id: 'job-id-1', brokers: [{ instance_id: 'i-12345678', broker_port: 1, broker_host: 'example' }] },
  },
};
