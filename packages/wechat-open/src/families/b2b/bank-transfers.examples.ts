import type { Examples } from '../example.js';
import type * as bankTransfers from './bank-transfers.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof bankTransfers> = {
  createBankTransferLink: {
    request: { request_no: 'request-no-1' },
    response: { url: 'https://example.com/page', expire_time: '2025-01-01 08:00:00' },
  },
  getBankTransferFeeRate: {
    request: { sub_mchid: 'sub-mchid-1' },
    response: {
      merchant_name: 'Corner shop',
      certified_charge_fee_numerator: 100,
      uncertified_charge_fee_numerator: 100,
      effect_time: '2025-01-01 08:00:00',
      expire_time: '2025-01-01 08:00:00',
    },
  },
  applyBankTransfer: { request: { out_registration_id: 'out-registration-id-1' }, response: {} },
  updateBankTransferFeeRate: {
    request: { sub_mchid: 'sub-mchid-1', certified_charge_fee_numerator: 100 },
    response: {
      merchant_name: 'Corner shop',
      certified_charge_fee_numerator: 100,
      uncertified_charge_fee_numerator: 100,
      effect_time: '2025-01-01 08:00:00',
      expire_time: '2025-01-01 08:00:00',
    },
  },
};
