import type { Examples } from '../example.js';
import type * as account from './account.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof account> = {
  getAccountStatus: { request: {}, response: { data: { status: 0, verify_message: 'example' } } },
  createAccount: {
    request: {
      business_scope: '技术开发、技术服务',
      business_province: '广东省',
      business_city: '深圳市',
      business_detail_address: '南山区学府路1号',
      legal_person: '张三',
      legal_id: '110101199001011234',
      id_card_front_url: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
      id_card_back_url: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
      legal_card_start_time: '2020-12-31',
      legal_card_end_time: '9999-12-31',
      license_start_time: '2020-12-31',
      license_end_time: '9999-12-31',
      industry_id: 38,
      manage_permit_url: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
      auth_capital: '100',
      manager_same: 1,
      manager: '张三',
      manager_card: 'manager_same',
      manager_card_type: 1,
      manager_card_front_url: 'https://example.com/page',
      manager_card_back_url: 'https://example.com/page',
      manager_card_start_time: '2020-12-31',
      manager_card_end_time: '2030-12-31',
      benefit_same: 1,
      benefit: '张三',
      benefit_card: 'benefit_same',
      benefit_card_type: 1,
      benefit_card_front_url: 'https://example.com/page',
      benefit_card_back_url: 'https://example.com/page',
      benefit_start_time: '2020-12-31',
      benefit_end_time: '2030-12-31',
    },
    response: {},
  },
  submitDeveloperConfig: {
    request: {
      tp_public_key: 'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCB',
      pay_notify_url: 'https://www.example.com/pay/notify',
      refund_audit_url: 'https://www.example.com/refund/audit',
      refund_succ_url: 'https://www.example.com/refund/notify',
    },
    response: {},
  },
  listIndustries: {
    request: {},
    response: {
      data: [
        {
          industryId: 1,
          industryList: [
            {
              industryId: 1,
              industryList: [
                {
                  industryId: 1,
                  industryName: 'Corner shop',
                  needPermit: 1,
                  parentIndustryId: 0,
                  permitDesc: 'An example',
                },
              ],
              industryName: 'Corner shop',
              needPermit: 1,
              parentIndustryId: 0,
              permitDesc: 'An example',
            },
          ],
          industryName: 'Corner shop',
          needPermit: 1,
          parentIndustryId: 0,
          permitDesc: 'An example',
        },
      ],
    },
  },
};
