import type { Examples } from '../example.js';
import type * as configuration from './configuration.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof configuration> = {
  getAppConfig: { request: { type: 1 }, response: { config: '{}' } },
  getCallbackConfig: {
    request: {},
    response: {
      data: {
        container_config: {
          enable: true,
          qbase_env: 'Example qbase env',
          qbase_container_path: 'Example qbase container path',
          text_mode: 1,
        },
        function_config: {
          enable: true,
          callbacks: [
            { enable: true, msgType: 'event', event: 'event', env: 'prod-7gexample', functionName: 'Corner shop' },
          ],
        },
      },
    },
  },
  setCallbackConfig: {
    request: {
      container_config: {
        enable: true,
        qbase_env: 'Example qbase env',
        qbase_container_path: 'Example qbase container path',
        text_mode: 1,
      },
      function_config: {
        enable: true,
        callbacks: [
          { enable: true, msgType: 'event', event: 'event', env: 'prod-7gexample', functionName: 'Corner shop' },
        ],
      },
    },
    response: {},
  },
  uploadAppConfig: { request: { type: 1, config: '{}' }, response: {} },
  listWechatPayMerchants: {
    request: {},
    response: {
      list: [
        {
          merchant_code: 'merchant-code-1',
          merchant_name: 'Corner shop',
          company_name: 'Corner shop',
          mch_relation_state: 'RELATION_BINDED',
          jsapi_auth_state: 'AUTH_AUTHORIZED',
          refund_auth_state: 'AUTH_AUTHORIZED',
        },
      ],
    },
  },
  requestWechatPayAuth: { request: { action: 'bind', merchant_code: 'merchant-code-1' }, response: {} },
};
