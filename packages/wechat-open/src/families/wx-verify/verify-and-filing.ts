import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Subject of the filing. */
interface IcpSubject {
  /** The subject itself. */
  base_info?:
    | {
        /** Kind of subject, from listSubjectTypes of icp-filing. */
        type?: number | undefined;
        /** Name of the subject; must equal that of the mini program’s subject (86355). */
        name?: string | undefined;
        /** Code of the province, from listDistricts of icp-filing. */
        province?: string | undefined;
        /** Code of the city, from listDistricts of icp-filing. */
        city?: string | undefined;
        /** Code of the district, from listDistricts of icp-filing. */
        district?: string | undefined;
        /** Postal address without province, city and district. */
        address?: string | undefined;
        /** Remark about the subject. */
        comment?: string | undefined;
        /** Filing number of the subject; only in answers. */
        record_number?: string | undefined;
      }
    | undefined;
  /** More about a person. */
  personal_info?:
    | {
        /** Proof of residence for persons from another province, media id from uploadMedia of icp-filing. */
        residence_permit?: string | undefined;
      }
    | undefined;
  /** Document of the subject; persons repeat what they give as responsible person. */
  organize_info?:
    | {
        /** Kind of document, from listCertificateTypes of icp-filing. */
        certificate_type?: number | undefined;
        /** Number of the document. */
        certificate_number?: string | undefined;
        /** Address on the document. */
        certificate_address?: string | undefined;
        /** Picture of the document; required unless a person. Media id from uploadMedia of icp-filing. */
        certificate_photo?: string | undefined;
      }
    | undefined;
  /** Person responsible for the subject. */
  principal_info?:
    | {
        /** Name of the person. */
        name?: string | undefined;
        /** Mobile number. */
        mobile?: string | undefined;
        /** Mail address. */
        email?: string | undefined;
        /** Second number, for emergencies. */
        emergency_contact?: string | undefined;
        /** Kind of id document, from listCertificateTypes of icp-filing; only those of persons. */
        certificate_type?: number | undefined;
        /** Number of the id document. */
        certificate_number?: string | undefined;
        /** First day of validity, `yyyyMMdd`. */
        certificate_validity_date_start?: string | undefined;
        /** Last day of validity, `yyyyMMdd`, or 长期 when unlimited. */
        certificate_validity_date_end?: string | undefined;
        /** Front of the id document (side with the face), media id from uploadMedia of icp-filing. */
        certificate_photo_front?: string | undefined;
        /** Back of the id document (side with the emblem), media id from uploadMedia of icp-filing. */
        certificate_photo_back?: string | undefined;
        /** Letter of authority when this is not the legal person, media id from uploadMedia of icp-filing. */
        authorization_letter?: string | undefined;
        /** Leave out: only the person of the mini program does the face check. */
        verify_task_id?: string | undefined;
      }
    | undefined;
  /** Legal person; required when somebody else is responsible, not for persons. */
  legal_person_info?:
    | {
        /** Name of the legal person. */
        name?: string | undefined;
        /** Number of the legal person’s id document. */
        certificate_number?: string | undefined;
      }
    | undefined;
}

const icpSubject = (z: Zod) =>
  z.strictObject({
    base_info: z
      .strictObject({
        type: z.number().optional(),
        name: z.string().optional(),
        province: z.string().optional(),
        city: z.string().optional(),
        district: z.string().optional(),
        address: z.string().optional(),
        comment: z.string().optional(),
        record_number: z.string().optional(),
      })
      .optional(),
    personal_info: z.strictObject({ residence_permit: z.string().optional() }).optional(),
    organize_info: z
      .strictObject({
        certificate_type: z.number().optional(),
        certificate_number: z.string().optional(),
        certificate_address: z.string().optional(),
        certificate_photo: z.string().optional(),
      })
      .optional(),
    principal_info: z
      .strictObject({
        name: z.string().optional(),
        mobile: z.string().optional(),
        email: z.string().optional(),
        emergency_contact: z.string().optional(),
        certificate_type: z.number().optional(),
        certificate_number: z.string().optional(),
        certificate_validity_date_start: z.string().optional(),
        certificate_validity_date_end: z.string().optional(),
        certificate_photo_front: z.string().optional(),
        certificate_photo_back: z.string().optional(),
        authorization_letter: z.string().optional(),
        verify_task_id: z.string().optional(),
      })
      .optional(),
    legal_person_info: z
      .strictObject({ name: z.string().optional(), certificate_number: z.string().optional() })
      .optional(),
  });

/** The application. */
interface SubmitVerifyAndFilingAuthData {
  /** Kind of subject: 1 enterprise, 12 sole trader, 15 person; others as getAccountBasicInfo of basic-info tells. */
  customer_type?: number | undefined;
  /** Contact person. */
  contact_info?:
    | {
        /** Name of the contact person. */
        name?: string | undefined;
        /** Mail address of the contact person. */
        email?: string | undefined;
      }
    | undefined;
  /** Invoice; leave out when the platform pays. */
  invoice_info?:
    | {
        /** 1 none, 2 electronic, 3 special VAT invoice (withdrawn 2024-04-03), 4 digital special VAT invoice. */
        invoice_type?: number | undefined;
        /** For type 2. */
        electronic?:
          | {
              /** Tax number, 15, 17, 18 or 20 characters. */
              id?: string | undefined;
              /** Remark on the invoice. */
              desc?: string | undefined;
            }
          | undefined;
        /** For type 4 (and the old type 3). */
        vat?:
          | {
              /** Phone number of the enterprise. */
              enterprise_phone?: string | undefined;
              /** Tax number, 15, 17, 18 or 20 characters. */
              id?: string | undefined;
              /** Registered address of the enterprise. */
              enterprise_address?: string | undefined;
              /** Bank of the enterprise. */
              bank_name?: string | undefined;
              /** Bank account of the enterprise. */
              bank_account?: string | undefined;
              /** Postcode to send the invoice to. */
              mailing_address?: string | undefined;
              /** Street to send the invoice to. */
              address?: string | undefined;
              /** Recipient. */
              name?: string | undefined;
              /** Phone number of the recipient. */
              phone?: string | undefined;
              /** Province to send the invoice to. */
              province?: string | undefined;
              /** City to send the invoice to. */
              city?: string | undefined;
              /** District to send the invoice to. */
              district?: string | undefined;
              /** Remark on the invoice. */
              desc?: string | undefined;
            }
          | undefined;
        /** Title, equal to the name of the subject. */
        invoice_title?: string | undefined;
      }
    | undefined;
  /** Document of the subject, required unless a person: one picture, media id from {@link uploadVerifyMaterial}. */
  qualification?: string | undefined;
  /** Further documents of the subject, at most 10 pictures; media ids from {@link uploadVerifyMaterial}. */
  qualification_other?: string[] | undefined;
  /** Name of the mini program. */
  account_name?: string | undefined;
  /** What the name rests on: 1 chosen words, 2 trade mark. */
  account_name_type?: 1 | 2 | undefined;
  /** Documents for a name with reserved words; media ids from {@link uploadVerifyMaterial}. */
  account_supplemental?: string[] | undefined;
  /** Who pays the fee: 1 package that the platform bought, 2 the merchant. */
  pay_type?: 1 | 2 | undefined;
  /** Identity to verify, persons only: name of a leaf of {@link getIdentityTree}. */
  auth_identification?: string | undefined;
  /** Proof of that identity, required with it; media id from {@link uploadVerifyMaterial}. */
  auth_ident_material?: string | undefined;
  /** Phone number of the platform. */
  third_party_phone?: string | undefined;
  /** Service market app id of the platform’s own subject; required when the platform pays. */
  service_appid?: string | undefined;
}

const submitVerifyAndFilingAuthData = (z: Zod) =>
  z.strictObject({
    customer_type: z.number().optional(),
    contact_info: z.strictObject({ name: z.string().optional(), email: z.string().optional() }).optional(),
    invoice_info: z
      .strictObject({
        invoice_type: z.number().optional(),
        electronic: z.strictObject({ id: z.string().optional(), desc: z.string().optional() }).optional(),
        vat: z
          .strictObject({
            enterprise_phone: z.string().optional(),
            id: z.string().optional(),
            enterprise_address: z.string().optional(),
            bank_name: z.string().optional(),
            bank_account: z.string().optional(),
            mailing_address: z.string().optional(),
            address: z.string().optional(),
            name: z.string().optional(),
            phone: z.string().optional(),
            province: z.string().optional(),
            city: z.string().optional(),
            district: z.string().optional(),
            desc: z.string().optional(),
          })
          .optional(),
        invoice_title: z.string().optional(),
      })
      .optional(),
    qualification: z.string().optional(),
    qualification_other: z.array(z.string()).max(10).optional(),
    account_name: z.string().optional(),
    account_name_type: z.literal([1, 2]).optional(),
    account_supplemental: z.array(z.string()).optional(),
    pay_type: z.literal([1, 2]).optional(),
    auth_identification: z.string().optional(),
    auth_ident_material: z.string().optional(),
    third_party_phone: z.string().optional(),
    service_appid: z.string().optional(),
  });

/** Input of {@link getVerifyAndFilingStatus}. */
export interface GetVerifyAndFilingStatusRequest {
  /** Procedure, from {@link submitVerifyAndFiling}. */
  procedure_id: string;
}

/** Result of {@link getVerifyAndFilingStatus}. */
export interface GetVerifyAndFilingStatusResponse {
  /**
   * 15 waiting for payment, 16 paid, 17 verification in review, 18 verification sent back, 19 verified, 20 verification failed
   * for good, 21 filing order failed, 22 filing in review by WeChat, 23 refused by WeChat, 24 in review by the bureau, 25 refused
   * by the bureau, 26 verified and filed; smaller numbers are the checks of the administrator, 9 phone passed.
   */
  procedure_status?: number | undefined;
  /** Number of the verification order as the console shows it. */
  orderid?: Int64 | undefined;
  /** Why the verification was sent back; with 18. */
  refill_reason?: string | undefined;
  /** Why the verification failed; with 20. */
  fail_reason?: string | undefined;
  /** The filing. */
  icp_audit?:
    | {
        /** What is wrong with the filing data; with 21. */
        hints?:
          | {
              /** Error number of the field. */
              errcode?: number | undefined;
              /** Path of the field. */
              err_field?: string | undefined;
              /** What is wrong. */
              errmsg?: string | undefined;
            }[]
          | undefined;
        /** Why it was refused; with 23 and 25. */
        audit_data?:
          | {
              /** Name of the field, in Chinese. */
              key_name?: string | undefined;
              /** What is wrong with it. */
              error?: string | undefined;
              /** What to do. */
              suggest?: string | undefined;
            }[]
          | undefined;
        /** SMS check of the bureau, with 24: 1 waiting, 2 done, 3 timed out. */
        sms_verify_status?: number | undefined;
      }
    | undefined;
}

/**
 * 查询小程序认证及备案进度。State of a procedure of {@link submitVerifyAndFiling}.
 * Calls `POST /wxa/sec/query_auth_and_icp`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/wxverifyicp/api_queryauthandicp.html
 */
export const getVerifyAndFilingStatus: WechatEndpoint<
  GetVerifyAndFilingStatusRequest,
  GetVerifyAndFilingStatusResponse,
  'authorizer'
> = {
  id: 'queryAuthAndIcp',
  family: 'wx-verify',
  method: 'POST',
  path: '/wxa/sec/query_auth_and_icp',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/wxverifyicp/api_queryauthandicp.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ procedure_id: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      procedure_status: z.number().optional(),
      orderid: int64(z).optional(),
      refill_reason: z.string().optional(),
      fail_reason: z.string().optional(),
      icp_audit: z
        .looseObject({
          hints: z
            .array(
              z.looseObject({
                errcode: z.number().optional(),
                err_field: z.string().optional(),
                errmsg: z.string().optional(),
              }),
            )
            .optional(),
          audit_data: z
            .array(
              z.looseObject({
                key_name: z.string().optional(),
                error: z.string().optional(),
                suggest: z.string().optional(),
              }),
            )
            .optional(),
          sms_verify_status: z.number().optional(),
        })
        .optional(),
    }),
};

/** Input of {@link submitVerifyAndFiling}. */
export interface SubmitVerifyAndFilingRequest {
  /** Subject of the filing. */
  icp_subject: IcpSubject;
  /** The mini program. */
  icp_applets: {
    /** The mini program itself. */
    base_info?:
      | {
          /** App id; leave out in requests, WeChat knows it. */
          appid?: string | undefined;
          /** Name; leave out in requests, WeChat knows it. */
          name?: string | undefined;
          /** Second-level kinds of content, at most 5, from listServiceContentTypes of icp-filing. */
          service_content_types?: number[] | undefined;
          /** Prior approvals, no kind twice; one entry 以上都不涉及 when none applies. */
          nrlx_details?:
            | {
                /** Kind of approval, from listApprovalTypes of icp-filing. */
                type?: number | undefined;
                /** Number of the approval; required unless 以上都不涉及. */
                code?: string | undefined;
                /** Picture of the approval; required unless 以上都不涉及. Media id from uploadMedia of icp-filing. */
                media?: string | undefined;
              }[]
            | undefined;
          /** What the mini program does, 20 to 200 characters. */
          comment?: string | undefined;
          /** Filing number of the mini program; only in answers. */
          record_number?: string | undefined;
        }
      | undefined;
    /** Person responsible for the mini program. */
    principal_info?:
      | {
          /** Name of the person. */
          name?: string | undefined;
          /** Mobile number. */
          mobile?: string | undefined;
          /** Mail address. */
          email?: string | undefined;
          /** Second number, for emergencies. */
          emergency_contact?: string | undefined;
          /** Kind of id document, from listCertificateTypes of icp-filing; only those of persons. */
          certificate_type?: number | undefined;
          /** Number of the id document. */
          certificate_number?: string | undefined;
          /** First day of validity, `yyyyMMdd`. */
          certificate_validity_date_start?: string | undefined;
          /** Last day of validity, `yyyyMMdd`, or 长期 when unlimited. */
          certificate_validity_date_end?: string | undefined;
          /** Front of the id document (side with the face), media id from uploadMedia of icp-filing. */
          certificate_photo_front?: string | undefined;
          /** Back of the id document (side with the emblem), media id from uploadMedia of icp-filing. */
          certificate_photo_back?: string | undefined;
          /** Letter of authority when this is not the legal person, media id from uploadMedia of icp-filing. */
          authorization_letter?: string | undefined;
          /** Face check of the administrator, task from createVerifyTask of icp-filing with `along_with_auth`. */
          verify_task_id?: string | undefined;
        }
      | undefined;
  };
  /** Further documents; which are required depends on the province. */
  icp_materials: {
    /**
     * Undertaking for internet information services (互联网信息服务承诺书), at most 1; media ids from uploadMedia of icp-filing.
     */
    commitment_letter?: string[] | undefined;
    /** Letter about a change of name (主体更名函), not for persons, at most 1; media ids from uploadMedia of icp-filing. */
    business_name_change_letter?: string[] | undefined;
    /** Confirmation of party building (党建确认函), at most 1; media ids from uploadMedia of icp-filing. */
    party_building_confirmation_letter?: string[] | undefined;
    /** Video of the promise (承诺视频), at most 1; media ids from uploadMedia of icp-filing. */
    promise_video?: string[] | undefined;
    /** Notice of responsibility for true data (真实性责任告知书), at most 1; media ids from uploadMedia of icp-filing. */
    authenticity_responsibility_letter?: string[] | undefined;
    /** Undertaking of true data (真实性承诺书), at most 1; media ids from uploadMedia of icp-filing. */
    authenticity_commitment_letter?: string[] | undefined;
    /** Plan of the mini program (建设方案书), at most 1; media ids from uploadMedia of icp-filing. */
    website_construction_proposal?: string[] | undefined;
    /** Other documents of the subject, at most 10; media ids from uploadMedia of icp-filing. */
    subject_other_materials?: string[] | undefined;
    /** Other documents of the mini program, at most 10; media ids from uploadMedia of icp-filing. */
    applets_other_materials?: string[] | undefined;
    /** Photo of the person holding the id document (手持证件照), at most 1; media ids from uploadMedia of icp-filing. */
    holding_certificate_photo?: string[] | undefined;
  };
  /** The application. */
  auth_data: SubmitVerifyAndFilingAuthData;
}

/** Result of {@link submitVerifyAndFiling}. */
export interface SubmitVerifyAndFilingResponse {
  /** What is wrong with the filing data, one entry for each field. */
  hints?:
    | {
        /** Error number of the field, such as 86328 unreadable picture. */
        errcode: number;
        /** What is wrong. */
        errmsg: string;
        /** Path of the field. */
        err_field?: string | undefined;
      }[]
    | undefined;
  /** Procedure, for {@link getVerifyAndFilingStatus}; there even with 86202. */
  procedure_id: string;
  /** Page where the merchant pays; only with `pay_type` 2. */
  pay_url?: string | undefined;
}

/**
 * 申请小程序认证及备案。Applies for verification and ICP filing in one procedure. The administrator’s check is made before with
 * createVerifyTask of icp-filing and `along_with_auth`; pictures of the filing come from uploadMedia of that family.
 * Sources disagree: Senparc types hints as a list of strings; WxJava and the sibling filing call use objects.
 * Calls `POST /wxa/sec/submit_auth_and_icp`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/wxverifyicp/api_submitauthandicp.html
 */
export const submitVerifyAndFiling: WechatEndpoint<
  SubmitVerifyAndFilingRequest,
  SubmitVerifyAndFilingResponse,
  'authorizer'
> = {
  id: 'submitAuthAndIcp',
  family: 'wx-verify',
  method: 'POST',
  path: '/wxa/sec/submit_auth_and_icp',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/wxverifyicp/api_submitauthandicp.html',
  permissionSets: [18],
  errors: [86202],
  request: (z: Zod) =>
    z.strictObject({
      icp_subject: icpSubject(z),
      icp_applets: z.strictObject({
        base_info: z
          .strictObject({
            appid: z.string().optional(),
            name: z.string().optional(),
            service_content_types: z.array(z.number()).max(5).optional(),
            nrlx_details: z
              .array(
                z.strictObject({
                  type: z.number().optional(),
                  code: z.string().optional(),
                  media: z.string().optional(),
                }),
              )
              .optional(),
            comment: z.string().optional(),
            record_number: z.string().optional(),
          })
          .optional(),
        principal_info: z
          .strictObject({
            name: z.string().optional(),
            mobile: z.string().optional(),
            email: z.string().optional(),
            emergency_contact: z.string().optional(),
            certificate_type: z.number().optional(),
            certificate_number: z.string().optional(),
            certificate_validity_date_start: z.string().optional(),
            certificate_validity_date_end: z.string().optional(),
            certificate_photo_front: z.string().optional(),
            certificate_photo_back: z.string().optional(),
            authorization_letter: z.string().optional(),
            verify_task_id: z.string().optional(),
          })
          .optional(),
      }),
      icp_materials: z.strictObject({
        commitment_letter: z.array(z.string()).max(1).optional(),
        business_name_change_letter: z.array(z.string()).max(1).optional(),
        party_building_confirmation_letter: z.array(z.string()).max(1).optional(),
        promise_video: z.array(z.string()).max(1).optional(),
        authenticity_responsibility_letter: z.array(z.string()).max(1).optional(),
        authenticity_commitment_letter: z.array(z.string()).max(1).optional(),
        website_construction_proposal: z.array(z.string()).max(1).optional(),
        subject_other_materials: z.array(z.string()).max(10).optional(),
        applets_other_materials: z.array(z.string()).max(10).optional(),
        holding_certificate_photo: z.array(z.string()).max(1).optional(),
      }),
      auth_data: submitVerifyAndFilingAuthData(z),
    }),
  response: (z: Zod) =>
    z.looseObject({
      hints: z
        .array(z.looseObject({ errcode: z.number(), errmsg: z.string(), err_field: z.string().optional() }))
        .optional(),
      procedure_id: z.string(),
      pay_url: z.string().optional(),
    }),
};
