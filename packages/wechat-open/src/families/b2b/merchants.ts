import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Applications. */
interface MerchantApplication {
  /**
   * 0 new, 1 being checked, 2 account to be verified, 3 under review, 4 refused, 5 to be signed, 6 done, 7 frozen, 8 void, 9
   * being prepared by the platform.
   */
  status?: number | undefined;
  /** Answer of WeChat Pay. */
  inner_resp?:
    | {
        /** State at WeChat Pay. */
        sub_merchant_registration_status?:
          | {
              /** Such as `CHECKING`, `ACCOUNT_NEED_VERIFY`, `AUDITING`, `REJECTED` or `NEED_SIGN`. */
              applyment_state?: string | undefined;
              /** State in words. */
              applyment_state_desc?: string | undefined;
              /** State of the signing. */
              sign_state?: string | undefined;
              /** Link for signing. */
              sign_url?: string | undefined;
              /** Merchant number, usable once done. */
              sub_mchid?: string | undefined;
              /** Transfer that verifies the account. */
              account_validation?:
                | {
                    /** Payer. */
                    account_name?: string | undefined;
                    /** Account of the payer. */
                    account_no?: string | undefined;
                    /** Amount to transfer, in fen. */
                    pay_amount?: number | undefined;
                    /** Account to pay to. */
                    destination_account_number?: string | undefined;
                    /** Holder of the account to pay to. */
                    destination_account_name?: string | undefined;
                    /** Bank to pay to. */
                    destination_account_bank?: string | undefined;
                    /** City of the bank. */
                    city?: string | undefined;
                    /** Text that the transfer must carry. */
                    remark?: string | undefined;
                    /** Last moment to pay. */
                    deadline?: string | undefined;
                  }
                | undefined;
              /** Reasons of a refusal. */
              audit_detail?:
                | {
                    /** Field that was refused. */
                    param_name?: string | undefined;
                    /** Why. */
                    reject_reason?: string | undefined;
                  }[]
                | undefined;
              /** Link for the legal person to verify the account. */
              legal_validation_url?: string | undefined;
            }
          | undefined;
      }
    | undefined;
  /** State of bank transfer; with `open_type` 1 only. */
  wqf_register_statement?:
    | {
        /** State, as a code. */
        wqf_register_state?: number | undefined;
        /** State in words. */
        wqf_register_state_desc?: string | undefined;
        /** Number for {@link createBankTransferLink}. */
        request_no?: string | undefined;
      }
    | undefined;
  /** Service fee of WeChat Pay in ten-thousandths: 40 is 0.40%. */
  wx_pay_rate?: number | undefined;
  /** Service fee of bank transfer in ten-thousandths. */
  wqf_certified_rate?: number | undefined;
  /**
   * Link with the mini program: 1 applied for, 2 failed, 3 awaits the merchant, 4 awaits the mini program, 5 under way, 6 linked.
   */
  bind_scene_status?: number | undefined;
}

const merchantApplication = (z: Zod) =>
  z.looseObject({
    status: z.number().optional(),
    inner_resp: z
      .looseObject({
        sub_merchant_registration_status: z
          .looseObject({
            applyment_state: z.string().optional(),
            applyment_state_desc: z.string().optional(),
            sign_state: z.string().optional(),
            sign_url: z.string().optional(),
            sub_mchid: z.string().optional(),
            account_validation: z
              .looseObject({
                account_name: z.string().optional(),
                account_no: z.string().optional(),
                pay_amount: z.number().optional(),
                destination_account_number: z.string().optional(),
                destination_account_name: z.string().optional(),
                destination_account_bank: z.string().optional(),
                city: z.string().optional(),
                remark: z.string().optional(),
                deadline: z.string().optional(),
              })
              .optional(),
            audit_detail: z
              .array(z.looseObject({ param_name: z.string().optional(), reject_reason: z.string().optional() }))
              .optional(),
            legal_validation_url: z.string().optional(),
          })
          .optional(),
      })
      .optional(),
    wqf_register_statement: z
      .looseObject({
        wqf_register_state: z.number().optional(),
        wqf_register_state_desc: z.string().optional(),
        request_no: z.string().optional(),
      })
      .optional(),
    wx_pay_rate: z.number().optional(),
    wqf_certified_rate: z.number().optional(),
    bind_scene_status: z.number().optional(),
  });

/** Input of {@link listMerchants}. */
export type ListMerchantsRequest = NoFields;

/** Result of {@link listMerchants}. */
export interface ListMerchantsResponse {
  /** Merchants. */
  mch_list?:
    | {
        /** Merchant number, usable once `wxpay_status` says done. */
        sub_mchid?: string | undefined;
        /** Name of the enterprise. */
        company_name?: string | undefined;
        /** Bank. */
        bank_name?: string | undefined;
        /** Account number, masked. */
        bank_account?: string | undefined;
        /** State of WeChat Pay in Chinese, `完成` when done. */
        wxpay_status?: string | undefined;
        /** State of bank transfer in Chinese, `开通成功` when done. */
        bank_transfer_status?: string | undefined;
      }[]
    | undefined;
  /** Number of merchants. */
  total?: number | undefined;
}

/**
 * 获取小程序下所有商户的信息。Merchant numbers of the mini program.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/getmchinfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getmchinfo
 */
export const listMerchants: WechatEndpoint<ListMerchantsRequest, ListMerchantsResponse, 'authorizer'> = {
  id: 'getMchInfo',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/getmchinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getmchinfo',
  permissionSets: [158],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      mch_list: z
        .array(
          z.looseObject({
            sub_mchid: z.string().optional(),
            company_name: z.string().optional(),
            bank_name: z.string().optional(),
            bank_account: z.string().optional(),
            wxpay_status: z.string().optional(),
            bank_transfer_status: z.string().optional(),
          }),
        )
        .optional(),
      total: z.number().optional(),
    }),
};

/** Input of {@link listMerchantApplications}. */
export interface ListMerchantApplicationsRequest {
  /** Only this application. */
  out_registration_id?: string | undefined;
  /** Offset of the page. */
  page_index?: number | undefined;
  /** Items to return. */
  page_size?: number | undefined;
}

/** Result of {@link listMerchantApplications}. */
export interface ListMerchantApplicationsResponse {
  /** Applications. */
  list?: MerchantApplication[] | undefined;
  /** Number of applications. */
  total?: number | undefined;
}

/**
 * 查询商户号开通状态。Applications for merchant numbers, or one of them.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/retailgetmchorder`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_retailgetmchorder
 */
export const listMerchantApplications: WechatEndpoint<
  ListMerchantApplicationsRequest,
  ListMerchantApplicationsResponse,
  'authorizer'
> = {
  id: 'retailGetMchOrder',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/retailgetmchorder',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_retailgetmchorder',
  permissionSets: [158],
  request: (z: Zod) =>
    z.strictObject({
      out_registration_id: z.string().optional(),
      page_index: z.number().optional(),
      page_size: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ list: z.array(merchantApplication(z)).optional(), total: z.number().optional() }),
};

/** Input of {@link registerMerchant}. */
export interface RegisterMerchantRequest {
  /**
   * Document of the legal person: 0 or 1 mainland id card, 2 passport, 3 Hong Kong permit, 4 Macao permit, 5 Taiwan permit, 6
   * foreigner’s residence permit, 7 Hong Kong or Macao residence permit, 8 Taiwan residence permit; 6 to 8 only with `open_type`
   * 0.
   */
  id_doc_type_num: number;
  /** Mainland id card; with type 0 or 1. */
  id_card_info?:
    | {
        /** Side with the portrait, as a file id of {@link uploadMerchantFile}. */
        id_card_copy?: string | undefined;
        /** Side with the emblem, as a file id of {@link uploadMerchantFile}. */
        id_card_national?: string | undefined;
        /** Name. */
        id_card_name?: string | undefined;
        /** Number. */
        id_card_number?: string | undefined;
        /** Last day of validity. */
        id_card_valid_time?: string | undefined;
        /** Address. */
        id_card_address?: string | undefined;
        /** First day of validity. */
        id_card_valid_time_begin?: string | undefined;
      }
    | undefined;
  /** Other document; with types from 2. */
  id_doc_info?:
    | {
        /** Name. */
        id_doc_name?: string | undefined;
        /** Number. */
        id_doc_number?: string | undefined;
        /** Front, as a file id of {@link uploadMerchantFile}. */
        id_doc_copy?: string | undefined;
        /** Last day of validity. */
        doc_period_end?: string | undefined;
        /** First day of validity. */
        doc_period_begin?: string | undefined;
        /** Address. */
        id_doc_address?: string | undefined;
        /** Back, as a file id of {@link uploadMerchantFile}. */
        id_doc_copy_back?: string | undefined;
      }
    | undefined;
  /** Bank account for settlement. */
  account_info: {
    /** Company or private account, as a code. */
    bank_account_type?: string | undefined;
    /** Bank. */
    account_bank?: string | undefined;
    /** Account holder. */
    account_name?: string | undefined;
    /** Region code of the branch. */
    bank_address_code?: string | undefined;
    /** Number of the branch. */
    bank_branch_id?: string | undefined;
    /** Full name of the branch. */
    bank_name?: string | undefined;
    /** Account number. */
    account_number?: string | undefined;
  };
  /** Super administrator. */
  contact_info: {
    /** Legal person or someone else, as a code. */
    contact_type?: string | undefined;
    /** Name. */
    contact_name?: string | undefined;
    /** Kind of document. */
    contact_id_doc_type?: string | undefined;
    /** Number of the document. */
    contact_id_card_number?: string | undefined;
    /** Front of the document, as a file id of {@link uploadMerchantFile}. */
    contact_id_doc_copy?: string | undefined;
    /** Back of the document, as a file id of {@link uploadMerchantFile}. */
    contact_id_doc_copy_back?: string | undefined;
    /** First day of validity. */
    contact_id_doc_period_begin?: string | undefined;
    /** Last day of validity. */
    contact_id_doc_period_end?: string | undefined;
    /** Letter of authorization, as a file id of {@link uploadMerchantFile}. */
    business_authorization_letter?: string | undefined;
    /** Phone number. */
    mobile_phone?: string | undefined;
    /** Mail address. */
    contact_email?: string | undefined;
  };
  /** Business licence. */
  business_license: {
    /** Picture, as a file id of {@link uploadMerchantFile}. */
    business_license_copy?: string | undefined;
    /** Registration number. */
    business_license_number?: string | undefined;
    /** Name on the licence. */
    merchant_name?: string | undefined;
    /** Legal person. */
    legal_person?: string | undefined;
    /** Registered address. */
    company_address?: string | undefined;
    /** Term of business. */
    business_time?: string | undefined;
    /** Kind of certificate. */
    cert_type?: string | undefined;
  };
  /** Short name, shown to payers. */
  merchant_shortname: string;
  /** 0 self-employed, 1 enterprise. */
  organization_type: 0 | 1;
  /** Special qualification of the industry. */
  qualification: {
    /** Industry. */
    qualification_type?: string | undefined;
    /** Proof, as a file id of {@link uploadMerchantFile}. */
    qualifications?: string | undefined;
  };
  /** Remarks for the reviewer. */
  business_addition_desc?: string | undefined;
  /** Further material as one picture, as a file id of {@link uploadMerchantFile}. */
  business_addition_pics?: string | undefined;
  /** 0 WeChat Pay, 1 WeChat Pay and bank transfer. */
  open_type: 0 | 1;
  /** Further material. */
  ext_register_info: {
    /** Shop front, as a file id of {@link uploadMerchantFile}. */
    door_head_file_id?: string | undefined;
    /** Shop, as a file id of {@link uploadMerchantFile}. */
    store_file_id?: string | undefined;
    /** Payment page, as a file id of {@link uploadMerchantFile}. */
    online_pay_file_id?: string | undefined;
    /** Size of the enterprise. */
    merchant_scale?: string | undefined;
    /** Letter of authorization, as a file id of {@link uploadMerchantFile}. */
    authorization_letter_file_id?: string | undefined;
  };
  /** IP address of the merchant, v4 or v6. */
  client_ip?: string | undefined;
  /** Skips the check for the same subject; in the sample only. */
  ignore_same_entity?: boolean | undefined;
  /** Starts a polling task; in the sample only. */
  launch_poll_task?: boolean | undefined;
}

/** Result of {@link registerMerchant}. */
export interface RegisterMerchantResponse {
  /** Number of the application. */
  order_no?: string | undefined;
}

/**
 * 商户号进件。Applies for a merchant number for B2b payment. Follow it with {@link listMerchantApplications}.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/retailregistermch`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_retailregistermch
 */
export const registerMerchant: WechatEndpoint<RegisterMerchantRequest, RegisterMerchantResponse, 'authorizer'> = {
  id: 'retailRegisterMch',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/retailregistermch',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_retailregistermch',
  permissionSets: [158],
  request: (z: Zod) =>
    z.strictObject({
      id_doc_type_num: z.number(),
      id_card_info: z
        .strictObject({
          id_card_copy: z.string().optional(),
          id_card_national: z.string().optional(),
          id_card_name: z.string().optional(),
          id_card_number: z.string().optional(),
          id_card_valid_time: z.string().optional(),
          id_card_address: z.string().optional(),
          id_card_valid_time_begin: z.string().optional(),
        })
        .optional(),
      id_doc_info: z
        .strictObject({
          id_doc_name: z.string().optional(),
          id_doc_number: z.string().optional(),
          id_doc_copy: z.string().optional(),
          doc_period_end: z.string().optional(),
          doc_period_begin: z.string().optional(),
          id_doc_address: z.string().optional(),
          id_doc_copy_back: z.string().optional(),
        })
        .optional(),
      account_info: z.strictObject({
        bank_account_type: z.string().optional(),
        account_bank: z.string().optional(),
        account_name: z.string().optional(),
        bank_address_code: z.string().optional(),
        bank_branch_id: z.string().optional(),
        bank_name: z.string().optional(),
        account_number: z.string().optional(),
      }),
      contact_info: z.strictObject({
        contact_type: z.string().optional(),
        contact_name: z.string().optional(),
        contact_id_doc_type: z.string().optional(),
        contact_id_card_number: z.string().optional(),
        contact_id_doc_copy: z.string().optional(),
        contact_id_doc_copy_back: z.string().optional(),
        contact_id_doc_period_begin: z.string().optional(),
        contact_id_doc_period_end: z.string().optional(),
        business_authorization_letter: z.string().optional(),
        mobile_phone: z.string().optional(),
        contact_email: z.string().optional(),
      }),
      business_license: z.strictObject({
        business_license_copy: z.string().optional(),
        business_license_number: z.string().optional(),
        merchant_name: z.string().optional(),
        legal_person: z.string().optional(),
        company_address: z.string().optional(),
        business_time: z.string().optional(),
        cert_type: z.string().optional(),
      }),
      merchant_shortname: z.string(),
      organization_type: z.literal([0, 1]),
      qualification: z.strictObject({
        qualification_type: z.string().optional(),
        qualifications: z.string().optional(),
      }),
      business_addition_desc: z.string().optional(),
      business_addition_pics: z.string().optional(),
      open_type: z.literal([0, 1]),
      ext_register_info: z.strictObject({
        door_head_file_id: z.string().optional(),
        store_file_id: z.string().optional(),
        online_pay_file_id: z.string().optional(),
        merchant_scale: z.string().optional(),
        authorization_letter_file_id: z.string().optional(),
      }),
      client_ip: z.string().optional(),
      ignore_same_entity: z.boolean().optional(),
      launch_poll_task: z.boolean().optional(),
    }),
  response: (z: Zod) => z.looseObject({ order_no: z.string().optional() }),
};

/** Input of {@link uploadMerchantFile}. */
export interface UploadMerchantFileRequest {
  /** File name. */
  file_name?: string | undefined;
  /** Picture in base64. */
  file?: string | undefined;
}

/** Result of {@link uploadMerchantFile}. */
export interface UploadMerchantFileResponse {
  /** Id of the picture. */
  file_id?: string | undefined;
}

/**
 * 上传商户图片。Stores a picture for {@link registerMerchant}.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/retailuploadmchfile`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_retailuploadmchfile
 */
export const uploadMerchantFile: WechatEndpoint<UploadMerchantFileRequest, UploadMerchantFileResponse, 'authorizer'> = {
  id: 'retailUploadMchFile',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/retailuploadmchfile',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_retailuploadmchfile',
  permissionSets: [158],
  request: (z: Zod) => z.strictObject({ file_name: z.string().optional(), file: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ file_id: z.string().optional() }),
};

/** Input of {@link setMerchantFeeRate}. */
export interface SetMerchantFeeRateRequest {
  /** WeChat Pay merchant number of the sub-merchant. */
  sub_mchid?: string | undefined;
  /** Service fee in ten-thousandths: 40 is 0.40%. */
  profit_rate?: number | undefined;
}

/** Result of {@link setMerchantFeeRate}. */
export type SetMerchantFeeRateResponse = NoFields;

/**
 * 报名微信支付技术服务费优惠活动。Enters a merchant for a lower service fee of WeChat Pay.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/setmchprofitrate`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_setmchprofitrate
 */
export const setMerchantFeeRate: WechatEndpoint<SetMerchantFeeRateRequest, SetMerchantFeeRateResponse, 'authorizer'> = {
  id: 'setMchProfitRate',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/setmchprofitrate',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_setmchprofitrate',
  permissionSets: [158],
  request: (z: Zod) => z.strictObject({ sub_mchid: z.string().optional(), profit_rate: z.number().optional() }),
  response: (z: Zod) => z.looseObject({}),
};
