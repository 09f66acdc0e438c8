import type { Examples } from '../example.js';
import type * as functions from './functions.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof functions> = {
  setFunctionTriggers: {
    request: {
      funcname: 'Corner shop',
      envs: ['example'],
      triggers: [{ trigger_name: 'Corner shop', config: '0 0 2 1 * * *', type: 'timer' }],
    },
    response: { err_list: [{ env: 'prod-7gexample', errmsg: 'An example' }] },
  },
  uploadFunction: {
    request: {
      functionname: 'Corner shop',
      envs: ['example'],
      zipfile: 'ZXhhbXBsZQ==',
      vpcid: 'vpcid-1',
      subnetid: 'subnetid-1',
    },
    response: { fail_env_list: [{ env: 'prod-7gexample', errmsg: 'An example' }] },
  },
  updateFunctionCode: {
    request: { functionname: 'Corner shop', envs: ['example'], zipfile: 'ZXhhbXBsZQ==' },
    response: { fail_env_list: [{ env: 'prod-7gexample', errmsg: 'An example' }] },
  },
  deleteFunction: { request: { env: 'prod-7gexample', functionname: 'Corner shop' }, response: {} },
  listFunctions: {
    request: { env: 'prod-7gexample', offset: 0, limit: 10, searchkey: 'searchkey-1' },
    response: {
      functions: [
        {
          name: 'Corner shop',
          runtime: '2025-01-01 08:00:00',
          status: 'Active',
          status_reason: [{ errcode: 'errcode-1', errmsg: 'An example' }],
          mod_time: '2025-01-01 08:00:00',
          add_time: '2025-01-01 08:00:00',
        },
      ],
      total_count: 1,
    },
  },
  listFunctionTriggers: {
    request: { env: 'prod-7gexample', funcname: 'Corner shop' },
    response: { triggers: [{ trigger_name: 'Corner shop', config: '0 0 2 1 * * *', type: 'timer' }] },
  },
  setFunctionConfig: {
    request: {
      env: 'prod-7gexample',
      functionname: 'Corner shop',
      memorysize: 10,
      timeout: 7200,
      environment_variables: [{ key: 'key-1', value: 'Value' }],
      public_net_config: { public_net_status: 'ENABLE', eip_status: 'ENABLE' },
      vpc_config: { vpcid: 'vpcid-1', subnetid: 'subnetid-1' },
    },
    response: {},
  },
  invokeFunction: {
    request: { env: 'prod-7gexample', name: 'Corner shop', data: '{"name":"value"}' },
    response: { resp_data: '{}' },
  },
};
