import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getSupportVersion}. */
export type GetSupportVersionRequest = NoFields;

/** Result of {@link getSupportVersion}. */
export interface GetSupportVersionResponse {
  /** The answer’s content. */
  data: {
    /** Versions of the base library. */
    items: {
      /** Version of the base library. */
      version?: string | undefined;
    }[];
    /** Lowest version that is set now. */
    now_version?: string | undefined;
  };
}

/**
 * 查询最低基础库版本。Gets the lowest base library version set, and the versions to choose from.
 * Calls `GET /rest/2.0/smartapp/app/getsupportversion`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/
 */
export const getSupportVersion: BaiduEndpoint<GetSupportVersionRequest, GetSupportVersionResponse, 'authorizer'> = {
  id: 'tp.app.getAppSupportVer',
  family: 'third-party-app',
  method: 'GET',
  path: '/rest/2.0/smartapp/app/getsupportversion',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/info/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        items: z.array(z.looseObject({ version: z.string().optional() })),
        now_version: z.string().optional(),
      }),
    }),
};

/** Input of {@link pauseService}. */
export type PauseServiceRequest = NoFields;

/** Result of {@link pauseService}. */
export type PauseServiceResponse = NoFields;

/**
 * 暂停服务。Pauses the mini program: users cannot open its online version any more.
 * Calls `POST /rest/2.0/smartapp/app/pause`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/service_pause/
 */
export const pauseService: BaiduEndpoint<PauseServiceRequest, PauseServiceResponse, 'authorizer'> = {
  id: 'tp.app.pauseApp',
  family: 'third-party-app',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/pause',
  auth: 'authorizer',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/info/service_pause/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getQrCode}. */
export interface GetQrCodeRequest {
  /** Page to open, with its query. */
  path?: string | undefined;
  /** Id of a package under review, in development or online; the online one by default. */
  package_id?: string | Int64 | undefined;
  /** Width in pixels; 200 by default. */
  width?: number | undefined;
}

/** Result of {@link getQrCode}. */
export type GetQrCodeResponse = Blob;

/**
 * 二维码。Gets a QR code that opens the mini program, as a PNG image. Without an online version `package_id` has to be given.
 * Calls `GET /rest/2.0/smartapp/app/qrcode`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/qrcode/
 */
export const getQrCode: BaiduEndpoint<GetQrCodeRequest, GetQrCodeResponse, 'authorizer'> = {
  id: 'tp.app.getAppQRCode',
  family: 'third-party-app',
  method: 'GET',
  path: '/rest/2.0/smartapp/app/qrcode',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/info/qrcode/',
  reply: 'binary',
  errors: [40001, 47002, 470018, 470019, 470020],
  request: (z: Zod) =>
    z.strictObject({
      path: z.string().optional(),
      package_id: z.union([z.string(), int64(z)]).optional(),
      width: z.number().min(200).max(1280).optional(),
    }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link resumeService}. */
export type ResumeServiceRequest = NoFields;

/** Result of {@link resumeService}. */
export type ResumeServiceResponse = NoFields;

/**
 * 开启服务。Starts the service of a paused mini program again.
 * Calls `POST /rest/2.0/smartapp/app/resume`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/service_start/
 */
export const resumeService: BaiduEndpoint<ResumeServiceRequest, ResumeServiceResponse, 'authorizer'> = {
  id: 'tp.app.resumeApp',
  family: 'third-party-app',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/resume',
  auth: 'authorizer',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/info/service_start/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setSupportVersion}. */
export interface SetSupportVersionRequest {
  /** Lowest version of the base library. */
  version: string;
}

/** Result of {@link setSupportVersion}. */
export type SetSupportVersionResponse = NoFields;

/**
 * 设置最低基础库版本。Sets the lowest base library version; users below it keep the version of the mini program that they have.
 * Calls `POST /rest/2.0/smartapp/app/setsupportversion`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/
 */
export const setSupportVersion: BaiduEndpoint<SetSupportVersionRequest, SetSupportVersionResponse, 'authorizer'> = {
  id: 'tp.app.appSetsupportversion',
  family: 'third-party-app',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/setsupportversion',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/info/',
  errors: [470021],
  request: (z: Zod) => z.strictObject({ version: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link applyFlowRecovery}. */
export interface ApplyFlowRecoveryRequest {
  /** What was repaired, 1 to 100 characters. */
  audit_desc: string;
}

/** Result of {@link applyFlowRecovery}. */
export type ApplyFlowRecoveryResponse = NoFields;

/**
 * 申请恢复流量下线。Asks for the traffic back that was cut for a violation, once it is repaired without a new package. The result
 * arrives as event `FLOW_CLOSE_AUDIT_PASS` or `FLOW_CLOSE_AUDIT_FAIL`.
 * Calls `POST /rest/2.0/smartapp/appflow/applyRecovery`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/
 */
export const applyFlowRecovery: BaiduEndpoint<ApplyFlowRecoveryRequest, ApplyFlowRecoveryResponse, 'authorizer'> = {
  id: 'tp.app.appflowApplyRecovery',
  family: 'third-party-app',
  method: 'POST',
  path: '/rest/2.0/smartapp/appflow/applyRecovery',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/info/',
  errors: [30007, 40028, 40032, 40045],
  request: (z: Zod) => z.strictObject({ audit_desc: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link controlFlow}. */
export interface ControlFlowRequest {
  /** 1 traffic on, 2 traffic off. */
  type: 1 | 2;
}

/** Result of {@link controlFlow}. */
export type ControlFlowResponse = NoFields;

/**
 * 流量下线开关。Turns the traffic of the mini program on or off.
 * Calls `POST /rest/2.0/smartapp/appflow/control`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/app_flow_control/
 */
export const controlFlow: BaiduEndpoint<ControlFlowRequest, ControlFlowResponse, 'authorizer'> = {
  id: 'tp.app.controlAppFlow',
  family: 'third-party-app',
  method: 'POST',
  path: '/rest/2.0/smartapp/appflow/control',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/info/app_flow_control/',
  request: (z: Zod) => z.strictObject({ type: z.literal([1, 2]) }),
  response: (z: Zod) => z.looseObject({}),
};
