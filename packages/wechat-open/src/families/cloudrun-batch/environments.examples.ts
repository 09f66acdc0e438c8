import type { Examples } from '../example.js';
import type * as environments from './environments.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof environments> = {
  unshareEnvironments: {
    request: { data: [{ env: 'example', appids: ['example'] }] },
    response: {
      err_list: [{ env: 'example', appid: 'wx2000000000000001', errmsg: 'An example' }],
      msg_info_list: [{ appid: 'wx2000000000000001', url: 'https://example.com/page' }],
    },
  },
  createEnvironment: {
    request: { alias: 'example', vpc_id: 'vpc-id-1', sub_net_ids: ['example'] },
    response: { env_id: 'env-id-1', tran_id: 'tran-id-1' },
  },
  openMicroservices: { request: { env_id: 'env-id-1' }, response: {} },
  getEnvironments: {
    request: {},
    response: {
      env_list: [
        {
          region: 'ap-shanghai',
          env_id: 'env-id-1',
          source: 'example',
          alias: 'example',
          status: 'example',
          package_id: 'package-id-1',
          package_name: 'Corner shop',
          databases: [{ region: 'ap-shanghai', instance_id: 'instance-id-1', status: 'example' }],
          storages: [{ region: 'ap-shanghai', bucket: 'example', cdn_domain: 'example', app_id: 'app-id-1' }],
          static_storages: [
            {
              region: 'ap-shanghai',
              bucket: 'example',
              status: 'example',
              static_domain: 'example',
              default_dir_name: 'Corner shop',
            },
          ],
          functions: [{ region: 'ap-shanghai', namespace: 'example' }],
          log_services: [
            {
              region: 'ap-shanghai',
              logset_id: 'logset-id-1',
              logset_name: 'Corner shop',
              topic_id: 'topic-id-1',
              topic_name: 'Corner shop',
            },
          ],
          custom_log_services: [
            {
              cls_region: 'example',
              cls_logset_id: 'cls-logset-id-1',
              cls_topic_id: 'cls-topic-id-1',
              create_time: '2025-01-01 08:00:00',
            },
          ],
          is_auto_degrade: true,
          env_channel: 'example',
          pay_mode: 'example',
          is_default: true,
          tags: [{ key: 'key-1', value: 'example' }],
          update_time: '2025-01-01 08:00:00',
          create_time: '2025-01-01 08:00:00',
        },
      ],
    },
  },
};
