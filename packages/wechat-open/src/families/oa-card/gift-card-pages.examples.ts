import type { Examples } from '../example.js';
import type * as giftCardPages from './gift-card-pages.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof giftCardPages> = {
  setGiftCardPageMaintenance: {
    request: { page_id: 'all', all: true, maintain: true },
    response: {
      control_info: {
        biz_control_type: 'Example biz control type',
        system_biz_control_type: 'Example system biz control type',
        list: [
          {
            page_id: 'page-id-1',
            page_control_type: 'Example page control type',
            system_page_control_type: 'Example system page control type',
          },
        ],
      },
    },
  },
  createGiftCardPage: {
    request: {
      page: {
        banner_pic_url: 'https://example.com/image.png',
        page_title: 'Corner shop',
        support_multi: true,
        support_buy_for_self: true,
        theme_list: [
          {
            theme_pic_url: 'https://example.com/image.png',
            title: 'Corner shop',
            title_color: '#RRGGBB',
            item_list: [
              {
                card_id: 'card-id-1',
                title: 'Corner shop',
                pic_url: 'https://example.com/image.png',
                desc: 'An example',
              },
            ],
            pic_item_list: [
              {
                background_pic_url: 'https://example.com/image.png',
                outer_img_id: 'outer-img-id-1',
                default_gifting_msg: 'An example',
              },
            ],
            category_index: 1,
            show_sku_title_first: true,
            is_banner: true,
          },
        ],
        category_list: [{ title: 'Corner shop' }],
        address: '1 Example Road',
        service_phone: '13800000000',
        biz_description: 'An example',
        need_receipt: true,
        cell_1: { title: 'Corner shop', url: 'https://example.com/page' },
        cell_2: { title: 'Corner shop', url: 'https://example.com/page' },
      },
    },
    response: { page_id: 'page-id-1' },
  },
  listGiftCardPages: { request: {}, response: { page_id_list: ['example'] } },
  getGiftCardPage: {
    request: { page_id: 'page-id-1' },
    response: {
      page: {
        banner_pic_url: 'https://example.com/image.png',
        page_title: 'Corner shop',
        support_multi: true,
        support_buy_for_self: true,
        theme_list: [
          {
            theme_pic_url: 'https://example.com/image.png',
            title: 'Corner shop',
            title_color: '#RRGGBB',
            item_list: [
              {
                card_id: 'card-id-1',
                title: 'Corner shop',
                pic_url: 'https://example.com/image.png',
                desc: 'An example',
              },
            ],
            pic_item_list: [
              {
                background_pic_url: 'https://example.com/image.png',
                outer_img_id: 'outer-img-id-1',
                default_gifting_msg: 'An example',
              },
            ],
            category_index: 1,
            show_sku_title_first: true,
            is_banner: true,
          },
        ],
        category_list: [{ title: 'Corner shop' }],
        address: '1 Example Road',
        service_phone: '13800000000',
        biz_description: 'An example',
        need_receipt: true,
        cell_1: { title: 'Corner shop', url: 'https://example.com/page' },
        cell_2: { title: 'Corner shop', url: 'https://example.com/page' },
      },
    },
  },
  updateGiftCardPage: {
    request: {
      page: {
        banner_pic_url: 'https://example.com/image.png',
        page_title: 'Corner shop',
        support_multi: true,
        support_buy_for_self: true,
        theme_list: [
          {
            theme_pic_url: 'https://example.com/image.png',
            title: 'Corner shop',
            title_color: '#RRGGBB',
            item_list: [
              {
                card_id: 'card-id-1',
                title: 'Corner shop',
                pic_url: 'https://example.com/image.png',
                desc: 'An example',
              },
            ],
            pic_item_list: [
              {
                background_pic_url: 'https://example.com/image.png',
                outer_img_id: 'outer-img-id-1',
                default_gifting_msg: 'An example',
              },
            ],
            category_index: 1,
            show_sku_title_first: true,
            is_banner: true,
          },
        ],
        category_list: [{ title: 'Corner shop' }],
        address: '1 Example Road',
        service_phone: '13800000000',
        biz_description: 'An example',
        need_receipt: true,
        cell_1: { title: 'Corner shop', url: 'https://example.com/page' },
        cell_2: { title: 'Corner shop', url: 'https://example.com/page' },
        page_id: 'page-id-1',
      },
    },
    response: {},
  },
  bindGiftCardSubMerchant: { request: { sub_mch_id: 'sub-mch-id-1', wxa_appid: 'wx2000000000000001' }, response: {} },
  applyGiftCardPayment: { request: { sub_mch_id: 'sub-mch-id-1' }, response: { url: 'https://example.com/page' } },
  setGiftCardMiniProgram: { request: { wxa_appid: 'wx2000000000000001', page_id: 'page-id-1' }, response: {} },
};
