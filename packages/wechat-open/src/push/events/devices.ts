import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

interface Device {
  /** Original id of the account. */
  readonly DeviceType: string;
  /** Device. */
  readonly DeviceID: string;
  /** Openid of the user. */
  readonly OpenID: string;
}

interface DeviceData extends Device {
  /** Session with the device; repeat it in the answer. 64-bit, so a string. */
  readonly SessionID: string;
  /** The device's data in Base64. */
  readonly Content: string;
}

/** 设备消息. Fields known from SDKs. */
export interface DeviceTextMessage extends MessagePush<'message.device_text'>, DeviceData {
  /** 64-bit, so a string. */
  readonly MsgId: string;
}

/** 设备事件. Fields known from SDKs. */
export interface DeviceEventMessage extends MessagePush<'message.device_event'>, DeviceData {
  /** `bind` or `unbind`. */
  readonly Event: string;
}

/** 设备状态订阅. Fields known from SDKs. */
export interface DeviceStatusMessage extends MessagePush<'message.device_status'>, Device {
  /** `subscribe_status` or `unsubscribe_status`. */
  readonly Event: string;
  /** 0 unsubscribe, 1 heartbeat, 2 subscribe. */
  readonly OpType: number;
}

/** What a message of the sports ranking shows. */
export interface HardWare {
  /** What is shown, for example `myrank`. */
  readonly MessageView: string;
  /** What a tap does, for example `ranklist`. */
  readonly MessageAction: string;
}

/** 硬件消息. Fields known from SDKs. */
export interface HardwareMessage extends MessagePush<'message.hardware'> {
  /** What is shown. */
  readonly HardWare?: HardWare | undefined;
}

/** Messages of the device platform (设备平台), which is closed to new accounts. */
export type DevicePush = DeviceTextMessage | DeviceEventMessage | DeviceStatusMessage | HardwareMessage;

const device = { DeviceType: 'string', DeviceID: 'string', OpenID: 'string' } as const;
const deviceData = { ...device, SessionID: 'string', Content: 'string' } as const;

/** Fields of {@link DevicePush}. */
export const devicePushes: PushTable<DevicePush> = {
  'message.device_text': { ...deviceData, MsgId: 'string' },
  'message.device_event': { ...deviceData, Event: 'string' },
  'message.device_status': { ...device, Event: 'string', OpType: 'number' },
  'message.hardware': { HardWare: { MessageView: 'string', MessageAction: 'string' } },
};
