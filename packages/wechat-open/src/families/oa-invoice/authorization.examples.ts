import type { Examples } from '../example.js';
import type * as authorization from './authorization.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof authorization> = {
  getAuthorization: {
    request: { order_id: 'order-id-1', s_pappid: 'wx2000000000000001' },
    response: {
      invoice_status: 'Example invoice status',
      auth_time: 1735689600,
      user_auth_info: {
        user_field: {
          title: 'Corner shop',
          phone: '13800000000',
          email: 'shop@example.com',
          custom_field: [{ key: 'key-1', value: 'Value' }],
        },
        biz_field: {
          title: 'Corner shop',
          phone: '13800000000',
          tax_no: 'tax-no-1',
          addr: '1 Example Road',
          bank_type: 'Example bank type',
          bank_no: 'bank-no-1',
          custom_field: [{ key: 'key-1', value: 'Value' }],
        },
      },
    },
  },
  getAuthorizationUrl: {
    request: {
      order_id: 'order-id-1',
      s_pappid: 'wx2000000000000001',
      money: 100,
      timestamp: 1735689600,
      source: 'web',
      redirect_url: 'https://example.com/page',
      ticket: 'wx_card',
      type: 1,
    },
    response: { auth_url: 'https://example.com/page', appid: 'wx2000000000000001' },
  },
  rejectInvoice: {
    request: {
      order_id: 'order-id-1',
      s_pappid: 'wx2000000000000001',
      reason: 'An example',
      url: 'https://example.com/page',
    },
    response: {},
  },
  getAuthorizationFields: {
    request: {},
    response: {
      auth_field: {
        user_field: { show_title: 1, show_phone: 1, show_email: 1, custom_field: [{ key: 'key-1' }] },
        biz_field: {
          show_title: 1,
          show_tax_no: 1,
          show_addr: 1,
          show_phone: 1,
          show_bank_type: 1,
          show_bank_no: 1,
          custom_field: [{ key: 'key-1' }],
        },
      },
    },
  },
  getContact: { request: {}, response: { contact: { phone: '13800000000', time_out: 7200 } } },
  getPaymentMerchant: { request: {}, response: { paymch_info: { mchid: 'mchid-1', s_pappid: 'wx2000000000000001' } } },
  setAuthorizationFields: {
    request: {
      auth_field: {
        user_field: { show_title: 0, show_phone: 0, show_email: 0, custom_field: [{ key: 'key-1' }] },
        biz_field: {
          show_title: 0,
          show_tax_no: 0,
          show_addr: 0,
          show_phone: 0,
          show_bank_type: 0,
          show_bank_no: 0,
          custom_field: [{ key: 'key-1' }],
        },
      },
    },
    response: {},
  },
  setContact: { request: { contact: { phone: '13800000000', time_out: 7200 } }, response: {} },
  setPaymentMerchant: { request: { paymch_info: { mchid: 'mchid-1', s_pappid: 'wx2000000000000001' } }, response: {} },
};
