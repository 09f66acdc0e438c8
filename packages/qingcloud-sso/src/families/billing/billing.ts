import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint } from '../../endpoint.js';

/** Attributes of the plan, by id and value. */
interface AttrsIdValue {
  /** Id of the attribute. */
  attr_id: string;
  /** Value of the attribute. */
  attr_value: unknown;
}

const attrsIdValue = (z: Zod) => z.strictObject({ attr_id: z.string(), attr_value: z.unknown() });

/** Input of {@link nBCreatePrdOrder}. */
export interface NBCreatePrdOrderRequest {
  /** Always `NBCreatePrdOrder`; the client fills it in. */
  action?: 'NBCreatePrdOrder' | undefined;
  /** App, `app-…`. */
  app_id: string;
  /** User who orders, such as `usr-…`. */
  order_user_id: string;
  /** Name of the user who orders. */
  order_user_name: string;
  /** Free text about the order. */
  description: string;
  /** Extra text of your own. */
  extra_info: string;
  /** Products to order. */
  order_product_set: {
    /** Product of New Billing. */
    prod_id: string;
    /** Name of the product. */
    prod_name: string;
    /** Instances of the product, one entry for each. */
    prod_instance_ext_array: {
      /** Your own id of the instance; later prod_inst_id_ext. */
      id: string;
      /** Renew automatically: 0 no, 1 yes. */
      is_auto_renew: 0 | 1;
    }[];
    /** Price plan and its attributes. */
    plan: {
      /** Price plan. */
      plan_id: string;
      /** Attributes of the plan, by id and value. */
      attrs_id_value: AttrsIdValue[];
    };
  }[];
}

/** Result of {@link nBCreatePrdOrder}. */
export interface NBCreatePrdOrderResponse {
  /** Package order. */
  order_id: string;
  /** State of the order, text here; the values are not documented. */
  order_status: string;
  /** Price of the order; unit not documented, keep it as a decimal text. */
  cost: number;
  /** What remains to be paid; unit not documented, keep it as a decimal text. */
  amount_payable: string;
}

/**
 * 创建 Package 订单。Orders one or more product instances in one package order. Nothing is paid yet: pay with nBChargePrdOrder.
 * Calls `GET /iam/?action=NBCreatePrdOrder`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const nBCreatePrdOrder: QingCloudEndpoint<NBCreatePrdOrderRequest, NBCreatePrdOrderResponse, 'signature'> = {
  id: 'billing.nBCreatePrdOrder',
  family: 'billing',
  method: 'GET',
  path: '/iam/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  fixed: { action: 'NBCreatePrdOrder' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['NBCreatePrdOrder']).optional(),
      app_id: z.string(),
      order_user_id: z.string(),
      order_user_name: z.string(),
      description: z.string(),
      extra_info: z.string(),
      order_product_set: z
        .array(
          z.strictObject({
            prod_id: z.string(),
            prod_name: z.string(),
            prod_instance_ext_array: z
              .array(z.strictObject({ id: z.string(), is_auto_renew: z.literal([0, 1]) }))
              .min(1),
            plan: z.strictObject({ plan_id: z.string(), attrs_id_value: z.array(attrsIdValue(z)).min(1) }),
          }),
        )
        .min(1),
    }),
  response: (z: Zod) =>
    z.looseObject({ order_id: z.string(), order_status: z.string(), cost: z.number(), amount_payable: z.string() }),
};

/** Input of {@link nBCancelPrdOrder}. */
export interface NBCancelPrdOrderRequest {
  /** Always `NBCancelPrdOrder`; the client fills it in. */
  action?: 'NBCancelPrdOrder' | undefined;
  /** Package order, unpaid. */
  order_id: string;
}

/** Result of {@link nBCancelPrdOrder}. */
export interface NBCancelPrdOrderResponse {
  /** Package order. */
  order_id: string;
}

/**
 * 取消 Package 订单。Cancels an order that is not paid, with everything made for it.
 * Calls `GET /iam/?action=NBCancelPrdOrder`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const nBCancelPrdOrder: QingCloudEndpoint<NBCancelPrdOrderRequest, NBCancelPrdOrderResponse, 'signature'> = {
  id: 'billing.nBCancelPrdOrder',
  family: 'billing',
  method: 'GET',
  path: '/iam/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  fixed: { action: 'NBCancelPrdOrder' },
  request: (z: Zod) => z.strictObject({ action: z.literal(['NBCancelPrdOrder']).optional(), order_id: z.string() }),
  response: (z: Zod) => z.looseObject({ order_id: z.string() }),
};

/** Input of {@link nBChargePrdOrder}. */
export interface NBChargePrdOrderRequest {
  /** Always `NBChargePrdOrder`; the client fills it in. */
  action?: 'NBChargePrdOrder' | undefined;
  /** Package order to pay. */
  order_id: string;
}

/** Result of {@link nBChargePrdOrder}. */
export interface NBChargePrdOrderResponse {
  /** Package order. */
  order_id: string;
}

/**
 * 支付 Package 订单。Pays all open bills of an order at once. Refused when the order is missing or cancelled, or the balance is too
 * low. Instances start afterwards, asynchronously.
 * Calls `GET /iam/?action=NBChargePrdOrder`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const nBChargePrdOrder: QingCloudEndpoint<NBChargePrdOrderRequest, NBChargePrdOrderResponse, 'signature'> = {
  id: 'billing.nBChargePrdOrder',
  family: 'billing',
  method: 'GET',
  path: '/iam/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  fixed: { action: 'NBChargePrdOrder' },
  request: (z: Zod) => z.strictObject({ action: z.literal(['NBChargePrdOrder']).optional(), order_id: z.string() }),
  response: (z: Zod) => z.looseObject({ order_id: z.string() }),
};

/** Input of {@link nBRenewProdInstance}. */
export interface NBRenewProdInstanceRequest {
  /** Always `NBRenewProdInstance`; the client fills it in. */
  action?: 'NBRenewProdInstance' | undefined;
  /** Product instance, by your own id as given in prod_instance_ext_array. */
  prod_inst_id_ext: string;
  /** Channel of the payment; the values are not documented. */
  charge_channel: string;
  /** Term of the renewal, text; the unit is not documented. */
  duration: string;
}

/** Result of {@link nBRenewProdInstance}. */
export interface NBRenewProdInstanceResponse {
  /** Product instance, by your own id as given in prod_instance_ext_array. */
  prod_inst_id_ext: string;
  /** Order of the renewal. */
  order_id: string;
}

/**
 * 续订产品实例。Renews the time packages of an instance for one term and pays them; other kinds are not renewed.
 * Calls `GET /iam/?action=NBRenewProdInstance`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const nBRenewProdInstance: QingCloudEndpoint<
  NBRenewProdInstanceRequest,
  NBRenewProdInstanceResponse,
  'signature'
> = {
  id: 'billing.nBRenewProdInstance',
  family: 'billing',
  method: 'GET',
  path: '/iam/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  fixed: { action: 'NBRenewProdInstance' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['NBRenewProdInstance']).optional(),
      prod_inst_id_ext: z.string(),
      charge_channel: z.string(),
      duration: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ prod_inst_id_ext: z.string(), order_id: z.string() }),
};

/** Input of {@link nBStopProdInstance}. */
export interface NBStopProdInstanceRequest {
  /** Always `NBStopProdInstance`; the client fills it in. */
  action?: 'NBStopProdInstance' | undefined;
  /** Product instance, by your own id as given in prod_instance_ext_array. */
  prod_inst_id_ext: string;
}

/** Result of {@link nBStopProdInstance}. */
export interface NBStopProdInstanceResponse {
  /** Product instance, by your own id as given in prod_instance_ext_array. */
  prod_inst_id_ext: string;
}

/**
 * 停止产品实例计费。Ends the charging of an instance, for when its user deletes it; the last period is settled.
 * Calls `GET /iam/?action=NBStopProdInstance`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const nBStopProdInstance: QingCloudEndpoint<NBStopProdInstanceRequest, NBStopProdInstanceResponse, 'signature'> =
  {
    id: 'billing.nBStopProdInstance',
    family: 'billing',
    method: 'GET',
    path: '/iam/',
    host: 'api',
    auth: 'signature',
    body: 'none',
    retry: 'never',
    doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
    fixed: { action: 'NBStopProdInstance' },
    request: (z: Zod) =>
      z.strictObject({ action: z.literal(['NBStopProdInstance']).optional(), prod_inst_id_ext: z.string() }),
    response: (z: Zod) => z.looseObject({ prod_inst_id_ext: z.string() }),
  };

/** Input of {@link nBChangeProdInstanceConfig}. */
export interface NBChangeProdInstanceConfigRequest {
  /** Always `NBChangeProdInstanceConfig`; the client fills it in. */
  action?: 'NBChangeProdInstanceConfig' | undefined;
  /** Product instance, by your own id as given in prod_instance_ext_array. */
  prod_inst_id_ext: string;
  /** Price plan. */
  plan_id: string;
  /** Charged items to change. */
  component_infos: {
    /** Charged item. */
    component_id: string;
    /** Attributes of the plan, by id and value. */
    attrs_id_value: AttrsIdValue[];
  }[];
}

/** Result of {@link nBChangeProdInstanceConfig}. */
export interface NBChangeProdInstanceConfigResponse {
  /** Package order. */
  order_id: string;
  /** State of the order, a number here; the values are not documented. */
  order_status: number;
  /** Price of the order; unit not documented, keep it as a decimal text. */
  cost: number;
  /** What remains to be paid; unit not documented, keep it as a decimal text. */
  amount_payable: number;
}

/**
 * 变更产品实例配置。Changes the attributes of an instance; the difference is charged or refunded at once. The attributes must match
 * exactly one plan.
 * Calls `GET /iam/?action=NBChangeProdInstanceConfig`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const nBChangeProdInstanceConfig: QingCloudEndpoint<
  NBChangeProdInstanceConfigRequest,
  NBChangeProdInstanceConfigResponse,
  'signature'
> = {
  id: 'billing.nBChangeProdInstanceConfig',
  family: 'billing',
  method: 'GET',
  path: '/iam/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  fixed: { action: 'NBChangeProdInstanceConfig' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['NBChangeProdInstanceConfig']).optional(),
      prod_inst_id_ext: z.string(),
      plan_id: z.string(),
      component_infos: z
        .array(z.strictObject({ component_id: z.string(), attrs_id_value: z.array(attrsIdValue(z)).min(1) }))
        .min(1),
    }),
  response: (z: Zod) =>
    z.looseObject({ order_id: z.string(), order_status: z.number(), cost: z.number(), amount_payable: z.number() }),
};
