import type { Examples } from '../example.js';
import type * as ossApp from './oss-app.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof ossApp> = {
  getInfo: {
    request: { app_ids: '16049317,16049318' },
    response: {
      data: [
        {
          app_id: 16049317,
          app_name: 'Corner shop',
          app_desc: 'An example',
          photo_addr: '[{"cover":"https://b.bdstatic.com/searchbox/mappconsole/image/20180416/1523870283-34303.jpg"}]',
          qualification: { name: 'Corner shop', type: 1, satus: 0, ad_type: 0, ad_status: 1 },
          category: [
            {
              category_id: 1,
              category_name: 'Corner shop',
              category_desc: 'An example',
              parent: { category_id: 1, category_name: 'Corner shop', category_desc: 'An example' },
            },
          ],
          min_swan_version: '1.6.17',
          status: 1,
        },
      ],
    },
  },
};
