import type { Examples } from '../example.js';
import type * as titles from './titles.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof titles> = {
  getTitleSelectionUrl: {
    request: { attach: 'attachment', biz_name: 'Corner shop' },
    response: { url: 'https://example.com/page' },
  },
  getTitleSavingUrl: {
    request: {
      title: 'user_fill',
      tax_no: '15',
      phone: '13800000000',
      addr: '1 Example Road',
      bank_type: 'Example bank type',
      bank_no: 'bank-no-1',
      user_fill: 0,
      out_title_id: 'out-title-id-1',
    },
    response: { url: 'https://example.com/page' },
  },
  getScannedTitle: {
    request: { scan_text: 'An example' },
    response: {
      title_type: 0,
      title: 'Corner shop',
      tax_no: 'tax-no-1',
      phone: '13800000000',
      addr: '1 Example Road',
      bank_type: 'Example bank type',
      bank_no: 'bank-no-1',
    },
  },
};
