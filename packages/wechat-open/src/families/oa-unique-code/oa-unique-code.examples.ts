import type { Examples } from '../example.js';
import type * as oaUniqueCode from './oa-unique-code.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaUniqueCode> = {
  applyForCodes: {
    request: { code_count: 10000, isv_application_id: 'isv-application-id-1' },
    response: { application_id: 1 },
  },
  getCodePackage: { request: { application_id: 1, code_start: 1, code_end: 1 }, response: { buffer: 'ZXhhbXBsZQ==' } },
  getCodeApplication: {
    request: { application_id: 1, isv_application_id: 'isv-application-id-1' },
    response: {
      application_id: 1,
      isv_application_id: 'isv-application-id-1',
      status: 'FINISH',
      code_generate_list: [{ code_start: 1, code_end: 1 }],
      update_time: 1735689600,
      create_time: 1735689600,
    },
  },
  activateCodes: {
    request: {
      application_id: 1,
      activity_name: 'Corner shop',
      product_brand: 'Example product brand',
      product_title: 'Corner shop',
      product_code: 'product-code-1',
      wxa_appid: 'wx2000000000000001',
      wxa_path: 'pages/index/index',
      wxa_type: 0,
      code_start: 1,
      code_end: 1,
    },
    response: {},
  },
  getCodeActivation: {
    request: { application_id: 1, code_index: 1, code: 'code-1', code_url: 'https://example.com/page' },
    response: {
      application_id: 1,
      isv_application_id: 'isv-application-id-1',
      code: 'code-1',
      activity_name: 'Corner shop',
      product_brand: 'Example product brand',
      product_title: 'Corner shop',
      product_code: 'product-code-1',
      wxa_appid: 'wx2000000000000001',
      wxa_path: 'pages/index/index',
      wxa_type: 0,
      code_start: 1,
      code_end: 1,
    },
  },
  exchangeTicket: {
    request: { openid: 'oUser0000000000000000000001', code_ticket: 'code-ticket-1' },
    response: {
      application_id: 1,
      isv_application_id: 'isv-application-id-1',
      code: 'code-1',
      activity_name: 'Corner shop',
      product_brand: 'Example product brand',
      product_title: 'Corner shop',
      product_code: 'product-code-1',
      wxa_appid: 'wx2000000000000001',
      wxa_path: 'pages/index/index',
      wxa_type: 0,
      code_start: 1,
      code_end: 1,
    },
  },
};
