import type { Examples } from '../example.js';
import type * as environments from './environments.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof environments> = {
  unshareEnvironments: {
    request: { data: [{ env: 'prod-7gexample', appids: ['example'] }] },
    response: {
      err_list: [{ env: 'prod-7gexample', appid: 'wx2000000000000001', errmsg: 'An example' }],
      msg_info_list: [{ appid: 'wx2000000000000001', url: 'https://example.com/page' }],
    },
  },
  createEnvironment: {
    request: { alias: 'corner-shop', vpc_id: 'vpc-id-1', sub_net_ids: ['example'] },
    response: { env_id: 'env-id-1', tran_id: 'tran-id-1' },
  },
  openMicroservices: { request: { env_id: 'env-id-1' }, response: {} },
  listEnvironments: {
    request: {},
    response: {
      env_list: [
        {
          region: 'ap-shanghai',
          env_id: 'env-id-1',
          source: 'shop',
          alias: 'corner-shop',
          status: 'NORMAL',
          package_id: 'package-id-1',
          package_name: 'Corner shop',
          databases: [{ region: 'ap-shanghai', instance_id: 'instance-id-1', status: 'NORMAL' }],
          storages: [
            { region: 'ap-shanghai', bucket: 'example-bucket', cdn_domain: 'Example cdn domain', app_id: 'app-id-1' },
          ],
          static_storages: [
            {
              region: 'ap-shanghai',
              bucket: 'example-bucket',
              status: 'NORMAL',
              static_domain: 'Example static domain',
              default_dir_name: 'Corner shop',
            },
          ],
          functions: [{ region: 'ap-shanghai', namespace: 'Example namespace' }],
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
              cls_region: 'Example cls region',
              cls_logset_id: 'cls-logset-id-1',
              cls_topic_id: 'cls-topic-id-1',
              create_time: '2025-01-01 08:00:00',
            },
          ],
          is_auto_degrade: true,
          env_channel: 'Example env channel',
          pay_mode: 'Example pay mode',
          is_default: true,
          tags: [{ key: 'key-1', value: 'Value' }],
          update_time: '2025-01-01 08:00:00',
          create_time: '2025-01-01 08:00:00',
        },
      ],
    },
  },
};
