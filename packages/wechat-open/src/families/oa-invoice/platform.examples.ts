import type { Examples } from '../example.js';
import type * as platform from './platform.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof platform> = {
  insertInvoice: {
    request: {
      order_id: 'order-id-1',
      appid: 'wx2000000000000001',
      card_id: 'card-id-1',
      card_ext: {
        nonce_str: 'Example nonce str',
        user_card: {
          invoice_user_data: {
            title: 'Corner shop',
            fee_without_tax: 100,
            fee: 100,
            tax: 1,
            billing_no: '20',
            billing_code: 'billing-code-1',
            billing_time: '1474875876',
            info: [{ name: 'Corner shop', unit: 'piece', num: 10, price: 100 }],
            check_code: 'check-code-1',
            s_pdf_media_id: 'media-1',
            s_trip_pdf_media_id: 'media-1',
            buyer_number: 'buyer-number-1',
            buyer_address_and_phone: '13800000000',
            buyer_bank_account: '6222000000000000000',
            seller_number: 'seller-number-1',
            seller_address_and_phone: '13800000000',
            seller_bank_account: '6222000000000000000',
            remarks: 'An example',
            maker: 'Example Films',
            cashier: 'Wei Example',
          },
        },
      },
    },
    response: { code: 'code-1', openid: 'oUser0000000000000000000001', unionid: 'oUnion000000000000000000001' },
  },
  createInvoiceCard: {
    request: {
      invoice_info: {
        base_info: {
          logo_url: 'https://example.com/image.png',
          title: 'Corner shop',
          custom_url_name: 'Example custom url name',
          custom_url_sub_title: 'Corner shop',
          custom_url: 'https://example.com/page',
          promotion_url_name: 'Corner shop',
          promotion_url_sub_title: 'Corner shop',
          promotion_url: 'https://example.com/page',
        },
        type: '广东省增值税普通发票',
        payee: 'Wei Example',
      },
    },
    response: { card_id: 'card-id-1' },
  },
  getPdfUrl: {
    request: { s_media_id: 'media-1' },
    response: { pdf_url: 'https://example.com/page', pdf_url_expire_time: 7200 },
  },
  uploadPdf: { request: { pdf: new Blob(['example']) }, response: { s_media_id: 'media-1' } },
  updateInvoiceStatus: {
    request: { card_id: 'card-id-1', code: 'code-1', reimburse_status: 'INVOICE_REIMBURSE_CANCEL' },
    response: {},
  },
  getPlatformUrl: { request: {}, response: { invoice_url: 'https://example.com/page' } },
};
