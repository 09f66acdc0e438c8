import type { Examples } from '../example.js';
import type * as serverArticleMount from './server-article-mount.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverArticleMount> = {
  addMaterial: {
    request: {
      app_id: 1,
      imageUrl: 'https://example.com/image.png',
      title: 'Corner shop',
      path: 'pages/index/index',
      category1Code: 'category1code-1',
      category2Code: 'category2code-1',
      desc: 'An example',
      labelAttr: 'example',
      labelDiscount: 'example',
      buttonName: 'Corner shop',
      bigImage: 'https://example.com/image.png',
      verticalImage: 'https://example.com/image.png',
      extJson: 'example',
    },
    response: { data: { id: 1, path: 'pages/index/index' } },
  },
  deleteMaterial: { request: { app_id: 1, id: 1, path: 'pages/index/index' }, response: { data: true } },
  modifyMaterial: {
    request: {
      app_id: 1,
      id: 1,
      imageUrl: 'https://example.com/image.png',
      title: 'Corner shop',
      path: 'pages/index/index',
      category1Code: 'category1code-1',
      category2Code: 'category2code-1',
      desc: 'An example',
      labelAttr: 'example',
      labelDiscount: 'example',
      buttonName: 'Corner shop',
      bigImage: 'https://example.com/image.png',
      verticalImage: 'https://example.com/image.png',
      extJson: 'example',
    },
    response: { data: true },
  },
};
