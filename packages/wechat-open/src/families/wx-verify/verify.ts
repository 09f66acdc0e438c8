import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { upload } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** The application. */
interface AuthData {
  /** Kind of subject: 1 enterprise, 12 sole trader, 15 person; others as getAccountBasicInfo of basic-info tells. */
  customer_type: number;
  /** Task that was sent back, from {@link applyVerify}. */
  taskid: string;
  /** Contact person. */
  contact_info: {
    /** Name of the contact person. */
    name: string;
    /** Mail address of the contact person. */
    email: string;
    /** Phone number of the contact person; only here, not in a first application. */
    mobile?: string | undefined;
  };
  /** Document of the subject, required unless a person: one picture, media id from {@link uploadVerifyMaterial}. */
  qualification?: string | undefined;
  /** Further documents of the subject, at most 10 pictures; media ids from {@link uploadVerifyMaterial}. */
  qualification_other?: string[] | undefined;
  /** Name of the mini program. */
  account_name: string;
  /** What the name rests on: 1 chosen words, 2 trade mark. */
  account_name_type: 1 | 2;
  /** Documents for a name with reserved words; media ids from {@link uploadVerifyMaterial}. */
  account_supplemental?: string[] | undefined;
  /** Who pays the fee: 1 package that the platform bought, 2 the merchant. */
  pay_type: 1 | 2;
  /** Invoice; leave out when the platform pays. */
  invoice_info?: InvoiceInfo | undefined;
  /** Identity to verify, persons only: name of a leaf of {@link getIdentityTree}. */
  auth_identification?: string | undefined;
  /** Proof of that identity, required with it, at most 10 pictures; media ids from {@link uploadVerifyMaterial}. */
  auth_ident_material?: string[] | undefined;
  /** Phone number of the platform. */
  third_party_phone?: string | undefined;
  /** Service market app id of the platform’s own subject; required when the platform pays. */
  service_appid?: string | undefined;
}

const authData = (z: Zod) =>
  z.strictObject({
    customer_type: z.number(),
    taskid: z.string(),
    contact_info: z.strictObject({ name: z.string(), email: z.string(), mobile: z.string().optional() }),
    qualification: z.string().optional(),
    qualification_other: z.array(z.string()).max(10).optional(),
    account_name: z.string(),
    account_name_type: z.literal([1, 2]),
    account_supplemental: z.array(z.string()).optional(),
    pay_type: z.literal([1, 2]),
    invoice_info: invoiceInfo(z).optional(),
    auth_identification: z.string().optional(),
    auth_ident_material: z.array(z.string()).optional(),
    third_party_phone: z.string().optional(),
    service_appid: z.string().optional(),
  });

/** Invoice; leave out when the platform pays. */
interface InvoiceInfo {
  /** 1 none, 2 electronic, 3 special VAT invoice (withdrawn 2024-04-03), 4 digital special VAT invoice. */
  invoice_type: number;
  /** Title, equal to the name of the subject. */
  invoice_title?: string | undefined;
  /** For type 2. */
  electronic?:
    | {
        /** Tax number, 15, 17, 18 or 20 characters. */
        id: string;
        /** Remark on the invoice. */
        desc?: string | undefined;
      }
    | undefined;
  /** For type 4 (and the old type 3). */
  vat?:
    | {
        /** Tax number, 15, 17, 18 or 20 characters. */
        id: string;
        /** Phone number of the enterprise. */
        enterprise_phone: string;
        /** Registered address of the enterprise. */
        enterprise_address: string;
        /** Bank of the enterprise. */
        bank_name: string;
        /** Bank account of the enterprise. */
        bank_account: string;
        /** Postcode to send the invoice to. */
        mailing_address?: string | undefined;
        /** Province to send the invoice to. */
        province?: string | undefined;
        /** City to send the invoice to. */
        city?: string | undefined;
        /** District to send the invoice to. */
        district?: string | undefined;
        /** Street to send the invoice to. */
        address?: string | undefined;
        /** Recipient. */
        name?: string | undefined;
        /** Phone number of the recipient. */
        phone?: string | undefined;
        /** Remark on the invoice. */
        desc?: string | undefined;
      }
    | undefined;
}

const invoiceInfo = (z: Zod) =>
  z.strictObject({
    invoice_type: z.number(),
    invoice_title: z.string().optional(),
    electronic: z.strictObject({ id: z.string(), desc: z.string().optional() }).optional(),
    vat: z
      .strictObject({
        id: z.string(),
        enterprise_phone: z.string(),
        enterprise_address: z.string(),
        bank_name: z.string(),
        bank_account: z.string(),
        mailing_address: z.string().optional(),
        province: z.string().optional(),
        city: z.string().optional(),
        district: z.string().optional(),
        address: z.string().optional(),
        name: z.string().optional(),
        phone: z.string().optional(),
        desc: z.string().optional(),
      })
      .optional(),
  });

/** The application. */
interface ApplyVerifyAuthData {
  /** Kind of subject: 1 enterprise, 12 sole trader, 15 person; others as getAccountBasicInfo of basic-info tells. */
  customer_type: number;
  /** Only for {@link reapplyVerify}. */
  taskid?: string | undefined;
  /** Contact person. */
  contact_info: {
    /** Name of the contact person. */
    name: string;
    /** Mail address of the contact person. */
    email: string;
  };
  /** Document of the subject, required unless a person: one picture, media id from {@link uploadVerifyMaterial}. */
  qualification?: string | undefined;
  /** Further documents of the subject, at most 10 pictures; media ids from {@link uploadVerifyMaterial}. */
  qualification_other?: string[] | undefined;
  /** Name of the mini program. */
  account_name: string;
  /** What the name rests on: 1 chosen words, 2 trade mark. */
  account_name_type: 1 | 2;
  /** Documents for a name with reserved words; media ids from {@link uploadVerifyMaterial}. */
  account_supplemental?: string[] | undefined;
  /** Who pays the fee: 1 package that the platform bought, 2 the merchant. */
  pay_type: 1 | 2;
  /** Invoice; leave out when the platform pays. */
  invoice_info?: InvoiceInfo | undefined;
  /** Identity to verify, persons only: name of a leaf of {@link getIdentityTree}. */
  auth_identification?: string | undefined;
  /** Proof of that identity, required with it, at most 10 pictures; media ids from {@link uploadVerifyMaterial}. */
  auth_ident_material?: string[] | undefined;
  /** Phone number of the platform. */
  third_party_phone?: string | undefined;
  /** Service market app id of the platform’s own subject; required when the platform pays. */
  service_appid?: string | undefined;
}

const applyVerifyAuthData = (z: Zod) =>
  z.strictObject({
    customer_type: z.number(),
    taskid: z.string().optional(),
    contact_info: z.strictObject({ name: z.string(), email: z.string() }),
    qualification: z.string().optional(),
    qualification_other: z.array(z.string()).max(10).optional(),
    account_name: z.string(),
    account_name_type: z.literal([1, 2]),
    account_supplemental: z.array(z.string()).optional(),
    pay_type: z.literal([1, 2]),
    invoice_info: invoiceInfo(z).optional(),
    auth_identification: z.string().optional(),
    auth_ident_material: z.array(z.string()).optional(),
    third_party_phone: z.string().optional(),
    service_appid: z.string().optional(),
  });

/** Input of {@link getIdentityTree}. */
export type GetIdentityTreeRequest = NoFields;

/** Result of {@link getIdentityTree}. */
export interface GetIdentityTreeResponse {
  /** Roots of the tree. */
  identity_tree_list: {
    /** Id of the node. */
    node_id: number;
    /** Name of the node. */
    name: string;
    /** Child nodes of the same shape; none at a leaf. */
    node_list?: Record<string, unknown>[] | undefined;
    /** Only at a root. */
    root_info?:
      | {
          /** Kind of the root; meaning not documented. */
          type: number;
        }
      | undefined;
    /** Only at a leaf. */
    leaf_info?:
      | {
          /** Documents to hand in; real answers hold Base64 of HTML. */
          requirement?: string | undefined;
        }
      | undefined;
  }[];
}

/**
 * 查询个人认证身份选项列表。Identities that persons can have verified, as a tree. Its leaves are choices for `auth_identification` of
 * {@link applyVerify}.
 * Sources disagree: Verb: SKIT and Senparc POST an empty object; WxJava GETs.
 * Calls `POST /wxa/sec/authidentitytree`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_authidentitytree.html
 */
export const getIdentityTree: WechatEndpoint<GetIdentityTreeRequest, GetIdentityTreeResponse, 'authorizer'> = {
  id: 'secwxaapiAuthidentitytree',
  family: 'wx-verify',
  method: 'POST',
  path: '/wxa/sec/authidentitytree',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_authidentitytree.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      identity_tree_list: z.array(
        z.looseObject({
          node_id: z.number(),
          name: z.string(),
          node_list: z.array(z.record(z.string(), z.unknown())).optional(),
          root_info: z.looseObject({ type: z.number() }).optional(),
          leaf_info: z.looseObject({ requirement: z.string().optional() }).optional(),
        }),
      ),
    }),
};

/** Input of {@link getVerifyStatus}. */
export interface GetVerifyStatusRequest {
  /** Task, from {@link applyVerify} or {@link reapplyVerify}. */
  taskid: string;
}

/** Result of {@link getVerifyStatus}. */
export interface GetVerifyStatusResponse {
  /**
   * Task: 0 made, 1 timed out after 24 hours, 2 refused by the user, 3 agreed, 4 face check started, 5 face check failed, 6 face
   * check passed, 7 phone code sent, 8 phone failed, 9 phone passed, 11 order failed, 12 order made, 14 verification failed, 15
   * waiting for payment.
   */
  task_status: number;
  /**
   * Order, once `task_status` is 12: 0 none, 1 waiting for payment, 2 in review, 3 sent back, 4 verified, 5 failed for good.
   */
  apply_status: number;
  /** App id of the mini program. */
  appid: string;
  /** Why it was sent back; with `apply_status` 3. */
  refill_reason?: string | undefined;
  /** Why it failed; with `apply_status` 5. */
  fail_reason?: string | undefined;
  /** Page for the administrator. */
  auth_url?: string | undefined;
  /** Order number as the console shows it; a number by the page, a text in SDKs. */
  orderid?: string | undefined;
  /** Company that reviews. */
  dispatch_info?:
    | {
        /** Name of that company. */
        provider?: string | undefined;
        /** How to reach it. */
        contact?: string | undefined;
        /** When it got the order, seconds since the epoch. */
        dispatch_time?: number | undefined;
      }
    | undefined;
}

/**
 * 小程序认证进度查询。State of a verification task and of its order.
 * Calls `POST /wxa/sec/queryauth`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_queryauth.html
 */
export const getVerifyStatus: WechatEndpoint<GetVerifyStatusRequest, GetVerifyStatusResponse, 'authorizer'> = {
  id: 'secwxaapiQueryauth',
  family: 'wx-verify',
  method: 'POST',
  path: '/wxa/sec/queryauth',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_queryauth.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ taskid: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      task_status: z.number(),
      apply_status: z.number(),
      appid: z.string(),
      refill_reason: z.string().optional(),
      fail_reason: z.string().optional(),
      auth_url: z.string().optional(),
      orderid: z.string().optional(),
      dispatch_info: z
        .looseObject({
          provider: z.string().optional(),
          contact: z.string().optional(),
          dispatch_time: z.number().optional(),
        })
        .optional(),
    }),
};

/** Input of {@link reapplyVerify}. */
export interface ReapplyVerifyRequest {
  /** The application. */
  auth_data: AuthData;
}

/** Result of {@link reapplyVerify}. */
export interface ReapplyVerifyResponse {
  /** Task, for {@link getVerifyStatus}. */
  taskid: string;
  /** Page for the administrator, valid 24 hours. */
  auth_url?: string | undefined;
}

/**
 * 小程序认证重新提审。Hands in an application again that was sent back (`apply_status` 3 of {@link getVerifyStatus}), with all data.
 * Calls `POST /wxa/sec/reauth`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_reauth.html
 */
export const reapplyVerify: WechatEndpoint<ReapplyVerifyRequest, ReapplyVerifyResponse, 'authorizer'> = {
  id: 'secwxaapiReauth',
  family: 'wx-verify',
  method: 'POST',
  path: '/wxa/sec/reauth',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_reauth.html',
  permissionSets: [18],
  errors: [40064, 89609, 89636],
  request: (z: Zod) => z.strictObject({ auth_data: authData(z) }),
  response: (z: Zod) => z.looseObject({ taskid: z.string(), auth_url: z.string().optional() }),
};

/** Input of {@link uploadVerifyMaterial}. */
export interface UploadVerifyMaterialRequest {
  /** Picture, at most 2 MB. */
  media: Upload;
}

/** Result of {@link uploadVerifyMaterial}. */
export interface UploadVerifyMaterialResponse {
  /** Kind of media. */
  type?: string | undefined;
  /** Media id for {@link applyVerify}. */
  mediaid: string;
}

/**
 * 小程序认证上传补充材料。Uploads a picture for {@link applyVerify}: PNG, JPEG, JPG or GIF of at most 2 MB.
 * Calls `POST /wxa/sec/uploadauthmaterial`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_uploadauthmaterial.html
 */
export const uploadVerifyMaterial: WechatEndpoint<
  UploadVerifyMaterialRequest,
  UploadVerifyMaterialResponse,
  'authorizer'
> = {
  id: 'secwxaapiUploadauthmaterial',
  family: 'wx-verify',
  method: 'POST',
  path: '/wxa/sec/uploadauthmaterial',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_uploadauthmaterial.html',
  permissionSets: [18],
  errors: [40005, 40006, 41005],
  request: (z: Zod) => z.strictObject({ media: upload(z) }),
  response: (z: Zod) => z.looseObject({ type: z.string().optional(), mediaid: z.string() }),
};

/** Input of {@link applyVerify}. */
export interface ApplyVerifyRequest {
  /** The application. */
  auth_data: ApplyVerifyAuthData;
}

/** Result of {@link applyVerify}. */
export interface ApplyVerifyResponse {
  /** Task, for {@link getVerifyStatus} and {@link reapplyVerify}. */
  taskid: string;
  /** Page for the administrator, valid 24 hours. */
  auth_url?: string | undefined;
}

/**
 * 小程序认证。Applies for the verification of the mini program. The administrator confirms at `auth_url` within 24 hours; progress
 * comes as events and with {@link getVerifyStatus}.
 * Calls `POST /wxa/sec/wxaauth`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_wxaauth.html
 */
export const applyVerify: WechatEndpoint<ApplyVerifyRequest, ApplyVerifyResponse, 'authorizer'> = {
  id: 'secwxaapiWxaauth',
  family: 'wx-verify',
  method: 'POST',
  path: '/wxa/sec/wxaauth',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_wxaauth.html',
  permissionSets: [18],
  errors: [40064, 89609, 89636],
  request: (z: Zod) => z.strictObject({ auth_data: applyVerifyAuthData(z) }),
  response: (z: Zod) => z.looseObject({ taskid: z.string(), auth_url: z.string().optional() }),
};
