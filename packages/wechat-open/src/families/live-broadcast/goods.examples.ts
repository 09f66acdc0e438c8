import type { Examples } from '../example.js';
import type * as goods from './goods.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof goods> = {
  getGoodsAuditInfo: {
    request: { goods_ids: [1] },
    response: {
      goods: [
        {
          goods_id: 1,
          name: 'Corner shop',
          cover_img_url: 'https://example.com/image.png',
          url: 'https://example.com/page',
          price_type: 1,
          price: 2,
          price2: 100,
          audit_status: 0,
          third_party_tag: 1,
        },
      ],
      total: 1,
    },
  },
  getGoodsWarehouse: {
    request: { goods_ids: [1] },
    response: {
      goods: [
        {
          goods_id: 1,
          name: 'Corner shop',
          url: 'https://example.com/page',
          cover_img_url: 'https://example.com/image.png',
          price_type: 1,
          price: 2,
          price2: 100,
          audit_status: 0,
          thirdPartyAppid: 'wx2000000000000001',
          third_party_tag: 1,
        },
      ],
      total: 1,
    },
  },
  addGoods: {
    request: {
      goodsInfo: {
        name: '14',
        url: 'https://example.com/page',
        coverImgUrl: 'https://example.com/image.png',
        priceType: 1,
        price: 2,
        price2: 100,
        thirdPartyAppid: 'wx2000000000000001',
      },
    },
    response: { goodsId: 1, auditId: 1 },
  },
  resubmitAudit: { request: { goodsId: 1 }, response: { auditId: 1 } },
  deleteGoods: { request: { goodsId: 1 }, response: {} },
  listGoods: {
    request: { offset: 0, limit: 10, status: 0 },
    response: {
      goods: [
        {
          goodsId: 1,
          name: 'Corner shop',
          url: 'https://example.com/page',
          coverImgUrl: 'https://example.com/image.png',
          priceType: 1,
          price: 2,
          price2: 100,
          thirdPartyAppid: 'wx2000000000000001',
          thirdPartyTag: 1,
        },
      ],
      total: 1,
    },
  },
  getDefaultGoodsKey: { request: {}, response: { vendorGoodsKey: ['vendorgoodskey-1'] } },
  withdrawAudit: { request: { goodsId: 1, auditId: 1 }, response: {} },
  setDefaultGoodsKey: { request: { goodsKey: ['goodskey-1'] }, response: {} },
  updateGoods: {
    request: {
      goodsInfo: {
        name: '14',
        url: 'https://example.com/page',
        coverImgUrl: 'https://example.com/image.png',
        priceType: 1,
        price: 2,
        price2: 100,
        thirdPartyAppid: 'wx2000000000000001',
        goodsId: 1,
      },
    },
    response: {},
  },
};
