import type { Examples } from '../example.js';
import type * as banner from './banner.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof banner> = {
  uploadImage: { request: { file: new Blob(['example']) }, response: { data: { url: 'https://example.com/page' } } },
  addBanner: {
    request: {
      couponId: 'couponid-1',
      picUrl: 'https://b.bdstatic.com/searchbox/mappconsole/image/20191128/banner.png',
      title: 'Corner shop',
      appRedirectPath: '/pages/index/index',
    },
    response: { data: { bannerId: 1 } },
  },
  listBanners: {
    request: {
      couponId: 'couponid-1',
      pageNum: 10,
      pageSize: 10,
      picUrl: 'https://example.com/image.png',
      title: 'Corner shop',
    },
    response: {
      data: {
        dataList: [
          {
            appRedirectPath: 'example',
            bannerId: 1,
            couponId: 'couponid-1',
            createTime: 1735689600,
            picUrl: 'https://example.com/image.png',
            title: 'Corner shop',
            updateTime: 1735689600,
          },
        ],
        pageNo: 1,
        total: 1,
      },
    },
  },
  deleteBanner: { request: { couponId: 'couponid-1', bannerId: 1 }, response: { data: true } },
  getBanners: {
    request: { couponId: 'couponid-1', bannerIds: '23830865,23830866' },
    response: {
      data: [
        {
          appRedirectPath: 'example',
          bannerId: 1,
          couponId: 'couponid-1',
          createTime: 1735689600,
          picUrl: 'https://example.com/image.png',
          title: 'Corner shop',
          updateTime: 1735689600,
        },
      ],
    },
  },
  updateBanner: {
    request: {
      couponId: 'couponid-1',
      picUrl: 'https://example.com/image.png',
      title: 'Corner shop',
      appRedirectPath: 'example',
      bannerId: 1,
    },
    response: { data: true },
  },
};
