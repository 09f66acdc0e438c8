import type { Examples } from '../example.js';
import type * as search from './search.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof search> = {
  queryByImage: {
    request: { img: new Blob(['example']) },
    response: {
      items: [
        { title: 'Corner shop', img_url: 'https://example.com/image.png', price: '1.00', path: 'pages/index/index' },
      ],
    },
  },
  submitPages: { request: { pages: [{ path: 'pages/product/detail', query: 'id=42' }] }, response: {} },
  setDynamicData: { request: { lifespan: 86400, query: '{"type":101}', scene: 1, data: '{}' }, response: {} },
  querySite: {
    request: { keyword: 'shop', next_page_info: 'next_page_info' },
    response: {
      items: [
        {
          title: 'Corner shop',
          image: 'https://example.com/image.png',
          description: 'An example',
          path: 'pages/index/index',
        },
      ],
      has_next_page: 1,
      next_page_info: 'Example next page info',
      hit_count: 1,
    },
  },
};
