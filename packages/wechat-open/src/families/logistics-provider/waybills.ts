import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Sender. */
interface Sender {
  /** Name. */
  name: string;
  /** Landline number. */
  tel?: string | undefined;
  /** Mobile number. */
  mobile?: string | undefined;
  /** Address with province, city and district. */
  address: string;
}

const sender = (z: Zod) =>
  z.looseObject({ name: z.string(), tel: z.string().optional(), mobile: z.string().optional(), address: z.string() });

/** Sender. */
interface GetTemplatePreviewCustomSender {
  /** Name. */
  name: string;
  /** Landline number. */
  tel?: string | undefined;
  /** Mobile number. */
  mobile?: string | undefined;
  /** Company. */
  company?: string | undefined;
  /** Postal code. */
  post_code?: string | undefined;
  /** Country. */
  country?: string | undefined;
  /** Province. */
  province: string;
  /** City. */
  city: string;
  /** District. */
  area: string;
  /** Street and number. */
  address: string;
}

const getTemplatePreviewCustomSender = (z: Zod) =>
  z.strictObject({
    name: z.string(),
    tel: z.string().optional(),
    mobile: z.string().optional(),
    company: z.string().optional(),
    post_code: z.string().optional(),
    country: z.string().optional(),
    province: z.string(),
    city: z.string(),
    area: z.string(),
    address: z.string(),
  });

/** Input of {@link getContact}. */
export interface GetContactRequest {
  /** Token from the order event. */
  token: string;
  /** Waybill number. */
  waybill_id: string;
}

/** Result of {@link getContact}. */
export interface GetContactResponse {
  /** Waybill number. */
  waybill_id: string;
  /** Sender. */
  sender: Sender;
  /** Receiver. */
  receiver: Sender;
}

/**
 * 获取面单联系人信息。Sender and receiver of a waybill. Documented for the carrier’s own access token only.
 * Calls `POST /cgi-bin/express/delivery/contact/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.getContact.html
 */
export const getContact: WechatEndpoint<GetContactRequest, GetContactResponse, 'authorizer'> = {
  id: 'getContact',
  family: 'logistics-provider',
  method: 'POST',
  path: '/cgi-bin/express/delivery/contact/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.getContact.html',
  request: (z: Zod) => z.strictObject({ token: z.string(), waybill_id: z.string() }),
  response: (z: Zod) => z.looseObject({ waybill_id: z.string(), sender: sender(z), receiver: sender(z) }),
};

/** Input of {@link updatePath}. */
export interface UpdatePathRequest {
  /** Token from the order event. */
  token: string;
  /** Waybill number. */
  waybill_id: string;
  /** When it happened, seconds since the epoch. */
  action_time: number;
  /**
   * 100001 picked up, 100002 pick-up failed, 100003 courier assigned, 200001 on the way, 300002 being delivered, 300003 signed
   * for, 300004 delivery failed, 400001 cancelled, 400002 held up.
   */
  action_type: number;
  /** Text shown to the user; phone numbers in plain digits. */
  action_msg: string;
}

/** Result of {@link updatePath}. */
export type UpdatePathResponse = NoFields;

/**
 * 更新运单轨迹。Adds a step to the trace of a waybill. Documented for the carrier’s own access token only.
 * Calls `POST /cgi-bin/express/delivery/path/update`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.updatePath.html
 */
export const updatePath: WechatEndpoint<UpdatePathRequest, UpdatePathResponse, 'authorizer'> = {
  id: 'updatePath',
  family: 'logistics-provider',
  method: 'POST',
  path: '/cgi-bin/express/delivery/path/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.updatePath.html',
  request: (z: Zod) =>
    z.strictObject({
      token: z.string(),
      waybill_id: z.string(),
      action_time: z.number(),
      action_type: z.number(),
      action_msg: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link notifyPath}. */
export interface NotifyPathRequest {
  /** Sender. */
  sender: {
    /** Name; may be left out for the sender. */
    name?: string | undefined;
    /** Phone number. */
    phone?: string | undefined;
    /** Province. */
    province?: string | undefined;
    /** City. */
    city?: string | undefined;
    /** District. */
    area?: string | undefined;
    /** Street. */
    street?: string | undefined;
    /** Street and number. */
    address?: string | undefined;
    /** Id of the address. */
    id?: string | undefined;
  };
  /** Receiver. */
  receiver: {
    /** Name. */
    name?: string | undefined;
    /** Phone number, needed for the receiver. */
    phone?: string | undefined;
    /** Province. */
    province?: string | undefined;
    /** City. */
    city?: string | undefined;
    /** District. */
    area?: string | undefined;
    /** Street. */
    street?: string | undefined;
    /** Street and number. */
    address?: string | undefined;
    /** Id of the address. */
    id?: string | undefined;
  };
  /** Waybill number. */
  waybill_id: string;
  /** The step. */
  path: {
    /** When it happened, seconds since the epoch. */
    action_time: number;
    /**
     * 90001 to 90003 accepted, 90010 to be paid, 90011 paid, 100001 picked up, 100002 pick-up failed, 200001 on the way, 300002
     * being delivered, 300003 signed for, 300004 delivery failed, 300005 at a pick-up point, 300006 collected by a courier from
     * there, 300007 signed for by another, 400001 cancelled, 400002 held up, 400003 sent back, 400004 refused, 400005 problem,
     * 500001 other.
     */
    action_type: number;
    /** Text shown to the user; phone numbers in plain digits. */
    action_msg: string;
    /** Name of the courier who picks up. */
    pickup_courier_name?: string | undefined;
    /** Phone number of the courier who picks up. */
    pickup_courier_phone?: string | undefined;
    /** Name of the courier who delivers. */
    delivery_courier_name?: string | undefined;
    /** Phone number of the courier who delivers. */
    delivery_courier_phone?: string | undefined;
  };
  /** Creation of the waybill, seconds since the epoch. */
  create_time?: number | undefined;
}

/** Result of {@link notifyPath}. */
export interface NotifyPathResponse {
  /** 1 when the phone number is bound, 0 when not. */
  exist?: number | undefined;
}

/**
 * 推送已绑定物流轨迹信息。Pushes a step of the trace to users who bound the phone number; WeChat asks the carrier back before it tells
 * them. Documented for the carrier’s own access token only.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /cgi-bin/express/delivery/pathnotify`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/msgpush/api_deliverypathnotify
 */
export const notifyPath: WechatEndpoint<NotifyPathRequest, NotifyPathResponse, 'authorizer'> = {
  id: 'deliveryPathNotify',
  family: 'logistics-provider',
  method: 'POST',
  path: '/cgi-bin/express/delivery/pathnotify',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/msgpush/api_deliverypathnotify',
  request: (z: Zod) =>
    z.strictObject({
      sender: z.strictObject({
        name: z.string().optional(),
        phone: z.string().optional(),
        province: z.string().optional(),
        city: z.string().optional(),
        area: z.string().optional(),
        street: z.string().optional(),
        address: z.string().optional(),
        id: z.string().optional(),
      }),
      receiver: z.strictObject({
        name: z.string().optional(),
        phone: z.string().optional(),
        province: z.string().optional(),
        city: z.string().optional(),
        area: z.string().optional(),
        street: z.string().optional(),
        address: z.string().optional(),
        id: z.string().optional(),
      }),
      waybill_id: z.string(),
      path: z.strictObject({
        action_time: z.number(),
        action_type: z.number(),
        action_msg: z.string(),
        pickup_courier_name: z.string().optional(),
        pickup_courier_phone: z.string().optional(),
        delivery_courier_name: z.string().optional(),
        delivery_courier_phone: z.string().optional(),
      }),
      create_time: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ exist: z.number().optional() }),
};

/** Input of {@link updateBusinessAudit}. */
export interface UpdateBusinessAuditRequest {
  /** Mini program of the merchant, from the event. */
  shop_app_id: string;
  /** Account of the merchant at the carrier. */
  biz_id: string;
  /** 0 approved, else refused. */
  result_code: number;
  /** Why it was refused. */
  result_msg?: string | undefined;
}

/** Result of {@link updateBusinessAudit}. */
export type UpdateBusinessAuditResponse = NoFields;

/**
 * 更新商户审核结果。Answers the application of a merchant for an account at the carrier. Documented for the carrier’s own access token
 * only.
 * Calls `POST /cgi-bin/express/delivery/service/business/update`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.updateBusiness.html
 */
export const updateBusinessAudit: WechatEndpoint<
  UpdateBusinessAuditRequest,
  UpdateBusinessAuditResponse,
  'authorizer'
> = {
  id: 'updateBusiness',
  family: 'logistics-provider',
  method: 'POST',
  path: '/cgi-bin/express/delivery/service/business/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.updateBusiness.html',
  request: (z: Zod) =>
    z.strictObject({
      shop_app_id: z.string(),
      biz_id: z.string(),
      result_code: z.number(),
      result_msg: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getTemplatePreview}. */
export interface GetTemplatePreviewRequest {
  /** Waybill number. */
  waybill_id: string;
  /** Template, HTML in base64. */
  waybill_template: string;
  /** Data of the waybill, as the carrier answers an order. */
  waybill_data: {
    /** Name of the value. */
    key: string;
    /** The value. */
    value: string;
  }[];
  /** The order, as the merchant gave it. */
  custom: {
    /** Order number of the merchant. */
    order_id: string;
    /** User who ordered. */
    openid?: string | undefined;
    /** Id of the carrier. */
    delivery_id: string;
    /** Account of the merchant at the carrier. */
    biz_id: string;
    /** Remark for the carrier. */
    custom_remark?: string | undefined;
    /** Id of the tag of the order. */
    tagid?: number | undefined;
    /** Sender. */
    sender: GetTemplatePreviewCustomSender;
    /** Receiver. */
    receiver: GetTemplatePreviewCustomSender;
    /** Parcel. */
    cargo: {
      /** Number of pieces. */
      count: number;
      /** Length in cm. */
      space_x?: number | undefined;
      /** Width in cm. */
      space_y?: number | undefined;
      /** Height in cm. */
      space_z?: number | undefined;
      /** Weight in kg. */
      weight?: number | undefined;
      /** Goods. */
      detail_list?:
        | {
            /** Name of the goods. */
            name: string;
            /** Number of pieces. */
            count: number;
          }[]
        | undefined;
    };
    /** Goods shown in messages. */
    shop?:
      | {
          /** Page of the mini program that opens. */
          wxa_path: string;
          /** Picture. */
          img_url?: string | undefined;
          /** Name of the goods. */
          goods_name?: string | undefined;
          /** Number of pieces. */
          goods_count?: number | undefined;
          /** Goods. */
          detail_list?:
            | {
                /** Name of the goods. */
                goods_name?: string | undefined;
                /** Picture. */
                goods_img_url?: string | undefined;
                /** Description. */
                goods_desc?: string | undefined;
              }[]
            | undefined;
        }
      | undefined;
    /** Insurance. */
    insured: {
      /** 1 insured, 0 not. */
      use_insured: 0 | 1;
      /** Insured value in fen. */
      insured_value: number;
    };
    /** Service of the carrier. */
    service: {
      /** Id of the service. */
      service_type: number;
      /** Name of the service. */
      service_name: string;
    };
  };
}

/** Result of {@link getTemplatePreview}. */
export interface GetTemplatePreviewResponse {
  /** Waybill number. */
  waybill_id: string;
  /** Waybill, HTML in base64. */
  rendered_waybill_template: string;
}

/**
 * 预览面单模板。Renders a waybill template with data. Documented for the carrier’s own access token only.
 * Calls `POST /cgi-bin/express/delivery/template/preview`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.previewTemplate.html
 */
export const getTemplatePreview: WechatEndpoint<GetTemplatePreviewRequest, GetTemplatePreviewResponse, 'authorizer'> = {
  id: 'previewTemplate',
  family: 'logistics-provider',
  method: 'POST',
  path: '/cgi-bin/express/delivery/template/preview',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.previewTemplate.html',
  request: (z: Zod) =>
    z.strictObject({
      waybill_id: z.string(),
      waybill_template: z.string(),
      waybill_data: z.array(z.strictObject({ key: z.string(), value: z.string() })),
      custom: z.strictObject({
        order_id: z.string(),
        openid: z.string().optional(),
        delivery_id: z.string(),
        biz_id: z.string(),
        custom_remark: z.string().optional(),
        tagid: z.number().optional(),
        sender: getTemplatePreviewCustomSender(z),
        receiver: getTemplatePreviewCustomSender(z),
        cargo: z.strictObject({
          count: z.number(),
          space_x: z.number().optional(),
          space_y: z.number().optional(),
          space_z: z.number().optional(),
          weight: z.number().optional(),
          detail_list: z.array(z.strictObject({ name: z.string(), count: z.number() })).optional(),
        }),
        shop: z
          .strictObject({
            wxa_path: z.string(),
            img_url: z.string().optional(),
            goods_name: z.string().optional(),
            goods_count: z.number().optional(),
            detail_list: z
              .array(
                z.strictObject({
                  goods_name: z.string().optional(),
                  goods_img_url: z.string().optional(),
                  goods_desc: z.string().optional(),
                }),
              )
              .optional(),
          })
          .optional(),
        insured: z.strictObject({ use_insured: z.literal([0, 1]), insured_value: z.number() }),
        service: z.strictObject({ service_type: z.number(), service_name: z.string() }),
      }),
    }),
  response: (z: Zod) => z.looseObject({ waybill_id: z.string(), rendered_waybill_template: z.string() }),
};

/** Input of {@link queryUserBinding}. */
export interface QueryUserBindingRequest {
  /** Phone number. */
  phone?: string | undefined;
}

/** Result of {@link queryUserBinding}. */
export interface QueryUserBindingResponse {
  /** 1 when the phone number is bound, 0 when not. */
  exist?: number | undefined;
}

/**
 * 用户手机状态查询。Whether a phone number is bound to WeChat’s logistics messages. Documented for the carrier’s own access token only.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /cgi-bin/express/delivery/userquery`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/msgpush/api_deliveryuserquery
 */
export const queryUserBinding: WechatEndpoint<QueryUserBindingRequest, QueryUserBindingResponse, 'authorizer'> = {
  id: 'deliveryUserQuery',
  family: 'logistics-provider',
  method: 'POST',
  path: '/cgi-bin/express/delivery/userquery',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/msgpush/api_deliveryuserquery',
  request: (z: Zod) => z.strictObject({ phone: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ exist: z.number().optional() }),
};
