import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type Delivery, delivery } from './parts.js';

/** Input of {@link listDeliveryCompanies}. */
export type ListDeliveryCompaniesRequest = NoFields;

/** Result of {@link listDeliveryCompanies}. */
export interface ListDeliveryCompaniesResponse {
  /** Carriers. */
  delivery_list: Delivery[];
  /** Number of carriers. */
  count: number;
}

/**
 * 获取运力id列表。Carriers and their ids.
 * Calls `POST /cgi-bin/express/delivery/open_msg/get_delivery_list`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html
 */
export const listDeliveryCompanies: WechatEndpoint<
  ListDeliveryCompaniesRequest,
  ListDeliveryCompaniesResponse,
  'authorizer'
> = {
  id: 'getDeliveryList',
  family: 'logistics-message',
  method: 'POST',
  path: '/cgi-bin/express/delivery/open_msg/get_delivery_list',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ delivery_list: z.array(delivery(z)), count: z.number() }),
};

/** Input of {@link applyMessagePlugin}. */
export type ApplyMessagePluginRequest = NoFields;

/** Result of {@link applyMessagePlugin}. */
export type ApplyMessagePluginResponse = NoFields;

/**
 * 申请开通物流消息。Applies for logistics messages for the mini program.
 * Calls `POST /cgi-bin/express/delivery/open_msg/open_openmsg`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyMsgPlugin.html
 */
export const applyMessagePlugin: WechatEndpoint<ApplyMessagePluginRequest, ApplyMessagePluginResponse, 'authorizer'> = {
  id: 'applyMsgPlugin',
  family: 'logistics-message',
  method: 'POST',
  path: '/cgi-bin/express/delivery/open_msg/open_openmsg',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyMsgPlugin.html',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link applyQueryPlugin}. */
export type ApplyQueryPluginRequest = NoFields;

/** Result of {@link applyQueryPlugin}. */
export type ApplyQueryPluginResponse = NoFields;

/**
 * 申请开通物流查询组件。Applies for the plugin that shows the trace of a waybill.
 * Calls `POST /cgi-bin/express/delivery/open_msg/open_query_plugin`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyQueryPlugin.html
 */
export const applyQueryPlugin: WechatEndpoint<ApplyQueryPluginRequest, ApplyQueryPluginResponse, 'authorizer'> = {
  id: 'applyQueryPlugin',
  family: 'logistics-message',
  method: 'POST',
  path: '/cgi-bin/express/delivery/open_msg/open_query_plugin',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyQueryPlugin.html',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link applyReturnPlugin}. */
export type ApplyReturnPluginRequest = NoFields;

/** Result of {@link applyReturnPlugin}. */
export type ApplyReturnPluginResponse = NoFields;

/**
 * 申请开通退货组件。Applies for the plugin by which users send goods back.
 * Calls `POST /cgi-bin/express/delivery/return/open_return`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyReturnPlugin.html
 */
export const applyReturnPlugin: WechatEndpoint<ApplyReturnPluginRequest, ApplyReturnPluginResponse, 'authorizer'> = {
  id: 'applyReturnPlugin',
  family: 'logistics-message',
  method: 'POST',
  path: '/cgi-bin/express/delivery/return/open_return',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyReturnPlugin.html',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};
