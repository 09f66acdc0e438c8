import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { upload } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** The answer’s content. */
interface CheckImageData {
  res?:
    | {
        errno?: number | undefined;
        msg?: string | undefined;
        type?: string | undefined;
      }[]
    | undefined;
  retrieveId?: string | undefined;
}

const checkImageData = (z: Zod) =>
  z.looseObject({
    res: z
      .array(z.looseObject({ errno: z.number().optional(), msg: z.string().optional(), type: z.string().optional() }))
      .optional(),
    retrieveId: z.string().optional(),
  });

/** Input of {@link checkImage}. */
export interface CheckImageRequest {
  image: Upload;
  type?: string | undefined;
}

/** Result of {@link checkImage}. */
export interface CheckImageResponse {
  /** The answer’s content. */
  data: CheckImageData;
}

/**
 * App.content-security.checkImage.
 * Calls `POST /file/2.0/smartapp/riskDetection/v2/syncCheckImage`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/picture_security_check/
 */
export const checkImage: BaiduEndpoint<CheckImageRequest, CheckImageResponse, 'app'> = {
  id: 'app.content-security.checkImage',
  family: 'server-content-security',
  method: 'POST',
  path: '/file/2.0/smartapp/riskDetection/v2/syncCheckImage',
  auth: 'app',
  body: 'multipart',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/picture_security_check/',
  request: (z: Zod) => z.strictObject({ image: upload(z), type: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ data: checkImageData(z) }),
};

/** Input of {@link misjudgeFeedback}. */
export interface MisjudgeFeedbackRequest {
  retrieveId: string;
}

/** Result of {@link misjudgeFeedback}. */
export type MisjudgeFeedbackResponse = NoFields;

/**
 * App.content-security.misjudgeFeedback.
 * Calls `POST /rest/2.0/smartapp/riskDetection/misjudgeFeedback`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/result_misjudgment_feedback/
 */
export const misjudgeFeedback: BaiduEndpoint<MisjudgeFeedbackRequest, MisjudgeFeedbackResponse, 'app'> = {
  id: 'app.content-security.misjudgeFeedback',
  family: 'server-content-security',
  method: 'POST',
  path: '/rest/2.0/smartapp/riskDetection/misjudgeFeedback',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/result_misjudgment_feedback/',
  request: (z: Zod) => z.strictObject({ retrieveId: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link checkPath}. */
export interface CheckPathRequest {
  path: string;
  type?: string[] | undefined;
}

/** Result of {@link checkPath}. */
export interface CheckPathResponse {
  /** The answer’s content. */
  data?: string | undefined;
}

/**
 * App.content-security.checkPath.
 * Calls `POST /rest/2.0/smartapp/riskDetection/v2/asyncCheckPath`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/content_security_check/
 */
export const checkPath: BaiduEndpoint<CheckPathRequest, CheckPathResponse, 'app'> = {
  id: 'app.content-security.checkPath',
  family: 'server-content-security',
  method: 'POST',
  path: '/rest/2.0/smartapp/riskDetection/v2/asyncCheckPath',
  auth: 'app',
  body: 'json',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/content_security_check/',
  request: (z: Zod) => z.strictObject({ path: z.string(), type: z.array(z.string()).optional() }),
  response: (z: Zod) => z.looseObject({ data: z.string().optional() }),
};

/** Input of {@link getPathCheckResultByID}. */
export interface GetPathCheckResultByIDRequest {
  retrieveId: string;
}

/** Result of {@link getPathCheckResultByID}. */
export interface GetPathCheckResultByIDResponse {
  /** The answer’s content. */
  data: {
    checkStatus?: number | undefined;
    createTime?: number | undefined;
    detail?:
      | {
          errno?: number | undefined;
          harmUrl?: string[] | undefined;
          msg?: string | undefined;
          type?: string | undefined;
        }[]
      | undefined;
  };
}

/**
 * App.content-security.getPathCheckResultByID.
 * Calls `GET /rest/2.0/smartapp/riskDetection/v2/getPathCheckResultByID`.
 *
 * @see https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/getPathCheckResultByID.go
 */
export const getPathCheckResultByID: BaiduEndpoint<
  GetPathCheckResultByIDRequest,
  GetPathCheckResultByIDResponse,
  'app'
> = {
  id: 'app.content-security.getPathCheckResultByID',
  family: 'server-content-security',
  method: 'GET',
  path: '/rest/2.0/smartapp/riskDetection/v2/getPathCheckResultByID',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/getPathCheckResultByID.go',
  request: (z: Zod) => z.strictObject({ retrieveId: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        checkStatus: z.number().optional(),
        createTime: z.number().optional(),
        detail: z
          .array(
            z.looseObject({
              errno: z.number().optional(),
              harmUrl: z.array(z.string()).optional(),
              msg: z.string().optional(),
              type: z.string().optional(),
            }),
          )
          .optional(),
      }),
    }),
};

/** Input of {@link checkText}. */
export interface CheckTextRequest {
  content: string;
  type?: string[] | undefined;
}

/** Result of {@link checkText}. */
export interface CheckTextResponse {
  /** The answer’s content. */
  data: CheckImageData;
}

/**
 * App.content-security.checkText.
 * Calls `POST /rest/2.0/smartapp/riskDetection/v2/syncCheckText`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/text_security_detection/
 */
export const checkText: BaiduEndpoint<CheckTextRequest, CheckTextResponse, 'app'> = {
  id: 'app.content-security.checkText',
  family: 'server-content-security',
  method: 'POST',
  path: '/rest/2.0/smartapp/riskDetection/v2/syncCheckText',
  auth: 'app',
  body: 'json',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/text_security_detection/',
  request: (z: Zod) => z.strictObject({ content: z.string(), type: z.array(z.string()).optional() }),
  response: (z: Zod) => z.looseObject({ data: checkImageData(z) }),
};
