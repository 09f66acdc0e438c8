import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link commit}. */
export interface CommitRequest {
  /** From `getTemplateList`. Samples show a number and a text; WeChat takes both. */
  template_id: number | string;
  /**
   * The ext.json object as JSON **text**, so it is encoded twice; `'{}'` for none. It is merged into the template's app.json.
   * Keys: https://developers.weixin.qq.com/miniprogram/dev/devtools/ext.html
   */
  ext_json: string;
  /** Version name, at most 64 characters. */
  user_version: string;
  /** What is new. */
  user_desc: string;
}

/** Result of {@link commit}. */
export type CommitResponse = NoFields;

/**
 * 上传代码并生成体验版。Makes a template's code the mini program's trial version. Starts a new privacy scan each time, so do not
 * repeat it because a submit failed. Not two at once (9402202).
 * Calls `POST /wxa/commit`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/commit.html
 */
export const commit: WechatEndpoint<CommitRequest, CommitResponse, 'authorizer'> = {
  id: 'commit',
  family: 'code-management',
  method: 'POST',
  path: '/wxa/commit',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/commit.html',
  permissionSets: [18],
  request: (z: Zod) =>
    z.strictObject({
      template_id: z.union([z.number(), z.string()]),
      ext_json: z.string(),
      user_version: z.string(),
      user_desc: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getCodePages}. */
export type GetCodePagesRequest = NoFields;

/** Result of {@link getCodePages}. */
export interface GetCodePagesResponse {
  /** Paths of the pages, such as `pages/index/index`. */
  page_list: string[];
}

/**
 * 获取已上传的代码页面列表。Lists the pages of the trial version. 86001 before the first commit.
 * Calls `GET /wxa/get_page`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getCodePage.html
 */
export const getCodePages: WechatEndpoint<GetCodePagesRequest, GetCodePagesResponse, 'authorizer'> = {
  id: 'getCodePage',
  family: 'code-management',
  method: 'GET',
  path: '/wxa/get_page',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getCodePage.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ page_list: z.array(z.string()) }),
};

/** Input of {@link getTrialQRCode}. */
export interface GetTrialQRCodeRequest {
  /** Page to open with its query, such as `pages/index/index?id=1`; written plainly, the client encodes it. */
  path?: string | undefined;
}

/** Result of {@link getTrialQRCode}: a JPEG. */
export type GetTrialQRCodeResponse = Blob;

/**
 * 获取体验版二维码。QR code that opens the trial version for testers.
 * Calls `GET /wxa/get_qrcode`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getTrialQRCode.html
 */
export const getTrialQRCode: WechatEndpoint<GetTrialQRCodeRequest, GetTrialQRCodeResponse, 'authorizer'> = {
  id: 'getTrialQRCode',
  family: 'code-management',
  method: 'GET',
  path: '/wxa/get_qrcode',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getTrialQRCode.html',
  reply: 'binary',
  permissionSets: [18, 86],
  request: (z: Zod) => z.strictObject({ path: z.string().optional() }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link getCodePrivacyInfo}. */
export type GetCodePrivacyInfoRequest = NoFields;

/** Result of {@link getCodePrivacyInfo}. */
export interface GetCodePrivacyInfoResponse {
  /** Interfaces that the code uses without having been granted, such as `wx.getLocation`. */
  without_auth_list: string[];
  /** Interfaces that the code uses without declaring them in `requiredPrivateInfos`. */
  without_conf_list: string[];
}

/**
 * 获取隐私接口检测结果。What the scan of the trial version found. 61039 while the scan runs, seconds to a few minutes.
 * `submitAudit` refuses the code while a list is not empty (61040).
 * Calls `GET /wxa/security/get_code_privacy_info`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getCodePrivacyInfo.html
 */
export const getCodePrivacyInfo: WechatEndpoint<GetCodePrivacyInfoRequest, GetCodePrivacyInfoResponse, 'authorizer'> = {
  id: 'getCodePrivacyInfo',
  family: 'code-management',
  method: 'GET',
  path: '/wxa/security/get_code_privacy_info',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getCodePrivacyInfo.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({ without_auth_list: z.array(z.string()), without_conf_list: z.array(z.string()) }),
};
