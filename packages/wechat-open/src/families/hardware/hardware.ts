import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Devices. */
interface Device {
  /** Device model, from registering it on the website. */
  model_id: string;
  /** Serial number of the device, from its maker. */
  sn: string;
}

const device = (z: Zod) => z.strictObject({ model_id: z.string(), sn: z.string() });

/** Devices. */
interface AddGroupDevicesDevice {
  /** Device model, from registering it on the website. */
  model_id: string;
  /** Serial number of the device, from its maker. */
  sn: string;
  /** 0 done, else why this device failed. */
  errcode: number;
}

const addGroupDevicesDevice = (z: Zod) => z.looseObject({ model_id: z.string(), sn: z.string(), errcode: z.number() });

/** Input of {@link sendDeviceMessage}. */
export interface SendDeviceMessageRequest {
  /** Openids of the receivers. */
  to_openid_list: string[];
  /** Template of long-term device notices. */
  template_id: string;
  /** Device model, from registering it on the website. */
  modelId?: string | undefined;
  /** Serial number of the device, from its maker. */
  sn?: string | undefined;
  /** Page to open, query included. */
  page?: string | undefined;
  /** Version to open: `developer`, `trial`, `formal` (default). */
  miniprogram_state?: 'developer' | 'trial' | 'formal' | undefined;
  /** Language: `zh_CN` (default), `en_US`, `zh_HK`, `zh_TW`. */
  lang?: 'zh_CN' | 'en_US' | 'zh_HK' | 'zh_TW' | undefined;
  /** Values by keyword, such as `{ thing2: { value: '…' } }`; fixed choices only. */
  data?:
    | Record<
        string,
        {
          /** Text of the keyword. */
          value: string;
        }
      >
    | undefined;
}

/** Result of {@link sendDeviceMessage}. */
export type SendDeviceMessageResponse = NoFields;

/**
 * 发送设备消息。Sends a device notice to users who subscribed to it.
 * Calls `POST /cgi-bin/message/device/subscribe/send`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/hardware-device/hardwareDevice.send.html
 */
export const sendDeviceMessage: WechatEndpoint<SendDeviceMessageRequest, SendDeviceMessageResponse, 'authorizer'> = {
  id: 'sendHardwareDeviceMessage',
  family: 'hardware',
  method: 'POST',
  path: '/cgi-bin/message/device/subscribe/send',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/hardware-device/hardwareDevice.send.html',
  errors: [43101, 47003],
  request: (z: Zod) =>
    z.strictObject({
      to_openid_list: z.array(z.string()),
      template_id: z.string(),
      modelId: z.string().optional(),
      sn: z.string().max(128).optional(),
      page: z.string().optional(),
      miniprogram_state: z.literal(['developer', 'trial', 'formal']).optional(),
      lang: z.literal(['zh_CN', 'en_US', 'zh_HK', 'zh_TW']).optional(),
      data: z.record(z.string(), z.strictObject({ value: z.string() })).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addGroupDevices}. */
export interface AddGroupDevicesRequest {
  /** Group, from {@link createGroup}. */
  group_id: string;
  /** Devices. */
  device_list: Device[];
  /** Whether to take a device out of its group before. */
  force_add?: boolean | undefined;
}

/** Result of {@link addGroupDevices}. */
export interface AddGroupDevicesResponse {
  /** Devices. */
  device_list: AddGroupDevicesDevice[];
}

/**
 * 设备组添加设备。Puts devices into a group: at most 50, of the group’s kind, each in one group only. The documentation says platforms
 * may not call it for others.
 * Calls `POST /wxa/business/group/adddevice`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/addIotGroupDevice.html
 */
export const addGroupDevices: WechatEndpoint<AddGroupDevicesRequest, AddGroupDevicesResponse, 'authorizer'> = {
  id: 'addIotGroupDevice',
  family: 'hardware',
  method: 'POST',
  path: '/wxa/business/group/adddevice',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/addIotGroupDevice.html',
  errors: [9800013],
  request: (z: Zod) =>
    z.strictObject({ group_id: z.string(), device_list: z.array(device(z)), force_add: z.boolean().optional() }),
  response: (z: Zod) => z.looseObject({ device_list: z.array(addGroupDevicesDevice(z)) }),
};

/** Input of {@link createGroup}. */
export interface CreateGroupRequest {
  /** Device model; only devices of its kind can join. */
  model_id: string;
  /** Name of the group, shown to users; cannot be changed. */
  group_name: string;
}

/** Result of {@link createGroup}. */
export interface CreateGroupResponse {
  /** The new group; keep it, the platform has no list. */
  group_id: string;
}

/**
 * 创建设备组。Makes a group of devices that users can subscribe to at once. The documentation says platforms may not call it for
 * others.
 * Calls `POST /wxa/business/group/createid`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/createIotGroupId.html
 */
export const createGroup: WechatEndpoint<CreateGroupRequest, CreateGroupResponse, 'authorizer'> = {
  id: 'createIotGroupId',
  family: 'hardware',
  method: 'POST',
  path: '/wxa/business/group/createid',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/createIotGroupId.html',
  request: (z: Zod) => z.strictObject({ model_id: z.string(), group_name: z.string() }),
  response: (z: Zod) => z.looseObject({ group_id: z.string() }),
};

/** Input of {@link getGroup}. */
export interface GetGroupRequest {
  /** Group, from {@link createGroup}. */
  group_id: string;
}

/** Result of {@link getGroup}. */
export interface GetGroupResponse {
  /** Device model, from registering it on the website. */
  model_id: string;
  /** Kind of device in Chinese, such as 门禁机. */
  model_type: string;
  /** Name of the group, shown to users; cannot be changed. */
  group_name: string;
  /** Devices. */
  device_list: {
    /** Device model, from registering it on the website. */
    model_id: string;
    /** Serial number of the device, from its maker. */
    sn: string;
    /** Not in the official answer. */
    errcode?: number | undefined;
  }[];
}

/**
 * 查询设备组信息。Name, kind and devices of a group.
 * Calls `POST /wxa/business/group/getinfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getIotGroupInfo.html
 */
export const getGroup: WechatEndpoint<GetGroupRequest, GetGroupResponse, 'authorizer'> = {
  id: 'getIotGroupInfo',
  family: 'hardware',
  method: 'POST',
  path: '/wxa/business/group/getinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getIotGroupInfo.html',
  errors: [9800013],
  request: (z: Zod) => z.strictObject({ group_id: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      model_id: z.string(),
      model_type: z.string(),
      group_name: z.string(),
      device_list: z.array(z.looseObject({ model_id: z.string(), sn: z.string(), errcode: z.number().optional() })),
    }),
};

/** Input of {@link removeGroupDevices}. */
export interface RemoveGroupDevicesRequest {
  /** Group, from {@link createGroup}. */
  group_id: string;
  /** Devices. */
  device_list: Device[];
}

/** Result of {@link removeGroupDevices}. */
export interface RemoveGroupDevicesResponse {
  /** Devices. */
  device_list: AddGroupDevicesDevice[];
}

/**
 * 设备组删除设备。Takes devices out of a group.
 * Calls `POST /wxa/business/group/removedevice`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/removeIotGroupDevice.html
 */
export const removeGroupDevices: WechatEndpoint<RemoveGroupDevicesRequest, RemoveGroupDevicesResponse, 'authorizer'> = {
  id: 'removeIotGroupDevice',
  family: 'hardware',
  method: 'POST',
  path: '/wxa/business/group/removedevice',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/removeIotGroupDevice.html',
  errors: [9800013],
  request: (z: Zod) => z.strictObject({ group_id: z.string(), device_list: z.array(device(z)) }),
  response: (z: Zod) => z.looseObject({ device_list: z.array(addGroupDevicesDevice(z)) }),
};

/** Input of {@link activateDevices}. */
export interface ActivateDevicesRequest {
  /** Devices to activate. */
  device_list: {
    /** Device model, from registering it on the website. */
    model_id: string;
    /** Serial number of the device, from its maker. */
    sn: string;
    /** Number of your choice below 2^32, never used before; keeps a repeated call from activating twice. */
    active_number: number;
  }[];
  /** Kind of package: 0 trial, 1 class A devices, 2 class B, 3 class C, 4 class D, 5 class E. */
  pkg_type: number;
}

/** Result of {@link activateDevices}. */
export interface ActivateDevicesResponse {
  /** Devices. */
  device_list: {
    /** Device model, from registering it on the website. */
    model_id: string;
    /** Serial number of the device, from its maker. */
    sn: string;
    /** End of the licence, seconds since the epoch. */
    expire_time?: number | undefined;
    /** 0 done, else why this device failed. */
    errcode: number;
  }[];
}

/**
 * 激活设备license。Uses licences of a package to activate devices, at most 100 at once and all for one kind of package. A device
 * holds at most 3 licences, which is 3 years.
 * Calls `POST /wxa/business/license/activedevice`.
 *
 * @deprecated Withdrawn by the platform on 2024-12-31 (notice on the official page and announcement
 * 000428b5bd4d10c54812f7cd466401); since 2024-09-09 it only answered placeholders.
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/activeLicenseDevice.html
 */
export const activateDevices: WechatEndpoint<ActivateDevicesRequest, ActivateDevicesResponse, 'authorizer'> = {
  id: 'activeLicenseDevice',
  family: 'hardware',
  method: 'POST',
  path: '/wxa/business/license/activedevice',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/activeLicenseDevice.html',
  permissionSets: [118],
  request: (z: Zod) =>
    z.strictObject({
      device_list: z
        .array(z.strictObject({ model_id: z.string(), sn: z.string(), active_number: z.number() }))
        .max(100),
      pkg_type: z.number(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      device_list: z.array(
        z.looseObject({
          model_id: z.string(),
          sn: z.string(),
          expire_time: z.number().optional(),
          errcode: z.number(),
        }),
      ),
    }),
};

/** Input of {@link listDeviceLicenses}. */
export interface ListDeviceLicensesRequest {
  /** Devices to ask about. */
  device_list: Device[];
}

/** Result of {@link listDeviceLicenses}. */
export interface ListDeviceLicensesResponse {
  /** Devices. */
  device_list: {
    /** Device model, from registering it on the website. */
    model_id: string;
    /** Serial number of the device, from its maker. */
    sn: string;
    /** End of the licence, seconds since the epoch. */
    expire_time?: number | undefined;
  }[];
}

/**
 * 查询设备激活详情。When the licences of devices end.
 * Calls `POST /wxa/business/license/getdeviceinfo`.
 *
 * @deprecated Withdrawn by the platform on 2024-12-31 (notice on the official page and announcement
 * 000428b5bd4d10c54812f7cd466401); since 2024-09-09 it only answered placeholders.
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getLicenseDeviceInfo.html
 */
export const listDeviceLicenses: WechatEndpoint<ListDeviceLicensesRequest, ListDeviceLicensesResponse, 'authorizer'> = {
  id: 'getLicenseDeviceInfo',
  family: 'hardware',
  method: 'POST',
  path: '/wxa/business/license/getdeviceinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getLicenseDeviceInfo.html',
  permissionSets: [118],
  request: (z: Zod) => z.strictObject({ device_list: z.array(device(z)).max(100) }),
  response: (z: Zod) =>
    z.looseObject({
      device_list: z.array(z.looseObject({ model_id: z.string(), sn: z.string(), expire_time: z.number().optional() })),
    }),
};

/** Input of {@link listLicensePackages}. */
export interface ListLicensePackagesRequest {
  /** Kind of package: 0 trial, 1 class A devices, 2 class B, 3 class C, 4 class D, 5 class E. */
  pkg_type: number;
}

/** Result of {@link listLicensePackages}. */
export interface ListLicensePackagesResponse {
  /** Packages. */
  pkg_list: {
    /** Package. */
    pkg_id: string;
    /** Kind of package: 0 trial, 1 class A devices, 2 class B, 3 class C, 4 class D, 5 class E. */
    pkg_type: number;
    /** 1 in force, 2 not yet in force, 3 expired. */
    pkg_status: number;
    /** When it was ordered, seconds since the epoch. */
    start_time: number;
    /** When it expires, seconds since the epoch. */
    end_time: number;
    /** Licences used. */
    used: number;
    /** Licences in the package. */
    all: number;
  }[];
  /** Largest number used to activate a device; not kept any more. */
  max_active_number?: number | undefined;
}

/**
 * 查询license资源包列表。Licence packages bought for the mini program.
 * Calls `POST /wxa/business/license/getpkglist`.
 *
 * @deprecated Withdrawn by the platform on 2024-12-31 (notice on the official page and announcement
 * 000428b5bd4d10c54812f7cd466401); since 2024-09-09 it only answered placeholders.
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getLicensePkgList.html
 */
export const listLicensePackages: WechatEndpoint<
  ListLicensePackagesRequest,
  ListLicensePackagesResponse,
  'authorizer'
> = {
  id: 'getLicensePkgList',
  family: 'hardware',
  method: 'POST',
  path: '/wxa/business/license/getpkglist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getLicensePkgList.html',
  permissionSets: [118],
  request: (z: Zod) => z.strictObject({ pkg_type: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      pkg_list: z.array(
        z.looseObject({
          pkg_id: z.string(),
          pkg_type: z.number(),
          pkg_status: z.number(),
          start_time: z.number(),
          end_time: z.number(),
          used: z.number(),
          all: z.number(),
        }),
      ),
      max_active_number: z.number().optional(),
    }),
};

/** Input of {@link registerRuntimeDevices}. */
export interface RegisterRuntimeDevicesRequest {
  /** Product, from the WeChat terminal cooperation platform. */
  product_id: number;
  /** Ids of the devices, such as serial number or IMEI. */
  device_id_list: string[];
  /** Name of the model on that platform. */
  model_name: string;
}

/** Result of {@link registerRuntimeDevices}. */
export type RegisterRuntimeDevicesResponse = NoFields;

/**
 * 注册设备。Registers devices for the mini program hardware framework (WMPF). Meant for the token of the mobile app that runs the
 * framework.
 * Calls `POST /wxa/business/runtime/adddevice`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Miniprogram_Frame/api/backend/addDevice.html
 */
export const registerRuntimeDevices: WechatEndpoint<
  RegisterRuntimeDevicesRequest,
  RegisterRuntimeDevicesResponse,
  'authorizer'
> = {
  id: 'runtimeAddDevice',
  family: 'hardware',
  method: 'POST',
  path: '/wxa/business/runtime/adddevice',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Miniprogram_Frame/api/backend/addDevice.html',
  errors: [50093],
  request: (z: Zod) =>
    z.strictObject({ product_id: z.number(), device_id_list: z.array(z.string()), model_name: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link pushRuntimeMessage}. */
export interface PushRuntimeMessageRequest {
  /** Message. */
  msg: string;
  /** Push token of the device, from the framework’s client. */
  push_token: string;
}

/** Result of {@link pushRuntimeMessage}. */
export type PushRuntimeMessageResponse = NoFields;

/**
 * 推送消息。Pushes a message to a mini program that runs on a device with the framework (WMPF).
 * Calls `POST /wxa/business/runtime/pushappmsg`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Miniprogram_Frame/api/backend/pushAppMsg.html
 */
export const pushRuntimeMessage: WechatEndpoint<PushRuntimeMessageRequest, PushRuntimeMessageResponse, 'authorizer'> = {
  id: 'runtimePushAppMessage',
  family: 'hardware',
  method: 'POST',
  path: '/wxa/business/runtime/pushappmsg',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Miniprogram_Frame/api/backend/pushAppMsg.html',
  request: (z: Zod) => z.strictObject({ msg: z.string(), push_token: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getDeviceTicket}. */
export interface GetDeviceTicketRequest {
  /** Serial number of the device, from its maker. */
  sn: string;
  /** Device model, from registering it on the website. */
  model_id: string;
}

/** Result of {@link getDeviceTicket}. */
export interface GetDeviceTicketResponse {
  /** The ticket. */
  sn_ticket: string;
}

/**
 * 获取设备票据。Ticket of a device for wx.requestSubscribeDeviceMessage, good for 5 minutes.
 * Calls `POST /wxa/getsnticket`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/hardware-device/hardwareDevice.getSnTicket.html
 */
export const getDeviceTicket: WechatEndpoint<GetDeviceTicketRequest, GetDeviceTicketResponse, 'authorizer'> = {
  id: 'getSnTicket',
  family: 'hardware',
  method: 'POST',
  path: '/wxa/getsnticket',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/hardware-device/hardwareDevice.getSnTicket.html',
  permissionSets: [118],
  request: (z: Zod) => z.strictObject({ sn: z.string(), model_id: z.string() }),
  response: (z: Zod) => z.looseObject({ sn_ticket: z.string() }),
};
