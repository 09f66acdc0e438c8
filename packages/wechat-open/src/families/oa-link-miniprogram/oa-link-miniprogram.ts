import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link linkMiniProgram}. */
export interface LinkMiniProgramRequest {
  /** App id of the mini program. */
  appid: string;
  /** Whether followers get a notice: 1 yes, 0 no. */
  notify_users: 0 | 1;
  /** Whether it shows on the account’s page: 1 yes, 0 no. */
  show_profile: 0 | 1;
}

/** Result of {@link linkMiniProgram}. */
export type LinkMiniProgramResponse = NoFields;

/**
 * 关联小程序。Asks to link a mini program; both administrators confirm in WeChat. {@link listLinkedMiniPrograms} tells how far it is.
 * Calls `POST /cgi-bin/wxopen/wxamplink`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/linkMiniprogram.html
 */
export const linkMiniProgram: WechatEndpoint<LinkMiniProgramRequest, LinkMiniProgramResponse, 'authorizer'> = {
  id: 'linkMiniprogram',
  family: 'oa-link-miniprogram',
  method: 'POST',
  path: '/cgi-bin/wxopen/wxamplink',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/linkMiniprogram.html',
  permissionSets: [33],
  request: (z: Zod) =>
    z.strictObject({ appid: z.string(), notify_users: z.literal([0, 1]), show_profile: z.literal([0, 1]) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listLinkedMiniPrograms}. */
export type ListLinkedMiniProgramsRequest = NoFields;

/** Result of {@link listLinkedMiniPrograms}. */
export interface ListLinkedMiniProgramsResponse {
  /** The links. */
  wxopens: {
    /** Mini programs. */
    items: {
      /** App id of the mini program. */
      appid: string;
      /** Original id, gh_…. */
      username: string;
      /** Name. */
      nickname: string;
      /** URL of the avatar. */
      headimg_url: string;
      /** E-mail address of the mini program. */
      email?: string | undefined;
      /** Where the link comes from, such as `SOURCE_NORMAL`. */
      source: string;
      /**
       * 1 linked, 2 waits for the mini program’s administrator, 3 refused by them, 12 waits for the account’s administrator.
       */
      status: number;
      /** Whether it shows on the account’s management page: 1 yes, 0 no. */
      selected?: number | undefined;
      /** Whether it shows among nearby mini programs: 1 yes, 0 no. */
      nearby_display_status?: number | undefined;
      /** Whether it is released: 1 yes, 0 no. */
      released?: number | undefined;
      /** Verification and payment. */
      func_infos?:
        | {
            /** 1 WeChat verification, 2 WeChat Pay. */
            id: number;
            /** Name of the function in Chinese. */
            name: string;
            /** 1 on, 0 off. */
            status: number;
          }[]
        | undefined;
      /** State of a verification copied from the account; meaning not documented. */
      copy_verify_status?: number | undefined;
    }[];
  };
}

/**
 * 获取公众号关联的小程序。Linked mini programs and links that wait for confirmation.
 * Calls `POST /cgi-bin/wxopen/wxamplinkget`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/getLinkMiniprogram.html
 */
export const listLinkedMiniPrograms: WechatEndpoint<
  ListLinkedMiniProgramsRequest,
  ListLinkedMiniProgramsResponse,
  'authorizer'
> = {
  id: 'getLinkMiniprogram',
  family: 'oa-link-miniprogram',
  method: 'POST',
  path: '/cgi-bin/wxopen/wxamplinkget',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/getLinkMiniprogram.html',
  permissionSets: [33],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      wxopens: z.looseObject({
        items: z.array(
          z.looseObject({
            appid: z.string(),
            username: z.string(),
            nickname: z.string(),
            headimg_url: z.string(),
            email: z.string().optional(),
            source: z.string(),
            status: z.number(),
            selected: z.number().optional(),
            nearby_display_status: z.number().optional(),
            released: z.number().optional(),
            func_infos: z.array(z.looseObject({ id: z.number(), name: z.string(), status: z.number() })).optional(),
            copy_verify_status: z.number().optional(),
          }),
        ),
      }),
    }),
};

/** Input of {@link unlinkMiniProgram}. */
export interface UnlinkMiniProgramRequest {
  /** App id of the mini program. */
  appid: string;
}

/** Result of {@link unlinkMiniProgram}. */
export type UnlinkMiniProgramResponse = NoFields;

/**
 * 解除已关联的小程序。Removes a link.
 * Calls `POST /cgi-bin/wxopen/wxampunlink`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/unlinkMiniprogram.html
 */
export const unlinkMiniProgram: WechatEndpoint<UnlinkMiniProgramRequest, UnlinkMiniProgramResponse, 'authorizer'> = {
  id: 'unlinkMiniprogram',
  family: 'oa-link-miniprogram',
  method: 'POST',
  path: '/cgi-bin/wxopen/wxampunlink',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/unlinkMiniprogram.html',
  permissionSets: [33],
  request: (z: Zod) => z.strictObject({ appid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
