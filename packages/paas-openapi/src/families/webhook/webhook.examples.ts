import type { Examples } from '../example.js';
import type * as webhook from './webhook.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof webhook> = {
  list: {
    request: { page: 1, pageSize: 20 },
    response: {
      items: [
        {
          webhookId: '39edd244-0000-4000-8000-000000000001',
          url: 'https://shop.example.com/webhook',
          events: ['tenantApp.opened'],
          appCode: 'shop',
          envCode: 'prod',
          enabled: true,
          format: 'json',
          createdAt: '2026-01-01T08:00:00+08:00',
          updatedAt: '2026-01-01T08:00:00+08:00',
        },
      ],
      total: 1,
      page: 1,
      pageSize: 20,
    },
  },
  create: {
    request: {
      url: 'https://shop.example.com/webhook',
      events: ['tenantApp.opened'],
      appCode: 'shop',
      envCode: 'prod',
      secret: 'example-secret',
      enabled: true,
      clientToken: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    },
    response: {
      webhookId: '39edd244-0000-4000-8000-000000000001',
      url: 'https://shop.example.com/webhook',
      events: ['tenantApp.opened'],
      appCode: 'shop',
      envCode: 'prod',
      enabled: true,
      format: 'json',
      createdAt: '2026-01-01T08:00:00+08:00',
      updatedAt: '2026-01-01T08:00:00+08:00',
    },
  },
  get: {
    request: { webhookId: '39edd244-0000-4000-8000-000000000001' },
    response: {
      webhookId: '39edd244-0000-4000-8000-000000000001',
      url: 'https://shop.example.com/webhook',
      events: ['tenantApp.opened'],
      appCode: 'shop',
      envCode: 'prod',
      enabled: true,
      format: 'json',
      createdAt: '2026-01-01T08:00:00+08:00',
      updatedAt: '2026-01-01T08:00:00+08:00',
    },
  },
  update: {
    request: {
      webhookId: '39edd244-0000-4000-8000-000000000001',
      url: 'https://shop.example.com/webhook',
      events: ['tenantApp.opened'],
      appCode: 'shop',
      envCode: 'prod',
      secret: 'example-secret',
      enabled: true,
    },
    response: {
      webhookId: '39edd244-0000-4000-8000-000000000001',
      url: 'https://shop.example.com/webhook',
      events: ['tenantApp.opened'],
      appCode: 'shop',
      envCode: 'prod',
      enabled: true,
      format: 'json',
      createdAt: '2026-01-01T08:00:00+08:00',
      updatedAt: '2026-01-01T08:00:00+08:00',
    },
  },
  remove: { request: { webhookId: '39edd244-0000-4000-8000-000000000001' }, response: {} },
  test: {
    request: { webhookId: '39edd244-0000-4000-8000-000000000001' },
    response: {
      deliveryId: '39edd244-0000-4000-8000-000000000001',
      eventId: '39edd244-0000-4000-8000-000000000001',
      event: 'tenantApp.opened',
      attempt: 1,
      status: 'pending',
      httpStatus: 1,
      nextAttemptAt: '2026-01-01T08:00:00+08:00',
      createdAt: '2026-01-01T08:00:00+08:00',
    },
  },
  listDeliveries: {
    request: { webhookId: '39edd244-0000-4000-8000-000000000001', status: 'example', page: 1, pageSize: 20 },
    response: {
      items: [
        {
          deliveryId: '39edd244-0000-4000-8000-000000000001',
          eventId: '39edd244-0000-4000-8000-000000000001',
          event: 'tenantApp.opened',
          attempt: 1,
          status: 'pending',
          httpStatus: 1,
          nextAttemptAt: '2026-01-01T08:00:00+08:00',
          createdAt: '2026-01-01T08:00:00+08:00',
        },
      ],
      total: 1,
      page: 1,
      pageSize: 20,
    },
  },
  redeliver: {
    request: { webhookId: '39edd244-0000-4000-8000-000000000001', deliveryId: '39edd244-0000-4000-8000-000000000001' },
    response: {
      deliveryId: '39edd244-0000-4000-8000-000000000001',
      eventId: '39edd244-0000-4000-8000-000000000001',
      event: 'tenantApp.opened',
      attempt: 1,
      status: 'pending',
      httpStatus: 1,
      nextAttemptAt: '2026-01-01T08:00:00+08:00',
      createdAt: '2026-01-01T08:00:00+08:00',
    },
  },
};
