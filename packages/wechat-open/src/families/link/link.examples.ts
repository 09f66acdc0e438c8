import type { Examples } from '../example.js';
import type * as link from './link.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof link> = {
  generateUrlLink: {
    request: {
      path: 'pages/index/index',
      query: 'a=1',
      env_version: 'release',
      is_expire: true,
      expire_type: 1,
      expire_time: 1735689600,
      expire_interval: 30,
      cloud_base: {
        env: 'prod-7gexample',
        domain: 'api.example.com',
        path: 'pages/index/index',
        query: 'id=42',
        resource_appid: 'wx2000000000000001',
      },
    },
    response: { url_link: 'https://example.com/page' },
  },
  generateNfcScheme: {
    request: {
      jump_wxa: { path: 'pages/index/index', query: 'a=1', env_version: 'release' },
      model_id: 'model-id-1',
      sn: 'sn-1',
    },
    response: { openlink: 'https://example.com/page' },
  },
  generateScheme: {
    request: {
      jump_wxa: { path: 'pages/index/index', query: 'a=1', env_version: 'release' },
      is_expire: true,
      expire_type: 1,
      expire_time: 1735689600,
      expire_interval: 30,
    },
    response: { openlink: 'https://example.com/page' },
  },
  generateShortLink: {
    request: { page_url: '/pages/index/index?a=1', page_title: '20', is_permanent: true },
    response: { link: 'https://example.com/page' },
  },
  queryUrlLink: {
    request: { url_link: 'https://example.com/page', query_type: 0 },
    response: {
      url_link_info: {
        appid: 'wx2000000000000001',
        path: 'pages/index/index',
        query: 'id=42',
        env_version: 'Example env version',
        expire_time: 1735689600,
        create_time: 1735689600,
        cloud_base: {
          env: 'prod-7gexample',
          domain: 'api.example.com',
          path: 'pages/index/index',
          query: 'id=42',
          resource_appid: 'wx2000000000000001',
        },
      },
      quota_info: { remain_visit_quota: 1 },
      visit_openid: 'oUser0000000000000000000001',
    },
  },
  queryScheme: {
    request: { scheme: 'query_type', query_type: 0 },
    response: {
      scheme_info: {
        appid: 'wx2000000000000001',
        path: 'pages/index/index',
        query: 'id=42',
        env_version: 'Example env version',
        expire_time: 1735689600,
        create_time: 1735689600,
      },
      quota_info: { remain_visit_quota: 1 },
    },
  },
};
