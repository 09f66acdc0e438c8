import type { Examples } from '../example.js';
import type * as merchants from './merchants.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof merchants> = {
  listMerchants: {
    request: {},
    response: {
      mch_list: [
        {
          sub_mchid: 'wxpay_status',
          company_name: 'Corner shop',
          bank_name: 'Corner shop',
          bank_account: '6222000000000000000',
          wxpay_status: '完成',
          bank_transfer_status: '开通成功',
        },
      ],
      total: 1,
    },
  },
  listMerchantApplications: {
    request: { out_registration_id: 'out-registration-id-1', page_index: 0, page_size: 10 },
    response: {
      list: [
        {
          status: 0,
          inner_resp: {
            sub_merchant_registration_status: {
              applyment_state: 'CHECKING',
              applyment_state_desc: 'An example',
              sign_state: 'sign-state-1',
              sign_url: 'https://example.com/page',
              sub_mchid: 'sub-mchid-1',
              account_validation: {
                account_name: 'Corner shop',
                account_no: 'account-no-1',
                pay_amount: 100,
                destination_account_number: 'destination-account-number-1',
                destination_account_name: 'Corner shop',
                destination_account_bank: 'Example destination account bank',
                city: 'Guangzhou',
                remark: 'An example',
                deadline: 'Example deadline',
              },
              audit_detail: [{ param_name: 'Corner shop', reject_reason: 'An example' }],
              legal_validation_url: 'https://example.com/page',
            },
          },
          wqf_register_statement: {
            wqf_register_state: 1,
            wqf_register_state_desc: 'An example',
            request_no: 'request-no-1',
          },
          wx_pay_rate: 40,
          wqf_certified_rate: 1,
          bind_scene_status: 1,
        },
      ],
      total: 1,
    },
  },
  registerMerchant: {
    request: {
      id_doc_type_num: 0,
      id_card_info: {
        id_card_copy: 'Example id card copy',
        id_card_national: 'Example id card national',
        id_card_name: 'Corner shop',
        id_card_number: 'id-card-number-1',
        id_card_valid_time: '2025-01-01 08:00:00',
        id_card_address: '1 Example Road',
        id_card_valid_time_begin: 'Example id card valid time begin',
      },
      id_doc_info: {
        id_doc_name: 'Corner shop',
        id_doc_number: 'id-doc-number-1',
        id_doc_copy: 'Example id doc copy',
        doc_period_end: 'Example doc period end',
        doc_period_begin: 'Example doc period begin',
        id_doc_address: '1 Example Road',
        id_doc_copy_back: 'Example id doc copy back',
      },
      account_info: {
        bank_account_type: 'Example bank account type',
        account_bank: 'Example account bank',
        account_name: 'Corner shop',
        bank_address_code: 'bank-address-code-1',
        bank_branch_id: 'bank-branch-id-1',
        bank_name: 'Corner shop',
        account_number: 'account-number-1',
      },
      contact_info: {
        contact_type: 'Wei Example',
        contact_name: 'Wei',
        contact_id_doc_type: 'Wei Example',
        contact_id_card_number: 'contact-id-card-number-1',
        contact_id_doc_copy: 'Wei Example',
        contact_id_doc_copy_back: 'Wei Example',
        contact_id_doc_period_begin: 'Wei Example',
        contact_id_doc_period_end: 'Wei Example',
        business_authorization_letter: 'Example business authorization letter',
        mobile_phone: '13800000000',
        contact_email: 'shop@example.com',
      },
      business_license: {
        business_license_copy: 'Example business license copy',
        business_license_number: 'business-license-number-1',
        merchant_name: 'Corner shop',
        legal_person: 'Wei Example',
        company_address: '1 Example Road',
        business_time: '2025-01-01 08:00:00',
        cert_type: 'Example cert type',
      },
      merchant_shortname: 'Corner shop',
      organization_type: 0,
      qualification: { qualification_type: 'Example qualification type', qualifications: 'Example qualifications' },
      business_addition_desc: 'An example',
      business_addition_pics: 'https://example.com/image.png',
      open_type: 0,
      ext_register_info: {
        door_head_file_id: 'door-head-file-id-1',
        store_file_id: 'store-file-id-1',
        online_pay_file_id: 'online-pay-file-id-1',
        merchant_scale: 'Example merchant scale',
        authorization_letter_file_id: 'authorization-letter-file-id-1',
      },
      client_ip: '203.0.113.1',
      ignore_same_entity: true,
      launch_poll_task: true,
    },
    response: { order_no: 'order-no-1' },
  },
  uploadMerchantFile: {
    request: { file_name: 'Corner shop', file: 'ZXhhbXBsZQ==' },
    response: { file_id: 'file-id-1' },
  },
  setMerchantFeeRate: { request: { sub_mchid: 'sub-mchid-1', profit_rate: 40 }, response: {} },
};
