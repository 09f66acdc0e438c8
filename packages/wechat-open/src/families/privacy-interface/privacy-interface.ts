import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link applyInterface}. */
export interface ApplyInterfaceRequest {
  /** Name of the interface, case matters. */
  api_name: string;
  /** What it is used for, at most 300 characters, UTF-8 without escapes. */
  content: string;
  /** URLs of pictures of the use, at most 10. */
  pic_list?: string[] | undefined;
  /** URL of a video (MP4) of the use, at most 1. */
  video_list?: string[] | undefined;
  /** Pages that help the reviewer. */
  url_list?: string[] | undefined;
}

/** Result of {@link applyInterface}. */
export interface ApplyInterfaceResponse {
  /** Order of the application. */
  audit_id?: number | undefined;
}

/**
 * 申请地理位置接口。Asks for an interface; the mini program’s category must allow it. At least one picture, video or page is required.
 * 280 calls a minute; the outcome comes as the event `wxa_privacy_apply`.
 * Calls `POST /wxa/security/apply_privacy_interface`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-api-management/applyPrivacyInterface.html
 */
export const applyInterface: WechatEndpoint<ApplyInterfaceRequest, ApplyInterfaceResponse, 'authorizer'> = {
  id: 'applyPrivacyInterface',
  family: 'privacy-interface',
  method: 'POST',
  path: '/wxa/security/apply_privacy_interface',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-api-management/applyPrivacyInterface.html',
  permissionSets: [18],
  errors: [61031, 61035],
  request: (z: Zod) =>
    z.strictObject({
      api_name: z.string(),
      content: z.string().max(300),
      pic_list: z.array(z.string()).max(10).optional(),
      video_list: z.array(z.string()).max(1).optional(),
      url_list: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ audit_id: z.number().optional() }),
};

/** Input of {@link listInterfaces}. */
export type ListInterfacesRequest = NoFields;

/** Result of {@link listInterfaces}. */
export interface ListInterfacesResponse {
  /** The interfaces. */
  interface_list: {
    /** Name, for {@link applyInterface}. */
    api_name: string;
    /** Name in Chinese. */
    api_ch_name: string;
    /** What it does. */
    api_desc: string;
    /** Page of its documentation. */
    api_link?: string | undefined;
    /** Group of interfaces. */
    group_name?: string | undefined;
    /** Order of the last application. */
    audit_id?: number | undefined;
    /** 1 to be applied for, 2 not allowed, 3 in review, 4 refused, 5 granted. */
    status?: number | undefined;
    /** When it was applied for, seconds since the epoch. */
    apply_time?: number | undefined;
    /** Why it was refused or is not allowed. */
    fail_reason?: string | undefined;
  }[];
}

/**
 * 获取地理位置接口列表。All interfaces that need an application, with the state of this mini program’s applications.
 * Calls `GET /wxa/security/get_privacy_interface`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-api-management/getPrivacyInterface.html
 */
export const listInterfaces: WechatEndpoint<ListInterfacesRequest, ListInterfacesResponse, 'authorizer'> = {
  id: 'getPrivacyInterface',
  family: 'privacy-interface',
  method: 'GET',
  path: '/wxa/security/get_privacy_interface',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-api-management/getPrivacyInterface.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      interface_list: z.array(
        z.looseObject({
          api_name: z.string(),
          api_ch_name: z.string(),
          api_desc: z.string(),
          api_link: z.string().optional(),
          group_name: z.string().optional(),
          audit_id: z.number().optional(),
          status: z.number().optional(),
          apply_time: z.number().optional(),
          fail_reason: z.string().optional(),
        }),
      ),
    }),
};
