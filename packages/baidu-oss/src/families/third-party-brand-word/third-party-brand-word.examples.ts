import type { Examples } from '../example.js';
import type * as thirdPartyBrandWord from './third-party-brand-word.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyBrandWord> = {
  submitAlias: { request: { word: '示例别名' }, response: {} },
  listWords: {
    request: { word: '示例品牌' },
    response: {
      data: [
        {
          word: 'example',
          type: 1,
          status: 2,
          reason: 'An example',
          certification_id: 'certification-id-1',
          certification_name: 'Corner shop',
          certification_pic: 'https://example.com/image.png',
          relation_pic: [{ certification_type: 1, pic_address: 'https://example.com/image.png' }],
          create_time: '2025-01-01 08:00:00',
        },
      ],
    },
  },
  submitBrandWord: {
    request: {
      word: '示例品牌',
      certification_id: '110108002734659',
      certification_name: '北京示例科技有限公司',
      certification_pic: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
      relation_type: 1,
      relation_pic: [
        {
          certification_type: 1,
          pic_address: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
        },
      ],
    },
    response: { data: { certification_id: 1 } },
  },
  submitWithCertification: { request: { word: '示例品牌', certification_id: 1 }, response: {} },
  submitOfficialWord: { request: { word: '示例品牌' }, response: {} },
};
