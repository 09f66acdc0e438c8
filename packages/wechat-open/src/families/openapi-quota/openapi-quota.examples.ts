import type { Examples } from '../example.js';
import type * as openapiQuota from './openapi-quota.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof openapiQuota> = {
  checkCallbackNetwork: {
    request: { action: 'all', check_operator: 'DEFAULT' },
    response: {
      dns: [{ ip: '203.0.113.1', real_operator: 'Example real operator' }],
      ping: [{ ip: '203.0.113.1', from_operator: 'Example from operator', package_loss: '0%', time: '23.079ms' }],
    },
  },
  clearQuota: { request: { appid: 'wx2000000000000001' }, response: {} },
  clearQuotaBySecret: { request: { appid: 'wx2000000000000001', appsecret: 'example-secret' }, response: {} },
  clearComponentQuotaBySecret: {
    request: { appid: 'wx2000000000000001', component_appid: 'wx2000000000000001', appsecret: 'example-secret' },
    response: {},
  },
  listApiDomainIps: { request: {}, response: { ip_list: ['example'] } },
  listCallbackIps: { request: {}, response: { ip_list: ['example'] } },
  clearApiQuota: { request: { cgi_path: '/channels/ec/basics/info/get' }, response: {} },
  getApiQuota: {
    request: { cgi_path: '/cgi-bin/message/custom/send' },
    response: {
      quota: { daily_limit: 1, used: 1, remain: 1 },
      rate_limit: { call_count: 1, refresh_second: 1 },
      component_rate_limit: { call_count: 1, refresh_second: 1 },
    },
  },
  getRidInfo: {
    request: { rid: '61725984-6126f6f9-040f19c4' },
    response: {
      request: {
        request_url: 'https://example.com/page',
        request_body: 'Example request body',
        response_body: 'Example response body',
        invoke_time: 1735689600,
        cost_in_ms: 7200,
        client_ip: '203.0.113.1',
      },
    },
  },
  clearComponentQuota: { request: { component_appid: 'wx2000000000000001' }, response: {} },
};
