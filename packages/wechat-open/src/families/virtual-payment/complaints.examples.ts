import type { Examples } from '../example.js';
import type * as complaints from './complaints.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof complaints> = {
  completeComplaint: { request: { pay_sig: '&', complaint_id: 'complaint-id-1', env: 0 }, response: {} },
  getComplaint: {
    request: { pay_sig: '&', complaint_id: 'complaint-id-1', env: 0 },
    response: {
      complaint: {
        complaint_id: 'complaint-id-1',
        complaint_time: '2025-01-01 08:00:00',
        complaint_detail: 'An example',
        complaint_state: 'PENDING',
        payer_phone: '13800000000',
        payer_openid: 'oUser0000000000000000000001',
        complaint_order_info: [
          {
            transaction_id: 'transaction-id-1',
            out_trade_no: 'channel_order_id',
            amount: 100,
            wxa_out_trade_no: 'wxa-out-trade-no-1',
            wx_order_id: 'wx-order-id-1',
          },
        ],
        complaint_full_refunded: true,
        incoming_user_response: true,
        user_complaint_times: 1,
        complaint_media_list: [{ media_type: 'USER_COMPLAINT_IMAGE', media_url: ['https://example.com/page'] }],
        problem_description: 'An example',
        problem_type: 'REFUND',
        apply_refund_amount: 100,
        user_tag_list: ['TRUSTED'],
        service_order_info: [{ order_id: 'order-id-1', out_order_no: 'out-order-no-1', state: 'DOING' }],
      },
    },
  },
  listComplaints: {
    request: { pay_sig: '&', offset: 0, limit: 10, begin_date: '2023-01-01', end_date: '2023-01-31', env: 0 },
    response: {
      complaints: [
        {
          complaint_id: 'complaint-id-1',
          complaint_time: '2025-01-01 08:00:00',
          complaint_detail: 'An example',
          complaint_state: 'PENDING',
          payer_phone: '13800000000',
          payer_openid: 'oUser0000000000000000000001',
          complaint_order_info: [
            {
              transaction_id: 'transaction-id-1',
              out_trade_no: 'channel_order_id',
              amount: 100,
              wxa_out_trade_no: 'wxa-out-trade-no-1',
              wx_order_id: 'wx-order-id-1',
            },
          ],
          complaint_full_refunded: true,
          incoming_user_response: true,
          user_complaint_times: 1,
          complaint_media_list: [{ media_type: 'USER_COMPLAINT_IMAGE', media_url: ['https://example.com/page'] }],
          problem_description: 'An example',
          problem_type: 'REFUND',
          apply_refund_amount: 100,
          user_tag_list: ['TRUSTED'],
          service_order_info: [{ order_id: 'order-id-1', out_order_no: 'out-order-no-1', state: 'DOING' }],
        },
      ],
      total: 1,
    },
  },
  getNegotiationHistory: {
    request: { pay_sig: '&', offset: 0, limit: 10, complaint_id: 'complaint-id-1', env: 0 },
    response: {
      history: [
        {
          log_id: 'log-id-1',
          operator: 'Example operator',
          operate_time: '2025-01-01 08:00:00',
          operate_type: 'USER_CREATE_COMPLAINT',
          operate_details: 'An example',
          complaint_media_list: [{ media_type: 'USER_COMPLAINT_IMAGE', media_url: ['https://example.com/page'] }],
        },
      ],
      total: 1,
    },
  },
  getComplaintImageSignature: {
    request: {
      pay_sig: '&',
      wxpay_url: 'https://api.mch.weixin.qq.com/v3/merchant-service/images/xxxxxx',
      convert_cos: true,
      complaint_id: 'complaint-id-1',
      env: 0,
    },
    response: { sign: 'Authorization', cos_url: 'https://example.com/page' },
  },
  respondToComplaint: {
    request: {
      pay_sig: '&',
      complaint_id: 'complaint-id-1',
      response_content: 'An example',
      response_images: ['https://example.com/image.png'],
      env: 0,
    },
    response: {},
  },
  uploadComplaintFile: {
    request: {
      pay_sig: '&',
      base64_img: 'ZXhhbXBsZQ==',
      img_url: 'https://example.com/image.png',
      file_name: 'Corner shop',
      env: 0,
    },
    response: { file_id: 'file-id-1' },
  },
};
