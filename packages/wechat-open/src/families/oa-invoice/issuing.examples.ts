import type { Examples } from '../example.js';
import type * as issuing from './issuing.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof issuing> = {
  reverseInvoice: {
    request: {
      invoiceinfo: {
        wxopenid: 'oUser0000000000000000000001',
        fpqqlsh: 'example',
        nsrsbh: 'example',
        nsrmc: 'example',
        yfpdm: 'example',
        yfphm: 'example',
      },
    },
    response: {},
  },
  issueInvoice: {
    request: {
      invoiceinfo: {
        wxopenid: 'oUser0000000000000000000001',
        ddh: 'example',
        fpqqlsh: 'example',
        nsrsbh: 'example',
        nsrmc: 'example',
        nsrdz: 'example',
        nsrdh: 'example',
        nsrbank: 'example',
        nsrbankid: 'nsrbankid-1',
        ghfnsrsbh: 'example',
        ghfmc: 'example',
        ghfdz: 'example',
        ghfdh: 'example',
        ghfbank: 'example',
        ghfbankid: 'ghfbankid-1',
        kpr: 'example',
        skr: 'example',
        fhr: 'example',
        jshj: 'example',
        hjje: 'example',
        hjse: 'example',
        bz: 'example',
        hylx: '0',
        invoicedetail_list: [
          {
            fphxz: '0',
            spbm: '19',
            xmmc: 'example',
            dw: 'example',
            ggxh: 'example',
            xmsl: 'example',
            xmdj: 'example',
            xmje: 'example',
            sl: 'example',
            se: 'example',
          },
        ],
      },
    },
    response: {},
  },
  getIssuedInvoice: {
    request: { fpqqlsh: 'example', nsrsbh: 'example' },
    response: {
      invoicedetail: {
        fpqqlsh: 'example',
        fpdm: 'example',
        fphm: 'example',
        kprq: '20250101',
        jym: 'example',
        pdfurl: 'https://example.com/page',
      },
    },
  },
};
