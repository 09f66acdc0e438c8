import type { Examples } from '../example.js';
import type * as contentSecurity from './content-security.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof contentSecurity> = {
  getUserRiskRank: {
    request: {
      appid: 'wx2000000000000001',
      openid: 'oUser0000000000000000000001',
      scene: 0,
      client_ip: '203.0.113.1',
      email_address: 'shop@example.com',
      mobile_no: '13800000000',
      bank_card_no: 'bank-card-no-1',
      cert_no: 'cert-no-1',
      extended_info: 'Example extended info',
      is_test: true,
    },
    response: { unoin_id: 1, risk_rank: 0 },
  },
  checkImage: { request: { media: new Blob(['example']) }, response: {} },
  submitMediaCheck: {
    request: {
      openid: 'oUser0000000000000000000001',
      media_url: 'https://example.com/page',
      media_type: 1,
      version: 1,
      scene: 1,
    },
    response: { trace_id: 'trace-id-1' },
  },
  checkText: {
    request: {
      openid: 'oUser0000000000000000000001',
      nickname: 'Wei Example',
      signature: 'signature-1',
      title: 'Corner shop',
      content: '2500',
      version: 1,
      scene: 1,
    },
    response: {
      trace_id: 'trace-id-1',
      result: { suggest: 'Example suggest', label: 100 },
      detail: [
        {
          errcode: 0,
          strategy: 'Example strategy',
          suggest: 'Example suggest',
          label: 100,
          level: 1,
          prob: 0,
          keyword: 'shop',
        },
      ],
    },
  },
};
