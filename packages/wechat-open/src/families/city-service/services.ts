import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getServicePath}. */
export interface GetServicePathRequest {
  /** 0 home of a service, 1 home, 2 health code, 3 topic, 5 list of services. */
  page_type: number;
  /** Where the user comes from: 0 official account, 1 mini program, 2 text message, 3 other, 5 vendor. */
  src_channel: number;
  /** City, for home, topic and list. */
  city_name?: string | undefined;
  /** Kind of card, as a number. */
  card_type?: number | undefined;
  /** Service, for its home. */
  service_id?: number | undefined;
  /** Topic, for a topic page. */
  content_name?: string | undefined;
  /** Parameters for the service, 10 at most. */
  params?: string | undefined;
  /** Further parameters; for a list the key `keyword`. */
  ext_params?:
    | {
        /** Name of the parameter. */
        key: string;
        /** Value of the parameter. */
        value: string;
      }[]
    | undefined;
  /** Kind of path to return; 1 with `device_type` 2 for an H5 address. */
  need_path_type?: number | undefined;
  /** Device; 2 for an H5 address. */
  device_type?: number | undefined;
  /** Number of the city. */
  city_id?: number | undefined;
}

/** Result of {@link getServicePath}. */
export interface GetServicePathResponse {
  /** Mini program to open. */
  app_id?: string | undefined;
  /** Path to open. */
  path: string;
  /** Query of the path. */
  query_string: string;
  /** Kind of business of the page. */
  business_type?: string | undefined;
  /** Original id of the mini program. */
  username?: string | undefined;
}

/**
 * 获取城市服务路径。Path of a page of the city services, to jump to from your own page.
 * Calls `POST /cityservice/getservicepath`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_cityserviceservicehomepath
 */
export const getServicePath: WechatEndpoint<GetServicePathRequest, GetServicePathResponse, 'authorizer'> = {
  id: 'cityServiceGetServicePath',
  family: 'city-service',
  method: 'POST',
  path: '/cityservice/getservicepath',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_cityserviceservicehomepath',
  permissionSets: [22, 105],
  request: (z: Zod) =>
    z.strictObject({
      page_type: z.number(),
      src_channel: z.number(),
      city_name: z.string().optional(),
      card_type: z.number().optional(),
      service_id: z.number().optional(),
      content_name: z.string().optional(),
      params: z.string().optional(),
      ext_params: z.array(z.strictObject({ key: z.string(), value: z.string() })).optional(),
      need_path_type: z.number().optional(),
      device_type: z.number().optional(),
      city_id: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      app_id: z.string().optional(),
      path: z.string(),
      query_string: z.string(),
      business_type: z.string().optional(),
      username: z.string().optional(),
    }),
};

/** Input of {@link sendChannelMessage}. */
export interface SendChannelMessageRequest {
  /** Mini program. */
  app_id: string;
  /** User, as this account sees them. */
  open_id: string;
  /** Your order. */
  order_id?: string | undefined;
  /** Your message, unique per user and order. */
  msg_id: string;
  /** Number of the message's kind. */
  status: number;
  /** Business: 150. */
  business_id: number;
  /** 1 opens the trial version, 0 the released one. */
  testonly_is_trial?: 0 | 1 | undefined;
  /** Details of the message. */
  business_info?:
    | {
        /** Page to open. */
        redirect_page?:
          | {
              /** Kind of page. */
              page_type: string;
              /** Address of a web page. */
              url?: string | undefined;
              /** Mini program to open. */
              app_id?: string | undefined;
              /** Path in the mini program. */
              fullpath?: string | undefined;
            }
          | undefined;
      }
    | undefined;
}

/** Result of {@link sendChannelMessage}. */
export type SendChannelMessageResponse = NoFields;

/**
 * 推送就医助手消息。Sends a message of the medical assistant to a patient.
 * Calls `POST /cityservice/sendchannelmsg`.
 *
 * @see https://developers.weixin.qq.com/doc/service/api/medicalassistant/api_cityservice_sendchannelmsg
 */
export const sendChannelMessage: WechatEndpoint<SendChannelMessageRequest, SendChannelMessageResponse, 'authorizer'> = {
  id: 'cityServiceSendChannelMessage',
  family: 'city-service',
  method: 'POST',
  path: '/cityservice/sendchannelmsg',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/service/api/medicalassistant/api_cityservice_sendchannelmsg',
  permissionSets: [22, 105, 113, 134],
  request: (z: Zod) =>
    z.strictObject({
      app_id: z.string(),
      open_id: z.string(),
      order_id: z.string().optional(),
      msg_id: z.string(),
      status: z.number(),
      business_id: z.number(),
      testonly_is_trial: z.literal([0, 1]).optional(),
      business_info: z
        .strictObject({
          redirect_page: z
            .strictObject({
              page_type: z.string(),
              url: z.string().optional(),
              app_id: z.string().optional(),
              fullpath: z.string().optional(),
            })
            .optional(),
        })
        .optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link sendMessage}. */
export interface SendMessageRequest {
  /** User, as this account sees them. */
  openid: string;
  /** Template that the platform assigned. */
  biz_template_id: string;
  /** Style of the result page. */
  result_page_style_id?: string | undefined;
  /** Style of the message. */
  deal_msg_style_id?: string | undefined;
  /** Style of the card. */
  card_style_id?: string | undefined;
  /** Your order; joins calls into one record. */
  order_no: string;
  /** Page to open. */
  url?: string | undefined;
  /** Values by keyword. */
  data: Record<
    string,
    {
      /** Text of the keyword. */
      value: string;
      /** Colour `#RRGGBB`, without effect by now. */
      color?: string | undefined;
    }
  >;
}

/** Result of {@link sendMessage}. */
export interface SendMessageResponse {
  /** Result page; empty without its style id. */
  result_page_url?: string | undefined;
}

/**
 * 发送城市服务消息。Sends result page, message or card of a city service; each needs its style id. Calls with the same order number
 * update one record.
 * Calls `POST /cityservice/sendmsgdata`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_cityservice_sendmsgdata
 */
export const sendMessage: WechatEndpoint<SendMessageRequest, SendMessageResponse, 'authorizer'> = {
  id: 'cityServiceSendMessageData',
  family: 'city-service',
  method: 'POST',
  path: '/cityservice/sendmsgdata',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_cityservice_sendmsgdata',
  permissionSets: [22, 105],
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string(),
      biz_template_id: z.string(),
      result_page_style_id: z.string().optional(),
      deal_msg_style_id: z.string().optional(),
      card_style_id: z.string().optional(),
      order_no: z.string(),
      url: z.string().optional(),
      data: z.record(z.string(), z.strictObject({ value: z.string(), color: z.string().optional() })),
    }),
  response: (z: Zod) => z.looseObject({ result_page_url: z.string().optional() }),
};

/** Input of {@link getTransportCodeView}. */
export interface GetTransportCodeViewRequest {
  /** 0 welcome, 1 ride code, 2 lines, 3 personal centre, 4 rides, 5 help, 6 arrears. */
  path_type: number;
}

/** Result of {@link getTransportCodeView}. */
export interface GetTransportCodeViewResponse {
  /** Kind of business to open. */
  business_type?: string | undefined;
  /** Query to open it with. */
  query_string?: string | undefined;
  /** Seconds since the epoch when the query ends. */
  expire_at?: number | undefined;
}

/**
 * 获取乘车码业务视图。Parameters for opening a page of the ride code.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /intp/transportcode/getbusinessview`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_transportcode_getbusinessview
 */
export const getTransportCodeView: WechatEndpoint<
  GetTransportCodeViewRequest,
  GetTransportCodeViewResponse,
  'authorizer'
> = {
  id: 'transportCodeGetBusinessView',
  family: 'city-service',
  method: 'POST',
  path: '/intp/transportcode/getbusinessview',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_transportcode_getbusinessview',
  request: (z: Zod) => z.strictObject({ path_type: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      business_type: z.string().optional(),
      query_string: z.string().optional(),
      expire_at: z.number().optional(),
    }),
};
