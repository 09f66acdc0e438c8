import type { Zod } from '@minigate/core/schema';
import type { PaasEndpoint, PaasPagedEndpoint } from '../../endpoint.js';
import { tenantCode } from '../schemas.js';
import type { TenantCode } from '../wire.js';

/** Whom to reach at the tenant. */
interface Contact {
  /** Name. */
  name: string;
  /** Telephone number. */
  mobile?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
}

const contact = (z: Zod) =>
  z.looseObject({ name: z.string(), mobile: z.string().optional(), email: z.string().optional() });

/** A tenant. */
export interface Tenant {
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** Name of the tenant. */
  tenantName: string;
  /** State: `active`, `disabled`. */
  status: string;
  /** Whom to reach at the tenant. */
  contact?: Contact | undefined;
  /** Free data of the SaaS, returned as given. */
  ext?: Record<string, unknown> | undefined;
  /** Its tenant apps. */
  tenantAppCount?: number | undefined;
  /** RFC 3339. */
  createdAt?: string | undefined;
  /** RFC 3339. */
  updatedAt?: string | undefined;
}

const tenantMembers = (z: Zod) => ({
  tenantCode: tenantCode(z),
  tenantName: z.string(),
  status: z.string(),
  contact: contact(z).optional(),
  ext: z.record(z.string(), z.unknown()).optional(),
  tenantAppCount: z.number().optional(),
  createdAt: z.string().optional(),
  updatedAt: z.string().optional(),
});
const tenant = (z: Zod) => z.looseObject(tenantMembers(z));

/** Input of {@link open}. */
export interface OpenRequest {
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** Name of the tenant. */
  tenantName: string;
  /** Whom to reach at the tenant. */
  contact?:
    | {
        /** Name. */
        name?: string | undefined;
        /** Telephone number. */
        mobile?: string | undefined;
        /** E-mail address. */
        email?: string | undefined;
      }
    | undefined;
  /** Free data of the SaaS, returned as given. */
  ext?: Record<string, unknown> | undefined;
  /**
   * Idempotency key, kept for 24 hours: repeating with it gives the first answer again; the client makes one for each call.
   */
  clientToken?: string | undefined;
}

/** Result of {@link open}. */
export interface OpenResponse extends Tenant {
  /** False when it existed already. */
  created?: boolean | undefined;
}

/**
 * 租户开通。Opens a tenant.
 * Known from: the onboarding guide (接入流程), 3 (heading only). On the wire: convention of Huawei marketplace tenantSync (repeat =
 * success). Tier: core.
 * Calls `POST /tenants`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const open: PaasEndpoint<OpenRequest, OpenResponse, 'team'> = {
  id: 'paas.tenant.open',
  family: 'tenant',
  method: 'POST',
  path: '/tenants',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  supplied: ['clientToken'],
  errors: [40000, 40903],
  request: (z: Zod) =>
    z.strictObject({
      tenantCode: tenantCode(z),
      tenantName: z.string(),
      contact: z
        .strictObject({ name: z.string().optional(), mobile: z.string().optional(), email: z.string().optional() })
        .optional(),
      ext: z.record(z.string(), z.unknown()).optional(),
      clientToken: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ ...tenantMembers(z), created: z.boolean().optional() }),
};

/** Input of {@link list}. */
export interface ListRequest {
  /** Name. */
  name?: string | undefined;
  /** State. */
  status?: string | undefined;
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link list}. */
export interface ListResponse {
  /** The page. */
  items: Tenant[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 租户列表。Lists tenants.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `GET /tenants`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const list: PaasPagedEndpoint<ListRequest, ListResponse, 'team', Tenant, 'page' | 'pageSize'> = {
  id: 'paas.tenant.list',
  family: 'tenant',
  method: 'GET',
  path: '/tenants',
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
  request: (z: Zod) =>
    z.strictObject({
      name: z.string().optional(),
      status: z.string().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(tenant(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link get}. */
export interface GetRequest {
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
}

/** Result of {@link get}. */
export type GetResponse = Tenant;

/**
 * 查询租户。Reads it.
 * Known from: the onboarding guide (接入流程), 2 (tenant code exists). On the wire: reconstructed. Tier: core.
 * Calls `GET /tenants/{tenantCode}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const get: PaasEndpoint<GetRequest, GetResponse, 'team'> = {
  id: 'paas.tenant.get',
  family: 'tenant',
  method: 'GET',
  path: '/tenants/{tenantCode}',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40406],
  request: (z: Zod) => z.strictObject({ tenantCode: tenantCode(z) }),
  response: (z: Zod) => tenant(z),
};

/** Input of {@link update}. */
export interface UpdateRequest {
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** Name of the tenant. */
  tenantName?: string | null | undefined;
  /** Whom to reach at the tenant. */
  contact?:
    | {
        /** Name. */
        name?: string | null | undefined;
        /** Telephone number. */
        mobile?: string | null | undefined;
        /** E-mail address. */
        email?: string | null | undefined;
      }
    | null
    | undefined;
  /** Free data of the SaaS, returned as given. */
  ext?: Record<string, unknown> | null | undefined;
}

/** Result of {@link update}. */
export type UpdateResponse = Tenant;

/**
 * 修改租户。Changes name, contact, ext.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `PUT /tenants/{tenantCode}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const update: PaasEndpoint<UpdateRequest, UpdateResponse, 'team'> = {
  id: 'paas.tenant.update',
  family: 'tenant',
  method: 'PUT',
  path: '/tenants/{tenantCode}',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40406],
  request: (z: Zod) =>
    z.strictObject({
      tenantCode: tenantCode(z),
      tenantName: z.string().nullable().optional(),
      contact: z
        .strictObject({
          name: z.string().nullable().optional(),
          mobile: z.string().nullable().optional(),
          email: z.string().nullable().optional(),
        })
        .nullable()
        .optional(),
      ext: z.record(z.string(), z.unknown()).nullable().optional(),
    }),
  response: (z: Zod) => tenant(z),
};

/** Input of {@link disable}. */
export interface DisableRequest {
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** Why, for the records. */
  reason?: string | undefined;
}

/** Result of {@link disable}. */
export type DisableResponse = Tenant;

/**
 * 租户停用。Disables the tenant and its tenant apps.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `POST /tenants/{tenantCode}/disable`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const disable: PaasEndpoint<DisableRequest, DisableResponse, 'team'> = {
  id: 'paas.tenant.disable',
  family: 'tenant',
  method: 'POST',
  path: '/tenants/{tenantCode}/disable',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40406],
  request: (z: Zod) => z.strictObject({ tenantCode: tenantCode(z), reason: z.string().optional() }),
  response: (z: Zod) => tenant(z),
};

/** Input of {@link enable}. */
export interface EnableRequest {
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
}

/** Result of {@link enable}. */
export type EnableResponse = Tenant;

/**
 * 租户启用。Enables it again.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `POST /tenants/{tenantCode}/enable`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const enable: PaasEndpoint<EnableRequest, EnableResponse, 'team'> = {
  id: 'paas.tenant.enable',
  family: 'tenant',
  method: 'POST',
  path: '/tenants/{tenantCode}/enable',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40406],
  request: (z: Zod) => z.strictObject({ tenantCode: tenantCode(z) }),
  response: (z: Zod) => tenant(z),
};
