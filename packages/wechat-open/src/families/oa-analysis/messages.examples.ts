import type { Examples } from '../example.js';
import type * as messages from './messages.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof messages> = {
  getMessages: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: { list: [{ ref_date: '2025-01-01', msg_type: 1, msg_user: 1, msg_count: 1 }] },
  },
  getMessageDistribution: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: { list: [{ ref_date: '2025-01-01', count_interval: 0, msg_user: 1 }] },
  },
  getMessageDistributionByMonth: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: { list: [{ ref_date: '2025-01-01', count_interval: 0, msg_user: 1 }] },
  },
  getMessageDistributionByWeek: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: { list: [{ ref_date: '2025-01-01', count_interval: 0, msg_user: 1 }] },
  },
  getMessagesByHour: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: { list: [{ ref_date: '2025-01-01', msg_type: 1, msg_user: 1, msg_count: 1, ref_hour: 1 }] },
  },
  getMessagesByMonth: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: { list: [{ ref_date: '2025-01-01', msg_type: 1, msg_user: 1, msg_count: 1 }] },
  },
  getMessagesByWeek: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: { list: [{ ref_date: '2025-01-01', msg_type: 1, msg_user: 1, msg_count: 1 }] },
  },
};
