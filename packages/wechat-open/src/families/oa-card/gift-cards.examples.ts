import type { Examples } from '../example.js';
import type * as giftCards from './gift-cards.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof giftCards> = {
  updateGiftCardUser: {
    request: {
      card_id: 'card-id-1',
      code: 'code-1',
      background_pic_url: 'https://example.com/image.png',
      bonus: 1,
      record_bonus: 'Example record bonus',
      balance: 100,
      record_balance: '1.00',
      custom_field_value1: 'Example custom field value 1',
      custom_field_value2: 'Example custom field value 2',
      custom_field_value3: 'Example custom field value 3',
      can_give_friend: true,
    },
    response: { openid: 'oUser0000000000000000000001', result_bonus: 1, result_balance: 100 },
  },
  listGiftCardOrders: {
    request: { begin_time: 1735689600, end_time: 1735689600, sort_type: 'ASC', offset: 0, count: 10 },
    response: {
      order_list: [
        {
          order_id: 'order-id-1',
          page_id: 'page-id-1',
          trans_id: 'trans-id-1',
          open_id: 'open-id-1',
          accepter_openid: 'oUser0000000000000000000001',
          total_price: 100,
          IsChatRoom: true,
          card_list: [
            {
              card_id: 'card-id-1',
              code: 'code-1',
              price: 100,
              background_pic_url: 'https://example.com/image.png',
              outer_img_id: 'outer-img-id-1',
              default_gifting_msg: 'An example',
              accepter_openid: 'oUser0000000000000000000001',
            },
          ],
          pay_finish_time: 1735689600,
          create_time: 1735689600,
          outer_str: 'poster',
        },
      ],
      total_count: 1,
    },
  },
  getGiftCardOrder: {
    request: { order_id: 'order-id-1' },
    response: {
      order: {
        order_id: 'order-id-1',
        page_id: 'page-id-1',
        trans_id: 'trans-id-1',
        open_id: 'open-id-1',
        accepter_openid: 'oUser0000000000000000000001',
        total_price: 100,
        IsChatRoom: true,
        card_list: [
          {
            card_id: 'card-id-1',
            code: 'code-1',
            price: 100,
            background_pic_url: 'https://example.com/image.png',
            outer_img_id: 'outer-img-id-1',
            default_gifting_msg: 'An example',
            accepter_openid: 'oUser0000000000000000000001',
          },
        ],
        pay_finish_time: 1735689600,
        create_time: 1735689600,
        outer_str: 'poster',
      },
    },
  },
  refundGiftCardOrder: { request: { order_id: 'order-id-1' }, response: {} },
};
