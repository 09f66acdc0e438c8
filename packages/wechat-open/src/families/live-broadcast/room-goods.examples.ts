import type { Examples } from '../example.js';
import type * as roomGoods from './room-goods.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof roomGoods> = {
  deleteRoomGoods: { request: { roomId: 1, goodsId: 1 }, response: {} },
  getGoodsVideo: { request: { roomId: 1, goodsId: 1 }, response: { url: 'https://example.com/page' } },
  setGoodsOnSale: { request: { roomId: 1, goodsId: 1, onSale: 0 }, response: {} },
  pushGoods: { request: { roomId: 1, goodsId: 1 }, response: {} },
  sortGoods: { request: { roomId: 1, goods: [{ goodsId: 'goodsid-1' }] }, response: {} },
  importGoods: { request: { roomId: 1, ids: [1] }, response: {} },
};
