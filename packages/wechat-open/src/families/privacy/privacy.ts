import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { upload } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getPrivacySetting}. */
export interface GetPrivacySettingRequest {
  /** Which guideline: 1 online, 2 development (default). */
  privacy_ver?: 1 | 2 | undefined;
}

/** Result of {@link getPrivacySetting}. */
export interface GetPrivacySettingResponse {
  /** 1 when code was committed lately, 0 when not: then nothing was found. */
  code_exist: number;
  /** Who collects, and how users hear of changes. */
  owner_setting?:
    | {
        /** Mail address; one of the four ways to reach the developer is required. */
        contact_email?: string | undefined;
        /** Phone number; one of the four ways to reach the developer is required. */
        contact_phone?: string | undefined;
        /** QQ number; one of the four ways to reach the developer is required. */
        contact_qq?: string | undefined;
        /** WeChat id; one of the four ways to reach the developer is required. */
        contact_weixin?: string | undefined;
        /** Own guideline instead of the standard text. */
        ext_file_media_id?: string | undefined;
        /** How users are told about changes, such as 弹窗 or 公告. */
        notice_method?: string | undefined;
        /** How long data is kept, number and 天; empty: the shortest time needed. */
        store_expire_timestamp?: string | undefined;
      }
    | undefined;
  /** Kinds of data found in the code. */
  privacy_list?: string[] | undefined;
  /** What the mini program collects. */
  setting_list?:
    | {
        /**
         * Kind of data: UserInfo, Location, Address, Invoice, RunData, Record, Album, Camera, PhoneNumber, Contact, DeviceInfo,
         * EXIDNumber, EXOrderInfo, EXUserPublishContent, EXUserFollowAcct, EXUserOpLog, AlbumWriteOnly, LicensePlate, BlueTooth,
         * CalendarWriteOnly, Email, MessageFile or an own name.
         */
        privacy_key: string;
        /** What it is for, without 为了 or 用于, which WeChat adds. */
        privacy_text: string;
        /** Name of the kind, in Chinese. */
        privacy_label: string;
      }[]
    | undefined;
  /** Names of all kinds of data. */
  privacy_desc?:
    | {
        /** Kinds of data. */
        privacy_desc_list: {
          /**
           * Kind of data: UserInfo, Location, Address, Invoice, RunData, Record, Album, Camera, PhoneNumber, Contact, DeviceInfo,
           * EXIDNumber, EXOrderInfo, EXUserPublishContent, EXUserFollowAcct, EXUserOpLog, AlbumWriteOnly, LicensePlate, BlueTooth,
           * CalendarWriteOnly, Email, MessageFile or an own name.
           */
          privacy_key: string;
          /** Name of the kind, in Chinese. */
          privacy_desc: string;
        }[];
      }
    | undefined;
  /** Last change, seconds since the epoch. */
  update_time?: number | undefined;
  /** SDKs of others in the code and what they collect. */
  sdk_privacy_info_list?:
    | {
        /** Name of the SDK. */
        sdk_name: string;
        /** Provider of the SDK. */
        sdk_biz_name: string;
        /** What the SDK collects. */
        sdk_list: {
          /**
           * Kind of data: UserInfo, Location, Address, Invoice, RunData, Record, Album, Camera, PhoneNumber, Contact, DeviceInfo,
           * EXIDNumber, EXOrderInfo, EXUserPublishContent, EXUserFollowAcct, EXUserOpLog, AlbumWriteOnly, LicensePlate, BlueTooth,
           * CalendarWriteOnly, Email, MessageFile or an own name.
           */
          privacy_key: string;
          /** What it is for, without 为了 or 用于, which WeChat adds. */
          privacy_text: string;
          /** Name of the kind, in Chinese. */
          privacy_label?: string | undefined;
        }[];
      }[]
    | undefined;
}

/**
 * 获取小程序用户隐私保护指引。The guideline as set, and the kinds of data that WeChat found in the code: those with an empty `privacy_text`
 * still need one.
 * Sources disagree: Senparc names the token componentAccessToken; SKIT, WxJava and the docs use the authorizer token.
 * Calls `POST /cgi-bin/component/getprivacysetting`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/getPrivacySetting.html
 */
export const getPrivacySetting: WechatEndpoint<GetPrivacySettingRequest, GetPrivacySettingResponse, 'authorizer'> = {
  id: 'getPrivacySetting',
  family: 'privacy',
  method: 'POST',
  path: '/cgi-bin/component/getprivacysetting',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/getPrivacySetting.html',
  permissionSets: [18],
  errors: [86071],
  request: (z: Zod) => z.strictObject({ privacy_ver: z.literal([1, 2]).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      code_exist: z.number(),
      owner_setting: z
        .looseObject({
          contact_email: z.string().optional(),
          contact_phone: z.string().optional(),
          contact_qq: z.string().optional(),
          contact_weixin: z.string().optional(),
          ext_file_media_id: z.string().optional(),
          notice_method: z.string().optional(),
          store_expire_timestamp: z.string().optional(),
        })
        .optional(),
      privacy_list: z.array(z.string()).optional(),
      setting_list: z
        .array(z.looseObject({ privacy_key: z.string(), privacy_text: z.string(), privacy_label: z.string() }))
        .optional(),
      privacy_desc: z
        .looseObject({
          privacy_desc_list: z.array(z.looseObject({ privacy_key: z.string(), privacy_desc: z.string() })),
        })
        .optional(),
      update_time: z.number().optional(),
      sdk_privacy_info_list: z
        .array(
          z.looseObject({
            sdk_name: z.string(),
            sdk_biz_name: z.string(),
            sdk_list: z.array(
              z.looseObject({
                privacy_key: z.string(),
                privacy_text: z.string(),
                privacy_label: z.string().optional(),
              }),
            ),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link setPrivacySetting}. */
export interface SetPrivacySettingRequest {
  /** Which guideline: 1 online, 2 development (default). */
  privacy_ver?: 1 | 2 | undefined;
  /** Who collects, and how users hear of changes. */
  owner_setting: {
    /** Mail address; one of the four ways to reach the developer is required. */
    contact_email?: string | undefined;
    /** Phone number; one of the four ways to reach the developer is required. */
    contact_phone?: string | undefined;
    /** QQ number; one of the four ways to reach the developer is required. */
    contact_qq?: string | undefined;
    /** WeChat id; one of the four ways to reach the developer is required. */
    contact_weixin?: string | undefined;
    /** Own guideline instead of the standard text, from {@link uploadPrivacyFile}; not with `privacy_ver` 1. */
    ext_file_media_id?: string | undefined;
    /** How users are told about changes, such as 弹窗 or 公告. */
    notice_method: string;
    /** How long data is kept, number and 天; empty: the shortest time needed. */
    store_expire_timestamp?: string | undefined;
  };
  /** What the mini program collects; required for version 2, refused for version 1. */
  setting_list?:
    | {
        /**
         * Kind of data: UserInfo, Location, Address, Invoice, RunData, Record, Album, Camera, PhoneNumber, Contact, DeviceInfo,
         * EXIDNumber, EXOrderInfo, EXUserPublishContent, EXUserFollowAcct, EXUserOpLog, AlbumWriteOnly, LicensePlate, BlueTooth,
         * CalendarWriteOnly, Email, MessageFile or an own name.
         */
        privacy_key: string;
        /** What it is for, without 为了 or 用于, which WeChat adds. */
        privacy_text: string;
      }[]
    | undefined;
  /** SDKs of others in the code and what they collect. */
  sdk_privacy_info_list?:
    | {
        /** Name of the SDK. */
        sdk_name?: string | undefined;
        /** Provider of the SDK. */
        sdk_biz_name?: string | undefined;
        /** What the SDK collects. */
        sdk_list?:
          | {
              /**
               * Kind of data: UserInfo, Location, Address, Invoice, RunData, Record, Album, Camera, PhoneNumber, Contact, DeviceInfo,
               * EXIDNumber, EXOrderInfo, EXUserPublishContent, EXUserFollowAcct, EXUserOpLog, AlbumWriteOnly, LicensePlate, BlueTooth,
               * CalendarWriteOnly, Email, MessageFile or an own name.
               */
              privacy_key?: string | undefined;
              /** What it is for, without 为了 or 用于, which WeChat adds. */
              privacy_text?: string | undefined;
            }[]
          | undefined;
      }[]
    | undefined;
}

/** Result of {@link setPrivacySetting}. */
export type SetPrivacySettingResponse = NoFields;

/**
 * 设置小程序用户隐私保护指引。Sets the guideline. The development version takes effect with the next code that is reviewed and released; of
 * the online version only `owner_setting` can be changed, at once. Send Chinese unescaped, escapes would be shown to users.
 * Sources disagree: Senparc names the token componentAccessToken; SKIT, WxJava and the docs use the authorizer token.
 * Calls `POST /cgi-bin/component/setprivacysetting`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/setPrivacySetting.html
 */
export const setPrivacySetting: WechatEndpoint<SetPrivacySettingRequest, SetPrivacySettingResponse, 'authorizer'> = {
  id: 'setPrivacySetting',
  family: 'privacy',
  method: 'POST',
  path: '/cgi-bin/component/setprivacysetting',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/setPrivacySetting.html',
  permissionSets: [18],
  errors: [86069, 86071, 86074, 87072],
  request: (z: Zod) =>
    z.strictObject({
      privacy_ver: z.literal([1, 2]).optional(),
      owner_setting: z.strictObject({
        contact_email: z.string().optional(),
        contact_phone: z.string().optional(),
        contact_qq: z.string().optional(),
        contact_weixin: z.string().optional(),
        ext_file_media_id: z.string().optional(),
        notice_method: z.string(),
        store_expire_timestamp: z.string().optional(),
      }),
      setting_list: z.array(z.strictObject({ privacy_key: z.string(), privacy_text: z.string() })).optional(),
      sdk_privacy_info_list: z
        .array(
          z.strictObject({
            sdk_name: z.string().optional(),
            sdk_biz_name: z.string().optional(),
            sdk_list: z
              .array(z.strictObject({ privacy_key: z.string().optional(), privacy_text: z.string().optional() }))
              .optional(),
          }),
        )
        .optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link uploadPrivacyFile}. */
export interface UploadPrivacyFileRequest {
  /** Text file (.txt), at most 100 KB. */
  file: Upload;
}

/** Result of {@link uploadPrivacyFile}. */
export interface UploadPrivacyFileResponse {
  /** File, for `ext_file_media_id` of {@link setPrivacySetting}. */
  ext_file_media_id: string;
}

/**
 * 上传小程序用户隐私保护指引。Uploads an own guideline as a text file (.txt) of at most 100 KB, for {@link setPrivacySetting}.
 * Sources disagree: Senparc names the token componentAccessToken; SKIT, WxJava and the docs use the authorizer token.
 * Calls `POST /cgi-bin/component/uploadprivacyextfile`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/uploadPrivacySetting.html
 */
export const uploadPrivacyFile: WechatEndpoint<UploadPrivacyFileRequest, UploadPrivacyFileResponse, 'authorizer'> = {
  id: 'uploadPrivacySetting',
  family: 'privacy',
  method: 'POST',
  path: '/cgi-bin/component/uploadprivacyextfile',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/uploadPrivacySetting.html',
  permissionSets: [18],
  errors: [40006, 40126],
  request: (z: Zod) => z.strictObject({ file: upload(z) }),
  response: (z: Zod) => z.looseObject({ ext_file_media_id: z.string() }),
};
