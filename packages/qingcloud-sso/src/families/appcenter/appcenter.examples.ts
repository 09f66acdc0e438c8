import type { Examples } from '../example.js';
import type * as appcenter from './appcenter.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof appcenter> = {
  describeIAMApiActionsByTag: {
    request: { params: '{"owner":"appCenter","action":"DescribeIAMApiActionsByTag"}' },
    response: {
      appCenter:
        '{"eip":{"ReleaseEips":{"keys":{"required":["eips"],"optional":["zone"]},"service_name":"eip","attributes":{},"type":"action","id":"eip_ReleaseEips"}}}',
    },
  },
};
