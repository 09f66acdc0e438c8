import type { Examples } from '../example.js';
import type * as settings from './settings.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof settings> = {
  applyFamousBrand: {
    request: {
      Application: {
        apply_for: 1,
        audit_info: {
          brand_name: 'Corner shop',
          brand_type: 1,
          flagship_in_which_ec_platform: '淘宝',
          ec_platform_proof_list: ['example'],
          other_material_list: ['example'],
          authority_certified_proof_list: ['example'],
        },
      },
    },
    response: {},
  },
  getFamousBrandApplyStatus: {
    request: {},
    response: {
      progress: { status: 1 },
      application: { apply_for: 1, audit_info: { audit_reason: 'An example' }, status: 1 },
    },
  },
  getOrderDetailPath: { request: {}, response: { path: 'pages/index/index' } },
  checkTradeManaged: { request: { appid: 'wx2000000000000001' }, response: { is_trade_managed: true } },
  checkTradeManagementConfirmed: { request: { appid: 'wx2000000000000001' }, response: { completed: true } },
  setMessageJumpPath: { request: { path: 'pages/orders/index' }, response: {} },
  applyTradeTypeChange: {
    request: { trade_type: 1, material_list: [{ type: 1, media_id: 'media-1' }], reason: 'An example' },
    response: {},
  },
  updateOrderDetailPath: { request: { path: 'pages/order/detail?channel=1' }, response: {} },
};
