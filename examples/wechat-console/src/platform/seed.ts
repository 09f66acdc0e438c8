import type { AuthorizerSeed, TemplateSeed } from '@minigate/wechat-open/testing';

/** Merchants of the fake. The first has authorized the platform already, the others can be chosen on the consent page. */
export const authorizers: readonly AuthorizerSeed[] = [
  { appId: 'wx51a7e000000000a1', nickName: 'Harbour Tea 港口茶铺', granted: true },
  { appId: 'wx51a7e000000000b2', nickName: 'Corner Bakery 街角面包' },
  { appId: 'wx51a7e000000000c3', nickName: 'Lakeside Books 湖畔书店' },
  { appId: 'wx51a7e000000000d4', nickName: 'Night Market 夜市小程序', categories: [] },
];

/** Templates in the library: two good ones, and two that WeChat has something against. */
export const templates: readonly TemplateSeed[] = [
  {
    templateId: 1,
    userVersion: '3.0.0',
    userDesc: 'Location without declaration 未声明定位',
    withoutConf: ['wx.getLocation'],
  },
  { templateId: 2, userVersion: '3.1.0', userDesc: 'Broken build 有错误的构建', broken: true },
  { templateId: 3, userVersion: '1.0.0', userDesc: 'Shop front 店铺首页' },
  { templateId: 4, userVersion: '1.1.0', userDesc: 'Shop front with coupons 店铺首页与优惠券' },
];
