import type { Examples } from '../example.js';
import type * as issuing from './issuing.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof issuing> = {
  reverseInvoice: {
    request: {
      invoiceinfo: {
        wxopenid: 'oUser0000000000000000000001',
        fpqqlsh: 'request-1',
        nsrsbh: '91440101MA5EXAMPLE',
        nsrmc: 'Example nsrmc',
        yfpdm: 'Example yfpdm',
        yfphm: 'Example yfphm',
      },
    },
    response: {},
  },
  issueInvoice: {
    request: {
      invoiceinfo: {
        wxopenid: 'oUser0000000000000000000001',
        ddh: 'Example ddh',
        fpqqlsh: 'request-1',
        nsrsbh: '91440101MA5EXAMPLE',
        nsrmc: 'Example nsrmc',
        nsrdz: 'Example nsrdz',
        nsrdh: 'Example nsrdh',
        nsrbank: 'Example nsrbank',
        nsrbankid: 'nsrbankid-1',
        ghfnsrsbh: 'Example ghfnsrsbh',
        ghfmc: 'Example ghfmc',
        ghfdz: 'Example ghfdz',
        ghfdh: 'Example ghfdh',
        ghfbank: 'Example ghfbank',
        ghfbankid: 'ghfbankid-1',
        kpr: 'Example kpr',
        skr: 'Example skr',
        fhr: 'Example fhr',
        jshj: 'Example jshj',
        hjje: 'Example hjje',
        hjse: 'Example hjse',
        bz: 'Example bz',
        hylx: '0',
        invoicedetail_list: [
          {
            fphxz: '0',
            spbm: '19',
            xmmc: 'Example xmmc',
            dw: 'Example dw',
            ggxh: 'Example ggxh',
            xmsl: 'Example xmsl',
            xmdj: 'Example xmdj',
            xmje: 'Example xmje',
            sl: 'Example sl',
            se: 'Example se',
          },
        ],
      },
    },
    response: {},
  },
  getIssuedInvoice: {
    request: { fpqqlsh: 'request-1', nsrsbh: '91440101MA5EXAMPLE' },
    response: {
      invoicedetail: {
        fpqqlsh: 'request-1',
        fpdm: 'Example fpdm',
        fphm: 'Example fphm',
        kprq: '20250101',
        jym: 'Example jym',
        pdfurl: 'https://example.com/page',
      },
    },
  },
};
