import type { Examples } from '../example.js';
import type * as merchant from './merchant.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof merchant> = {
  applyMerchant: {
    request: {
      first_catid: 476,
      second_catid: 477,
      qualification_list: 'Example qualification list',
      nickname: 'Example nickname',
      intro: 'A shop around the corner',
      headimg_mediaid: 'media-1',
      org_code: 'org-code-1',
      other_files: 'Example other files',
    },
    response: {},
  },
  getMerchantAudit: { request: {}, response: { data: { audit_id: 1, status: 0, reason: 'An example' } } },
  listMerchantCategories: {
    request: {},
    response: {
      data: {
        all_category_info: {
          categories: [
            {
              id: 0,
              name: 'Corner shop',
              level: 0,
              father: 1,
              children: [1],
              sensitive_type: 1,
              qualify: {
                exter_list: [{ inner_list: [{ name: 'Corner shop', url: 'https://example.com/page' }] }],
                remark: 'An example',
              },
            },
          ],
        },
      },
    },
  },
  updateMerchant: { request: { intro: 'A shop around the corner', headimg_mediaid: 'media-1' }, response: {} },
};
