import type { Zod } from '@minigate/core/schema';
import type { PaasEndpoint, PaasPagedEndpoint } from '../../endpoint.js';
import { appCode, envCode } from '../schemas.js';
import type { AppCode, EnvCode, NoFields } from '../wire.js';

/** A subscription to events. */
export interface Webhook {
  /** Subscription. */
  webhookId: string;
  /** Address. */
  url: string;
  /** Event names or "*". */
  events?: string[] | undefined;
  /** Application code, chosen when the app is created. */
  appCode?: AppCode | undefined;
  /** Environment code, chosen when the business environment is created. */
  envCode?: EnvCode | undefined;
  /** Whether it is active. */
  enabled?: boolean | undefined;
  /** Form of the deliveries: `json`. */
  format?: string | undefined;
  /** RFC 3339. */
  createdAt?: string | undefined;
  /** RFC 3339. */
  updatedAt?: string | undefined;
}

const webhook = (z: Zod) =>
  z.looseObject({
    webhookId: z.string(),
    url: z.string(),
    events: z.array(z.string()).optional(),
    appCode: appCode(z).optional(),
    envCode: envCode(z).optional(),
    enabled: z.boolean().optional(),
    format: z.string().optional(),
    createdAt: z.string().optional(),
    updatedAt: z.string().optional(),
  });

/** A delivery of an event. */
export interface Delivery {
  /** Delivery. */
  deliveryId: string;
  /** Event; the same in every delivery of it. */
  eventId?: string | undefined;
  /** Name of the event. */
  event: string;
  /** Attempt, from 1. */
  attempt?: number | undefined;
  /** State: `pending`, `delivered`, `failed`, `dead`. */
  status: string;
  /** Status that the receiver answered. */
  httpStatus?: number | null | undefined;
  /** When it is sent again; RFC 3339. */
  nextAttemptAt?: string | null | undefined;
  /** RFC 3339. */
  createdAt?: string | undefined;
}

const delivery = (z: Zod) =>
  z.looseObject({
    deliveryId: z.string(),
    eventId: z.string().optional(),
    event: z.string(),
    attempt: z.number().optional(),
    status: z.string(),
    httpStatus: z.number().nullable().optional(),
    nextAttemptAt: z.string().nullable().optional(),
    createdAt: z.string().optional(),
  });

/** Input of {@link list}. */
export interface ListRequest {
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link list}. */
export interface ListResponse {
  /** The page. */
  items: Webhook[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 事件订阅列表。Lists subscriptions.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `GET /webhooks`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const list: PaasPagedEndpoint<ListRequest, ListResponse, 'team', Webhook, 'page' | 'pageSize'> = {
  id: 'paas.webhook.list',
  family: 'webhook',
  method: 'GET',
  path: '/webhooks',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'pageSize',
    size: 100,
    items: (answer) => answer.items,
    total: (answer) => answer.total,
  },
  request: (z: Zod) => z.strictObject({ page: z.number().optional(), pageSize: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(webhook(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link create}. */
export interface CreateRequest {
  /** Https only. */
  url: string;
  /** Names of the events. */
  events: string[];
  /** Application code, chosen when the app is created. */
  appCode?: AppCode | undefined;
  /** Environment code, chosen when the business environment is created. */
  envCode?: EnvCode | undefined;
  /** Signing key; the team secret when absent. */
  secret?: string | undefined;
  /** Whether it is active. */
  enabled?: boolean | undefined;
  /**
   * Idempotency key, kept for 24 hours: repeating with it gives the first answer again; the client makes one for each call.
   */
  clientToken?: string | undefined;
}

/** Result of {@link create}. */
export type CreateResponse = Webhook;

/**
 * 新建事件订阅。Subscribes to events.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `POST /webhooks`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const create: PaasEndpoint<CreateRequest, CreateResponse, 'team'> = {
  id: 'paas.webhook.create',
  family: 'webhook',
  method: 'POST',
  path: '/webhooks',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  supplied: ['clientToken'],
  errors: [40000, 40901],
  request: (z: Zod) =>
    z.strictObject({
      url: z.string(),
      events: z.array(z.string()),
      appCode: appCode(z).optional(),
      envCode: envCode(z).optional(),
      secret: z.string().optional(),
      enabled: z.boolean().optional(),
      clientToken: z.string(),
    }),
  response: (z: Zod) => webhook(z),
};

/** Input of {@link get}. */
export interface GetRequest {
  /** Subscription. */
  webhookId: string;
}

/** Result of {@link get}. */
export type GetResponse = Webhook;

/**
 * 查询事件订阅。Reads it.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `GET /webhooks/{webhookId}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const get: PaasEndpoint<GetRequest, GetResponse, 'team'> = {
  id: 'paas.webhook.get',
  family: 'webhook',
  method: 'GET',
  path: '/webhooks/{webhookId}',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40413],
  request: (z: Zod) => z.strictObject({ webhookId: z.string() }),
  response: (z: Zod) => webhook(z),
};

/** Input of {@link update}. */
export interface UpdateRequest {
  /** Subscription. */
  webhookId: string;
  /** Https only. */
  url?: string | null | undefined;
  /** Names of the events. */
  events?: string[] | null | undefined;
  /** Application code, chosen when the app is created. */
  appCode?: AppCode | null | undefined;
  /** Environment code, chosen when the business environment is created. */
  envCode?: EnvCode | null | undefined;
  /** Signing key; the team secret when absent. */
  secret?: string | null | undefined;
  /** Whether it is active. */
  enabled?: boolean | null | undefined;
}

/** Result of {@link update}. */
export type UpdateResponse = Webhook;

/**
 * 修改事件订阅。Changes it.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `PUT /webhooks/{webhookId}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const update: PaasEndpoint<UpdateRequest, UpdateResponse, 'team'> = {
  id: 'paas.webhook.update',
  family: 'webhook',
  method: 'PUT',
  path: '/webhooks/{webhookId}',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40413],
  request: (z: Zod) =>
    z.strictObject({
      webhookId: z.string(),
      url: z.string().nullable().optional(),
      events: z.array(z.string()).nullable().optional(),
      appCode: appCode(z).nullable().optional(),
      envCode: envCode(z).nullable().optional(),
      secret: z.string().nullable().optional(),
      enabled: z.boolean().nullable().optional(),
    }),
  response: (z: Zod) => webhook(z),
};

/** Input of {@link remove}. */
export interface RemoveRequest {
  /** Subscription. */
  webhookId: string;
}

/** Result of {@link remove}. */
export type RemoveResponse = NoFields;

/**
 * 删除事件订阅。Ends a subscription.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `DELETE /webhooks/{webhookId}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const remove: PaasEndpoint<RemoveRequest, RemoveResponse, 'team'> = {
  id: 'paas.webhook.delete',
  family: 'webhook',
  method: 'DELETE',
  path: '/webhooks/{webhookId}',
  auth: 'team',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40413],
  request: (z: Zod) => z.strictObject({ webhookId: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link test}. */
export interface TestRequest {
  /** Subscription. */
  webhookId: string;
}

/** Result of {@link test}. */
export type TestResponse = Delivery;

/**
 * 事件订阅测试。Sends a `ping` event to a subscription.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `POST /webhooks/{webhookId}/test`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const test: PaasEndpoint<TestRequest, TestResponse, 'team'> = {
  id: 'paas.webhook.test',
  family: 'webhook',
  method: 'POST',
  path: '/webhooks/{webhookId}/test',
  auth: 'team',
  body: 'json',
  retry: 'never',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40413],
  request: (z: Zod) => z.strictObject({ webhookId: z.string() }),
  response: (z: Zod) => delivery(z),
};

/** Input of {@link listDeliveries}. */
export interface ListDeliveriesRequest {
  /** Subscription. */
  webhookId: string;
  /** State. */
  status?: string | undefined;
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link listDeliveries}. */
export interface ListDeliveriesResponse {
  /** The page. */
  items: Delivery[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 事件订阅推送记录。Recent deliveries.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `GET /webhooks/{webhookId}/deliveries`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const listDeliveries: PaasPagedEndpoint<
  ListDeliveriesRequest,
  ListDeliveriesResponse,
  'team',
  Delivery,
  'page' | 'pageSize'
> = {
  id: 'paas.webhook.listDeliveries',
  family: 'webhook',
  method: 'GET',
  path: '/webhooks/{webhookId}/deliveries',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40413],
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'pageSize',
    size: 100,
    items: (answer) => answer.items,
    total: (answer) => answer.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      webhookId: z.string(),
      status: z.string().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(delivery(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link redeliver}. */
export interface RedeliverRequest {
  /** Subscription. */
  webhookId: string;
  /** Delivery. */
  deliveryId: string;
}

/** Result of {@link redeliver}. */
export type RedeliverResponse = Delivery;

/**
 * 事件订阅重新推送。Sends a delivery again.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `POST /webhooks/{webhookId}/deliveries/{deliveryId}/redeliver`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const redeliver: PaasEndpoint<RedeliverRequest, RedeliverResponse, 'team'> = {
  id: 'paas.webhook.redeliver',
  family: 'webhook',
  method: 'POST',
  path: '/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver',
  auth: 'team',
  body: 'json',
  retry: 'never',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40413, 40414],
  request: (z: Zod) => z.strictObject({ webhookId: z.string(), deliveryId: z.string() }),
  response: (z: Zod) => delivery(z),
};
