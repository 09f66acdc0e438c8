import type { Examples } from '../example.js';
import type * as hardware from './hardware.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof hardware> = {
  sendDeviceMessage: {
    request: {
      to_openid_list: ['example'],
      template_id: 'template-id-1',
      modelId: 'modelid-1',
      sn: 'sn-1',
      page: 'pages/index/index',
      miniprogram_state: 'developer',
      lang: 'zh_CN',
      data: { name: { value: 'Value' } },
    },
    response: {},
  },
  addGroupDevices: {
    request: { group_id: 'group-id-1', device_list: [{ model_id: 'model-id-1', sn: 'sn-1' }], force_add: true },
    response: { device_list: [{ model_id: 'model-id-1', sn: 'sn-1', errcode: 0 }] },
  },
  createGroup: { request: { model_id: 'model-id-1', group_name: 'Corner shop' }, response: { group_id: 'group-id-1' } },
  getGroup: {
    request: { group_id: 'group-id-1' },
    response: {
      model_id: 'model-id-1',
      model_type: 'Example model type',
      group_name: 'Corner shop',
      device_list: [{ model_id: 'model-id-1', sn: 'sn-1', errcode: 1 }],
    },
  },
  removeGroupDevices: {
    request: { group_id: 'group-id-1', device_list: [{ model_id: 'model-id-1', sn: 'sn-1' }] },
    response: { device_list: [{ model_id: 'model-id-1', sn: 'sn-1', errcode: 0 }] },
  },
  activateDevices: {
    request: { device_list: [{ model_id: 'model-id-1', sn: 'sn-1', active_number: 1 }], pkg_type: 0 },
    response: { device_list: [{ model_id: 'model-id-1', sn: 'sn-1', expire_time: 1735689600, errcode: 0 }] },
  },
  listDeviceLicenses: {
    request: { device_list: [{ model_id: 'model-id-1', sn: 'sn-1' }] },
    response: { device_list: [{ model_id: 'model-id-1', sn: 'sn-1', expire_time: 1735689600 }] },
  },
  listLicensePackages: {
    request: { pkg_type: 0 },
    response: {
      pkg_list: [
        {
          pkg_id: 'pkg-id-1',
          pkg_type: 0,
          pkg_status: 1,
          start_time: 1735689600,
          end_time: 1735689600,
          used: 1,
          all: 1,
        },
      ],
      max_active_number: 1,
    },
  },
  registerRuntimeDevices: {
    request: { product_id: 1, device_id_list: ['example'], model_name: 'Corner shop' },
    response: {},
  },
  pushRuntimeMessage: { request: { msg: 'An example', push_token: 'push-token-1' }, response: {} },
  getDeviceTicket: { request: { sn: 'sn-1', model_id: 'model-id-1' }, response: { sn_ticket: 'sn-ticket-1' } },
};
