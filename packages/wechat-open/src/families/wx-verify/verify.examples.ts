import type { Examples } from '../example.js';
import type * as verify from './verify.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof verify> = {
  getIdentityTree: {
    request: {},
    response: {
      identity_tree_list: [
        {
          node_id: 1,
          name: '职业身份认证',
          node_list: [{}],
          root_info: { type: 1 },
          leaf_info: { requirement: 'ZXhhbXBsZQ==' },
        },
      ],
    },
  },
  getVerifyStatus: {
    request: { taskid: 'taskid-1' },
    response: {
      task_status: 0,
      apply_status: 0,
      appid: 'wx2000000000000001',
      refill_reason: 'apply_status',
      fail_reason: 'apply_status',
      auth_url: 'https://example.com/page',
      orderid: 'orderid-1',
      dispatch_info: { provider: 'Example provider', contact: 'Wei Example', dispatch_time: 1735689600 },
    },
  },
  reapplyVerify: {
    request: {
      auth_data: {
        customer_type: 1,
        taskid: 'taskid-1',
        contact_info: { name: 'Corner shop', email: 'zhangsan@example.com', mobile: '13800000000' },
        qualification: 'Example qualification',
        qualification_other: ['10'],
        account_name: 'Corner shop',
        account_name_type: 1,
        account_supplemental: ['example'],
        pay_type: 1,
        invoice_info: {
          invoice_type: 2,
          invoice_title: 'Corner shop',
          electronic: { id: '18', desc: 'An example' },
          vat: {
            id: '18',
            enterprise_phone: '13800000000',
            enterprise_address: '1 Example Road',
            bank_name: 'Corner shop',
            bank_account: '6222000000000000000',
            mailing_address: '1 Example Road',
            province: 'Guangdong',
            city: 'Guangzhou',
            district: 'Haizhu',
            address: '1 Example Road',
            name: 'Corner shop',
            phone: '13800000000',
            desc: 'An example',
          },
        },
        auth_identification: 'Example auth identification',
        auth_ident_material: ['10'],
        third_party_phone: '13800000000',
        service_appid: 'wx2000000000000001',
      },
    },
    response: { taskid: 'taskid-1', auth_url: 'https://example.com/page' },
  },
  uploadVerifyMaterial: {
    request: { media: new Blob(['example']) },
    response: { type: 'Example type', mediaid: 'media-1' },
  },
  applyVerify: {
    request: {
      auth_data: {
        customer_type: 1,
        taskid: 'taskid-1',
        contact_info: { name: 'Corner shop', email: 'zhangsan@example.com' },
        qualification: 'Example qualification',
        qualification_other: ['10'],
        account_name: 'Corner shop',
        account_name_type: 1,
        account_supplemental: ['example'],
        pay_type: 1,
        invoice_info: {
          invoice_type: 2,
          invoice_title: 'Corner shop',
          electronic: { id: '18', desc: 'An example' },
          vat: {
            id: '18',
            enterprise_phone: '13800000000',
            enterprise_address: '1 Example Road',
            bank_name: 'Corner shop',
            bank_account: '6222000000000000000',
            mailing_address: '1 Example Road',
            province: 'Guangdong',
            city: 'Guangzhou',
            district: 'Haizhu',
            address: '1 Example Road',
            name: 'Corner shop',
            phone: '13800000000',
            desc: 'An example',
          },
        },
        auth_identification: 'Example auth identification',
        auth_ident_material: ['10'],
        third_party_phone: '13800000000',
        service_appid: 'wx2000000000000001',
      },
    },
    response: { taskid: 'taskid-1', auth_url: 'https://example.com/page' },
  },
};
