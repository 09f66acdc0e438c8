import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { upload } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link checkImage}. */
export interface CheckImageRequest {
  /** The image: PNG, JPG or JPEG of at most 5 MB. */
  image: Upload;
  /**
   * Checks to run, separated by commas: porn, ocr-word forbidden words in the image, ocr-lead enticing words in the image; porn
   * when left out; case matters.
   */
  type?: string | undefined;
}

/** Result of {@link checkImage}. */
export interface CheckImageResponse {
  /** The answer’s content. */
  data: {
    /** Result of each check asked for. */
    res: {
      /** Result of this check: 0 passed, other codes not. */
      errno: number;
      /** Text of the result. */
      msg?: string | undefined;
      /** Which check: porn, ocr-word or ocr-lead. */
      type: string;
    }[];
    /** Id of the check, for `sendMisjudgeFeedback`. */
    retrieveId: string;
  };
}

/**
 * 单张图片检测。Checks one image at once.
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
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        res: z.array(z.looseObject({ errno: z.number(), msg: z.string().optional(), type: z.string() })),
        retrieveId: z.string(),
      }),
    }),
};

/** Input of {@link sendMisjudgeFeedback}. */
export interface SendMisjudgeFeedbackRequest {
  /** Id that the check gave. */
  retrieveId: string;
}

/** Result of {@link sendMisjudgeFeedback}. */
export type SendMisjudgeFeedbackResponse = NoFields;

/**
 * 检测结果误判反馈。Reports that the result of a check was wrong.
 * Calls `POST /rest/2.0/smartapp/riskDetection/misjudgeFeedback`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/result_misjudgment_feedback/
 */
export const sendMisjudgeFeedback: BaiduEndpoint<SendMisjudgeFeedbackRequest, SendMisjudgeFeedbackResponse, 'app'> = {
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
  /** The page with its query, at most 2460 characters. */
  path: string;
  /**
   * Checks to run: risk forbidden texts, porn images, ocr-word forbidden words in images, ocr-lead enticing words in images; risk
   * when left out; case matters.
   */
  type?: string[] | undefined;
}

/** Result of {@link checkPath}. */
export interface CheckPathResponse {
  /** The check’s retrieveId, for `getPathCheckResult` and `sendMisjudgeFeedback`. */
  data: string;
}

/**
 * 单个path检测。Starts the check of one page of the mini program; the result is to be asked for with `getPathCheckResult`.
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
  response: (z: Zod) => z.looseObject({ data: z.string() }),
};

/** Input of {@link getPathCheckResult}. */
export interface GetPathCheckResultRequest {
  /** Id that `checkPath` gave. */
  retrieveId: string;
}

/** Result of {@link getPathCheckResult}. */
export interface GetPathCheckResultResponse {
  /** The answer’s content. */
  data: {
    /** State: 0 new, 1 fetching the page, 2 checking, 3 done, 4 failed. */
    checkStatus: number;
    /** When the check was started, milliseconds since the epoch. */
    createTime?: number | undefined;
    /** Result of each check asked for. */
    detail?:
      | {
          /** Result of this check: 0 passed, other codes not. */
          errno?: number | undefined;
          /** Addresses of the forbidden images, with checks of images. */
          harmUrl?: string[] | undefined;
          /** Text of the result. */
          msg?: string | undefined;
          /** Which check: risk, porn, ocr-word or ocr-lead. */
          type?: string | undefined;
        }[]
      | undefined;
  };
}

/**
 * 页面检测结果精确查询。Gets state and result of a check that `checkPath` started.
 * Calls `GET /rest/2.0/smartapp/riskDetection/v2/getPathCheckResultByID`.
 *
 * @see https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/getPathCheckResultByID.go
 */
export const getPathCheckResult: BaiduEndpoint<GetPathCheckResultRequest, GetPathCheckResultResponse, 'app'> = {
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
        checkStatus: z.number(),
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
  /** The text, at most 10 KB. */
  content: string;
  /** Checks to run: risk forbidden content, lead enticement; risk when left out; case matters. */
  type?: string[] | undefined;
}

/** Result of {@link checkText}. */
export interface CheckTextResponse {
  /** The answer’s content. */
  data: {
    /** Result of each check asked for. */
    res: {
      /** Result of this check: 0 passed, other codes not. */
      errno: number;
      /** Text of the result. */
      msg?: string | undefined;
      /** Which check: risk or lead. */
      type: string;
    }[];
    /** Id of the check, for `sendMisjudgeFeedback`. */
    retrieveId: string;
  };
}

/**
 * 单段文本检测。Checks one text at once.
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
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        res: z.array(z.looseObject({ errno: z.number(), msg: z.string().optional(), type: z.string() })),
        retrieveId: z.string(),
      }),
    }),
};
