import type { Examples } from '../example.js';
import type * as recordManagement from './record-management.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof recordManagement> = {
  listAppealRecords: {
    request: { illegal_record_id: '2_11100' },
    response: {
      records: [
        {
          appeal_record_id: 1,
          appeal_count: 1,
          appeal_from: 0,
          appeal_status: 1,
          materials: [
            {
              illegal_material: { content: 'An example', content_url: 'https://example.com/page' },
              appeal_material: { reason: 'An example', proof_material_ids: ['example'] },
            },
          ],
          punish_description: 'An example',
          audit_reason: 'An example',
          appeal_time: 1735689600,
          audit_time: 1735689600,
        },
      ],
    },
  },
  listIllegalRecords: {
    request: { start_time: 1600051606, end_time: 1600053000 },
    response: {
      records: [
        {
          illegal_record_id: '2_11100',
          illegal_reason: 'An example',
          illegal_content: 'An example',
          rule_name: 'Corner shop',
          rule_url: 'https://example.com/page',
          create_time: 1735689600,
        },
      ],
    },
  },
};
