import type { Examples } from '../example.js';
import type * as cards from './cards.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof cards> = {
  listCards: {
    request: { offset: 0, count: 10, status_list: ['CARD_STATUS_VERIFY_OK'] },
    response: { card_id_list: ['example'], total_num: 1 },
  },
  deleteCard: { request: { card_id: 'card-id-1' }, response: {} },
  changeStock: { request: { card_id: 'card-id-1', increase_stock_value: 100, reduce_stock_value: 100 }, response: {} },
  setPaymentCell: { request: { card_id: 'card-id-1', is_open: true }, response: {} },
  setSelfRedemption: {
    request: { card_id: 'card-id-1', is_open: true, need_verify_cod: true, need_remark_amount: true },
    response: {},
  },
  setTestWhitelist: { request: { openid: ['oUser0000000000000000000001'], username: ['Wei Example'] }, response: {} },
};
