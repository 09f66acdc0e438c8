import type { Examples } from '../example.js';
import type * as serverArticleMount from './server-article-mount.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverArticleMount> = {
  addMaterial: {
    request: {
      app_id: 1,
      imageUrl: 'https://b.bdstatic.com/miniapp/resource/image/demo1.png',
      title: '超经典的蔓越莓曲奇饼干，在家也能做',
      path: '/pages/index/index',
      category1Code: '7',
      category2Code: 'category2code-1',
      desc: '修复半年若爆胎换新轮胎，低价保真',
      labelAttr: '可上楼/全国覆盖',
      labelDiscount: '首次免费',
      buttonName: '特惠购票',
      bigImage: 'https://b.bdstatic.com/miniapp/resource/image/demo2.png',
      verticalImage: 'https://example.com/image.png',
      extJson: 'example',
    },
    response: { data: { id: 1, path: 'pages/index/index' } },
  },
  deleteMaterial: { request: { app_id: 1, id: 1, path: '/pages/index/index' }, response: { data: true } },
  modifyMaterial: {
    request: {
      app_id: 1,
      id: 1,
      imageUrl: 'https://b.bdstatic.com/miniapp/resource/image/demo1.png',
      title: '超经典的蔓越莓曲奇饼干，在家也能做',
      path: '/pages/index/index',
      category1Code: '7',
      category2Code: 'category2code-1',
      desc: '修复半年若爆胎换新轮胎，低价保真',
      labelAttr: '可上楼/全国覆盖',
      labelDiscount: '首次免费',
      buttonName: '特惠购票',
      bigImage: 'https://b.bdstatic.com/miniapp/resource/image/demo2.png',
      verticalImage: 'https://example.com/image.png',
      extJson: 'example',
    },
    response: { data: true },
  },
};
