import type { Examples } from '../example.js';
import type * as tenant from './tenant.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof tenant> = {
  open: {
    request: {
      tenantCode: 't-42',
      tenantName: 'Corner shop',
      contact: { name: 'Corner shop', mobile: '13800000000', email: 'owner@example.com' },
      ext: {},
      clientToken: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    },
    response: {
      tenantCode: 't-42',
      tenantName: 'Corner shop',
      status: 'active',
      contact: { name: 'Corner shop', mobile: '13800000000', email: 'owner@example.com' },
      ext: {},
      tenantAppCount: 1,
      createdAt: '2026-01-01T08:00:00+08:00',
      updatedAt: '2026-01-01T08:00:00+08:00',
      created: true,
    },
  },
  list: {
    request: { name: 'Corner shop', status: 'example', page: 1, pageSize: 20 },
    response: {
      items: [
        {
          tenantCode: 't-42',
          tenantName: 'Corner shop',
          status: 'active',
          contact: { name: 'Corner shop', mobile: '13800000000', email: 'owner@example.com' },
          ext: {},
          tenantAppCount: 1,
          createdAt: '2026-01-01T08:00:00+08:00',
          updatedAt: '2026-01-01T08:00:00+08:00',
        },
      ],
      total: 1,
      page: 1,
      pageSize: 20,
    },
  },
  get: {
    request: { tenantCode: 't-42' },
    response: {
      tenantCode: 't-42',
      tenantName: 'Corner shop',
      status: 'active',
      contact: { name: 'Corner shop', mobile: '13800000000', email: 'owner@example.com' },
      ext: {},
      tenantAppCount: 1,
      createdAt: '2026-01-01T08:00:00+08:00',
      updatedAt: '2026-01-01T08:00:00+08:00',
    },
  },
  update: {
    request: {
      tenantCode: 't-42',
      tenantName: 'Corner shop',
      contact: { name: 'Corner shop', mobile: '13800000000', email: 'owner@example.com' },
      ext: {},
    },
    response: {
      tenantCode: 't-42',
      tenantName: 'Corner shop',
      status: 'active',
      contact: { name: 'Corner shop', mobile: '13800000000', email: 'owner@example.com' },
      ext: {},
      tenantAppCount: 1,
      createdAt: '2026-01-01T08:00:00+08:00',
      updatedAt: '2026-01-01T08:00:00+08:00',
    },
  },
  disable: {
    request: { tenantCode: 't-42', reason: 'An example' },
    response: {
      tenantCode: 't-42',
      tenantName: 'Corner shop',
      status: 'active',
      contact: { name: 'Corner shop', mobile: '13800000000', email: 'owner@example.com' },
      ext: {},
      tenantAppCount: 1,
      createdAt: '2026-01-01T08:00:00+08:00',
      updatedAt: '2026-01-01T08:00:00+08:00',
    },
  },
  enable: {
    request: { tenantCode: 't-42' },
    response: {
      tenantCode: 't-42',
      tenantName: 'Corner shop',
      status: 'active',
      contact: { name: 'Corner shop', mobile: '13800000000', email: 'owner@example.com' },
      ext: {},
      tenantAppCount: 1,
      createdAt: '2026-01-01T08:00:00+08:00',
      updatedAt: '2026-01-01T08:00:00+08:00',
    },
  },
};
