import type { Examples } from '../example.js';
import type * as category from './category.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof category> = {
  addCategories: {
    request: {
      categories: [
        {
          first: 1,
          second: 1,
          certicates: [{ key: '《快递业务经营许可证》', value: 'Value', expire_time: 1735689600, is_permanent: 0 }],
        },
      ],
    },
    response: {},
  },
  deleteCategory: { request: { first: 1, second: 1 }, response: {} },
  getAllCategories: {
    request: {},
    response: {
      categories_list: {
        categories: [
          {
            id: 1,
            name: 'Corner shop',
            level: 1,
            father: 0,
            children: [1],
            sensitive_type: 1,
            qualify: {
              exter_list: [{ inner_list: [{ name: 'key', url: 'https://example.com/page' }] }],
              remark: 'An example',
            },
          },
        ],
      },
    },
  },
  getCategoriesBySubject: {
    request: { verify_type: 1 },
    response: {
      categories_list: {
        categories: [
          {
            id: 1,
            name: 'Corner shop',
            level: 1,
            father: 0,
            children: [1],
            sensitive_type: 1,
            qualify: {
              exter_list: [{ inner_list: [{ name: 'key', url: 'https://example.com/page' }] }],
              remark: 'An example',
            },
          },
        ],
      },
    },
  },
  getCategories: {
    request: {},
    response: {
      categories: [
        {
          first: 1,
          first_name: 'Corner shop',
          second: 1,
          second_name: 'Corner shop',
          audit_status: 1,
          audit_reason: 'An example',
        },
      ],
      limit: 1,
      quota: 1,
      category_limit: 1,
    },
  },
  modifyCategory: {
    request: {
      first: 1,
      second: 1,
      certicates: [{ key: '《快递业务经营许可证》', value: 'Value', expire_time: 1735689600, is_permanent: 0 }],
    },
    response: {},
  },
  getAuditCategories: {
    request: {},
    response: {
      category_list: [
        {
          first_id: 1,
          first_class: 'Life services',
          second_id: 1,
          second_class: 'Supermarkets',
          third_id: 1,
          third_class: 'Example third class',
        },
      ],
    },
  },
};
