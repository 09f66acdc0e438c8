import type { Examples } from '../example.js';
import type * as delivery from './delivery.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof delivery> = {
  createLandingPage: {
    request: {
      banner: 'Example banner',
      page_title: 'Corner shop',
      can_share: true,
      scene: 'SCENE_NEAR_BY',
      card_list: [{ card_id: 'card-id-1', thumb_url: 'https://example.com/page' }],
    },
    response: { page_id: 1, url: 'https://example.com/page' },
  },
  getArticleHtml: { request: { card_id: 'card-id-1' }, response: { content: 'An example' } },
  createPostPaymentRule: {
    request: {
      rule_info: {
        type: 'RULE_TYPE_PAY_MEMBER_CARD',
        base_info: { mchid_list: ['example'], begin_time: 1735689600, end_time: 1735689600 },
        member_rule: {
          card_id: 'card-id-1',
          least_cost: 100,
          max_cost: 100,
          jump_url: 'https://example.com/page',
          app_brand_id: '@app',
          app_brand_pass: 'Example app brand pass',
        },
      },
    },
    response: {
      rule_id: 1,
      fail_mchid_list: [
        { mchid: 'mchid-1', errcode: 1, errmsg: 'An example', occupy_rule_id: 1, occupy_appid: 'wx2000000000000001' },
      ],
      succ_mchid_list: ['example'],
    },
  },
  listPostPaymentRules: {
    request: { type: 'RULE_TYPE_PAY_MEMBER_CARD', effective: true, offset: 0, count: 10 },
    response: {
      rule_list: [
        {
          type: 'RULE_TYPE_PAY_MEMBER_CARD',
          base_info: {
            mchid_list: ['example'],
            begin_time: 1735689600,
            end_time: 1735689600,
            status: 'Example status',
            update_time: 1735689600,
            create_time: 1735689600,
          },
          member_rule: {
            card_id: 'card-id-1',
            least_cost: 100,
            max_cost: 100,
            jump_url: 'https://example.com/page',
            app_brand_id: '@app',
            app_brand_pass: 'Example app brand pass',
          },
        },
      ],
      total_count: 1,
    },
  },
  deletePostPaymentRule: { request: { rule_id: 1 }, response: {} },
  getPostPaymentRule: {
    request: { rule_id: 1 },
    response: {
      rule_info: {
        type: 'RULE_TYPE_PAY_MEMBER_CARD',
        base_info: {
          mchid_list: ['example'],
          begin_time: 1735689600,
          end_time: 1735689600,
          status: 'Example status',
          update_time: 1735689600,
          create_time: 1735689600,
        },
        member_rule: {
          card_id: 'card-id-1',
          least_cost: 100,
          max_cost: 100,
          jump_url: 'https://example.com/page',
          app_brand_id: '@app',
          app_brand_pass: 'Example app brand pass',
        },
      },
    },
  },
  createQrCode: {
    request: {
      expire_seconds: 1800,
      action_name: 'QR_CARD',
      action_info: {
        card: {
          card_id: 'card-id-1',
          code: 'code-1',
          openid: 'oUser0000000000000000000001',
          is_unique_code: true,
          outer_id: 1,
          outer_str: 'poster',
        },
        multiple_card: {
          card_list: [
            {
              card_id: 'card-id-1',
              code: 'code-1',
              openid: 'oUser0000000000000000000001',
              is_unique_code: true,
              outer_id: 1,
              outer_str: 'poster',
            },
          ],
        },
      },
    },
    response: {
      expire_seconds: 7200,
      ticket: 'ticket-1',
      url: 'https://example.com/page',
      show_qrcode_url: 'https://example.com/page',
    },
  },
};
