import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** The complaint, as in {@link listComplaints}. */
interface Complaint {
  /** Id of the complaint. */
  complaint_id?: string | undefined;
  /** RFC 3339 time, such as `2023-11-28T11:11:49+08:00`. */
  complaint_time?: string | undefined;
  /** What the user writes. */
  complaint_detail?: string | undefined;
  /** `PENDING` waiting, `PROCESSING` in work, `PROCESSED` done. */
  complaint_state?: string | undefined;
  /** Phone number of the complainer. */
  payer_phone?: string | undefined;
  /** The complainer, as this mini program sees them. */
  payer_openid?: string | undefined;
  /** Orders the complaint is about. */
  complaint_order_info?:
    | {
        /** WeChat Pay transaction id. */
        transaction_id?: string | undefined;
        /** Channel order number, `channel_order_id` of {@link queryOrder}. */
        out_trade_no?: string | undefined;
        /** Amount of the order in fen. */
        amount?: number | undefined;
        /** Order number the merchant gave when starting the payment. */
        wxa_out_trade_no?: string | undefined;
        /** Order number of WeChat. */
        wx_order_id?: string | undefined;
      }[]
    | undefined;
  /** Whether all its orders are fully refunded. */
  complaint_full_refunded?: boolean | undefined;
  /** Whether a message of the user awaits an answer. */
  incoming_user_response?: boolean | undefined;
  /** How often the user complained; 1 for the first time. */
  user_complaint_times?: number | undefined;
  /** Evidence that was uploaded. */
  complaint_media_list?: ComplaintMedia[] | undefined;
  /** FAQ title that the user chose. */
  problem_description?: string | undefined;
  /** `REFUND` asks for a refund (handle first), `SERVICE_NOT_WORK` service not in effect, `OTHERS`. */
  problem_type?: string | undefined;
  /** Refund asked for, in fen; only with `REFUND`. */
  apply_refund_amount?: number | undefined;
  /** `TRUSTED` qualifies for fast refund, `HIGH_RISK` handle with priority. */
  user_tag_list?: string[] | undefined;
  /** Service orders the complaint is about. */
  service_order_info?:
    | {
        /** Service order number of WeChat Pay. */
        order_id?: string | undefined;
        /** Service order number of the merchant. */
        out_order_no?: string | undefined;
        /** State when the complaint came, not updated: `DOING`, `REVOKED`, `WAITPAY`, `DONE`. */
        state?: string | undefined;
      }[]
    | undefined;
}

const complaint = (z: Zod) =>
  z.looseObject({
    complaint_id: z.string().optional(),
    complaint_time: z.string().optional(),
    complaint_detail: z.string().optional(),
    complaint_state: z.string().optional(),
    payer_phone: z.string().optional(),
    payer_openid: z.string().optional(),
    complaint_order_info: z
      .array(
        z.looseObject({
          transaction_id: z.string().optional(),
          out_trade_no: z.string().optional(),
          amount: z.number().optional(),
          wxa_out_trade_no: z.string().optional(),
          wx_order_id: z.string().optional(),
        }),
      )
      .optional(),
    complaint_full_refunded: z.boolean().optional(),
    incoming_user_response: z.boolean().optional(),
    user_complaint_times: z.number().optional(),
    complaint_media_list: z.array(complaintMedia(z)).optional(),
    problem_description: z.string().optional(),
    problem_type: z.string().optional(),
    apply_refund_amount: z.number().optional(),
    user_tag_list: z.array(z.string()).optional(),
    service_order_info: z
      .array(
        z.looseObject({
          order_id: z.string().optional(),
          out_order_no: z.string().optional(),
          state: z.string().optional(),
        }),
      )
      .optional(),
  });

/** Evidence that was uploaded. */
interface ComplaintMedia {
  /** `USER_COMPLAINT_IMAGE` sent with the complaint, `OPERATION_IMAGE` sent later by any side. */
  media_type?: string | undefined;
  /** Image URLs at WeChat Pay; to fetch them see {@link getComplaintImageSignature}. */
  media_url?: string[] | undefined;
}

const complaintMedia = (z: Zod) =>
  z.looseObject({ media_type: z.string().optional(), media_url: z.array(z.string()).optional() });

/** Input of {@link completeComplaint}. */
export interface CompleteComplaintRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig: string;
  /** Complaint, from {@link listComplaints}. */
  complaint_id?: string | undefined;
  /** 0 live, 1 sandbox; only decides which AppKey signs, the data are always live. */
  env?: number | undefined;
}

/** Result of {@link completeComplaint}. */
export type CompleteComplaintResponse = NoFields;

/**
 * 完成投诉处理。Tells that a complaint has been dealt with.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /xpay/complete_complaint`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const completeComplaint: WechatEndpoint<CompleteComplaintRequest, CompleteComplaintResponse, 'authorizer'> = {
  id: 'xpayCompleteComplaint',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/complete_complaint',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  request: (z: Zod) =>
    z.strictObject({ pay_sig: z.string(), complaint_id: z.string().optional(), env: z.number().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getComplaint}. */
export interface GetComplaintRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig: string;
  /** Complaint, from {@link listComplaints}. */
  complaint_id?: string | undefined;
  /** 0 live, 1 sandbox; only decides which AppKey signs, the data are always live. */
  env?: number | undefined;
}

/** Result of {@link getComplaint}. */
export interface GetComplaintResponse {
  /** The complaint, as in {@link listComplaints}. */
  complaint?: Complaint | undefined;
}

/**
 * 获取投诉详情。One complaint.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /xpay/get_complaint_detail`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const getComplaint: WechatEndpoint<GetComplaintRequest, GetComplaintResponse, 'authorizer'> = {
  id: 'xpayGetComplaintDetail',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/get_complaint_detail',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  request: (z: Zod) =>
    z.strictObject({ pay_sig: z.string(), complaint_id: z.string().optional(), env: z.number().optional() }),
  response: (z: Zod) => z.looseObject({ complaint: complaint(z).optional() }),
};

/** Input of {@link listComplaints}. */
export interface ListComplaintsRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig: string;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Items to return at most. */
  limit?: number | undefined;
  /** First day as `yyyy-MM-dd` in China time. */
  begin_date?: string | undefined;
  /** Last day as `yyyy-MM-dd` in China time. */
  end_date?: string | undefined;
  /** 0 live, 1 sandbox; only decides which AppKey signs, the data are always live. */
  env?: number | undefined;
}

/** Result of {@link listComplaints}. */
export interface ListComplaintsResponse {
  /** Complaints. */
  complaints?: Complaint[] | undefined;
  /** Number of items in all. */
  total?: number | undefined;
}

/**
 * 获取投诉列表。Complaints of users in a range of days.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /xpay/get_complaint_list`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const listComplaints: WechatPagedEndpoint<
  ListComplaintsRequest,
  ListComplaintsResponse,
  'authorizer',
  Complaint,
  'offset' | 'limit'
> = {
  id: 'xpayGetComplaintList',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/get_complaint_list',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 20,
    items: (answer) => answer.complaints,
    total: (answer) => answer.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      offset: z.number().optional(),
      limit: z.number().optional(),
      begin_date: z.string().optional(),
      end_date: z.string().optional(),
      env: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ complaints: z.array(complaint(z)).optional(), total: z.number().optional() }),
};

/** Input of {@link getNegotiationHistory}. */
export interface GetNegotiationHistoryRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig: string;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Items to return at most. */
  limit?: number | undefined;
  /** Complaint, from {@link listComplaints}. */
  complaint_id?: string | undefined;
  /** 0 live, 1 sandbox; only decides which AppKey signs, the data are always live. */
  env?: number | undefined;
}

/** Result of {@link getNegotiationHistory}. */
export interface GetNegotiationHistoryResponse {
  /** Steps. */
  history?:
    | {
        /** Id of the step. */
        log_id?: string | undefined;
        /** Who acted. */
        operator?: string | undefined;
        /** RFC 3339 time, such as `2023-11-28T11:11:49+08:00`. */
        operate_time?: string | undefined;
        /** What was done, such as `USER_CREATE_COMPLAINT`, `MERCHANT_RESPONSE` or `MERCHANT_CONFIRM_COMPLETE`. */
        operate_type?: string | undefined;
        /** Text of the step. */
        operate_details?: string | undefined;
        /** Evidence that was uploaded. */
        complaint_media_list?: ComplaintMedia[] | undefined;
      }[]
    | undefined;
  /** Number of items in all. */
  total?: number | undefined;
}

/**
 * 获取协商历史。What user, merchant and platform did about a complaint.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /xpay/get_negotiation_history`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const getNegotiationHistory: WechatPagedEndpoint<
  GetNegotiationHistoryRequest,
  GetNegotiationHistoryResponse,
  'authorizer',
  NonNullable<GetNegotiationHistoryResponse['history']>[number],
  'offset' | 'limit'
> = {
  id: 'xpayGetNegotiationHistory',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/get_negotiation_history',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 20,
    items: (answer) => answer.history,
    total: (answer) => answer.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      offset: z.number().optional(),
      limit: z.number().optional(),
      complaint_id: z.string().optional(),
      env: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      history: z
        .array(
          z.looseObject({
            log_id: z.string().optional(),
            operator: z.string().optional(),
            operate_time: z.string().optional(),
            operate_type: z.string().optional(),
            operate_details: z.string().optional(),
            complaint_media_list: z.array(complaintMedia(z)).optional(),
          }),
        )
        .optional(),
      total: z.number().optional(),
    }),
};

/** Input of {@link getComplaintImageSignature}. */
export interface GetComplaintImageSignatureRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig: string;
  /** Picture URL from `media_url`. */
  wxpay_url: string;
  /** True also copies the picture to storage. */
  convert_cos: boolean;
  /** Complaint, from {@link listComplaints}. */
  complaint_id: string;
  /** 0 live, 1 sandbox; only decides which AppKey signs, the data are always live. */
  env: number;
}

/** Result of {@link getComplaintImageSignature}. */
export interface GetComplaintImageSignatureResponse {
  /** Value of the `Authorization` header. */
  sign?: string | undefined;
  /** The copy, valid for 30 minutes; with `convert_cos` only. */
  cos_url?: string | undefined;
}

/**
 * 获取微信支付反馈投诉图片的签名头部。What is needed to fetch a picture of a complaint from WeChat Pay: the `Authorization` header, or a copy
 * that needs none. The download also needs `Accept: application/json` and a `User-Agent`.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /xpay/get_upload_file_sign`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const getComplaintImageSignature: WechatEndpoint<
  GetComplaintImageSignatureRequest,
  GetComplaintImageSignatureResponse,
  'authorizer'
> = {
  id: 'xpayGetUploadFileSign',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/get_upload_file_sign',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      wxpay_url: z.string(),
      convert_cos: z.boolean(),
      complaint_id: z.string(),
      env: z.number(),
    }),
  response: (z: Zod) => z.looseObject({ sign: z.string().optional(), cos_url: z.string().optional() }),
};

/** Input of {@link respondToComplaint}. */
export interface RespondToComplaintRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig: string;
  /** Complaint, from {@link listComplaints}. */
  complaint_id?: string | undefined;
  /** Text of the answer. */
  response_content?: string | undefined;
  /** Pictures: file ids from {@link uploadComplaintFile}. */
  response_images?: string[] | undefined;
  /** 0 live, 1 sandbox; only decides which AppKey signs, the data are always live. */
  env?: number | undefined;
}

/** Result of {@link respondToComplaint}. */
export type RespondToComplaintResponse = NoFields;

/**
 * 回复用户。Answers the user who complained.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /xpay/response_complaint`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const respondToComplaint: WechatEndpoint<RespondToComplaintRequest, RespondToComplaintResponse, 'authorizer'> = {
  id: 'xpayResponseComplaint',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/response_complaint',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      complaint_id: z.string().optional(),
      response_content: z.string().optional(),
      response_images: z.array(z.string()).optional(),
      env: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link uploadComplaintFile}. */
export interface UploadComplaintFileRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig: string;
  /** Picture in base64, at most 1 MB. */
  base64_img?: string | undefined;
  /** URL of the picture, at most 2 MB, without redirects. */
  img_url?: string | undefined;
  /** File name. */
  file_name?: string | undefined;
  /** 0 live, 1 sandbox; only decides which AppKey signs, the data are always live. */
  env?: number | undefined;
}

/** Result of {@link uploadComplaintFile}. */
export interface UploadComplaintFileResponse {
  /** Id of the file. */
  file_id?: string | undefined;
}

/**
 * 上传媒体文件。Stores a picture for {@link respondToComplaint}, given as base64 or by URL (preferred).
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /xpay/upload_vp_file`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const uploadComplaintFile: WechatEndpoint<
  UploadComplaintFileRequest,
  UploadComplaintFileResponse,
  'authorizer'
> = {
  id: 'xpayUploadVpFile',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/upload_vp_file',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      base64_img: z.string().optional(),
      img_url: z.string().optional(),
      file_name: z.string().optional(),
      env: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ file_id: z.string().optional() }),
};
