import type { Examples } from '../example.js';
import type * as complaints from './complaints.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof complaints> = {
  submitAppeal: { request: { complaintOrderId: 1, content: 'mediaIdList', mediaIdList: ['media-1'] }, response: {} },
  respondComplaint: {
    request: { complaintOrderId: 1, content: 'mediaIdList', mediaIdList: ['media-1'], bussiHandle: 1 },
    response: {},
  },
  supplyProof: { request: { complaintOrderId: 1, content: 'mediaIdList', mediaIdList: ['media-1'] }, response: {} },
  submitRefundProof: {
    request: { complaintOrderId: 1, content: 'mediaIdList', mediaIdList: ['media-1'], acceptReturn: 1, returnId: 1 },
    response: {},
  },
  getComplaintOrderDetail: {
    request: { complaintOrderId: 1 },
    response: {
      complaintOrder: {
        complaintOrderId: 1,
        openId: 'oUser0000000000000000000001',
        type: 1,
        appealState: 0,
        nickName: 'Wei Example',
        headImgUrl: 'https://example.com/image.png',
        phoneNumber: 1,
        customerMaterial: { content: 'An example', mediaIdList: ['media-1'] },
        outTradeNo: 'Example out trade no',
        orderId: 'orderid-1',
        status: 201,
        productName: 'Corner shop',
        payTime: 1735689600,
        totalCostStr: 'Example total cost str',
        createTime: 1735689600,
        expireTime: 1735689600,
      },
      item: [
        {
          itemType: 1,
          appealItemType: 1,
          time: 1735689600,
          nickName: 'Wei Example',
          phoneNumber: '13800000000',
          content: 'An example',
          mediaIdList: ['media-1'],
          blameResult: 31,
        },
      ],
      returnBill: { returnId: 'returnid-1', deliveryName: 'Corner shop', waybillId: 'waybillid-1', orderStatus: 0 },
    },
  },
  getGuaranteeStatus: { request: {}, response: { isActived: true, msg: 'An example', reasons: ['An example'] } },
  listPenalties: {
    request: { offset: 0, limit: 10 },
    response: {
      appealList: [
        {
          illegalOrderId: 'illegalorderid-1',
          orderId: 'payorder@…',
          complaintOrderId: 'complaintorderid-1',
          illegalWording: 'Example illegal wording',
          status: 2,
          minusScore: 1,
          illegalTime: 1735689600,
          updateTime: 1735689600,
        },
      ],
      totalNum: 1,
      currentScore: 1,
    },
  },
};
