import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link setRule}. */
export interface SetRuleRequest {
  /** Start of the links: an own address, or http://weixin.qq.com/q/… of a service account. */
  prefix: string;
  /** Whether the rule takes all links below the prefix: 1 no, 2 yes; not for service accounts. */
  permit_sub_rule?: 1 | 2 | undefined;
  /** 1 not published, 2 published; of answers, not documented for requests. */
  state?: 1 | 2 | undefined;
  /** Mini program to open; only with the token of a service account. */
  appid?: string | undefined;
  /** Page to open. */
  path: string;
  /**
   * Version that testers get on `debug_url`: 1 development (developers), 2 trial (administrator and testers), 3 released; not for
   * service accounts.
   */
  open_version?: 1 | 2 | 3 | undefined;
  /** Complete links for tests below the prefix, at most 5. */
  debug_url?: string[] | undefined;
  /** 0 adds a rule, 1 changes it. */
  is_edit: 0 | 1;
}

/** Result of {@link setRule}. */
export type SetRuleResponse = NoFields;

/**
 * 增加或修改二维码规则。Adds or changes a rule; it works for users after {@link publishRule}. The file of {@link getVerifyFile} must be
 * reachable below the prefix. With a service account’s token: prefix of its parametric QR code, `appid`, `path`, `is_edit`, and
 * accounts linked before.
 * Calls `POST /cgi-bin/wxopen/qrcodejumpadd`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/addJumpQRCode.html
 */
export const setRule: WechatEndpoint<SetRuleRequest, SetRuleResponse, 'authorizer'> = {
  id: 'addJumpQRCode',
  family: 'qrcode-jump',
  method: 'POST',
  path: '/cgi-bin/wxopen/qrcodejumpadd',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/addJumpQRCode.html',
  permissionSets: [3, 18],
  errors: [40097, 44990, 85066, 85068, 85069, 85070, 85071, 85072, 85073, 85075, 886001],
  request: (z: Zod) =>
    z.strictObject({
      prefix: z.string(),
      permit_sub_rule: z.literal([1, 2]).optional(),
      state: z.literal([1, 2]).optional(),
      appid: z.string().optional(),
      path: z.string(),
      open_version: z.literal([1, 2, 3]).optional(),
      debug_url: z.array(z.string()).max(5).optional(),
      is_edit: z.literal([0, 1]),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteRule}. */
export interface DeleteRuleRequest {
  /** Prefix of the rule. */
  prefix: string;
  /** Mini program; only with the token of a service account. */
  appid?: string | undefined;
}

/** Result of {@link deleteRule}. */
export type DeleteRuleResponse = NoFields;

/**
 * 删除已设置的二维码规则。Deletes a rule.
 * Calls `POST /cgi-bin/wxopen/qrcodejumpdelete`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/deleteJumpQRCode.html
 */
export const deleteRule: WechatEndpoint<DeleteRuleRequest, DeleteRuleResponse, 'authorizer'> = {
  id: 'deleteJumpQRCode',
  family: 'qrcode-jump',
  method: 'POST',
  path: '/cgi-bin/wxopen/qrcodejumpdelete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/deleteJumpQRCode.html',
  permissionSets: [3, 18],
  request: (z: Zod) => z.strictObject({ prefix: z.string(), appid: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getVerifyFile}. */
export type GetVerifyFileRequest = NoFields;

/** Result of {@link getVerifyFile}. */
export interface GetVerifyFileResponse {
  /** Name of the file. */
  file_name: string;
  /** Content of the file. */
  file_content: string;
}

/**
 * 获取校验文件名称及内容。Name and content of the file to serve below a prefix before {@link setRule}.
 * Calls `POST /cgi-bin/wxopen/qrcodejumpdownload`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/downloadQRCodeText.html
 */
export const getVerifyFile: WechatEndpoint<GetVerifyFileRequest, GetVerifyFileResponse, 'authorizer'> = {
  id: 'downloadQRCodeText',
  family: 'qrcode-jump',
  method: 'POST',
  path: '/cgi-bin/wxopen/qrcodejumpdownload',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/downloadQRCodeText.html',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ file_name: z.string(), file_content: z.string() }),
};

/** Input of {@link listRules}. */
export interface ListRulesRequest {
  /** Mini program; only with the token of a service account. */
  appid?: string | undefined;
  /** With a service account: 0 the newest 10000 (default), 1 by prefix, 2 by page. */
  get_type?: 0 | 1 | 2 | undefined;
  /** Prefixes, at most 200; for `get_type` 1. */
  prefix_list?: string[] | undefined;
  /** Page, from 1; for `get_type` 2. */
  page_num?: number | undefined;
  /** Rules on a page, at most 200; for `get_type` 2. */
  page_size?: number | undefined;
}

/** Result of {@link listRules}. */
export interface ListRulesResponse {
  /** Rules in this answer. */
  list_size: number;
  /** The rules. */
  rule_list: {
    /** Start of the links: an own https address, or http://weixin.qq.com/q/… of a service account. */
    prefix: string;
    /** Whether the rule takes all links below the prefix: 1 no, 2 yes. */
    permit_sub_rule?: number | undefined;
    /** 1 not published, 2 published. */
    state: number;
    /** Page to open. */
    path: string;
    /**
     * Version that testers get on `debug_url`: 1 development (developers), 2 trial (administrator and testers), 3 released.
     */
    open_version?: number | undefined;
    /** Complete links for tests below the prefix, at most 5. */
    debug_url?: string[] | undefined;
  }[];
  /** Publications left this month. */
  qrcodejump_pub_quota: number;
  /** Whether rules are switched on: 1 yes, 0 no. */
  qrcodejump_open: number;
  /** Rules in total, for paging. */
  total_count?: number | undefined;
}

/**
 * 获取已设置的二维码规则。The rules that are set. A mini program’s token needs no parameter; with a service account’s token `appid` and
 * `get_type` choose.
 * Calls `POST /cgi-bin/wxopen/qrcodejumpget`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/getJumpQRCode.html
 */
export const listRules: WechatEndpoint<ListRulesRequest, ListRulesResponse, 'authorizer'> = {
  id: 'getJumpQRCode',
  family: 'qrcode-jump',
  method: 'POST',
  path: '/cgi-bin/wxopen/qrcodejumpget',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/getJumpQRCode.html',
  permissionSets: [3, 18],
  errors: [40097, 44990],
  request: (z: Zod) =>
    z.strictObject({
      appid: z.string().optional(),
      get_type: z.literal([0, 1, 2]).optional(),
      prefix_list: z.array(z.string()).max(200).optional(),
      page_num: z.number().optional(),
      page_size: z.number().max(200).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      list_size: z.number(),
      rule_list: z.array(
        z.looseObject({
          prefix: z.string(),
          permit_sub_rule: z.number().optional(),
          state: z.number(),
          path: z.string(),
          open_version: z.number().optional(),
          debug_url: z.array(z.string()).optional(),
        }),
      ),
      qrcodejump_pub_quota: z.number(),
      qrcodejump_open: z.number(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link publishRule}. */
export interface PublishRuleRequest {
  /** Prefix of the rule, from {@link setRule}. */
  prefix: string;
}

/** Result of {@link publishRule}. */
export type PublishRuleResponse = NoFields;

/**
 * 发布已设置的二维码规则。Switches a rule on for all users. At most 100 a month; the mini program needs a released version.
 * Calls `POST /cgi-bin/wxopen/qrcodejumppublish`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/publishJumpQRCode.html
 */
export const publishRule: WechatEndpoint<PublishRuleRequest, PublishRuleResponse, 'authorizer'> = {
  id: 'publishJumpQRCode',
  family: 'qrcode-jump',
  method: 'POST',
  path: '/cgi-bin/wxopen/qrcodejumppublish',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/publishJumpQRCode.html',
  permissionSets: [3, 18],
  errors: [44990, 85074, 85075, 85095, 886000, 886001],
  request: (z: Zod) => z.strictObject({ prefix: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
