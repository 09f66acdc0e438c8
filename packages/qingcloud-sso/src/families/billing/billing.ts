import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint } from '../../endpoint.js';

/** AttrsIdValue. */
interface AttrsIdValue {
  attr_id: string;
  attr_value: unknown;
}

const attrsIdValue = (z: Zod) => z.strictObject({ attr_id: z.string(), attr_value: z.unknown() });

/** Input of {@link nBCreatePrdOrder}. */
export interface NBCreatePrdOrderRequest {
  /** Always `NBCreatePrdOrder`; the client fills it in. */
  action?: 'NBCreatePrdOrder' | undefined;
  app_id: string;
  order_user_id: string;
  order_user_name: string;
  /** Free text about it. */
  description: string;
  extra_info: string;
  order_product_set: {
    prod_id: string;
    prod_name: string;
    prod_instance_ext_array: {
      id: string;
      is_auto_renew: 0 | 1;
    }[];
    plan: {
      plan_id: string;
      attrs_id_value: AttrsIdValue[];
    };
  }[];
}

/** Result of {@link nBCreatePrdOrder}. */
export interface NBCreatePrdOrderResponse {
  order_id: string;
  order_status: string;
  cost: number;
  amount_payable: string;
}

/**
 * NBCreatePrdOrder.
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
      order_product_set: z.array(
        z.strictObject({
          prod_id: z.string(),
          prod_name: z.string(),
          prod_instance_ext_array: z.array(z.strictObject({ id: z.string(), is_auto_renew: z.literal([0, 1]) })),
          plan: z.strictObject({ plan_id: z.string(), attrs_id_value: z.array(attrsIdValue(z)) }),
        }),
      ),
    }),
  response: (z: Zod) =>
    z.looseObject({ order_id: z.string(), order_status: z.string(), cost: z.number(), amount_payable: z.string() }),
};

/** Input of {@link nBCancelPrdOrder}. */
export interface NBCancelPrdOrderRequest {
  /** Always `NBCancelPrdOrder`; the client fills it in. */
  action?: 'NBCancelPrdOrder' | undefined;
  order_id: string;
}

/** Result of {@link nBCancelPrdOrder}. */
export interface NBCancelPrdOrderResponse {
  order_id: string;
}

/**
 * NBCancelPrdOrder.
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
  order_id: string;
}

/** Result of {@link nBChargePrdOrder}. */
export interface NBChargePrdOrderResponse {
  order_id: string;
}

/**
 * NBChargePrdOrder.
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
  prod_inst_id_ext: string;
  charge_channel: string;
  duration: string;
}

/** Result of {@link nBRenewProdInstance}. */
export interface NBRenewProdInstanceResponse {
  prod_inst_id_ext: string;
  order_id: string;
}

/**
 * NBRenewProdInstance.
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
  prod_inst_id_ext: string;
}

/** Result of {@link nBStopProdInstance}. */
export interface NBStopProdInstanceResponse {
  prod_inst_id_ext: string;
}

/**
 * NBStopProdInstance.
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
  prod_inst_id_ext: string;
  plan_id: string;
  component_infos: {
    component_id: string;
    attrs_id_value: AttrsIdValue[];
  }[];
}

/** Result of {@link nBChangeProdInstanceConfig}. */
export interface NBChangeProdInstanceConfigResponse {
  order_id: string;
  /** String in NBCreatePrdOrder. */
  order_status: number;
  cost: number;
  /** String in NBCreatePrdOrder. */
  amount_payable: number;
}

/**
 * NBChangeProdInstanceConfig.
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
      component_infos: z.array(z.strictObject({ component_id: z.string(), attrs_id_value: z.array(attrsIdValue(z)) })),
    }),
  response: (z: Zod) =>
    z.looseObject({ order_id: z.string(), order_status: z.number(), cost: z.number(), amount_payable: z.number() }),
};
