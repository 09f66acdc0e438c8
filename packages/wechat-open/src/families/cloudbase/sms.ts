import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Result per number. */
interface SendStatu {
  /** Serial number of the message. */
  serial_no: string;
  /** Receiver, with prefix. */
  phone_number: string;
  /** `Ok` when accepted, else an error code. */
  code: string;
  /** Details of the result. */
  message?: string | undefined;
  /** Country of the number, such as `CN`. */
  iso_code?: string | undefined;
}

const sendStatu = (z: Zod) =>
  z.looseObject({
    serial_no: z.string(),
    phone_number: z.string(),
    code: z.string(),
    message: z.string().optional(),
    iso_code: z.string().optional(),
  });

/** Input of {@link createSmsTask}. */
export interface CreateSmsTaskRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** `CodeUri` of the file, from {@link getExtensionUploadLinks} with type SMS. */
  file_url: string;
}

/** Result of {@link createSmsTask}. */
export interface CreateSmsTaskResponse {
  /** Task, for `QueryId` of {@link listSmsRecords}. */
  query_id: string;
}

/**
 * 创建发短信任务。Sends text messages to the receivers of an uploaded CSV file.
 * Calls `POST /tcb/createsendsmstask`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.createSendSmsTask.html
 */
export const createSmsTask: WechatEndpoint<CreateSmsTaskRequest, CreateSmsTaskResponse, 'authorizer'> = {
  id: 'createSendSmsTask',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/createsendsmstask',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.createSendSmsTask.html',
  permissionSets: [49],
  errors: [-601028, -601027, -501007],
  request: (z: Zod) => z.strictObject({ env: z.string(), file_url: z.string() }),
  response: (z: Zod) => z.looseObject({ query_id: z.string() }),
};

/** Input of {@link listSmsRecords}. */
export interface ListSmsRecordsRequest {
  /** Arguments of the call. */
  PostData: {
    /** Cloud environment. */
    EnvId: string;
    /** First day, `yyyy-MM-dd`. */
    StartDate: string;
    /** Last day, `yyyy-MM-dd`. */
    EndDate: string;
    /** Only this number. */
    Mobile?: string | undefined;
    /** Only this task, from {@link createSmsTask}. */
    QueryId?: string | undefined;
    /** Page, from 1. */
    PageNumber?: number | undefined;
    /** Records per page. */
    PageSize?: number | undefined;
  };
}

/** Result of {@link listSmsRecords}. */
export interface ListSmsRecordsResponse {
  /** Answer of the cloud. */
  Response: {
    /** Messages. */
    SmsRecords: {
      /** Receiver. */
      Mobile: string;
      /** Text of the message. */
      Content: string;
      /** Characters of the text. */
      ContentSize: number;
      /** Messages that it is billed as. */
      Fee: number;
      /** Sent or error. */
      Status: string;
      /** Arrival, `yyyy-MM-dd HH:mm:ss`. */
      ReceivedTime?: string | undefined;
      /** Sending, `yyyy-MM-dd HH:mm:ss`. */
      CreateTime: string;
      /** Remarks, such as why it failed. */
      Remarks?: string | undefined;
    }[];
    /** Messages in all. */
    TotalCount: number;
    /** Id of this call, for support. */
    RequestId: string;
  };
}

/**
 * 查询短信发送记录。Text messages sent in the last two months.
 * Calls `POST /tcb/describesmsrecords`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.describeSmsRecords.html
 */
export const listSmsRecords: WechatEndpoint<ListSmsRecordsRequest, ListSmsRecordsResponse, 'authorizer'> = {
  id: 'describeSmsRecords',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/describesmsrecords',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.describeSmsRecords.html',
  permissionSets: [49],
  errors: [-501007],
  request: (z: Zod) =>
    z.strictObject({
      PostData: z.strictObject({
        EnvId: z.string(),
        StartDate: z.string(),
        EndDate: z.string(),
        Mobile: z.string().optional(),
        QueryId: z.string().optional(),
        PageNumber: z.number().optional(),
        PageSize: z.number().optional(),
      }),
    }),
  response: (z: Zod) =>
    z.looseObject({
      Response: z.looseObject({
        SmsRecords: z.array(
          z.looseObject({
            Mobile: z.string(),
            Content: z.string(),
            ContentSize: z.number(),
            Fee: z.number(),
            Status: z.string(),
            ReceivedTime: z.string().optional(),
            CreateTime: z.string(),
            Remarks: z.string().optional(),
          }),
        ),
        TotalCount: z.number(),
        RequestId: z.string(),
      }),
    }),
};

/** Input of {@link sendSms}. */
export interface SendSmsRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Mainland numbers with prefix, such as `+8613800000000`; 1000 at most. */
  phone_number_list: string[];
  /** `Marketing` or `Notification`. */
  sms_type: 'Marketing' | 'Notification';
  /** Text of a marketing message, at most 30 characters. */
  content?: string | undefined;
  /** Path on static hosting of the page that a marketing message opens. */
  path?: string | undefined;
  /** Template of a notification. */
  template_id?: string | undefined;
  /** Values of the notification's placeholders, in order. */
  template_param_list?: string[] | undefined;
  /** Whether the short name of the mini program signs the message, default false. */
  use_short_name?: boolean | undefined;
  /** Third-party appid that owns the environment, when it is not this account's. */
  resource_appid?: string | undefined;
}

/** Result of {@link sendSms}. */
export interface SendSmsResponse {
  /** Result per number. */
  send_status_list?: SendStatu[] | undefined;
}

/**
 * 发送短信。Sends text messages that open the mini program or notify, to at most 1000 mainland numbers.
 * Calls `POST /tcb/sendsms`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.sendSms.html
 */
export const sendSms: WechatEndpoint<SendSmsRequest, SendSmsResponse, 'authorizer'> = {
  id: 'sendSms',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/sendsms',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.sendSms.html',
  permissionSets: [49],
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      phone_number_list: z.array(z.string()),
      sms_type: z.literal(['Marketing', 'Notification']),
      content: z.string().optional(),
      path: z.string().optional(),
      template_id: z.string().optional(),
      template_param_list: z.array(z.string()).optional(),
      use_short_name: z.boolean().optional(),
      resource_appid: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ send_status_list: z.array(sendStatu(z)).optional() }),
};

/** Input of {@link sendUrlLinkSms}. */
export interface SendUrlLinkSmsRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** URL Link of the mini program. */
  url_link: string;
  /** Template; 2053122 is the marketing one. */
  template_id?: string | undefined;
  /** Values of the template's placeholders, in order. */
  template_param_list?: string[] | undefined;
  /** Mainland numbers with prefix, such as `+8613800000000`; 1000 at most. */
  phone_number_list: string[];
  /** Whether the short name of the mini program signs the message, default false. */
  use_short_name?: boolean | undefined;
  /** Third-party appid that owns the environment, when it is not this account's. */
  resource_appid?: string | undefined;
}

/** Result of {@link sendUrlLinkSms}. */
export interface SendUrlLinkSmsResponse {
  /** Result per number. */
  send_status_list?: SendStatu[] | undefined;
}

/**
 * 发送携带 URL Link 的短信。Sends text messages with a URL Link to at most 1000 mainland numbers.
 * Calls `POST /tcb/sendsmsv2`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.sendSmsV2.html
 */
export const sendUrlLinkSms: WechatEndpoint<SendUrlLinkSmsRequest, SendUrlLinkSmsResponse, 'authorizer'> = {
  id: 'sendSmsV2',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/sendsmsv2',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.sendSmsV2.html',
  permissionSets: [49],
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      url_link: z.string(),
      template_id: z.string().optional(),
      template_param_list: z.array(z.string()).optional(),
      phone_number_list: z.array(z.string()),
      use_short_name: z.boolean().optional(),
      resource_appid: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ send_status_list: z.array(sendStatu(z)).optional() }),
};
